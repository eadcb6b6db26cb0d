/** Whether the one counts some of those whom the other counts. */
import { areDoneByTwo, isOneOfMany, mayCountIn } from '../../../src/judge/grounds/parts.js';
import { asked } from './pair.js';

const by = (first?: string, second?: string): object => ({
  claims: { ...(first !== undefined && { 0: { setting: { doer: first } } }), ...(second !== undefined && { 1: { setting: { doer: second } } }) },
});
const cancelled = 'flights cancelled (grows): 22 in A | 8 in B';

asked('done by two bodies', areDoneByTwo, [
  [cancelled, true, by('ryanair', 'easyjet')],
  [cancelled, false, by('ryanair', 'ryanair')],
  [cancelled, false, by('ryanair holdings', 'ryanair')],
  [cancelled, false, by('ryanair')],
  [cancelled, false, by(undefined, 'easyjet')],
  [cancelled, false],
  // "The police" may be the very force that the other report names; the police and the navy are two.
  [cancelled, false, by('police', 'kodra guard')],
  [cancelled, true, by('police', 'navy')],
]);

asked('one of many', isOneOfMany, [
  ['injured (grows): alone 1 in A | 2 in B', true],
  ['injured (grows): alone 1 in A | 1 in B', false],
  ['injured (grows): alone 1 in A | >=1 in B', false],
  ['injured (grows): alone 1 in A | <=9 in B', false],
  ['injured (grows): 1 in A | 3 in B', true],
  ['injured (grows): 1 in A | 2 in B', false],
  ['injured (grows): 1 in A | <=9 in B', false],
  ['injured (revised): 1 in A | 3 in B', false],
]);

asked('the killed counted among the injured', mayCountIn, [
  ['injured (grows): 5 in A | 4 beside 1 in B', true],
  ['injured (grows): 4 beside 1 in A | 5 in B', true],
  ['injured (grows): 4 beside 1 in A | 6 in B', false],
  ['injured (grows): 4 beside 1 in A | >=5 in B', false],
  ['injured (grows): >=4 beside 1 in A | 5 in B', false],
  ['injured (grows): 4 in A | 5 in B', false],
  ['injured (grows): 4 beside 0 in A | 4 in B', false],
  ['injured (grows): 4 beside 1 in A | 5 beside 1 in B', false],
]);
