/**
 * Attributions by a mark: "Mayor: 'We stay'", and "'No dead so far' – duty officer, fire station".
 */
import { NOT_SPEAKERS } from '../../../lexicon/speech.js';
import { GIVEN_NAMES } from '../../../lexicon/given-names.js';
import { GENERIC_BODIES, ORGANISATION_HEADS } from '../../../lexicon/organisations.js';
import { ROLES } from '../../../lexicon/titles.js';
import type { Found } from './found.js';
import { withApposition } from './apposition.js';
import { phraseFrom } from './phrases.js';
import { closesAt, closingOf, isOwn, opensAt, type Range, type Region, type Scene } from './scene.js';
import { isOf } from '../../language/words.js';

/** No label is longer. */
const LONGEST = 10;

const isHeading = ({ tokens }: Scene, { first, last }: Range): boolean => {
  for (let i = first; i < last; i++) if (isOf(tokens[i]!, NOT_SPEAKERS)) return true;
  return false;
};

/** Somebody by name or office, and not merely a word with a capital. */
export const isSomebody = ({ tokens, people }: Scene, { first, last }: Range): boolean => {
  if (people.has(tokens[last - 1]!.lower)) return true;
  for (let i = first; i < last; i++) {
    const { tag } = tokens[i]!;
    if (isOf(tokens[i]!, GENERIC_BODIES) || isOf(tokens[i]!, ROLES) || (i > first && isOf(tokens[i]!, ORGANISATION_HEADS))) return true;
    if (isOf(tokens[i]!, GIVEN_NAMES) && tag === 'PROPN' && tokens[i + 1]?.tag === 'PROPN' && i + 1 < last) return true;
  }
  return false;
};

const hasFinite = ({ tokens }: Scene, first: number, last: number): boolean => {
  for (let i = first; i < last && i < first + 24; i++)
    if (tokens[i]!.tag === 'AUX' || (tokens[i]!.tag === 'VERB' && tokens[i - 1]?.lower !== 'to')) return true;
  return false;
};

/** "X: …" at the beginning of a sentence. */
const before = (scene: Scene, region: Region): Found[] => {
  const { tokens } = scene;
  let colon = region.first;
  while (colon < region.end && colon < region.first + LONGEST && tokens[colon]!.text !== ':') {
    if (!isOwn(scene, region, colon) || opensAt(scene, colon)) return [];
    colon += 1;
  }
  if (colon === region.first || tokens[colon]?.text !== ':' || colon + 1 >= region.end) return [];
  const phrase = phraseFrom(scene, region, region.first);
  if (!phrase || tokens[phrase.first]!.tag === 'PRON') return [];
  const speaker = withApposition(scene, region, phrase);
  if (speaker.last !== colon || isHeading(scene, speaker)) return [];
  const quoted = opensAt(scene, colon + 1);
  if (!quoted && !(isSomebody(scene, speaker) && hasFinite(scene, colon + 1, region.end))) return [];
  return [{ speaker, cue: { first: colon, last: colon + 1 }, content: { first: colon + 1, last: region.end }, stance: 'states', side: 'after' }];
};

/** "…" – X, at the end of a line. */
const after = (scene: Scene, region: Region): Found[] => {
  const { tokens } = scene;
  let opening = region.first;
  while (opening < region.end && opening < region.first + 4 && !opensAt(scene, opening)) opening += 1;
  if (opening >= region.end || !opensAt(scene, opening)) return [];
  const closing = closingOf(scene, scene.mark[opening]!);
  const dash = tokens[closing + 1];
  if (!closesAt(scene, closing) || !dash || closing + 2 >= region.end || !/^(?:--?|–|—|―)$/.test(dash.text)) return [];
  const phrase = phraseFrom(scene, region, closing + 2);
  if (!phrase) return [];
  const speaker = withApposition(scene, region, phrase);
  if (speaker.last < region.end || isHeading(scene, speaker)) return [];
  return [{ speaker, cue: { first: closing + 1, last: closing + 2 }, content: { first: opening, last: closing + 1 }, stance: 'states', side: 'before' }];
};

/** The attribution that a sentence makes by a colon or a dash. */
export const byLabel = (scene: Scene, region: Region): Found[] => {
  const found = before(scene, region);
  return found.length > 0 ? found : after(scene, region);
};
