/** Participles and other words that lead on to the verb. */
import type { Token } from '../../../language.js';
import { isOf } from '../../../language/words.js';
import { phraseAt } from '../../../phrases.js';
import { CATENATIVE, TELLING } from '../../../../lexicon/gerunds.js';
import type { Field } from '../../clause.js';
import { beginsCounted, isFirst, isRelative, oneIf, type Place, type Step } from '../place.js';
import { isFinite, SUBJECTS } from '../words.js';

const OPENING: ReadonlySet<Token['tag']> = new Set(['VERB', 'ADJ']);
/** What a clause with a participle for its verb may hold. */
const HELD: ReadonlySet<Token['tag']> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP', 'ADV', 'NUM', 'PART', 'PRON']);
const REACH = 12;

/** The verb behind "[in a blue coat] [with a dog]"; -1 where something else stands there. */
const verbBehindPrepositions = ({ prose: { tokens }, last }: Field, from: number): number => {
  let at = from;
  while (tokens[at]?.tag === 'ADP' && at < last) {
    const phrase = phraseAt(tokens, at + 1, last);
    if (!phrase) return -1;
    at = phrase.last;
  }
  return at > from && at < last && isFinite(tokens[at]) ? at : -1;
};

/** The verb behind "driving a lorry"; -1 where there is none. */
const verbBehindGerund = (field: Field, at: number): number => {
  for (let i = at + 1; i < field.last && i - at <= REACH; i++) {
    const token = field.prose.tokens[i]!;
    if (token.tag === 'AUX' && isFinite(token)) return i;
    if (token.tag === 'VERB' && field.starting.get(i)?.some(({ role, attribute }) => role === 'doing' && attribute.countsPeople)) return i;
    if (token.text !== '-' && !HELD.has(token.tag) && !beginsCounted(field, i)) return -1;
    if (isRelative(token) || isOf(token, SUBJECTS)) return -1;
  }
  return -1;
};

/** The verb behind what a participle tells of the counted; -1 where there is none. */
const participleEnd = (place: Place): number => {
  const { field, at, token } = place;
  if (!isFirst(place) || !OPENING.has(token.tag) || isOf(token, TELLING) || field.starting.get(at)?.some(({ role }) => role === 'done')) return -1;
  // "one person reported their car was struck": a verb, but for "armed with a knife".
  if (token.lower.endsWith('ed')) return verbBehindPrepositions(field, at + 1);
  return token.lower.endsWith('ing') ? verbBehindGerund(field, at) : -1;
};

const QUOTATION_MARKS = new Set(['"', '“', '”']);

export const PARTICIPLES: readonly Step[] = [
  {
    name: 'a verb that has another for its object',
    example: 'Two men [managed to] escape.',
    end: ({ field: { prose }, at, token }) => (isOf(token, CATENATIVE) && prose.tokens[at + 1]?.lower === 'to' ? at + 2 : -1),
    cost: 0.5,
  },
  { name: 'what a participle tells of them', example: 'A man [driving a lorry] was killed.', end: participleEnd, cost: 2 },
  {
    name: 'a participle that tells no fact',
    example: 'Two men were [called] to the scene.',
    end: oneIf(({ token, passive }) => token.tag === 'VERB' && passive),
    cost: 1,
  },
  {
    name: 'a noun behind its number',
    example: 'A child under the age of 10 [years] was killed.',
    end: oneIf(({ field: { prose }, at, token }) => token.tag === 'NOUN' && prose.tokens[at - 1]?.tag === 'NUM'),
    cost: 0.5,
  },
  {
    name: 'quotation marks',
    example: 'Nine people were [“]killed”.',
    end: oneIf(({ token }) => QUOTATION_MARKS.has(token.text)),
    cost: 0.2,
  },
];
