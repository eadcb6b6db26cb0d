/** Where somebody was hit. */
import { HIMSELF } from '../../lexicon/anaphora.js';
import { BODY_PARTS, HITS, PIERCES, TIMES } from '../../lexicon/descriptions.js';
import { WOUNDS } from '../../lexicon/roles.js';
import { AILMENTS, ONES_OWN, SUFFERS, WOUND_SORTS, WOUNDED_BY } from '../../lexicon/wounds.js';
import { wordSet } from '../../lexicon/word-set.js';
import { singular } from '../language/forms.js';
import { isOf } from '../language/words.js';
import type { Token } from '../language.js';
import { nounsAt, type Run, wordsOf } from '../parties.js';
import { nearestPerson, personIn } from './holders.js';
import { groupAt, holderOf, type Place, type Read, type Rules, type State } from './said.js';

const OWN = wordSet(['the', 'his', 'her', 'their', 'a']);

/** The part of the body within a noun phrase: "the upper body", "his left leg". */
const partIn = (tokens: readonly Token[], at: number, last: number): Run | undefined => {
  const isPart = (i: number): boolean => i < last && BODY_PARTS.has(singular(tokens[i]!));
  const phrase = nounsAt(tokens, at, last);
  // "the back" may be an adverb to the tagger.
  if (!phrase) return isPart(at) ? { first: at, last: at + 1 } : undefined;
  for (let i = phrase.first; i < phrase.last; i++) if (isPart(i)) return { first: phrase.first, last: i + 1 };
  return tokens[phrase.last]?.lower === "'s" && isPart(phrase.last + 1) ? { first: phrase.first, last: phrase.last + 2 } : undefined;
};

/** Parts of the body in a list, at most. */
const MOST_PARTS = 6;
/** The parts of the body from one on: "[the arm], abdomen and side". */
const listFrom = (tokens: readonly Token[], { first, last }: Run, end: number): Run => {
  let to = last;
  for (let turns = 0; turns < MOST_PARTS; turns++) {
    const comma = tokens[to]?.text === ',' ? 1 : 0;
    const and = tokens[to + comma]?.lower === 'and' ? 1 : 0;
    if (!comma && !and) break;
    const at = to + comma + and;
    const next = partIn(tokens, isOf(tokens[at], OWN) ? at + 1 : at, end);
    if (!next) break;
    to = next.last;
  }
  return { first, last: to };
};

/** The parts of somebody's body at some tokens. */
const partsAt = ({ reading: { prose }, line }: Place, at: number): Run | undefined => {
  if (!isOf(prose.tokens[at], OWN)) return undefined;
  const part = partIn(prose.tokens, at + 1, line.sentence.last);
  return part && listFrom(prose.tokens, part, line.sentence.last);
};

const stateOf = (place: Place, part: Run, who: string): State => ({
  attribute: 'wound',
  words: wordsOf(place.reading, part),
  who,
  first: part.first,
  last: part.last,
  rule: 'where somebody was hit',
});

const INTO = wordSet(['in', 'on', 'through', 'between']);
const TO = wordSet(['to', 'in']);
const OFTEN = wordSet(['once', 'twice']);

/** Behind the verb, how often: "shot [twice]", "shot [multiple times]"; the token behind it. */
const afterTimes = (tokens: readonly Token[], at: number): number => {
  if (isOf(tokens[at], OFTEN)) return at + 1;
  return (isOf(tokens[at], TIMES) || tokens[at]?.tag === 'NUM') && tokens[at + 1]?.lower === 'times' ? at + 2 : at;
};

/** "a wound to the head", "with wounds in his arm and chest". */
const byNoun: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { reading, line, i } = place;
  const part = isOf(tokens[i + 1], TO) ? partsAt(place, i + 2) : undefined;
  const who = part && groupAt(place).real ? nearestPerson(reading, line, i) : undefined;
  return part && who ? stateOf(place, part, who) : undefined;
};

/** Behind the verb, by what: "was hit [by a stray bullet] in the chest"; the token behind it. */
const afterAgent = (tokens: readonly Token[], at: number, last: number): number =>
  (tokens[at]?.lower === 'by' || tokens[at]?.lower === 'with' ? nounsAt(tokens, at + 1, last)?.last : undefined) ?? at;

/** Whom a verb hits: "shot [the girl]", "hit [her]". */
const objectOf = (tokens: readonly Token[], at: number, last: number): Run | undefined => {
  if (isOf(tokens[at], INTO)) return undefined;
  return isOf(tokens[at], HIM_OR_HER) && tokens[at + 1]?.tag === 'ADP' ? { first: at, last: at + 1 } : nounsAt(tokens, at, last);
};
const HIM_OR_HER = wordSet(['him', 'her']);

/** "was shot in the leg", "shot himself in the abdomen", "shot the girl twice in the hip", "was hit by a bullet in the arm". */
const byVerb: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { reading, line, i } = place;
  const reflexive = isOf(tokens[i + 1], HIMSELF);
  const object = reflexive ? undefined : objectOf(tokens, i + 1, line.sentence.last);
  const hit = object && personIn(reading, line, object);
  const behind = reflexive ? i + 2 : hit && object ? object.last : i + 1;
  const at = afterTimes(tokens, afterAgent(tokens, afterTimes(tokens, behind), line.sentence.last));
  const part = isOf(tokens[at], INTO) ? partsAt(place, at + 1) : undefined;
  if (!part) return undefined;
  const group = groupAt(place);
  const who = hit && !group.passive ? hit : group.passive || reflexive ? holderOf(place, group) : undefined;
  return who && group.real && !group.ahead ? stateOf(place, part, who) : undefined;
};

/** Whether the sentence before names somebody: "his" may be of that one or of another. */
const isNamedBefore = ({ reading, line }: Place): boolean => reading.lines[line.number - 1]?.names.some(({ value }) => value.sort === 'person') === true;

/** "went through the boy's arm", "pierced her lung", "is lodged in his back": whose body it is stands before the part of it. */
const byWay: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { reading, line, i } = place;
  const prepositions = PIERCES.get(tokens[i]!.lower)!;
  const next = tokens[i + 1]?.lower ?? '';
  const at = prepositions.includes(next) ? i + 2 : prepositions.includes('') ? i + 1 : -1;
  const part = at < 0 ? undefined : partIn(tokens, isOf(tokens[at], OWN) ? at + 1 : at, line.sentence.last);
  if (!part) return undefined;
  let own = part.last - 1;
  while (own > at && tokens[own]!.lower !== "'s") own -= 1;
  const named = own > at;
  const who = named
    ? personIn(reading, line, { first: at, last: own })
    : tokens[at]!.lower === 'his' || tokens[at]!.lower === 'her'
      ? (nearestPerson(reading, line, at) ?? (isNamedBefore(place) ? undefined : personIn(reading, line, { first: at, last: at + 1 })))
      : undefined;
  const group = groupAt(place);
  if (!who || !group.real || group.ahead) return undefined;
  return stateOf(place, listFrom(tokens, { first: named ? own + 1 : part.first, last: part.last }, line.sentence.last), who);
};

/** What somebody has, by the noun for it: "suffered a head injury", "with [multiple gunshot wounds]"; where the words for it begin, and whose it is. */
const sufferedAt = (place: Place): { readonly first: number; readonly who: string } | undefined => {
  const { tokens } = place.reading.prose;
  const { reading, line, i } = place;
  let first = i;
  while (first > line.sentence.first && i - first < 4 && (tokens[first - 1]!.tag === 'NOUN' || tokens[first - 1]!.tag === 'ADJ')) first -= 1;
  let verb = first - 1;
  while (verb > line.sentence.first && isOf(tokens[verb]!, ONES_OWN)) verb -= 1;
  if (verb <= line.sentence.first || !isOf(tokens[verb], SUFFERS) || !groupAt({ ...place, i: verb }).real) return undefined;
  const who = nearestPerson(reading, line, verb);
  return who === undefined ? undefined : { first, who };
};

/** "a head wound", "chest injuries": the part of the body before the noun. */
const byCompound: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { i } = place;
  if (!BODY_PARTS.has(tokens[i - 1]?.lower ?? '') || isOf(tokens[i + 1], TO)) return undefined;
  const had = sufferedAt(place);
  return had && { ...stateOf(place, { first: i - 1, last: i }, had.who), last: i + 1 };
};

/** "suffered multiple gunshot wounds", "was treated for smoke inhalation": what it was, where no part of the body tells more. */
const bySort: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { reading, i } = place;
  const sort = isOf(tokens[i - 1], WOUND_SORTS) ? isOf(tokens[i], WOUNDED_BY) : isOf(tokens[i], AILMENTS);
  // "had shock therapy", "suffered cuts in funding"
  if (!sort || isOf(tokens[i + 1], TO) || tokens[i + 1]?.tag === 'NOUN' || isOf(tokens[i + 1], OF_MONEY)) return undefined;
  const had = sufferedAt(place);
  if (!had) return undefined;
  return {
    attribute: 'injury',
    words: wordsOf(reading, { first: had.first, last: i + 1 }),
    who: had.who,
    first: had.first,
    last: i + 1,
    rule: 'what somebody suffered',
  };
};

const OF_MONEY = wordSet(['in', 'of']);

export const WOUND_RULES: Rules = [
  [WOUNDS, byNoun],
  [WOUNDS, byCompound],
  [[...WOUNDED_BY, ...AILMENTS], bySort],
  [HITS, byVerb],
  [PIERCES.keys(), byWay],
];
