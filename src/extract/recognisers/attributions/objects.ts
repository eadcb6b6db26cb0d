/** Whether what stands behind a verb of speech is a clause, or an object of the verb that nobody said. */
import { PARTICLES_THAT_CHANGE, TAKEN, TEXTS } from '../../../lexicon/speech.js';
import { phraseBefore } from './phrase-before.js';
import { phraseFrom } from './phrases.js';
import { isPossessive } from './tokens.js';
import { closesAt, isOwn, opensAt, type Range, type Region, type Scene } from './scene.js';
import type { VerbGroup } from './verb-group.js';
import { isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';
import { hedgeFrom } from './adjuncts.js';

/** A clause shows its verb within so many words. */
const LOOKED_AT = 24;

/** Whether a finite verb stands among the region's own words, or quoted words do. */
export const hasVerb = (scene: Scene, region: Region, first: number): boolean => {
  const { tokens } = scene;
  for (let i = first; i < region.end && i < first + LOOKED_AT; i++) {
    const { tag, lower } = tokens[i]!;
    if (opensAt(scene, i)) return true;
    if (!isOwn(scene, region, i)) continue;
    if (tag === 'AUX' || (tag === 'VERB' && !lower.endsWith('ing'))) return true;
  }
  return false;
};

export const hasNumber = ({ tokens }: Scene, { end }: Region, first: number): boolean => {
  for (let i = first; i < end && i < first + LOOKED_AT; i++) if (tokens[i]!.tag === 'NUM') return true;
  return false;
};

export const BREAKS = new Set([',', ';', ':', '(', ')', '–', '—', '-']);

const NOMINATIVE = wordSet(['he', 'she', 'they', 'we', 'i']);

/** A noun phrase and then a verb: a clause that "that" was left out of. */
export const startsClause = (scene: Scene, region: Region, from: number): boolean => {
  const { tokens } = scene;
  const at = hedgeFrom(tokens, from);
  // "believe more than 28,000 were inside"
  if (tokens[at]!.tag === 'NUM' && at + 1 < region.end && tokens[at + 1]!.tag === 'AUX') return true;
  if (isOf(tokens[at]!, NOMINATIVE)) return true;
  if (/^(?:this|these|those|that|it|there)$/.test(tokens[at]!.lower) && at + 1 < region.end && tokens[at + 1]!.tag === 'AUX') return true;
  const phrase = phraseFrom(scene, region, at);
  let i = phrase ? phrase.last : tokens[at]!.lower === 'there' || tokens[at]!.tag === 'PRON' ? at + 1 : -1;
  if (i < 0) return /^(?:how|what|why|where)$/.test(tokens[at]!.lower) && hasVerb(scene, region, at + 1);
  while (i < region.end && (tokens[i]!.tag === 'ADV' || tokens[i]!.text === ',')) i += 1;
  const next = tokens[i];
  return (
    i < region.end &&
    next !== undefined &&
    (next.tag === 'AUX' || (next.tag === 'VERB' && !next.lower.endsWith('ing') && !(next.lower.endsWith('ed') && tokens[i + 1]?.tag === 'ADP')))
  );
};

/** "The poll shows the mayor leading", "… the mayor with 40 per cent". */
export const startsPicture = (scene: Scene, region: Region, at: number): boolean => {
  const phrase = phraseFrom(scene, region, at, false);
  const next = phrase && phrase.last < region.end ? scene.tokens[phrase.last] : undefined;
  return (
    next !== undefined &&
    ((next.tag === 'VERB' && next.lower.endsWith('ing')) || next.lower === 'with' || next.lower === 'at' || next.lower === 'ahead' || next.lower === 'behind')
  );
};

/** "The poll found no leader": what papers and polls show is an object as well. */
export const isShownByText = (scene: Scene, region: Region, { first }: VerbGroup, at: number): boolean => {
  const subject = startsObject(scene, region, at) ? phraseBefore(scene, region, first) : undefined;
  return subject !== undefined && isText(scene, subject);
};

/** "claimed the lives of ten": no words were claimed. */
export const takesLife = ({ tokens }: Scene, { end }: Region, at: number): boolean => {
  for (let i = at; i < end && i < at + 4; i++) if (isOf(tokens[i]!, TAKEN)) return tokens[at - 1]!.lower.startsWith('claim');
  return false;
};

/** Whether an object is followed by what it is called: "it a crime", "the strikes as", "him “crooked”". */
export const isNamed = (scene: Scene, region: Region, at: number, strict = false): boolean => {
  if (!startsObject(scene, region, at)) return false;
  const { tokens } = scene;
  if (opensAt(scene, at)) return !strict;
  const phrase = phraseFrom(scene, region, at, false);
  const i = phrase ? phrase.last : at + 1;
  if (strict) return i < region.end && tokens[i]!.lower === 'as';
  if (i >= region.end || PARTICLES_THAT_CHANGE.has(tokens[i]!.text)) return false;
  for (let k = i; k < region.end && k < i + 16; k++) if (tokens[k]!.lower === 'as' || opensAt(scene, k)) return true;
  const { tag } = tokens[i]!;
  return tag === 'DET' || tag === 'ADJ' || tag === 'NOUN' || tag === 'PRON' || (tag === 'ADV' && tokens[i + 1]?.tag === 'ADJ');
};

export const startsElsewhere = (scene: Scene, region: Region, at: number): boolean => {
  const { tag, lower } = scene.tokens[at]!;
  return (
    at >= region.end ||
    (tag === 'ADP' && lower !== 'at' && lower !== 'around' && lower !== 'about' && lower !== 'over') ||
    tag === 'CCONJ' ||
    tag === 'SCONJ' ||
    tag === 'PART'
  );
};

/** Whether an object begins at a token: not a full stop, a preposition or a new clause. */
export const startsObject = (scene: Scene, region: Region, at: number): boolean => {
  const { tokens } = scene;
  if (at >= region.end) return false;
  if (opensAt(scene, at)) return true;
  const { tag, lower, text } = tokens[at]!;
  if (lower === 'that') return true;
  return !BREAKS.has(text) && tag !== 'PUNCT' && tag !== 'CCONJ' && tag !== 'SCONJ' && tag !== 'AUX' && tag !== 'ADP' && tag !== 'PART' && !closesAt(scene, at);
};

/** "to stay", "not to stay", "them to stay": an infinitive, alone or behind an object. */
export const isIntended = (scene: Scene, region: Region, at: number): boolean => {
  if (isInfinitive(scene, region, at)) return true;
  const { tag } = scene.tokens[at]!;
  if (opensAt(scene, at)) return false;
  const object = tag === 'PRON' && !isPossessive(scene.tokens[at]!) ? at + 1 : phraseFrom(scene, region, at)?.last;
  return object !== undefined && isInfinitive(scene, region, object);
};

const isInfinitive = ({ tokens }: Scene, { end }: Region, at: number): boolean => {
  let i = at;
  while (i < end && i < at + 3 && tokens[i]!.tag === 'ADV') i += 1;
  if (tokens[i]?.lower === 'not') i += 1;
  if (i + 1 >= end || tokens[i]!.lower !== 'to') return false;
  const next = tokens[i + 1]!.tag === 'ADV' ? tokens[i + 2] : tokens[i + 1];
  return next !== undefined && (next.tag === 'VERB' || next.tag === 'AUX');
};

/** Whether a phrase is a text and not somebody: "issued a statement saying". */
export const isText = ({ tokens }: Scene, { last }: Range): boolean => isOf(tokens[last - 1]!, TEXTS);
