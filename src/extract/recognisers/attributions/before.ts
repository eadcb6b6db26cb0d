/**
 * Words that stand before a subject and its verb: whether they are what is said, and where they begin and end.
 */
import { SPEECH_VERBS } from '../../../lexicon/cue-verbs.js';
import { wordSet } from '../../../lexicon/word-set.js';
import { isOf } from '../../language/words.js';
import { pastOpener } from './openers.js';
import { closesAt, openingOf, opensAt, type Region, type Scene } from './scene.js';

/** What parts the words said from the speaker. */
export const PARTED = /^[,–—-]$/;

/** Steps left over what parts a subject from the words before it: a comma, a dash, a closing mark. */
export const contentEnd = (scene: Scene, region: Region, at: number): number => {
  let i = at;
  while (i > region.first && (PARTED.test(scene.tokens[i - 1]!.text) || scene.tokens[i - 1]!.lower === 'as')) i -= 1;
  return i;
};

/** Whether the words before a subject are parted from it as its content: by a comma, a dash or the end of a quotation. */
export const isParted = (scene: Scene, region: Region, at: number): boolean => {
  if (at <= region.first) return false;
  const before = scene.tokens[at - 1]!;
  // "…, as the Herald reported"
  if (before.lower === 'as' && at - 2 > region.first) return PARTED.test(scene.tokens[at - 2]!.text);
  return closesAt(scene, at - 1) || PARTED.test(before.text) || (/^[?!]$/.test(before.text) && at - 1 > region.first);
};

/** Where the content before a subject begins: past a dateline and past "but" and the like. */
export const contentStart = (scene: Scene, region: Region, end: number): number => {
  const { tokens } = scene;
  // A sentence in quotation marks stands for itself: what leads up to it is the writer's.
  for (const closing of [end - 1, end - 2]) {
    if (closing < region.first || !closesAt(scene, closing)) continue;
    const { value } = scene.quotations[-scene.mark[closing]! - 1]!;
    const opening = openingOf(scene, -scene.mark[closing]!);
    const before = opening > region.first ? tokens[opening - 1]!.text : '';
    // After a comma only where a few words lead up to it: "In the end, “we ran,” he said".
    if (
      !value.fragment &&
      (/^[:.!?…–—-]$/.test(before) ||
        SPEECH_VERBS.has(before.toLowerCase()) ||
        (before === ',' && opening - region.first < 12 && !hasFinite(scene, region, region.first, opening)))
    )
      return opening;
    break;
  }
  const start = pastOpener(scene, region, end);
  // "(“I ran,” said a guard.)"
  return tokens[start]?.text === '(' && start + 1 < end && opensAt(scene, start + 1) ? start + 1 : start;
};

/** Whether a finite verb stands among a region's own words. */
export const hasFinite = ({ tokens, depth }: Scene, region: Region, first: number, last: number): boolean => {
  for (let i = last - 1; i >= first && i > last - 60; i--) {
    const { tag, lower } = tokens[i]!;
    if (depth[i] === region.depth && (tag === 'AUX' || (tag === 'VERB' && !lower.endsWith('ing')))) return true;
  }
  return false;
};

/** "While it rained, the hall was full": a clause behind the first comma. */
const hasMainClause = (scene: Scene, region: Region, first: number, last: number): boolean => {
  for (let i = first; i < last && i < first + 40; i++)
    if (scene.tokens[i]!.text === ',' && scene.depth[i] === region.depth) return hasFinite(scene, region, i, last);
  return false;
};

const AROUND = wordSet(['about', 'around', 'over', 'under']);

/** Whether the words before a subject can be what it says, and not "After the talks," or "In a first step,". */
export const isClause = (scene: Scene, region: Region, first: number, last: number): boolean => {
  const { tag, lower } = scene.tokens[first]!;
  // "About 3,000 people, police say"
  const next = scene.tokens[first + 1];
  if (tag === 'ADP' && (next?.tag === 'NUM' ? isOf(scene.tokens[first], AROUND) : next?.lower === 'least' || next?.lower === 'most')) return true;
  if (tag === 'SCONJ' && lower !== 'that' && lower !== 'if' && lower !== 'whether') return hasMainClause(scene, region, first, last);
  return hasFinite(scene, region, first, last)
    ? lower !== 'after' && lower !== 'before' && lower !== 'since'
    : tag !== 'ADP' && tag !== 'ADV' && tag !== 'VERB';
};
