import type { Claim, Report } from '../model/index.js';
import { type Actors, ancestorsOf, isProperName } from './compare/names.js';
import { BODY_WORDS, GENERIC_PARTIES, ISSUERS, OUTLET_WORDS, STOPWORDS, VOICES } from './compare/stopwords.js';
import { compareWords, contentWords, fold, relatedWords } from './compare/words.js';

/** Somebody who says something: a speaker within a report, or its publisher. */
export interface Party {
  readonly name: string;
  readonly actor?: string;
  /** What the actor belongs to. */
  readonly partOf: ReadonlySet<string>;
  readonly words: readonly string[];
}

const partyOf = (name: string, actor: string | undefined, actors: Actors): Party => ({
  name,
  ...(actor !== undefined && { actor }),
  partOf: actor === undefined ? new Set() : ancestorsOf(actor, actors),
  words: contentWords(name),
});

/** The actors of a fact by every name that they go by. */
export const namesOf = (actors: Actors): ReadonlyMap<string, string> => {
  const byName = new Map<string, string>();
  for (const { id, name, names } of actors.values()) for (const each of [name, ...names]) if (!byName.has(fold(each))) byName.set(fold(each), id);
  return byName;
};

/** The publisher, who is also a party where it publishes its own statement. */
export const authorOf = (report: Report, actors: Actors, byName: ReadonlyMap<string, string>): Party =>
  partyOf(report.publisher, byName.get(fold(report.publisher)), actors);

/** Whose words a claim is: none where the report speaks for itself. */
export const speakersOf = (claim: Claim, actors: Actors): readonly Party[] => {
  if (claim.speakers.length === 0 && claim.kind === 'quotation' && claim.value.speaker !== undefined)
    return [partyOf(claim.value.speaker.text, undefined, actors)];
  return claim.speakers.map(({ text, actor }) => partyOf(text, actor, actors));
};

/** Words of a name that tell it from others; all of them where every one is common. */
const tellingWords = ({ words }: Party): readonly string[] => {
  const telling = words.filter((word) => !GENERIC_PARTIES.has(word) && !BODY_WORDS.has(word));
  return telling.length > 0 ? telling : words;
};

/** "officials", "witnesses", "they": anybody. */
const isAnybody = ({ words }: Party): boolean => words.every((word) => GENERIC_PARTIES.has(word) || STOPWORDS.has(word));

/** By the words as they stand: of "Tambo News" the stem is that of "new". */
const isOutlet = ({ name }: Party): boolean =>
  fold(name)
    .split(' ')
    .some((word) => OUTLET_WORDS.has(word));

/** Whether a party may be whoever speaks for a body: "officials" and "the government" are no others than the ministry whose statement it is. */
export const maySpeakFor = ({ words }: Party, body: Party): boolean =>
  !isOutlet(body) && body.words.some((word) => ISSUERS.has(word)) && words.length > 0 && words.every((word) => VOICES.has(word) || STOPWORDS.has(word));

const INITIALS = /^(?:the )?(\p{Lu}{3,6})$/iu;
/** "the EVSC" and "Elm Valley School Corporation": the letters of the one are the first ones of the words of the other. */
const isNamedByLetters = ({ name: short }: Party, { name: full }: Party): boolean => {
  const letters = INITIALS.exec(short)?.[1];
  if (letters === undefined || letters !== letters.toUpperCase()) return false;
  const words = full.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length === letters.length && words.every((word, at) => word.startsWith(letters[at]!));
};

const twoPeople = (a: Party, b: Party): boolean =>
  isProperName(a.name) && isProperName(b.name) && a.words.length === 2 && b.words.length === 2 && a.words[0] === b.words[0];

const isOneByWords = (a: Party, b: Party): boolean => {
  if (isNamedByLetters(a, b) || isNamedByLetters(b, a)) return true;
  const words = compareWords(a.words, b.words);
  if (words === 'same' || words === 'a-within-b' || words === 'b-within-a') return true;
  // "Tambo Post" and "Tambo District Council" are of one place.
  if (twoPeople(a, b) || isOutlet(a) || isOutlet(b)) return false;
  const [tellingA, tellingB] = [tellingWords(a), tellingWords(b)];
  return tellingA.some((word) => tellingB.some((other) => relatedWords(word, other)));
};

/** "fire authorities": whoever they are, and so perhaps those with a name. */
const hasNoName = ({ name }: Party): boolean => !/\p{Lu}/u.test(name);

/** Whether two parties are one, or the one is part of the other or speaks for it. */
export const isOneParty = (a: Party, b: Party): boolean => {
  if (a.actor === undefined || b.actor === undefined) return isOneByWords(a, b);
  if (a.actor === b.actor || a.partOf.has(b.actor) || b.partOf.has(a.actor)) return true;
  return hasNoName(a) !== hasNoName(b) && isOneByWords(a, b);
};

/** Whether two parties are known to be two: unnamed ones may be anybody, and two of one name may have been kept apart for want of evidence. */
export const areApart = (a: Party, b: Party): boolean => !isOneParty(a, b) && !isOneByWords(a, b) && !isAnybody(a) && !isAnybody(b);

/** Whether two parties speak for one body: one party, or two parts of one. */
export const speakForOne = (a: Party, b: Party): boolean => isOneParty(a, b) || [...a.partOf].some((body) => b.partOf.has(body));
