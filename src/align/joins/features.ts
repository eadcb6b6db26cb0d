/**
 * What speaks for two claims of different reports being about one fact, and against it: the policy, as a list.
 *
 * Each feature measures a pair from 0 to 1; what it is worth stands in `weights.ts`, learnt from labelled stories.
 */
import { kindOfMeasure } from '../../lexicon/dimensions.js';
import { groupWords } from '../../lexicon/group-words.js';
import type { Claim, Scope } from '../../model/claim.js';
import { BARE_FIGURE, isOfAnyThing, KINDS_OF_MEASURE, MEASURED_NOUN } from '../../model/quantity.js';
import { likenessOf, type Rarity, type Surroundings } from './context.js';
import { areOtherwiseCalled, type Kinship, oneImplies } from './slot.js';
import { distance, isSame, type Measured, meets, nearness, otherThings } from './measured.js';

/** A claim with what comparing it asks for, worked out once. */
export interface Profile {
  readonly claim: Claim;
  /** What it is called by. */
  readonly attribute: string;
  /** The event across reports. */
  readonly event: string;
  readonly main: boolean;
  /** No domain names its attribute. */
  readonly open: boolean;
  /** It is somebody's: an age, a share. */
  readonly held: boolean;
  /** How its attribute stands to others. */
  readonly kin?: Kinship | undefined;
  readonly around: Surroundings;
  readonly value: Measured;
  /** Its report gives no other value of what it measures or counts. */
  readonly alone: boolean;
  /** Its report gives no other value by its attribute's name. */
  readonly only: boolean;
}

/** How alike what stands around two claims is, from 0 to 1: all words of the sentence, those right beside, the names among them. */
type Likeness = Readonly<Record<keyof Surroundings, number>>;

interface Feature {
  readonly name: string;
  measure(a: Profile, b: Profile, alike: Likeness): number;
}

type Part = keyof Scope;
const partsDiffer = (part: Part, a: Profile, b: Profile): boolean => {
  const [x, y] = [a.claim.scope?.[part], b.claim.scope?.[part]];
  return x !== undefined && y !== undefined && x !== y;
};
const oneHas = (part: Part, a: Profile, b: Profile): boolean => (a.claim.scope?.[part] === undefined) !== (b.claim.scope?.[part] === undefined);
const sharesSpeaker = (a: Claim, b: Claim): boolean => a.speakers.some(({ actor }) => actor !== undefined && b.speakers.some((other) => other.actor === actor));

/** Likeness of the words around two claims below which they may be of anything. */
const FAINT = 0.08;
const yes = (holds: boolean): number => (holds ? 1 : 0);

const wordsOf = ({ claim }: Profile): readonly string[] => groupWords(claim.scope?.who);
const shareGroupWord = (a: Profile, b: Profile): boolean => wordsOf(a).some((word) => wordsOf(b).includes(word));
const isBare = ({ claim }: Profile): boolean => claim.rule === BARE_FIGURE;
const groupsMeet = (a: Profile, b: Profile): boolean => {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return x.at(-1) === y.at(-1) || x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
};

const isMeasuredNoun = ({ attribute, readAs = attribute, rule }: Claim): boolean => rule === MEASURED_NOUN && !isOfAnyThing(readAs);
/** "a break fee of 15 million", "12 million in break fees": a noun of their own names both measures, as a domain would. */
export const areOfOneNoun = ({ claim: a }: Profile, { claim: b }: Profile): boolean =>
  isMeasuredNoun(a) && isMeasuredNoun(b) && (a.readAs ?? a.attribute) === (b.readAs ?? b.attribute);
/** By what a figure goes that no domain knows: a measure by no more than its kind, since its noun may have others. */
const nameOf = ({ claim }: Profile): string => {
  if (claim.kind === 'quantity' && claim.rule === MEASURED_NOUN) return kindOfMeasure(claim.value);
  return claim.readAs !== undefined && KINDS_OF_MEASURE.has(claim.readAs) ? claim.readAs : claim.attribute;
};

const areAlone = (a: Profile, b: Profile): boolean => a.value.of === b.value.of && ((a.alone && b.alone) || (areOfOneNoun(a, b) && a.only && b.only));

/** The policy. */
export const FEATURES = [
  { name: 'the same value', measure: (a, b) => yes(isSame(a.value, b.value)) },
  { name: 'a value not met by chance', measure: (a, b) => (isSame(a.value, b.value) ? a.value.telling : 0) },
  { name: 'one value within the other', measure: (a, b) => yes(!isSame(a.value, b.value) && meets(a.value, b.value)) },
  { name: 'other values', measure: (a, b) => yes(!meets(a.value, b.value)) },
  { name: 'values far apart', measure: (a, b) => distance(a.value, b.value) },
  { name: 'one attribute of a domain', measure: (a, b) => yes(areOfOneNoun(a, b) || (!a.open && !b.open && a.claim.attribute === b.claim.attribute)) },
  { name: 'one attribute, of no domain', measure: (a, b) => yes(a.open && b.open && !areOfOneNoun(a, b) && nameOf(a) === nameOf(b)) },
  { name: 'other attributes', measure: (a, b) => yes(!a.open && !b.open && a.claim.attribute !== b.claim.attribute) },
  { name: 'other names for one figure', measure: (a, b) => yes(areOtherwiseCalled(a, b)) },
  { name: 'an attribute that implies the other', measure: (a, b) => yes(oneImplies(a, b)) },
  { name: 'an attribute of a domain beside none', measure: (a, b) => yes(a.open !== b.open) },
  { name: 'one thing measured', measure: (a, b) => yes(a.value.of === b.value.of) },
  { name: 'people both', measure: (a, b) => yes(a.value.of !== b.value.of && a.value.people && b.value.people) },
  { name: 'other things measured', measure: (a, b) => yes(otherThings(a.value, b.value)) },
  { name: 'one event', measure: (a, b) => yes(a.event === b.event) },
  { name: 'both of the main event', measure: (a, b) => yes(a.main && b.main) },
  { name: 'of the main event and of the background', measure: (a, b) => yes(a.event !== b.event && a.main !== b.main) },
  { name: 'one group', measure: (a, b) => yes(a.claim.scope?.who !== undefined && b.claim.scope?.who !== undefined && groupsMeet(a, b)) },
  { name: 'other groups', measure: (a, b) => yes(a.claim.scope?.who !== undefined && b.claim.scope?.who !== undefined && !groupsMeet(a, b)) },
  { name: 'a group beside none', measure: (a, b) => yes(oneHas('who', a, b)) },
  { name: 'other places counted', measure: (a, b) => yes(partsDiffer('where', a, b)) },
  { name: 'a place counted beside none', measure: (a, b) => yes(oneHas('where', a, b)) },
  { name: 'other stretches', measure: (a, b) => yes(partsDiffer('per', a, b) || oneHas('per', a, b)) },
  { name: 'other states', measure: (a, b) => yes(partsDiffer('state', a, b) || oneHas('state', a, b)) },
  { name: 'a part beside a whole', measure: (a, b) => yes(oneHas('part', a, b)) },
  {
    name: 'of other holders',
    measure: (a, b) => yes(a.held && b.held && a.claim.scope?.who !== undefined && b.claim.scope?.who !== undefined && !shareGroupWord(a, b)),
  },
  { name: 'a bare figure beside another value', measure: (a, b) => yes((isBare(a) || isBare(b)) && !meets(a.value, b.value)) },
  { name: 'bare figures both', measure: (a, b) => yes(isBare(a) && isBare(b)) },
  { name: 'one speaker', measure: (a, b) => yes(sharesSpeaker(a.claim, b.claim)) },
  { name: 'words around them in common', measure: (_, __, alike) => alike.words },
  { name: 'hardly a word around them in common', measure: (_, __, alike) => yes(alike.words < FAINT) },
  { name: 'other values, in the same words', measure: (a, b, alike) => (meets(a.value, b.value) ? 0 : alike.words) },
  {
    name: 'other values of one thing, in the same words',
    measure: (a, b, alike) => (meets(a.value, b.value) || nameOf(a) !== nameOf(b) ? 0 : alike.words),
  },
  { name: 'the same value, in the same words', measure: (a, b, alike) => (isSame(a.value, b.value) ? alike.words : 0) },
  { name: 'figures near each other', measure: (a, b) => nearness(a.value, b.value) },
  { name: 'words beside them in common', measure: (_, __, alike) => alike.beside },
  { name: 'names around them in common', measure: (_, __, alike) => alike.names },
  { name: 'other names around them', measure: (a, b, alike) => yes(alike.names === 0 && a.around.names.size > 0 && b.around.names.size > 0) },
  { name: 'the only value of its kind in each report', measure: (a, b) => yes(areAlone(a, b)) },
  { name: 'the only value of its kind in each report, and another', measure: (a, b) => yes(areAlone(a, b) && !meets(a.value, b.value)) },
] as const satisfies readonly Feature[];

/** What each feature says of a pair, in the order of the list. */
export const measuresOf = (a: Profile, b: Profile, rarity: Rarity): readonly number[] => {
  const alike: Likeness = {
    words: likenessOf(a.around.words, b.around.words, rarity),
    beside: likenessOf(a.around.beside, b.around.beside, rarity),
    names: likenessOf(a.around.names, b.around.names, rarity),
  };
  return FEATURES.map(({ measure }) => measure(a, b, alike));
};

export type FeatureName = (typeof FEATURES)[number]['name'];
