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
