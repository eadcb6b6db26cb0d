import type { Quotation } from './attribution.js';
import type { EventMention } from './event.js';
import type { Period } from './period.js';
import type { Quantity } from './quantity.js';
import type { Setting } from './setting.js';
import type { Excerpt, Span } from './span.js';

/** What sort of thing a claim says: it decides what its value is, see {@link ValueOf}. */
export type Kind = 'quantity' | 'time' | 'place' | 'actor' | 'responsibility' | 'quotation' | 'description';

/** Every kind, in the order in which they are shown. */
export const KINDS: readonly Kind[] = ['quantity', 'time', 'place', 'actor', 'responsibility', 'quotation', 'description'];

/** A value told in words. `words` is the bare name or phrase, without article: "Kirkuk", "F-15 Strike Eagle fighter planes". */
export interface Worded {
  readonly words: string;
}

export interface PlaceValue extends Worded {
  /** The bare place names in the words, the finest first: "the northern edge of Arles, near Avignon": ["Arles", "Avignon"]. */
  readonly names: readonly string[];
  /** Names that the text or the word lists say hold this place: ["Provence", "France"]. */
  readonly within?: readonly string[];
  /** How the event lies to the place. */
  readonly relation?: 'in' | 'near' | 'off' | 'outside';
}

export interface ActorValue extends Worded {
  /** The id of the actor, filled in by alignment. */
  readonly actor?: string;
}

/** The words of an actor of whom the report says that nobody names him yet. */
export const NAMELESS = 'not identified';

export interface ResponsibilityValue extends Worded {
  /** `claims`: by its own word; `blames`: by another's; `denies`: it was not so; `none`: nobody has claimed it, or it is not known. */
  readonly stance: 'claims' | 'blames' | 'denies' | 'none';
  readonly actor?: string;
}

export const STANCES_ON_RESPONSIBILITY: readonly ResponsibilityValue['stance'][] = ['claims', 'blames', 'denies', 'none'];

/** The value of a claim, by its kind. */
export interface ValueOf {
  readonly quantity: Quantity;
  readonly time: Period;
  readonly place: PlaceValue;
  readonly actor: ActorValue;
  readonly responsibility: ResponsibilityValue;
  readonly quotation: Quotation;
  readonly description: Worded;
}

/** Somebody to whom the report credits a claim. */
export interface Speaker extends Excerpt {
  /** The id of the actor, filled in by alignment; one id for all names of one office or body. */
  readonly actor?: string;
}

/**
 * What part of the whole a figure measures. Two claims with unlike scopes are not comparable.
 * Every part is lower case; a part left out is unrestricted.
 */
export interface Scope {
  /** The group counted, where it is not just people: "children", "us service members". */
  readonly who?: string;
  /** The place counted, where it is a part of the event's: "iraq". */
  readonly where?: string;
  /** The stretch measured: "24 hours", "by 4 p.m.". */
  readonly per?: string;
  /** How the value stands: "confirmed", "suspected", "expected", "permitted", "possible"; of a time, "as announced". */
  readonly state?: string;
  /** The text says that it is a part of another figure: "including 14 children", "seven of them overnight". */
  readonly part?: true;
}

/** The text's own word that one figure replaces another. */
export interface Revision {
  /** `replaced`: an earlier figure ("earlier", "up from 19", "had said"); `replacing`: the new one ("rose to", "revised to", "now stands at"). */
  readonly role: 'replaced' | 'replacing';
  readonly cue: Excerpt;
}

/** The time at which a figure held. */
export interface AsOf {
  /** ISO 8601, as for {@link Period}. */
  readonly at: string;
  /** The words that say so; missing where it is the hour of publication. */
  readonly cue?: Excerpt;
}

/** What one report asserts about one attribute of one event, once. */
export type Claim<K extends Kind = Kind> = { [Each in K]: ClaimOf<Each> }[K];

interface ClaimOf<K extends Kind> {
  /** Unique among all claims: the report's id, `#`, and a number counting up through the text. */
  readonly id: string;
  readonly report: string;
  readonly kind: K;
  /** The attribute's name in its domain: "killed", "magnitude", "targets hit". */
  readonly attribute: string;
  /** The name that its own words gave, where alignment joined it to a fact by another. */
  readonly readAs?: string;
  readonly value: ValueOf[K];
  readonly scope?: Scope;
  /** What its clause says beside it: of what, where, when. Only of figures. */
  readonly setting?: Setting;
  /** The shortest run of words that makes the claim. */
  readonly span: Span;
  readonly text: string;
  /** Empty where the report speaks for itself. */
  readonly speakers: readonly Speaker[];
  readonly polarity: 'affirmed' | 'denied';
  /** `hedged`: "likely", "suspected", "reportedly", "feared", with the words in `hedge`. */
  readonly certainty: 'stated' | 'hedged';
  readonly hedge?: Excerpt;
  /** When the figure held, where the text gives it; else the publication. */
  readonly asOf?: AsOf;
  readonly revision?: Revision;
  /** Where in its report the figure stands that somebody sets this one beside: "3,000, police say; the organisers say 10,000". Only of figures. */
  readonly against?: Span;
  readonly event: EventMention;
  /** The name of the rule that read it. */
  readonly rule: string;
}
