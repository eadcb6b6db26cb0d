import type { Kind } from './claim.js';

/**
 * How an attribute changes while an event unfolds. `grows`: a count that only rises (killed, injured, found);
 * `state`: comes and goes (missing, without power); `revised`: may be given anew in either direction (damage);
 * `fixed`: happened once (magnitude, a date).
 */
export type Evolution = 'fixed' | 'grows' | 'state' | 'revised';

/** `open`: a count of which no domain says how it changes; it may grow, or be counted anew each day. */
export type EvolutionOfFact = Evolution | 'open';

/**
 * What can be claimed about a sort of event, as plain data. Words are lower-case lemmas; verb forms and plurals are derived.
 */
export interface Domain {
  readonly name: string;
  readonly events: readonly EventKind[];
  readonly attributes: readonly AttributeOf[];
  readonly sums?: readonly SumOf[];
}

/** Attributes of which one is the whole of the others, by name: those aboard are passengers and crew. */
export interface SumOf {
  readonly whole: string;
  readonly parts: readonly string[];
  /** There is nobody and nothing else: parts that do not make the whole are a mistake. Left out: others may be uncounted. */
  readonly complete?: true;
}

/** A kind of event and the words that name it. */
export interface EventKind {
  readonly name: string;
  /** Nouns and verbs: "earthquake", "quake"; "strike", "bomb". */
  readonly nouns: readonly string[];
  readonly verbs?: readonly string[];
  /** Somebody does it on purpose to somebody: it has a doer and a target. */
  readonly deliberate?: true;
  /** Its words stand for events of other kinds as well: "the incident", "the disaster". */
  readonly general?: true;
  /** It is done about another event, days or years after it: a trial, an arrest. Its day and its place are not those of that. */
  readonly follows?: true;
  /** Nouns for what it may be done with: "drone", "car bomb". */
  readonly means?: readonly string[];
}

/** One attribute that a count, a measure or a state can be claimed for. It is compared with itself alone: injured and hospitalised are two. */
export interface AttributeOf {
  readonly name: string;
  readonly kind: Kind;
  readonly evolves: Evolution;
  readonly cues: Cues;
  /**
   * What the value is measured in: unit symbols as in {@link Quantity}, or a dimension (`length`, `area`, `money`, `time`,
   * `speed`, `mass`, `temperature`); left out: a count.
   */
  readonly units?: readonly string[];
  /** Singular nouns for what it counts: they do not narrow it down, and with `only` nothing else is counted. */
  readonly counts?: { readonly nouns: readonly string[]; readonly only?: true };
  /** A figure of them may be of any part of them ("three passengers were hurt"): only like figures are compared. */
  readonly members?: true;
  /** In a sentence that names an event of these kinds, a figure in the attribute's units with no cue of its own is its value: a fire's hectares. */
  readonly usualOf?: readonly string[];
  /** Somebody has it, and each has their own: seats, votes, aid pledged. Figures of two holders are not comparable. */
  readonly held?: true;
  /** The counted are people: a person to whom it happens counts as one, and so does a name. */
  readonly countsPeople?: true;
  /** What a few do who are none of it, by the verbs of `doing`: a gunman flees and is not displaced, two friends come and are no crowd. Only a figure of many counts. */
  readonly ofMany?: true;
  /** What it counts is of several sorts, each with a figure of its own: drones and missiles that are shot down. */
  readonly ofSorts?: true;
  /** How far something has come: it moves by the minute, so that of two figures of the same hours the higher is the later. "With 40% of the votes counted." */
  readonly progress?: true;
  /** Harm that an event itself does to people: when it befell them is when the event was, and whom it missed it did not harm. */
  readonly harms?: true;
  /** Nothing else is done to some of them alone: of those killed, others are in no other state. */
  readonly final?: true;
  /** What is done next with people in hand: each of the arrested may be charged, each of the rescued taken to hospital. */
  readonly follows?: true;
  /** Each of several who do it has a share: each boat has those whom it saved. */
  readonly shared?: true;
  /** A court gives it, for something that was done, and a prosecutor may ask for it: a sentence, a fine. */
  readonly byCourt?: true;
  /** An attribute that has its place where a sentence says both of the same people: of "was shot and died", who is killed is not counted as injured. */
  readonly yieldsTo?: string;
  /** Verbs of `onPeople` that, done to several people, leave open whether some of them came to worse: "twelve were shot" is no figure of the injured but of the attribute named. */
  readonly ofSeveral?: { readonly verbs: readonly string[]; readonly attribute: string };
  /**
   * Attributes that are true of whomever this one counts: who is in hospital is hurt, but who is hurt need not be in hospital. Reports may give one figure
   * under either name; the figures are compared only where the rest of their words bears out that they are one.
   */
  readonly implies?: readonly string[];
  /** Attributes by whose names other reports give the same figure: those evacuated are those who fled. It holds both ways round. */
  readonly alsoCalled?: readonly string[];
}

/** The words that tell that a quantity beside them is a value of the attribute, by the place that they take in the clause. */
export interface Cues {
  /** Verbs to whom the counted are done: "killed nine", "nine were killed". */
  readonly done?: readonly string[];
  /** The same, where the counted are people and said to be so, and of nothing else: "shot two men", but not "shot two films". */
  readonly onPeople?: readonly string[];
  /** The same, and only in a sentence that names a weapon, a missile or a part of the body: "was hit in the leg", but not "was hit by the closure". */
  readonly harming?: readonly string[];
  /** Verbs that the counted do: "nine died", "sixteen girls escaped". */
  readonly doing?: readonly string[];
  /** Adjectives and phrases said of the counted: "nine dead", "46 still missing", "six in a serious condition". */
  readonly being?: readonly string[];
  /** The same, where the counted are people and said to be so, and of nothing else: "nine men are being held", but not "two meetings are being held". */
  readonly beingPeople?: readonly string[];
  /** Nouns that are themselves counted: "nine deaths", "14 crew", "eleven aftershocks". */
  readonly counted?: readonly string[];
  /** Nouns whose figure follows: "the death toll stands at 25", "magnitude 6.8", "depth of 33 km", "Dead: 46". */
  readonly named?: readonly string[];
  /** Nouns whose possessors are counted: "the bodies of six", "the lives of 14", "the death of three miners". */
  readonly of?: readonly string[];
  /** Nouns of deeds that are done to the counted: "strikes against five facilities", "an attack on two villages", or that befall them: "power is out for 400 homes". */
  readonly against?: readonly string[];
  /** Nouns that are counted only as the object of certain verbs: "claimed 14 lives", but not "saved 14 lives". */
  readonly taking?: { readonly verbs: readonly string[]; readonly nouns: readonly string[] };
}
