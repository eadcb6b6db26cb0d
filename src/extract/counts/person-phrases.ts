/** Phrases for one human being: "a boy of nine", "Ana Ruiz, 40", "his mother", "a third victim". */
import { dimensionOf } from '../../lexicon/dimensions.js';
import { singularOf } from '../../lexicon/inflect.js';
import { CORPSES, IDLE_MODIFIERS, isPerson, mayBePerson, ORDINALS, PEOPLE } from '../../lexicon/people.js';
import { DEFINITE_OR_OWNED, INDEFINITE } from '../../lexicon/small-words.js';
import { FATES } from '../../lexicon/uncounted.js';
import { BODY_PARTS } from '../../lexicon/wounds.js';
import type { Token } from '../language.js';
import { endsAge, isOrdinal, isOrdinalFigure, isPossessive, type NounPhrase } from '../phrases.js';
import type { Line } from '../reading.js';
import { isPersonNoun } from '../language/forms.js';
import { isOf } from '../language/words.js';

/** One human being: tokens `first` to `last` (excluded) and how the text tells of them. */
export interface Person {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly told: 'name' | 'pronoun' | 'a' | 'the';
  /** Whether the noun says that it is a human being, or any noun that may be one. */
  readonly sure: boolean;
  /** Two where the text says "both". */
  readonly both?: true;
  /** Which one: "us contractor", "smith"; missing where no word tells. */
  readonly who?: string;
}

export const NOUNS: ReadonlySet<Token['tag']> = new Set(['NOUN', 'PROPN']);
export const NOMINAL: ReadonlySet<Token['tag']> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET']);

const startsFigure = (line: Line, i: number): boolean => line.quantities.some((quantity) => quantity.first === i);

/** "a 13-year-old" ends in its age, "the man shot" before what happened to him, a noun to the tagger, "a boy Sunday night" before the time, "a man several times" before how often. */
export const trimmed = (tokens: readonly Token[], phrase: NounPhrase, line: Line): NounPhrase => {
  const { first, last } = phrase;
  for (let i = first + 1; i < last; i++) {
    if (endsAge(tokens, i - 1) && tokens[i]!.lower.endsWith('ing')) return { ...phrase, last: i, head: i - 1 };
    const noun = tokens[i - 1]!.tag === 'NOUN' || tokens[i - 1]!.tag === 'PROPN' || isPersonNoun(tokens[i - 1]!) || endsAge(tokens, i - 1);
    if (noun && (isOf(tokens[i]!, FATES) || line.periods.some((period) => period.first === i))) return { ...phrase, last: i, head: i - 1 };
    if (isPersonNoun(tokens[i - 1]!) && startsFigure(line, i)) return { ...phrase, last: i, head: i - 1 };
  }
  return phrase;
};

const whoOf = (tokens: readonly Token[], phrase: NounPhrase): string | undefined => {
  const kept: string[] = [];
  let from = phrase.first;
  // "3-year-old Addie" is Addie.
  if (tokens[phrase.head]!.tag === 'PROPN') for (let i = phrase.first; i < phrase.head; i++) if (endsAge(tokens, i)) from = i + 1;
  for (let i = from; i < phrase.last; i++) {
    const { lower, tag } = tokens[i]!;
    if (lower === '-' && kept.length > 0) kept.push(`${kept.pop()}-${tokens[++i]!.lower}`);
    else if (tag !== 'DET' && tag !== 'PUNCT' && tag !== 'PRON' && !isOf(tokens[i]!, IDLE_MODIFIERS)) kept.push(lower.replace(/\./g, ''));
  }
  const noun = kept.pop() ?? '';
  const one = tokens[phrase.head]!.tag === 'PROPN' ? noun : singularOf(noun);
  if (one !== '' && !PEOPLE.has(one)) kept.push(one);
  return kept.length > 0 ? kept.join(' ') : undefined;
};

/** "Ana Solis, Juan Perez and Maria Luz": one of several names, which are no count unless the text makes them one. */
const isListed = (tokens: readonly Token[], phrase: NounPhrase, line: Line): boolean => {
  const after = tokens[phrase.last];
  const before = tokens[phrase.first - 1];
  const people = line.names.filter(({ value }) => value.sort === 'person');
  // "Ana Solis, 33, and Juan Perez, 26,"
  const aged = (comma: number): boolean => tokens[comma]?.text === ',' && tokens[comma + 1]?.tag === 'NUM' && tokens[comma + 2]?.text === ',';
  if (aged(phrase.last) && tokens[phrase.last + 3]?.lower === 'and' && people.some(({ first }) => first === phrase.last + 4)) return true;
  if (before?.lower === 'and' && aged(phrase.first - 4) && people.some(({ last }) => last === phrase.first - 4)) return true;
  if ((after?.text === ',' || after?.lower === 'and') && people.some(({ first }) => first === phrase.last + 1)) return true;
  // "According to Mr Brandt, Ana Solis died": a list goes on, or ends with "and".
  const joined = before?.lower === 'and' || (before?.text === ',' && (after?.text === ',' || after?.lower === 'and'));
  return joined && people.some(({ last }) => last === phrase.first - 1);
};

const isPossessed = (tokens: readonly Token[], { first, head }: NounPhrase): boolean => {
  for (let i = first + 1; i < head; i++) if (isPossessive(tokens[i])) return true;
  return false;
};

const isDeathAt = ({ cues }: Line, at: number): boolean => cues.some(({ first, role, attribute }) => first === at && role === 'of' && attribute.countsPeople);

const isStruck = (tokens: readonly Token[], { cues }: Line, first: number): boolean =>
  cues.some(
    ({ last, role, attribute }) => role === 'done' && attribute.countsPeople && (last === first || (last === first - 1 && tokens[last]!.tag === 'ADV')),
  );

/** "[the child]'s death", "hit [the driver]'s left leg": whose it is, where that is all the phrase says. */
export const ownerOf = (tokens: readonly Token[], phrase: NounPhrase, line: Line): NounPhrase => {
  let mark = phrase.head - 1;
  while (mark > phrase.first && !isPossessive(tokens[mark])) mark -= 1;
  if (mark <= phrase.first) return phrase;
  const death = mark === phrase.head - 1 && isDeathAt(line, phrase.head);
  return death || (isOf(tokens[phrase.head], BODY_PARTS) && isStruck(tokens, line, phrase.first)) ? { ...phrase, last: mark, head: mark - 1 } : phrase;
};

const hasAge = (tokens: readonly Token[], { first, head }: NounPhrase): boolean => {
  for (let i = first; i < head; i++) if (endsAge(tokens, i)) return true;
  return false;
};

/** "3-year-old Addie", "16-year-old Luis Vega III" */
const isAgedName = (tokens: readonly Token[], { first, head }: NounPhrase): boolean => {
  let i = head;
  while (i > first && tokens[i]!.tag === 'PROPN') i -= 1;
  return i < head && endsAge(tokens, i);
};

const CAPITAL = /^\p{Lu}/u;
const opensWithPlace = (tokens: readonly Token[], first: number, line: Line): boolean => {
  let i = first - 1;
  while (i > line.sentence.first && first - i < 3 && CAPITAL.test(tokens[i]!.text)) i -= 1;
  return i < first - 1 && isOf(tokens[i]!, INDEFINITE);
};

const BEFORE_SUBJECT: ReadonlySet<Token['tag']> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'ADV']);

/** A name that opens a clause, of which no word says whose it is: "DeShay was hit in the arm". */
const isUnknownName = (tokens: readonly Token[], { first, last, head }: NounPhrase, line: Line): boolean => {
  if (isPerson(singularOf(tokens[head]!.lower))) return false;
  if (last - first > 3 || (first > line.sentence.first && !BEFORE_SUBJECT.has(tokens[first - 1]!.tag))) return false;
  for (let i = first; i < last; i++) if (tokens[i]!.tag !== 'PROPN') return false;
  return !line.names.some(({ value, first: from, last: to }) => from <= first && last <= to && value.sort === 'organisation');
};

/** "A third victim was hit": one of several, where a clause is about that one. "The third killed this year" numbers the deed. */
const oneOfSeveral = (tokens: readonly Token[], { first, last, head }: NounPhrase, line: Line): Person | undefined => {
  const before = tokens[first - 1];
  const opens = first === line.sentence.first || OPENING.has(before!.lower);
  const verb = tokens[last]?.tag === 'AUX' || tokens[last]?.tag === 'VERB';
  const indefinite = isOf(tokens[first]!, INDEFINITE);
  // "a fourth man hurt in the attack", but "the third man killed this year" numbers the deed.
  const hurt = indefinite && tokens[last] !== undefined && isOf(tokens[last]!, FATES);
  const aside = opens && tokens[last]?.text === ',';
  // "hit a second man", "the death of a second man"
  const object = indefinite && (before?.tag === 'VERB' || (before?.lower === 'of' && isDeathAt(line, first - 2)));
  if (!hurt && !aside && !object && (!opens || !verb)) return undefined;
  // Headlines leave the article out: "Sixth victim dies".
  const bare = opens && verb && isNumbered(tokens[first]!);
  if (!(bare || isNumbered(tokens[first + 1]!)) || !isPersonNoun(tokens[head]!)) return undefined;
  return { first, last, head, told: 'the', sure: true };
};
const isNumbered = (token: Token): boolean => isOf(token, ORDINALS) || isOrdinalFigure(token);
const OPENING = new Set([',', ';', 'and', 'but', 'while', '“', '"', 'said', 'say', 'says', 'that']);

/** "his mother and [sister]", "a mother, [son] and [little girl]" */
const sharesDeterminer = (tokens: readonly Token[], { first, last }: NounPhrase, before: Person): boolean => {
  if (before.told === 'name' || before.told === 'pronoun') return false;
  const [joint, ahead] = [tokens[first - 1], tokens[first - 2]];
  if (joint?.lower === 'and') return before.last === first - 1 || (ahead?.text === ',' && before.last === first - 2);
  return joint?.text === ',' && before.last === first - 1 && (tokens[last]?.text === ',' || tokens[last]?.lower === 'and');
};

export const personOf = (tokens: readonly Token[], phrase: NounPhrase, line: Line, before: Person | undefined): Person | undefined => {
  const { first, last, head } = phrase;
  if (isOrdinal(tokens, phrase)) return oneOfSeveral(tokens, phrase, line);
  const others = line.quantities.some((quantity) => quantity.first < last && first < quantity.last && dimensionOf(quantity.value) !== 'age');
  if (others) return undefined;
  const who = whoOf(tokens, phrase);
  const made = (told: Person['told'], sure: boolean): Person => ({ first, last, head, told, sure, ...(who ? { who } : {}) });
  const noun = tokens[head]!.lower;
  if (tokens[head]!.tag === 'PROPN' && !isOf(tokens[first]!, INDEFINITE)) {
    const name = line.names.find((each) => each.value.sort === 'person' && each.first <= head && head < each.last);
    if (!name && isUnknownName(tokens, phrase, line)) return made('name', false);
    if (name) return isListed(tokens, phrase, line) ? undefined : made('name', true);
  }
  if (tokens[first]!.lower === 'both' && singularOf(noun) !== noun && isPerson(singularOf(noun))) return { ...made('the', true), both: true };
  if ((isPossessive(tokens[last]) && !isDeathAt(line, last + 1) && !isStruck(tokens, line, first)) || singularOf(noun) !== noun) return undefined;
  // "a body was found"
  if (isOf(tokens[first]!, INDEFINITE) && isOf(tokens[head]!, CORPSES) && head - first === 1) return { first, last, head, told: 'a', sure: true };
  const old = endsAge(tokens, head);
  const sure = old || isPerson(noun) || isAgedName(tokens, phrase);
  if (isOf(tokens[first]!, INDEFINITE)) return sure || mayBePerson(noun) ? made('a', sure) : undefined;
  if (!sure) return undefined;
  if (isOf(tokens[first]!, DEFINITE_OR_OWNED) || isPossessed(tokens, phrase)) return made('the', true);
  // Headlines leave the article out: "Climber dies", "after 3-year-old boy dies"; a place is a noun to the tagger: "a Kent County teenager".
  const opens = first === line.sentence.first || tokens[first - 1]!.text === ':';
  if (before !== undefined && sharesDeterminer(tokens, phrase, before)) return made(before.told, true);
  const bare =
    opens || old || hasAge(tokens, phrase) || opensWithPlace(tokens, first, line) || (tokens[first - 1]?.lower === 'of' && isDeathAt(line, first - 2));
  // "leaves woman dead", "after boy killed"
  const fated = isOf(tokens[last], FATES) && first === head && tokens[first]!.tag === 'NOUN';
  if (tokens[first - 1]?.lower === 'whose') return made('the', true);
  return bare || fated ? made('a', true) : undefined;
};
