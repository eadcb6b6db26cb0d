import type { Claim, Gap, Report } from '../model/index.js';
import { dayOf, type Instant, instantOf, minutesBetween } from './compare/instant.js';

export const publicationOf = (report: Report | undefined): Instant | undefined =>
  report?.publishedAt === undefined ? undefined : instantOf(report.publishedAt);

/** When a claim held: as of the time that its text gives, else of the publication. */
export const timeOf = (claim: Claim, report: Report | undefined): Instant | undefined => {
  const published = publicationOf(report);
  const asOf = claim.asOf === undefined ? undefined : instantOf(claim.asOf.at);
  // Nothing is reported before it holds: a later time is one that the claim looks ahead to.
  if (asOf === undefined || gapBetween(published, asOf) === 'clearly later') return published;
  // A clock without a zone is read in the report's.
  return asOf.timed && asOf.offset === undefined && published?.offset !== undefined ? { ...asOf, offset: published.offset } : asOf;
};

const AN_HOUR = 60;

/** How much later the second is than the first. Clearly later: by an hour or more where both give a time of day, by a day or more where not. */
export const gapBetween = (a: Instant | undefined, b: Instant | undefined): Gap => {
  if (a === undefined || b === undefined) return 'unknown';
  if (a.timed && b.timed) {
    const minutes = minutesBetween(a, b);
    if (minutes < 0) return 'earlier';
    return minutes >= AN_HOUR ? 'clearly later' : minutes > 0 ? 'later' : 'same time';
  }
  const days = dayOf(b) - dayOf(a);
  return days < 0 ? 'earlier' : days > 0 ? 'clearly later' : 'same time';
};

/** Whether the two are of different days on their own calendars. */
export const ofOtherDays = (a: Instant | undefined, b: Instant | undefined): boolean => a !== undefined && b !== undefined && dayOf(a) !== dayOf(b);
