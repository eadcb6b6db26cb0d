/** The way of a line from one party to another: what lies between is gone round, since a line that comes out behind a box looks as if it were of that box. */
import { round } from '../picture.js';
import type { Box } from './place.js';

const ROOM = 8;
const LANE = 5;
const LANES = 5;
/** Places of a line that are looked at. */
const PARTS = 16;

/** A curve that leaves and arrives level. */
const curve = (x: number, y: number, right: number, down: number): string => {
  const middle = round((x + right) / 2);
  return `C${middle} ${round(y)} ${middle} ${round(down)} ${round(right)} ${round(down)}`;
};

const isIn = ({ y: top, height }: Box, y: number): boolean => y > top - ROOM && y < top + height + ROOM;

/** Whether the curve from (x, y) to (right, down) goes through the box. */
const meets = (box: Box, x: number, y: number, right: number, down: number): boolean =>
  Array.from({ length: PARTS + 1 }, (_, i) => i / PARTS).some((t) => {
    // Both ends of the curve are level: its control points lie in the middle.
    const [a, b] = [3 * t * (1 - t), t * t * t];
    const left = x * (1 - t) ** 3 + ((x + right) / 2) * a + right * b;
    const level = y * ((1 - t) ** 3 + a * (1 - t)) + down * (a * t + b);
    return left >= box.x && left <= box.x + box.width && isIn(box, level);
  });

/** The height nearest to the wanted one that lies in no box, so far from it as the lane is. */
const freeNear = (wanted: number, boxes: readonly Box[], lane: number): number =>
  boxes
    .flatMap(({ y, height }) => [y - ROOM - lane, y + height + ROOM + lane])
    .filter((level) => !boxes.some((box) => isIn(box, level)))
    .reduce((best, level) => (Math.abs(level - wanted) < Math.abs(best - wanted) ? level : best), Infinity);

/** From the right side of the one to the left side of the other. */
export const routeOf = (from: Box, to: Box, boxes: readonly Box[]): string => {
  const [x, y, right, down] = [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2];
  const between = boxes.filter((box) => box.x >= x && box.x + box.width <= right);
  const start = `M${round(x)} ${round(y)}`;
  const first = between.find((box) => meets(box, x, y, right, down));
  // Each outlet has a lane of its own, so that its lines do not run into those of another.
  const lane = boxes.filter((box) => box.x === from.x && box.y < from.y).length % LANES;
  const level = first === undefined ? Infinity : freeNear((y + down) / 2, between, lane * LANE);
  if (first === undefined || level === Infinity) return start + curve(x, y, right, down);
  return `${start}${curve(x, y, first.x, level)}H${round(first.x + first.width)}${curve(first.x + first.width, level, right, down)}`;
};
