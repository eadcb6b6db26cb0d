/** Rules for what the accused say against it: "denied any involvement", "the army denies it", "had nothing to do with the raid". */
import { BODY_NOUNS, HE_OR_SHE } from '../../lexicon/anaphora.js';
import { ACCUSATIONS, ASSERTS, DENIES, DOES_DEED, INVOLVEMENT, NEW_DEEDS, OF_WRONGDOING, OUTCOMES, PARTAKING } from '../../lexicon/blame.js';
import { TAKING_PART } from '../../lexicon/deeds.js';
import { isPerson } from '../../lexicon/people.js';
import { DEFINITE, OWNERS } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { singularOf } from '../../lexicon/inflect.js';
import { wordsAt } from '../context/words.js';
import { isOf } from '../language/words.js';
import { nounsAt, partyWords, type Run, subjectOf } from '../parties.js';
import { type Accused, type Found, isLast, isPronoun, IT, type Place, type Rule, within } from './found.js';
import { negatedBefore } from './negation.js';
import { ownWord } from './own.js';
import { isParty } from './parties.js';

type Reading = Found | undefined;

/** Lines within which a pronoun or "the group" answers an accusation. */
const NEAR = 3;

/** Its capitalised words and the last one: "neighbouring state of Lunia" is told by "Lunia". */
const tellingIn = (phrase: string): readonly string[] =>
  phrase
    .split(/[\s-]+/)
    .filter((word, at, all) => at === all.length - 1 || /^\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase());
const isHuman = ({ words, person }: Accused): boolean => person || isPerson(singularOf(tellingIn(words).at(-1)!));

/** Whom of those accused before the subject of a denial means: by name, or by "it", "he" and "the group" where the accusation is near. */
const accusedBy = ({ reading, line, accused }: Place, subject: Run): Accused | undefined => {
  const { tokens } = reading.prose;
  const { lower } = tokens[subject.last - 1]!;
  const recent = accused.findLast(({ line: at }) => line.number - at <= NEAR);
  if (subject.last - subject.first === 1 && isPronoun(tokens[subject.first]))
    return recent && isOf(tokens[subject.first]!, HE_OR_SHE) && !isHuman(recent) ? undefined : recent;
  const words = new Set(tokens.slice(subject.first, subject.last).map((token) => token.lower));
  const named = accused.findLast((each) => tellingIn(each.words).some((word) => words.has(word)));
  return named ?? (isOf(tokens[subject.first]!, DEFINITE) && subject.last - subject.first === 2 && BODY_NOUNS.has(singularOf(lower)) ? recent : undefined);
};

/** The words for who denies, the same as those of the accusation that is answered. */
const denier = (place: Place, subject: Run): string => accusedBy(place, subject)?.words ?? partyWords(place.reading, place.line, subject);

/** The deed that the noun phrase at a token is: by a word for it, or as "it"; and where its words end. A new or another one is none that is told. */
const deedAt = ({ reading, line, triggers }: Place, at: number): { readonly last: number; readonly about?: number } | undefined => {
  const { tokens } = reading.prose;
  if (at >= line.sentence.last) return undefined;
  if (isOf(tokens[at]!, IT) && !['NOUN', 'ADJ'].includes(tokens[at + 1]?.tag ?? '')) return { last: at + 1 };
  const object = nounsAt(tokens, at, line.sentence.last);
  if (!object) return undefined;
  for (let i = object.first; i < object.head; i++) if (isOf(tokens[i]!, NEW_DEEDS)) return undefined;
  const trigger = triggers.find(({ first }) => first >= object.first && first < object.last);
  if (trigger) return { last: trigger.last, about: trigger.first };
  return OUTCOMES.has(singularOf(tokens[object.head]!.lower)) && isOf(tokens[object.first]!, DEFINITE) ? { last: object.last } : undefined;
};

/** What is denied to have been done, by the verb form at a token: "launching the attack", "having bombed the village", "being behind it". */
const doneAt = (place: Place, at: number): { readonly last: number; readonly about?: number } | undefined => {
  const { reading, line, triggers, deliberate } = place;
  const { tokens } = reading.prose;
  let i = at;
  while (i < line.sentence.last && (isOf(tokens[i]!, AUXILIARIES) || tokens[i]!.tag === 'ADV')) i += 1;
  if (i >= line.sentence.last) return undefined;
  if (['behind', 'responsible', 'involved'].includes(tokens[i]!.lower)) return deedAt(place, i + (tokens[i]!.lower === 'behind' ? 1 : 2));
  if (isOf(tokens[i]!, TAKING_PART))
    return ['part', 'a'].includes(tokens[i + 1]?.lower ?? '') ? deedAt(place, i + (tokens[i + 1]!.lower === 'a' ? 4 : 3)) : undefined;
  const trigger = triggers.find(({ first, kind }) => first === i && deliberate.has(kind));
  const named = isOf(tokens[i]!, DOES_DEED) && (trigger ?? isOf(tokens[i + 1], IT));
  if (named) return { last: i + 1, ...(trigger ? { about: trigger.first } : {}) };
  return isOf(tokens[i]!, PARTAKING) ? deedAt(place, tokens[i + 1]?.lower === 'out' ? i + 2 : i + 1) : undefined;
};
const AUXILIARIES = wordSet(['having', 'being', 'been', 'it', 'they', 'he', 'she', 'that', 'had', 'was', 'were', 'has', 'have']);
const LINKS = wordSet(['in', 'for', 'with', 'behind']);

/** What is denied as one's part in it: "any involvement", "responsibility for the raid"; a part in anything else is none. */
const partAt = (place: Place, at: number): { readonly last: number; readonly about?: number } | undefined => {
  const { tokens } = place.reading.prose;
  const noun = within(tokens, at, Math.min(at + 4, place.line.sentence.last), INVOLVEMENT);
  if (noun < 0) return undefined;
  if (!isOf(tokens[noun + 1], LINKS)) return { last: noun + 1 };
  const deed = deedAt(place, noun + 2);
  if (deed) return { ...deed, last: noun + 1 };
  // "any role in the poisoning", by one who stands accused
  const subject = isOf(tokens[noun + 2], DEFINITE) ? subjectOf(place.reading, place.line, place.i) : undefined;
  return subject && accusedBy(place, subject) ? { last: noun + 1 } : undefined;
};

/** "denied any involvement", "denies being behind the attack", "denied responsibility for". */
const deny = (place: Place): Reading => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const denied = partAt(place, i + 1) ?? doneAt(place, i + 1);
  const subject = denied && subjectOf(reading, line, i);
  if (!denied || !subject || negatedBefore(tokens, line, i, 3)) return undefined;
  return {
    attribute: 'responsible',
    stance: 'denies',
    words: denier(place, subject),
    first: i,
    last: denied.last,
    accuser: subject,
    ...(denied.about === undefined ? {} : { about: denied.about }),
  };
};

/** Where what is denied ends, if it is the accusation as such: "it", "the accusation", "the claims". */
const accusationAt = (place: Place, at: number): number | undefined => {
  const { reading, line } = place;
  const { tokens } = reading.prose;
  if (isOf(tokens[at], IT)) return isLast(place, at) || tokens[at + 1]!.tag === 'ADV' ? at + 1 : undefined;
  const object = nounsAt(tokens, at, line.sentence.last);
  if (!object || !ACCUSATIONS.has(singularOf(tokens[object.last - 1]!.lower))) return undefined;
  return isOfSomethingElse(place, object.last) ? undefined : object.last;
};

const CONTENTS = wordSet(['that', 'of', 'about', 'against', 'over', 'for']);
const OF_IT = wordSet(['behind', 'responsible', 'involved', ...INVOLVEMENT]);
/** "the claim that peace is near", "a charge of fraud": what an accusation goes on to say is neither the deed nor one's part in it. */
const isOfSomethingElse = ({ reading, line, triggers }: Place, at: number): boolean => {
  const { tokens } = reading.prose;
  if (at >= line.sentence.last || !isOf(tokens[at]!, CONTENTS)) return false;
  for (let i = at + 1; i < Math.min(at + 12, line.sentence.last) && tokens[i]!.tag !== 'PUNCT'; i++)
    if (isOf(tokens[i]!, OF_IT) || isOf(tokens[i]!, PARTAKING) || isOf(tokens[i]!, DOES_DEED) || triggers.some(({ first }) => first === i)) return false;
  return tokens[at]!.lower !== 'against' || !isPronoun(tokens[at + 1]);
};

/** "The army denies it", "the group rejected the accusation": what it is accused of. */
const denyIt = (place: Place): Reading => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const last = accusationAt(place, i + 1);
  const subject = last === undefined ? undefined : subjectOf(reading, line, i);
  if (last === undefined || !subject || negatedBefore(tokens, line, i, 3)) return undefined;
  const meant = accusedBy(place, subject);
  // "rejects these allegations": with nobody told of who accused it, as much as "denies wrongdoing".
  const whole = isLast(place, last - 1) || isOf(tokens[last], GOES_ON);
  if (!meant && OF_WRONGDOING.has(singularOf(tokens[last - 1]!.lower)) && whole && isParty(place, subject))
    return { attribute: 'responsible', stance: 'denies', words: partyWords(reading, line, subject), first: i, last, accuser: subject };
  if (!meant && (!isOf(tokens[i + 1], IT) || isPronoun(tokens[subject.last - 1]) || !place.deliberate.has(place.kind()) || !isParty(place, subject)))
    return undefined;
  return {
    attribute: meant?.attribute ?? 'responsible',
    stance: 'denies',
    words: meant?.words ?? partyWords(reading, line, subject),
    first: subject.first,
    last,
    accuser: subject,
  };
};

const GOES_ON = wordSet(['against', 'as', 'and', 'but']);

/** "maintains her innocence", "protested his innocence". */
const innocent = (place: Place): Reading => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  if (!isOf(tokens[i + 1], OWNERS) || tokens[i + 2]?.lower !== 'innocence' || negatedBefore(tokens, line, i, 3)) return undefined;
  const subject = subjectOf(reading, line, i);
  return subject && isParty(place, subject)
    ? { attribute: 'responsible', stance: 'denies', words: denier(place, subject), first: i, last: i + 3, accuser: subject }
    : undefined;
};

const HANDS: readonly (readonly string[])[] = [
  ['nothing', 'to', 'do', 'with'],
  ...['hand', 'part', 'role', 'involvement'].map((noun) => ['no', noun, 'in']),
  ['not', 'involved', 'in'],
  ["n't", 'involved', 'in'],
  ['not', 'behind'],
  ["n't", 'behind'],
  ['not', 'responsible', 'for'],
  ["n't", 'responsible', 'for'],
];
const HAVE = wordSet(['has', 'have', 'had', 'is', 'was', 'were', 'are', 'played', 'plays']);

/** "the organisation had no hand in the bombing", "had nothing to do with it". */
const noHand = (place: Place): Reading => {
  const { reading, line, i, triggers } = place;
  const { tokens } = reading.prose;
  const phrase = HANDS.find((words) => wordsAt(tokens, i, words));
  if (!phrase || !isOf(tokens[i - 1], HAVE)) return undefined;
  const subject = subjectOf(reading, line, i - 1);
  if (!subject || (!isPronoun(tokens[subject.last - 1]) && !isParty(place, subject))) return undefined;
  const last = i + phrase.length;
  const deed = deedAt(place, last);
  // "no role in the film about the bombing"
  if (!deed && nounsAt(tokens, last, line.sentence.last)) return undefined;
  const trigger = deed?.about === undefined ? undefined : triggers.find(({ first }) => first === deed.about);
  const own = ownWord(place, subject);
  if (!trigger && !accusedBy(place, subject) && !(own && place.deliberate.has(place.kind()))) return undefined;
  return {
    attribute: 'responsible',
    stance: 'denies',
    words: accusedBy(place, subject)?.words ?? own?.words ?? partyWords(reading, line, subject),
    first: i - 1,
    last: Math.min(trigger ? trigger.last : last + 1, line.sentence.last),
    accuser: own?.speaker ?? subject,
    ...(trigger ? { about: trigger.first } : {}),
  };
};

export const DENIAL_RULES: readonly Rule[] = [
  { name: 'denied by the accused', at: DENIES, read: deny },
  { name: 'denies it', at: DENIES, read: denyIt },
  { name: 'said to be innocent', at: ASSERTS, read: innocent },
  { name: 'said to have had no part in it', at: HANDS.map((words) => words[0]!), read: noHand },
];
