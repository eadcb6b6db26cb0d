import type { Difference, Relation } from '../../model/index.js';
import type { Case } from '../case.js';
import { attributionDifferences } from './attribution.js';
import { certaintyDifferences } from './certainty.js';
import { wordingDifferences } from './wording.js';

/** What differs beside the value, whatever the verdict. */
export const differencesIn = (desk: Case, relations: readonly Relation[]): readonly Difference[] => [
  ...attributionDifferences(desk, relations),
  ...certaintyDifferences(desk, relations),
  ...wordingDifferences(desk),
];
