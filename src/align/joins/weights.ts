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
const THRESHOLDS: Readonly<Record<Model, number>> = { 'values meet': -0.3, 'values apart': 1.2 };

interface Weights {
  readonly bias: number;
  readonly features: Readonly<Record<FeatureName, number>>;
}

// prettier-ignore
const WEIGHTS: Readonly<Partial<Record<Kind, Readonly<Record<Model, Weights>>>>> = {
  quantity: {
    // 895 pairs, 203 of them one fact
    'values meet': {
      bias: -0.26,
      features: {
        'the same value': 0.41,
        'a value not met by chance': 4.18,
        'one value within the other': -0.41,
        'other values': 0.00,
        'values far apart': 0.00,
        'one attribute of a domain': 0.92,
        'one attribute, of no domain': 0.10,
        'other attributes': -1.19,
        'an attribute of a domain beside none': 0.06,
        'one thing measured': 0.83,
        'people both': 0.41,
        'other things measured': -0.50,
        'one event': -0.21,
        'both of the main event': -0.76,
        'of the main event and of the background': -1.73,
        'one group': 0.62,
        'other groups': -0.35,
        'a group beside none': -0.29,
        'other places counted': -1.24,
        'a place counted beside none': -0.33,
        'other stretches': 0.90,
        'other states': -0.11,
        'a part beside a whole': -0.98,
        'of other holders': -3.90,
        'a bare figure beside another value': 0.00,
        'bare figures both': 0.34,
        'one speaker': -0.30,
        'words around them in common': 1.63,
        'hardly a word around them in common': -0.66,
        'other values, in the same words': 0.00,
        'other values of one thing, in the same words': 0.00,
        'the same value, in the same words': 1.65,
        'figures near each other': 3.75,
        'words beside them in common': 1.02,
        'names around them in common': -0.16,
        'other names around them': -0.23,
        'the only value of its kind in each report': 0.49,
        'the only value of its kind in each report, and another': 0.00,
      },
    },
    // 11605 pairs, 258 of them one fact
    'values apart': {
      bias: -1.93,
      features: {
        'the same value': 1.72,
        'a value not met by chance': 4.16,
        'one value within the other': -0.62,
        'other values': -1.10,
        'values far apart': -3.61,
        'one attribute of a domain': 1.00,
        'one attribute, of no domain': 0.24,
        'other attributes': -1.46,
        'an attribute of a domain beside none': -0.08,
        'one thing measured': 0.63,
        'people both': 0.88,
        'other things measured': -0.24,
        'one event': 1.51,
        'both of the main event': 0.09,
        'of the main event and of the background': -0.43,
        'one group': 0.48,
        'other groups': -1.10,
        'a group beside none': -0.72,
        'other places counted': -1.41,
        'a place counted beside none': -0.78,
        'other stretches': 0.68,
        'other states': -0.63,
        'a part beside a whole': -0.50,
        'of other holders': -1.61,
        'a bare figure beside another value': 0.35,
        'bare figures both': -0.14,
        'one speaker': 1.12,
        'words around them in common': 1.23,
        'hardly a word around them in common': -0.89,
        'other values, in the same words': 0.34,
        'other values of one thing, in the same words': -0.54,
        'the same value, in the same words': 0.51,
        'figures near each other': 0.44,
        'words beside them in common': 1.76,
        'names around them in common': -1.58,
        'other names around them': -0.02,
        'the only value of its kind in each report': 0.34,
        'the only value of its kind in each report, and another': 1.81,
      },
    },
  },
  time: {
    // 419 pairs, 96 of them one fact
    'values meet': {
      bias: -0.34,
      features: {
        'the same value': 0.52,
        'a value not met by chance': 0.73,
        'one value within the other': -0.52,
        'other values': 0.00,
        'values far apart': 0.00,
        'one attribute of a domain': 0.00,
        'one attribute, of no domain': 2.08,
        'other attributes': 0.00,
        'an attribute of a domain beside none': 0.00,
        'one thing measured': -0.22,
        'people both': 0.00,
        'other things measured': 0.22,
        'one event': -0.08,
        'both of the main event': -0.70,
        'of the main event and of the background': -1.15,
        'one group': 0.38,
        'other groups': 1.00,
        'a group beside none': 0.59,
        'other places counted': 0.00,
        'a place counted beside none': 0.00,
        'other stretches': 0.00,
        'other states': 0.29,
        'a part beside a whole': 0.00,
        'of other holders': 0.00,
        'a bare figure beside another value': 0.00,
        'bare figures both': 0.00,
        'one speaker': 1.36,
        'words around them in common': 1.12,
        'hardly a word around them in common': -0.76,
        'other values, in the same words': 0.00,
        'other values of one thing, in the same words': 0.00,
        'the same value, in the same words': 0.68,
        'figures near each other': 0.00,
        'words beside them in common': 0.78,
        'names around them in common': -0.24,
        'other names around them': 0.02,
        'the only value of its kind in each report': 1.51,
        'the only value of its kind in each report, and another': 0.00,
      },
    },
    // 1314 pairs, 23 of them one fact
    'values apart': {
      bias: 0.75,
      features: {
        'the same value': 1.52,
        'a value not met by chance': 0.61,
        'one value within the other': -0.57,
        'other values': -0.94,
        'values far apart': -4.07,
        'one attribute of a domain': 0.00,
        'one attribute, of no domain': 0.65,
        'other attributes': 0.00,
        'an attribute of a domain beside none': 0.00,
        'one thing measured': 0.18,
        'people both': 0.00,
        'other things measured': -0.18,
        'one event': -0.85,
        'both of the main event': 0.01,
        'of the main event and of the background': -0.27,
        'one group': -0.19,
        'other groups': -0.70,
        'a group beside none': -1.25,
        'other places counted': 0.00,
        'a place counted beside none': 0.00,
        'other stretches': 0.00,
        'other states': -0.47,
        'a part beside a whole': 0.00,
        'of other holders': 0.00,
        'a bare figure beside another value': 0.00,
        'bare figures both': 0.00,
        'one speaker': -0.42,
        'words around them in common': 0.63,
        'hardly a word around them in common': -1.70,
        'other values, in the same words': 0.40,
        'other values of one thing, in the same words': 0.27,
        'the same value, in the same words': 0.16,
        'figures near each other': 0.00,
        'words beside them in common': 0.55,
        'names around them in common': 1.98,
        'other names around them': -0.54,
        'the only value of its kind in each report': 1.02,
        'the only value of its kind in each report, and another': 0.31,
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
      bias: -0.31,
      features: {
        'the same value': 0.59,
        'a value not met by chance': 0.59,
        'one value within the other': 0.56,
        'other values': -1.15,
        'values far apart': -1.15,
        'one attribute of a domain': 0.00,
        'one attribute, of no domain': 0.35,
        'other attributes': 0.00,
        'an attribute of a domain beside none': 0.00,
        'one thing measured': 0.35,
        'people both': 0.00,
        'other things measured': -0.35,
        'one event': 1.95,
        'both of the main event': 0.09,
        'of the main event and of the background': 1.41,
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
        'hardly a word around them in common': -1.12,
        'other values, in the same words': 0.09,
        'other values of one thing, in the same words': 0.50,
        'the same value, in the same words': 0.21,
        'figures near each other': 0.00,
        'words beside them in common': 0.61,
        'names around them in common': 1.85,
        'other names around them': -0.76,
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
