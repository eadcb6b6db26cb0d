/**
 * What a measure that no word names is of: the verb that it goes with, and the nouns and names of its clause.
 */
import { dimensionOf } from '../../../lexicon/dimensions.js';
import { NO_THINGS } from '../../../lexicon/limits.js';
import { sameSaying, sameThing } from '../../../lexicon/same-words.js';
import { WHOLE_SCENES } from '../../../lexicon/settings.js';
import { wordSet } from '../../../lexicon/word-set.js';
import { TELLING_NOUNS } from '../../../lexicon/certainty.js';
import type { Setting } from '../../../model/setting.js';
import { singular } from '../../language/forms.js';
import { isOf, perWord } from '../../language/words.js';
import type { Run } from '../../parties.js';
import type { Token } from '../../language.js';
import type { Line } from '../../reading.js';
import { verbOfCounted } from '../clause.js';
import type { Item } from '../item.js';
import type { Clause } from './clause.js';

const saying = perWord(({ lower }) => sameSaying(lower));

/** "[sold] for 2 million", "cocaine [worth] 2 million", "2 million was [stolen]": the nearest before it, else the first behind. */
const deedIn = ({ tokens, from, first, last, end }: Clause): string | undefined => {
  // "are fully vaccinated": an adjective to the tagger.
  const governs = ({ tag, lower }: Token): boolean => tag === 'VERB' || lower === 'worth' || (tag === 'ADJ' && lower.endsWith('ed'));
  for (let i = first - 1; i >= from; i--) if (governs(tokens[i]!)) return saying(tokens[i]!);
  for (let i = last; i < end; i++) if (governs(tokens[i]!)) return saying(tokens[i]!);
  return undefined;
};

const isIdle = (token: Token): boolean => {
  const noun = singular(token);
  return noun.length < 3 || WHOLE_SCENES.has(noun) || NO_THINGS.has(noun) || TELLING_NOUNS.has(noun);
};

const RELATIVE = wordSet(['which', 'who']);
const ASIDE = 12;
/** "[Moll], which is buying Tarn, would pay": the subject of a clause that begins with its verb, before what is told of it aside; else the clause. */
const subjectFrom = (tokens: readonly Token[], from: number, first: number): Run => {
  const none = { first: from, last: from };
  if (tokens[from]?.tag !== 'AUX' || tokens[from - 1]?.text !== ',') return none;
  let at = from - 2;
  while (at > first && from - at < ASIDE && tokens[at]!.text !== ',') at -= 1;
  if (tokens[at]!.text !== ',' || !isOf(tokens[at + 1], RELATIVE)) return none;
  let start = at;
  while (start > first && (tokens[start - 1]!.tag === 'PROPN' || tokens[start - 1]!.tag === 'NOUN')) start -= 1;
  return { first: start, last: at };
};

const thingsIn = ({ tokens, from, first, last, end }: Clause, { periods, places, sentence }: Line): readonly string[] => {
  const things = new Set<string>();
  const within = [...periods, ...places].filter((each) => each.first < end && each.last > from);
  const subject = subjectFrom(tokens, from, sentence.first);
  for (let i = subject.first; i < end; i = i + 1 === subject.last ? from : i + 1) {
    const token = tokens[i]!;
    if ((i >= first && i < last) || (token.tag !== 'NOUN' && token.tag !== 'PROPN') || isIdle(token)) continue;
    if (within.some((each) => each.first <= i && i < each.last)) continue;
    things.add(token.tag === 'NOUN' ? sameThing(singular(token)) : token.lower);
  }
  return [...things];
};

/** "Three carriages [overturned]": what they did or was done to them, where their noun alone names the attribute. */
const deedOfCounted = ({ tokens, end }: Clause, { counted }: Item): string | undefined => {
  const verb = verbOfCounted(tokens, counted, end);
  return verb === undefined ? undefined : saying(tokens[verb]!);
};

export const measureIn = (clause: Clause, item: Item, line: Line): Pick<Setting, 'deed' | 'things'> => {
  const { link, quantity } = item;
  if (link?.cue.role === 'counted' && !item.person) {
    const own = deedOfCounted(clause, item);
    return own === undefined ? {} : { deed: own };
  }
  if (link !== undefined || dimensionOf(quantity.value) === 'count') return {};
  const deed = deedIn(clause);
  const things = thingsIn(clause, line);
  return { ...(deed === undefined ? {} : { deed }), ...(things.length > 0 ? { things } : {}) };
};
