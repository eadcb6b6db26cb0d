/**
 * Attributions of whole quotations by where they stand, with no verb of saying: after a colon ("She was blunt: “…”") and
 * before a subject and any other verb ("“…,” pressed the host").
 */
import type { Found } from './found.js';
import { phraseBefore } from './phrase-before.js';
import { isSpeakerLike, phraseFrom } from './phrases.js';
import { closesAt, closingOf, openingOf, type Range, type Region, type Scene } from './scene.js';
import { mainSubject } from './subject.js';

const holdsIt = ({ content }: Found, { first, last }: Range): boolean => content.first < last && first < content.last;

const isHeld = (found: readonly Found[], range: Range): boolean => found.some((each) => holdsIt(each, range));

/** "She was blunt: “…”" */
const afterColon = (scene: Scene, region: Region, opening: number): Found[] => {
  const colon = opening - 1;
  if (colon <= region.first || scene.tokens[colon]!.text !== ':') return [];
  const label = phraseBefore(scene, region, colon);
  const labelled = label && (label.first === region.first || /^[-–—]$/.test(scene.tokens[label.first - 1]!.text)) && isSpeakerLike(scene, label);
  const speaker = labelled ? label : mainSubject(scene, region, colon);
  if (!speaker || (!labelled && speaker.last >= colon) || !isSpeakerLike(scene, speaker)) return [];
  return [{ speaker, cue: { first: colon, last: colon + 1 }, content: { first: opening, last: region.end }, stance: 'states', side: 'after' }];
};

const isFinite = (scene: Scene, i: number): boolean => scene.tokens[i]!.tag === 'VERB' && !scene.tokens[i]!.lower.endsWith('ing');

/** "“…,” pressed the host", "“…?” the host pressed": a quotation that ends in a comma, and a short clause. */
const beforeClause = (scene: Scene, region: Region, opening: number, closing: number): Found[] => {
  const { tokens } = scene;
  const at = closing + 1;
  if (opening !== region.first || at >= region.end || !closesAt(scene, closing)) return [];
  if (!/^[,?!—]$/.test(tokens[closing - 1]!.text) && tokens[closing - 1]!.text !== "'") return [];
  const inverted = isFinite(scene, at);
  const phrase = phraseFrom(scene, region, inverted ? at + 1 : at);
  if (!phrase || !isSpeakerLike(scene, phrase)) return [];
  const verb = inverted ? at : phrase.last;
  if (verb >= region.end || !isFinite(scene, verb)) return [];
  const end = inverted ? phrase.last : verb + 1;
  if (end < region.end && !/^[,.]$/.test(tokens[end]!.text) && tokens[end]!.tag !== 'ADV' && tokens[end]!.tag !== 'ADP') return [];
  return [{ speaker: phrase, cue: { first: verb, last: verb + 1 }, content: { first: opening, last: at }, stance: 'states', side: 'before' }];
};

/** The attributions of quotations that no cue of the region has claimed. */
export const byPlace = (scene: Scene, region: Region, found: readonly Found[]): Found[] => {
  for (let i = region.first; i < region.end; i++) {
    const index = scene.mark[i]!;
    if (index <= 0) continue;
    const closing = closingOf(scene, index);
    const { fragment } = scene.quotations[index - 1]!.value;
    if (!fragment && openingOf(scene, index) === i && !isHeld(found, { first: i, last: closing })) {
      const here = afterColon(scene, region, i);
      return here.length > 0 ? here : beforeClause(scene, region, i, closing);
    }
    i = Math.max(i, closing);
  }
  return [];
};
