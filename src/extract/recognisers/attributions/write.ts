/**
 * Token ranges written out as excerpts.
 */
import type { Attribution } from '../../../model/attribution.js';
import { excerpt } from '../../../model/span.js';
import type { Found } from './found.js';
import type { Range, Scene } from './scene.js';

const excerptOf = ({ prose, tokens }: Scene, { first, last }: Range): Attribution['content'] =>
  excerpt(prose.text, tokens[first]!.start, tokens[last - 1]!.end);

const written = (scene: Scene, found: Found): Attribution => {
  const { stance, antecedent } = found;
  const speaker = excerptOf(scene, found.speaker);
  const cue = excerptOf(scene, found.cue);
  const content = excerptOf(scene, found.content);
  const start = Math.min(speaker.span.start, cue.span.start, content.span.start);
  const span = { start, end: Math.max(speaker.span.end, cue.span.end, content.span.end) };
  return antecedent ? { span, speaker, cue, content, resolved: excerptOf(scene, antecedent), stance } : { span, speaker, cue, content, stance };
};

export const writtenOut = (scene: Scene, found: readonly Found[]): Attribution[] => found.map((each) => written(scene, each));
