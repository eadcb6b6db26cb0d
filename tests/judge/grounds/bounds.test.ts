/** So many claims of a report, or of a fact, are looked through and no more: work grows with the claims, and not with their square. */
import { isOneAccuser } from '../../../src/judge/grounds/blamed.js';
import { isOutgrown } from '../../../src/judge/grounds/denied.js';
import { isToldAgain, newFigureOf } from '../../../src/judge/grounds/revised.js';
import { areOneOfTwo, isToldInPassing } from '../../../src/judge/grounds/states.js';
import { isKnownAlready, mayBeOfAnother } from '../../../src/judge/grounds/two-things.js';
import { areRivals } from '../../../src/judge/rivals.js';
import { asked } from './pair.js';

const times = (count: number, claim: string): string => Array.from({ length: count }, () => `${claim} |`).join(' ');

const higher = (others: number): string => `injured (grows): 5 in A | ${times(others, '3 in A')} aside 9 in A | 12 in B`;
asked('a higher figure in its report', mayBeOfAnother, [
  [higher(10), true],
  [higher(11), false],
]);

const known = (others: number): string => `helicopters (open): aside 9 in A at 08:00 | ${times(others, '3 in A at 08:00')} 13 in A at 08:00 | 13 in B at 14:00`;
asked('the value of the other in its report', isKnownAlready, [
  [known(10), true],
  [known(11), false],
]);

const outgrown = (others: number): string =>
  `injured (grows): 2 in A at 10:00 | ${times(others, '1 in B at 14:00')} 3 in B at 14:00 @5000 | denied 2 in B at 14:00 @5020`;
asked('a higher count beside the denial', isOutgrown, [
  [outgrown(11), true],
  [outgrown(12), false],
]);

const passing = (others: number): string =>
  `custody (state): role (Ada Roe) arrested in A on 2024-02-04 | ${times(others, 'role (Ada Roe) freed in B on 2024-02-05')} role (Ada Roe) arrested in B on 2024-02-05 | role (Ada Roe) wanted in B on 2024-02-05`;
asked('the state of the other in its report', isToldInPassing, [
  [passing(11), true],
  [passing(12), false],
]);

const another = (others: number): string =>
  `fate (state): role (man) critical in A | ${times(others, 'role (man) shot in A')} aside role (man) stable in A | role (man) dead in B`;
asked('another of the same noun in its report', areOneOfTwo, [
  [another(10), true],
  [another(11), false],
]);

const together = (others: number): string =>
  `responsible (fixed): blames Oria by Doria in A | ${times(others, 'blames Blue League in C')} blames Oria in C | blames Red Front in C | blames Red Front by Landia in B`;
asked('both named in a third report', isOneAccuser, [
  [together(10), true],
  [together(11), false],
]);

const rivals = (others: number): string =>
  `marchers (grows): 80 by police in A on 2024-02-04 | ${times(others, '3 in C on 2024-02-04')} 80 by police in C on 2024-02-04 @8000 | 110 by unions in C on 2024-02-04 @8040 | 110 by unions in B on 2024-02-05`;
asked('two parties set against each other in a third report', areRivals, [
  [rivals(10), true],
  [rivals(11), false],
]);

const again = (others: number): string => `killed (grows): 19 in A at 14:00 | ${times(others, '3 in C at 08:00')} 25 in C at 10:00 | 25 in B at 16:00`;
asked('a figure told before', isToldAgain, [
  [again(47), true],
  [again(48), false],
]);

const lifted = (others: number): string =>
  `tax (fixed): 10 in A on 2024-02-04 | ${times(others, '9 in C on 2024-02-01')} now 11 in C on 2024-02-02 | now 11 in B on 2024-02-05`;
asked('no news', newFigureOf, [
  [lifted(47), undefined],
  [lifted(48), 'second'],
]);
