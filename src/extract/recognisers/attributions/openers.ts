import { NOT_SPEAKERS } from '../../../lexicon/speech.js';
import type { Region, Scene } from './scene.js';
import { isOf } from '../../language/words.js';

/** Tokens within which a dateline ends. */
const LONGEST = 16;

/** "BLANTYRE, Jan 26 (Agency) -": a name in capitals, or brackets, before the dash; or a time, "22:15 –". */
const isDateline = ({ tokens }: Scene, first: number, dash: number): boolean => {
  const head = tokens[first]!.text;
  const before = tokens[dash - 1]!;
  return (head.length > 2 && head === head.toUpperCase() && /^\p{Lu}/u.test(head)) || before.text === ')' || (before.tag === 'NUM' && dash - first < 4);
};

/** Where a sentence proper begins: past a dateline, a time and "Update:". */
export const pastOpener = (scene: Scene, region: Region, end: number): number => {
  const { tokens } = scene;
  for (let i = region.first + 1; i < end && i < region.first + LONGEST; i++) {
    const { text, start } = tokens[i]!;
    const before = tokens[i - 1]!;
    if (text === ':' && i < region.first + 4 && (before.tag === 'NUM' || isOf(before, NOT_SPEAKERS))) return i + 1;
    if ((text === '–' || text === '—' || (text === '-' && start > before.end)) && isDateline(scene, region.first, i)) return i + 1;
  }
  return region.first;
};
