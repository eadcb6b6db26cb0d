/** Tables as CSV (RFC 4180), safe to open in a spreadsheet. */
import type { Loss } from '../model/index.js';
import type { Held, Owner } from './losses.js';

export type Cell = string | number | boolean | undefined;

/** A column of a table of rows, and the field that it shows: "claim.value.min". A column without one shows what is worked out. */
export interface Column<Row> {
  readonly name: string;
  readonly part?: string;
  readonly of: (row: Row) => Cell;
}

/** What makes a spreadsheet run a cell, the full-width forms included. https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;
const TO_QUOTE = /[",\r\n]|^\s|\s$/;
/**
 * Characters that no cell may hold: RFC 4180 knows none below the space but those of a line's end, and has no escape for them. The tab is let in, as everywhere.
 * Those that embed, override or isolate a direction would turn round what stands in the cells beside (Unicode TR 36); the marks of a single letter stay.
 */
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

/** Text that a spreadsheet would run gets an apostrophe before it, and a character that cannot stand in it gives way to another; numbers are numbers. */
const written = (cell: Cell): string => {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  const fit = cell.replace(UNFIT, '\ufffd');
  const text = FORMULA.test(fit) ? `'${fit}` : fit;
  return TO_QUOTE.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows of cells as CSV: a line each, CRLF after each. */
const csvOf = (rows: readonly (readonly Cell[])[]): string => rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');

/** The cells of rows by their columns, under whatever stands at the head. */
export const tableOf = <Row>(heads: readonly (readonly string[])[], columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  csvOf([...heads, ...rows.map((row) => columns.map(({ of }) => of(row)))]);

/** The fields of an owner ("finding", "claim") that columns show, without its name before them. */
export const heldBy = (columns: readonly Pick<Column<never>, 'part'>[], owner: keyof Held): readonly string[] =>
  columns.flatMap(({ part }) => (part?.startsWith(`${owner}.`) ? [part.slice(owner.length + 1)] : []));

/** Why a cell is not to the letter what it shows, and whether a text is such a one. */
const CHANGES: readonly (readonly [because: string, isChanged: (text: string) => boolean])[] = [
  ['an apostrophe stands before it, so that no spreadsheet runs it as a formula', (text) => FORMULA.test(text)],
  [
    'U+FFFD stands for each control character, turn of direction and half of a surrogate pair in it, which CSV has no place for',
    (text) => text.search(UNFIT) >= 0,
  ],
];

/** The cells of a row that are not to the letter what they show. */
export const changedIn = <Row>(columns: readonly Column<Row>[], row: Row, owner: Owner): readonly Loss[] =>
  CHANGES.flatMap(([because, isChanged]) => {
    const parts = columns.flatMap(({ name, part, of }) => {
      const cell = of(row);
      return typeof cell === 'string' && isChanged(cell) ? [part ?? name] : [];
    });
    return parts.length === 0 ? [] : [{ ...owner, parts, because }];
  });

/** Several values in one cell. */
export const joined = (parts: readonly string[] | undefined): Cell => (parts === undefined || parts.length === 0 ? undefined : parts.join('; '));
