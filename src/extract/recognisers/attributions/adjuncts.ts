/** What hangs loose on a verb of speech, and to whom it is said: it stands before the words that are handed over. */
import { AROUND_FIGURES } from '../../../lexicon/bounds.js';
import { BEHIND_HOURS } from '../../../lexicon/calendar.js';
import { ADJUNCT_PREPOSITIONS, LOOSE_TIMES } from '../../../lexicon/speech.js';
import { phraseFrom } from './phrases.js';
import type { Token } from '../../language.js';
import { isNominal, isPossessive } from './tokens.js';
import { isOwn, opensAt, type Region, type Scene } from './scene.js';
import { isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

const THAN = wordSet(['more', 'less', 'fewer']);

/** Where the number stands that the words at a token hedge ("about 30", "at least 12", "up to 40", "more than 300"), or the token itself. */
export const hedgeFrom = (tokens: readonly Token[], at: number): number => {
  const next = tokens[at + 1];
  const { lower } = tokens[at]!;
  const far =
    (lower === 'at' && (next?.lower === 'least' || next?.lower === 'most')) ||
    (lower === 'up' && next?.lower === 'to') ||
    (isOf(tokens[at], THAN) && next?.lower === 'than');
  const number = far ? at + 2 : isOf(tokens[at], AROUND_FIGURES) ? at + 1 : at;
  // "said around 3 p.m. that"
  return number > at && tokens[number]?.tag === 'NUM' && !isOf(tokens[number + 1], BEHIND_HOURS) ? number : at;
};

/** Passes over what hangs loose on the verb: "on Tuesday", "in a statement", "by telephone". Returns where it ends. */
export const afterAdjuncts = (scene: Scene, region: Region, at: number): number => {
  const { tokens } = scene;
  let i = at;
  for (let round = 0; round < 5 && i < region.end; round++) {
    const { tag, lower } = tokens[i]!;
    if (!isOwn(scene, region, i) || opensAt(scene, i)) break;
    const next = tokens[i + 1];
    const pointed = (lower === 'this' || lower === 'last') && !isOf(next, LOOSE_TIMES);
    if (pointed) break;
    if (
      isOf(tokens[i]!, LOOSE_TIMES) ||
      (tag === 'ADV' && lower !== 'there' && lower !== 'only' && lower !== 'nearly' && lower !== 'almost' && lower !== 'about')
    ) {
      i += 1;
      // "Dec. 29", "May 4"
      while (
        i < region.end &&
        (tokens[i]!.tag === 'NUM' || tokens[i]!.text === '.') &&
        /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)/.test(tokens[i - 1]!.lower)
      )
        i += 1;
    } else if (isOf(tokens[i]!, ADJUNCT_PREPOSITIONS) && tag !== 'SCONJ' && next) {
      // "said about 30 people had died": no time and no topic.
      if (hedgeFrom(tokens, i) > i) break;
      // "said at about 3 p.m. that"
      if (isOf(next, AROUND_FIGURES) && tokens[i + 2]?.tag === 'NUM') {
        i += 1;
        continue;
      }
      if (isOf(next, LOOSE_TIMES) || next.tag === 'NUM') {
        i += 2;
        while (
          i < region.end &&
          (isOf(tokens[i]!, LOOSE_TIMES) || isOf(tokens[i]!, BEHIND_HOURS) || (tokens[i]!.tag === 'NUM' && isOf(tokens[i - 1]!, LOOSE_TIMES)))
        )
          i += 1;
        continue;
      }
      const phrase = next.lower === 'that' ? undefined : phraseFrom(scene, region, i + 1, false);
      if (!phrase) break;
      i = phrase.last;
      // "in a statement to reporters", "in an interview with the paper": loose in its turn.
    } else break;
  }
  return i;
};

/** Passes over the one spoken to: "reporters", "the paper", "him". */
export const afterAddressee = (scene: Scene, region: Region, at: number): number => {
  const { tokens } = scene;
  if (at >= region.end || opensAt(scene, at)) return at;
  const { tag, lower } = tokens[at]!;
  const next = tokens[at + 1];
  const owns = isPossessive(tokens[at]!) && next !== undefined && (isNominal(next) || next.tag === 'ADJ' || next.tag === 'NUM');
  if (tag === 'PRON' && lower !== 'it' && lower !== 'there' && !owns) return at + 1;
  const phrase = phraseFrom(scene, region, at, false);
  return phrase ? phrase.last : at;
};
