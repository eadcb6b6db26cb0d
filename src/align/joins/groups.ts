/**
 * Slots put together so far, and what speaks against putting two such groups into one.
 */
import { UNFOLDING } from '../../lexicon/unfolding.js';
import type { Claim } from '../../model/claim.js';
import type { Event } from '../../model/event.js';
import type { Join } from '../../model/join.js';
import { hasClock } from '../../model/period.js';
import { BARE_FIGURE, SIDE_OF_A_MATCH, SIDE_OF_A_VOTE, UNNAMED_AGE } from '../../model/quantity.js';
import { daysApart } from '../events/index.js';
import { GENERIC } from '../times.js';
import { areTwoPeople } from '../namesakes.js';
import { areUnlike } from '../unlike.js';
import type { Profile } from './features.js';
import { isFarWithin } from '../far-within.js';
import { isSame, type Measured, measuredOf, meets } from './measured.js';
import { areOfTwoNames, type Slot, WITNESSES } from './slot.js';

export interface Node {
  readonly at: number;
  readonly slot: Slot;
  readonly profiles: readonly Profile[];
}

/** A group of slots, with the values that each report gives in it: what speaks against another joining it. */
export interface Group {
  readonly nodes: Node[];
  readonly values: Map<string, Measured[]>;
  /** Whose each report says that its value is, by name, where it is somebody's. */
  readonly holders: Map<string, string[]>;
  readonly joins: Join[];
}

/** By name: of two whom only a noun tells nothing says that they are two. */
const holderOf = ({ held }: Slot, { scope, rule }: Claim): readonly string[] => (held && scope?.who !== undefined && rule !== UNNAMED_AGE ? [scope.who] : []);

export const groupOf = (node: Node): Group => {
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

export const merge = (into: Group, from: Group): void => {
  for (const node of from.nodes) into.nodes.push(node);
  into.joins.push(...from.joins);
  for (const [report, values] of from.values) into.values.set(report, [...(into.values.get(report) ?? []), ...values]);
  for (const [report, holders] of from.holders) into.holders.set(report, [...(into.holders.get(report) ?? []), ...holders]);
};

/** Values of one report that are looked at: a report that gives more is a table. */
const LOOKED_AT = 24;

const haveNoWordInCommon = (one: string, other: string): boolean => !one.split(' ').some((word) => other.split(' ').includes(word));

/** Whether a report names two people of whom each has one of the values: the ages of two are two facts, although they are one figure. */
export const haveOtherHolders = (a: Group, b: Group): boolean => {
  for (const [report, holders] of a.holders) {
    const others = b.holders.get(report)?.slice(0, LOOKED_AT);
    if (others && holders.slice(0, LOOKED_AT).some((one) => others.some((other) => haveNoWordInCommon(one, other)))) return true;
  }
  return false;
};

/** Whether a report gives two values that cannot be one: they are then of two things, or the text itself would say that one replaces the other. */
export const tellApart = (a: Group, b: Group): boolean => {
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

/** Whether the one counts fewer, by what is true of some alone of those whom the other counts: of fourteen hurt, ten may be in hospital. */
const isOfSome = ({ kin, claims: some }: Slot, { attribute, claims: all }: Slot): boolean =>
  kin?.implies.includes(attribute) === true &&
  some.slice(0, WITNESSES).some((claim) => {
    const value = measuredOf(claim);
    return all.slice(0, WITNESSES).some((whole) => {
      const beside = measuredOf(whole);
      return !meets(value, beside) && value.low < beside.low;
    });
  });

const namesIn = (slot: Slot): readonly string[] => slot.claims.slice(0, WITNESSES).flatMap((claim) => holderOf(slot, claim));
/** Whether each is somebody's by name, of two names without a word in common, and they are two values: the fines of two banks. */
const ofOtherHolders = (one: Slot, other: Slot): boolean =>
  one.held && other.held && !someMeet(one, other) && namesIn(one).some((name) => namesIn(other).some((second) => haveNoWordInCommon(name, second)));

const someMeet = ({ claims: one }: Slot, { claims: other }: Slot): boolean =>
  one.slice(0, WITNESSES).some((claim) => other.slice(0, WITNESSES).some((beside) => meets(measuredOf(claim), measuredOf(beside))));

/** Figures of so few are alike by chance. */
const FEW = 3;
const isFew = ({ claims }: Slot): boolean =>
  claims.slice(0, WITNESSES).every(({ kind, value }) => kind === 'quantity' && 'max' in value && value.max !== undefined && value.max <= FEW);
/** Whether two attributes that domains tell apart count so few that nothing bears out that they are one: "arrested the driver", "released the driver". */
const ofTwoDeeds = (one: Slot, other: Slot): boolean => areOfTwoNames(one, other) && isFew(one) && isFew(other);

const DEEDS: ReadonlySet<string> = new Set(UNFOLDING.values());
/** What was done to the things counted, or not done: "cancelled", "not cancelled". */
const deedsIn = (attribute: string): readonly string[] => {
  const words = attribute.split(' ');
  return words.flatMap((word, at) => (DEEDS.has(word) ? [words[at - 1] === 'not' ? `not ${word}` : word] : []));
};
const isDeniedDeed = (deed: string): boolean => deed.startsWith('not ');
/** "14 trains cancelled", "22 trains delayed": of things to which another thing was done, unless as many are told of. */
const ofOtherDeeds = (one: Slot, other: Slot): boolean => {
  if (!one.open || !other.open) return false;
  const [a, b] = [deedsIn(one.attribute), deedsIn(other.attribute)];
  return a.length > 0 && b.length > 0 && !a.some((deed) => b.includes(deed)) && (a.some(isDeniedDeed) !== b.some(isDeniedDeed) || !someMeet(one, other));
};

const EITHER = ' or ';
/** "100 were dead or missing", "61 were dead": of both together, and of the one alone. */
const isOfEither = (one: Slot, other: Slot): boolean =>
  one.attribute !== other.attribute && one.attribute.split(EITHER).length !== other.attribute.split(EITHER).length && !someMeet(one, other);

const SIDES: ReadonlySet<string> = new Set([SIDE_OF_A_VOTE, SIDE_OF_A_MATCH]);
/** The winner's score and the loser's, the votes for and those against: alike by chance, as in a draw. */
const ofOtherSides = ({ attribute: one, claims: [a] }: Slot, { attribute: other, claims: [b] }: Slot): boolean =>
  a !== undefined && b !== undefined && a.rule === b.rule && SIDES.has(a.rule) && one !== other;

/** A deed that no list knows, and no more than a stretch in which it was: "overnight" and "this year" hold the day of anything. */
const isOfAStretch = ({ claims: [first] }: Slot): boolean =>
  first?.kind === 'time' && first.rule === GENERIC && !hasClock(first.value.start) && first.value.start !== first.value.end;
/** Whether the one tells of a stretch, and the other of something finer, or of another stretch. */
const isAboutATime = (one: Slot, other: Slot): boolean =>
  (isOfAStretch(one) || isOfAStretch(other)) &&
  !one.claims
    .slice(0, WITNESSES)
    .some((claim) => other.claims.slice(0, WITNESSES).some((beside) => isSame(measuredOf(claim), measuredOf(beside)) || claim.attribute === beside.attribute));

/** Whether the one denies a time: it is of the moment that it names, and of no other of that day. */
const isDeniedTime = ({ claims: [first] }: Slot): boolean => first?.kind === 'time' && first.polarity === 'denied';

/** Whether a surname that several bear tells whose the one is, and no value of the other meets it: then it may be of another of them. */
const mayBeOfNamesake = (one: Slot, other: Slot): boolean => (one.namesake === true || other.namesake === true) && !someMeet(one, other);

const isNamed = ({ rule }: Claim): boolean => rule !== BARE_FIGURE;
/** Whether two slots are of events of other times, and tell other values of them. */
const ofOtherTimes = ({ event: a, claims: one }: Slot, { event: b, claims: other }: Slot): boolean =>
  a !== b &&
  (isLongBefore(a, b) || isLongBefore(b, a)) &&
  one
    .slice(0, WITNESSES)
    .some((claim) => isNamed(claim) && other.slice(0, WITNESSES).some((beside) => isNamed(beside) && !meets(measuredOf(claim), measuredOf(beside))));

const isFigure = (claim: Claim): claim is Claim<'quantity'> => claim.kind === 'quantity';
/** Whether the one is a bare bound far from the other, where no attribute of a domain says that they are of one thing. */
const isBoundBesideAnother = (one: Slot, other: Slot): boolean =>
  one.open &&
  other.open &&
  one.claims
    .slice(0, WITNESSES)
    .some((claim) => other.claims.slice(0, WITNESSES).some((beside) => isFigure(claim) && isFigure(beside) && isFarWithin(claim, beside)));

/** Whether a claim of the one and a claim of the other are of two things by their own words. */
export const areOfTwo = (a: Group, b: Group): boolean => {
  const others = b.nodes.flatMap(({ slot }) => slot.claims.slice(0, LOOKED_AT)).slice(0, LOOKED_AT);
  if (
    a.nodes.some(({ slot: one }) =>
      b.nodes.some(
        ({ slot: other }) =>
          ofOtherTimes(one, other) ||
          ofTwoUnnamed(one, other) ||
          mayBeOfNamesake(one, other) ||
          ofTwoDeeds(one, other) ||
          ofOtherDeeds(one, other) ||
          ofOtherSides(one, other) ||
          ofOtherHolders(one, other) ||
          isOfEither(one, other) ||
          isOfSome(one, other) ||
          isOfSome(other, one) ||
          isAboutATime(one, other) ||
          isBoundBesideAnother(one, other) ||
          isDeniedTime(one) !== isDeniedTime(other),
      ),
    )
  )
    return true;
  return a.nodes.some(({ slot }) => slot.claims.slice(0, LOOKED_AT).some((one) => others.some((other) => areUnlike(one, other) || areTwoPeople(one, other))));
};
