/**
 * How the features of a pair are weighed together.
 *
 * Pairs whose values meet and pairs whose values do not are weighed each by a model of its own: to join the first is to say that reports agree, to
 * join the second that they differ, and what speaks for the one says little of the other.
 */
import type { Kind } from '../../model/claim.js';
import type { JoinReason } from '../../model/join.js';
import { FEATURES } from './features.js';
import { type Weights, WEIGHTS } from './weights.js';

export const MODELS = ['values meet', 'values apart'] as const;
export type Model = (typeof MODELS)[number];

/**
 * The sum of features from which two slots are one fact: about even where their values meet, and surer where they do not, since a false conflict costs more
 * than a missed one.
 */
const THRESHOLDS: Readonly<Record<Model, number>> = { 'values meet': -0.25, 'values apart': 1.0 };

/** The weights of a model, those of its features in the order of the list. */
interface Ordered {
  readonly threshold: number;
  readonly bias: number;
  readonly features: readonly number[];
}

const ordered = (model: Model, { bias, features }: Weights): Ordered => ({
  threshold: THRESHOLDS[model],
  bias,
  features: FEATURES.map(({ name }) => features[name]),
});

const ORDERED: ReadonlyMap<string, ReadonlyMap<Model, Ordered>> = new Map(
  Object.entries(WEIGHTS).map(([kind, models]) => [kind, new Map(MODELS.map((model) => [model, ordered(model, models[model])]))]),
);

const OTHER_VALUES = FEATURES.findIndex(({ name }) => name === 'other values');
/** By which model a pair is weighed, from what its features say. */
export const modelOf = (measures: readonly number[]): Model => (measures[OTHER_VALUES]! > 0 ? 'values apart' : 'values meet');

/** Whether slots of a kind are joined at all. */
export const isWeighed = (kind: Kind): boolean => ORDERED.has(kind);

/** So many of the features that spoke for a pair are told. */
const TOLD = 3;

/** Which features of a pair spoke for its being one fact, the weightiest first. */
export const reasonsFor = (kind: Kind, measures: readonly number[]): readonly JoinReason[] => {
  const weights = ORDERED.get(kind)?.get(modelOf(measures));
  return FEATURES.map(({ name }, at): Required<JoinReason> => ({ feature: name, weight: (weights?.features[at] ?? 0) * measures[at]! }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, TOLD)
    .map(({ feature, weight }) => ({ feature, weight: Math.round(weight * 100) / 100 }));
};

/** By how much a pair of slots passes the threshold of being one fact. */
export const marginOf = (kind: Kind, measures: readonly number[]): number => {
  const weights = ORDERED.get(kind)?.get(modelOf(measures));
  return weights === undefined ? -Infinity : measures.reduce((sum, measure, at) => sum + measure * weights.features[at]!, weights.bias - weights.threshold);
};
