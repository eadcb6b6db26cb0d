/**
 * Quotations that somebody is said to own: "the mayor's “no comment from me”".
 */
import type { Found } from './found.js';
import { phraseBefore } from './phrase-before.js';
import { isSpeakerLike } from './phrases.js';
import { closingOf, isOwn, openingOf, type Region, type Scene } from './scene.js';
import { isEnclitic } from './tokens.js';

/** Fewer words with a capital are a name: "McDonald's “Happy Meal”". */
const SENTENCE = 5;

const isNamed = (scene: Scene, first: number, last: number): boolean => /^\p{Lu}/u.test(scene.tokens[first]?.text ?? '') && last - first < SENTENCE;

/** The quotations of a region that stand behind "'s" and are words of whom it belongs to. The opening mark is the cue. */
export const byOwner = (scene: Scene, region: Region): Found[] => {
  const { tokens, quotations } = scene;
  const found: Found[] = [];
  for (let at = region.first + 2; at < region.end; at++) {
    const index = scene.mark[at]!;
    if (index <= 0 || openingOf(scene, index) !== at || !isEnclitic(tokens[at - 1]!) || !isOwn(scene, region, at - 1)) continue;
    const { first, last } = quotations[index - 1]!;
    const speaker = last - first < 2 || isNamed(scene, first, last) ? undefined : phraseBefore(scene, region, at - 1);
    if (!speaker || !isSpeakerLike(scene, speaker)) continue;
    found.push({
      speaker,
      cue: { first: at, last: at + 1 },
      content: { first: at, last: closingOf(scene, index) + 1 },
      stance: 'states',
      side: 'within',
    });
  }
  return found;
};
