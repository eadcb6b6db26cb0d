/** What a body is said to be, beside its name: "Oriole Front, an armed group", "the commodities firm Vel". */
import { BODY_SORTS } from '../lexicon/descriptions.js';
import { ARTICLES } from '../lexicon/small-words.js';
import { ROLES } from '../lexicon/titles.js';
import type { Token } from './language.js';
import { singular } from './language/forms.js';
import { isOf } from './language/words.js';
import { isPossessive } from './phrases.js';
import { nounsAt, type Run } from './parties.js';
import type { Line, Reading } from './reading.js';
import type { NameMention } from './recognisers/names/index.js';

/** A phrase for a sort of body behind an article: "a paramilitary force with …". */
const sortAt = (tokens: readonly Token[], at: number, last: number): Run | undefined => {
  // "Vel, Oria's largest insurer,"
  const whose = isPossessive(tokens[at + 1]) && tokens[at]!.tag === 'PROPN';
  const phrase = whose || isOf(tokens[at], ARTICLES) ? nounsAt(tokens, at, last) : undefined;
  if (!phrase || !BODY_SORTS.has(singular(tokens[phrase.head]!)) || phrase.last - phrase.first < 2) return undefined;
  const tail = ['of', 'with'].includes(tokens[phrase.last]?.lower ?? '') ? nounsAt(tokens, phrase.last + 1, last) : undefined;
  return { first: phrase.first + (whose ? 2 : 1), last: tail ? tail.last : phrase.last };
};

/** What a body is said to be: "Oriole Front, an armed group from the north,", "X is a maker of sensors", "the militant group X". */
export const bodySort = (reading: Reading, line: Line, name: NameMention): Run | undefined => {
  const { tokens } = reading.prose;
  const { first, last } = line.sentence;
  const next = tokens[name.last];
  if (name.last < last && (next!.text === ',' || next!.lower === 'is' || next!.lower === 'are')) {
    const behind = sortAt(tokens, name.last + 1, last);
    if (behind) return behind;
    // "Delia, a Category 3 storm," "Harlan, a mining town,": an apposition that a mark shuts.
    const article = next!.text === ',' && (tokens[name.last + 1]?.lower === 'a' || tokens[name.last + 1]?.lower === 'an');
    const any = article ? nounsAt(tokens, name.last + 1, last) : undefined;
    if (
      any &&
      any.last - any.first > 2 &&
      tokens[any.head]!.tag === 'NOUN' &&
      !isOf(tokens[any.head]!, ROLES) &&
      (any.last >= last || tokens[any.last]!.text === ',' || tokens[any.last]!.text === '.')
    )
      return { first: any.first + 1, last: any.last };
    // "X, not to be confused with Y, is a"
    if (next!.text === ',')
      for (let i = name.last + 1; i < Math.min(last - 1, name.last + 14); i++)
        if (tokens[i]!.text === ',' && tokens[i + 1]!.lower === 'is') return sortAt(tokens, i + 2, last);
  }
  const head = tokens[name.first - 1];
  if (!head || name.first - 1 < first || head.tag !== 'NOUN' || !isOf(head, BODY_SORTS)) return undefined;
  let start = name.first - 1;
  while (start > first && name.first - start < 6 && ['ADJ', 'NOUN', 'PROPN'].includes(tokens[start - 1]!.tag)) start -= 1;
  return start < name.first - 1 ? { first: start, last: name.first } : undefined;
};
