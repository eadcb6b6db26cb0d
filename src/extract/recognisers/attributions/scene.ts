/**
 * A text as the rules for attributions see it: tokens, and which of them stand within quotation marks.
 */
import { SPEECH_VERBS } from '../../../lexicon/speech.js';
import type { Prose, Token } from '../../language.js';
import type { QuotationMention } from '../quotations/index.js';

/** Tokens `first` to `last`, the last one excluded. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Scene {
  readonly prose: Prose;
  readonly tokens: readonly Token[];
  readonly quotations: readonly QuotationMention[];
  /** How many quotations each token stands in. */
  readonly depth: Uint8Array;
  /** The quotation whose opening (+n) or closing (-n) mark a token is, counted from 1; else 0. */
  readonly mark: Int32Array;
}

/**
 * Where a rule may look: a sentence, or several where a quotation runs over their ends, or the part of a sentence that
 * stands within one quotation. Tokens of another depth are quoted words to it.
 */
export interface Region extends Range {
  readonly depth: number;
  /** Where the sentence's last mark begins, or `last`. */
  readonly end: number;
}

export const sceneOf = (prose: Prose, quotations: readonly QuotationMention[]): Scene => {
  const { tokens } = prose;
  const depth = new Uint8Array(tokens.length + 1);
  const mark = new Int32Array(tokens.length + 1);
  const change = new Int8Array(tokens.length + 1);
  quotations.forEach(({ first, last, span }, index) => {
    change[first]! += 1;
    change[last]! -= 1;
    if (first > 0 && tokens[first - 1]!.tag !== 'NOUN' && tokens[first - 1]!.end <= span.start) mark[first - 1] = index + 1;
    const closing = tokens[last];
    if (closing && closing.start < span.end + 3 && /^["”’'»“‘«]/.test(closing.text)) mark[last] = -(index + 1);
  });
  let level = 0;
  for (let i = 0; i < tokens.length; i++) {
    level += change[i]!;
    depth[i] = level;
  }
  return { prose, tokens, quotations, depth, mark };
};

const FINAL = /^[.!?…]+$/;

const regionOf = ({ tokens, mark, depth: depths }: Scene, first: number, last: number, depth: number): Region => {
  let end = last;
  while (end > first && FINAL.test(tokens[end - 1]!.text) && mark[end - 1] === 0 && depths[end - 1] === depth) end -= 1;
  return { first, last, depth, end };
};

/** Whether a region ends in a quoted question or the like: "Why?" may go on with "he asked". */
const isAsked = ({ tokens, mark }: Scene, { last }: Region): boolean => mark[last - 1]! < 0 && /^(?:[?!…]+|\.\.\.|--?|—)$/.test(tokens[last - 2]!.text);

/** Whether a region begins with a short subject and a verb of saying. */
const namesSpeaker = ({ tokens, mark }: Scene, { first, end }: Region): boolean => {
  for (let i = first; i < end && i < first + 9; i++) {
    const { tag, lower } = tokens[i]!;
    if (mark[i] !== 0 || tag === 'ADP' || tag === 'SCONJ') return false;
    const frame = SPEECH_VERBS.get(lower)?.frame;
    if (i > first && frame) return (frame === 'says' || frame === 'quotes' || frame === 'asks' || frame === 'tells') && tokens[i + 1]?.lower !== 'that';
    if (tag === 'VERB') return false;
  }
  return false;
};

/** The sentences of a text, those put together that a quotation runs across. */
export const regionsOf = (scene: Scene): Region[] => {
  const regions: Region[] = [];
  const paragraphs: number[] = [];
  const { sentences } = scene.prose;
  let next = 0;
  for (let s = 0; s < sentences.length; s++) {
    const { first } = sentences[s]!;
    let { last } = sentences[s]!;
    for (;;) {
      while (next < scene.quotations.length && scene.quotations[next]!.last < last) next += 1;
      const across = scene.quotations[next];
      const follows = sentences[s + 1];
      if (!across || across.first > last || !follows || across.last < last) break;
      // The closing mark may be the first token of the next sentence.
      if (across.last === last && scene.mark[last]! >= 0) break;
      if (across.first >= last) break;
      s += 1;
      last = follows.last;
    }
    const region = regionOf(scene, first, last, 0);
    const earlier = regions.at(-1);
    if (earlier && scene.tokens[earlier.last - 1]!.text === ':' && scene.mark[first]! > 0) regions[regions.length - 1] = { ...region, first: earlier.first };
    else if (earlier && paragraphs.at(-1) === sentences[s]!.paragraph && isAsked(scene, earlier) && namesSpeaker(scene, region))
      regions[regions.length - 1] = { ...region, first: earlier.first };
    else regions.push(region);
    paragraphs[regions.length - 1] = sentences[s]!.paragraph;
  }
  return regions;
};

/** The part of a sentence around a token that stands within the innermost quotation that holds the token. */
export const regionWithin = (scene: Scene, at: number, sentence: Range): Region => {
  const level = scene.depth[at]!;
  let first = at;
  let last = at + 1;
  while (first > sentence.first && scene.depth[first - 1]! >= level) first -= 1;
  while (last < sentence.last && scene.depth[last]! >= level) last += 1;
  return regionOf(scene, first, last, level);
};

/** Whether a token is one of the region's own words and not quoted within it. */
export const isOwn = (scene: Scene, region: Region, i: number): boolean => scene.depth[i] === region.depth;

export const opensAt = (scene: Scene, i: number): boolean => scene.mark[i]! > 0;
export const closesAt = (scene: Scene, i: number): boolean => scene.mark[i]! < 0;
