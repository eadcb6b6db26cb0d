/** Of two values that one text gives in one voice, the one that had been given before. */
import { overtaking } from '../../../src/judge/grounds/overtaken.js';
import { asked } from './pair.js';

asked('the one in the place of the other, in one voice', overtaking, [
  // An evening report gives both, and the morning's had just the one.
  ['crowd (fixed): given 8500 in B at 18:00 | 8500 in A at 10:00 | 9200 in B at 18:00', 'second'],
  ['crowd (fixed): given 9200 in B at 18:00 | 8500 in A at 10:00 | 8500 in B at 18:00', 'first'],
  ['crowd (fixed): given 8500 by police in B at 18:00 | 8500 in A at 10:00 | 9200 by police in B at 18:00', 'second'],
  ['time of start (fixed): given 2024-02-09 in B at 18:00 | 2024-02-09 in A at 10:00 | 2024-02-11 in B at 18:00', 'second'],
  // What the morning's report gave goes with it.
  ['crowd (fixed): given 8500 in A at 10:00 | 8500 in B at 18:00 | 9200 in B at 18:00', 'second'],
  ['crowd (fixed): given 8500 in A at 10:00 | 8500 in B at 10:30 | 9200 in B at 10:30', 'second'],
  // A later report is no earlier one, whatever it gives.
  ['crowd (fixed): given 8500 in B at 18:00 | 9200 in B at 18:00 | 8500 in C at 20:00', undefined],
  // Nobody gave the one before, or somebody the other as well.
  ['crowd (fixed): given 8500 in B at 18:00 | 7000 in A at 10:00 | 9200 in B at 18:00', undefined],
  ['crowd (fixed): given 8500 in B at 18:00 | 8500 in A at 10:00 | 9200 in C at 11:00 | 9200 in B at 18:00', undefined],
  // It is given anew from the same hour or since.
  ['crowd (fixed): given 8500 in B at 18:00 | 8500 in A at 10:00 | 8500 in C at 18:00 | 9200 in B at 18:00', undefined],
  ['crowd (fixed): given 8500 in B at 18:00 | 8500 in A at 10:00 | 8500 in C at 20:00 | 9200 in B at 18:00', undefined],
  // Two voices, or one that refutes what another said.
  ['crowd (fixed): given 8500 by police in B at 18:00 | 8500 in A at 10:00 | 9200 by organisers in B at 18:00', undefined],
  ['crowd (fixed): given 8500 by police in B at 18:00 | 8500 in A at 10:00 | 9200 in B at 18:00', undefined],
  ['crowd (fixed): given denied 8500 in B at 18:00 | 8500 in A at 10:00 | 9200 in B at 18:00', undefined],
  // The report gives the one alone.
  ['crowd (fixed): given 8500 in A at 10:00 | 9200 in B at 18:00', undefined],
  // They need not differ, are of another kind, or were found by reading.
  ['crowd (fixed): given 8500 in B at 18:00 | 8500 in A at 10:00 | >8000 in B at 18:00', undefined],
  ['host (fixed): given role mayor of Oria in B at 18:00 | role mayor of Oria in A at 10:00 | role mayor of Doria in B at 18:00', undefined],
  ['crowd (fixed): 8500 in B at 18:00 | 8500 in A at 10:00 | 9200 in B at 18:00', undefined],
]);
