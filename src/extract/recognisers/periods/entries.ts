/**
 * The hours that stamp the entries of a live page: "19.52 It is official", "19.52 – two dead". One such figure may be anything; several, at the heads of
 * paragraphs that run on or back in time, are hours.
 */
import type { Prose } from '../../language.js';
import { runsOneWay } from '../../lists.js';

/** So many entries in a row tell a list. */
export const ENOUGH = 3;

const FIGURES = /^([01]?\d|2[0-3])[.:h]([0-5]\d)$/;
const OPENS = /^(?:["“‘'«([|:–—-]|\p{Lu})/u;

/** Whether a word opens what an entry tells, behind its hour: a mark, or a sentence of its own. */
export const opensEntry = (word: string): boolean => OPENS.test(word);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** An hour at the head of a paragraph, in minutes of the day. */
interface Head {
  readonly token: number;
  readonly minute: number;
}

const headsIn = ({ tokens, sentences, text }: Prose): readonly Head[] => {
  const heads: Head[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue;
    paragraph = sentence.paragraph;
    if (!isDigit(text.charCodeAt(sentence.start)) || sentence.last - sentence.first < 3) continue;
    const figures = FIGURES.exec(tokens[sentence.first]!.text);
    if (!figures || !opensEntry(tokens[sentence.first + 1]!.text)) continue;
    heads.push({ token: sentence.first, minute: Number(figures[1]) * 60 + Number(figures[2]) });
  }
  return heads;
};

/** The tokens that are such hours. */
export const entryHours = (prose: Prose): ReadonlySet<number> => {
  const runs = runsOneWay(headsIn(prose), (before, after) => Math.sign(after.minute - before.minute));
  return new Set(runs.filter(({ length }) => length >= ENOUGH).flatMap((run) => run.map(({ token }) => token)));
};
