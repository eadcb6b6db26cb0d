/** Words by which one version of a sentence is told from another. Folded, as they are compared. */
import { DAY_WORDS, MONTHS, PARTS, WEEKDAYS } from './calendar.js';
import { words } from './words.js';

const all = (list: string): ReadonlySet<string> => new Set(words(list));

/** "Refused to resign": not done either. */
export const UNDONE = all('refuse refuses refused decline declines declined fail fails failed avoid avoids avoided');
/** What lies between two things, told from either end: "after the talks, the strike", "the strike before the talks". */
export const FROM_EITHER_END = all('before after above below more less fewer higher lower buy buys bought sell sells sold win wins won lose loses lost');
/** Days are compared as times. */
export const OF_TIME: ReadonlySet<string> = new Set([...WEEKDAYS.keys(), ...MONTHS.keys(), ...DAY_WORDS.keys(), ...PARTS.keys(), 'last', 'next']);
/** Verbs whose past no ending tells, and those of headlines. */
export const PAST_DEEDS = all(
  `beat shot hit struck fought led gave sold bought sent won lost taught caught took drove fed paid cut hurt overtook stole swore sued told asked bit shook
   threw left beaten shot stolen taken given sent beats kills attacks accuses sues arrests defeats`,
);
/** What the one does with the other, the other does with the one. */
export const MUTUAL_DEEDS = all('married divorced joined collided matched equalled followed preceded divided shared');
