/**
 * Labels and figures that a slash joins, paired in their order: "Houses destroyed / damaged: 120 / 300", "Killed/wounded: 3/14".
 */
import type { Line, Reading } from '../../reading.js';
import type { Entry } from './entry.js';
import { type Label, labelOf } from './label.js';
import { isMark, leadEnd } from './segments.js';
import { sentenceOf } from './wording.js';

const FIGURE = /^(?:\d{1,3}(?:,\d{3})+|\d{1,6})$/;
const FIGURES = /^\d{1,6}(?:\/\d{1,6})+$/;

interface Amount {
  readonly at: number;
  readonly start: number;
  readonly words: string;
}

/** The figures joined by slashes that begin at a token, as three tokens or as one, and the token behind them. */
const chainAt = ({ prose: { tokens } }: Reading, at: number, last: number): { readonly amounts: readonly Amount[]; readonly end: number } => {
  const { text, start } = tokens[at]!;
  if (FIGURES.test(text)) {
    let offset = start;
    const amounts = text.split('/').map((words): Amount => {
      const amount = { at, start: offset, words };
      offset += words.length + 1;
      return amount;
    });
    return { amounts, end: at + 1 };
  }
  const amounts: Amount[] = [];
  let end = at;
  for (let i = at; i < last && FIGURE.test(tokens[i]!.text); i += 2) {
    amounts.push({ at: i, start: tokens[i]!.start, words: tokens[i]!.text });
    end = i + 1;
    if (tokens[end]?.text !== '/') break;
  }
  return { amounts, end };
};

/** The labels between slashes; those without a noun are of the first one's. */
const labelsIn = (reading: Reading, line: Line, first: number, last: number): readonly Label[] => {
  const labels: Label[] = [];
  let from = first;
  for (let i = first; i <= last; i++) {
    if (i < last && reading.prose.tokens[i]!.text !== '/') continue;
    const label = labelOf(reading, line, from, i);
    if (!label) return [];
    const [lead] = labels;
    labels.push(label.head === undefined && lead?.head !== undefined ? { ...label, before: lead.before, head: lead.head } : label);
    from = i + 1;
  }
  return labels;
};

const entriesFrom = (reading: Reading, line: Line, labels: readonly Label[], amounts: readonly Amount[]): readonly Entry[] =>
  labels.flatMap((label, i): readonly Entry[] => {
    const { at, start, words } = amounts[i]!;
    const sentence = sentenceOf(reading, line, label, { words, bare: true, none: false });
    return sentence === undefined
      ? []
      : [
          {
            line,
            span: { start, end: start + words.length },
            at,
            sentences: [{ words: sentence, joined: false }],
            part: label.part,
            by: undefined,
            doubtful: false,
          },
        ];
  });

/** The entries of a line whose labels and figures slashes join. */
export const pairedIn = (reading: Reading, line: Line): readonly Entry[] => {
  const { tokens } = reading.prose;
  const { last } = line.sentence;
  const entries: Entry[] = [];
  let from = leadEnd(tokens, line);
  for (let at = from; at < last; at++) {
    if (tokens[at]!.tag !== 'NUM') continue;
    const { amounts, end } = chainAt(reading, at, last);
    if (amounts.length < 2) return entries;
    const labels = labelsIn(reading, line, from, isMark(tokens[at - 1]) ? at - 1 : at);
    if (labels.length !== amounts.length) return entries;
    entries.push(...entriesFrom(reading, line, labels, amounts));
    from = tokens[end]?.tag === 'PUNCT' ? end + 1 : end;
    at = end - 1;
  }
  return entries;
};
