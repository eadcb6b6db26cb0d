/**
 * Quotations that go on after the sentence that names their speaker.
 */
import type { Found } from './found.js';
import { isSomebody } from './labels.js';
import { closingOf, type Region, type Scene } from './scene.js';
import { mainSubject } from './subject.js';

/** The attribution that a following quotation carries on: the last one with quoted words, the writer's own put aside. */
export const quotedIn = (scene: Scene, found: readonly Found[]): Found | undefined =>
  found.findLast(({ content }) => scene.mark[content.first]! > 0 || scene.mark[content.last - 1]! < 0);

/** Whether a line break stands before a region. */
const beginsLine = ({ tokens, prose }: Scene, { first }: Region): boolean =>
  first > 0 && prose.text.slice(tokens[first - 1]!.end, tokens[first]!.start).includes('\n');

/**
 * A region that is one quotation and nothing else, right after its speaker spoke: "…," he said. "…". In a new paragraph only
 * where the quotation was left open before it, or where a whole one follows on a whole one.
 */
export const continued = (scene: Scene, region: Region, earlier: Found | undefined, earlierQuoted: boolean): Found | undefined => {
  if (!earlier) return undefined;
  const index = scene.mark[region.first]!;
  const quotation = index > 0 ? scene.quotations[index - 1] : undefined;
  if (!quotation || closingOf(scene, index) + 1 < region.end) return undefined;
  if (beginsLine(scene, region) && !quotation.continues && (!earlierQuoted || quotation.value.fragment)) return undefined;
  return { speaker: earlier.speaker, cue: earlier.cue, content: { first: region.first, last: region.end }, stance: 'states', side: 'after' };
};

/**
 * A region that is one whole quotation, right after a sentence of the same paragraph that says nothing and is about one person:
 * "Chief Tulk was having none of it. “Smoke, yes. Fire, no.”" The opening mark is the cue.
 */
export const afterSubject = (scene: Scene, region: Region, before: Region): Found | undefined => {
  const index = scene.mark[region.first]!;
  const quotation = index > 0 ? scene.quotations[index - 1] : undefined;
  if (!quotation || quotation.value.fragment || closingOf(scene, index) + 1 < region.end || beginsLine(scene, region)) return undefined;
  const speaker = mainSubject(scene, before, before.end);
  if (!speaker || !/^\p{Lu}/u.test(scene.tokens[speaker.last - 1]!.text) || !isSomebody(scene, speaker)) return undefined;
  return { speaker, cue: { first: region.first, last: region.first + 1 }, content: { first: region.first, last: region.end }, stance: 'states', side: 'after' };
};
