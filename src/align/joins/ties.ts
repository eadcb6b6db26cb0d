/**
 * Figures that a text itself puts into one fact: the former one and the one that takes its place, in one sentence ("five districts, up from three"), and one
 * that another party sets beside it ("The organisers say 10,000").
 */
import { measureOf } from '../../lexicon/dimensions.js';
import { CHANGES, MOVED_ON } from '../../lexicon/updates.js';
import type { Claim } from '../../model/claim.js';
import { groupBy } from '../../model/group.js';
import { BARE_FIGURE, COUNTED_BY_ANOTHER, FORMER } from '../../model/quantity.js';
import { hasClock } from '../../model/period.js';
import type { Report } from '../../model/report.js';
import { gapBetween } from '../../model/span.js';

/** Why the two are one fact. */
const REPLACES = 'the text puts the one in the place of the other';

type Figure = Claim<'quantity'>;

/** How far the two may stand apart, in characters. */
const APART = 120;
const SENTENCE_ENDS = /[.!?]["”’)]?\s+\p{Lu}|\n/u;

const isFigure = (claim: Claim): claim is Figure => claim.kind === 'quantity';

const isOneSentence = (text: string, a: Claim, b: Claim): boolean =>
  !SENTENCE_ENDS.test(text.slice(Math.min(a.span.end, b.span.end), Math.max(a.span.start, b.span.start)));

/** A total and a change, or two measures, never take each other's place. */
const areOfOneSort = (a: Figure, b: Figure): boolean => measureOf(a.value) === measureOf(b.value) && a.value.change === b.value.change;

/** How many figures before and behind one are looked at. */
const BESIDE = 4;

/** Whether two figures of one sort stand together in one sentence. */
const areTogether = (text: string, a: Figure, b: Figure): boolean => gapBetween(a.span, b.span) <= APART && areOfOneSort(a, b) && isOneSentence(text, a, b);

/** The figure of the same name beside a former one, where its sentence has but one such: "120 homes were flooded, not the 150 homes it gave on Monday". */
const unmarkedIn = (text: string, figures: readonly Figure[], at: number): Figure | undefined => {
  const former = figures[at]!;
  const others = figures
    .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
    .filter((each) => each !== former && each.revision === undefined && each.attribute === former.attribute && areTogether(text, former, each));
  return others.length === 1 ? others[0] : undefined;
};

/** What takes the place of a former figure: the nearest that its sentence calls the new one; behind "up from", the figure that stands before it. */
const successorIn = (text: string, figures: readonly Figure[], at: number): Figure | undefined => {
  const former = figures[at]!;
  const marked = figures
    .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
    .filter((each) => each.revision?.role === 'replacing' && areTogether(text, former, each))
    .toSorted((a, b) => gapBetween(former.span, a.span) - gapBetween(former.span, b.span))[0];
  if (marked) return marked;
  if (former.rule !== FORMER) return unmarkedIn(text, figures, at);
  return figures
    .slice(Math.max(0, at - BESIDE), at)
    .findLast((each) => (each.scope?.part === undefined || former.scope?.part === true) && areTogether(text, each, former));
};

const WORD = /\p{L}+/gu;
/** Words between a figure and that which it was moved to, at most. */
const FEW = 7;

/** The figure that one was moved from: right before it, with nothing between the two but the verb that moves it ("15 million, later lowered to 9.7 million"). */
const movedFrom = (text: string, figures: readonly Figure[], at: number): Figure | undefined => {
  const [before, moved] = [figures[at - 1], figures[at]!];
  if (!before || before.revision || !areTogether(text, before, moved)) return undefined;
  const between = text.slice(before.span.end, moved.span.start).toLowerCase().match(WORD) ?? [];
  const moves = between.some((word) => CHANGES.has(word) || word === 'down' || word === 'up');
  return moves && between.length <= FEW && between.every((word) => CHANGES.has(word) || MOVED_ON.has(word)) ? before : undefined;
};

const REFUTING = /^,?\s+(?:and |but )?not $/u;
/** What a text puts in the place of a figure that it denies: "three buses, not two". */
const refutedBy = (text: string, figures: readonly Figure[], at: number): Figure | undefined => {
  const [before, denied] = [figures[at - 1], figures[at]!];
  if (!before || denied.polarity !== 'denied' || !REFUTING.test(text.slice(before.span.end, denied.span.start).slice(0, APART))) return undefined;
  return areOfOneSort(before, denied) || denied.rule === BARE_FIGURE ? before : undefined;
};

/** Between a figure and the one set beside it no more are told than so. */
const LISTED = 24;

/** The figure beside which somebody sets this one, as extraction read it. */
const counteredIn = (figures: readonly Figure[], at: number, { against, attribute }: Figure): Figure | undefined =>
  against &&
  figures
    .slice(Math.max(0, at - LISTED), at)
    .find((each) => each.attribute === attribute && each.span.start === against.start && each.span.end === against.end);

/** Two claims that a text puts into one fact, and why. */
export interface Tie {
  readonly figures: readonly [Claim, Claim];
  readonly because: string;
}

type Timed = Claim<'time'>;
const isTime = (claim: Claim): claim is Timed => claim.kind === 'time';

/**
 * The day or hour that has taken the place of a former one: told in one sentence with it, and there called the new one, or the only other one by the same
 * name ("first set for 14 March, will be played on 21 March").
 */
const movedTo = (text: string, times: readonly Timed[], at: number): Timed | undefined => {
  const former = times[at]!;
  const others = times
    .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
    .filter(
      (each) =>
        each !== former &&
        each.revision?.role !== 'replaced' &&
        hasClock(each.value.start) === hasClock(former.value.start) &&
        gapBetween(former.span, each.span) <= APART &&
        isOneSentence(text, former, each),
    );
  const alone = (some: readonly Timed[]): Timed | undefined => (new Set(some.map(({ value }) => value.start)).size === 1 ? some[0] : undefined);
  const byName = others.filter(({ attribute, scope }) => attribute === former.attribute && scope?.who === former.scope?.who);
  return alone(others.filter(({ revision }) => revision !== undefined)) ?? alone(byName);
};

/** The times of a report that the text itself ties to each other. */
const tiesOfTimes = (times: readonly Timed[], text: string): readonly Tie[] =>
  times.flatMap((time, at): readonly Tie[] => {
    const other = time.revision?.role === 'replaced' ? movedTo(text, times, at) : undefined;
    return other ? [{ figures: [time, other], because: REPLACES }] : [];
  });

/** Each figure or time of a report that the text itself ties to another. */
export const tiesIn = (claims: readonly Claim[], reports: ReadonlyMap<string, Report>): readonly Tie[] => {
  const ties: Tie[] = [];
  for (const [report, times] of groupBy(claims.filter(isTime), (claim) => claim.report))
    ties.push(
      ...tiesOfTimes(
        times.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
        reports.get(report)?.text ?? '',
      ),
    );
  for (const [report, unordered] of groupBy(claims.filter(isFigure), (claim) => claim.report)) {
    const text = reports.get(report)?.text ?? '';
    const figures = unordered.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    figures.forEach((figure, at) => {
      const successor = figure.revision?.role === 'replaced' ? successorIn(text, figures, at) : undefined;
      if (successor) ties.push({ figures: [figure, successor], because: REPLACES });
      const countered = counteredIn(figures, at, figure);
      if (countered) ties.push({ figures: [countered, figure], because: COUNTED_BY_ANOTHER });
      const former = figure.revision?.role === 'replacing' ? movedFrom(text, figures, at) : undefined;
      if (former) ties.push({ figures: [former, figure], because: REPLACES });
      const instead = refutedBy(text, figures, at);
      if (instead) ties.push({ figures: [figure, instead], because: REPLACES });
    });
  }
  return ties;
};
