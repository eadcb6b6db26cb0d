import type { ActorValue } from '../../model/index.js';
import type { Comparison } from './comparison.js';
import { SINGLE_ROLES, WHO_IT_WAS } from './exclusive.js';
import { type Actors, ancestorsOf, compareFullness, fullerName, isProperName, otherGivenName } from './names.js';
import { compareWords, contentWords, phraseOf, shareWord } from './words.js';

/** Two parties by their ids: one, the one a part of the other, or undefined where the ids tell nothing. */
export const compareIds = (a: string | undefined, b: string | undefined, actors: Actors): Comparison | undefined => {
  if (a === undefined || b === undefined) return undefined;
  if (a === b) return 'same';
  if (ancestorsOf(a, actors).has(b)) return 'a-within-b';
  return ancestorsOf(b, actors).has(a) ? 'b-within-a' : undefined;
};

/** Whether the attribute names a slot that one party fills alone: "captain", "aircraft type". */
const hasOnePlace = (attribute: string): boolean => contentWords(attribute).some((word) => SINGLE_ROLES.has(word));

/**
 * Two actors or means. More words say more; two names with nothing in common exclude each other only where the attribute has one place to
 * fill and both are proper names. Otherwise both may have had a part: `overlap`.
 */
export const compareActors = (a: ActorValue, b: ActorValue, attribute: string, actors: Actors): Comparison => {
  const byId = compareIds(a.actor, b.actor, actors);
  if (byId === 'same') {
    const isAnswer = contentWords(attribute).some((word) => WHO_IT_WAS.has(word));
    return (isAnswer ? fullerName(a.words, b.words) : undefined) ?? compareFullness(a.words, b.words);
  }
  if (byId !== undefined) return byId;
  const [phraseA, phraseB] = [phraseOf(a.words), phraseOf(b.words)];
  if (phraseA.affirmed.length === 0 || phraseB.affirmed.length === 0) {
    if (phraseA.affirmed.length === phraseB.affirmed.length) return compareWords(phraseA.denied, phraseB.denied) === 'same' ? 'same' : 'overlap';
    return shareWord([...phraseA.affirmed, ...phraseA.denied], [...phraseB.affirmed, ...phraseB.denied]) ? 'disjoint' : 'overlap';
  }
  const words = compareWords(contentWords(a.words), contentWords(b.words));
  if (words === 'same' || words === 'a-within-b' || words === 'b-within-a') return words;
  if (otherGivenName(a.words, b.words)) return 'disjoint';
  const named = isProperName(a.words) && isProperName(b.words);
  return words === 'disjoint' && named && hasOnePlace(attribute) ? 'disjoint' : 'overlap';
};
