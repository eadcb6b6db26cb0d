import type { Claim, Kind, Scope } from '../../model/claim.js';
import type { Event } from '../../model/event.js';
import type { Doubt, Join } from '../../model/join.js';

/** How an attribute stands to others by its domain. */
export interface Kinship {
  /** What is so of all that it counts. */
  readonly implies: readonly string[];
  /** Other names for the same figure. */
  readonly alsoCalled: readonly string[];
}

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
  /** Whose it is is told by a surname that several bear. */
  readonly namesake?: true;
  /** Attributes that its own implies, or that are other names for it. */
  readonly kin?: Kinship;
  /** What made one slot of several. */
  readonly joins?: readonly Join[];
  /** Pairs of its claims that may be of two things. */
  readonly doubts?: readonly Doubt[];
}

/** The claims of a slot that stand for it. */
export const WITNESSES = 6;

/** What is called by an attribute that a domain may know. */
type Called = Pick<Slot, 'attribute' | 'open'> & { readonly kin?: Kinship | undefined };

/** Whether the one attribute is another name for the other's figure. */
export const areOtherwiseCalled = (a: Called, b: Called): boolean =>
  a.kin?.alsoCalled.includes(b.attribute) === true || b.kin?.alsoCalled.includes(a.attribute) === true;
/** Whether what the one counts is so of all that the other counts. */
export const oneImplies = (a: Called, b: Called): boolean => a.kin?.implies.includes(b.attribute) === true || b.kin?.implies.includes(a.attribute) === true;
/** Twelve trapped and eight rescued: two attributes that domains tell apart, of which neither goes by the name of the other. */
export const areOfTwoNames = (a: Called, b: Called): boolean =>
  !a.open && !b.open && a.attribute !== b.attribute && !areOtherwiseCalled(a, b) && !oneImplies(a, b);

/** A claim under the name that its slot goes by. */
export const calledBy = (claim: Claim, attribute: string): Claim =>
  claim.attribute === attribute ? claim : { ...claim, attribute, readAs: claim.readAs ?? claim.attribute };

/** Whether one report tells of both. */
export const shareReport = ({ claims: one }: Slot, { claims: other }: Slot): boolean => {
  const reports = new Set(one.map(({ report }) => report));
  return other.some(({ report }) => reports.has(report));
};

/** The slots, the claims of those that answer another put behind that one's own. */
export const withAnswers = (slots: readonly Slot[], answers: ReadonlyMap<Slot, Slot>): readonly Slot[] => {
  const gone = new Set(answers.values());
  return slots
    .filter((slot) => !gone.has(slot))
    .map((slot) => (answers.has(slot) ? { ...slot, claims: [...slot.claims, ...answers.get(slot)!.claims] } : slot));
};
