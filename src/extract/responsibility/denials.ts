/** Rules for what the accused say against it: "denied any involvement", "the army denies it", "had nothing to do with the raid". */
import { BODY_NOUNS, HE_OR_SHE } from '../../lexicon/anaphora.js';
import { ACCUSATIONS, DENIES, INVOLVEMENT, PARTAKING } from '../../lexicon/blame.js';
import { isPerson } from '../../lexicon/people.js';
import { wordSet } from '../../lexicon/word-set.js';
import { singularOf } from '../../lexicon/inflect.js';
import { wordsAt } from '../context/words.js';
import { isOf } from '../language/words.js';
import { nounsAt, partyWords, type Run, subjectOf } from '../parties.js';
import { type Accused, type Found, isLast, isPronoun, IT, type Place, type Rule, triggerIn, within } from './found.js';
import { negatedBefore } from './negation.js';
import { ownWord } from './own.js';
import { isParty } from './parties.js';

type Reading = Found | undefined;

/** Lines within which a pronoun or "the group" answers an accusation. */
const NEAR = 3;
const DEFINITE = wordSet(['the', 'this', 'that']);

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

/** "denied any involvement", "denies being behind the attack", "denied responsibility for". */
const deny = (place: Place): Reading => {
  const { reading, line, i, triggers } = place;
  const { tokens } = reading.prose;
  const end = Math.min(i + 5, line.sentence.last);
  const at = within(tokens, i + 1, end, INVOLVEMENT);
  const doing = at < 0 ? within(tokens, i + 1, end, PARTAKING) : -1;
  const trigger = triggerIn(triggers, i + 1, Math.min(i + 12, line.sentence.last));
  const subject = subjectOf(reading, line, i);
  if ((at < 0 && (doing < 0 || !trigger)) || !subject || negatedBefore(tokens, line, i, 3)) return undefined;
  return {
    attribute: 'responsible',
    stance: 'denies',
    words: denier(place, subject),
    first: i,
    last: (at > 0 ? at : doing) + 1,
    accuser: subject,
    ...(trigger ? { about: trigger.first } : {}),
  };
};

/** Where what is denied ends, if it is the accusation as such: "it", "the accusation", "the claims". */
const accusationAt = (place: Place, at: number): number | undefined => {
  const { reading, line } = place;
  const { tokens } = reading.prose;
  if (isOf(tokens[at], IT)) return isLast(place, at) || tokens[at + 1]!.tag === 'ADV' ? at + 1 : undefined;
  const object = nounsAt(tokens, at, line.sentence.last);
  return object && ACCUSATIONS.has(singularOf(tokens[object.last - 1]!.lower)) ? object.last : undefined;
};

/** "The army denies it", "the group rejected the accusation": what it is accused of. */
const denyIt = (place: Place): Reading => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const last = accusationAt(place, i + 1);
  const subject = last === undefined ? undefined : subjectOf(reading, line, i);
  if (last === undefined || !subject || negatedBefore(tokens, line, i, 3)) return undefined;
  const meant = accusedBy(place, subject);
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
  const trigger = triggerIn(triggers, last, Math.min(last + 5, line.sentence.last));
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
  { name: 'said to have had no part in it', at: HANDS.map((words) => words[0]!), read: noHand },
];
