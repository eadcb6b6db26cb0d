/**
 * Groups of claims → facts, with all that is needed to judge them.
 */
import type { Claim, Scope } from '../model/claim.js';
import type { Domain } from '../model/domain.js';
import type { Event } from '../model/event.js';
import type { ExtractedClaim, ExtractedEvent } from '../model/extracted.js';
import type { Fact, SharedText } from '../model/fact.js';
import type { Doubt, Join } from '../model/join.js';
import type { Report } from '../model/report.js';
import { sharedTexts } from './carried.js';
import { withoutClues } from './clues.js';
import { eventsOf } from './events/event.js';
import { evolutionIn } from './evolution.js';
import { type Identified, identify } from './identify.js';

/** Claims that are of one fact. */
export interface Group {
  readonly event: Event;
  readonly claims: readonly Claim[];
  readonly scope?: Scope;
  readonly joins?: readonly Join[];
  readonly doubts?: readonly Doubt[];
  readonly asOne?: true;
}

type Dated = Pick<Report, 'id' | 'publishedAt'>;
const time = (report: Dated): string => report.publishedAt ?? '';
/** The order of publication, then of ids. */
export const byTime = (a: Dated, b: Dated): number => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The order of the reports, then of the text. */
export const inTextOf = (ordered: readonly Dated[]): ((a: Claim, b: Claim) => number) => {
  const rank = new Map(ordered.map(({ id }, at) => [id, at]));
  return (a, b) => (rank.get(a.report) ?? 0) - (rank.get(b.report) ?? 0) || a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1);
};

/** Claims in order, with who is who in them; apart from them, since they go on without what tells one event from another, the events that they are of. */
export interface Sorted extends Pick<Identified, 'claims' | 'actorOf'> {
  readonly mentions: readonly ExtractedEvent[];
  /** Which reports carry one text. */
  readonly shared: readonly SharedText[];
}

/**
 * Puts claims in the order of publication and of the text, says who is who in them, lets `grouped` deal them out, and makes a fact of each group.
 */
export const factsOf = (
  claims: readonly ExtractedClaim[],
  reports: readonly Report[],
  domains: readonly Domain[],
  grouped: (sorted: Sorted) => readonly Group[],
): readonly Fact[] => {
  const ordered = reports.toSorted(byTime);
  const sorted = claims.toSorted(inTextOf(ordered));
  const { claims: identified, actorOf, actorsOf } = identify(withoutClues(sorted), ordered);
  const order = new Map(sorted.map((claim, at) => [claim.id, at]));
  const evolves = evolutionIn(domains);
  const moving = new Set(domains.flatMap(({ attributes }) => attributes.flatMap(({ name, progress }) => (progress ? [name] : []))));
  const shared = sharedTexts(ordered);
  return grouped({ claims: identified, mentions: eventsOf(sorted), actorOf, shared }).map((group): Fact => {
    const members = group.claims.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    const first = group.claims[0]!;
    const ids = new Set(members.map((claim) => claim.report));
    return {
      kind: first.kind,
      attribute: first.attribute,
      evolves: evolves(first),
      ...(moving.has(first.attribute) ? { progress: true } : {}),
      event: group.event,
      ...(group.scope ? { scope: group.scope } : {}),
      claims: members,
      ...(group.joins ? { joins: group.joins } : {}),
      ...(group.doubts ? { doubts: group.doubts } : {}),
      ...(group.asOne ? { asOne: true } : {}),
      reports: ordered.filter((report) => ids.has(report.id)),
      actors: actorsOf(members),
      shared: shared.filter((each) => each.reports.every((id) => ids.has(id))),
    };
  });
};
