/** How each token is written: read once, so that all rules work on small numbers. */
import type { Prose, Sentence } from '../../language.js';
import { perWord } from '../../language/words.js';

export const LOWER = 1;
/** "Gander", "al-Shaabi" has one at "Shaabi", "McDonald". */
export const CAPITALISED = 2;
/** "NATO", "U.S.", "GANDER". */
export const UPPER = 3;
/** A capital and a figure: "F-15", "BX417". */
export const MIXED = 4;
export const FIGURE = 5;
/** Letters that the tokeniser cut off from the token before: "Š", "o". */
export const REST = 6;
export const MARK = 0;

export type Shapes = Uint8Array;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code > 191 && code !== 215 && code !== 247 && (code < 0x2000 || code > 0x20ff));

const shapeOf = perWord(({ text, lower }): number => {
  const code = text.charCodeAt(0);
  if (isDigit(code)) return FIGURE;
  if (!isLetter(code)) return MARK;
  if (code >= 97 && code <= 122) return LOWER;
  if (code > 127 && text.charAt(0) === lower.charAt(0)) return text.charAt(0).toUpperCase() === text.charAt(0) && code < 0x250 ? CAPITALISED : LOWER;
  let upper = true;
  for (let i = 1; i < text.length; i++) {
    const next = text.charCodeAt(i);
    if (isDigit(next)) return MIXED;
    if (next >= 97 && next <= 122) upper = false;
    else if (next > 127 && text.charAt(i) !== text.charAt(i).toUpperCase()) upper = false;
  }
  return upper && text.length > 1 ? UPPER : CAPITALISED;
});

/** The shapes of all tokens. */
export const shapesOf = ({ tokens }: Prose): Shapes => {
  const shapes = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const { text, start } = token;
    const before = i > 0 ? tokens[i - 1]! : undefined;
    const cut =
      before !== undefined &&
      before.end === start &&
      shapes[i - 1]! !== MARK &&
      shapes[i - 1]! !== FIGURE &&
      (before.text.charCodeAt(before.text.length - 1) > 127 || text.charCodeAt(0) > 127) &&
      isLetter(text.charCodeAt(0));
    shapes[i] = cut ? REST : shapeOf(token);
  }
  return shapes;
};

export const isCapital = (shape: number | undefined): boolean => shape === CAPITALISED || shape === UPPER || shape === MIXED;

/** How a sentence is written: in `title` and `caps` a capital tells nothing. */
export type Casing = 'sentence' | 'title' | 'caps';

const ENOUGH = 4;

/** How the capitals of a sentence are set, from the share of its words of four letters and more that have them. */
export const casingOf = ({ tokens }: Prose, shapes: Shapes, { first, last }: Sentence): Casing => {
  let long = 0;
  let lower = 0;
  let upper = 0;
  let all = 0;
  for (let i = first; i < last; i++) {
    const shape = shapes[i]!;
    if (shape === MARK || shape === FIGURE || shape === MIXED || shape === REST) continue;
    all += 1;
    if (shape === UPPER) upper += 1;
    if (tokens[i]!.text.length < 4) {
      if (shape === LOWER && tokens[i]!.text.length > 1 && (tokens[i]!.tag === 'VERB' || tokens[i]!.tag === 'NOUN' || tokens[i]!.tag === 'AUX')) lower += 1;
      continue;
    }
    long += 1;
    if (shape === LOWER) lower += 1;
  }
  if (upper >= 2 && upper >= 0.8 * all) return 'caps';
  return long >= ENOUGH && lower <= 0.12 * long ? 'title' : 'sentence';
};
