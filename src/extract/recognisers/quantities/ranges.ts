import { CHANGE_NOUNS, CHANGE_VERBS, CHANGING_VERBS, REPLACING_VERBS } from '../../../lexicon/changes.js';
import { figureAt, figureWithin } from './figures.js';
import type { Figure, Reading } from './figures.js';
import { isDigit } from './literals.js';

/** Two figures that bound one amount: "10-15", "between $62 and $68", "two or three metres". */
export interface RangeRead {
  readonly low: Figure;
  readonly high: Figure;
  /** First token, "between" included. */
  readonly first: number;
}

const DASH = /^\s?[-–—‒]\s?/;

/** The figure after a dash, whether the dash is a token or hidden in one. */
const afterDash = (reading: Reading, low: Figure): Figure | undefined => {
  const { text, tokens } = reading.prose;
  const end = Math.max(low.number.end, low.last > low.number.last ? tokens[low.last - 1]!.end : 0);
  const dash = DASH.exec(text.slice(end, end + 3));
  if (!dash) return undefined;
  // "killed 30 - 12 of them children": a dash with blanks joins only a rising pair written alike
  const at = end + dash[0].length;
  const money = /^[$€£¥]/.test(text.charAt(at));
  if (!isDigit(text, at) && !money) return undefined;
  const inside = tokens[low.last - 1]!;
  return inside.end > end ? figureWithin(reading, low.last - 1, at) : figureWithin(reading, low.last, at);
};

const afterWord = (reading: Reading, low: Figure): Figure | undefined => {
  const { tokens } = reading.prose;
  // "18- to 24-year-old": the first hyphen waits for the second noun
  const suspended = tokens[low.last]?.text === '-' && tokens[low.last]!.start === tokens[low.last - 1]!.end && low.unit === undefined;
  const at = suspended ? low.last + 1 : low.last;
  if (at + 1 >= reading.limit) return undefined;
  const word = tokens[at]!.lower;
  const between = low.first > reading.from && tokens[low.first - 1]!.lower === 'between';
  if (word === 'and' ? !between : word !== 'to' && word !== 'or' && word !== 'through' && word !== ',') return undefined;
  const high = figureAt(reading, at + 1);
  if (!high) return undefined;
  // "two, three metres" in one breath
  if (word === ',' && !(low.number.written === 'words' && low.unit === undefined && high.value === low.value + 1 && high.value < 20 && high.unit !== undefined))
    return undefined;
  if (word === 'or' && (low.value * 3 < high.value || low.number.written === 'fraction')) return undefined;
  // "33 seats to 32", "30 minutes to two": the second figure must be of the same sort
  if (word !== 'and' && low.unit !== undefined && !low.prefixed && high.unit === undefined) return undefined;
  return high;
};

/** How far before "from" the verb or noun of change may stand: "corrected the weight of what was found last week at the port from 3,480 to 3,120". */
const MOVE_REACH = 16;

/** "rose from 19 to 25": two figures, one after the other, and no range. */
const isMove = ({ prose: { tokens }, from }: Reading, at: number): boolean => {
  if (at - 1 < from || tokens[at - 1]!.lower !== 'from') return false;
  for (let i = at - 2; i >= from && i > at - MOVE_REACH; i--) {
    const word = tokens[i]!.lower;
    if (CHANGE_VERBS.has(word) || CHANGING_VERBS.has(word) || CHANGE_NOUNS.has(word) || REPLACING_VERBS.has(word)) return true;
  }
  return false;
};

const isChange = ({ prose: { tokens }, from }: Reading, at: number): boolean => {
  const word = at > from ? tokens[at - 1]!.lower : '';
  return word === 'by' || CHANGE_VERBS.has(word) || word === 'up' || word === 'down';
};

/** After a verb of change, "four to 23" and "6 pence to 388 pence" are a change and a total; "4 to 5 per cent" and "$3 million to $4 million" are one amount. */
const isChangeAndTotal = (low: Figure, high: Figure): boolean => (low.unit === undefined ? high.unit === undefined : high.value > 2 * low.value);

/** The range that begins with a figure, where there is one. */
export const rangeFrom = (reading: Reading, low: Figure): RangeRead | undefined => {
  const { tokens } = reading.prose;
  const found = afterDash(reading, low) ?? afterWord(reading, low);
  if (!found || isMove(reading, low.first)) return undefined;
  const shared = low.number.scale === 1 && found.number.scale > 12 && low.value < found.value / found.number.scale ? found.number.scale : 1;
  const value = Number((low.value * shared).toPrecision(15));
  if (value >= found.value) return undefined;
  if (tokens[low.last]?.lower === 'to' && isChange(reading, low.first) && isChangeAndTotal(low, found)) return undefined;
  const unit = found.unit ?? low.unit;
  const dimension = found.dimension ?? low.dimension;
  if (low.unit !== undefined && low.unit !== unit) return undefined;
  const named = unit !== undefined && dimension !== undefined ? { unit, dimension } : {};
  const first = low.first > reading.from && tokens[low.first - 1]!.lower === 'between' ? low.first - 1 : low.first;
  return { low: { ...low, value, ...named }, high: { ...found, ...named }, first };
};
