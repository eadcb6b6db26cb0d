/** Who leaves a hospital was a patient there, or has been to see one. */
import { OF_PATIENTS, VISITS } from '../lexicon/care.js';
import { facilityOf, LEAVING } from '../lexicon/facilities.js';
import { standsNear } from './around.js';
import { isOf } from './language/words.js';
import type { Run } from './parties.js';
import type { Line, Reading } from './reading.js';

/** How many sentences back a text may tell why somebody was there. */
const LINES_BACK = 1;

/**
 * Whether some words say that somebody left a hospital who may have been no patient: "left the hospital", where the text tells of no care. "Left hospital",
 * without the article, is said of patients alone.
 */
export const leavesAsAnybody = (reading: Reading, line: Line, { first, last }: Run): boolean => {
  const { tokens } = reading.prose;
  if (!isOf(tokens[first], LEAVING) || facilityOf(tokens[last - 1]?.lower ?? '') !== 'hospital') return false;
  if (standsNear(reading, line, [VISITS], LINES_BACK)) return true;
  return last - first > 2 && !standsNear(reading, line, [OF_PATIENTS], LINES_BACK);
};
