/**
 * A text as the rules for attributions see it: tokens, and which of them stand within quotation marks.
 */
import { lastWord } from '../../../model/text.js';
import type { Prose, Token } from '../../language.js';
import type { Name } from '../../../model/name.js';
import type { Mention } from '../../../model/span.js';
import type { QuotationMention } from '../quotations/index.js';
import { speechVerb } from './tokens.js';

/** Tokens `first` to `last`, the last one excluded. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Scene {
  /** Last words of the names of people in the text, lower case. */
  readonly people: ReadonlySet<string>;
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

const CLOSING = /^["”’'»“‘«]/;

/** The outer token of a mark that is typed as two: '' and ``. */
const twinOf = (tokens: readonly Token[], at: number, step: 1 | -1): number => {
  const mark = tokens[at]!;
  const next = tokens[at + step];
  const twin =
    next !== undefined && (mark.text === "'" || mark.text === '`') && next.text === mark.text && (step > 0 ? next.start === mark.end : next.end === mark.start);
  return twin ? at + step : at;
};

export const sceneOf = (prose: Prose, names: readonly Mention<Name>[], quotations: readonly QuotationMention[]): Scene => {
  const people = new Set(names.filter(({ value }) => value.sort === 'person').map(({ value }) => lastWord(value.name).toLowerCase()));
  const { tokens } = prose;
  const depth = new Uint8Array(tokens.length + 1);
  const mark = new Int32Array(tokens.length + 1);
  const change = new Int8Array(tokens.length + 1);
  quotations.forEach(({ first, last, span }, index) => {
    // The near half of a mark of two characters counts as quoted.
    change[first > 0 && twinOf(tokens, first - 1, -1) < first - 1 ? first - 1 : first]! += 1;
    change[last < tokens.length ? twinOf(tokens, last, 1) : last]! -= 1;
    if (first > 0 && tokens[first - 1]!.end <= span.start) mark[twinOf(tokens, first - 1, -1)] = index + 1;
    const closing = tokens[last];
    if (closing && closing.start < span.end + 3 && CLOSING.test(closing.text)) mark[twinOf(tokens, last, 1)] = -(index + 1);
  });
  let level = 0;
  for (let i = 0; i < tokens.length; i++) {
    level += change[i]!;
    depth[i] = level;
  }
  return { people, prose, tokens, quotations, depth, mark };
};

const FINAL = /^[.!?…]+$/;

const regionOf = ({ tokens, mark, depth: depths }: Scene, first: number, last: number, depth: number): Region => {
  let end = last;
  while (end > first && FINAL.test(tokens[end - 1]!.text) && mark[end - 1] === 0 && depths[end - 1] === depth) end -= 1;
  return { first, last, depth, end };
};

/** The token of a quotation's opening mark; quotations count from 1. */
export const openingOf = ({ tokens, quotations }: Scene, index: number): number => {
  const { first } = quotations[index - 1]!;
  return first > 0 ? twinOf(tokens, first - 1, -1) : first;
};

/** The last token of a quotation with its closing mark, where it has one. */
export const closingOf = ({ tokens, quotations, mark }: Scene, index: number): number => {
  const { last } = quotations[index - 1]!;
  if (last >= tokens.length) return last - 1;
  const outer = twinOf(tokens, last, 1);
  return mark[outer] === -index ? outer : last - 1;
};

/** Whether a region ends in a quoted question or the like: "Why?" may go on with "he asked". */
const isAsked = ({ tokens, mark, quotations }: Scene, { last }: Region): boolean =>
  mark[last - 1]! < 0 && /^(?:[?!…]+|\.\.\.|--?|—)$/.test(tokens[quotations[-mark[last - 1]! - 1]!.last - 1]?.text ?? '');

/** Whether a region begins with a short subject and a verb of saying. */
const namesSpeaker = ({ tokens, mark }: Scene, { first, end }: Region): boolean => {
  for (let i = first; i < end && i < first + 9; i++) {
    const { tag } = tokens[i]!;
    if (mark[i] !== 0 || tag === 'ADP' || tag === 'SCONJ') return false;
    const frame = speechVerb(tokens[i])?.frame;
    if (i > first && frame)
      return (frame === 'says' || frame === 'quotes' || frame === 'asks' || frame === 'tells' || frame === 'orders') && tokens[i + 1]?.lower !== 'that';
    if (tag === 'VERB') return false;
  }
  return false;
};

/** Whether a sentence ends with a token: a full stop, or the closing mark of a quotation that ends in one. */
const isFinished = ({ tokens, depth, mark, quotations }: Scene, at: number): boolean => {
  if (depth[at] !== 0) return false;
  const index = -mark[at]!;
  return FINAL.test(tokens[index > 0 ? quotations[index - 1]!.last - 1 : at]?.text ?? '');
};

/** The sentences of a text, those put together that a quotation runs across. */
export const regionsOf = (scene: Scene): Region[] => {
  const regions: Region[] = [];
  const paragraphs: number[] = [];
  const { sentences } = scene.prose;
  let next = 0;
  let inside = 0;
  for (let s = 0; s < sentences.length; s++) {
    let { first, last } = sentences[s]!;
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
    for (let q = inside; q < scene.quotations.length && scene.quotations[q]!.first < last; q++) {
      inside = q;
      // The splitter of sentences may miss one that begins with a mark.
      const opening = openingOf(scene, q + 1);
      if (opening <= first || scene.mark[opening] !== q + 1 || scene.depth[opening] !== 0 || !isFinished(scene, opening - 1)) continue;
      regions.push(regionOf(scene, first, opening, 0));
      paragraphs[regions.length - 1] = sentences[s]!.paragraph;
      first = opening;
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
