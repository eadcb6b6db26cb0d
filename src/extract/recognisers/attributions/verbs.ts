/**
 * Attributions by a verb: "X said Y", "Y, X said", "Y, said X", "X told Z that Y", "adding that Y", "Y was denied by X".
 */
import { SPEECH_VERBS } from '../../../lexicon/speech.js';
import { contentAfter, isText } from './content.js';
import { withinClause } from './extent.js';
import type { Found } from './found.js';
import { phraseBeforeApposition, phraseBeforeDash, withApposition } from './apposition.js';
import { phraseBefore, timesBefore } from './phrase-before.js';
import { isSpeakerLike, phraseFrom } from './phrases.js';
import { pastOpener } from './openers.js';
import { mainSubject } from './subject.js';
import { closesAt, isOwn, openingOf, opensAt, type Range, type Region, type Scene } from './scene.js';
import { type VerbGroup, verbGroupAt } from './verb-group.js';

/** Frames whose speaker may stand behind the verb, and whose content before it. */
const TURNS = new Set(['says', 'quotes', 'tells', 'asks', 'thinks', 'orders', 'shows']);
const INVERTS = new Set(['says', 'quotes', 'asks', 'orders']);
const PASSIVE = new Set(['says', 'shows', 'faults', 'names', 'counts', 'tells']);
const PARTED = /^[,–—-]$/;

/** The subject that a verb without one takes over: the last speaker of the sentence, or the phrase that it begins with. */
const sharedSubject = (scene: Scene, region: Region, group: VerbGroup, earlier: readonly Found[]): Range | undefined => {
  const last = earlier.at(-1);
  if (last && last.speaker.first >= region.first && last.cue.first < group.first) return last.speaker;
  return mainSubject(scene, region, group.first);
};

/** Steps left over what parts a subject from the words before it: a comma, a dash, a closing mark. */
const contentEnd = (scene: Scene, region: Region, at: number): number => {
  let i = at;
  while (i > region.first && (PARTED.test(scene.tokens[i - 1]!.text) || scene.tokens[i - 1]!.lower === 'as')) i -= 1;
  return i;
};

/** Whether the words before a subject are parted from it as its content: by a comma, a dash or the end of a quotation. */
const isParted = (scene: Scene, region: Region, at: number): boolean => {
  if (at <= region.first) return false;
  const before = scene.tokens[at - 1]!;
  return closesAt(scene, at - 1) || PARTED.test(before.text) || (/^[?!]$/.test(before.text) && at - 1 > region.first);
};

/** Where the content before a subject begins: past a dateline and past "but" and the like. */
const contentStart = (scene: Scene, region: Region, end: number): number => {
  const { tokens } = scene;
  // A sentence in quotation marks stands for itself: what leads up to it is the writer's.
  for (const closing of [end - 1, end - 2]) {
    if (closing < region.first || !closesAt(scene, closing)) continue;
    const { value } = scene.quotations[-scene.mark[closing]! - 1]!;
    const opening = openingOf(scene, -scene.mark[closing]!);
    const before = opening > region.first ? tokens[opening - 1]!.text : '';
    // After a comma only where a few words lead up to it: "In the end, “we ran,” he said".
    if (
      !value.fragment &&
      (/^[:.!?…–—-]$/.test(before) ||
        SPEECH_VERBS.has(before.toLowerCase()) ||
        (before === ',' && opening - region.first < 12 && !hasFinite(scene, region, region.first, opening)))
    )
      return opening;
    break;
  }
  return pastOpener(scene, region, end);
};

/** Whether a finite verb stands among a region's own words. */
const hasFinite = ({ tokens, depth }: Scene, region: Region, first: number, last: number): boolean => {
  for (let i = last - 1; i >= first && i > last - 60; i--) {
    const { tag, lower } = tokens[i]!;
    if (depth[i] === region.depth && (tag === 'AUX' || (tag === 'VERB' && !lower.endsWith('ing')))) return true;
  }
  return false;
};

/** Whether the words before a subject can be what it says, and not "After the talks," or "In a first step,". */
const isClause = (scene: Scene, region: Region, first: number, last: number): boolean => {
  const { tag, lower } = scene.tokens[first]!;
  if (tag === 'SCONJ' && lower !== 'that' && lower !== 'if' && lower !== 'whether') return false;
  return hasFinite(scene, region, first, last)
    ? lower !== 'after' && lower !== 'before' && lower !== 'since'
    : tag !== 'ADP' && tag !== 'ADV' && tag !== 'VERB';
};

const bySpeaker = (scene: Scene, region: Region, group: VerbGroup): Found[] => {
  if (!PASSIVE.has(group.verb.frame)) return [];
  const { tokens } = scene;
  for (let i = group.last; i < region.end && i < group.last + 8; i++) {
    if (tokens[i]!.lower !== 'by' || !isOwn(scene, region, i)) continue;
    const speaker = phraseFrom(scene, region, i + 1);
    const subject = phraseBefore(scene, region, group.first);
    if (!speaker || !subject || !isSpeakerLike(scene, speaker)) return [];
    const after = speaker.last < region.end && scene.tokens[speaker.last]!.text !== ',' ? { first: speaker.last, last: region.end } : undefined;
    return [{ speaker, cue: { first: group.first, last: group.last }, content: after ?? subject, stance: group.verb.stance, side: after ? 'after' : 'before' }];
  }
  return [];
};

/** "was quoted as saying": the speaker is the subject of what looks like a passive. */
const quotedAs = (scene: Scene, region: Region, group: VerbGroup): VerbGroup | undefined => {
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
const WITH_SAYING = new Set(['by', 'while', 'in', 'upon', 'after', 'before']);

const isPreposition = (scene: Scene, at: number): boolean => scene.tokens[at]!.tag === 'ADP' || scene.tokens[at]!.tag === 'SCONJ';

interface Subject {
  readonly range: Range;
  readonly shared?: true;
  readonly antecedent?: Range;
}

const subjectOf = (scene: Scene, region: Region, group: VerbGroup, earlier: readonly Found[]): Subject | undefined => {
  const { tokens } = scene;
  const { first } = group;
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
    if (isPreposition(scene, first - 1)) return WITH_SAYING.has(before.lower) ? take() : undefined;
    const range = before.text === ',' ? undefined : phraseBefore(scene, region, first);
    if (range && !isText(scene, range) && isSpeakerLike(scene, range) && tokens[range.first - 1]?.tag !== 'ADP') return { range };
    return take();
  }
  if (tokens[timesBefore(scene, region, first) - 1]?.tag === 'CCONJ') return take();
  const direct = phraseBefore(scene, region, first);
  if (direct && isRelative(scene, direct)) {
    if (!hasAntecedent(scene, region, direct)) return undefined;
    const antecedent = phraseBefore(scene, region, /^[,(]$/.test(tokens[direct.first - 1]!.text) ? direct.first - 1 : direct.first);
    return antecedent ? { range: direct, antecedent } : { range: direct };
  }
  if (direct) return { range: direct };
  if (before.text === ',' || before.text === ')' || /^(?:[–—]|--?)$/.test(before.text)) {
    const range = before.text === ',' ? phraseBeforeApposition(scene, region, first - 1) : undefined;
    if (range) return { range };
    if (/^[–—]$|^--?$/.test(before.text)) {
      const parenthesis = phraseBeforeDash(scene, region, first - 1);
      if (parenthesis) return { range: parenthesis };
    }
    if (tokens[first - 2]?.tag === 'CCONJ') return take();
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

/** "Said the mayor: “…”" */
const opensSentence = ({ tokens }: Scene, region: Region, { first }: VerbGroup): boolean =>
  first === region.first && /^(?:said|says|asked|added|wrote|recalled)$/.test(tokens[first]!.lower);

/** The speaker behind the verb: "…, said the mayor". Only after content, and before the end, a comma or a quotation. */
const behind = (scene: Scene, region: Region, group: VerbGroup): Range | undefined => {
  if (!INVERTS.has(group.verb.frame) || !group.simple || group.participle || !(isParted(scene, region, group.first) || opensSentence(scene, region, group)))
    return undefined;
  const { tokens } = scene;
  // "Moe, a passenger, told the mayor": the subject stands before the comma.
  if (!closesAt(scene, group.first - 1) && group.first > region.first) {
    const beside = phraseBeforeApposition(scene, region, group.first - 1);
    if (beside && !hasFinite(scene, region, region.first, beside.first)) return undefined;
  }
  // "says to us a fireman"
  const past = tokens[group.last]?.lower === 'to' && tokens[group.last + 1]?.tag === 'PRON' ? 2 : 0;
  const phrase = phraseFrom(scene, region, group.last + past);
  if (!phrase || !(closesAt(scene, group.first - 1) || isSpeakerLike(scene, phrase))) return undefined;
  const next = tokens[phrase.last];
  if (
    !closesAt(scene, group.first - 1) &&
    phrase.last < region.end &&
    next &&
    (next.tag === 'AUX' || (next.tag === 'VERB' && !next.lower.endsWith('ing')) || next.lower === 'that')
  )
    return undefined;
  return withApposition(scene, region, phrase);
};

/** A quotation that goes on after the speaker: "…," he said. "…" or: "…," he said, "…". */
const quotedAfter = (scene: Scene, region: Region, at: number): Range | undefined => {
  const { tokens } = scene;
  for (let i = at; i < region.end && i < at + 14; i++) {
    if (!opensAt(scene, i)) continue;
    const before = tokens[i - 1]!;
    for (let k = at; k < i; k++) if (SPEECH_VERBS.has(tokens[k]!.lower)) return undefined;
    return PARTED.test(before.text) || before.text === ':' ? { first: i, last: region.end } : undefined;
  }
  return undefined;
};

/** Frames that things are the subject of as well: "the blast showed", "the rule demands", "the crisis reveals". */
const NEEDS_SOMEBODY = new Set(['shows', 'counts', 'orders', 'rules']);

/** Whether a phrase is somebody or a text, and not a thing that only shows something. */
const speaks = (scene: Scene, speaker: Range, participle: boolean): boolean =>
  isText(scene, speaker) || isSpeakerLike(scene, speaker) || (!participle && scene.tokens[speaker.last - 1]!.lower.endsWith('s'));

const isQuotedOrThat = (scene: Scene, content: Range): boolean => opensAt(scene, content.first) || scene.tokens[content.first - 1]!.lower === 'that';

/** "this article said": the report itself. */
const isOwnText = (scene: Scene, speaker: Range): boolean => scene.tokens[speaker.first]!.lower === 'this' && isText(scene, speaker);

/** The attributions of the verb of speech at a token. */
export const byVerb = (scene: Scene, region: Region, at: number, earlier: readonly Found[]): Found[] => {
  const { tokens } = scene;
  const group = verbGroupAt(scene, region, at);
  if (!group) return [];
  const { stance, frame } = group.verb;
  if (group.passive && !quotedAs(scene, region, group)) return bySpeaker(scene, region, group);
  const cue = { first: group.first, last: group.last };
  const inverted = behind(scene, region, group);
  if (inverted) {
    const end = contentEnd(scene, region, group.first);
    const start = contentStart(scene, region, end);
    const found: Found[] = [];
    if (start < end) found.push({ speaker: inverted, cue, content: { first: start, last: end }, stance, side: 'before' });
    const more = quotedAfter(scene, region, inverted.last);
    if (more && (closesAt(scene, end - 1) || found.length === 0)) found.push({ speaker: inverted, cue, content: more, stance, side: 'after' });
    return found;
  }
  const subject = subjectOf(scene, region, group, earlier);
  if (!subject) return [];
  const shared = { ...(subject.shared ? { shared: true as const } : {}), ...(subject.antecedent ? { antecedent: subject.antecedent } : {}) };
  const speaker = subject.range;
  if (isOwnText(scene, speaker)) return [];
  const spoken = contentAfter(scene, region, group);
  const told = spoken && NEEDS_SOMEBODY.has(frame) && !speaks(scene, speaker, group.participle) && !isQuotedOrThat(scene, spoken) ? undefined : spoken;
  let after = told && withinClause(scene, region, group, speaker, told);
  const found: Found[] = [];
  const parted = !subject.shared && !subject.antecedent && TURNS.has(frame) && isParted(scene, region, speaker.first);
  if (parted) {
    const end = contentEnd(scene, region, speaker.first);
    const start = contentStart(scene, region, end);
    const quoted = end > start && (closesAt(scene, end - 1) || closesAt(scene, end - 2));
    // After a quotation and its speaker only more of it follows: "…," he said as the crowd roared.
    if (quoted && after && !opensAt(scene, after.first) && tokens[after.first - 1]!.lower !== 'that') after = undefined;
    const last = group.last >= region.end || PARTED.test(tokens[group.last]!.text);
    const clause = frame !== 'asks' && frame !== 'orders' && isClause(scene, region, start, end);
    const finished = quoted || (!after && clause && (last || frame !== 'quotes'));
    const split =
      !quoted &&
      !after &&
      frame !== 'asks' &&
      tokens[group.last]?.text === ',' &&
      group.last + 1 < region.end &&
      !(clause && hasFinite(scene, region, start, end));
    const connective = end - start === 1 && (tokens[start]!.tag === 'CCONJ' || tokens[start]!.tag === 'ADV');
    if (start < end && (finished || split) && !connective) found.push({ speaker, cue, content: { first: start, last: end }, stance, side: 'before' });
    // "The weather, he said, had turned"
    if (start < end && split) after = { first: group.last + 1, last: region.end };
  }
  if (after) found.push({ speaker, cue, content: after, stance, side: 'after', ...shared });
  else if (found.length > 0) {
    const more = quotedAfter(scene, region, group.last);
    if (more) found.push({ speaker, cue, content: more, stance, side: 'after' });
  }
  return found;
};
