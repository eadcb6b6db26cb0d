/** A figure over time as a step chart: a line for each who gave it, bars for bands and bounds, a flag where it was revised down. */
import { boundsOf } from '../../../model/index.js';
import type { Line, Step, Timeline } from '../../../survey/timeline.js';
import { cut } from '../../columns.js';
import { counted } from '../../labels.js';
import { plain } from '../../plain.js';
import { html, type Markup } from '../markup.js';
import { round } from '../picture.js';
import { flagOf, keyOf, LINES, markOf } from './marks.js';
import { grouped, momentOf, type Scale, scaleOf, timesOf, zoneWords } from './scale.js';

const WIDTH = 360;
const HEIGHT = 200;
const TOP = 24;
const BOTTOM = 164;
const RIGHT = 344;
/** What one figure of the axis takes. */
const LETTER = 6.4;
/** A former figure stands so far before the one that replaced it. */
const BEFORE = 26;
/** How far an open bound is drawn. */
const OPEN = 16;
const ROOM_OF_A_TIME = 56;

interface Axes {
  readonly x: (step: Step) => number;
  readonly y: (value: number) => number;
}

const isOpen = ({ min, max }: Step): boolean => min !== max;
/** What tops "dozens" is a guess: drawn to scale, it would flatten every figure beside it. */
const hasNoTop = ({ max, vague }: Step): boolean => max === undefined || vague;

/** Letters of an amount without a figure. */
const LONGEST_AMOUNT = 18;

/** "≥ 19", "5–9", "≤ 10", "~60", "dozens". */
const wordsOf = ({ level, min, max, approximate, vague, claim: { value } }: Step): string => {
  if (vague && value.words !== '') return cut(plain(value.words), LONGEST_AMOUNT);
  if (min !== undefined && min === max) return `${approximate ? '~' : ''}${grouped(level)}`;
  if (max === undefined) return `${value.minExclusive ? '>' : '≥'} ${grouped(min ?? level)}`;
  if (min === undefined) return `${value.maxExclusive ? '<' : '≤'} ${grouped(max)}`;
  return `${grouped(min)}–${grouped(max)}`;
};

/** A bar over the band that the words leave open, with an arrow where it has none. */
const barOf = (step: Step, line: number, { x, y }: Axes): Markup | false => {
  const { low, high } = boundsOf(step.claim.value);
  if (low === high) return false;
  const [left, from] = [round(x(step)), step.min === undefined ? y(step.level) + OPEN : y(low)];
  const endless = hasNoTop(step);
  const to = endless ? y(step.level) - OPEN : y(high);
  const arrow = (end: number, way: number): string =>
    `M${round(left - 3)} ${round(end + way * 4)}L${left} ${round(end)}L${round(left + 3)} ${round(end + way * 4)}`;
  const cap = (end: number): string => `M${round(left - 3)} ${round(end)}h6`;
  const ends = `${step.min === undefined ? arrow(from, -1) : cap(from)}${endless ? arrow(to, 1) : cap(to)}`;
  return html`<path class="bar line-${line % LINES}" d="M${left} ${round(from)}V${round(to)}${ends}" />`;
};

/** From each figure on until the next one: a figure stands until it is replaced. */
const pathOf = ({ steps }: Line, line: number, { x, y }: Axes): Markup | false => {
  if (steps.length < 2) return false;
  const [first, ...others] = steps.map((step) => [round(x(step)), round(y(step.level))] as const);
  return html`<path class="path line-${line % LINES}" d="M${first!.join(' ')}${others.map(([left, top]) => `H${left}V${top}`).join('')}" />`;
};

interface Label {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

/** What a label must not stand over: left, top, right, bottom. */
type Box = readonly [number, number, number, number];

const boxOf = ({ x, y, words }: Label): Box => [x - (words.length * LETTER) / 2 - 1, y - 10, x + (words.length * LETTER) / 2 + 1, y + 2];
const meet = ([left, top, right, bottom]: Box, other: Box): boolean => left < other[2] && other[0] < right && top < other[3] && other[1] < bottom;

/** The marks, and the flags over them. */
const drawnOf = (lines: readonly Line[], { x, y }: Axes): readonly Box[] =>
  lines.flatMap(({ steps }) =>
    steps.flatMap((step): readonly Box[] => {
      const [left, top] = [x(step), y(step.level)];
      return [[left - 5, top - 5, left + 5, top + 5], ...(step.lowered ? [[left - 1, top - 19, left + 10, top - 5] as const] : [])];
    }),
  );

/** Figures beside their marks; one that would stand over another, over a mark or in the words of the axis, which end at `left`, is left to the legend. */
const labelsOf = (lines: readonly Line[], axes: Axes, left: number): readonly Label[] => {
  const { x, y } = axes;
  const placed: Label[] = [];
  const drawn = drawnOf(lines, axes);
  const isFree = (label: Label): boolean => {
    const box = boxOf(label);
    return box[0] >= left && box[2] <= WIDTH + 2 && label.y > 8 && label.y < BOTTOM && [...drawn, ...placed.map(boxOf)].every((other) => !meet(box, other));
  };
  // What one speaker says again is told once.
  const told = lines.flatMap(({ steps }) => steps.filter((step, i) => i === 0 || wordsOf(step) !== wordsOf(steps[i - 1]!)));
  for (const step of told) {
    const words = wordsOf(step);
    const [middle, level, aside] = [x(step), y(step.level), (words.length * LETTER) / 2 + 8];
    const above = level - (step.lowered ? 21 : 8) - (hasNoTop(step) ? OPEN - 4 : 0);
    const below = level + 17 + (step.min === undefined ? OPEN - 4 : 0);
    const places = [
      [middle, above],
      [Math.max(left + aside - 4, Math.min(middle, WIDTH - aside + 8)), above],
      [middle, below],
      [middle - aside, level + 4],
      [middle + aside, level + 4],
    ] as const;
    const found = places.map(([at, top]) => ({ x: at, y: top, words })).find(isFree);
    if (found !== undefined && !placed.some((other) => other.words === words && Math.abs(other.x - middle) < 4)) placed.push(found);
  }
  return placed;
};

const figureAxis = (scale: Scale, left: number): Markup =>
  html`${scale.ticks.map((tick) => {
    const y = round(scale.place(tick));
    return html`<path class="grid" d="M${left} ${y}H${WIDTH}" /><text class="tick" x="${left - 6}" y="${round(y + 4)}" text-anchor="end">${grouped(tick)}</text>`;
  })}`;

/** The zone of all reports, where there is one: the times of the page are in it. */
const zoneOf = (steps: readonly Step[]): number | undefined => {
  const [first, ...others] = new Set(steps.map(({ offset }) => offset));
  return others.length === 0 ? first : undefined;
};

const timeAxis = (scale: Scale, clocks: ReadonlySet<number>, zone: number): Markup =>
  html`${scale.ticks.map((tick) => {
    const { day, clock } = momentOf(tick + zone);
    const x = round(scale.place(tick));
    const anchor = x > WIDTH - 28 ? 'end' : 'middle';
    return html`<path class="grid" d="M${x} ${BOTTOM}v4" /><text class="tick" x="${anchor === 'end' ? WIDTH : x}" y="${BOTTOM + 16}" text-anchor="${anchor}">${day}</text>
      ${clocks.has(tick) && html`<text class="tick" x="${anchor === 'end' ? WIDTH : x}" y="${BOTTOM + 30}" text-anchor="${anchor}">${clock}</text>`}`;
  })}`;

/** "7, then 9": what is said again is told once. */
const toldOf = (steps: readonly Step[]): string =>
  steps
    .map(wordsOf)
    .filter((words, i, all) => words !== all[i - 1])
    .join(', then ');

const legendOf = ({ speaker, steps }: Line, line: number): Markup =>
  html`<li>${keyOf(line)}<span><span dir="auto">${speaker}</span>: ${toldOf(steps)}${
    steps.some(({ lowered }) => lowered) && html` <span class="note">⚑ now lower</span>`
  }</span></li>`;

const spanOf = (steps: readonly Step[], zone: number): string => {
  const [first, last] = [momentOf(steps[0]!.at + zone), momentOf(steps.at(-1)!.at + zone)];
  return first.day === last.day && first.year === last.year ? `${first.day} ${first.year}` : `${first.day} ${first.year} to ${last.day} ${last.year}`;
};

const valuesOf = (step: Step): readonly number[] => {
  const { low, high } = boundsOf(step.claim.value);
  return [step.level, ...(step.min === undefined ? [] : [low]), ...(hasNoTop(step) ? [] : [high])];
};

/** The chart with a legend that tells the same in words. */
export const chartOf = ({ lines, unit, left: leftOut }: Timeline, name: string): Markup => {
  const steps = lines.flatMap((line) => line.steps).toSorted((a, b) => a.at - b.at);
  const figures = scaleOf(steps.flatMap(valuesOf), BOTTOM, TOP);
  const left = Math.ceil(Math.max(...figures.ticks.map((tick) => grouped(tick).length)) * LETTER) + 10;
  const times = timesOf(
    steps.map(({ at }) => at),
    left + 14 + (steps.some(({ former }) => former) ? BEFORE : 0),
    RIGHT - 8,
    ROOM_OF_A_TIME,
  );
  const axes: Axes = { x: ({ at, former }) => times.place(at) - (former ? BEFORE : 0), y: figures.place };
  const zone = zoneOf(steps);
  const clocks = new Set(steps.filter(({ dayOnly }) => !dayOnly).map(({ at }) => at));
  return html`<figure class="chart">
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${name} over time, told in the list below">
      ${figureAxis(figures, left)}${timeAxis(times, clocks, zone ?? 0)}
      ${lines.map((line, i) => pathOf(line, i, axes))}
      ${lines.map(({ steps: own }, i) => own.map((step) => barOf(step, i, axes)))}
      ${lines.map(({ steps: own }, i) =>
        own.map((step) => [markOf(i, axes.x(step), axes.y(step.level), isOpen(step)), step.lowered && flagOf(axes.x(step), axes.y(step.level) - 5)]),
      )}
      ${labelsOf(lines, axes, left).map(({ x, y, words }) => html`<text class="value" x="${round(x)}" y="${round(y)}" text-anchor="middle">${words}</text>`)}
    </svg>
    <figcaption>${name}${unit !== '' && `, ${unit}`}, ${spanOf(steps, zone ?? 0)}${clocks.size > 0 && `, ${zone === undefined ? 'UTC where a zone is known' : zoneWords(zone)}`}${
      leftOut > 0 && `; ${counted(leftOut, 'claim')} not drawn`
    }<ul class="legend">${lines.map(legendOf)}</ul></figcaption>
  </figure>`;
};
