/**
 * Quotations that go on after the sentence that names their speaker.
 */
import type { Found } from './found.js';
import { closingOf, type Region, type Scene } from './scene.js';

/** The attribution that a following quotation carries on: the last one with quoted words, the writer's own put aside. */
export const quotedIn = (scene: Scene, found: readonly Found[]): Found | undefined =>
  found.findLast(({ content }) => scene.mark[content.first]! > 0 || scene.mark[content.last - 1]! < 0);

/** Whether a line break stands before a region. */
const beginsLine = ({ tokens, prose }: Scene, { first }: Region): boolean =>
  first > 0 && prose.text.slice(tokens[first - 1]!.end, tokens[first]!.start).includes('\n');

/**
 * A region that is one quotation and nothing else, right after its speaker spoke: "…," he said. "…". In a new paragraph only
 * where the quotation was left open before it.
 */
export const continued = (scene: Scene, region: Region, earlier: Found | undefined, earlierQuoted: boolean): Found | undefined => {
  if (!earlier) return undefined;
  const index = scene.mark[region.first]!;
  const quotation = index > 0 ? scene.quotations[index - 1] : undefined;
  if (!quotation || closingOf(scene, index) + 1 < region.end) return undefined;
  if (beginsLine(scene, region) && !quotation.continues && (!earlierQuoted || quotation.value.fragment)) return undefined;
  return { speaker: earlier.speaker, cue: earlier.cue, content: { first: region.first, last: region.end }, stance: 'states', side: 'after' };
};
