/** The marks of a chart, a shape for each line, so that colour is never all that tells them apart. */
import { html, type Markup } from '../markup.js';
import { round } from '../picture.js';

const R = 4.5;

type Shape = (x: number, y: number) => string;

const polygon =
  (...points: readonly (readonly [number, number])[]): Shape =>
  (x, y) =>
    `M${points.map(([dx, dy]) => `${round(x + dx * R)} ${round(y + dy * R)}`).join('L')}Z`;

const SHAPES: readonly Shape[] = [
  (x, y) => `M${round(x - R)} ${round(y)}a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0Z`,
  polygon([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]),
  polygon([0, -1.1], [1.1, 0.9], [-1.1, 0.9]),
  polygon([0, -1.3], [1.3, 0], [0, 1.3], [-1.3, 0]),
  polygon([0, 1.1], [1.1, -0.9], [-1.1, -0.9]),
  polygon(
    [-0.4, -1.2],
    [0.4, -1.2],
    [0.4, -0.4],
    [1.2, -0.4],
    [1.2, 0.4],
    [0.4, 0.4],
    [0.4, 1.2],
    [-0.4, 1.2],
    [-0.4, 0.4],
    [-1.2, 0.4],
    [-1.2, -0.4],
    [-0.4, -0.4],
  ),
];

/** Lines that have a colour and a shape of their own. */
export const LINES = SHAPES.length;

/** Of more lines, each has another pair of shape and colour. */
const shapeOf = (line: number): Shape => SHAPES[(line + Math.floor(line / LINES)) % LINES]!;

/** Filled for a figure that is exact, hollow for a bound. */
export const markOf = (line: number, x: number, y: number, open: boolean): Markup =>
  html`<path class="mark line-${line % LINES}${open && ' open'}" d="${shapeOf(line)(x, y)}" />`;

/** The mark by itself, for the legend. */
export const keyOf = (line: number): Markup =>
  html`<svg class="key" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">${markOf(line, 7, 7, false)}</svg>`;

/** Over a figure that was revised down. */
export const flagOf = (x: number, y: number): Markup => html`<path class="flag" d="M${round(x)} ${round(y)}v-13l9 3.5l-9 3.5" />`;
