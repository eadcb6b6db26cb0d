/**
 * Tables whose cells bars part: what a column counts stands over it, whose or where each row is in its first cell.
 */
import { DISTRICTS } from '../../../lexicon/settings.js';
import { OF_ALL } from '../../../lexicon/labels.js';
import type { AttributeOf } from '../../../model/domain.js';
import { singular } from '../../language/forms.js';
import { isOf } from '../../language/words.js';
import type { Line, Reading } from '../../reading.js';
import { groupOf, joinedTo } from './fits.js';
import type { Entry } from './entry.js';
import { type Figure, figuresIn } from './figures.js';
import { isUsual, ofWhole } from './headings.js';
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
  /** What another column counts, where shares are of that: votes. */
  readonly whole: AttributeOf | undefined;
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
    tables.push({ head, columns, ofPlaces, whole: head.cues.find(({ attribute }) => isUsual(attribute))?.attribute, rows });
    number += rows.length;
  }
  return tables;
};

/** Whose a row is or where, which group of people or things it tells of, or that it is of all. */
interface Owner {
  readonly who?: string;
  readonly where?: string;
  readonly group?: Label;
  readonly all?: true;
}

const ownerOf = (reading: Reading, { ofPlaces }: Table, line: Line, { first, last }: Cell): Owner => {
  if (last === first + 1 && isOf(reading.prose.tokens[first], OF_ALL)) return { all: true };
  const name = holderOf(reading, first, last);
  if (ofPlaces) return name === undefined ? {} : { where: name };
  // "Soldiers" and "Greens" begin alike: the column tells which they are.
  const group = labelOf(reading, line, first, last);
  return { ...(name === undefined ? {} : { who: name }), ...(group ? { group } : {}) };
};

/** A cell's sentence, and whose or where it is. */
type Told = { readonly words: string } & Pick<Entry, 'who' | 'where'>;

const toldBy = (reading: Reading, table: Table, { label, held }: Column, { who, where, group, all }: Owner, figure: Figure): Told | undefined => {
  const { tokens, text } = reading.prose;
  const words = text.slice(tokens[figure.first]!.start, tokens[figure.last - 1]!.end);
  if (figure.share && who !== undefined) return { words: table.whole ? ofWhole(words, table.whole) : `${words} .`, who };
  if (label === undefined) return undefined;
  const sentence = (of: Label | undefined): string | undefined => of && sentenceOf(reading, table.head, of, { ...figure, words });
  if (all || where !== undefined || (held && who !== undefined)) {
    const whole = sentence(label);
    return whole === undefined ? undefined : { words: whole, ...(where === undefined ? {} : { where }), ...(held && who !== undefined ? { who } : {}) };
  }
  const joined = group && joinedTo(tokens, label, group);
  const ofGroup = sentence(joined);
  const counted = joined && groupOf(tokens, joined);
  return ofGroup === undefined ? undefined : { words: ofGroup, ...(counted === undefined ? {} : { who: counted }) };
};

const rowEntries = (reading: Reading, table: Table, line: Line, cells: readonly Cell[]): readonly Entry[] => {
  const { tokens } = reading.prose;
  const owner = ownerOf(reading, table, line, cells[0]!);
  const figures = new Map(figuresIn(reading, line).map((figure) => [figure.first, figure]));
  return cells.slice(1).flatMap(({ first, last }, i): readonly Entry[] => {
    const figure = figures.get(first);
    const told = figure?.last === last ? toldBy(reading, table, table.columns[i + 1]!, owner, figure) : undefined;
    if (!figure || !told) return [];
    const { words, ...whose } = told;
    const span = { start: tokens[figure.first]!.start, end: tokens[figure.last - 1]!.end };
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
