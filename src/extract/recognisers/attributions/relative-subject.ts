/**
 * A subject that a clause stands behind, up to the verb: "the group to which it belongs said", "the firm which runs the mine said". Clauses with "who" are
 * part of the phrase already.
 */
import { OTHER_CLAUSES, RELATIVE_OBJECTS } from '../../../lexicon/clauses.js';
import { isOf } from '../../language/words.js';
import { isText } from './objects.js';
import { isBoundary, phraseBefore } from './phrase-before.js';
import { isSpeakerLike } from './phrases.js';
import type { Range, Region, Scene } from './scene.js';
import { LONGEST } from './tokens.js';

/**
 * The noun and its clause, where that has a verb of its own: in "a car which police said was stolen" the verb is the clause's. No comma stands in it, and the
 * noun is somebody or a text: a thing with a clause says nothing.
 */
export const phraseWithRelative = (scene: Scene, region: Region, verb: number): Range | undefined => {
  const { tokens } = scene;
  const floor = Math.max(region.first, verb - LONGEST);
  let hasVerb = false;
  for (let i = verb - 1; i > floor && !isBoundary(scene, region, i); i--) {
    const token = tokens[i]!;
    if (isOf(token, OTHER_CLAUSES)) return undefined;
    if (isOf(token, RELATIVE_OBJECTS)) {
      const noun = hasVerb ? phraseBefore(scene, region, tokens[i - 1]!.tag === 'ADP' ? i - 1 : i) : undefined;
      return noun && (isSpeakerLike(scene, noun) || isText(scene, noun)) ? { first: noun.first, last: verb } : undefined;
    }
    hasVerb ||= token.tag === 'AUX' || (token.tag === 'VERB' && !token.lower.endsWith('ing'));
  }
  return undefined;
};
