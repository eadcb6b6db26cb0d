/**
 * Noun phrases as speakers: bounded walks over the tags, to the left of a verb and to its right.
 */
import { GENERIC_BODIES, ORGANISATION_HEADS } from '../../../lexicon/organisations.js';
import { NO_SPEAKER, SPEAKING_PRONOUNS } from '../../../lexicon/speech.js';
import { ROLES } from '../../../lexicon/titles.js';
import type { Token } from '../../language.js';
import { closesAt, isOwn, opensAt, type Range, type Region, type Scene } from './scene.js';

/** No speaker is told in more words. */
const LONGEST = 36;

const CONNECTS = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'with',
  'on',
  'to',
  'by',
  'near',
  'outside',
  'inside',
  'behind',
  'familiar',
  'close',
  'against',
  'among',
  'within',
]);
export const RELATIVE = new Set(['who', 'whose', 'whom']);
/** Words that begin a clause, whatever their tag. */
const STOPS = new Set(['which', 'whom', 'what', 'that', 'whose', 'when', 'where', 'while', 'if', 'because', 'as', 'than']);
/** Words before a number or "of" that belong to the phrase: "at least half of voters". */
const QUANTIFIERS = new Set(['half', 'most', 'least', 'more', 'than', 'nearly', 'almost', 'roughly', 'some', 'only', 'just']);
const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your']);

export const isNominal = ({ tag, text }: Token): boolean => tag === 'NOUN' || tag === 'PROPN' || (tag === 'VERB' && isCapital(text) && !text.endsWith('ing'));
/** A verb with a capital within a sentence is a name: "Lynch said". */
const isCapital = (text: string): boolean => text.length > 2 && text[0] !== text[0]!.toLowerCase();
/** An adverb or the like with a capital after another or before one is of a name or title: "First Admiral". */
const isTitled = ({ tag, text }: Token): boolean => (tag === 'ADV' || tag === 'ADJ' || tag === 'X' || tag === 'INTJ') && isCapital(text);
const isEnclitic = ({ lower }: Token): boolean => lower === "'s" || lower === "'";
export const isDeterminer = ({ tag, lower }: Token): boolean => tag === 'DET' || POSSESSIVE.has(lower);

export const isPossessive = ({ lower }: Token): boolean => POSSESSIVE.has(lower);
const isPlain = (token: Token): boolean =>
  isNominal(token) ||
  token.tag === 'ADJ' ||
  token.tag === 'NUM' ||
  token.tag === 'SYM' ||
  token.tag === 'X' ||
  token.text === '-' ||
  token.text === '&' ||
  token.text === '/' ||
  isEnclitic(token);
export const isParticiple = ({ tag, lower }: Token): boolean => tag === 'VERB' && /(?:ed|ing|en|own|ught|eld|und|ade)$/.test(lower);

/** A name, an office, a body or a pronoun: what can stand behind the verb as its speaker. */
export const isSpeakerLike = ({ tokens }: Scene, { first, last }: Range): boolean => {
  for (let i = first; i < last; i++) {
    const { lower, tag, text } = tokens[i]!;
    // "deep condolence to the families": the head stands before the preposition.
    if (tag === 'ADP' && i > first) return lower === 'of' && SPEAKING_PRONOUNS.has(tokens[first]!.lower);
    if (tag === 'PROPN' || ROLES.has(lower) || GENERIC_BODIES.has(lower) || ORGANISATION_HEADS.has(lower)) return true;
    if (i === first && last - first <= 2 && SPEAKING_PRONOUNS.has(lower)) return true;
    if (ROLES.has(lower.replace(/s$/, '')) || (i > first && /^\p{Lu}/u.test(text) && isNominal(tokens[i]!))) return true;
  }
  return false;
};

/**
 * The noun phrase that begins at a token: articles, modifiers, nouns, and what prepositions and "and" tie to them.
 * `tied`: whether they are; `nominal`: the first word is a noun, whatever the tagger made of it ("according to police").
 */
export const phraseFrom = (scene: Scene, region: Region, at: number, tied = true, nominal = false): Range | undefined => {
  const { tokens } = scene;
  const stop = Math.min(region.end, at + LONGEST);
  let i = at;
  let head = -1;
  for (; i < stop; i++) {
    const token = tokens[i]!;
    if (!isOwn(scene, region, i) || opensAt(scene, i) || closesAt(scene, i)) break;
    if (i === at && token.tag === 'PRON' && !POSSESSIVE.has(token.lower))
      return SPEAKING_PRONOUNS.has(token.lower) || tokens[i + 1]?.lower === 'of' ? { first: at, last: i + 1 } : undefined;
    if (token.text === '(' && head === i - 1 && head >= at) {
      const closing = bracketAfter(tokens, i, stop);
      const next = tokens[closing + 1];
      if (closing < 0 || !next) break;
      head = i = closing;
      continue;
    }
    if (
      isNominal(token) ||
      (nominal && i === at && token.tag === 'VERB') ||
      (i === at && tokens[i + 1]?.lower === 'of' && (token.tag === 'NUM' || SPEAKING_PRONOUNS.has(token.lower)))
    )
      head = i;
    else if (
      tokens[i + 1]?.text === '-' &&
      tokens[i + 1]!.start === token.end &&
      (token.tag === 'ADV' || token.tag === 'VERB' || token.tag === 'NUM') &&
      head < i - 1
    )
      continue;
    else if (tokens[i - 1]?.text === '-' && i > at && tokens[i - 1]!.end === token.start && (token.tag === 'VERB' || token.tag === 'ADV')) continue;
    else if (isDeterminer(token)) {
      if (i > at && !startsPart(tokens, i - 1)) break;
    } else if (token.tag === 'ADP' || token.lower === 'familiar') {
      if (head < 0 || !tied || !CONNECTS.has(token.lower)) break;
      const next = tokens[i + 1];
      if (!next || !(isPlain(next) || isDeterminer(next) || next.tag === 'ADP') || isTime(next)) break;
    } else if (token.tag === 'CCONJ') {
      const next = tokens[i + 1];
      if (
        !(head === i - 1 || tokens[i - 1]?.tag === 'ADJ') ||
        !tied ||
        !next ||
        !(isNominal(next) || isDeterminer(next) || next.tag === 'ADJ') ||
        token.lower === 'but'
      )
        break;
    } else if (isTitled(token) && (i === at || head === i - 1)) {
      if (i > at) head = i;
    } else if (token.tag === 'ADJ' || token.tag === 'NUM') {
      if (head === i - 1 && head >= at && isTime(token)) break;
    } else if (isParticiple(token)) {
      // "leading members", "a retired judge"
      const next = tokens[i + 1];
      if (head === i - 1 && i > at) break;
      if (!next || !(isNominal(next) || next.tag === 'ADJ')) break;
    } else if (!isPlain(token)) break;
    if (
      isTime(token) &&
      head >= at &&
      i > at &&
      !isEnclitic(tokens[i + 1] ?? token) &&
      !(i + 1 < stop && tokens[i + 1]!.tag === 'NOUN' && tokens[at]!.tag === 'DET')
    ) {
      if (head === i) head = lastNominal(tokens, at, i);
      break;
    }
  }
  if (head < 0) return undefined;
  const last = head + 1;
  return NO_SPEAKER.has(tokens[at]!.lower) ? undefined : { first: at, last };
};

const startsPart = (tokens: readonly Token[], i: number): boolean => {
  const { tag, lower } = tokens[i]!;
  return tag === 'ADP' || tag === 'CCONJ' || tag === 'DET' || lower === 'all' || lower === 'both';
};

const lastNominal = (tokens: readonly Token[], first: number, last: number): number => {
  for (let i = last - 1; i >= first; i--) if (isNominal(tokens[i]!)) return i;
  return -1;
};

const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|earlier|later|late|last|this)$/;
export const isTime = ({ lower }: Token): boolean => TIME.test(lower);

/** What ends a clause to the left. */
export const isBoundary = (scene: Scene, region: Region, i: number): boolean => {
  if (i < region.first || !isOwn(scene, region, i) || opensAt(scene, i) || closesAt(scene, i)) return true;
  return /^[,;:()[\]–—]$/.test(scene.tokens[i]!.text) || (scene.tokens[i]!.text === '-' && scene.tokens[i]!.start > (scene.tokens[i - 1]?.end ?? 0));
};

/** The noun phrase that ends right before a token: the subject of the verb there. */
export const phraseBefore = (scene: Scene, region: Region, at: number): Range | undefined => {
  const { tokens } = scene;
  const floor = Math.max(region.first, at - LONGEST);
  at = beforeTimes(scene, region, at);
  let i = at - 1;
  if (isBoundary(scene, region, i) && tokens[i]?.text !== ')') return undefined;
  const nearest = tokens[i]!;
  if (DAY.test(nearest.lower) && isTime(nearest)) return undefined;
  if (nearest.tag === 'PRON' || SPEAKING_PRONOUNS.has(nearest.lower)) {
    if (NO_SPEAKER.has(nearest.lower) || !SPEAKING_PRONOUNS.has(nearest.lower)) return undefined;
    if (tokens[i - 1]?.tag !== 'DET' && !(tokens[i - 1]?.tag === 'ADJ' && isNominal(nearest))) return { first: i, last: at };
  }
  /** Where the phrase begins should the walk fail further left. */
  let safe = -1;
  let start = at;
  let relative = -1;
  for (; i >= floor; i--) {
    const token = tokens[i]!;
    if (token.text === ')') {
      const opening = bracketBefore(tokens, i, floor);
      if (opening > floor && isNominal(tokens[opening - 1]!)) {
        i = start = opening;
        continue;
      }
    }
    if (isBoundary(scene, region, i)) {
      if (token.text === ',' && isOwn(scene, region, i) && i > floor && listed(scene, region, i, at)) continue;
      break;
    }
    const previous = tokens[i - 1];
    if (token.lower === 'those') {
      start = i;
      break;
    }
    if (STOPS.has(token.lower) && !(token.lower === 'than' && (previous?.lower === 'more' || previous?.lower === 'less'))) break;
    if (isDeterminer(token)) {
      start = i;
      if (previous && i > floor && (previous.lower === 'all' || previous.lower === 'both' || isEnclitic(previous))) continue;
      if (!previous || isBoundary(scene, region, i - 1)) break;
      if (previous.tag !== 'ADP' && previous.tag !== 'CCONJ' && !whoWithin(tokens, i, floor)) break;
      continue;
    }
    if (start < at && QUANTIFIERS.has(token.lower) && !(token.lower === 'than' && previous?.lower !== 'more' && previous?.lower !== 'less')) {
      start = i;
      continue;
    }
    // "restructuring experts"
    const modifies =
      token.tag === 'VERB' &&
      token.lower.endsWith('ing') &&
      start === i + 1 &&
      isNominal(tokens[i + 1]!) &&
      previous &&
      !isNominal(previous) &&
      previous.tag !== 'AUX' &&
      previous.tag !== 'VERB';
    const hyphened = start < at && tokens[i + 1]!.text === '-' && tokens[i + 1]!.start === token.end;
    if (isPlain(token) || isTitled(token) || hyphened || modifies) {
      start = i;
      continue;
    }
    if ((token.tag === 'ADP' || token.lower === 'familiar') && start < at) {
      if (!CONNECTS.has(token.lower) || !previous || i === floor) break;
      if (!(
        isNominal(previous) ||
        previous.lower === 'familiar' ||
        isParticiple(previous) ||
        previous.tag === 'NUM' ||
        previous.tag === 'PRON' ||
        previous.tag === 'DET' ||
        previous.tag === 'ADJ'
      ))
        break;
      if (safe < 0) safe = start;
      continue;
    }
    if (token.tag === 'CCONJ' && (!previous || isBoundary(scene, region, i - 1) || i === region.first)) break;
    if (token.tag === 'CCONJ' && start < at && token.lower !== 'but' && previous && isNominal(previous)) {
      if (safe < 0) safe = start;
      continue;
    }
    if (token.tag === 'ADV' && start < at && (tokens[i + 1]!.tag === 'NUM' || tokens[i + 1]!.tag === 'ADJ')) {
      start = i;
      continue;
    }
    if (token.lower === 'who' && previous && isNominal(previous)) {
      relative = i;
      start = i;
      continue;
    }
    // "Survivors brought to shore said", "a fireman who did not give his name says"
    if (
      isParticiple(token) &&
      previous &&
      (isNominal(previous) || previous.tag === 'DET' || previous.lower === 'those') &&
      (start < at || token.lower.endsWith('ed'))
    ) {
      if (previous.tag !== 'DET' && safe < 0) safe = start;
      start = i;
      continue;
    }
    if (whoWithin(tokens, i, floor)) continue;
    if (safe >= 0) start = safe;
    break;
  }
  if (i < floor && floor > region.first && safe >= 0) start = safe;
  while (
    start < at &&
    (isEnclitic(tokens[start]!) || tokens[start]!.text === '-' || tokens[start]!.tag === 'CCONJ' || tokens[start]!.text === ',' || tokens[start]!.tag === 'ADP')
  )
    start += 1;
  if (start >= at || relative === start) return undefined;
  if (NO_SPEAKER.has(tokens[start]!.lower)) return undefined;
  // "Three said", "some said": a number or a pronoun stands for a noun, an article does not.
  const counted = tokens[start]!.tag === 'NUM' || tokens[start]!.tag === 'ADJ' || SPEAKING_PRONOUNS.has(tokens[start]!.lower);
  return counted || lastNominal(tokens, start, at) >= 0 ? { first: start, last: at } : undefined;
};

/** The bracket that the one at a token closes: "Sen. X (R-Utah)". */
const bracketBefore = (tokens: readonly Token[], at: number, floor: number): number => {
  for (let i = at - 1; i >= floor && i > at - 8; i--) if (tokens[i]!.text === '(') return i;
  return -1;
};

/** The bracket that closes the one at a token. */
const bracketAfter = (tokens: readonly Token[], at: number, stop: number): number => {
  for (let i = at + 1; i < stop && i < at + 8; i++) if (tokens[i]!.text === ')') return i;
  return -1;
};

const DATED = new Set(['on', 'in', 'last', 'this', 'late', 'early', 'earlier', 'later', 'the', 'of']);
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
  while (i > region.first && DATED.has(tokens[i - 1]!.lower) && tokens[i - 1]!.tag !== 'NOUN') i -= 1;
  return i;
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
