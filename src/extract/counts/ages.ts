/**
 * Whose an age is: somebody's by name, or that of the one person whom a noun tells of.
 */
import { AGED, SUPERLATIVES } from '../../lexicon/ages.js';
import { singularOf } from '../../lexicon/inflect.js';
import { isPerson, mayBePerson, PEOPLE_ADJECTIVES } from '../../lexicon/people.js';
import { INDEFINITE_ARTICLES } from '../../lexicon/small-words.js';
import { FATES } from '../../lexicon/uncounted.js';
import type { UNNAMED_AGE } from '../../model/quantity.js';
import { nearestPerson } from '../descriptions/holders.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';
import type { Item } from './item.js';
import { singular } from '../language/forms.js';

/** Whose an age is, and whether only a noun tells: two of whom one noun tells may be two people. */
export interface Holder {
  readonly who: string;
  readonly rule?: typeof UNNAMED_AGE;
}

const REACH = 8;
const OPENS = new Set([',', '(', '–', '—']);
/** "the bomber, said to be aged 20 to 22" */
const PASSED = new Set(['said', 'believed', 'thought', 'to', 'be', ',']);
const BEING = new Set(['is', 'was', "'s", '’s', 'turned', 'turns', 'not']);
const PRONOUNS = new Set(['he', 'she', 'who']);

const isHuman = ({ tag, lower }: Token): boolean =>
  (tag === 'NOUN' || tag === 'VERB' || (tag === 'ADJ' && PEOPLE_ADJECTIVES.has(lower))) && isPerson(singularOf(lower));

/** "his son [shot] himself": no noun, whatever the tagger says. */
const isNoun = (token: Token | undefined): boolean => token?.tag === 'NOUN' && !FATES.has(token.lower) && !token.lower.endsWith('ing');

/** The noun for a person at or before a token, in the same phrases: "an employee of a security firm, [aged 66]". */
const nounBefore = (tokens: readonly Token[], at: number, from: number): string | undefined => {
  for (let i = at; i >= Math.max(from, at - REACH); i--) {
    const token = tokens[i]!;
    if (isHuman(token)) return singular(token);
    if (!PASSED.has(token.lower) && (token.tag === 'VERB' || token.tag === 'AUX' || token.tag === 'PUNCT')) return undefined;
  }
  return undefined;
};

/** The noun for a person behind an age: "a 34-year-old [docker]", "his 6 month old [daughter]". */
const nounBehind = (tokens: readonly Token[], at: number, last: number): string | undefined => {
  for (let i = at; i < Math.min(last, at + 4); i++) {
    const token = tokens[i]!;
    if ((isHuman(token) || (token.tag === 'NOUN' && mayBePerson(token.lower))) && !isNoun(tokens[i + 1])) return singular(token);
    if (token.tag !== 'ADJ' && token.tag !== 'NOUN' && token.tag !== 'PROPN') return undefined;
  }
  return undefined;
};

/** Where the words for whom an age is of end, of which it is an apposition: "The driver[, a 58-year-old man]", "the guard [(66)]". */
const hostEnd = (tokens: readonly Token[], first: number): number => {
  // "two guards, aged 30 and 41"
  if (tokens[first - 1]?.lower === 'and' && tokens[first - 2]?.tag === 'NUM')
    return hostEnd(tokens, AGED.has(tokens[first - 3]?.lower ?? '') ? first - 3 : first - 2);
  if (AGED.has(tokens[first]?.lower ?? '') && tokens[first - 1]?.text !== ',') return first - 1;
  const at = INDEFINITE_ARTICLES.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return OPENS.has(tokens[at]?.text ?? '') ? at - 1 : -1;
};

/** "26-year-old", "6 month old" */
const isOld = ({ prose: { tokens } }: Reading, { quantity, counted }: Item): boolean => /old$/i.test(quantity.text) || tokens[counted.last]?.lower === 'old';

const holderIn = (reading: Reading, line: Line, item: Item): string | undefined => {
  const { tokens } = reading.prose;
  const { counted } = item;
  const { first: opening, last: closing } = line.sentence;
  const old = isOld(reading, item);
  const host = hostEnd(tokens, counted.first);
  const apposed = host >= opening ? nounBefore(tokens, host, opening) : undefined;
  if (apposed) return apposed;
  if (old) {
    const behind = counted.last + (tokens[counted.last]?.lower === 'old' ? 1 : 0);
    return nounBehind(tokens, behind, closing) ?? 'person';
  }
  // "a man in his 20s"
  if (tokens[counted.first]?.lower === 'in') return nounBefore(tokens, counted.first - 1, opening);
  const before = tokens[counted.first - 1];
  // "the man of 52"
  if (before?.lower === 'of') return nounBefore(tokens, counted.first - 2, opening);
  return before && SUPERLATIVES.has(tokens[counted.first - 2]?.lower ?? '') ? tokens[counted.first - 2]!.lower : undefined;
};

/** "she is 63", "Ann Lee was 63", "the student was 16": of whom the words before speak. */
const saidOf = (reading: Reading, line: Line, { counted }: Item): string | undefined => {
  const { tokens } = reading.prose;
  let at = counted.first - 1;
  while (at > line.sentence.first && BEING.has(tokens[at]!.lower)) at -= 1;
  if (at === counted.first - 1 || at < line.sentence.first) return undefined;
  if (PRONOUNS.has(tokens[at]!.lower)) return nearestPerson(reading, line, at + 1);
  const name = line.names.find(({ last, value }) => last === at + 1 && value.sort === 'person');
  if (name) return name.value.name;
  if (isHuman(tokens[at]!)) return singular(tokens[at]!);
  let first = at + 1;
  while (first > line.sentence.first && at - first < 2 && isNamePart(tokens[first - 1])) first -= 1;
  const parts = tokens.slice(first, at + 1).map(({ text }) => text);
  return parts.length > 0 ? parts.join(' ') : undefined;
};

type Name = Line['names'][number];

const isNamePart = (token: Token | undefined): boolean => token?.tag === 'PROPN' && /^\p{Lu}(?:\p{Ll}|\.?$)/u.test(token.text);

/** A name whole: of "Trinity Jackson" no more than the surname may be known. */
const wholeName = (tokens: readonly Token[], { first, value }: Name): string => {
  let from = first;
  while (first - from < 2 && isNamePart(tokens[from - 1])) from -= 1;
  return [...tokens.slice(from, first).map(({ text }) => text), value.name].join(' ');
};

/** The name right behind an age, known or not: "4-year-old [Woodrow]". */
const nameBehind = (tokens: readonly Token[], people: readonly Name[], at: number): string | undefined => {
  const known = people.find(({ first }) => first >= at && first - at <= 1);
  // "the 13-year-old, Mathesius and Booher": three people in a list
  if (known && tokens[at]?.text === ',' && tokens[known.last]?.lower === 'and') return undefined;
  if (known) return known.value.name;
  let last = at;
  while (last - at < 3 && isNamePart(tokens[last])) last += 1;
  // "a 25-year-old Arles man": of where he is from
  if (tokens[last]?.tag === 'NOUN') return last === at ? nameApposed(tokens, people, at) : undefined;
  const parts = tokens.slice(at, last).map(({ text }) => text);
  return parts.length > 0 ? parts.join(' ') : nameApposed(tokens, people, at);
};

const CLOSES = new Set([',', '.', ')', ';', '–', '—']);
/** "the 45-year-old murder suspect[, Larry Webb,] was": the name between marks right behind the noun for whom the age is of. */
const nameApposed = (tokens: readonly Token[], people: readonly Name[], at: number): string | undefined => {
  let head = at;
  while (head - at < 3 && (tokens[head]?.tag === 'NOUN' || tokens[head]?.tag === 'ADJ') && tokens[head + 1]?.text !== ',') head += 1;
  if (tokens[head + 1]?.text !== ',' || !isHuman(tokens[head]!)) return undefined;
  const name = people.find(({ first }) => first === head + 2);
  return name !== undefined && CLOSES.has(tokens[name.last]?.text ?? '') && tokens[name.last + 1]?.tag !== 'PROPN' ? name.value.name : undefined;
};

const goesOn = ({ text, lower, tag }: Token): boolean => text === ',' || lower === 'and' || tag === 'NUM';

/** "[Ann Lee and Tom Lee], ages 39 and [34]": the second figure is the second one's. */
const inTurn = (tokens: readonly Token[], people: readonly Name[], at: number): Name | undefined => {
  let start = at;
  while (start > 0 && goesOn(tokens[start - 1]!)) start -= 1;
  if (!AGED.has(tokens[start - 1]?.lower ?? '') || tokens[start - 2]?.text !== ',') return undefined;
  let end = at;
  while (end < tokens.length - 1 && goesOn(tokens[end]!)) end += 1;
  const count = (from: number, to: number): number => tokens.slice(from, to).filter(({ tag }) => tag === 'NUM').length;
  const [before, all] = [count(start, at), count(start, end)];
  const last = people.findIndex((name) => name.last === start - 2);
  return all > 1 && last >= all - 1 ? people[last - all + 1 + before] : undefined;
};

/** "26-year-old Ann Lee" of the name right behind it, "Ann Lee, 26," "Ann Lee (26)" and "Ann Lee, a 26-year-old baker," of the name before the mark. */
const namedIn = (reading: Reading, line: Line, item: Item): string | undefined => {
  const { tokens } = reading.prose;
  const { counted } = item;
  const host = hostEnd(tokens, counted.first);
  const people = line.names.filter(({ value }) => value.sort === 'person');
  const behind = isOld(reading, item) ? nameBehind(tokens, people, counted.last) : undefined;
  if (behind !== undefined) return behind;
  // "a friend of Lee's, a 26-year-old baker": the friend's
  const isOwner = /['’]s?$/.test(tokens[host]?.text ?? '');
  const name = inTurn(tokens, people, item.quantity.number.first) ?? (isOwner ? undefined : people.find(({ last }) => last === host + 1));
  return name && wholeName(tokens, name);
};

/** How far before an age the words may stand by which it was somebody's once. */
const BACK = 6;
const THEN: ReadonlySet<string> = new Set(['when', 'while', 'since', 'until']);
const WAS: ReadonlySet<string> = new Set(['was', 'were', 'turned']);
const TURNS: ReadonlySet<string> = new Set(['turns', 'turn', 'turning']);

/** "he met her when she was [16]", "was [16] at the time", "who was [16] when he killed", "turns [42] on Friday": no age of today. */
const isOfThen = ({ prose: { tokens } }: Reading, { sentence }: Line, { counted }: Item): boolean => {
  const [before, behind] = [tokens[counted.first - 1]?.lower ?? '', tokens[counted.last]?.lower ?? ''];
  if (TURNS.has(before)) return true;
  if (WAS.has(before) && counted.last < sentence.last && (behind === 'when' || (behind === 'at' && tokens[counted.last + 2]?.lower === 'time'))) return true;
  let was = false;
  for (let i = counted.first - 1; i >= Math.max(sentence.first, counted.first - BACK); i--) {
    const { lower, tag } = tokens[i]!;
    if (WAS.has(lower)) was = true;
    else if (THEN.has(lower)) return was;
    else if (tag === 'PUNCT' || (tag === 'VERB' && !AGED.has(lower))) return false;
  }
  return false;
};

/** "they range from [9 years old] to their fifties": the youngest of them, whoever that is. */
const isEndOfRange = ({ prose: { tokens } }: Reading, { counted, quantity }: Item): boolean =>
  tokens[Math.min(counted.first, quantity.first) - 1]?.lower === 'from';

/** Whose the age is that a figure gives; undefined where no word tells. */
export const holderOf = (reading: Reading, line: Line, item: Item): Holder | undefined => {
  if (isOfThen(reading, line, item) || isEndOfRange(reading, item)) return undefined;
  const named = namedIn(reading, line, item) ?? (isOld(reading, item) ? undefined : saidOf(reading, line, item));
  if (named !== undefined && /^\p{Lu}/u.test(named)) return { who: named.toLowerCase() };
  const who = named ?? holderIn(reading, line, item);
  return who === undefined ? undefined : { who, rule: 'an age of somebody without a name' };
};
