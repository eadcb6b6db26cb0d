/** Two parties that dispute a figure. */
import { areRivals } from '../../src/judge/rivals.js';
import { asked } from './grounds/pair.js';

asked('a report sets the one against the other', areRivals, [
  ['marchers (grows): 80 by police in A @0 | 110 by unions in A @40', true],
  ['marchers (grows): 80 by police in A @0 | 80 by unions in A @40', false],
  ['marchers (grows): 80 by police in A | 110 by unions in B', false],
  ['marchers (grows): 80 by police in A | 80 by police in C @0 | 110 by unions in C @40 | 120 by unions in B', true],
  ['marchers (grows): 80 by police in A | 80 by police in C @0 | 110 by unions in C @40 | 120 by medics in B', false],
  ['marchers (grows): 80 by army in A | 80 by police in C @0 | 110 by unions in C @40 | 120 by unions in B', false],
  // Together with somebody else it is still of the party.
  ['marchers (grows): 80 by army and police in A | 80 by police in C @0 | 110 by unions in C @40 | 120 by unions and medics in B', true],
  ['marchers (grows): 80 by police in A | 80 by army and police in C @0 | 110 by unions and medics in C @40 | 120 by unions in B', true],
  // What a report gives as its own is of no party, and that of the pair itself is of its report.
  ['marchers (grows): 80 in C | 80 in C @0 | 110 by unions in C @40 | 120 by unions in B', false],
  ['area burned (grows): 9800 in A | countering 11300 by satellite in A', true],
]);
