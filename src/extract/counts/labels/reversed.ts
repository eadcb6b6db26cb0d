/**
 * Lists whose figures stand first: "31 – killed", "112: injured", one below the other.
 */
import type { Line, Reading } from '../../reading.js';
import type { Entry } from './entry.js';
import { type Figure, figuresIn } from './figures.js';
import { isCued } from './fits.js';
import { labelOf } from './label.js';
import { isMark, leadEnd } from './segments.js';
import { sentenceOf } from './wording.js';

interface Row {
  readonly entry: Entry;
  readonly count: number;
}

const rowOf = (reading: Reading, line: Line, figure: Figure | undefined): Row | undefined => {
  const { tokens, text } = reading.prose;
  const { last: limit } = line.sentence;
  if (!figure?.bare || figure.first !== leadEnd(tokens, line) || !isMark(tokens[figure.last])) return undefined;
  const last = tokens[limit - 1]!.text === '.' ? limit - 1 : limit;
  const label = labelOf(reading, line, figure.last + 1, last);
  if (!label || !isCued(tokens, line, label)) return undefined;
  const words = text.slice(tokens[figure.first]!.start, tokens[figure.last - 1]!.end);
  const sentence = sentenceOf(reading, line, label, { ...figure, words });
  if (sentence === undefined) return undefined;
  const span = { start: tokens[figure.first]!.start, end: tokens[last - 1]!.end };
  return {
    entry: { line, span, at: figure.at, sentences: [{ words: sentence, joined: false }], part: label.part, by: undefined, doubtful: false },
    count: Number(words.replaceAll(',', '')),
  };
};

/** "1 – killed", "2 – injured": the numbers of what follows. */
const isNumbering = (rows: readonly Row[]): boolean => rows.every(({ count }, i) => i === 0 || count === rows[i - 1]!.count + 1);

/** The entries of such lists, of two rows or more. */
export const reversedIn = (reading: Reading, lines: readonly Line[]): readonly Entry[] => {
  const lists: Row[][] = [];
  let open: Row[] = [];
  for (const line of lines) {
    const row = rowOf(reading, line, figuresIn(reading, line)[0]);
    if (row && open.length === 0) lists.push(open);
    if (row) open.push(row);
    else open = [];
  }
  return lists.filter((rows) => rows.length > 1 && !isNumbering(rows)).flatMap((rows) => rows.map(({ entry }) => entry));
};
