/**
 * Where the words that a verb hands over begin and end, after it.
 */
import { QUESTIONS } from '../../../lexicon/clauses.js';
import { PARTICLES_THAT_CHANGE } from '../../../lexicon/speech.js';
import type { Way } from '../../../lexicon/cue-verbs.js';
import { clauseEnd, quotedEnd } from './extent.js';
import { closesAt, isOwn, opensAt, type Range, type Region, type Scene } from './scene.js';
import type { VerbGroup } from './verb-group.js';
import { isOf } from '../../language/words.js';
import { afterAdjuncts, afterAddressee } from './adjuncts.js';
import {
  hasVerb,
  hasNumber,
  BREAKS,
  startsClause,
  startsPicture,
  isShownByText,
  takesLife,
  isNamed,
  startsElsewhere,
  startsObject,
  isIntended,
} from './objects.js';

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
