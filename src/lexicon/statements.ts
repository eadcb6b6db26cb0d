/** Words for clauses that are held as they stand: where they end, and what makes one say no or nothing. Lower case. */
import { NEGATORS } from './speech.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** What ends a clause. */
export const CLAUSE_ENDERS = wordSet(
  words(
    ', ; : ( ) – — • | " “ ” . ! ? ... … * -- that who which when while where as because although though if but after before since whose until whether unless so then',
  ),
);
/** What these open is asked or supposed, and not said. */
export const SUPPOSES = wordSet(words('if whether unless'));
/** Participles that stand as prepositions: what they open is no clause. */
export const HANGING = wordSet(words('according including excluding regarding concerning following pending'));
/** Words by which an outlet speaks of itself: "All rights reserved". */
export const OF_OUTLETS = wordSet(words('copyright rights reserved click download subscribe newsletter newsletters advertisement'));

/** What turns a clause into its opposite. */
export const NEGATES_CLAUSES: ReadonlySet<string> = new Set([...NEGATORS, 'nobody', 'none', 'nothing']);
/** What may be or is to come is another thing than what is. */
export const UNREAL_AUXILIARIES: ReadonlySet<string> = new Set(words("will would could may might should can must 'll"));
/** A clause with one of these leaves the matter open: "arson was not ruled out". */
export const LEAVES_OPEN: ReadonlySet<string> = new Set(words('rule ruled exclude excluded clear unclear known unknown possible without yet only'));
