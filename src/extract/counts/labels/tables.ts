/**
 * Tables whose cells bars part: what a column counts stands over it, whose or where each row is in its first cell.
 */
import { DISTRICTS } from '../../../lexicon/settings.js';
import { OF_ALL } from '../../../lexicon/labels.js';
import { singular } from '../../language/forms.js';
import { isOf } from '../../language/words.js';
import type { Line, Reading } from '../../reading.js';
import { joinedTo } from './fits.js';
import type { Entry } from './entry.js';
import { type Figure, figuresIn } from './figures.js';
import { ofTheVote } from './headings.js';
import { type Label, labelOf } from './label.js';
import { holderOf } from './names.js';
import { sentenceOf } from './wording.js';

/** Tokens `first` to `last` (excluded). */
interface Cell {
  readonly first: number;
  readonly last: number;
}

const BAR = '|';

/** The cells of a line that bars part; those at its edges have none outside. */
const cellsIn = ({ prose: { tokens } }: Reading, { sentence: { first, last } }: Line): readonly Cell[] => {
  const cells: Cell[] = [];
  let from = first;
  for (let i = first; i <= last; i++) {
    if (i < last && tokens[i]!.text !== BAR) continue;
    if (i > from || (i > first && i < last)) cells.push({ first: from, last: i });
    from = i + 1;
  }
  return cells.length > 1 ? cells : [];
};

/** "|---|---|" */
const isRule = ({ prose: { tokens } }: Reading, { sentence: { first, last } }: Line): boolean =>
  tokens.slice(first, last).every(({ text }) => /^[-–—|:+=]+$/.test(text));

/** A column: what it counts, and how its shares are told. */
interface Column {
  readonly label: Label | undefined;
  readonly held: boolean;
}

interface Table {
  readonly head: Line;
  readonly columns: readonly Column[];
  /** The rows are of districts. */
  readonly ofPlaces: boolean;
  /** Shares are of the votes that another column counts. */
  readonly ofVotes: boolean;
  readonly rows: readonly { readonly line: Line; readonly cells: readonly Cell[] }[];
}

const isHeld = ({ cues }: Line, { first, last }: Cell): boolean => cues.some((cue) => cue.attribute.held === true && cue.first >= first && cue.last <= last);

/** The tables of a report: a line of bars without figures, and those below it with as many cells. */
const tablesIn = (reading: Reading): readonly Table[] => {
  const tables: Table[] = [];
  const { tokens } = reading.prose;
  for (let number = 0; number < reading.lines.length; number++) {
    const head = reading.lines[number]!;
    const cells = cellsIn(reading, head);
    if (cells.length === 0 || figuresIn(reading, head).length > 0) continue;
    const rows: { readonly line: Line; readonly cells: readonly Cell[] }[] = [];
    for (let next = number + 1; next < reading.lines.length; next++) {
      const line = reading.lines[next]!;
      if (isRule(reading, line)) continue;
      const own = cellsIn(reading, line);
      if (own.length !== cells.length) break;
      rows.push({ line, cells: own });
    }
    if (rows.length === 0) continue;
    const columns = cells.map((cell): Column => ({ label: labelOf(reading, head, cell.first, cell.last), held: isHeld(head, cell) }));
    const [first] = cells;
    const ofPlaces = first!.last > first!.first && DISTRICTS.has(singular(tokens[first!.last - 1]!));
    tables.push({ head, columns, ofPlaces, ofVotes: head.cues.some(({ attribute }) => attribute.held && attribute.usualOf !== undefined), rows });
    number += rows.length;
  }
  return tables;
};

/** Whose a row is, or that it is of all. */
type Owner = { readonly who: string } | { readonly where: string } | { readonly group: Label } | 'all' | undefined;

const ownerOf = (reading: Reading, { ofPlaces }: Table, line: Line, { first, last }: Cell): Owner => {
  const { tokens } = reading.prose;
  if (last === first + 1 && isOf(tokens[first], OF_ALL)) return 'all';
  const name = holderOf(reading, first, last);
  if (ofPlaces) return name === undefined ? undefined : { where: name };
  const group = labelOf(reading, line, first, last);
  // "Soldiers" and "Greens" begin alike: a domain's column tells which they are.
  if (name !== undefined) return { who: name, ...(group ? { group } : {}) };
  return group && { group };
};

const wordsFor = (reading: Reading, table: Table, { label, held }: Column, owner: Owner, figure: Figure): string | undefined => {
  const { tokens, text } = reading.prose;
  const words = text.slice(tokens[figure.first]!.start, tokens[figure.last - 1]!.end);
  const amount = { ...figure, words };
  if (owner === undefined) return undefined;
  if (figure.share && owner !== 'all' && 'who' in owner) return table.ofVotes ? ofTheVote(words) : `${words} .`;
  if (label === undefined) return undefined;
  if (owner === 'all' || 'where' in owner || ('who' in owner && held)) return sentenceOf(reading, table.head, label, amount);
  const joined = 'group' in owner ? joinedTo(tokens, label, owner.group) : undefined;
  return joined && sentenceOf(reading, table.head, joined, amount);
};

const rowEntries = (reading: Reading, table: Table, line: Line, cells: readonly Cell[]): readonly Entry[] => {
  const { tokens } = reading.prose;
  const owner = ownerOf(reading, table, line, cells[0]!);
  const figures = figuresIn(reading, line);
  return cells.slice(1).flatMap((cell, i): readonly Entry[] => {
    const figure = figures.find(({ first, last }) => first === cell.first && last === cell.last);
    const column = table.columns[i + 1]!;
    const words = figure && wordsFor(reading, table, column, owner, figure);
    if (!figure || words === undefined) return [];
    const span = { start: tokens[figure.first]!.start, end: tokens[figure.last - 1]!.end };
    const whose =
      owner === 'all' || owner === undefined
        ? {}
        : 'where' in owner
          ? { where: owner.where }
          : 'who' in owner && (column.held || figure.share)
            ? { who: owner.who }
            : {};
    return [{ line, span, at: figure.at, sentences: [{ words, joined: false }], part: false, by: undefined, doubtful: false, ...whose }];
  });
};

/** What tables tell: their entries, and the lines that they are. */
export const tabledIn = (reading: Reading): { readonly entries: readonly Entry[]; readonly lines: ReadonlySet<number> } => {
  const tables = tablesIn(reading);
  return {
    entries: tables.flatMap((table) => table.rows.flatMap(({ line, cells }) => rowEntries(reading, table, line, cells))),
    lines: new Set(tables.flatMap(({ head, rows }) => [head.number, ...rows.map(({ line }) => line.number)])),
  };
};
