/**
 * The hours and days that stamp paragraphs: "18:05 Update: …" on a live page, "12 March: …" in a list of what happened when.
 */
import { type Grain, isResolved } from '../../model/period.js';
import type { Line, Reading } from '../reading.js';
import { ENOUGH, opensEntry } from '../recognisers/periods/entries.js';
import type { PeriodMention } from '../recognisers/periods/index.js';
import { runsOneWay } from '../lists.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';

/** What stamps a paragraph, and how far its stamp reaches. */
export interface Stamp {
  readonly mention: PeriodMention;
  /** The first token of the entry and the one after the stamp. */
  readonly first: number;
  readonly last: number;
  /** It stands in a list of what happened when: its time is that of what the entry tells, and not of the telling. */
  readonly listed: boolean;
}

const MARKS = wordSet([':', '-', '–', '—', '|', '.', 'update', 'updated']);
const BULLETS = wordSet(['•', '-', '–', '—', '*', '·', '▪']);

/** Days may be stamps where several in a row are; an hour is one by itself. */
const DAYS: ReadonlySet<Grain> = new Set(['day', 'part-of-day', 'weekend', 'week', 'month', 'year', 'span']);

/** Paragraphs from one entry of a list to the next, at most. */
const APART = 2;

const stampOf = ({ prose: { tokens } }: Reading, { sentence, periods }: Line): Stamp | undefined => {
  const first = isOf(tokens[sentence.first], BULLETS) ? sentence.first + 1 : sentence.first;
  const [opening, next] = periods;
  if (!opening || opening.first !== first) return undefined;
  // "24 April, 03:12 UTC."
  const mention = next && next.first - opening.last === 1 && tokens[opening.last]!.text === ',' && opening.value.grain === 'day' ? next : opening;
  if (!isResolved(mention.value)) return undefined;
  const { last } = mention;
  const marked = isOf(tokens[last], MARKS) || last === sentence.last;
  const fits = mention.value.grain === 'minute' ? marked || opensEntry(tokens[last]?.text ?? '') : marked && DAYS.has(mention.value.grain);
  return fits ? { mention, first, last: marked && last < sentence.last ? last + 1 : last, listed: false } : undefined;
};

const startOf = ({ mention: { value } }: Stamp): string => (isResolved(value) ? value.start : '');
const isHour = ({ mention: { value } }: Stamp): boolean => value.grain === 'minute';

/**
 * Of paragraphs with a stamp, those that stand in a list. A live page has the latest hour first, and its hours are those of the telling; the days of a
 * list may run either way.
 */
const listed = (stamps: ReadonlyMap<number, Stamp>): ReadonlySet<number> => {
  const turnOf = (before: number, after: number): number => {
    const [one, other] = [stamps.get(before)!, stamps.get(after)!];
    const [from, to] = [startOf(one), startOf(other)];
    if (after - before > APART || from === to) return 0;
    const turn = to > from ? 1 : -1;
    return turn < 0 && isHour(other) && from.slice(0, 10) === to.slice(0, 10) ? 0 : turn;
  };
  return new Set(
    runsOneWay(stamps.keys(), turnOf)
      .filter(({ length }) => length >= ENOUGH)
      .flat(),
  );
};

/** The stamps of a report, by paragraph. What a stamp dates is all that its paragraph says. */
export const stampsOf = (reading: Reading): ReadonlyMap<number, Stamp> => {
  const stamps = new Map<number, Stamp>();
  let paragraph = -1;
  for (const line of reading.lines) {
    if (line.sentence.paragraph === paragraph) continue;
    paragraph = line.sentence.paragraph;
    const stamp = line.periods.length > 0 ? stampOf(reading, line) : undefined;
    if (stamp) stamps.set(paragraph, stamp);
  }
  if (stamps.size === 0) return stamps;
  const inList = listed(stamps);
  // A day that stands alone at the head of a paragraph may be anything: "March 3: see page 9".
  return new Map([...stamps].filter(([at, stamp]) => isHour(stamp) || inList.has(at)).map(([at, stamp]) => [at, { ...stamp, listed: inList.has(at) }]));
};
