/**
 * Token ranges written out as excerpts.
 */
import type { Attribution } from '../../../model/attribution.js';
import { excerpt } from '../../../model/span.js';
import type { Found } from './found.js';
import type { Range, Scene } from './scene.js';

const excerptOf = ({ prose, tokens }: Scene, { first, last }: Range): Attribution['content'] =>
  excerpt(prose.text, tokens[first]!.start, tokens[last - 1]!.end);

const written = (scene: Scene, { speaker, cue, content, stance, antecedent }: Found): Attribution => {
  const parts = { speaker: excerptOf(scene, speaker), cue: excerptOf(scene, cue), content: excerptOf(scene, content) };
  const spans = [parts.speaker.span, parts.cue.span, parts.content.span];
  return {
    span: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
    ...parts,
    ...(antecedent ? { resolved: excerptOf(scene, antecedent) } : {}),
    stance,
  };
};

export const writtenOut = (scene: Scene, found: readonly Found[]): Attribution[] => found.map((each) => written(scene, each));
