/**
 * Where the words that a verb hands over begin and end, after it.
 */
import { AROUND_FIGURES } from '../../../lexicon/bounds.js';
import { BEHIND_HOURS } from '../../../lexicon/calendar.js';
import { QUESTIONS } from '../../../lexicon/clauses.js';
import { ADJUNCT_PREPOSITIONS, LOOSE_TIMES, PARTICLES_THAT_CHANGE, TAKEN, TEXTS } from '../../../lexicon/speech.js';
import type { Way } from '../../../lexicon/cue-verbs.js';
import { clauseEnd, quotedEnd } from './extent.js';
import { phraseBefore } from './phrase-before.js';
import { phraseFrom } from './phrases.js';
import type { Token } from '../../language.js';
import { isNominal, isPossessive } from './tokens.js';
import { closesAt, isOwn, opensAt, type Range, type Region, type Scene } from './scene.js';
import type { VerbGroup } from './verb-group.js';
import { isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

/** A clause shows its verb within so many words. */
const LOOKED_AT = 24;

/** Whether a finite verb stands among the region's own words, or quoted words do. */
const hasVerb = (scene: Scene, region: Region, first: number): boolean => {
  const { tokens } = scene;
  for (let i = first; i < region.end && i < first + LOOKED_AT; i++) {
    const { tag, lower } = tokens[i]!;
    if (opensAt(scene, i)) return true;
    if (!isOwn(scene, region, i)) continue;
    if (tag === 'AUX' || (tag === 'VERB' && !lower.endsWith('ing'))) return true;
  }
  return false;
};

const hasNumber = ({ tokens }: Scene, { end }: Region, first: number): boolean => {
  for (let i = first; i < end && i < first + LOOKED_AT; i++) if (tokens[i]!.tag === 'NUM') return true;
  return false;
};

const THAN = wordSet(['more', 'less', 'fewer']);

/** Where the number stands that the words at a token hedge ("about 30", "at least 12", "up to 40", "more than 300"), or the token itself. */
const hedgeFrom = (tokens: readonly Token[], at: number): number => {
  const next = tokens[at + 1];
  const { lower } = tokens[at]!;
  const far =
    (lower === 'at' && (next?.lower === 'least' || next?.lower === 'most')) ||
    (lower === 'up' && next?.lower === 'to') ||
    (isOf(tokens[at], THAN) && next?.lower === 'than');
  const number = far ? at + 2 : isOf(tokens[at], AROUND_FIGURES) ? at + 1 : at;
  // "said around 3 p.m. that"
  return number > at && tokens[number]?.tag === 'NUM' && !isOf(tokens[number + 1], BEHIND_HOURS) ? number : at;
};

/** Passes over what hangs loose on the verb: "on Tuesday", "in a statement", "by telephone". Returns where it ends. */
const afterAdjuncts = (scene: Scene, region: Region, at: number): number => {
  const { tokens } = scene;
  let i = at;
  for (let round = 0; round < 5 && i < region.end; round++) {
    const { tag, lower } = tokens[i]!;
    if (!isOwn(scene, region, i) || opensAt(scene, i)) break;
    const next = tokens[i + 1];
    const pointed = (lower === 'this' || lower === 'last') && !isOf(next, LOOSE_TIMES);
    if (pointed) break;
    if (
      isOf(tokens[i]!, LOOSE_TIMES) ||
      (tag === 'ADV' && lower !== 'there' && lower !== 'only' && lower !== 'nearly' && lower !== 'almost' && lower !== 'about')
    ) {
      i += 1;
      // "Dec. 29", "May 4"
      while (
        i < region.end &&
        (tokens[i]!.tag === 'NUM' || tokens[i]!.text === '.') &&
        /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)/.test(tokens[i - 1]!.lower)
      )
        i += 1;
    } else if (isOf(tokens[i]!, ADJUNCT_PREPOSITIONS) && tag !== 'SCONJ' && next) {
      // "said about 30 people had died": no time and no topic.
      if (hedgeFrom(tokens, i) > i) break;
      // "said at about 3 p.m. that"
      if (isOf(next, AROUND_FIGURES) && tokens[i + 2]?.tag === 'NUM') {
        i += 1;
        continue;
      }
      if (isOf(next, LOOSE_TIMES) || next.tag === 'NUM') {
        i += 2;
        while (
          i < region.end &&
          (isOf(tokens[i]!, LOOSE_TIMES) || isOf(tokens[i]!, BEHIND_HOURS) || (tokens[i]!.tag === 'NUM' && isOf(tokens[i - 1]!, LOOSE_TIMES)))
        )
          i += 1;
        continue;
      }
      const phrase = next.lower === 'that' ? undefined : phraseFrom(scene, region, i + 1, false);
      if (!phrase) break;
      i = phrase.last;
      // "in a statement to reporters", "in an interview with the paper": loose in its turn.
    } else break;
  }
  return i;
};

/** Passes over the one spoken to: "reporters", "the paper", "him". */
const afterAddressee = (scene: Scene, region: Region, at: number): number => {
  const { tokens } = scene;
  if (at >= region.end || opensAt(scene, at)) return at;
  const { tag, lower } = tokens[at]!;
  const next = tokens[at + 1];
  const owns = isPossessive(tokens[at]!) && next !== undefined && (isNominal(next) || next.tag === 'ADJ' || next.tag === 'NUM');
  if (tag === 'PRON' && lower !== 'it' && lower !== 'there' && !owns) return at + 1;
  const phrase = phraseFrom(scene, region, at, false);
  return phrase ? phrase.last : at;
};

const BREAKS = new Set([',', ';', ':', '(', ')', '–', '—', '-']);

/** ", citing police, that …": the "that" of a verb behind what was put in between commas. */
const thatBehind = (scene: Scene, region: Region, at: number): number => {
  const { tokens } = scene;
  if (tokens[at]?.text !== ',') return -1;
  for (let i = at + 1; i < region.end && i < at + 16; i++)
    if (tokens[i]!.text === ',' && tokens[i + 1]?.lower === 'that' && isOwn(scene, region, i)) return i + 2;
  return -1;
};

/** The words that a verb hands over, and the way in which it does. */
export interface Content {
  readonly range: Range;
  readonly way: Way;
}

/** The words that a verb hands over after it, in the first of its ways that fits; undefined where there are none. The end is that of the region. */
export const contentAfter = (scene: Scene, region: Region, group: VerbGroup): Content | undefined => {
  if (group.last >= region.end) return undefined;
  const { verb } = group;
  const first = contentIn(scene, region, group, verb.frame);
  if (first) return { range: first, way: asking(scene, first, verb) };
  for (const way of verb.others ?? []) {
    const range = contentIn(scene, region, group, way.frame);
    if (range) return { range, way: asking(scene, range, way) };
  }
  return undefined;
};

/** "Asked whether" asks, where "asked them to leave" orders. */
const asking = ({ tokens }: Scene, { first }: Range, way: Way): Way =>
  way.frame === 'asks' && isOf(tokens[first]!, QUESTIONS) ? { frame: way.frame, stance: 'asks' } : way;

const contentIn = (scene: Scene, region: Region, group: VerbGroup, frame: Way['frame']): Range | undefined => {
  const { tokens } = scene;
  const whole = (first: number): Range | undefined => (first < region.end ? { first, last: quotedEnd(scene, region, first) } : undefined);
  const own = group.last;
  if (frame === 'counts') {
    // "with 12% of the vote counted it is close", "put together a list of ten"
    const clause = tokens[own]!.tag === 'PRON' && tokens[own + 1]?.tag === 'AUX';
    if (clause || BREAKS.has(tokens[own]!.text) || PARTICLES_THAT_CHANGE.has(tokens[own]!.text) || startsElsewhere(scene, region, own)) return undefined;
    const last = clauseEnd(scene, region, own);
    return hasNumber(scene, { ...region, end: last }, own) ? { first: own, last } : undefined;
  }
  if (frame === 'names') return isNamed(scene, region, own) ? whole(own) : undefined;
  if (frame === 'regards') return isNamed(scene, region, own, true) ? whole(own) : undefined;
  if (frame === 'intends') return isIntended(scene, region, own) ? whole(own) : undefined;
  if (frame === 'faults') return startsObject(scene, region, own) ? whole(own) : undefined;
  let i = own;
  if (frame === 'tells') {
    const that = thatAfter(scene, region, own);
    if (that >= 0) return whole(that + 1);
    i = afterAddressee(scene, region, i);
  } else if (frame === 'orders' || frame === 'asks') return ordered(scene, region, own, frame);
  else if (tokens[i]!.lower === 'to' && frame !== 'thinks') {
    // "pledged to leave": no one spoken to.
    if (tokens[i + 1]?.tag === 'VERB' || tokens[i + 1]?.tag === 'AUX') return frame === 'says' ? whole(i) : undefined;
    i = afterAddressee(scene, region, i + 1);
  }
  // "reported of 19 people killed"
  if (i === own && tokens[i]!.lower === 'of' && frame === 'says' && tokens[i + 1]?.tag === 'NUM') return whole(i + 1);
  if (tokens[own]!.lower === 'as' && frame !== 'thinks') return undefined;
  const loose = afterAdjuncts(scene, region, i);
  if (loose >= region.end) return undefined;
  for (const from of loose === i ? [i] : [loose, i]) {
    const { lower, text } = tokens[from]!;
    if (opensAt(scene, from)) return whole(from);
    if (text === ':' || ((text === ',' || text === '-') && from + 1 < region.end && opensAt(scene, from + 1))) return whole(from + 1);
    if (lower === 'that') return whole(tokens[from + 1]?.text === ',' ? from + 2 : from + 1);
    // "admitted, however, “…"
    if (text === ',' && tokens[from + 1]?.tag === 'ADV' && tokens[from + 2]?.text === ',' && from + 3 < region.end && opensAt(scene, from + 3))
      return whole(from + 3);
    const behind = thatBehind(scene, region, from);
    if (behind >= 0) return whole(behind);
  }
  const { text, lower, tag } = tokens[loose]!;
  // "She said, if elected, she would stay"
  if (
    text === ',' &&
    loose === i &&
    frame === 'says' &&
    /^(?:if|when|while|although|once|unless)$/.test(tokens[loose + 1]?.lower ?? '') &&
    loose + 1 < region.end
  )
    return whole(loose + 1);
  if (BREAKS.has(text) || closesAt(scene, loose) || lower === 'according') return undefined;
  if (frame === 'rules') return undefined;
  if (frame === 'quotes') return lower === 'if' || lower === 'whether' || !startsClause(scene, region, loose) ? undefined : whole(loose);
  if (lower === 'whether') return frame === 'says' || frame === 'tells' ? undefined : whole(loose);
  if (frame === 'says' || frame === 'tells') {
    if (tag === 'CCONJ' || (tag === 'SCONJ' && /^(?:as|after|before|when|while|because|since|until)$/.test(lower))) return undefined;
    if (frame === 'tells')
      return startsClause(scene, region, loose) || (lower === 'to' && tokens[loose + 1]?.tag === 'VERB' && loose > own) ? whole(loose) : undefined;
    if (takesLife(scene, region, own)) return undefined;
    if (hasVerb(scene, region, loose)) return whole(loose);
    return loose === i ? whole(loose) : startsObject(scene, region, i) ? whole(i) : whole(loose);
  }
  if (frame === 'thinks' || frame === 'shows') {
    if (lower === 'to' || tag === 'CCONJ' || tag === 'ADP') return undefined;
    return startsClause(scene, region, loose) || (frame === 'shows' && (startsPicture(scene, region, loose) || isShownByText(scene, region, group, loose)))
      ? whole(loose)
      : undefined;
  }
  return undefined;
};

/** The "that" behind somebody spoken to at length: "told the Post and Courier of Orvik on Friday that". */
const thatAfter = (scene: Scene, region: Region, at: number): number => {
  for (let i = at; i < region.end && i < at + 16; i++) {
    const { tag, lower } = scene.tokens[i]!;
    if (lower === 'that' && tag !== 'DET') return i;
    if (!isOwn(scene, region, i) || opensAt(scene, i) || tag === 'AUX' || tag === 'VERB' || tag === 'PUNCT') return -1;
  }
  return -1;
};

const NOMINATIVE = wordSet(['he', 'she', 'they', 'we', 'i']);

/** A noun phrase and then a verb: a clause that "that" was left out of. */
const startsClause = (scene: Scene, region: Region, from: number): boolean => {
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
const startsPicture = (scene: Scene, region: Region, at: number): boolean => {
  const phrase = phraseFrom(scene, region, at, false);
  const next = phrase && phrase.last < region.end ? scene.tokens[phrase.last] : undefined;
  return (
    next !== undefined &&
    ((next.tag === 'VERB' && next.lower.endsWith('ing')) || next.lower === 'with' || next.lower === 'at' || next.lower === 'ahead' || next.lower === 'behind')
  );
};

/** "The poll found no leader": what papers and polls show is an object as well. */
const isShownByText = (scene: Scene, region: Region, { first }: VerbGroup, at: number): boolean => {
  const subject = startsObject(scene, region, at) ? phraseBefore(scene, region, first) : undefined;
  return subject !== undefined && isText(scene, subject);
};

/** "claimed the lives of ten": no words were claimed. */
const takesLife = ({ tokens }: Scene, { end }: Region, at: number): boolean => {
  for (let i = at; i < end && i < at + 4; i++) if (isOf(tokens[i]!, TAKEN)) return tokens[at - 1]!.lower.startsWith('claim');
  return false;
};

/** Whether an object is followed by what it is called: "it a crime", "the strikes as", "him “crooked”". */
const isNamed = (scene: Scene, region: Region, at: number, strict = false): boolean => {
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

const startsElsewhere = (scene: Scene, region: Region, at: number): boolean => {
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
const startsObject = (scene: Scene, region: Region, at: number): boolean => {
  const { tokens } = scene;
  if (at >= region.end) return false;
  if (opensAt(scene, at)) return true;
  const { tag, lower, text } = tokens[at]!;
  if (lower === 'that') return true;
  return !BREAKS.has(text) && tag !== 'PUNCT' && tag !== 'CCONJ' && tag !== 'SCONJ' && tag !== 'AUX' && tag !== 'ADP' && tag !== 'PART' && !closesAt(scene, at);
};

/** What is ordered or asked: "to leave", "that all leave", "a truce"; with a question or nothing to do, none. */
const ordered = (scene: Scene, region: Region, last: number, frame: Way['frame']): Range | undefined => {
  const { tokens } = scene;
  const range = { first: last, last: region.end };
  const addressed = afterAdjuncts(scene, region, afterAddressee(scene, region, last));
  for (let i = last; i <= addressed && i < region.end; i++) {
    const { lower, text } = tokens[i]!;
    if (isOf(tokens[i]!, QUESTIONS)) return frame === 'asks' ? { first: i, last: region.end } : undefined;
    if (opensAt(scene, i)) return { first: i, last: region.end };
    if ((text === ':' || text === ',') && opensAt(scene, i + 1)) return { first: i + 1, last: region.end };
    if (lower === 'to' && i > last) return range;
    if (lower === 'that') return { first: i + 1, last: region.end };
  }
  if (frame === 'asks') return undefined;
  return startsObject(scene, region, last) || tokens[last]?.lower === 'to' ? range : undefined;
};

/** "to stay", "not to stay", "them to stay": an infinitive, alone or behind an object. */
const isIntended = (scene: Scene, region: Region, at: number): boolean => {
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
