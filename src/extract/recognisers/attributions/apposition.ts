/**
 * Phrases with what stands beside them between commas or dashes: ages, offices, who-clauses.
 */
import type { Token } from '../../language.js';
import { isBoundary, phraseBefore } from './phrase-before.js';
import { phraseFrom } from './phrases.js';
import { RELATIVE, isDeterminer, isNominal, isParticiple, isTime } from './tokens.js';
import { isOwn, opensAt, type Range, type Region, type Scene } from './scene.js';
import { isOf } from '../../language/words.js';
import { BEFORE_SPEAKER } from '../../../lexicon/clauses.js';

/** Tokens looked at to the left of the comma before a verb. */
const FARTHEST = 40;

/** Carries a phrase on over ", 44," and ", the head of the union" to its end; who- and whose-clauses stay out. */
export const withApposition = (scene: Scene, region: Region, phrase: Range): Range => {
  const { tokens } = scene;
  let { last } = phrase;
  for (let round = 0; round < 2; round++) {
    if (tokens[last]?.text !== ',' || last + 1 >= region.end || !isOwn(scene, region, last + 1)) break;
    const next = tokens[last + 1]!;
    const known = next.lower === 'also' && tokens[last + 2]?.lower === 'known';
    if (isOf(next, RELATIVE) || next.tag === 'CCONJ') break;
    const from = known ? last + 4 : last + 1;
    const inner =
      next.tag === 'NUM' && tokens[last + 2] && /^[,.]$/.test(tokens[last + 2]!.text)
        ? { first: last + 1, last: last + 2 }
        : from < region.end
          ? phraseFrom(scene, region, from)
          : undefined;
    if (!inner || tokens[inner.first]!.tag === 'PRON' || isTime(tokens[inner.first]!)) break;
    // "According to police, Ada Lund left": a body of many is not one by name.
    if (MANY.test(tokens[last - 1]!.lower) && tokens[inner.first]!.tag === 'PROPN') break;
    const after = tokens[inner.last];
    const closed = inner.last >= region.end || (after !== undefined && /^[,.;:)]$/.test(after.text)) || opensAt(scene, inner.last) || isOf(after, RELATIVE);
    if (!closed) break;
    last = inner.last;
  }
  return { first: phrase.first, last };
};

const MANY = /^(?:police|[a-z]{3,}[^s]s)$/;

/** Whether a token can begin what stands beside a noun: "44", "the mayor", "who …", "of Orvik", "speaking by phone". */
const begins = (token: Token): boolean =>
  isOf(token, RELATIVE) ||
  token.lower === 'which' ||
  token.lower === 'also' ||
  /sel(?:f|ves)$/.test(token.lower) ||
  isDeterminer(token) ||
  isNominal(token) ||
  token.tag === 'ADJ' ||
  token.tag === 'NUM' ||
  token.tag === 'ADP' ||
  token.tag === 'ADV' ||
  token.tag === 'VERB';

const isFiniteVerb = (token: Token): boolean => token.tag === 'AUX' || (token.tag === 'VERB' && !token.lower.endsWith('ing') && !isParticiple(token));

const beginsClause = (scene: Scene, region: Region, first: number): boolean => {
  if (first === region.first || isBoundary(scene, region, first - 1)) return true;
  const { tag, lower } = scene.tokens[first - 1]!;
  return tag === 'CCONJ' || tag === 'SCONJ' || (tag === 'ADV' && lower !== 'also') || isOf(scene.tokens[first - 1]!, BEFORE_SPEAKER);
};

/** "the city's police chief, Rui Matos": an office and its holder are told whole, and what stands before is said of something else. */
const isOfficeAndName = ({ tokens }: Scene, { first }: Range, from: number, to: number): boolean => {
  if (!isDeterminer(tokens[first]!)) return false;
  for (let i = from; i < to; i++) if (!/^\p{Lu}/u.test(tokens[i]!.text)) return false;
  return to > from;
};

/** An age or an office belongs to the speaker, a who-clause or "after a pause" does not. */
const isLoose = ({ lower, tag }: Token): boolean =>
  RELATIVE.has(lower) || lower === 'which' || (tag === 'ADP' && lower !== 'of') || tag === 'VERB' || (tag === 'ADV' && lower !== 'also');

/** The phrase before an apposition or a who-clause that ends in the comma right before a verb: "Moe, a passenger, said". */
export const phraseBeforeApposition = (scene: Scene, region: Region, comma: number): Range | undefined => {
  const { tokens } = scene;
  const floor = Math.max(region.first, comma - FARTHEST);
  let best: Range | undefined;
  let end = comma;
  /** The last finite verb met, unless it is of a clause that began since. */
  let verb = -1;
  for (let i = comma - 1; i >= floor && isOwn(scene, region, i); i--) {
    const token = tokens[i]!;
    if (isFiniteVerb(token)) verb = i;
    if (isOf(token, RELATIVE) || token.lower === 'which' || token.lower === 'that') verb = -1;
    // "Moe, struck by a stone, said": an irregular participle looks like a verb.
    if (token.text !== ',' || !(verb < 0 || (verb === i + 1 && tokens[verb]!.tag === 'VERB')) || !begins(tokens[i + 1]!)) continue;
    const phrase = phraseBefore(scene, region, i);
    if (!phrase || phrase.last !== i || isTime(tokens[phrase.first]!)) continue;
    if (isLoose(tokens[i + 1]!)) end = i;
    if (!beginsClause(scene, region, phrase.first)) continue;
    if (best === undefined && isOfficeAndName(scene, phrase, i + 1, comma)) return { first: phrase.first, last: end };
    best = { first: phrase.first, last: end };
  }
  return best;
};

/** The phrase before what stands between two dashes, the second right before a verb: "Many guests — old and young — said". */
export const phraseBeforeDash = (scene: Scene, region: Region, dash: number): Range | undefined => {
  for (let i = dash - 1; i > region.first && i > dash - FARTHEST; i--) {
    if (!isOwn(scene, region, i)) return undefined;
    if (scene.tokens[i]!.text === scene.tokens[dash]!.text) return phraseBefore(scene, region, i);
  }
  return undefined;
};
