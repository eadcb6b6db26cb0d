/**
 * Figures that a text itself puts into one fact: the former one and the one that takes its place, in one sentence ("five districts, up from three").
 */
import { measureOf } from '../../lexicon/dimensions.js';
import type { Claim } from '../../model/claim.js';
import { groupBy } from '../../model/group.js';
import type { Report } from '../../model/report.js';

/** The reason for joining the two. */
export const REPLACES = 'the text puts the one in the place of the other';

type Figure = Claim<'quantity'>;

/** How far the two may stand apart, in characters. */
const APART = 120;
const SENTENCE_ENDS = /[.!?]["”’)]?\s+\p{Lu}|\n/u;

const isFigure = (claim: Claim): claim is Figure => claim.kind === 'quantity';

const gapOf = (a: Figure, b: Figure): number => Math.max(b.span.start - a.span.end, a.span.start - b.span.end);

const isOneSentence = (text: string, a: Figure, b: Figure): boolean =>
  !SENTENCE_ENDS.test(text.slice(Math.min(a.span.end, b.span.end), Math.max(a.span.start, b.span.start)));

/** A total and a change, or two measures, never take each other's place. */
const areOfOneSort = (a: Figure, b: Figure): boolean => measureOf(a.value) === measureOf(b.value) && a.value.change === b.value.change;

/** How many figures before and behind a former one are looked at. */
const BESIDE = 4;

/** Each former figure of a report with the one that its sentence puts in its place: the nearest that is called the new one. */
export const tiesIn = (claims: readonly Claim[], reports: ReadonlyMap<string, Report>): readonly (readonly [former: Figure, current: Figure])[] => {
  const ties: (readonly [Figure, Figure])[] = [];
  for (const [report, unordered] of groupBy(claims.filter(isFigure), (claim) => claim.report)) {
    const text = reports.get(report)?.text ?? '';
    const figures = unordered.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    figures.forEach((former, at) => {
      if (former.revision?.role !== 'replaced') return;
      const [nearest] = figures
        .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
        .filter(
          (each) => each.revision?.role === 'replacing' && gapOf(former, each) <= APART && areOfOneSort(former, each) && isOneSentence(text, former, each),
        )
        .toSorted((a, b) => gapOf(former, a) - gapOf(former, b));
      if (nearest) ties.push([former, nearest]);
    });
  }
  return ties;
};
