/**
 * The noun phrase to the right of a token: a speaker behind its verb, an object, somebody spoken to. A bounded walk over the tags.
 */
import { GENERIC_BODIES, ORGANISATION_HEADS } from '../../../lexicon/organisations.js';
import { NO_SPEAKER, SPEAKING_NOUNS, SPEAKING_PRONOUNS } from '../../../lexicon/speech.js';
import { ROLES } from '../../../lexicon/titles.js';
import type { Token } from '../../language.js';
import { closesAt, isOwn, opensAt, type Range, type Region, type Scene } from './scene.js';
import { CONNECTS, isDeterminer, isEnclitic, isNominal, isParticiple, isPlain, isPossessive, isTime, isTitled, lastNominal, LONGEST } from './tokens.js';
import { isOf } from '../../language/words.js';

/** A name, an office, a body or a pronoun: what can stand behind the verb as its speaker. */
export const isSpeakerLike = ({ tokens }: Scene, { first, last }: Range): boolean => {
  for (let i = first; i < last; i++) {
    const { lower, tag, text } = tokens[i]!;
    // "deep condolence to the families": the head stands before the preposition.
    if (tag === 'ADP' && i > first) return lower === 'of' && isOf(tokens[first]!, SPEAKING_PRONOUNS);
    if (
      tag === 'PROPN' ||
      isOf(tokens[i]!, ROLES) ||
      isOf(tokens[i]!, GENERIC_BODIES) ||
      isOf(tokens[i]!, ORGANISATION_HEADS) ||
      isOf(tokens[i]!, SPEAKING_NOUNS)
    )
      return true;
    if (i === first && last - first <= 2 && isOf(tokens[i]!, SPEAKING_PRONOUNS)) return true;
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
    if (i === at && token.tag === 'PRON' && !isPossessive(token))
      return isOf(token, SPEAKING_PRONOUNS) || tokens[i + 1]?.lower === 'of' ? { first: at, last: i + 1 } : undefined;
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
      (i === at && tokens[i + 1]?.lower === 'of' && (token.tag === 'NUM' || isOf(token, SPEAKING_PRONOUNS)))
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
      if (head < 0 || !tied || !isOf(token, CONNECTS)) break;
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
  return isOf(tokens[at]!, NO_SPEAKER) ? undefined : { first: at, last };
};

const startsPart = (tokens: readonly Token[], i: number): boolean => {
  const { tag, lower } = tokens[i]!;
  return tag === 'ADP' || tag === 'CCONJ' || tag === 'DET' || lower === 'all' || lower === 'both';
};

/** The bracket that closes the one at a token. */
const bracketAfter = (tokens: readonly Token[], at: number, stop: number): number => {
  for (let i = at + 1; i < stop && i < at + 8; i++) if (tokens[i]!.text === ')') return i;
  return -1;
};
