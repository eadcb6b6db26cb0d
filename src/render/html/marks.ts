/** The text of a report with the words of its claims marked. Marks may lie in one another, and cross. */
import type { Finding, Verdict } from '../../model/index.js';
import { SYMBOLS } from '../labels.js';
import { dataOf, nameOf } from './labels.js';
import { html, type Markup, type Part } from './markup.js';
import type { Page } from './page.js';

export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly anchor: string;
  readonly finding: Finding;
  /** What the words themselves are in: those of a conflict that only stand beside it are in none. */
  readonly part: Verdict;
}

/** UTF-16 units of a text that is shown whole. Of a longer one its beginning is, and so much on either side of its claims. */
const WHOLE = 200_000;
const AROUND = 600;
const BEGINNING = 2000;
/** Marks that lie in one another; those deeper are anchors without a mark. */
const DEEPEST = 12;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What of a text is shown. */
const stretchesOf = (length: number, marks: readonly Marked[]): readonly Stretch[] => {
  if (length <= WHOLE) return [{ from: 0, to: length }];
  const stretches: Stretch[] = [{ from: 0, to: BEGINNING }];
  for (const { start, end } of marks) {
    const last = stretches.at(-1)!;
    const [from, to] = [Math.max(0, start - AROUND), Math.min(length, end + AROUND)];
    if (from <= last.to) stretches[stretches.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else stretches.push({ from, to });
  }
  return stretches;
};

const opened = ({ finding, part, anchor }: Marked, page: Page, first: boolean): Markup =>
  html`<mark class="v-${part}" ${dataOf(finding, page)} ${first && html`id="${anchor}"`}>`;

/** A link to the finding behind the words that it is of, with a word joiner between: it does not go to the next line alone. */
const reference = ({ finding, part }: Marked, page: Page): Markup =>
  html`&#8288;<a class="ref v-${part}" ${dataOf(finding, page)} href="#${page.findingAnchor(finding)}" aria-label="${
    part === finding.verdict ? part : `beside ${finding.verdict === 'agreement' ? 'an' : 'a'} ${finding.verdict}`
  }: ${nameOf(finding, page)}"
    >${SYMBOLS[part]}</a>`;

const CLOSE = html`</mark>`;

/** One stretch of the text: marks are opened and closed in turn; one that crosses another is closed with it and opened again. */
const stretchOf = (text: string, { from, to }: Stretch, marks: readonly Marked[], page: Page): readonly Part[] => {
  const parts: Part[] = [];
  let open: readonly Marked[] = [];
  let at = from;
  const advance = (until: number): void => {
    if (until > at) parts.push(text.slice(at, until));
    at = Math.max(at, until);
  };
  /** Closes all that end here or before. */
  const closeUntil = (until: number): void => {
    for (;;) {
      const end = open.reduce((least, mark) => Math.min(least, mark.end), Infinity);
      if (end > until) return;
      advance(end);
      const lowest = open.findIndex((mark) => mark.end <= end);
      const reopened = open.slice(lowest).filter((mark) => mark.end > end);
      const done = open.slice(lowest).filter((mark) => mark.end <= end);
      parts.push(open.slice(lowest).map(() => CLOSE));
      parts.push(done.map((mark) => reference(mark, page)));
      parts.push(reopened.map((mark) => opened(mark, page, false)));
      open = [...open.slice(0, lowest), ...reopened];
    }
  };
  for (const mark of marks) {
    closeUntil(mark.start);
    advance(mark.start);
    if (open.length >= DEEPEST || mark.end <= mark.start) {
      parts.push(html`<span id="${mark.anchor}"></span>`);
      continue;
    }
    parts.push(opened(mark, page, true));
    open = [...open, mark];
  }
  closeUntil(to);
  advance(to);
  return parts;
};

const gapOf = (characters: number): Markup => html`<span class="gap">… ${characters} characters without a finding are left out …</span>`;

/** The marks in the order of the text, the wider before those within it. */
const inOrder = (marks: readonly Marked[], length: number): readonly Marked[] =>
  marks
    .map((mark) => ({ ...mark, start: Math.min(Math.max(0, mark.start), length), end: Math.min(Math.max(0, mark.end), length) }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);

export const markedText = (text: string, given: readonly Marked[], page: Page): Markup => {
  const marks = inOrder(given, text.length);
  const stretches = stretchesOf(text.length, marks);
  let next = 0;
  const parts = stretches.map((stretch, i): Part => {
    const first = next;
    while (next < marks.length && marks[next]!.start <= stretch.to) next += 1;
    const before = stretches[i - 1]?.to ?? 0;
    return [stretch.from > before && gapOf(stretch.from - before), stretchOf(text, stretch, marks.slice(first, next), page)];
  });
  const left = text.length - (stretches.at(-1)?.to ?? 0);
  return html`${parts}${left > 0 && gapOf(left)}`;
};
