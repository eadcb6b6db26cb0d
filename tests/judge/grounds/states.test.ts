/** How two states of one person stand to each other: so at once, or the one always before the other. */
import * as grounds from '../../../src/judge/grounds/states.js';
import { asked } from './pair.js';

asked('so at once', grounds.maybeAtOnce, [
  ['fate (state): role (Ada Roe) hospital in A | role (Ada Roe) critical in B', true],
  ['fate (state): role (Ada Roe) dead in A | role (Ada Roe) alive in B', false],
  ['how it stood (state): role (gate) hospital in A | role (gate) critical in B', false],
  // Two offences; one offence, told of in two ways; and more of the same.
  ['verdict (state): role (Ada Roe) guilty of theft in A | role (Ada Roe) guilty of arson in B', true],
  ['verdict (state): role (Ada Roe) guilty of theft in A | role (Ada Roe) admits theft in B', false],
  ['verdict (state): role (Ada Roe) suspected theft in A | role (Ada Roe) admits theft in B', false],
  ['charges (state): role (Ada Roe) charged in A | role (Ada Roe) charged with theft in B', false],
]);

asked('more of the same', grounds.isMoreOfTheSame, [
  ['charges (state): role (Ada Roe) charged in A | role (Ada Roe) charged with theft in A', true],
  ['charges (state): now role (Ada Roe) charged in A | role (Ada Roe) charged with theft in A', true],
  ['charges (state): was role (Ada Roe) charged in A | role (Ada Roe) charged with theft in A', false],
  ['charges (state): role (Ada Roe) charged with theft in A | was role (Ada Roe) charged in A', false],
  ['fate (state): role (Ada Roe) hospital in A | role (Ada Roe) critical in A', false],
  ['killed (grows): >=19 in A | 25 in A', false],
]);

asked('the one that the other comes before', grounds.comesAfter, [
  ['custody (state): role (Ada Roe) wanted in A | role (Ada Roe) arrested in B', 'second'],
  ['custody (state): role (Ada Roe) arrested in A | role (Ada Roe) wanted in B', 'first'],
  ['custody (state): role (Ada Roe) held in A | role (Ada Roe) freed in B', undefined],
  // Who died in a hospital was there: the one excludes the other in no way.
  ['fate (state): role (Ada Roe) hospital in A | role (Ada Roe) dead in B', undefined],
  ['how it stood (state): role (boat) missing in A | role (boat) found in B', undefined],
]);

asked('told in passing', grounds.isToldInPassing, [
  ['custody (state): role (Ada Roe) arrested in A on 2024-02-04 | role (Ada Roe) arrested in B on 2024-02-05 | role (Ada Roe) wanted in B on 2024-02-05', true],
  ['custody (state): role (Ada Roe) arrested in A on 2024-02-04 | role (Ada Roe) freed in B on 2024-02-05 | role (Ada Roe) wanted in B on 2024-02-05', false],
  ['custody (state): role (Ada Roe) arrested in A on 2024-02-04 | role (Ada Roe) wanted in A on 2024-02-04', false],
  ['custody (state): role (Ada Roe) wanted in A on 2024-02-04 | role (Ada Roe) wanted in B on 2024-02-05 | role (Ada Roe) arrested in B on 2024-02-05', false],
]);

asked('one of two who are not alike', grounds.areOneOfTwo, [
  ['fate (state): role (man) critical in A | aside role (man) stable in A | role (man) dead in B', true],
  ['fate (state): role (man) dead in B | aside role (man) stable in A | role (man) critical in A', true],
  ['fate (state): role (man) critical in A | aside role (man) shot in A | role (man) dead in B', false],
  ['fate (state): now role (man) critical in A | aside role (man) stable in A | role (man) dead in B', false],
  ['fate (state): role (man) critical in A | role (man) stable in A | role (woman) dead in B', false],
  ['fate (state): role (man) critical in A | role (man) stable in A | role dead in B', false],
  ['fate (state): role critical in A | role stable in A | role dead in B', false],
  ['fate (state): role (Ada Roe) critical in A | role (Ada Roe) stable in A | role (Ada Roe) dead in B', false],
  ['fate (state): role (man) critical in A | role (man) dead in B', false],
]);

asked('both by name', grounds.areOfOneByName, [
  ['custody (state): role (Ada Roe) wanted in A | role (Ada Roe) arrested in B', true],
  ['custody (state): role (man) wanted in A | role (Ada Roe) arrested in B', false],
  ['custody (state): role (Ada Roe) wanted in A | role (man) arrested in B', false],
  ['custody (state): role (man) wanted in A | role (man) arrested in B', false],
]);
