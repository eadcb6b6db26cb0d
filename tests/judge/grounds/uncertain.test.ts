/** What is open, asked, feared or expected in one of the two. */
import * as grounds from '../../../src/judge/grounds/uncertain.js';
import { asked } from './pair.js';

asked('a slot that is open', ({ first }) => grounds.isOpenSlot(first), [
  ['claimed by (fixed): nobody in A | claims Red Front in B', true],
  ['claimed by (fixed): blames X in A | claims Red Front in B', true, { claims: { 0: { value: { stance: 'none', words: 'went unclaimed' } } } }],
  ['cause (fixed): blames unknown in A | blames arson in B', true],
  ['cause (fixed): blames arson in A | blames unknown in B', false],
  ['doer (fixed): actor not identified in A | actor Red Front in B', true],
  ['place (fixed): place not known in A | place Tambo in B', true],
  ['condition (state): role not known in A | role stable in B', true],
  ['condition (state): role stable in A | role not known in B', false],
  // A remark of these words was made, and leaves nothing open.
  ['quotation (fixed): "Not known yet" in A | "Nobody knows" in B', false],
]);

asked('still unknown, in other words', grounds.isStillUnknown, [
  ['vehicle (fixed): actor an unknown vehicle in A | actor car in B', true],
  ['vehicle (fixed): actor a stolen vehicle in A | actor car in B', false],
  ['doer (fixed): actor unidentified gunmen in A | actor Oriole Front in B', false],
  ['slot (fixed): role unknown driver in A | role car dealer in B', false],
  ['slot (fixed): role unknown driver in A | actor car dealer in B', false],
  ['slot (fixed): actor an unknown driver in A | role car dealer in B', false],
]);

asked('somebody without a name', ({ first }) => grounds.isNameless(first), [
  ['suspect (fixed): actor a masked man in A | actor Yusuf Arda in B', true],
  ['suspect (fixed): actor gunmen in A | actor Yusuf Arda in B', false],
  ['post (fixed): role a farmer in A | role driver in B', false],
]);

asked('somebody by name', ({ first }) => grounds.isNamed(first), [
  ['suspect (fixed): actor Yusuf Arda in A | actor a masked man in B', true],
  ['suspect (fixed): actor a masked man in A | actor Yusuf Arda in B', false],
  ['place (fixed): place Tambo in A | place Kodra in B', false],
]);

asked('expected, and come', grounds.isForecastBeside, [
  ['profit (fixed): expected 290 in A | 310 in B', true],
  ['profit (fixed): 310 in A | expected 290 in B', true],
  ['profit (fixed): expected 290 in A | expected 310 in B', false],
  // A plan told beside a plan may be told wrongly.
  ['jobs (fixed): expected 290 in A | planned 310 in B', false],
  ['jobs (fixed): planned 310 in A | expected 290 in B', false],
]);

asked('what may be given', grounds.mayBothBeGiven, [
  ['sentence (fixed): possible 20 in A | 15 in B', true],
  ['sentence (fixed): 15 in A | possible 20 in B', true],
  ['sentence (fixed): 20 in A | 15 in B', false],
]);
