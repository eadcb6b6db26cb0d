/**
 * Figures that are of one fact although their words do not name it alike: "310 of the cuts" beside "310 jobs".
 *
 * The slots of one story are weighed in pairs by the policy in `features.ts` and joined best first, as long as no report tells of both as of
 * two things. Pairs are proposed by a figure, an attribute or a noun that they share, so that nothing compares all with all.
 */
import { measureOf } from '../../lexicon/dimensions.js';
import type { Claim, Kind, Scope } from '../../model/claim.js';
import type { Event } from '../../model/event.js';
import { groupBy, groupByEach } from '../../model/group.js';
import { hasClock } from '../../model/period.js';
import { BARE_FIGURE, UNNAMED_AGE } from '../../model/quantity.js';
import type { Doubt, Join } from '../../model/join.js';
import type { Report } from '../../model/report.js';
import { daysApart } from '../events/index.js';
import { areTwoPeople, areUnlike } from '../unlike.js';
import { type Rarity, rarityIn, surroundingsOf } from './context.js';
import { doubtsAmong } from './doubts.js';
import { measuresOf, type Profile } from './features.js';
import { isSame, type Measured, measuredOf, meets } from './measured.js';
import { isWeighed, marginOf, reasonsFor } from './models.js';
import { tiesIn } from './ties.js';

/** Claims on one attribute of one event and scope, before slots are joined. */
export interface Slot {
  readonly kind: Kind;
  readonly event: Event;
  readonly attribute: string;
  readonly scope?: Scope;
  readonly claims: readonly Claim[];
  /** No domain names its attribute. */
  readonly open: boolean;
  /** Its attribute is somebody's: an age, a share. */
  readonly held: boolean;
  /** What made one slot of several. */
  readonly joins?: readonly Join[];
  /** Pairs of its claims that may be of two things. */
  readonly doubts?: readonly Doubt[];
}

/** With how many of those after it, among the slots that share a key, a slot is weighed. */
const NEIGHBOURS = 40;
/** The claims of a slot that stand for it. */
const WITNESSES = 6;

/** Which values a report gives of what a claim measures or counts. */
export type Census = (claim: Claim, measured: Measured) => ReadonlySet<string>;

const NONE: ReadonlySet<string> = new Set();
const thingIn = (claim: Claim, { of }: Measured): string => `${claim.kind} ${claim.report} ${of}`;

export const censusOf = (slots: readonly Slot[]): Census => {
  const values = new Map<string, Set<string>>();
  for (const claim of slots.flatMap(({ claims }) => claims)) {
    const measured = measuredOf(claim);
    const key = thingIn(claim, measured);
    const known = values.get(key);
    if (known) known.add(measured.key);
    else values.set(key, new Set([measured.key]));
  }
  return (claim, measured) => values.get(thingIn(claim, measured)) ?? NONE;
};

/** The claims that stand for a slot, ready to be compared. */
export const profilesOf = (slot: Slot, reports: ReadonlyMap<string, Report>, census: Census): readonly Profile[] =>
  slot.claims.slice(0, WITNESSES).map((claim) => profileOf(claim, slot, reports, census));

const profileOf = (claim: Claim, { event, open, held }: Slot, reports: ReadonlyMap<string, Report>, census: Census): Profile => {
  const value = measuredOf(claim);
  const around = surroundingsOf(claim, reports.get(claim.report)!);
  return { claim, event: event.id, main: event.main, open, held, around, value, alone: census(claim, value).size === 1 };
};

const TIMES = /\b(?:times|occasions)$/;

/** What two slots must share to be one: they measure one thing, and both are totals or both are changes. */
export const sortOf = ({ kind, claims }: Slot): string => {
  const [first] = claims;
  // The day of something and its hour are told side by side, and are two facts.
  if (first?.kind === 'time') return hasClock(first.value.start) ? 'hour' : 'day';
  if (first?.kind !== 'quantity') return kind;
  // How often is no number of those to whom it was done: "shot five times".
  return `${measureOf(first.value)} ${first.value.change ?? ''} ${TIMES.test(first.value.unit) ? 'times' : ''}`;
};

/** What the features say of two slots: the mean over the pairs of claims of different reports; undefined where there is none. */
export const comparedBy = (a: readonly Profile[], b: readonly Profile[], rarity: Rarity): readonly number[] | undefined => {
  let sums: readonly number[] | undefined;
  let pairs = 0;
  for (const one of a)
    for (const other of b) {
      if (one.claim.report === other.claim.report) continue;
      const measures = measuresOf(one, other, rarity);
      sums = sums?.map((sum, at) => sum + measures[at]!) ?? measures;
      pairs += 1;
    }
  return sums?.map((sum) => sum / pairs);
};

interface Node {
  readonly at: number;
  readonly slot: Slot;
  readonly profiles: readonly Profile[];
}

/** A group of slots, with the values that each report gives in it: what speaks against another joining it. */
interface Group {
  readonly nodes: Node[];
  readonly values: Map<string, Measured[]>;
  /** Whose each report says that its value is, by name, where it is somebody's. */
  readonly holders: Map<string, string[]>;
  readonly joins: Join[];
}

/** By name: of two whom only a noun tells nothing says that they are two. */
const holderOf = ({ held }: Slot, { scope, rule }: Claim): readonly string[] => (held && scope?.who !== undefined && rule !== UNNAMED_AGE ? [scope.who] : []);

const groupOf = (node: Node): Group => {
  const values = new Map<string, Measured[]>();
  const holders = new Map<string, string[]>();
  for (const claim of node.slot.claims) {
    const known = values.get(claim.report);
    if (known) known.push(measuredOf(claim));
    else values.set(claim.report, [measuredOf(claim)]);
    const held = holderOf(node.slot, claim);
    if (held.length > 0) holders.set(claim.report, [...(holders.get(claim.report) ?? []), ...held]);
  }
  return { nodes: [node], values, holders, joins: [] };
};

const keysOf = ({ slot, profiles }: Node): ReadonlySet<string> => {
  const sort = sortOf(slot);
  const keys = new Set<string>();
  for (const { claim, value } of profiles) {
    keys.add(`${sort} = ${value.key}`);
    keys.add(`${sort} ${claim.attribute}`);
    keys.add(`${sort} of ${value.of}`);
    for (const word of value.words) keys.add(`${sort} with ${word}`);
    if (claim.kind === 'time') keys.add(claim.value.start.slice(0, 10));
  }
  return keys;
};

/** Values of one report that are looked at: a report that gives more is a table. */
const LOOKED_AT = 24;

/** Whether a report names two people of whom each has one of the values: the ages of two are two facts, although they are one figure. */
const haveOtherHolders = (a: Group, b: Group): boolean => {
  for (const [report, holders] of a.holders) {
    const others = b.holders.get(report)?.slice(0, LOOKED_AT);
    if (others && holders.slice(0, LOOKED_AT).some((one) => others.some((other) => !one.split(' ').some((word) => other.split(' ').includes(word)))))
      return true;
  }
  return false;
};

/** Whether a report gives two values that cannot be one: they are then of two things, or the text itself would say that one replaces the other. */
const tellApart = (a: Group, b: Group): boolean => {
  const [few, many] = a.values.size < b.values.size ? [a, b] : [b, a];
  for (const [report, values] of few.values) {
    const others = many.values.get(report)?.slice(0, LOOKED_AT);
    if (others && values.slice(0, LOOKED_AT).some((one) => others.some((other) => !meets(one, other)))) return true;
  }
  return false;
};

/** Days between two events that cannot be one. */
const APART = 21;
/** Whether one happened long before the other, or long before now where the other is what the reports are about. */
const isLongBefore = ({ main, period: a }: Event, { main: other, period: b }: Event): boolean =>
  a !== undefined && !main && (b === undefined ? other : daysApart(a, b) > APART);

/** Whether the one is the age of somebody whom only a noun tells of, and the other another age: then they are two people. */
const ofTwoUnnamed = ({ claims: one }: Slot, { claims: other }: Slot): boolean =>
  one
    .slice(0, WITNESSES)
    .some(
      (claim) =>
        claim.rule === UNNAMED_AGE && other.slice(0, WITNESSES).some((beside) => beside.rule === UNNAMED_AGE && !meets(measuredOf(claim), measuredOf(beside))),
    );

/** The rule for times of what a verb tells, whatever it is. */
const OF_A_DEED = 'time of a deed';
/** A deed that no list knows, and no more than a stretch in which it was: "overnight" and "this year" hold the day of anything. */
const isOfAStretch = ({ claims: [first] }: Slot): boolean =>
  first?.kind === 'time' && first.rule === OF_A_DEED && !hasClock(first.value.start) && first.value.start !== first.value.end;
/** Whether the one tells of a stretch, and the other of something finer, or of another stretch. */
const isAboutATime = (one: Slot, other: Slot): boolean =>
  (isOfAStretch(one) || isOfAStretch(other)) &&
  !one.claims
    .slice(0, WITNESSES)
    .some((claim) => other.claims.slice(0, WITNESSES).some((beside) => isSame(measuredOf(claim), measuredOf(beside)) || claim.attribute === beside.attribute));

/** Whether the one denies a time: it is of the moment that it names, and of no other of that day. */
const isDeniedTime = ({ claims: [first] }: Slot): boolean => first?.kind === 'time' && first.polarity === 'denied';

const isNamed = ({ rule }: Claim): boolean => rule !== BARE_FIGURE;
/** Whether two slots are of events of other times, and tell other values of them. */
const ofOtherTimes = ({ event: a, claims: one }: Slot, { event: b, claims: other }: Slot): boolean =>
  a !== b &&
  (isLongBefore(a, b) || isLongBefore(b, a)) &&
  one
    .slice(0, WITNESSES)
    .some((claim) => isNamed(claim) && other.slice(0, WITNESSES).some((beside) => isNamed(beside) && !meets(measuredOf(claim), measuredOf(beside))));

/** Whether a claim of the one and a claim of the other are of two things by their own words. */
const areOfTwo = (a: Group, b: Group): boolean => {
  const others = b.nodes.flatMap(({ slot }) => slot.claims.slice(0, LOOKED_AT)).slice(0, LOOKED_AT);
  if (
    a.nodes.some(({ slot: one }) =>
      b.nodes.some(
        ({ slot: other }) => ofOtherTimes(one, other) || ofTwoUnnamed(one, other) || isAboutATime(one, other) || isDeniedTime(one) !== isDeniedTime(other),
      ),
    )
  )
    return true;
  return a.nodes.some(({ slot }) => slot.claims.slice(0, LOOKED_AT).some((one) => others.some((other) => areUnlike(one, other) || areTwoPeople(one, other))));
};

const merge = (into: Group, from: Group): void => {
  for (const node of from.nodes) into.nodes.push(node);
  into.joins.push(...from.joins);
  for (const [report, values] of from.values) into.values.set(report, [...(into.values.get(report) ?? []), ...values]);
  for (const [report, holders] of from.holders) into.holders.set(report, [...(into.holders.get(report) ?? []), ...holders]);
};

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly measures: readonly number[];
}

/** Whether both slots are of one report alone: it is its own witness, and there is nothing to compare. */
const isOneText = ({ slot: a }: Node, { slot: b }: Node): boolean => {
  const [first] = a.claims;
  return a.claims.every(({ report }) => report === first!.report) && b.claims.every(({ report }) => report === first!.report);
};

/** What the features say of two slots, where they measure one thing. */
const measuresBetween = (a: Node, b: Node, rarity: Rarity): readonly number[] | undefined =>
  sortOf(a.slot) === sortOf(b.slot) ? comparedBy(a.profiles, b.profiles, rarity) : undefined;

const pairsOf = (nodes: readonly Node[], rarity: Rarity): readonly Pair[] => {
  const holders = groupByEach(nodes.keys(), (at) => keysOf(nodes[at]!));
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const list of holders.values())
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length && j <= i + NEIGHBOURS; j++) {
        const [a, b] = [list[i]!, list[j]!];
        const key = a * nodes.length + b;
        if (seen.has(key) || isOneText(nodes[a]!, nodes[b]!)) continue;
        seen.add(key);
        const measures = measuresBetween(nodes[a]!, nodes[b]!, rarity);
        const score = measures && marginOf(nodes[a]!.slot.kind, measures);
        if (measures && score !== undefined && score >= 0) pairs.push({ a, b, score, measures });
      }
  return pairs.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
};

/** Which slot names the fact: one with an attribute of a domain, then that with more claims. */
const byStanding = (a: Slot, b: Slot): number => Number(a.open) - Number(b.open) || b.claims.length - a.claims.length;

/** The event of most of the claims; of two, that of the background, which is told from the main one by words, while the main one takes all that has none. */
const eventOf = (slots: readonly Slot[]): Event => {
  const counts = new Map<Event, number>();
  for (const { event, claims } of slots) counts.set(event, (counts.get(event) ?? 0) + claims.length);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || Number(a.main) - Number(b.main))[0]![0];
};

/** One slot of several. */
const merged = ({ nodes, joins }: Group): Slot => {
  const slots = nodes.map(({ slot }) => slot);
  const lead = slots.toSorted(byStanding)[0]!;
  if (slots.length === 1) return lead;
  const claims = slots.flatMap((slot) => slot.claims);
  return {
    ...lead,
    event: eventOf(slots),
    joins,
    claims: claims.map((claim): Claim => (claim.attribute === lead.attribute ? claim : { ...claim, attribute: lead.attribute, readAs: claim.attribute })),
  };
};

/** Joins the slots of one story that are of one fact. */
const joinedIn = (slots: readonly Slot[], reports: ReadonlyMap<string, Report>): readonly Slot[] => {
  const census = censusOf(slots);
  const nodes = slots.map((slot, at): Node => ({ at, slot, profiles: profilesOf(slot, reports, census) }));
  const rarity = rarityIn(nodes.flatMap(({ profiles }) => profiles.map(({ around }) => around.words)));
  const groups = nodes.map(groupOf);
  const join = (a: number, b: number, by: Join): void => {
    const [one, other] = [groups[a]!, groups[b]!];
    const [into, from] = one.nodes.length >= other.nodes.length ? [one, other] : [other, one];
    merge(into, from);
    into.joins.push(by);
    for (const { at } of from.nodes) groups[at] = into;
  };
  const home = new Map(slots.flatMap(({ claims }, at) => claims.map((claim): [Claim, number] => [claim, at])));
  for (const { figures, because } of tiesIn([...home.keys()], reports)) {
    const [one, other] = figures;
    const [a, b] = [home.get(one)!, home.get(other)!];
    if (groups[a] !== groups[b] && !haveOtherHolders(groups[a]!, groups[b]!)) join(a, b, { claims: [one.id, other.id], because: [{ feature: because }] });
  }
  for (const { a, b, measures } of pairsOf(nodes, rarity)) {
    const [one, other] = [groups[a]!, groups[b]!];
    if (one === other || tellApart(one, other) || haveOtherHolders(one, other) || areOfTwo(one, other)) continue;
    const [first, second] = [nodes[a]!.slot.claims[0]!.id, nodes[b]!.slot.claims[0]!.id];
    join(a, b, { claims: [first, second], because: reasonsFor(nodes[a]!.slot.kind, measures) });
  }
  const known = new Map(nodes.flatMap(({ profiles }) => profiles.map((profile): [Claim, Profile] => [profile.claim, profile])));
  return [...new Set(groups)].map((group) => {
    const slot = merged(group);
    // By its main event as it was told: a slot of two events has the one of most of them.
    const doubts = doubtsAmong(
      slot.claims,
      (claim) => ({ ...(known.get(claim) ?? profileOf(claim, slot, reports, census)), event: slot.event.id, main: claim.event.main }),
      rarity,
    );
    return doubts.length > 0 ? { ...slot, doubts } : slot;
  });
};

/** Joins slots of one fact across attributes, events and scopes, story by story and kind by kind. `storyOf`: which story a report tells. */
export const joined = (slots: readonly Slot[], reports: readonly Report[], storyOf: (report: string) => string): readonly Slot[] => {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const groups = groupBy(slots, ({ kind, claims }) => `${kind} ${storyOf(claims[0]!.report)}`);
  return [...groups.values()].flatMap((group) => (isWeighed(group[0]!.kind) ? joinedIn(group, byId) : group));
};
