/**
 * Who is said to have said what: speaker, cue, content and stance.
 */
import { CUE_ADJECTIVES, CUE_NOUNS } from '../../../lexicon/cue-nouns.js';
import { SPEECH_PHRASES, SPEECH_VERBS } from '../../../lexicon/cue-verbs.js';
import type { Attribution } from '../../../model/attribution.js';
import type { Name } from '../../../model/name.js';
import type { Mention } from '../../../model/span.js';
import { oneOf, isOf, someBetween } from '../../language/words.js';
import type { Prose } from '../../language.js';
import type { QuotationMention } from '../quotations/index.js';
import { byAdjective } from './adjectives.js';
import { afterSubject, continued, quotedIn } from './continued.js';
import { settled } from './ends.js';
import type { Found } from './found.js';
import { byLabel, isSomebody } from './labels.js';
import { byNoun } from './nouns.js';
import { byOwner } from './owners.js';
import { byPlace } from './places.js';
import { byPreposition } from './prepositions.js';
import { resolved } from './resolve.js';
import { type Region, regionsOf, regionWithin, type Scene, sceneOf } from './scene.js';
import { byVerb } from './verbs.js';
import { writtenOut } from './write.js';
import { wordSet } from '../../../lexicon/word-set.js';

export { withSpeakers } from './speakers.js';

const OTHER_CUES = wordSet(['according', 'per', 'citing', 'by', 'in']);
/** Somebody quoted who says "I think" speaks for himself. */
const OWN_PERSON = wordSet(['i', 'we', 'you']);
/** Every word at which an attribution may be found: most tokens are looked up here and left. */
const CUES: ReadonlySet<string> = new Set([...SPEECH_VERBS.keys(), ...SPEECH_PHRASES.keys(), ...CUE_NOUNS.keys(), ...CUE_ADJECTIVES.keys(), ...OTHER_CUES]);
const isCue = oneOf(CUES);

/** "Aftershocks recorded: 41", "Aid pledged: Norway $40m": a label and what it is of, and nobody who says it. */
const isLabel = (scene: Scene, { first, end }: Region, { speaker, cue, content }: Found): boolean => {
  const { tokens } = scene;
  if (speaker.first !== first || cue.first !== speaker.last || tokens[cue.last]?.text !== ':' || isSomebody(scene, speaker)) return false;
  return !someBetween(tokens, cue.last + 1, Math.min(end, content.last), ({ tag }) => tag === 'VERB' || tag === 'AUX');
};

/** All that the cues of one region attribute. */
const inRegion = (scene: Scene, region: Region, cues: readonly number[]): Found[] => {
  const found: Found[] = [];
  if (region.depth === 0) found.push(...byLabel(scene, region));
  for (const at of cues) {
    let here = isOf(scene.tokens[at]!, OTHER_CUES) ? byPreposition(scene, region, at) : [];
    // "citing" is a verb as well, "claims" a noun.
    if (here.length === 0) here = byVerb(scene, region, at, found);
    if (here.length === 0) here = byNoun(scene, region, at, found);
    if (here.length === 0) here = byAdjective(scene, region, at, found);
    // "expressed doubt about": of the verb that carries a noun, the noun tells more.
    const carrier = here[0] ? found.findIndex(({ cue }) => cue.first === here[0]!.cue.first) : -1;
    if (carrier >= 0) found.splice(carrier);
    for (const each of here) found.push(each);
  }
  if (region.depth === 0) found.push(...byOwner(scene, region), ...byPlace(scene, region, found));
  return settled(
    scene,
    region,
    found.filter((each) => !isLabel(scene, region, each)),
  );
};

/** The attributions within quotations of a region: the sentences there that hold a cue. */
const inQuotations = (scene: Scene, cues: readonly number[]): Found[] => {
  const { sentences } = scene.prose;
  const found: Found[] = [];
  let s = 0;
  for (let c = 0; c < cues.length;) {
    const at = cues[c]!;
    while (s < sentences.length && sentences[s]!.last <= at) s += 1;
    const sentence = sentences[s];
    if (!sentence) break;
    const region = regionWithin(scene, at, sentence);
    const inside: number[] = [];
    while (c < cues.length && cues[c]! < region.last) {
      if (scene.depth[cues[c]!] === region.depth) inside.push(cues[c]!);
      c += 1;
    }
    found.push(...inRegion(scene, region, inside));
  }
  return found;
};

/**
 * The attributions of a text, in the order of their cues.
 *
 * "Police said two men had died": speaker "Police", cue "said", content "two men had died", stance `states`.
 * The names, where given, help to tell whom a pronoun stands for.
 */
export const attributionsOf = (prose: Prose, names: readonly Mention<Name>[], quotations: readonly QuotationMention[]): Attribution[] => {
  const scene = sceneOf(prose, names, quotations);
  const { tokens } = prose;
  const own: number[] = [];
  const quoted: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (isCue(tokens[i]!)) (scene.depth[i] === 0 ? own : quoted).push(i);
  }
  const all: Found[] = [];
  let carried: Found | undefined;
  let carriesQuote = false;
  let before: Region | undefined;
  let next = 0;
  for (const region of regionsOf(scene)) {
    const cues: number[] = [];
    while (next < own.length && own[next]! < region.last) cues.push(own[next++]!);
    const found = inRegion(scene, region, cues);
    let more: Found | undefined = found.length === 0 ? continued(scene, region, carried, carriesQuote) : undefined;
    if (found.length === 0 && !carried && before) more = afterSubject(scene, region, before);
    before = region;
    const quoted = quotedIn(scene, found);
    for (const each of found) all.push(each);
    if (more) all.push(more);
    carried = more ?? quoted ?? found.at(-1);
    carriesQuote = more !== undefined || quoted !== undefined;
  }
  all.push(...inQuotations(scene, quoted).filter(({ speaker }) => !isOf(tokens[speaker.first]!, OWN_PERSON)));
  all.sort((a, b) => a.cue.first - b.cue.first || a.content.first - b.content.first);
  return resolved(prose, names, writtenOut(scene, all));
};
