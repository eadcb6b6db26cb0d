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
 * The sum of features from which two slots are one fact. Surer than even where the values are apart, since a false conflict costs more than a missed
 * one; less sure where they meet, since what is lost there is an agreement.
 */
const THRESHOLDS: Readonly<Record<Model, number>> = { 'values meet': -0.3, 'values apart': 0.8 };

interface Weights {
  readonly bias: number;
  readonly features: Readonly<Record<FeatureName, number>>;
}

// prettier-ignore
const WEIGHTS: Readonly<Partial<Record<Kind, Readonly<Record<Model, Weights>>>>> = {
  quantity: {
    // 797 pairs, 175 of them one fact
    'values meet': {
      bias: 0.33,
      features: {
        'the same value': 0.39,
        'a value not met by chance': 4.05,
        'one value within the other': -0.39,
        'other values': 0.00,
        'values far apart': 0.00,
        'one attribute of a domain': 0.69,
        'one attribute, of no domain': 0.20,
        'other attributes': -1.16,
        'an attribute of a domain beside none': 0.00,
        'one thing measured': 0.71,
        'people both': 0.29,
        'other things measured': -0.58,
        'one event': -0.48,
        'both of the main event': -0.94,
        'of the main event and of the background': -2.16,
        'one group': 0.26,
        'other groups': -0.77,
        'a group beside none': -0.54,
        'other places counted': -1.09,
        'a place counted beside none': -0.34,
        'other stretches': 1.23,
        'other states': 0.30,
        'a part beside a whole': -0.97,
        'of other holders': -3.59,
        'a bare figure beside another value': 0.00,
        'bare figures both': 0.37,
        'one speaker': 0.09,
        'words around them in common': 1.57,
        'hardly a word around them in common': -0.66,
        'other values, in the same words': 0.00,
        'other values of one thing, in the same words': 0.00,
        'the same value, in the same words': 1.37,
        'figures near each other': 4.66,
        'words beside them in common': 1.32,
        'names around them in common': 0.16,
        'other names around them': 0.01,
        'the only value of its kind in each report': 0.59,
        'the only value of its kind in each report, and another': 0.00,
      },
    },
    // 9252 pairs, 229 of them one fact
    'values apart': {
      bias: -1.77,
      features: {
        'the same value': 1.55,
        'a value not met by chance': 3.78,
        'one value within the other': -0.56,
        'other values': -0.99,
        'values far apart': -3.59,
        'one attribute of a domain': 0.43,
        'one attribute, of no domain': 0.88,
        'other attributes': -1.73,
        'an attribute of a domain beside none': -0.45,
        'one thing measured': 1.02,
        'people both': 1.08,
        'other things measured': -0.12,
        'one event': 0.97,
        'both of the main event': 0.21,
        'of the main event and of the background': -0.79,
        'one group': 0.30,
        'other groups': -1.38,
        'a group beside none': -0.66,
        'other places counted': -1.35,
        'a place counted beside none': -1.09,
        'other stretches': 0.13,
        'other states': -0.24,
        'a part beside a whole': -0.52,
        'of other holders': -1.21,
        'a bare figure beside another value': -0.07,
        'bare figures both': -0.59,
        'one speaker': 0.99,
        'words around them in common': 1.63,
        'hardly a word around them in common': -0.51,
        'other values, in the same words': 0.82,
        'other values of one thing, in the same words': -1.71,
        'the same value, in the same words': 0.59,
        'figures near each other': -0.05,
        'words beside them in common': 1.55,
        'names around them in common': -1.04,
        'other names around them': 0.23,
        'the only value of its kind in each report': 0.15,
        'the only value of its kind in each report, and another': 1.29,
      },
    },
  },
  time: {
    // 370 pairs, 79 of them one fact
    'values meet': {
      bias: -0.33,
      features: {
        'the same value': 0.48,
        'a value not met by chance': 0.73,
        'one value within the other': -0.48,
        'other values': 0.00,
        'values far apart': 0.00,
        'one attribute of a domain': 0.00,
        'one attribute, of no domain': 2.01,
        'other attributes': 0.00,
        'an attribute of a domain beside none': 0.00,
        'one thing measured': -0.21,
        'people both': 0.00,
        'other things measured': 0.21,
        'one event': -0.32,
        'both of the main event': -0.68,
        'of the main event and of the background': -1.11,
        'one group': 0.67,
        'other groups': 1.10,
        'a group beside none': 0.58,
        'other places counted': 0.00,
        'a place counted beside none': 0.00,
        'other stretches': 0.00,
        'other states': 0.28,
        'a part beside a whole': 0.00,
        'of other holders': 0.00,
        'a bare figure beside another value': 0.00,
        'bare figures both': 0.00,
        'one speaker': 1.31,
        'words around them in common': 1.13,
        'hardly a word around them in common': -0.75,
        'other values, in the same words': 0.00,
        'other values of one thing, in the same words': 0.00,
        'the same value, in the same words': 0.90,
        'figures near each other': 0.00,
        'words beside them in common': 0.72,
        'names around them in common': -0.11,
        'other names around them': 0.01,
        'the only value of its kind in each report': 1.56,
        'the only value of its kind in each report, and another': 0.00,
      },
    },
    // 1079 pairs, 22 of them one fact
    'values apart': {
      bias: 1.06,
      features: {
        'the same value': 1.49,
        'a value not met by chance': 0.60,
        'one value within the other': -0.54,
        'other values': -0.95,
        'values far apart': -4.01,
        'one attribute of a domain': 0.00,
        'one attribute, of no domain': 0.64,
        'other attributes': 0.00,
        'an attribute of a domain beside none': 0.00,
        'one thing measured': 0.23,
        'people both': 0.00,
        'other things measured': -0.23,
        'one event': -0.90,
        'both of the main event': 0.00,
        'of the main event and of the background': -0.17,
        'one group': -0.26,
        'other groups': -0.41,
        'a group beside none': -1.48,
        'other places counted': 0.00,
        'a place counted beside none': 0.00,
        'other stretches': 0.00,
        'other states': -0.33,
        'a part beside a whole': 0.00,
        'of other holders': 0.00,
        'a bare figure beside another value': 0.00,
        'bare figures both': 0.00,
        'one speaker': -0.41,
        'words around them in common': 0.50,
        'hardly a word around them in common': -1.83,
        'other values, in the same words': 0.27,
        'other values of one thing, in the same words': 0.12,
        'the same value, in the same words': 0.16,
        'figures near each other': 0.00,
        'words beside them in common': 0.44,
        'names around them in common': 1.80,
        'other names around them': -0.74,
        'the only value of its kind in each report': 0.88,
        'the only value of its kind in each report, and another': 0.20,
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
    // 144 pairs, 24 of them one fact
    'values apart': {
      bias: -0.41,
      features: {
        'the same value': 0.57,
        'a value not met by chance': 0.57,
        'one value within the other': 0.56,
        'other values': -1.13,
        'values far apart': -1.13,
        'one attribute of a domain': 0.00,
        'one attribute, of no domain': 0.35,
        'other attributes': 0.00,
        'an attribute of a domain beside none': 0.00,
        'one thing measured': 0.35,
        'people both': 0.00,
        'other things measured': -0.35,
        'one event': 1.97,
        'both of the main event': 0.08,
        'of the main event and of the background': 1.47,
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
        'words around them in common': 0.32,
        'hardly a word around them in common': -1.07,
        'other values, in the same words': 0.08,
        'other values of one thing, in the same words': 0.48,
        'the same value, in the same words': 0.20,
        'figures near each other': 0.00,
        'words beside them in common': 0.62,
        'names around them in common': 1.86,
        'other names around them': -0.62,
        'the only value of its kind in each report': 1.73,
        'the only value of its kind in each report, and another': 1.52,
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
