/**
 * What each feature of a pair is worth, by kind of claim: a pair is one fact where bias and features reach the threshold together.
 *
 * Learnt by logistic regression from labelled stories: `npm run learn -- STORY...` prints this table.
 */
import type { Kind } from '../../model/claim.js';
import { FEATURES, type FeatureName } from './features.js';

interface Weights {
  readonly bias: number;
  readonly features: Readonly<Record<FeatureName, number>>;
}

// prettier-ignore
const WEIGHTS: Readonly<Partial<Record<Kind, Weights>>> = {
  // 7062 pairs, 290 of them one fact
  quantity: {
    bias: -0.76,
    features: {
      'the same value': 0.70,
      'a value not met by chance': 2.85,
      'one value within the other': -0.23,
      'other values': -0.77,
      'values far apart': -3.02,
      'one attribute of a domain': 1.23,
      'one attribute, of no domain': 1.21,
      'other attributes': -0.98,
      'an attribute of a domain beside none': 0.03,
      'one thing measured': 0.96,
      'people both': 0.74,
      'other things measured': -0.16,
      'one event': -0.08,
      'both of the main event': -0.05,
      'of the main event and of the background': -1.37,
      'one group': 0.62,
      'other groups': -0.60,
      'a group beside none': -0.53,
      'other places counted': -0.23,
      'a place counted beside none': -0.72,
      'other stretches': -0.17,
      'other states': -0.40,
      'a part beside a whole': -0.87,
      'of other holders': -1.83,
      'a bare figure beside another value': -0.03,
      'bare figures both': -0.83,
      'one speaker': 0.30,
      'words around them in common': 1.46,
      'hardly a word around them in common': -0.84,
      'other values, in the same words': 0.04,
      'other values of one thing, in the same words': -0.95,
      'the same value, in the same words': 0.88,
    },
  },
  // 742 pairs, 44 of them one fact
  time: {
    bias: -1.60,
    features: {
      'the same value': 1.54,
      'a value not met by chance': 0.90,
      'one value within the other': 0.43,
      'other values': -2.00,
      'values far apart': -1.22,
      'one attribute of a domain': 0.00,
      'one attribute, of no domain': 1.30,
      'other attributes': 0.00,
      'an attribute of a domain beside none': 0.00,
      'one thing measured': 0.21,
      'people both': 0.00,
      'other things measured': -0.23,
      'one event': -0.05,
      'both of the main event': -0.07,
      'of the main event and of the background': -0.52,
      'one group': 0.11,
      'other groups': 0.15,
      'a group beside none': 0.38,
      'other places counted': 0.00,
      'a place counted beside none': 0.00,
      'other stretches': 0.00,
      'other states': 0.36,
      'a part beside a whole': 0.00,
      'of other holders': 0.00,
      'a bare figure beside another value': 0.00,
      'bare figures both': 0.00,
      'one speaker': 0.50,
      'words around them in common': 0.64,
      'hardly a word around them in common': -0.56,
      'other values, in the same words': 0.19,
      'other values of one thing, in the same words': -0.08,
      'the same value, in the same words': 0.34,
    },
  },
  // 111 pairs, 17 of them one fact
  place: {
    bias: -0.27,
    features: {
      'the same value': 0.53,
      'a value not met by chance': 0.53,
      'one value within the other': 0.39,
      'other values': -0.92,
      'values far apart': -0.92,
      'one attribute of a domain': 0.00,
      'one attribute, of no domain': -0.02,
      'other attributes': 0.00,
      'an attribute of a domain beside none': 0.00,
      'one thing measured': -0.02,
      'people both': 0.00,
      'other things measured': 0.02,
      'one event': 0.83,
      'both of the main event': 0.39,
      'of the main event and of the background': 0.39,
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
      'one speaker': 0.94,
      'words around them in common': 0.28,
      'hardly a word around them in common': -1.00,
      'other values, in the same words': 0.11,
      'other values of one thing, in the same words': 0.02,
      'the same value, in the same words': 0.11,
    },
  },
};

/** The weights of a kind in the order of the features; none for a kind whose slots are not joined. */
const ORDERED: ReadonlyMap<string, { readonly bias: number; readonly features: readonly number[] }> = new Map(
  Object.entries(WEIGHTS).map(([kind, { bias, features }]) => [kind, { bias, features: FEATURES.map(({ name }) => features[name]) }]),
);

export const weightsOf = (kind: Kind): { readonly bias: number; readonly features: readonly number[] } | undefined => ORDERED.get(kind);
