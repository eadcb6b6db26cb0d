/**
 * What each feature of a pair is worth, by kind of claim: a pair is one fact where bias and features together reach the threshold.
 *
 * Pairs whose values meet and pairs whose values do not are weighed each by a model of its own: to join the first is to say that reports agree, to
 * join the second that they differ, and what speaks for the one says little of the other.
 *
 * Learnt by logistic regression from labelled stories: `npm run learn -- STORY...` prints this table.
 */
import type { Kind } from '../../model/claim.js';
import { FEATURES, type FeatureName } from './features.js';

export const MODELS = ['values meet', 'values apart'] as const;
type Model = (typeof MODELS)[number];

/**
 * The sum of features from which two slots are one fact: even where their values meet, and surer where they do not, since a false conflict costs more
 * than a missed one.
 */
const THRESHOLDS: Readonly<Record<Model, number>> = { 'values meet': 0, 'values apart': 1.2 };

interface Weights {
  readonly bias: number;
  readonly features: Readonly<Record<FeatureName, number>>;
}

// prettier-ignore
const WEIGHTS: Readonly<Partial<Record<Kind, Readonly<Record<Model, Weights>>>>> = {
  quantity: {
    // 933 pairs, 228 of them one fact
    'values meet': {
      bias: -0.19,
      features: {
        'the same value': 0.42,
        'a value not met by chance': 3.77,
        'one value within the other': -0.42,
        'other values': 0.00,
        'values far apart': 0.00,
        'one attribute of a domain': 0.92,
        'one attribute, of no domain': -0.02,
        'other attributes': -1.33,
        'an attribute of a domain beside none': 0.08,
        'one thing measured': 0.82,
        'people both': 0.40,
        'other things measured': -0.50,
        'one event': -0.59,
        'both of the main event': -0.46,
        'of the main event and of the background': -1.77,
        'one group': 0.48,
        'other groups': -0.39,
        'a group beside none': -0.32,
        'other places counted': -1.21,
        'a place counted beside none': -0.39,
        'other stretches': 0.89,
        'other states': -0.07,
        'a part beside a whole': -1.15,
        'of other holders': -1.02,
        'a bare figure beside another value': 0.00,
        'bare figures both': -0.17,
        'one speaker': -0.69,
        'words around them in common': 2.01,
        'hardly a word around them in common': -0.59,
        'other values, in the same words': 0.00,
        'other values of one thing, in the same words': 0.00,
        'the same value, in the same words': 1.57,
        'figures near each other': 3.80,
        'words beside them in common': 1.21,
        'names around them in common': -0.33,
        'other names around them': -0.17,
        'the only value of its kind in each report': 0.64,
        'the only value of its kind in each report, and another': 0.00,
      },
    },
    // 11628 pairs, 265 of them one fact
    'values apart': {
      bias: -2.00,
      features: {
        'the same value': 1.73,
        'a value not met by chance': 3.83,
        'one value within the other': -0.67,
        'other values': -1.06,
        'values far apart': -3.67,
        'one attribute of a domain': 0.99,
        'one attribute, of no domain': 0.21,
        'other attributes': -1.42,
        'an attribute of a domain beside none': -0.08,
        'one thing measured': 0.62,
        'people both': 0.95,
        'other things measured': -0.22,
        'one event': 1.49,
        'both of the main event': 0.15,
        'of the main event and of the background': -0.43,
        'one group': 0.41,
        'other groups': -1.13,
        'a group beside none': -0.81,
        'other places counted': -1.52,
        'a place counted beside none': -0.70,
        'other stretches': 0.65,
        'other states': -0.61,
        'a part beside a whole': -0.53,
        'of other holders': -0.46,
        'a bare figure beside another value': 0.37,
        'bare figures both': -0.08,
        'one speaker': 1.56,
        'words around them in common': 0.99,
        'hardly a word around them in common': -0.90,
        'other values, in the same words': 0.33,
        'other values of one thing, in the same words': -0.50,
        'the same value, in the same words': 0.39,
        'figures near each other': 0.57,
        'words beside them in common': 2.05,
        'names around them in common': -1.55,
        'other names around them': 0.04,
        'the only value of its kind in each report': 0.36,
        'the only value of its kind in each report, and another': 1.78,
      },
    },
  },
  time: {
    // 172 pairs, 78 of them one fact
    'values meet': {
      bias: 0.11,
      features: {
        'the same value': -0.22,
        'a value not met by chance': 0.31,
        'one value within the other': 0.22,
        'other values': 0.00,
        'values far apart': 0.00,
        'one attribute of a domain': 0.00,
        'one attribute, of no domain': 0.81,
        'other attributes': 0.00,
        'an attribute of a domain beside none': 0.00,
        'one thing measured': -0.27,
        'people both': 0.00,
        'other things measured': 0.27,
        'one event': 0.64,
        'both of the main event': -0.39,
        'of the main event and of the background': 0.12,
        'one group': 1.70,
        'other groups': 0.67,
        'a group beside none': 0.21,
        'other places counted': 0.00,
        'a place counted beside none': 0.00,
        'other stretches': 0.00,
        'other states': -0.04,
        'a part beside a whole': 0.00,
        'of other holders': 0.00,
        'a bare figure beside another value': 0.00,
        'bare figures both': 0.00,
        'one speaker': 1.23,
        'words around them in common': 1.27,
        'hardly a word around them in common': -0.95,
        'other values, in the same words': 0.00,
        'other values of one thing, in the same words': 0.00,
        'the same value, in the same words': 0.74,
        'figures near each other': 0.00,
        'words beside them in common': 0.82,
        'names around them in common': -0.21,
        'other names around them': -0.28,
        'the only value of its kind in each report': 1.27,
        'the only value of its kind in each report, and another': 0.00,
      },
    },
    // 962 pairs, 21 of them one fact
    'values apart': {
      bias: 0.36,
      features: {
        'the same value': 1.53,
        'a value not met by chance': 0.61,
        'one value within the other': -0.83,
        'other values': -0.70,
        'values far apart': -3.60,
        'one attribute of a domain': 0.00,
        'one attribute, of no domain': 0.36,
        'other attributes': 0.00,
        'an attribute of a domain beside none': 0.00,
        'one thing measured': 0.00,
        'people both': 0.00,
        'other things measured': 0.00,
        'one event': -0.65,
        'both of the main event': 0.12,
        'of the main event and of the background': -0.42,
        'one group': -0.04,
        'other groups': -0.55,
        'a group beside none': -1.22,
        'other places counted': 0.00,
        'a place counted beside none': 0.00,
        'other stretches': 0.00,
        'other states': -0.10,
        'a part beside a whole': 0.00,
        'of other holders': 0.00,
        'a bare figure beside another value': 0.00,
        'bare figures both': 0.00,
        'one speaker': -0.38,
        'words around them in common': 0.60,
        'hardly a word around them in common': -1.74,
        'other values, in the same words': 0.46,
        'other values of one thing, in the same words': 0.51,
        'the same value, in the same words': 0.16,
        'figures near each other': 0.00,
        'words beside them in common': 0.84,
        'names around them in common': 2.34,
        'other names around them': -0.60,
        'the only value of its kind in each report': 1.06,
        'the only value of its kind in each report, and another': 0.35,
      },
    },
  },
  place: {
    // 23 pairs, 11 of them one fact
    'values meet': {
      bias: 0.13,
      features: {
        'the same value': 0.57,
        'a value not met by chance': 0.57,
        'one value within the other': -0.57,
        'other values': 0.00,
        'values far apart': 0.00,
        'one attribute of a domain': 0.00,
        'one attribute, of no domain': -0.04,
        'other attributes': 0.00,
        'an attribute of a domain beside none': 0.00,
        'one thing measured': -0.04,
        'people both': 0.00,
        'other things measured': 0.04,
        'one event': 0.33,
        'both of the main event': 0.37,
        'of the main event and of the background': 0.93,
        'one group': 0.00,
        'other groups': 0.00,
        'a group beside none': 0.00,
        'other places counted': 0.00,
        'a place counted beside none': 0.00,
        'other stretches': 0.00,
        'other states': 0.00,
        'a part beside a whole': 0.00,
        'of other holders': 0.00,
        'a bare figure beside another value': 0.00,
        'bare figures both': 0.00,
        'one speaker': 0.87,
        'words around them in common': 0.09,
        'hardly a word around them in common': -1.18,
        'other values, in the same words': 0.00,
        'other values of one thing, in the same words': 0.00,
        'the same value, in the same words': 0.13,
        'figures near each other': 0.00,
        'words beside them in common': 0.76,
        'names around them in common': 0.39,
        'other names around them': -0.25,
        'the only value of its kind in each report': 0.82,
        'the only value of its kind in each report, and another': 0.00,
      },
    },
    // 158 pairs, 24 of them one fact
    'values apart': {
      bias: -0.32,
      features: {
        'the same value': 0.59,
        'a value not met by chance': 0.59,
        'one value within the other': 0.55,
        'other values': -1.14,
        'values far apart': -1.14,
        'one attribute of a domain': 0.00,
        'one attribute, of no domain': 0.35,
        'other attributes': 0.00,
        'an attribute of a domain beside none': 0.00,
        'one thing measured': 0.35,
        'people both': 0.00,
        'other things measured': -0.35,
        'one event': 1.94,
        'both of the main event': 0.09,
        'of the main event and of the background': 1.40,
        'one group': 0.00,
        'other groups': 0.00,
        'a group beside none': 0.00,
        'other places counted': 0.00,
        'a place counted beside none': 0.00,
        'other stretches': 0.00,
        'other states': 0.00,
        'a part beside a whole': 0.00,
        'of other holders': 0.00,
        'a bare figure beside another value': 0.00,
        'bare figures both': 0.00,
        'one speaker': 1.23,
        'words around them in common': 0.34,
        'hardly a word around them in common': -1.13,
        'other values, in the same words': 0.08,
        'other values of one thing, in the same words': 0.50,
        'the same value, in the same words': 0.21,
        'figures near each other': 0.00,
        'words beside them in common': 0.61,
        'names around them in common': 1.85,
        'other names around them': -0.75,
        'the only value of its kind in each report': 1.80,
        'the only value of its kind in each report, and another': 1.59,
      },
    },
  },
};

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

/** By how much a pair of slots passes the threshold of being one fact. */
export const marginOf = (kind: Kind, measures: readonly number[]): number => {
  const weights = ORDERED.get(kind)?.get(modelOf(measures));
  return weights === undefined ? -Infinity : measures.reduce((sum, measure, at) => sum + measure * weights.features[at]!, weights.bias - weights.threshold);
};
