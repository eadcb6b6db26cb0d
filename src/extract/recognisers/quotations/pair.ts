/**
 * Pairs opening with closing marks. A stack, paragraph by paragraph: the work is linear in the number of marks.
 */
import type { Span } from '../../../model/span.js';
import { type Family, type Mark, marksOf } from './marks.js';

/** What stands between two marks; `continues`: it carries on the quotation of the paragraph before. */
export interface Pair extends Span {
  readonly continues: boolean;
  readonly depth: number;
}

interface Open {
  readonly mark: Mark;
  readonly continues: boolean;
  /** How many stretches with words there were before it. */
  readonly words: number;
}

/** Nobody nests deeper; what is left open below is a stray mark. */
const DEEPEST = 4;
/** Marks looked at to tell a plural's apostrophe from the end of a quotation. */
const LOOK_AHEAD = 6;

const HAS_WORD = /[\p{L}\p{N}]/u;
const ENDS_LINE = /[.!?:…"”'’»)\]]\s*$/;

/** Where a paragraph ends within a stretch, or -1. A line break in mid-sentence was only wrapped. */
const breakIn = (gap: string): number => {
  const first = gap.indexOf('\n');
  if (first < 0) return -1;
  const blank = gap.search(/\n[ \t\r\u00a0]{0,20}\n/);
  const before = gap.slice(Math.max(0, first - 4), first);
  if (ENDS_LINE.test(before) || (first < 4 && before.trim() === '')) return first;
  return blank;
};

/** Whether the mark at `i` is a plural's apostrophe: the quotation that is open closes at a later mark. */
const isPossessive = (marks: readonly Mark[], i: number, text: string): boolean => {
  if (!marks[i]!.possessive) return false;
  for (let k = i + 1; k < marks.length && k <= i + LOOK_AHEAD; k++) {
    const next = marks[k]!;
    if (next.start - marks[i]!.end > 600 || text.slice(marks[k - 1]!.end, next.start).includes('\n\n')) return false;
    if (next.family !== 'single') continue;
    return next.closes && !next.opens;
  }
  return false;
};

const trimmed = (text: string, start: number, end: number): Span => {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  return { start: from, end: to };
};

/** The quotations of a text, in the order of their beginnings, outer before inner. Marks without a partner are left out. */
export const pairsOf = (text: string): Pair[] => {
  const marks = marksOf(text);
  const pairs: Pair[] = [];
  let open: Open[] = [];
  const count: Record<Family, number> = { double: 0, single: 0, angle: 0 };
  let words = 0;
  let at = 0;
  let carried = false;

  const emit = (opener: Open, end: number): void => {
    if (opener.words >= words) return;
    const { start, end: last } = trimmed(text, opener.mark.end, end);
    pairs.push({ start, end: last, continues: opener.continues, depth: open.length });
  };
  const pop = (): Open => {
    const top = open.pop()!;
    count[top.mark.family] -= 1;
    return top;
  };

  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    const gap = text.slice(at, mark.start);
    if (HAS_WORD.test(gap)) words += 1;
    const broken = open.length > 0 ? breakIn(gap) : -1;
    carried = false;
    if (broken >= 0) {
      const bottom = open[0]!;
      carried = mark.opens && mark.family === bottom.mark.family && mark.family !== 'single' && gap.slice(broken).trim() === '';
      open.length = 1;
      if (carried) emit(bottom, at + broken);
      open = [];
      count.double = count.single = count.angle = 0;
    }
    at = mark.end;
    const isOpen = count[mark.family] > 0;
    const closesLow = isOpen && open.at(-1)!.mark.low && open.at(-1)!.mark.family === mark.family;
    const closes = isOpen && mark.closes && (!mark.opens || closesLow || mark.family !== 'angle') && !isPossessive(marks, i, text);
    if (closes || closesLow) {
      let top = pop();
      while (top.mark.family !== mark.family) top = pop();
      emit(top, mark.start);
    } else if (mark.opens) {
      if (open.length === DEEPEST) count[open.shift()!.mark.family] -= 1;
      open.push({ mark, continues: carried, words });
      count[mark.family] += 1;
    }
  }
  return pairs.toSorted((a, b) => a.start - b.start || b.end - a.end);
};
