import { isOfPeople } from '../../lexicon/people.js';
import type { ResponsibilityValue } from '../../model/index.js';
import { compareIds } from './actor.js';
import { deniesIntent, OPPOSITE_INTENTS, OPPOSITE_ORIGINS } from './causes.js';
import type { Comparison } from './comparison.js';
import { OPPOSITE_PARTIES, OPPOSITE_STATES } from './exclusive.js';
import { type Actors, hasName, isProperName } from './names.js';
import { compareWords, contentWords, opposed, phraseOf, relatedWords, shareWord, wordsOf } from './words.js';

const NOBODY =
  /^(?:no[- ]?(?:one|body|group|party|claim|motive|suspect)|none|not (?:yet |immediately |publicly |officially )*(?:known|clear|identified|named|disclosed|released|revealed|determined|established|given|provided|announced|published|stated|specified|explained|claimed$)|not yet\b|unknown|unclear|unidentified|undetermined|undecided|pending|awaited|to be (?:decided|announced|named|confirmed|set)|nothing|(?:still |being )*(?:under investigation|under review|investigated|verified|examined|looked into))\b/;

/** "nobody", "not known": words that leave a slot open. */
export const isUnknown = (words: string): boolean => NOBODY.test(wordsOf(words).join(' '));

/** Nobody has claimed it, or it is not known: that tells nothing against anybody. */
const isOpen = (value: ResponsibilityValue): boolean =>
  value.stance === 'none' || (value.stance !== 'denies' && (phraseOf(value.words).open || isUnknown(value.words)));

/** Whether a value says who or what it was, and not only who or what it was not. */
const namesSomebody = (value: ResponsibilityValue): boolean => !isOpen(value) && value.stance !== 'denies' && phraseOf(value.words).affirmed.length > 0;

const AGED = /\byear[- ]old\b/i;
const ANYBODY = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|somebody|someone|\d+)\s/i;
/** Named, and not only described: "militants" may have an id and still be anybody, as may "a boy of Tambo". */
const isParty = (value: ResponsibilityValue, actors: Actors): boolean =>
  !ANYBODY.test(value.words) && (hasName(value.words) || hasName(actors.get(value.actor ?? '')?.name ?? 'nobody'));

/** How the two are told. */
interface Telling {
  /** Neither is hedged. */
  readonly plain: boolean;
  /** One at least is a thing that came about, and nobody who did it. */
  readonly causes: boolean;
}

const TOLD_PLAINLY: Telling = { plain: true, causes: false };

/** Two who are both said to have done it. */
const compareParties = (a: ResponsibilityValue, b: ResponsibilityValue, actors: Actors, { plain, causes }: Telling): Comparison => {
  const byId = compareIds(a.actor, b.actor, actors);
  if (byId !== undefined) return byId;
  const [wordsA, wordsB] = [phraseOf(a.words).affirmed, phraseOf(b.words).affirmed];
  const words = compareWords(wordsA, wordsB);
  if (words !== 'disjoint' && words !== 'overlap') return words;
  if (opposed(wordsA, wordsB, OPPOSITE_INTENTS) || opposed(wordsA, wordsB, OPPOSITE_STATES)) return 'disjoint';
  if (words === 'overlap') return 'overlap';
  if (plain && opposed(wordsA, wordsB, OPPOSITE_ORIGINS)) return 'disjoint';
  // "Storm Agnes" and "the Tambo dam" are two links of a chain.
  if (!causes && isParty(a, actors) && isParty(b, actors)) return 'disjoint';
  // "Militants" may be the very ones whom another names, and two causes may have worked together.
  return opposed(wordsA, wordsB, OPPOSITE_PARTIES) ? 'disjoint' : 'overlap';
};

/** What a value denies: all of it, or the part behind a "not". */
const deniedIn = (value: ResponsibilityValue): readonly string[] => {
  const { affirmed, denied } = phraseOf(value.words);
  return value.stance === 'denies' ? [...affirmed, ...denied] : denied;
};

const affirmedIn = (value: ResponsibilityValue): readonly string[] => (value.stance === 'denies' ? [] : phraseOf(value.words).affirmed);

/** A denial answers an accusation where all that it denies, or all that the accusation says, is in the other. */
const denies = (denied: readonly string[], affirmed: readonly string[]): boolean => {
  if (denied.length === 0) return false;
  if (deniesIntent(denied, affirmed)) return true;
  const result = compareWords(denied, affirmed);
  return result === 'same' || result === 'a-within-b' || result === 'b-within-a';
};

/**
 * Two answers to "who or what was it?". Who accuses makes no difference here. Two named parties exclude each other unless one is part of the
 * other; of causes those alone do of which only one can be true; a denial excludes what it denies and nothing else; "nobody has claimed
 * it" excludes nothing: `incomparable`.
 */
export const compareResponsibility = (a: ResponsibilityValue, b: ResponsibilityValue, actors: Actors, telling = TOLD_PLAINLY): Comparison => {
  if (isOpen(a) || isOpen(b)) return isOpen(a) && isOpen(b) ? 'same' : isOpen(a) ? 'b-within-a' : 'a-within-b';
  const [namedA, namedB] = [affirmedIn(a), affirmedIn(b)];
  const [deniedA, deniedB] = [deniedIn(a), deniedIn(b)];
  const oneDenies = (a.stance === 'denies') !== (b.stance === 'denies');
  if (oneDenies && compareIds(a.actor, b.actor, actors) !== undefined) return 'disjoint';
  if (denies(deniedA, namedB) || denies(deniedB, namedA)) return 'disjoint';
  if (namedA.length === 0 && namedB.length === 0) return compareWords(deniedA, deniedB) === 'same' ? 'same' : 'overlap';
  if (namedA.length === 0 || namedB.length === 0) return 'overlap';
  const parties = compareParties(a, b, actors, telling);
  // "Smoke, not fire" says more than "smoke".
  if (parties !== 'same' || deniedA.length > 0 === deniedB.length > 0) return parties;
  return deniedA.length > 0 ? 'a-within-b' : 'b-within-a';
};

/** "a gunman", "a 13-year-old", "a man in his 20s": somebody, whom another may tell of in other words. */
const isSomebody = ({ words }: ResponsibilityValue): boolean =>
  ANYBODY.test(words) && (AGED.test(words) || contentWords(words).some((word) => isOfPeople(word)));

/** Whether the one is a name and the other a description, of which that may be the name: "a gunman", "Iranian-backed forces". */
const mayBeTheOther = (a: ResponsibilityValue, b: ResponsibilityValue): boolean =>
  isProperName(a.words) !== isProperName(b.words) || isSomebody(a) || isSomebody(b);

/** Whether the answers can only be two: nothing in common, and neither of them anybody who may be the other. */
export const answersDiffer = (a: ResponsibilityValue, b: ResponsibilityValue, actors: Actors): boolean =>
  blameDiffers(a, b, actors) && !mayBeTheOther(a, b) && !shareWord(affirmedIn(a), affirmedIn(b), relatedWords);

/** Whether both answers name somebody, and nobody in common. */
export const blameDiffers = (a: ResponsibilityValue, b: ResponsibilityValue, actors: Actors): boolean =>
  namesSomebody(a) && namesSomebody(b) && compareIds(a.actor, b.actor, actors) === undefined && !shareWord(affirmedIn(a), affirmedIn(b));
