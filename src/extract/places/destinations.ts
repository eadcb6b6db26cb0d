/**
 * Where people were taken whose place no list knows by its name: "flown to Elm Health for treatment", "booked into Elm Village", "the hospital".
 */
import { CARED_FOR, CARE_NAMES, CARRYING, HELD, JAILING, MAY_BE_SENT, facilityOf } from '../../lexicon/facilities.js';
import { SOUGHT_OR_HURT } from '../../lexicon/roles.js';
import { excerpt, overlaps } from '../../model/span.js';
import { headedSubject, isSomebody } from '../heads.js';
import type { Token } from '../language.js';
import { standsNear } from '../around.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Line, Reading } from '../reading.js';
import type { Facility } from './facilities.js';

/** Tokens `first` to `last` (excluded) of a noun phrase, its article left out. */
interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly named: boolean;
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);
/** What may stand within a name without a capital. */
export const IN_NAMES = wordSet(['of', 'and', '&', "'s", '’s', '-', '.']);
const PLAIN = new Set(['ADJ', 'NOUN']);

/** "the Elm County Village", "an area hospital": the phrase that begins at a token, by name, or in small letters as far as its noun. */
const phraseAt = (tokens: readonly Token[], at: number, end: number, periods: Line['periods']): Phrase | undefined => {
  const day = periods.find(({ first }) => first > at);
  const limit = Math.min(end, day?.first ?? end);
  const first = tokens[at]?.tag === 'DET' || tokens[at]?.lower === 'the' ? at + 1 : at;
  if (first >= limit) return undefined;
  const named = isCapital(tokens[first]!);
  let last = first;
  while (
    last < limit &&
    (named ? isCapital(tokens[last]!) || (isOf(tokens[last]!, IN_NAMES) && last + 1 < limit && isCapital(tokens[last + 1]!)) : PLAIN.has(tokens[last]!.tag))
  )
    last += 1;
  return last > first ? { first, last, named } : undefined;
};

const AWAY = 6;
/** The token behind the "to" that a verb of carrying leads to: "transported by ambulance to". */
const behindTo = (tokens: readonly Token[], verb: number, limit: number): number | undefined => {
  for (let i = verb + 1; i < Math.min(limit, verb + AWAY); i++) {
    const { lower, tag, text } = tokens[i]!;
    if (lower === 'to') return i + 1;
    if (tag === 'VERB' || tag === 'AUX' || text === ',' || text === ';') return undefined;
  }
  return undefined;
};

const INTO = wordSet(['into', 'in', 'at', 'to']);
const KEEPS = wordSet(['at', 'in']);

const someIn = (tokens: readonly Token[], { first, last }: Phrase, holds: (token: Token) => boolean): boolean => tokens.slice(first, last).some(holds);
const isCare = (token: Token): boolean => isOf(token, CARE_NAMES) || facilityOf(token.lower) === 'hospital';

/** What sort of place a verb or noun at a token sends somebody to, and where its phrase begins. */
const sentTo = (tokens: readonly Token[], line: Line, i: number): { readonly sort: 'hospital' | 'prison'; readonly at: number } | undefined => {
  const token = tokens[i]!;
  const { last } = line.sentence;
  if (tokens[i - 1]?.lower === 'not' || tokens[i - 1]?.lower === 'never') return undefined;
  if (isOf(token, CARRYING)) {
    const at = behindTo(tokens, i, last);
    return at === undefined || at >= last ? undefined : { sort: 'hospital', at };
  }
  if (i + 1 >= last) return undefined;
  if (isOf(token, JAILING) || (isOf(token, HELD) && tokens[i - 1]?.lower === 'being'))
    return isOf(tokens[i + 1]!, isOf(token, HELD) ? KEEPS : INTO) ? { sort: 'prison', at: i + 2 } : undefined;
  return isOf(token, CARED_FOR) && tokens[i + 1]!.lower === 'at' ? { sort: 'hospital', at: i + 2 } : undefined;
};

/** A phrase that may be a house of the sort: by the noun, or by a name that says so; a prison's name need only be of nothing else. */
const mayBe = (tokens: readonly Token[], line: Line, phrase: Phrase, sort: string): boolean => {
  const head = facilityOf(tokens[phrase.last - 1]!.lower);
  if (!phrase.named) return head === sort;
  if (head !== undefined && head !== sort) return false;
  if (sort === 'hospital') return someIn(tokens, phrase, isCare);
  if (someIn(tokens, phrase, ({ lower }) => facilityOf(lower) !== undefined && facilityOf(lower) !== sort)) return false;
  return !line.names.some(({ first, last, value }) => (value.sort === 'person' || value.sort === 'people') && first < phrase.last && phrase.first < last);
};

/** Whether it is people who are sent: "the girl", "he", "one"; neither "donations" nor "the funeral". Who goes unsaid may be anybody. */
const areSent = (reading: Reading, line: Line, verb: number): boolean => {
  const subject = headedSubject(reading, line, verb);
  if (!subject) return true;
  const token = reading.prose.tokens[subject.head]!;
  return token.tag === 'PRON'
    ? token.lower !== 'it'
    : (token.tag !== 'NOUN' && token.tag !== 'PROPN') || isSomebody(reading, line, subject.head) || isOf(token, MAY_BE_SENT);
};

const LINES_BACK = 2;
/** Whether a text has just told of people who are sought or held, or of people who were hurt: only then "booked into" leads to a prison. */
const tellsOfCustody = (reading: Reading, line: Line): boolean => standsNear(reading, line, SOUGHT_OR_HURT, LINES_BACK);

/** The hospitals and jails that a line sends people to, but for those already known by their names. */
export const destinationsIn = (reading: Reading, line: Line, known: readonly Facility[]): readonly Facility[] => {
  const { tokens, text } = reading.prose;
  const found: Facility[] = [];
  for (let i = line.sentence.first; i < line.sentence.last; i++) {
    const sent = sentTo(tokens, line, i);
    const phrase = sent && phraseAt(tokens, sent.at, line.sentence.last, line.periods);
    if (!sent || !phrase || !mayBe(tokens, line, phrase, sent.sort)) continue;
    if (!isOf(tokens[i]!, CARED_FOR) && !areSent(reading, line, i)) continue;
    if (sent.sort === 'prison' && !tellsOfCustody(reading, line)) continue;
    // A town is where the hospital is, and no name of it. "At" leads to a house.
    const town = sent.sort === 'hospital' || tokens[sent.at - 1]!.lower === 'in';
    if (phrase.named && town && line.places.some((place) => place.first <= phrase.first && phrase.last <= place.last) && !someIn(tokens, phrase, isCare))
      continue;
    const { span, text: words } = excerpt(text, tokens[phrase.first]!.start, tokens[phrase.last - 1]!.end);
    if (known.some((each) => overlaps(each.span, span))) continue;
    found.push({ sort: sent.sort, value: { words, names: phrase.named ? [words] : [] }, span, first: phrase.first });
  }
  return found;
};
