/** What of the values of a pair its rows ask. */
import * as grounds from '../../../src/judge/grounds/values.js';
import { asked } from './pair.js';

asked('the one that says more', grounds.finer, [
  ['killed (grows): 25 in A | >=19 in B', 'first'],
  ['killed (grows): >=19 in A | 25 in B', 'second'],
]);

asked('two exact figures', grounds.areTwoFigures, [
  ['killed (grows): 19 in A | 25 in B', true],
  ['killed (grows): 25 in A | 25 in B', false],
  ['killed (grows): >=19 in A | 25 in B', false],
  ['killed (grows): 25 in A | >=19 in B', false],
  ['killed (grows): 19..20 in A | 25 in B', false],
  ['killed (grows): ~19 in A | 25 in B', false],
  ['killed (grows): 19 in A | ~25 in B', false],
]);

asked('a conversion of its own', grounds.isOwnConversion, [
  ['depth (revised): 11 km in A @0 | 6.8 mi in A @10', true],
  ['depth (revised): 11 km in A @0 | 6.8 mi in B @10', false],
  // What has no unit is no measure in another one.
  ['depth (revised): 11 km in A @0 | 11000 in A @10', false],
  ['depth (revised): 11000 in A @0 | 11 km in A @10', false],
  ['depth (revised): 11 km in A @0 | 11 km in A @10', false],
  ['slot (fixed): 11 km in A @0 | place Tambo in A @10', false],
  ['slot (fixed): place Tambo in A @0 | 11 km in A @10', false],
]);

asked('so once and for all', grounds.isOnce, [
  ['quotation (fixed): "We will sell the rain" in A | "We will not sell the rain" in B', true],
  ['place (fixed): place Wicklow Road in A | place Wicklow Lane in B', true],
  ['place (fixed): place Wicklow Road in A | place Tambo in B', false],
  ['killed (grows): 4 in A | 9 in B', false],
  // What is called by a street is no street.
  ['project (state): role Wicklow Road in A | role Wicklow Lane in B', false],
  ['project (state): role Wicklow Road in A | place Wicklow Lane in B', false],
  ['project (state): place Wicklow Road in A | role Wicklow Lane in B', false],
]);

asked('states that follow each other', grounds.isPassing, [
  ['fate (fixed): role missing in A | role found in B', true],
  ['fate (fixed): role missing in A | role hurt in B', false],
  ['doer (fixed): actor missing soldiers in A | actor rescued soldiers in B', false],
  ['doer (fixed): actor missing soldiers in A | role rescued in B', false],
  ['doer (fixed): role missing in A | actor rescued soldiers in B', false],
]);
