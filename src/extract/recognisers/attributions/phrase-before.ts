/**
 * The noun phrase to the left of a verb: its subject. A bounded walk over the tags.
 */
import { QUANTIFIERS } from '../../../lexicon/amounts.js';
import { STOPS_PHRASE } from '../../../lexicon/clauses.js';
import { NO_SPEAKER, SPEAKING_PRONOUNS } from '../../../lexicon/speech.js';
import type { Token } from '../../language.js';
import { closesAt, isOwn, opensAt, type Range, type Region, type Scene } from './scene.js';
import { CONNECTS, isDeterminer, isEnclitic, isNominal, isParticiple, isPlain, isTime, isTitled, lastNominal, LONGEST } from './tokens.js';
import { isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

/** What ends a clause to the left. */
export const isBoundary = (scene: Scene, region: Region, i: number): boolean => {
  if (i < region.first || !isOwn(scene, region, i) || opensAt(scene, i) || closesAt(scene, i)) return true;
  return /^[,;:()[\]–—]$/.test(scene.tokens[i]!.text) || (scene.tokens[i]!.text === '-' && scene.tokens[i]!.start > (scene.tokens[i - 1]?.end ?? 0));
};

const DATED = wordSet(['on', 'in', 'last', 'this', 'late', 'early', 'earlier', 'later', 'the', 'of']);
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|month|week|year|night|morning|afternoon|evening|january|february|march|april|june|july|august|september|october|november|december)$/;

/** Steps left over a time between a subject and its verb: "a report earlier on December 29 said". */
const beforeTimes = (scene: Scene, region: Region, at: number): number => {
  const i = timesBefore(scene, region, at);
  const before = i > region.first ? scene.tokens[i - 1]! : undefined;
  return before && (isNominal(before) || before.text === ')' || before.tag === 'PRON') ? i : at;
};

/** Where the time that ends before a token begins, or the token itself. */
export const timesBefore = ({ tokens }: Scene, region: Region, at: number): number => {
  let i = at;
  if (tokens[i - 1]?.tag === 'NUM' && (DAY.test(tokens[i - 2]?.lower ?? '') || /^(?:may|march)$/.test(tokens[i - 2]?.lower ?? ''))) i -= 1;
  if (i === at && !DAY.test(tokens[i - 1]?.lower ?? '') && !/^(?:earlier|later)$/.test(tokens[i - 1]?.lower ?? '')) return at;
  i -= 1;
  while (i > region.first && isOf(tokens[i - 1]!, DATED) && tokens[i - 1]!.tag !== 'NOUN') i -= 1;
  return i;
};

/** The bracket that the one at a token closes: "Sen. X (R-Utah)". */
const bracketBefore = (tokens: readonly Token[], at: number, floor: number): number => {
  for (let i = at - 1; i >= floor && i > at - 8; i--) if (tokens[i]!.text === '(') return i;
  return -1;
};

/** A comma within a list: "friends, lobbyists and foes". */
const listed = (scene: Scene, region: Region, comma: number, at: number): boolean => {
  const { tokens } = scene;
  const before = tokens[comma - 1];
  if (!before || !isNominal(before) || isBoundary(scene, region, comma - 1)) return false;
  let joined = false;
  for (let i = comma + 1; i < at && i < comma + 6 && !joined; i++) {
    const { lower, tag } = tokens[i]!;
    joined = lower === 'and' || lower === 'or';
    if (tag === 'VERB' || tag === 'AUX' || tag === 'ADP') return false;
  }
  // A list as a subject begins its clause: "…, police and doctors said" is none.
  for (let i = comma - 1; joined && i >= region.first && i > comma - 16; i--) {
    const token = tokens[i]!;
    if (token.tag === 'SCONJ' || token.lower === 'that') return true;
    if (!isPlain(token) && !isDeterminer(token) && token.text !== ',') return isBoundary(scene, region, i);
    if (isTime(token)) return false;
    if (i === region.first) return true;
  }
  return false;
};

/** Whether "who" stands a little to the left, so that the verb here is of the clause within the phrase. */
const whoWithin = (tokens: readonly Token[], at: number, floor: number): boolean => {
  for (let i = at - 1; i >= floor && i > at - 12; i--) {
    const { lower, text } = tokens[i]!;
    if (text === ',' || lower === 'that') return false;
    if (lower === 'who') return i > floor && isNominal(tokens[i - 1]!);
  }
  return false;
};

/**
 * What a token means to the walk. `take`: it belongs to the phrase; `last`: and begins it; `tie`: it ties what follows to what may
 * stand before it; `held-for`: as `tie`, and what follows is whole; `pass`: it stands within a clause of the phrase; `stop`: the phrase begins behind it; `fail`: as `stop`, and
 * what was tied on was not of the phrase.
 */
type Step = 'take' | 'last' | 'tie' | 'taken-tie' | 'held-for' | 'pass' | 'stop' | 'fail';

/** "more than", "less than" before a number. */
const isThan = (token: Token, before: Token | undefined): boolean => token.lower === 'than' && (before?.lower === 'more' || before?.lower === 'less');

/** "restructuring experts", "near-complete figures": a modifier by its place. */
const isModifier = (tokens: readonly Token[], i: number, start: number, before: Token | undefined): boolean => {
  const token = tokens[i]!;
  const next = tokens[i + 1]!;
  if (next.text === '-' && next.start === token.end) return true;
  if (token.tag === 'ADV') return next.tag === 'NUM' || next.tag === 'ADJ';
  if (token.tag !== 'VERB' || !token.lower.endsWith('ing') || start !== i + 1 || !before) return false;
  return isNominal(next) && !isNominal(before) && before.tag !== 'AUX' && before.tag !== 'VERB';
};

/** "a man accused of murdering", before whom it says: what somebody is held for, which speaks of others. */
const isHeldFor = (tokens: readonly Token[], i: number): boolean =>
  i > 2 &&
  tokens[i]!.tag === 'VERB' &&
  tokens[i]!.lower.endsWith('ing') &&
  isOf(tokens[i - 1]!, CONNECTS) &&
  isParticiple(tokens[i - 2]!) &&
  isNominal(tokens[i - 3]!);

const ofDeterminer = (scene: Scene, region: Region, i: number, floor: number, before: Token | undefined): Step => {
  if (!before || isBoundary(scene, region, i - 1)) return 'last';
  if (i > floor && (before.lower === 'all' || before.lower === 'both' || isEnclitic(before))) return 'take';
  return before.tag === 'ADP' || before.tag === 'CCONJ' || whoWithin(scene.tokens, i, floor) || isHeldFor(scene.tokens, i - 1) ? 'take' : 'last';
};

const ofPreposition = (token: Token, before: Token | undefined): Step => {
  if (!isOf(token, CONNECTS) || !before) return 'stop';
  const tied = isNominal(before) || before.lower === 'familiar' || isParticiple(before) || /^(?:NUM|PRON|DET|ADJ)$/.test(before.tag);
  return tied ? 'tie' : 'stop';
};

/** What the token at `i` means, where the phrase so far begins at `start` and ends before `at`. */
const stepAt = (scene: Scene, region: Region, i: number, floor: number, start: number, at: number): Step => {
  const { tokens } = scene;
  const token = tokens[i]!;
  const before = i > 0 ? tokens[i - 1] : undefined;
  const begun = start < at;
  if (isBoundary(scene, region, i)) return token.text === ',' && isOwn(scene, region, i) && i > floor && listed(scene, region, i, at) ? 'pass' : 'stop';
  if (token.lower === 'those') return 'last';
  if (isOf(token, STOPS_PHRASE) && !isThan(token, before)) return 'stop';
  if (isOf(token, OF_THEM) && before?.lower === 'of') return 'take';
  // "he and Mr. Holt said"
  if (begun && token.tag === 'PRON' && isOf(token, SPEAKING_PRONOUNS) && tokens[i + 1]!.lower === 'and') return 'last';
  if (isDeterminer(token)) return ofDeterminer(scene, region, i, floor, before);
  if (begun && isOf(token, QUANTIFIERS)) return 'take';
  if (begun && i > floor && isHeldFor(tokens, i)) return 'held-for';
  if (isPlain(token) || isTitled(token) || (begun && isModifier(tokens, i, start, before))) return 'take';
  if (begun && (token.tag === 'ADP' || token.lower === 'familiar')) {
    const step = ofPreposition(token, i > floor ? before : undefined);
    // "an official who spoke on condition of anonymity said"
    return step === 'stop' && whoWithin(tokens, i, floor) ? 'pass' : step;
  }
  if (token.tag === 'CCONJ') {
    if (!before || i === region.first || isBoundary(scene, region, i - 1)) return 'stop';
    if (begun && token.lower !== 'but' && (isNominal(before) || (before.tag === 'PRON' && isOf(before, SPEAKING_PRONOUNS)))) return 'tie';
  }
  if (token.lower === 'who' && before && isNominal(before)) return 'take';
  // "Survivors brought to shore said", "those polled said"
  if (isParticiple(token) && before && (begun || token.lower.endsWith('ed'))) {
    if (isNominal(before) || before.lower === 'those') return 'taken-tie';
    if (before.tag === 'DET') return 'take';
  }
  // "a fireman who did not give his name says"
  return whoWithin(tokens, i, floor) ? 'pass' : 'fail';
};

const OF_THEM = wordSet(['them', 'us', 'those', 'these', 'you']);

/** A pronoun as the whole subject; null where it can speak for nobody; undefined where the walk must tell. */
const pronounAt = ({ tokens }: Scene, i: number): Range | null | undefined => {
  const { tag } = tokens[i]!;
  if (tag !== 'PRON' && !isOf(tokens[i]!, SPEAKING_PRONOUNS)) return undefined;
  // "most of them said", "he and she said"
  if (isOf(tokens[i]!, OF_THEM) && tokens[i - 1]?.lower === 'of') return undefined;
  if (isOf(tokens[i]!, NO_SPEAKER) || !isOf(tokens[i]!, SPEAKING_PRONOUNS)) return null;
  const before = tokens[i - 1];
  return before?.tag === 'DET' || (before?.tag === 'ADJ' && isNominal(tokens[i]!)) ? undefined : { first: i, last: i + 1 };
};

/** Words that a phrase cannot begin with. */
const isLoose = (tokens: readonly Token[], i: number): boolean => {
  const { tag, text } = tokens[i]!;
  return isEnclitic(tokens[i]!) || text === '-' || text === ',' || tag === 'CCONJ' || (tag === 'ADP' && tokens[i + 1]?.text !== '-');
};

/** The phrase from `start`, with what it cannot begin with put aside; undefined where that is nobody. */
const phraseOf = (tokens: readonly Token[], from: number, last: number): Range | undefined => {
  let first = from;
  while (first < last && isLoose(tokens, first)) first += 1;
  if (first >= last || tokens[first]!.lower === 'who' || isOf(tokens[first]!, NO_SPEAKER)) return undefined;
  if (tokens[first]!.lower === 'least' && tokens[first - 1]?.lower === 'at') first -= 1;
  // "Three said", "some said": a number or a pronoun stands for a noun, an article does not.
  const { tag } = tokens[first]!;
  const counted = tag === 'NUM' || tag === 'ADJ' || isOf(tokens[first]!, SPEAKING_PRONOUNS);
  return counted || lastNominal(tokens, first, last) >= 0 ? { first, last } : undefined;
};

/** "the mayor himself said" */
const beforeSelf = (tokens: readonly Token[], at: number, floor: number): number =>
  at - 1 > floor && /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[at - 1]!.lower) ? at - 1 : at;

/** The noun phrase that ends right before a token, a time between the two passed over: the subject of the verb there. */
export const phraseBefore = (scene: Scene, region: Region, verb: number): Range | undefined => {
  const { tokens } = scene;
  const floor = Math.max(region.first, verb - LONGEST);
  const at = beforeSelf(tokens, beforeTimes(scene, region, verb), floor);
  let i = at - 1;
  if (isBoundary(scene, region, i) && tokens[i]?.text !== ')') return undefined;
  if (DAY.test(tokens[i]!.lower) && isTime(tokens[i]!)) return undefined;
  const pronoun = pronounAt(scene, i);
  if (pronoun !== undefined) return pronoun ?? undefined;
  let start = at;
  /** Where the phrase begins should the walk fail further left. */
  let safe = -1;
  for (; i >= floor; i--) {
    const opening = tokens[i]!.text === ')' ? bracketBefore(tokens, i, floor) : -1;
    if (opening > floor && isNominal(tokens[opening - 1]!)) {
      i = start = opening;
      continue;
    }
    const step = stepAt(scene, region, i, floor, start, at);
    if (step === 'held-for' || ((step === 'tie' || step === 'taken-tie') && safe < 0)) safe = start;
    if (step === 'take' || step === 'last' || step === 'taken-tie') start = i;
    if (step === 'fail' && safe >= 0) start = safe;
    if (step === 'last' || step === 'stop' || step === 'fail') break;
  }
  if (i < floor && floor > region.first && safe >= 0) start = safe;
  return phraseOf(tokens, start, at);
};
