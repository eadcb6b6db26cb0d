/**
 * The sides of a vote in a list: "In favour: 64. Against: 31.", "Ayes 7, noes 5, abstentions 1", one beside or below the other.
 */
import { SIDES } from '../../../lexicon/tallies.js';
import { entryOf } from '../../language/words.js';
import type { Sentence, Token } from '../../language.js';
import { figureOf, type Side, type Tallied } from './sides.js';

/** A list tells of ballots by the thousand as well. */
const GROUPED = /^\d{1,3}(?:,\d{3})+$/;
const countOf = (token: Token): number | undefined => (GROUPED.test(token.text) ? Number(token.text.replaceAll(',', '')) : figureOf(token));

const MARKS: ReadonlySet<string> = new Set([':', '–', '—', '-', '=', '|']);
const CLOSERS: ReadonlySet<string> = new Set([',', ';', '|', '.', ')', '/']);
const sideNamed = entryOf(SIDES);

/** The side that a label names and the token behind it: "in favour", "ayes". */
const sideAt = (tokens: readonly Token[], at: number): { readonly side: Side; readonly end: number } | undefined => {
  const noun = tokens[at]?.lower === 'in' ? at + 1 : at;
  const side = sideNamed(tokens[noun]);
  return side && (side !== 'for' || noun > at || !tokens[noun]!.lower.startsWith('fav')) ? { side, end: noun + 1 } : undefined;
};

const isMark = (token: Token | undefined): boolean => token !== undefined && MARKS.has(token.text);

/** Whether nothing more is told of a figure: the list ends, or another label follows. */
const isEnd = (tokens: readonly Token[], at: number, last: number): boolean =>
  at >= last || CLOSERS.has(tokens[at]!.text) || tokens[at]!.lower === 'and' || sideAt(tokens, at) !== undefined || isMark(tokens[at + 1]);

/** The sides that labels name, from the first word of a sentence on. */
const labelledIn = (tokens: readonly Token[], { first, last }: Sentence): readonly Tallied[] => {
  const told: Tallied[] = [];
  for (let i = first; i < last; i++) {
    const isOpen = i === first || !/^[\p{L}]/u.test(tokens[i - 1]!.text) || tokens[i - 1]!.lower === 'and';
    const named = isOpen ? sideAt(tokens, i) : undefined;
    const at = named && isMark(tokens[named.end]) ? named.end + 1 : named?.end;
    const figure = at === undefined || at >= last ? undefined : countOf(tokens[at]!);
    if (!named || at === undefined || figure === undefined || !isEnd(tokens, at + 1, last)) continue;
    told.push({ side: named.side, figure, first: i, last: at + 1 });
    i = at;
  }
  return told;
};

const isWhole = (sides: readonly Tallied[]): boolean =>
  new Set(sides.map(({ side }) => side)).size === sides.length && sides.some(({ side }) => side === 'for') && sides.some(({ side }) => side === 'against');

/** The sides that lists tell, by the sentence that they stand in: those of one vote follow each other, and one is for it and one against. */
export const listedSides = (tokens: readonly Token[], sentences: readonly Sentence[]): ReadonlyMap<Sentence, readonly Tallied[]> => {
  const found = new Map<Sentence, readonly Tallied[]>();
  for (let at = 0; at < sentences.length;) {
    const run: (readonly Tallied[])[] = [];
    for (let next = at; next < sentences.length; next++) {
      const sides = labelledIn(tokens, sentences[next]!);
      if (sides.length === 0) break;
      run.push(sides);
    }
    if (isWhole(run.flat())) for (const [i, sides] of run.entries()) found.set(sentences[at + i]!, sides);
    at += Math.max(1, run.length);
  }
  return found;
};
