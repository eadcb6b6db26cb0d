/**
 * The hours that stamp the entries of a live page: "19.52 It is official", "19.52 – two dead". One such figure may be anything, but where a dash sets it off from a
 * sentence; several, at the heads of paragraphs that run on or back in time, are hours.
 */
import type { Prose } from '../../language.js';
import { runsOneWay } from '../../lists.js';

/** So many entries in a row tell a list. */
export const ENOUGH = 3;

const FIGURES = /^([01]?\d|2[0-3])[.:h]([0-5]\d)$/;
const OPENS = /^(?:["“‘'«([|:–—-]|\p{Lu})/u;

/** Whether a word opens what an entry tells, behind its hour: a mark, or a sentence of its own. */
export const opensEntry = (word: string): boolean => OPENS.test(word);
const SETS_OFF = /^[–—|-]$/;
const CAPITAL = /^\p{Lu}/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** An hour at the head of a paragraph, in minutes of the day. */
interface Head {
  readonly token: number;
  readonly minute: number;
  /** "19.52 – Two": with all its digits, and set off from a sentence, an hour by itself. */
  readonly sure: boolean;
}

const headsIn = ({ tokens, sentences, text }: Prose): readonly Head[] => {
  const heads: Head[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue;
    paragraph = sentence.paragraph;
    // "9:40. Five dead": a sentence by itself, to whoever cuts sentences.
    const stops = tokens[sentence.first + 1]?.text === '.';
    if (!isDigit(text.charCodeAt(sentence.start)) || (sentence.last - sentence.first < 3 && !stops)) continue;
    const figures = FIGURES.exec(tokens[sentence.first]!.text);
    if (!figures || !opensEntry(tokens[sentence.first + (stops ? 2 : 1)]?.text ?? '')) continue;
    const sure = figures[0].length === 5 && SETS_OFF.test(tokens[sentence.first + 1]!.text) && CAPITAL.test(tokens[sentence.first + 2]!.text);
    heads.push({ token: sentence.first, minute: Number(figures[1]) * 60 + Number(figures[2]), sure });
  }
  return heads;
};

/** The tokens that are such hours. */
export const entryHours = (prose: Prose): ReadonlySet<number> => {
  const heads = headsIn(prose);
  const runs = runsOneWay(heads, (before, after) => Math.sign(after.minute - before.minute));
  return new Set([...heads.filter(({ sure }) => sure), ...runs.filter(({ length }) => length >= ENOUGH).flat()].map(({ token }) => token));
};
