/** Other names that a text gives a name, and names that it says are not the same. */
import { KNOWN_AS, NOT_THE_SAME } from '../../../lexicon/name-cues.js';
import type { Scan } from './scan.js';
import { UPPER } from './shapes.js';
import { isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

const FIRST_WORDS = wordSet([...KNOWN_AS, ...NOT_THE_SAME].map((cue) => cue[0]!));

const cueEnd = ({ prose: { tokens } }: Scan, at: number, cues: readonly (readonly string[])[]): number => {
  let from = at;
  if (tokens[from]?.text === ',' || tokens[from]?.text === '(') from += 1;
  if (!isOf(tokens[from], FIRST_WORDS)) return -1;
  cue: for (const cue of cues) {
    for (let k = 0; k < cue.length; k++) if (tokens[from + k]?.lower !== cue[k]) continue cue;
    let end = from + cue.length;
    if (tokens[end]?.lower === 'the') end += 1;
    return end;
  }
  return -1;
};

/** First letters of the words of a name, small words left out: "Islamic Revolutionary Guards Corps" → "IRGC". */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join('');

/** Where the other name of a name that ends at `last` begins: "Kata'ib Hizbollah (KH)", "…, also known as Hashd al-Shaabi". */
export const aliasStart = (scan: Scan, last: number): number => {
  const {
    prose: { tokens },
    shapes,
  } = scan;
  if (tokens[last]?.text === '(' && shapes[last + 1] === UPPER && tokens[last + 2]?.text === ')') return last + 1;
  return cueEnd(scan, last, KNOWN_AS);
};

/** Where a name begins that the text sets apart from the one that ends at `last`. */
export const unlikeStart = (scan: Scan, last: number): number => cueEnd(scan, last, NOT_THE_SAME);
