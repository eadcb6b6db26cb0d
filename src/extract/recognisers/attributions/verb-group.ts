/**
 * A verb of speech with its auxiliaries and adverbs, and whether it says that anything was said at all.
 */
import { ATTITUDES, SPEECH_PHRASES, type SpeechPhrase, type SpeechVerb } from '../../../lexicon/cue-verbs.js';
import { BE, GOING_ON, HYPOTHETICAL, SPEAKING_PRONOUNS, WITHHOLDING } from '../../../lexicon/speech.js';
import { TURNS_ROUND } from '../../../lexicon/unreal.js';
import type { Token } from '../../language.js';
import { isSpeakerLike } from './phrases.js';
import { isNominal, speechVerb } from './tokens.js';
import { closesAt, isOwn, opensAt, type Range, type Region, type Scene } from './scene.js';
import { perWord, isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

export interface VerbGroup extends Range {
  readonly verb: SpeechVerb;
  /** Where the verb itself stands. */
  readonly at: number;
  readonly passive: boolean;
  /** An -ing form with no auxiliary: "adding that …". */
  readonly participle: boolean;
  /** Auxiliaries or adverbs stand with it: "had earlier said" cannot be turned round as "said X" can. */
  readonly simple: boolean;
  /** A negation stands with it. */
  readonly turned: boolean;
}

const LONGEST = 7;

/** Words that a wildcard of a phrase stands for at most. */
const WILD = 4;

/** Where the words of a phrase after its verb end, or -1. */
const restEnd = (tokens: readonly Token[], from: number, end: number, rest: readonly string[]): number => {
  let i = from;
  let wild = false;
  for (const word of rest) {
    if (word === '*' || word === '+') {
      wild = true;
      if (word === '+') i += 1;
      continue;
    }
    for (let skipped = 0; wild && skipped < WILD && i < end && tokens[i]!.lower !== word; skipped++) i += 1;
    if (i >= end || tokens[i]!.lower !== word) return -1;
    wild = false;
    i += 1;
  }
  return i;
};

const NO_PHRASES: readonly SpeechPhrase[] = [];
const phrasesFrom = perWord(({ lower }) => SPEECH_PHRASES.get(lower) ?? NO_PHRASES);

/** The phrase that a verb begins, and where the cue ends: before the object, where one stands within it ("linked them to"). */
const phraseAt = (tokens: readonly Token[], at: number, end: number): { verb: SpeechVerb; last: number } | undefined => {
  for (const phrase of phrasesFrom(tokens[at]!)) {
    const last = restEnd(tokens, at + 1, end, phrase.rest);
    if (last >= 0) return { verb: phrase, last: phrase.rest[0] === '+' ? at + 1 : last };
  }
  return undefined;
};

/** "Another said", "some believe": the word before a verb is its subject. */
const standsAlone = (before: Token, tag: Token['tag']): boolean => tag === 'VERB' && isOf(before, SPEAKING_PRONOUNS);

/** "…, police say.", "…, government figures show.": a comma stands before the few words of the subject. */
const followsComma = (tokens: readonly Token[], at: number): boolean => {
  let i = at - 1;
  while (i > 0 && at - i < 4 && (isNominal(tokens[i]!) || tokens[i]!.tag === 'ADJ')) i -= 1;
  return tokens[i]?.text === ',';
};

const COMPLEMENT = wordSet(['that', 'the', 'a', 'an', 'no', 'he', 'she', 'it', 'they', 'at', 'more', 'his', 'her', 'their', 'its', 'there', ',', ':']);

const CAPITAL = /^\p{Lu}/u;

/** Whether a form that may be a noun ("reports", "claims", "charge") is a verb here. */
const isVerb = (scene: Scene, region: Region, at: number): boolean => {
  const { tokens } = scene;
  const { tag, lower } = tokens[at]!;
  const before = at > region.first ? tokens[at - 1]! : undefined;
  const after = at + 1 < region.end ? tokens[at + 1]! : undefined;
  if (
    before &&
    ((before.tag === 'DET' && before.lower !== 'which' && !standsAlone(before, tag)) ||
      before.lower === 'of' ||
      before.lower === "'s" ||
      (before.tag === 'ADP' && tag !== 'VERB'))
  )
    return false;
  if (before?.tag === 'AUX' && /[^s]s$/.test(lower)) return false;
  // "The Daily Explained desk", "the Gandak Valley Express came": a name.
  if (before && CAPITAL.test(tokens[at]!.text) && CAPITAL.test(before.text) && after && /^\p{Ll}/u.test(after.text)) return false;
  if (tag === 'PROPN' && before && /^\p{Lu}/u.test(tokens[at]!.text)) return false;
  // "the pledged delegates", "200 reported cases"
  const modified = before && (before.tag === 'DET' || before.tag === 'ADJ' || before.tag === 'NUM' || before.tag === 'ADP');
  if (modified && lower.endsWith('ed') && after && (after.tag === 'NOUN' || after.tag === 'ADJ')) return false;
  if (isReduced(scene, region, at)) return false;
  if (tag === 'VERB' || lower === 'said' || lower === 'says') return true;
  if (tag === 'AUX' || tag === 'PUNCT') return false;
  // "…, warning that": a noun to the tagger.
  if (lower.endsWith('ing')) return (tag !== 'NOUN' && tag !== 'ADJ') || (before?.text === ',' && after !== undefined && isOf(after, COMPLEMENT));
  if (/ed$|^told$|^wrote$/.test(lower)) return tag !== 'ADJ' || (after !== undefined && isOf(after, COMPLEMENT));
  // "The ministry reports 5 dead", "The Gander Lamp reports."
  const relative = before?.lower === 'which' || before?.lower === 'who';
  const bracketed = before?.text === ')' && after?.tag === 'NUM';
  if (!before || !(isNominal(before) || before.tag === 'PRON' || before.tag === 'NUM' || relative || bracketed)) return false;
  // "“…,” the Danes state in the paper"
  const quoted = closesAt(scene, at - 2) || (at > region.first + 2 && closesAt(scene, at - 3));
  if (quoted && before.tag !== 'NUM') return true;
  if (!lower.endsWith('s'))
    return (
      before.tag === 'PRON' ||
      relative ||
      (before.tag === 'NUM' && after !== undefined && isOf(after, COMPLEMENT)) ||
      (/s$|^police$|^people$/.test(before.lower) && (after === undefined ? followsComma(tokens, at) : after.tag === 'NUM' || isOf(after, COMPLEMENT)))
    );
  if (!after) return true;
  // "The minister plans to visit", but not "expansion plans to please".
  if (after.lower === 'to') return isSpeakerLike(scene, { first: at - 1, last: at });
  return after.tag === 'NUM' || isOf(after, COMPLEMENT) || opensAt(scene, at + 1);
};

/** "A statement posted on the website said", "a militia blamed for the raid": a participle of the noun before it. */
const isReduced = (scene: Scene, region: Region, at: number): boolean => {
  const { tokens } = scene;
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (!lower.endsWith('ed') || !next || at + 1 >= region.end || next.tag !== 'ADP' || /^(?:whether|if)$/.test(next.lower) || tokens[at - 1]?.tag === 'AUX')
    return false;
  for (let i = at + 2; i < region.end && i < at + 12; i++) {
    if (!isOwn(scene, region, i) || /^[,;:]$/.test(tokens[i]!.text)) return false;
    const { tag, lower: word } = tokens[i]!;
    if (word === 'that' || tag === 'SCONJ' || tag === 'PRON') return false;
    if (tag === 'AUX' || word === 'said' || word === 'says') return true;
  }
  return false;
};

/** Reads the verb of speech at a token; undefined where there is none, or where it takes back that anything was said. */
export const verbGroupAt = (scene: Scene, region: Region, at: number): VerbGroup | undefined => {
  const { tokens } = scene;
  const known = phraseAt(tokens, at, region.end);
  const verb = known?.verb ?? speechVerb(tokens[at]);
  return verb && isVerb(scene, region, at) ? groupAt(scene, region, at, verb, known?.last ?? at + 1) : undefined;
};

/** A verb at a token, up to `last`, with its auxiliaries and adverbs. */
export const groupAt = (scene: Scene, region: Region, at: number, verb: SpeechVerb, last: number): VerbGroup | undefined => {
  const { tokens } = scene;
  let first = at;
  let be = false;
  let auxiliary = false;
  let turned = false;
  let supposed = false;
  for (let i = at - 1; i >= region.first && i > at - LONGEST; i--) {
    const { tag, lower } = tokens[i]!;
    if (!isOwn(scene, region, i) || opensAt(scene, i) || closesAt(scene, i)) break;
    if (isOf(tokens[i]!, TURNS_ROUND) && lower !== 'no') turned = true;
    else if (isOf(tokens[i]!, HYPOTHETICAL) && (tag === 'AUX' || tag === 'VERB')) supposed = true;
    else if (lower === 'to' && (tag === 'PART' || tag === 'ADP')) {
      const over = tokens[i - 1];
      if (!over || !isOf(over, GOING_ON)) return undefined;
      first = i - 1;
      auxiliary = true;
      while (first - 1 >= region.first && (isOf(tokens[first - 1]!, GOING_ON) || tokens[first - 1]!.tag === 'AUX') && first > i - 4) first -= 1;
      break;
    } else if (tag === 'AUX') {
      be ||= isOf(tokens[i]!, BE);
      auxiliary = true;
    } else if ((tag !== 'ADV' && tag !== 'PART') || lower === "'s" || lower === "'") break;
    first = i;
  }
  // "Would say" is not said; "would prefer" is preferred.
  if (supposed && !ATTITUDES.has(verb.stance)) return undefined;
  const form = tokens[at]!.lower;
  const participle = form.endsWith('ing') && !be;
  const governor = first > region.first ? tokens[first - 1]!.lower : '';
  if (!auxiliary && /(?:wn|en)$/.test(form)) return undefined;
  if (WITHHOLDING.has(governor) && participle) return undefined;
  return { verb, at, first, last, passive: be && !form.endsWith('ing'), participle, simple: !auxiliary && first === at, turned };
};
