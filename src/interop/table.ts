/** Tables as CSV (RFC 4180), safe to open in a spreadsheet. */
import type { Loss } from '../model/index.js';
import type { Owner } from './losses.js';

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

const isGuarded = (cell: Cell): boolean => typeof cell === 'string' && FORMULA.test(cell);

/** Text that a spreadsheet would run gets an apostrophe before it; numbers are numbers. */
const written = (cell: Cell): string => {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return TO_QUOTE.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows of cells as CSV: a line each, CRLF after each. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string => rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');

const GUARDED = 'an apostrophe stands before it, so that no spreadsheet runs it as a formula';

/** The cells of a row that are not to the letter what they show. */
export const guardedIn = <Row>(columns: readonly Column<Row>[], row: Row, owner: Owner): readonly Loss[] => {
  const parts = columns.flatMap(({ name, part, of }) => (isGuarded(of(row)) ? [part ?? name] : []));
  return parts.length === 0 ? [] : [{ ...owner, parts, because: GUARDED }];
};

export const joined = (parts: readonly string[] | undefined): Cell => (parts === undefined || parts.length === 0 ? undefined : parts.join('; '));
