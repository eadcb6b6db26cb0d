/**
 * Figures that are of one fact although their words do not name it alike: "310 of the cuts" beside "310 jobs".
 *
 * The slots of one story are weighed in pairs by the policy in `features.ts` and joined best first, as long as no report tells of both as of
 * two things. Pairs are proposed by a figure, an attribute or a noun that they share, so that nothing compares all with all.
 */
import { measureOf } from '../../lexicon/dimensions.js';
import type { Claim } from '../../model/claim.js';
import type { Event } from '../../model/event.js';
import { groupBy, groupByEach } from '../../model/group.js';
import type { Join } from '../../model/join.js';
import { hasClock } from '../../model/period.js';
import { KINDS_OF_MEASURE } from '../../model/quantity.js';
import type { Report } from '../../model/report.js';
import { isHome } from '../homes.js';
import { type Rarity, rarityIn, surroundingsOf } from './context.js';
import { doubtsAmong } from './doubts.js';
import { measuresOf, type Profile } from './features.js';
import { areOfTwo, type Group, groupOf, haveOtherHolders, merge, type Node, tellApart } from './groups.js';
import { type Measured, measuredOf } from './measured.js';
import { isWeighed, marginOf, reasonsFor } from './models.js';
import { calledBy, type Slot, WITNESSES } from './slot.js';
import { figuresOfOneIn } from './sole.js';
import { tiesIn } from './ties.js';

/** With how many of those after it, among the slots that share a key, a slot is weighed. */
const NEIGHBOURS = 40;
/** Whether a report gives no other value of what a claim measures or counts, and none by the name of its attribute. */
export type Census = (claim: Claim, measured: Measured) => Pick<Profile, 'alone' | 'only'>;

const keysOfThing = (claim: Claim, { of }: Measured): readonly [thing: string, name: string] => [
  `${claim.kind} ${claim.report} of ${of}`,
  `${claim.kind} ${claim.report} ${claim.attribute}`,
];

export const censusOf = (slots: readonly Slot[]): Census => {
  const values = new Map<string, Set<string>>();
  for (const claim of slots.flatMap(({ claims }) => claims)) {
    const measured = measuredOf(claim);
    for (const key of keysOfThing(claim, measured)) {
      const known = values.get(key);
      if (known) known.add(measured.key);
      else values.set(key, new Set([measured.key]));
    }
  }
  return (claim, measured) => {
    const [thing, name] = keysOfThing(claim, measured);
    return { alone: values.get(thing)?.size === 1, only: values.get(name)?.size === 1 };
  };
};

/** The claims that stand for a slot, ready to be compared. */
export const profilesOf = (slot: Slot, reports: ReadonlyMap<string, Report>, census: Census): readonly Profile[] =>
  slot.claims.slice(0, WITNESSES).map((claim) => profileOf(claim, slot, reports, census));

const profileOf = (claim: Claim, { event, open, held, kin }: Slot, reports: ReadonlyMap<string, Report>, census: Census): Profile => {
  const value = measuredOf(claim);
  const around = surroundingsOf(claim, reports.get(claim.report)!);
  return { claim, attribute: claim.attribute, event: event.id, main: event.main, open, held, kin, around, value, ...census(claim, value) };
};

const TIMES = /\b(?:times|occasions)$/;

/** What two slots must share to be one: they measure one thing, and both are totals or both are changes. */
export const sortOf = ({ kind, claims }: Slot): string => {
  const [first] = claims;
  // The day of something and its hour are told side by side, and are two facts.
  if (first?.kind === 'time') return hasClock(first.value.start) ? 'hour' : 'day';
  // Where somebody lives is no scene of what happened there, though both have the same name.
  if (first && isHome(first)) return first.attribute;
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

const keysOf = ({ slot, profiles }: Node): ReadonlySet<string> => {
  const sort = sortOf(slot);
  const keys = new Set<string>();
  for (const { claim, value } of profiles) {
    keys.add(`${sort} = ${value.key}`);
    keys.add(`${sort} ${claim.attribute}`);
    keys.add(`${sort} of ${value.of}`);
    for (const name of slot.kin?.alsoCalled ?? []) keys.add(`${sort} ${name}`);
    for (const name of slot.kin?.implies ?? []) keys.add(`${sort} ${name}`);
    for (const word of value.words) keys.add(`${sort} with ${word}`);
    if (claim.kind === 'time') keys.add(claim.value.start.slice(0, 10));
  }
  return keys;
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

/** Which slot names the fact: one with an attribute of a domain, then one that tells more than a kind of measure, then that with more claims. */
const byStanding = (a: Slot, b: Slot): number =>
  Number(a.open) - Number(b.open) || Number(KINDS_OF_MEASURE.has(a.attribute)) - Number(KINDS_OF_MEASURE.has(b.attribute)) || b.claims.length - a.claims.length;

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
    claims: claims.map((claim) => calledBy(claim, lead.attribute)),
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
  const told = [...home.keys()];
  for (const { figures, because } of [...tiesIn(told, reports), ...figuresOfOneIn(told, reports)]) {
    const [one, other] = figures;
    const [a, b] = [home.get(one)!, home.get(other)!];
    if (groups[a] !== groups[b] && !haveOtherHolders(groups[a]!, groups[b]!)) join(a, b, { claims: [one.id, other.id], because: [{ feature: because }] });
  }
  const apart = new Map<string, string>();
  for (const { a, b, measures } of pairsOf(nodes, rarity)) {
    const [one, other] = [groups[a]!, groups[b]!];
    if (one === other) continue;
    // Many pairs of slots are of two groups that were held against each other before, and neither has grown since.
    const [pair, size] = [`${one.nodes[0]!.at} ${other.nodes[0]!.at}`, `${one.nodes.length} ${other.nodes.length}`];
    if (apart.get(pair) === size) continue;
    if (tellApart(one, other) || haveOtherHolders(one, other) || areOfTwo(one, other)) {
      apart.set(pair, size);
      continue;
    }
    const [first, second] = [nodes[a]!.slot.claims[0]!.id, nodes[b]!.slot.claims[0]!.id];
    join(a, b, { claims: [first, second], because: reasonsFor(nodes[a]!.slot.kind, measures) });
  }
  // Under the name that each was read by: a merged slot has one for all, and its claims are then told anew.
  const asRead = new Map(nodes.flatMap(({ profiles }) => profiles.map((profile): [string, Profile] => [profile.claim.id, profile])));
  return [...new Set(groups)].map((group) => {
    const slot = merged(group);
    // By its main event as it was told: a slot of two events has the one of most of them.
    const doubts = doubtsAmong(
      slot.claims,
      (claim) => ({
        ...(asRead.get(claim.id)?.claim === claim ? asRead.get(claim.id)! : profileOf(claim, slot, reports, census)),
        event: slot.event.id,
        main: claim.event.main,
      }),
      rarity,
      reports,
      ({ id }) => asRead.get(id),
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
