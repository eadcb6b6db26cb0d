/** What changed between two versions of a report, as text for a terminal: a line for each change, and under it the words of both versions. */
import type { Change, ChangeKind, Claim, Report, Verdict } from '../model/index.js';
import { cut, firstLines, wrap } from './columns.js';
import { contextOf } from './context.js';
import { counted, timeOf } from './labels.js';
import { type Layout, type Paint, paintOf } from './paint.js';
import { plain } from './plain.js';

interface Versions {
  readonly before: Report;
  readonly after: Report;
  readonly changes: readonly Change[];
}

const SYMBOLS: Readonly<Record<ChangeKind, string>> = {
  raised: '↑',
  lowered: '↓',
  bounds: '≈',
  changed: '→',
  attribution: '@',
  hedge: '?',
  denial: '!',
  added: '+',
  retracted: '-',
};

/** Colours say how far a reader must look, and the symbols say the same. */
const STYLES: Readonly<Partial<Record<ChangeKind, Verdict>>> = {
  added: 'agreement',
  retracted: 'conflict',
  raised: 'update',
  lowered: 'update',
  changed: 'update',
};

const MARGIN = 6;

const quoted = (sign: string, report: Report, claim: Claim | undefined, width: number, paint: Paint): readonly string[] => {
  if (claim === undefined) return [];
  const { before, words, after } = contextOf(report.text, claim.span, Math.max(20, width - MARGIN - 2));
  return [`    ${paint('faint', sign)} ${before}${paint('mark', `«${words}»`)}${after}`.trimEnd()];
};

/** Lines of what changed; that of a long quotation is cut after them. */
const MOST_LINES = 4;

/** What is now so stands at the end of the sentence: it is wrapped before it is cut. */
const headingOf = (words: string, width: number): readonly string[] =>
  firstLines(wrap(words, width - 2), MOST_LINES, width - 2).map((line, i) => (i === 0 ? line : `  ${line}`));

const blockOf =
  ({ before, after }: Versions, width: number, paint: Paint) =>
  ({ kind, message, before: old, after: recent }: Change): readonly string[] => [
    ...headingOf(`${SYMBOLS[kind]} ${plain(message)}`, width).map((line) => paint(STYLES[kind] ?? 'strong', line)),
    ...quoted('-', before, old[0], width, paint),
    ...quoted('+', after, recent[0], width, paint),
  ];

/** Nothing else is printed: what did not change in substance is not told. */
export const toChanges = (versions: Versions, { colour, width }: Layout): string => {
  const { before, after, changes } = versions;
  const paint = paintOf(colour);
  // Of an empty file all that is known is its name.
  const { publisher } = after.text.trim() === '' ? before : after;
  const head = `${plain(publisher)}, ${timeOf(before.publishedAt)} → ${timeOf(after.publishedAt)}: ${changes.length === 0 ? 'no change of substance found' : counted(changes.length, 'change')}`;
  return `${[paint('strong', cut(head, width)), ...changes.flatMap((change) => ['', ...blockOf(versions, width, paint)(change)])].join('\n')}\n`;
};
