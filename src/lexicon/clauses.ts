/** Words that open a clause, join two or tie one to a noun. Lower case. */
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Between two clauses of which each has a figure of its own. */
export const CONTRASTS = wordSet(words('while whereas'));

/** Behind a verb another clause begins with these, and nothing in it was done to by that verb: "60 were injured when [11 coaches] derailed". */
export const OPENS_OTHER_CLAUSE = wordSet(words('when where while why how whereas once'));

/** Participles that stand as prepositions or hang on the noun before them: "including a child", "the shop located at the corner". */
export const HANGING_PARTICIPLES = wordSet(
  words('including involving according following regarding concerning excluding pending located situated based aged dated entitled titled'),
);
