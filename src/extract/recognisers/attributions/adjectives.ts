/**
 * Attributions by an adjective behind "be" and the like: "is confident that", "seemed wary of", "were eager to".
 */
import { CUE_ADJECTIVES, SEEMS } from '../../../lexicon/cue-nouns.js';
import { TURNED } from '../../../lexicon/cue-verbs.js';
import { BE } from '../../../lexicon/speech.js';
import { withinClause } from './extent.js';
import type { Found } from './found.js';
import { isOwn, type Region, type Scene } from './scene.js';
import { subjectOf } from './subject.js';
import { groupAt } from './verb-group.js';
import { entryOf, isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

/** Adverbs between the verb and the adjective: "is not yet entirely sure". */
const FARTHEST = 4;
const NOBODY = wordSet(['it', 'this', 'that', 'there', 'which']);

/** Where "be" or a verb that stands for it is, or -1. */
const verbBefore = (scene: Scene, region: Region, at: number): number => {
  const { tokens } = scene;
  for (let i = at - 1; i >= region.first && i >= at - FARTHEST && isOwn(scene, region, i); i--) {
    const { lower, tag } = tokens[i]!;
    if (isOf(tokens[i]!, BE) || isOf(tokens[i]!, SEEMS)) return i;
    if (tag !== 'ADV' && tag !== 'PART' && lower !== 'less' && lower !== 'more') return -1;
  }
  return -1;
};

const cueAdjective = entryOf(CUE_ADJECTIVES);

/** The attribution of an adjective at a token. */
export const byAdjective = (scene: Scene, region: Region, at: number, earlier: readonly Found[]): Found[] => {
  const { tokens } = scene;
  const adjective = cueAdjective(tokens[at]);
  const next = tokens[at + 1];
  if (!adjective || !next || at + 2 >= region.end || !adjective.takes.has(next.lower)) return [];
  const clause = next.lower === 'that';
  if (next.lower === 'to' && tokens[at + 2]!.tag !== 'VERB' && !adjective.takes.has('at')) return [];
  const verb = verbBefore(scene, region, at);
  const group = verb >= 0 ? groupAt(scene, region, verb, { frame: 'faults', stance: adjective.stance }, at + 1) : undefined;
  const subject = group ? subjectOf(scene, region, group, earlier) : undefined;
  if (!group || !subject || isOf(tokens[subject.range.first]!, NOBODY)) return [];
  const infinitive = next.lower === 'to' && tokens[at + 2]!.tag === 'VERB';
  const first = infinitive ? at + 1 : at + 2;
  const content = withinClause(scene, region, group, subject.range, { first, last: region.end });
  const { stance } = adjective;
  return [
    {
      speaker: subject.range,
      cue: { first: group.first, last: clause || infinitive ? at + 1 : at + 2 },
      content,
      stance: group.turned ? (TURNED.get(stance) ?? 'withholds') : stance,
      side: 'after',
      ...(subject.shared ? { shared: true as const } : {}),
      ...(subject.antecedent ? { antecedent: subject.antecedent } : {}),
    },
  ];
};
