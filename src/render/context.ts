import type { Claim, Report, Span } from '../model/index.js';
import { cut, headOf, tailOf, widthOf } from './columns.js';
import { plain } from './plain.js';

/** The words of a claim with those around them, from one line of the report. */
export interface Context {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How many characters of a report are looked at on either side, at most. */
const REACH = 400;

const lineBefore = (text: string, at: number): string => {
  const from = Math.max(0, at - REACH);
  const line = text.slice(from, at);
  const kept = plain(line.slice(line.lastIndexOf('\n') + 1)).trimStart();
  return from > 0 && !line.includes('\n') ? `…${kept}` : kept;
};

const lineAfter = (text: string, at: number): string => {
  const line = text.slice(at, at + REACH);
  const feed = line.indexOf('\n');
  const kept = plain(feed < 0 ? line : line.slice(0, feed)).trimEnd();
  return feed < 0 && at + REACH < text.length ? `${kept}…` : kept;
};

/** The end of a text from the beginning of a word on. */
const lastWords = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  const tail = tailOf(text, width - 2);
  const space = tail.indexOf(' ');
  return space < 0 ? '… ' : `… ${tail.slice(space + 1)}`;
};

const firstWords = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  const head = headOf(text, width - 2);
  const space = head.lastIndexOf(' ');
  return space < 0 ? ' …' : `${head.slice(0, space)} …`;
};

/** The words at a span with as many around them as fit into the width: half of the room on either side, and what one side leaves goes to the other. */
export const contextOf = (text: string, span: Span, width: number): Context => {
  const words = cut(plain(text.slice(span.start, span.end)), width);
  const room = Math.max(0, width - widthOf(words));
  const before = lineBefore(text, span.start);
  const after = lineAfter(text, span.end);
  const half = Math.floor(room / 2);
  const left = Math.max(half, room - widthOf(after));
  const shownBefore = left < 3 ? '' : lastWords(before, left);
  const right = room - widthOf(shownBefore);
  return { before: shownBefore, words, after: right < 3 ? '' : firstWords(after, right) };
};

/** The same of a claim; where its report is not there, its words alone. */
export const contextOfClaim = ({ text, span }: Claim, report: Report | undefined, width: number): Context =>
  report === undefined ? { before: '', words: cut(plain(text), width), after: '' } : contextOf(report.text, span, width);
