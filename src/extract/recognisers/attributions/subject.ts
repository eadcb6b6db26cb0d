import { LOOSE_TIMES } from '../../../lexicon/speech.js';
import { pastOpener } from './openers.js';
import { phraseFrom } from './phrases.js';
import { isOwn, opensAt, type Range, type Region, type Scene } from './scene.js';

/** Beginnings tried: the sentence's own, and behind the commas of what leads up to the main clause. */
const TRIES = 4;

/** The subject of the main clause: "On Friday, [the ministry] met the union, saying …". It ends before `at`. */
export const mainSubject = (scene: Scene, region: Region, at: number): Range | undefined => {
  const { tokens } = scene;
  let i = pastOpener(scene, region, at);
  for (let round = 0; round < TRIES && i < at; round++) {
    while (i < at && (tokens[i]!.tag === 'CCONJ' || tokens[i]!.tag === 'ADV' || tokens[i]!.text === ',')) i += 1;
    if (i + 1 < at && tokens[i]!.tag === 'ADP' && tokens[i + 1]!.tag === 'NUM') i += 1;
    if (i < at && isOwn(scene, region, i) && !opensAt(scene, i)) {
      const phrase = phraseFrom(scene, region, i);
      const next = phrase && tokens[phrase.last];
      const verbal =
        next && (next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'ADV' || next.text === ',' || next.lower === 'who' || phrase.last === at);
      if (phrase && phrase.last <= at && verbal && !LOOSE_TIMES.has(tokens[phrase.first]!.lower)) return phrase;
    }
    const from = i;
    while (i < at && i < from + 40 && tokens[i]!.text !== ',') i += 1;
    if (tokens[i]?.text !== ',') return undefined;
    i += 1;
  }
  return undefined;
};
