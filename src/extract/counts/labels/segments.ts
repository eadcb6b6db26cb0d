/**
 * A sentence cut as a list is: runs of words, each with the figure behind it and what stands behind that.
 */
import { BULLETS } from '../../../lexicon/labels.js';
import type { Token } from '../../language.js';
import { isOf } from '../../language/words.js';
import type { Line, Reading } from '../../reading.js';
import { type Figure, figuresIn } from './figures.js';
import { COPULA } from '../clause.js';

/** How a label and its figure are joined. */
export type Joint = 'mark' | 'copula' | 'blank';

/** A figure of a list; all runs by tokens, the last one excluded. */
export interface Segment {
  /** Before the figure, without the mark between them. Empty where the figure goes on with the label before it: "41 cancelled, [12] diverted". */
  readonly first: number;
  readonly last: number;
  readonly joint: Joint;
  readonly figure: Figure;
  /** The words behind the figure: "41 [cancelled]", "41 of 60 [declared]". */
  readonly behind: number;
  readonly end: number;
  /** What stands in brackets behind that: "10,000 ([organisers])". Empty where nothing does. */
  readonly brackets: readonly [first: number, last: number];
}

const MARKS: ReadonlySet<string> = new Set([':', '–', '—', '-', '=', '|']);
export const isMark = (token: Token | undefined): boolean => token !== undefined && MARKS.has(token.text);
const CLOSERS: ReadonlySet<string> = new Set([',', ';', ':', '|', '.', ')', '→', '⇒', '➔', '/', '(', '•', '–', '—']);

/** Where the words of a list begin: behind a bullet, the hour of an entry, the number of a paragraph or a letter. */
export const leadEnd = (tokens: readonly Token[], { sentence: { first, last }, periods }: Line): number => {
  let at = first;
  const hour = periods.find((period) => period.first === first);
  if (hour && isMark(tokens[hour.last])) at = hour.last + 1;
  while (at < last && BULLETS.has(tokens[at]!.text)) at += 1;
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3;
  else if (tokens[at]?.tag === 'NUM' && (tokens[at + 1]?.text === ')' || tokens[at + 1]?.text === '.')) at += 2;
  return at < last ? at : first;
};

/** Behind what introduces a list: "Casualty position as on 13:30 hrs: [Deceased 12]". */
const introEnd = (tokens: readonly Token[], from: number, figure: number): number => {
  for (let i = figure - 2; i > from; i--) if (tokens[i]!.text === ':') return i + 1;
  return from;
};

/** "41 [of 60]": the whole that it is of. */
const wholeEnd = (tokens: readonly Token[], at: number, last: number): number =>
  tokens[at]?.lower === 'of' && tokens[at + 1]?.tag === 'NUM' && at + 1 < last ? at + 2 : at;

const bracketsEnd = (tokens: readonly Token[], at: number, last: number): number => {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < last; i++) if (tokens[i]!.text === ')') return i + 1;
  return last;
};

/** A dash that stands free: "homes destroyed 40 - ministry". */
const isDash = (tokens: readonly Token[], at: number): boolean => tokens[at]!.text === '-' && tokens[at]!.start > (tokens[at - 1]?.end ?? 0);

const isJoint = (token: Token): boolean => CLOSERS.has(token.text) || BULLETS.has(token.text) || token.lower === 'and';

/** The figures of a line with the words that belong to each, in order; those within brackets belong to what stands before these. */
export const segmentsIn = (reading: Reading, line: Line): readonly Segment[] => {
  const { tokens } = reading.prose;
  const { last: limit } = line.sentence;
  const figures = figuresIn(reading, line);
  const segments: Segment[] = [];
  let from = leadEnd(tokens, line);
  for (const [number, figure] of figures.entries()) {
    if (figure.first < from) continue;
    let first = introEnd(tokens, from, figure.first);
    while (first < figure.first && isJoint(tokens[first]!)) first += 1;
    const before = tokens[figure.first - 1]!;
    const joint: Joint = figure.first - 1 <= first ? 'blank' : isMark(before) ? 'mark' : isOf(before, COPULA) ? 'copula' : 'blank';
    const behind = wholeEnd(tokens, figure.last, limit);
    const next = figures.slice(number + 1, number + 3).find((each) => each.first >= behind)?.first ?? limit;
    let end = behind;
    // "Dead: 12 Injured: 40": what stands before the next mark is the next label.
    const isClosed = joint === 'mark' && next < limit && next > behind && isMark(tokens[next - 1]);
    while (!isClosed && end < next && !CLOSERS.has(tokens[end]!.text) && !isDash(tokens, end) && tokens[end]!.lower !== 'and') end += 1;
    from = bracketsEnd(tokens, end, limit);
    const brackets = [end + 1, Math.max(end + 1, from - 1)] as const;
    segments.push({ first, last: joint === 'blank' ? figure.first : figure.first - 1, joint, figure, behind, end, brackets });
  }
  return segments;
};
