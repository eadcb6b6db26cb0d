/**
 * Claims → facts. The one stage that sees all reports; it works on small keys.
 */
import type { Domain } from '../model/domain.js';
import type { Extracted, ExtractedClaim } from '../model/extracted.js';
import type { Fact } from '../model/fact.js';
import { groupBy } from '../model/group.js';
import { BARE_FIGURE } from '../model/quantity.js';
import { STATEMENT } from '../model/statement.js';
import type { Report } from '../model/report.js';
import { withOtherParts } from './beside.js';
import { withoutIdleNames } from './cast.js';
import { copiesIn, withCopies, withoutCopies } from './copies.js';
import { eventsAcross } from './events/index.js';
import { factsOf, type Sorted } from './facts.js';
import { joined } from './joins/index.js';
import type { Slot } from './joins/slot.js';
import { withRests } from './rests.js';
import { cardOf, keysOf } from './keys.js';
import { slotsIn } from './slots.js';
import { type TextOf, textsOf } from './witnesses.js';

/** Claims dealt out to slots. */
export interface Layout {
  readonly slots: readonly Slot[];
  /** Which story a report tells: the event that its main one is. */
  readonly storyOf: (report: string) => string;
  readonly textOf: TextOf;
}

/** Claims → slots: each attribute of each event in each scope, as far as the words of a claim tell by themselves. */
export const layOut = ({ claims, mentions, actorOf, shared }: Sorted, reports: readonly Report[], domains: readonly Domain[]): Layout => {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const events = eventsAcross(mentions, (report) => byId.get(report));
  // A clause as it stands tells nothing of which figures belong together.
  const telling = new Set(claims.flatMap(({ attribute, event }) => (attribute === STATEMENT ? [] : [event.id])));
  const stories = new Map(mentions.filter(({ main, id }) => main && telling.has(id)).map(({ report, id }) => [report, events.get(id)!.id]));
  const textOf = textsOf(reports, shared);
  return {
    slots: slotsIn(withRests(withOtherParts(claims, domains), domains), (mention) => events.get(mention)!, actorOf, domains, textOf),
    storyOf: (report) => stories.get(report) ?? report,
    textOf,
  };
};

/** A figure of which nothing says what it counts is a fact only where it met one that says so. */
const isIdle = ({ claims }: Slot): boolean => claims.every(({ rule, report }) => rule === BARE_FIGURE && report === claims[0]!.report);

/** The facts of reports that belong together, as `align` has it once it knows which those are. */
export const alignTogether = (claims: readonly ExtractedClaim[], reports: readonly Report[], domains: readonly Domain[]): readonly Fact[] => {
  const copies = copiesIn(reports, claims);
  const own = withoutCopies(claims, reports, copies);
  const facts = factsOf(own.claims, own.reports, domains, (sorted) => {
    const { slots, storyOf, textOf } = layOut(sorted, own.reports, domains);
    return withoutIdleNames(
      joined(slots, own.reports, storyOf).filter((slot) => !isIdle(slot)),
      textOf,
    );
  });
  return withCopies(facts, reports, copies);
};

/** Groups claims into facts: one attribute of one event, of one scope. What reports of one key say depends on no other report. */
export const align = (claims: readonly ExtractedClaim[], reports: readonly Report[], domains: readonly Domain[]): readonly Fact[] => {
  const claimsOf = groupBy(claims, ({ report }) => report);
  const extracted = reports.map((report): Extracted => ({ report, claims: claimsOf.get(report.id) ?? [] }));
  const keys = keysOf(extracted.map(cardOf));
  return [...groupBy(extracted, ({ report }) => keys.get(report.id)!).values()].flatMap((together) =>
    alignTogether(
      together.flatMap((each) => each.claims),
      together.map(({ report }) => report),
      domains,
    ),
  );
};
