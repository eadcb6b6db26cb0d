/**
 * The hours that stamp the entries of a live page without a mark behind them: "19.52 It is official." One such figure may be anything; several, at the
 * heads of paragraphs that run on or back in time, are hours.
 */
import type { Prose } from '../../language.js';

/** So many in a row tell a list. */
const ENOUGH = 3;

const FIGURES = /^([01]?\d|2[0-3])[.:h]([0-5]\d)$/;
const OPENS = /^(?:["“‘'«([]|\p{Lu})/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The tokens that are such hours. */
export const entryHours = ({ tokens, sentences, text }: Prose): ReadonlySet<number> => {
  const found = new Set<number>();
  let run: number[] = [];
  let last = -1;
  let way = 0;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue;
    paragraph = sentence.paragraph;
    if (!isDigit(text.charCodeAt(sentence.start)) || sentence.last - sentence.first < 3) continue;
    const figures = FIGURES.exec(tokens[sentence.first]!.text);
    if (!figures || !OPENS.test(tokens[sentence.first + 1]!.text)) continue;
    const minute = Number(figures[1]) * 60 + Number(figures[2]);
    const turn = Math.sign(minute - last);
    const goesOn = run.length > 0 && turn !== 0 && (way === 0 || way === turn);
    run = goesOn ? [...run, sentence.first] : [sentence.first];
    way = goesOn ? turn : 0;
    last = minute;
    if (run.length >= ENOUGH) for (const each of run) found.add(each);
  }
  return found;
};
