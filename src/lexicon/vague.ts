/** What an amount without a figure commits to: at least `min`, and hardly above `max`. */
import { wordSet } from './word-set.js';

export interface VagueBand {
  readonly min: number;
  readonly max: number;
}

/** Plurals that name a magnitude. The tops are generous: "thousands" is still said of 40,000. */
export const VAGUE_MAGNITUDES: ReadonlyMap<string, VagueBand> = new Map([
  ['tens', { min: 20, max: 1_000 }],
  ['dozens', { min: 24, max: 1_200 }],
  ['scores', { min: 40, max: 2_000 }],
  ['hundreds', { min: 200, max: 10_000 }],
  ['thousands', { min: 2_000, max: 100_000 }],
  ['lakhs', { min: 200_000, max: 10_000_000 }],
  ['millions', { min: 2e6, max: 1e8 }],
  ['crores', { min: 2e7, max: 1e9 }],
  ['billions', { min: 2e9, max: 1e11 }],
  ['trillions', { min: 2e12, max: 1e14 }],
]);

/** The magnitude that each plural multiplies by where another one stands before it: "tens of thousands". */
export const PLURAL_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Small amounts, by the word that carries them; `article` is the word that must stand before. */
export const VAGUE_WORDS: ReadonlyMap<string, VagueBand & { readonly article?: true }> = new Map([
  ['couple', { min: 2, max: 5, article: true }],
  ['few', { min: 3, max: 20, article: true }],
  ['handful', { min: 3, max: 20, article: true }],
  ['several', { min: 3, max: 50 }],
]);

/** What must follow "scores", which is also a verb and a result: "scores of", "scores more", "scores were". */
export const AFTER_SCORES = wordSet('of more were are have had dead injured killed wounded missing others remain'.split(' '));
