/**
 * Reports that are the copy of another to the letter, of the same day: they say nothing that it does not say.
 *
 * What they claim is dealt out with the claims of the first of them, so that no number of copies makes two facts of one, or one of two.
 */
import { NAMED } from '../lexicon/roles.js';
import type { Claim } from '../model/claim.js';
import type { ExtractedClaim } from '../model/extracted.js';
import { copiedIn, type Copy, type Fact } from '../model/fact.js';
import { groupBy } from '../model/group.js';
import type { Report } from '../model/report.js';
import { oneText } from './carried.js';
import { byTime, inTextOf } from './facts.js';

const DAY = 'yyyy-mm-dd'.length;
/** Words that tell of a day, "on Friday", tell of another in a report of another day. */
const textOf = ({ title, text, publishedAt, timeZone }: Report): string => [publishedAt?.slice(0, DAY), timeZone, title, text].join('\n');

/** What is claimed of a text, but for whom it names: that leaves out who publishes it. */
const readOf = (claims: readonly Claim[]): string =>
  claims
    .filter(({ attribute }) => attribute !== NAMED)
    .map(({ kind, attribute, span, value }) => [kind, attribute, span.start, span.end, value.words].join(' '))
    .toSorted()
    .join('\n');

/**
 * Which reports are copies, and of which other: the first to be published of those that do not say whose text they carry, or else of all. Whoever read one
 * text in two ways made no copy.
 */
export const copiesIn = (reports: readonly Report[], claims: readonly ExtractedClaim[]): readonly Copy[] => {
  const twins = [...groupBy(reports, textOf).values()].filter((same) => same.length > 1);
  if (twins.length === 0) return [];
  const claimsOf = groupBy(claims, ({ report }) => report);
  return twins
    .flatMap((same) => [...groupBy(same, ({ id }) => readOf(claimsOf.get(id) ?? [])).values()])
    .flatMap((same) => {
      const [original, ...others] = same.toSorted((a, b) => Number(a.syndicatedFrom !== undefined) - Number(b.syndicatedFrom !== undefined) || byTime(a, b));
      return others.map(({ id }): Copy => ({ report: id, of: original!.id }));
    });
};

/** The claims and reports that are nobody's copies. */
export const withoutCopies = (
  claims: readonly ExtractedClaim[],
  reports: readonly Report[],
  copies: readonly Copy[],
): { readonly claims: readonly ExtractedClaim[]; readonly reports: readonly Report[] } => {
  const copied = copiedIn(copies);
  return { claims: claims.filter(({ report }) => !copied.has(report)), reports: reports.filter(({ id }) => !copied.has(id)) };
};

/** An id of what stands in a report begins with the report's. */
const idIn = ({ report, of }: Copy, id: string): string => report + id.slice(of.length);

const claimIn = (copy: Copy, claim: Claim): Claim => ({
  ...claim,
  id: idIn(copy, claim.id),
  report: copy.report,
  event: { ...claim.event, id: idIn(copy, claim.event.id), report: copy.report },
});

/** Facts with what the copies say of them. */
export const withCopies = (facts: readonly Fact[], reports: readonly Report[], copies: readonly Copy[]): readonly Fact[] => {
  if (copies.length === 0) return facts;
  const ordered = reports.toSorted(byTime);
  const inOrder = inTextOf(ordered);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const copiesOf = groupBy(copies, ({ of }) => of);
  return facts.map((fact): Fact => {
    const own = fact.reports.flatMap(({ id }) => copiesOf.get(id) ?? []);
    const told = fact.event.mentions.flatMap(({ report, named }) => (copiesOf.get(report) ?? []).map((copy) => ({ report: copy.report, named })));
    const event = told.length === 0 ? fact.event : { ...fact.event, mentions: [...fact.event.mentions, ...told] };
    if (own.length === 0) return { ...fact, event };
    const ids = new Set([...fact.reports.map(({ id }) => id), ...own.map(({ report }) => report)]);
    return {
      ...fact,
      event,
      claims: [...fact.claims, ...fact.claims.flatMap((claim) => (copiesOf.get(claim.report) ?? []).map((copy) => claimIn(copy, claim)))].toSorted(inOrder),
      copies: own,
      reports: ordered.filter(({ id }) => ids.has(id)),
      shared: [...fact.shared, ...own.map(({ report, of }) => oneText(byId.get(of)!, byId.get(report)!))],
    };
  });
};
