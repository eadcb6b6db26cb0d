/**
 * Whose verb a verb of speech is.
 */
import { LOOSE_TIMES } from '../../../lexicon/speech.js';
import { phraseBeforeApposition, phraseBeforeDash } from './apposition.js';
import { isText } from './objects.js';
import type { Found } from './found.js';
import { pastOpener } from './openers.js';
import { phraseBefore, timesBefore } from './phrase-before.js';
import { isSpeakerLike, phraseFrom } from './phrases.js';
import { phraseWithRelative } from './relative-subject.js';
import { isOwn, opensAt, type Range, type Region, type Scene } from './scene.js';
import { isTime } from './tokens.js';
import type { VerbGroup } from './verb-group.js';
import { isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

/** Beginnings tried: the sentence's own, and behind the commas of what leads up to the main clause. */
const TRIES = 4;

/** Steps right over the day between a subject and its verb: "The ministry on Tuesday raised its count". */
const pastTime = ({ tokens }: Scene, at: number): number => {
  const day = tokens[at]?.tag === 'ADP' ? at + 1 : at;
  return tokens[day] && isTime(tokens[day]) ? day + 1 : at;
};

/** The subject of the main clause: "On Friday, [the ministry] met the union, saying …". It ends before `at`. */
export const mainSubject = (scene: Scene, region: Region, at: number): Range | undefined => {
  const { tokens } = scene;
  let i = pastOpener(scene, region, at);
  for (let round = 0; round < TRIES && i < at; round++) {
    while (i < at && (tokens[i]!.tag === 'CCONJ' || tokens[i]!.tag === 'ADV' || tokens[i]!.text === ',')) i += 1;
    if (i + 1 < at && tokens[i]!.tag === 'ADP' && tokens[i + 1]!.tag === 'NUM') i += 1;
    if (i < at && isOwn(scene, region, i) && !opensAt(scene, i)) {
      const phrase = phraseFrom(scene, region, i);
      const next = phrase && tokens[pastTime(scene, phrase.last)];
      const verbal =
        next && (next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'ADV' || next.text === ',' || next.lower === 'who' || phrase.last === at);
      if (phrase && phrase.last <= at && verbal && !isOf(tokens[phrase.first]!, LOOSE_TIMES)) return phrase;
    }
    const from = i;
    while (i < at && i < from + 40 && tokens[i]!.text !== ',') i += 1;
    if (tokens[i]?.text !== ',') return undefined;
    i += 1;
  }
  return undefined;
};

/** The subject that a verb without one takes over: the last speaker of the sentence, or the phrase that it begins with. */
const sharedSubject = (scene: Scene, region: Region, group: VerbGroup, earlier: readonly Found[]): Range | undefined => {
  const last = earlier.at(-1);
  if (last && last.speaker.first >= region.first && last.cue.first < group.first) return last.speaker;
  return mainSubject(scene, region, group.first);
};

/** "was quoted as saying": the speaker is the subject of what looks like a passive. */
export const quotedAs = (scene: Scene, region: Region, group: VerbGroup): VerbGroup | undefined => {
  const { tokens } = scene;
  if (!group.participle || tokens[group.first - 1]?.lower !== 'as') return undefined;
  for (let i = group.first - 2; i >= region.first && i > group.first - 12; i--) {
    if (!/^(?:quot|cit|describ)(?:ed|es|e|ing)$/.test(tokens[i]!.lower)) continue;
    let first = i;
    while (first > region.first && (tokens[first - 1]!.tag === 'AUX' || tokens[first - 1]!.tag === 'ADV')) first -= 1;
    return first < i ? { ...group, first } : undefined;
  }
  return undefined;
};

/** "began by saying", "upon saying"; not "accused of saying" or "without saying". */
const WITH_SAYING = wordSet(['by', 'while', 'in', 'upon', 'after', 'before']);

const isPreposition = (scene: Scene, at: number): boolean => scene.tokens[at]!.tag === 'ADP' || scene.tokens[at]!.tag === 'SCONJ';

export interface Subject {
  readonly range: Range;
  readonly shared?: true;
  readonly antecedent?: Range;
  /** Where the words end that a participle says at the head of its sentence: "[Noting the cost], the mayor said". */
  readonly front?: number;
}

/** The subject of a verb of speech: before it, beside it, or taken over from the verb before. */
export const subjectOf = (scene: Scene, region: Region, group: VerbGroup, earlier: readonly Found[]): Subject | undefined => {
  const { tokens } = scene;
  const { first } = group;
  if (group.participle && isFronted(scene, region, first)) return fronted(scene, region, group);
  if (first <= region.first) return undefined;
  const before = tokens[first - 1]!;
  const quoted = quotedAs(scene, region, group);
  if (quoted) {
    const range = phraseBefore(scene, region, quoted.first);
    return range ? { range } : undefined;
  }
  const take = (): { range: Range; shared: true } | undefined => {
    const range = sharedSubject(scene, region, group, earlier);
    return range ? { range, shared: true } : undefined;
  };
  if (group.participle) {
    if (before.lower === 'as' && earlier.length + first > 0) {
      const range = phraseBefore(scene, region, first - 1);
      return range ? { range } : undefined;
    }
    if (isPreposition(scene, first - 1)) return isOf(before, WITH_SAYING) ? take() : undefined;
    const range = before.text === ',' ? undefined : phraseBefore(scene, region, first);
    if (range && !isText(scene, range) && isSpeakerLike(scene, range) && tokens[range.first - 1]?.tag !== 'ADP') return { range };
    return take();
  }
  if (tokens[timesBefore(scene, region, first) - 1]?.tag === 'CCONJ') return take();
  const direct = phraseWithRelative(scene, region, first) ?? phraseBefore(scene, region, first);
  if (direct && isRelative(scene, direct)) {
    if (!hasAntecedent(scene, region, direct)) return undefined;
    const antecedent = phraseBefore(scene, region, /^[,(]$/.test(tokens[direct.first - 1]!.text) ? direct.first - 1 : direct.first);
    return antecedent ? { range: direct, antecedent } : { range: direct };
  }
  if (direct) return { range: direct };
  if (before.text === ',' || before.text === ')' || /^(?:[–—]|--?)$/.test(before.text)) {
    const range = before.text === ',' ? phraseBeforeApposition(scene, region, first - 1) : undefined;
    if (range) return { range };
    // "Sen. Lund (Orvik), said"
    const bracketed = before.text === ',' && tokens[first - 2]?.text === ')' ? phraseBefore(scene, region, first - 1) : undefined;
    if (bracketed) return { range: bracketed };
    if (/^[–—]$|^--?$/.test(before.text)) {
      const parenthesis = phraseBeforeDash(scene, region, first - 1);
      if (parenthesis) return { range: parenthesis };
    }
    if (tokens[first - 2]?.tag === 'CCONJ') return take();
  }
  return undefined;
};

/** "Noting the cost, the mayor said": a participle that opens the sentence, by itself or behind "while". */
const isFronted = ({ tokens }: Scene, region: Region, first: number): boolean =>
  first === region.first || (first === region.first + 1 && isOf(tokens[region.first]!, WITH_SAYING));

/** Words that a fronted participle and its object take at most. */
const LONGEST_FRONT = 40;

/** The subject behind the comma that ends what a fronted participle says. */
const fronted = (scene: Scene, region: Region, { last }: VerbGroup): Subject | undefined => {
  const { tokens } = scene;
  for (let i = last; i < region.end && i < last + LONGEST_FRONT; i++) {
    if (tokens[i]!.text !== ',' || !isOwn(scene, region, i)) continue;
    const range = i + 1 < region.end && !opensAt(scene, i + 1) ? phraseFrom(scene, region, i + 1) : undefined;
    const next = range && tokens[range.last];
    if (range && next && (next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'ADV') && isSpeakerLike(scene, range)) return { range, front: i };
  }
  return undefined;
};

const isRelative = ({ tokens }: Scene, { first }: Range): boolean => tokens[first]!.lower === 'who' || tokens[first]!.lower === 'which';

/** "the man who said", but not "who says it, and who pays": a relative stands behind its noun. */
const hasAntecedent = ({ tokens }: Scene, region: Region, { first }: Range): boolean => {
  const before = tokens[first - 1];
  if (!before || first <= region.first) return false;
  const noun = /^[,(]$/.test(before.text) ? tokens[first - 2] : before;
  return noun !== undefined && (noun.tag === 'NOUN' || noun.tag === 'PROPN' || noun.tag === 'PRON' || noun.tag === 'NUM' || noun.text === ')');
};
