/** How a page of text is laid out: what its parts share. */
import type { Report } from '../../model/index.js';
import { widthOf } from '../columns.js';
import { contextOfClaim } from '../context.js';
import type { Paint } from '../paint.js';
import type { Row } from '../rows.js';

/** What every part of the page is drawn with. */
export interface Page {
  readonly paint: Paint;
  readonly width: number;
  readonly reports: ReadonlyMap<string, Report>;
  readonly columns: Columns;
}

export interface Columns {
  readonly figure: number;
  readonly publisher: number;
  readonly speaker: number;
  readonly time: number;
}

export const GAP = '  ';
export const INDENT = 2;
/** The share of a line that one column of words may take. */
export const MOST_OF_A_LINE = 0.34;

export const widest = (cells: readonly string[]): number => cells.reduce((most, cell) => Math.max(most, widthOf(cell)), 1);

/** Sizes whose sum fits into the room: the widest gives way first. */
export const shrunk = (sizes: readonly number[], room: number): readonly number[] => {
  const fitted = sizes.map((size) => Math.min(size, Math.max(1, room)));
  while (fitted.reduce((sum, size) => sum + size, 0) > Math.max(room, fitted.length)) fitted[fitted.indexOf(Math.max(...fitted))]! -= 1;
  return fitted;
};

/** Each as wide as its widest cell, as far as a line holds them. A time never gives way: half a time reads as another. */
export const columnsOf = (rows: readonly Row[], width: number): Columns => {
  const time = widest(rows.map((row) => row.time));
  const sizes = [
    Math.min(Math.floor(width * MOST_OF_A_LINE), widest(rows.map(figureCell))),
    widest(rows.map(({ publisher }) => publisher)),
    widest(rows.map(({ speaker }) => speaker)),
  ];
  const [figure = 1, publisher = 1, speaker = 1] = shrunk(sizes, width - INDENT - time - 3 * GAP.length);
  return { figure, publisher, speaker, time };
};

export const figureCell = ({ figure, times }: Row): string => (times > 1 ? `${figure} ×${times}`.trim() : figure);

/** The words of a claim between guillemets, with those around them. */
export const contextLine = ({ claim, report }: Row, width: number, paint: Paint): string => {
  const marks = 2;
  const { before, words, after } = contextOfClaim(claim, report, width - marks);
  return paint('faint', before) + paint('mark', `«${words}»`) + paint('faint', after);
};

export const indented = (indent: number, text: string): string => ' '.repeat(indent) + text;
