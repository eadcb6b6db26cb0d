/**
 * Where one attribution of a sentence ends because another begins.
 */
import type { Found } from './found.js';
import type { Region, Scene } from './scene.js';
import { isOf } from '../../language/words.js';
import { JOINS_SPEECH } from '../../../lexicon/clauses.js';

/** The last token of a content that a later attribution leaves to it, or the content's own end. */
const endBefore = (scene: Scene, content: Found['content'], later: Found): number => {
  const { tokens } = scene;
  if (later.side === 'within') return content.last;
  let at = Math.min(later.cue.first, later.shared ? later.cue.first : later.speaker.first);
  if (at <= content.first || at >= content.last) return content.last;
  // "…, authorities said" takes over all that stands before its comma.
  if (later.side === 'before' && later.content.first <= content.first && later.content.last > content.first && later.cue.first >= content.first)
    return Math.min(content.last, later.content.last);
  const before = tokens[at - 1]!;
  // "…, Washington blamed Tehran": a clause of its own, unless a short opener stands before the comma.
  if (before.text === ',' && !later.shared && at === later.speaker.first && !(tokens[content.first]!.tag === 'ADP' && at - content.first < 8)) return at - 1;
  const parted = before.text === ',' || before.text === ';' || before.text === '–' || before.text === '—';
  const joined = isOf(before, JOINS_SPEECH);
  if (!(later.shared || (joined && (tokens[at - 2]?.text === ',' || scene.mark[at - 2]! < 0)) || before.text === ';')) return content.last;
  if (!parted && !joined && later.shared) return content.last;
  while (at - 1 > content.first && (isOf(tokens[at - 1]!, JOINS_SPEECH) || /^[,;–—]$/.test(tokens[at - 1]!.text))) at -= 1;
  return at;
};

/** Cuts each content that follows its cue where the next attribution of the sentence takes over. */
export const settled = (scene: Scene, region: Region, found: readonly Found[]): Found[] =>
  found.map((each, index) => {
    if (each.side === 'before') return each;
    let { last } = each.content;
    for (let k = index + 1; k < found.length && k < index + 6; k++) {
      const later = found[k]!;
      if (later.cue.first === each.cue.first) continue;
      last = Math.min(last, endBefore(scene, { first: each.content.first, last }, later));
    }
    return last === each.content.last ? each : { ...each, content: { first: each.content.first, last: Math.min(last, region.end) } };
  });
