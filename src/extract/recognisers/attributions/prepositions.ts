/**
 * Attributions without a verb of saying: "according to X", "per X", "by the police count", "citing X", "in the words of X".
 */
import { ACCOUNTS } from '../../../lexicon/speech.js';
import { quotedEnd } from './extent.js';
import type { Found } from './found.js';
import { withApposition } from './apposition.js';
import { pastOpener } from './openers.js';
import { isSpeakerLike, phraseFrom } from './phrases.js';
import { isOwn, type Range, type Region, type Scene } from './scene.js';
import { entryOf } from '../../language/words.js';

/** Where the clause before a cue ends: at the comma in front of it. */
const clauseBefore = (scene: Scene, region: Region, at: number): Range | undefined => {
  let last = at;
  while (last > region.first && /^[,–—-]$/.test(scene.tokens[last - 1]!.text)) last -= 1;
  const first = pastOpener(scene, region, last);
  return last > first ? { first, last } : undefined;
};

/** The clause that follows a comma, to the end of the sentence. */
const clauseAfter = (scene: Scene, region: Region, at: number, leads = false): Range | undefined => {
  let first = at;
  // "According to figures compiled by the union, …"
  if (leads && first < region.end && scene.tokens[first]!.text !== ',')
    while (first < region.end && first < at + 25 && !(scene.tokens[first]!.text === ',' && isOwn(scene, region, first))) first += 1;
  while (first < region.end && /^[,:–—]$/.test(scene.tokens[first]!.text)) first += 1;
  return first > at && first < region.end ? { first, last: quotedEnd(scene, region, first) } : undefined;
};

const SHORT = 3;
const hasVerb = ({ tokens }: Scene, { first, last }: Range): boolean => {
  for (let i = last - 1; i >= first && i > last - 60; i--) if (tokens[i]!.tag === 'AUX' || tokens[i]!.tag === 'VERB') return true;
  return last - first > SHORT;
};

/** The content of a cue that has its speaker behind it: the clause in front where there is one, else the clause behind. */
const aroundOf = (scene: Scene, region: Region, cue: Range, speaker: Range): { content: Range; side: Found['side'] } | undefined => {
  // "Nobody knew: According to police, …"
  const opens = cue.first > region.first && /^[:;]$/.test(scene.tokens[cue.first - 1]!.text);
  const before = opens ? undefined : clauseBefore(scene, region, cue.first);
  const after = clauseAfter(scene, region, speaker.last, !before);
  const opener = before && scene.tokens[before.first]!.tag === 'CCONJ' && before.last - before.first === 1;
  if (before && !opener && (hasVerb(scene, before) || !after)) return { content: before, side: 'before' };
  return after ? { content: after, side: 'after' } : undefined;
};

const made = (scene: Scene, region: Region, cue: Range, speaker: Range | undefined, stance: Found['stance']): Found[] => {
  const around = speaker && aroundOf(scene, region, cue, speaker);
  return speaker && around ? [{ speaker, cue, content: around.content, side: around.side, stance }] : [];
};

const speakerFrom = (scene: Scene, region: Region, at: number): Range | undefined => {
  if (at >= region.end) return undefined;
  const phrase = phraseFrom(scene, region, at, true, true);
  return phrase && scene.tokens[at]!.lower !== 'which' ? withApposition(scene, region, phrase) : undefined;
};

/** "citing X": X speaks, where X is somebody and not a reason. */
const citing = (scene: Scene, region: Region, at: number): Found[] => {
  const speaker = speakerFrom(scene, region, at + 1);
  if (!speaker || !isSpeakerLike(scene, speaker)) return [];
  const cue = { first: at, last: at + 1 };
  // "reported, citing X, that …"
  const that = scene.tokens[speaker.last]?.text === ',' && scene.tokens[speaker.last + 1]?.lower === 'that' && speaker.last + 2 < region.end;
  if (that) return [{ speaker, cue, content: { first: speaker.last + 2, last: region.end }, side: 'after', stance: 'states' }];
  return made(scene, region, cue, speaker, 'states');
};

const accountOf = entryOf(ACCOUNTS);

/** "by the police count": the words between are the speaker. */
const byAccount = (scene: Scene, region: Region, at: number): Found[] => {
  const { tokens } = scene;
  for (let i = at + 2; i < region.end && i < at + 8; i++) {
    const { tag } = tokens[i]!;
    if (!isOwn(scene, region, i) || tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return [];
    const stance = accountOf(tokens[i]);
    if (!stance || tokens[i + 1]?.tag === 'NOUN') continue;
    let last = i;
    while (last > at + 1 && (tokens[last - 1]!.lower === 'own' || tokens[last - 1]!.lower === "'s" || tokens[last - 1]!.lower === "'")) last -= 1;
    const speaker = { first: at + 1, last };
    const owned = tokens[at + 1]!.tag === 'PRON' || tokens[last]!.lower === "'s" || tokens[last]!.lower === "'" || isSpeakerLike(scene, speaker);
    return owned ? made(scene, region, { first: i, last: i + 1 }, speaker, stance).map((found) => cutTo(scene, region, found, at, i + 1)) : [];
  }
  return [];
};

/** The cue "by … count" goes around its speaker: the clauses are those outside of both. */
const cutTo = (scene: Scene, region: Region, found: Found, first: number, last: number): Found => {
  const before = clauseBefore(scene, region, first);
  const after = clauseAfter(scene, region, last);
  if (before && hasVerb(scene, before)) return { ...found, content: before, side: 'before' };
  return after ? { ...found, content: after, side: 'after' } : { ...found, content: before ?? found.content };
};

/** The attributions of a cue at a token that is no verb of saying. */
export const byPreposition = (scene: Scene, region: Region, at: number): Found[] => {
  const { tokens } = scene;
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (at + 1 >= region.end || !next) return [];
  if (lower === 'according') return next.lower === 'to' ? made(scene, region, { first: at, last: at + 2 }, speakerFrom(scene, region, at + 2), 'states') : [];
  if (lower === 'per') {
    if (tokens[at - 1]?.tag === 'NOUN' && tokens[at - 1]!.end + 1 === tokens[at]!.start && next.tag === 'NOUN') return [];
    const speaker = next.tag === 'DET' || next.tag === 'PROPN' ? speakerFrom(scene, region, at + 1) : undefined;
    return speaker && isSpeakerLike(scene, speaker) ? made(scene, region, { first: at, last: at + 1 }, speaker, 'states') : [];
  }
  if (lower === 'citing') return citing(scene, region, at);
  if (lower === 'in' && next.lower === 'the' && tokens[at + 2]?.lower === 'words' && tokens[at + 3]?.lower === 'of')
    return made(scene, region, { first: at, last: at + 4 }, speakerFrom(scene, region, at + 4), 'states');
  if (lower === 'by' || lower === 'in') return byAccount(scene, region, at);
  return [];
};
