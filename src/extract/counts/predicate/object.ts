/** Whether a verb has an object: "wounded four" is done to others. */
import { WHILES } from '../../../lexicon/calendar.js';
import type { Token } from '../../language.js';
import { isOf } from '../../language/words.js';
import { phraseAt } from '../../phrases.js';
import type { Field } from '../clause.js';
import { beginsCounted, isRelative } from './place.js';
import { ALL } from './words.js';

/** Tags with which no object of a verb begins. */
const NO_OBJECT: ReadonlySet<Token['tag']> = new Set(['ADP', 'PUNCT', 'CCONJ', 'ADV', 'SCONJ', 'AUX', 'VERB']);

/** Whether a noun phrase begins at the token: the object of a verb that stands before it. */
export const objectFollows = (field: Field, i: number): boolean => {
  const { tokens } = field.prose;
  const token = tokens[i];
  if (!token || i >= field.last || field.times.has(i)) return false;
  // "shot seven times in the street": how often.
  if (beginsCounted(field, i)) return tokens[i + 1]?.lower !== 'times';
  if (isOf(token, ALL) && beginsCounted(field, i + 1)) return true;
  // "shot and badly wounded his brother"
  if (token.lower === 'and') {
    const next = tokens[i + 1]?.tag === 'ADV' ? i + 2 : i + 1;
    const done = field.starting.get(next)?.find(({ role }) => role === 'done');
    return done !== undefined && objectFollows(field, done.last);
  }
  if (token.tag === 'PRON' && !isRelative(token)) return true;
  if (NO_OBJECT.has(token.tag)) return false;
  const phrase = phraseAt(tokens, i, field.last);
  return phrase !== undefined && !WHILES.has(tokens[phrase.head]!.lower);
};
