/**
 * Figures that a text itself puts into one fact: the former one and the one that takes its place, in one sentence ("five districts, up from three"), and one
 * that another party sets beside it ("The organisers say 10,000").
 */
import { measureOf } from '../../lexicon/dimensions.js';
import type { Claim } from '../../model/claim.js';
import { groupBy } from '../../model/group.js';
import { COUNTED_BY_ANOTHER } from '../../model/quantity.js';
import type { Report } from '../../model/report.js';
import { gapBetween } from '../../model/span.js';

/** Why the two are one fact. */
const REPLACES = 'the text puts the one in the place of the other';

type Figure = Claim<'quantity'>;

/** How far the two may stand apart, in characters. */
const APART = 120;
const SENTENCE_ENDS = /[.!?]["”’)]?\s+\p{Lu}|\n/u;

const isFigure = (claim: Claim): claim is Figure => claim.kind === 'quantity';

const isOneSentence = (text: string, a: Figure, b: Figure): boolean =>
  !SENTENCE_ENDS.test(text.slice(Math.min(a.span.end, b.span.end), Math.max(a.span.start, b.span.start)));

/** A total and a change, or two measures, never take each other's place. */
const areOfOneSort = (a: Figure, b: Figure): boolean => measureOf(a.value) === measureOf(b.value) && a.value.change === b.value.change;

/** How many figures before and behind one are looked at. */
const BESIDE = 4;

/** What takes the place of a former figure: the nearest that its sentence calls the new one. */
const successorIn = (text: string, figures: readonly Figure[], at: number): Figure | undefined => {
  const former = figures[at]!;
  return figures
    .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
    .filter(
      (each) =>
        each.revision?.role === 'replacing' && gapBetween(former.span, each.span) <= APART && areOfOneSort(former, each) && isOneSentence(text, former, each),
    )
    .toSorted((a, b) => gapBetween(former.span, a.span) - gapBetween(former.span, b.span))[0];
};

/** Between a figure and the one set beside it no more are told than so. */
const LISTED = 24;

/** The figure beside which somebody sets this one, as extraction read it. */
const counteredIn = (figures: readonly Figure[], at: number, { against, attribute }: Figure): Figure | undefined =>
  against &&
  figures
    .slice(Math.max(0, at - LISTED), at)
    .find((each) => each.attribute === attribute && each.span.start === against.start && each.span.end === against.end);

/** Two figures that a text puts into one fact, and why. */
export interface Tie {
  readonly figures: readonly [Figure, Figure];
  readonly because: string;
}

/** Each figure of a report that the text itself ties to another. */
export const tiesIn = (claims: readonly Claim[], reports: ReadonlyMap<string, Report>): readonly Tie[] => {
  const ties: Tie[] = [];
  for (const [report, unordered] of groupBy(claims.filter(isFigure), (claim) => claim.report)) {
    const text = reports.get(report)?.text ?? '';
    const figures = unordered.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    figures.forEach((figure, at) => {
      const successor = figure.revision?.role === 'replaced' ? successorIn(text, figures, at) : undefined;
      if (successor) ties.push({ figures: [figure, successor], because: REPLACES });
      const countered = counteredIn(figures, at, figure);
      if (countered) ties.push({ figures: [countered, figure], because: COUNTED_BY_ANOTHER });
    });
  }
  return ties;
};
