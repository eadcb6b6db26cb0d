/**
 * Attributions by a verb: "X said Y", "Y, X said", "Y, said X", "X told Z that Y", "adding that Y", "Y was denied by X".
 */
import { isOfPeople } from '../../../lexicon/people.js';
import { TURNED } from '../../../lexicon/cue-verbs.js';
import { phraseBeforeApposition, withApposition } from './apposition.js';
import { contentEnd, contentStart, hasFinite, isClause, isParted, PARTED } from './before.js';
import { contentAfter } from './content.js';
import { isText } from './objects.js';
import { clauseEnd, quotedEnd, withinClause } from './extent.js';
import type { Found } from './found.js';
import { phraseBefore } from './phrase-before.js';
import { isSpeakerLike, phraseFrom } from './phrases.js';
import { closesAt, isOwn, openingOf, opensAt, type Range, type Region, type Scene } from './scene.js';
import { quotedAs, subjectOf } from './subject.js';
import { speechVerb } from './tokens.js';
import { type VerbGroup, verbGroupAt } from './verb-group.js';
import { singular } from '../../language/forms.js';
import { isOf } from '../../language/words.js';
import { MEANWHILE } from '../../../lexicon/speech.js';
import { wordSet } from '../../../lexicon/word-set.js';

/** Frames whose speaker may stand behind the verb, and whose content before it. */
const TURNS = new Set(['says', 'quotes', 'tells', 'asks', 'thinks', 'orders', 'shows']);
const INVERTS = new Set(['says', 'quotes', 'asks', 'orders']);
const PASSIVE = new Set(['says', 'quotes', 'shows', 'faults', 'names', 'regards', 'counts', 'tells', 'thinks']);

/** "Y was denied by X", "X was accused by Z of Y". */
const bySpeaker = (scene: Scene, region: Region, group: VerbGroup): Found[] => {
  if (!PASSIVE.has(group.verb.frame)) return [];
  const { tokens } = scene;
  for (let i = group.last; i < region.end && i < group.last + 8; i++) {
    if (tokens[i]!.lower !== 'by' || !isOwn(scene, region, i)) continue;
    const speaker = phraseFrom(scene, region, i + 1);
    const subject = phraseBefore(scene, region, group.first);
    if (!speaker || !subject || !isSpeakerLike(scene, speaker)) return [];
    // "The toll was put at 58 by the railway."
    const figure = tokens.slice(group.last, i).some(({ tag }) => tag === 'NUM') ? { first: subject.first, last: i } : undefined;
    const after = !figure && speaker.last < region.end && scene.tokens[speaker.last]!.text !== ',' ? { first: speaker.last, last: region.end } : undefined;
    return [
      {
        speaker,
        cue: { first: group.first, last: group.last },
        content: figure ?? after ?? subject,
        stance: group.verb.stance,
        side: after ? 'after' : 'within',
      },
    ];
  }
  return [];
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
    for (let k = at; k < i; k++) if (speechVerb(tokens[k])) return undefined;
    return PARTED.test(before.text) || before.text === ':' ? { first: i, last: region.end } : undefined;
  }
  return undefined;
};

/** "As reported by the Herald, the hall was full"; "the hall was full, as first reported by the Herald". */
const asReportedBy = (scene: Scene, region: Region, group: VerbGroup): Found | undefined => {
  const { tokens } = scene;
  if (group.first <= region.first || tokens[group.first - 1]!.lower !== 'as' || tokens[group.last]?.lower !== 'by' || group.last + 1 >= region.end)
    return undefined;
  const speaker = phraseFrom(scene, region, group.last + 1);
  if (!speaker) return undefined;
  const found = { speaker, cue: { first: group.first, last: group.last }, stance: group.verb.stance };
  const end = contentEnd(scene, region, group.first - 1);
  if (end > region.first + 1) return { ...found, content: { first: contentStart(scene, region, end), last: end }, side: 'before' };
  const comma = speaker.last;
  return tokens[comma]?.text === ',' && comma + 1 < region.end ? { ...found, content: { first: comma + 1, last: region.end }, side: 'after' } : undefined;
};

/** Frames that things are the subject of as well: "the blast showed", "the rule demands", "the crisis reveals". */
const NEEDS_SOMEBODY = new Set(['shows', 'counts', 'orders', 'rules']);

/** Whether a phrase is somebody or a text, and not a thing that only shows something. */
const speaks = (scene: Scene, speaker: Range, participle: boolean): boolean => {
  const head = scene.tokens[speaker.last - 1]!;
  return (
    isText(scene, speaker) || isSpeakerLike(scene, speaker) || (!participle && (head.lower.endsWith('s') || MEN.test(head.lower) || isOfPeople(singular(head))))
  );
};
/** "the gangmen" */
const MEN = /[a-z]{3}men$/;

const isQuotedOrThat = (scene: Scene, content: Range): boolean => opensAt(scene, content.first) || scene.tokens[content.first - 1]!.lower === 'that';

/** "this article said", "an earlier version said": the report itself. */
const isOwnText = (scene: Scene, { first, last }: Range): boolean =>
  (scene.tokens[first]!.lower === 'this' && isText(scene, { first, last })) || scene.tokens[last - 1]!.lower === 'version';

/** What is said before a subject that a comma or the like parts from it, after its verb, or both. */
const around = (scene: Scene, region: Region, group: VerbGroup, found: Pick<Found, 'speaker' | 'cue' | 'stance'>, spoken: Range | undefined): Found[] => {
  const { tokens } = scene;
  const { frame } = group.verb;
  const end = contentEnd(scene, region, found.speaker.first);
  const start = contentStart(scene, region, end);
  const { speaker, cue, stance } = found;
  const before: Found = { speaker, cue, content: { first: start, last: end }, stance, side: 'before' };
  const quoted = end > start && (closesAt(scene, end - 1) || closesAt(scene, end - 2));
  // After a quotation and its speaker only more of it follows: "…," he said as the crowd roared.
  const after = quoted && spoken && !isQuotedOrThat(scene, spoken) ? undefined : spoken;
  const more = after ?? (quoted || !spoken ? quotedAfter(scene, region, group.last) : undefined);
  const rest: Found[] = more ? [{ speaker, cue, content: more, stance, side: 'after' }] : [];
  if (start >= end || (end - start === 1 && /^(?:CCONJ|ADV)$/.test(tokens[start]!.tag)))
    return after ? rest : splitRest(scene, region, group, found, !after && start < end);
  if (quoted) return [before, ...rest];
  // "The dead were all men, the coroner said: two drivers and a guard."
  const listed = after !== undefined && tokens[after.first - 1]!.text === ':' && !opensAt(scene, after.first) && hasFinite(scene, region, start, end);
  if (after) return listed ? [before, ...rest] : rest;
  const clause = frame !== 'asks' && frame !== 'orders' && isClause(scene, region, start, end);
  const closed = group.last >= region.end || PARTED.test(tokens[group.last]!.text);
  // "The weather, he said, had turned"
  const whole = clause && hasFinite(scene, region, start, end);
  const split = frame === 'asks' || (whole && !hangsOn(scene, group.last + 1)) ? [] : splitRest(scene, region, group, found, true);
  if (split.length > 0) return [before, ...split];
  return clause && (closed || frame !== 'quotes') ? [before, ...rest] : [];
};

const HANGS_ON = wordSet(['with', 'including', 'among']);

/** "…, police said, killing 12 people", "…, police said, with 14 people arrested": it hangs on what was said. */
const hangsOn = ({ tokens }: Scene, at: number): boolean => {
  const token = tokens[at];
  if (!token) return false;
  return isOf(token, HANGS_ON) || (token.tag === 'VERB' && token.lower.endsWith('ing') && !speechVerb(token) && !isOf(token, MEANWHILE));
};

/** What goes on after a speaker put in between commas. */
const splitRest = (
  { tokens }: Scene,
  region: Region,
  { last }: VerbGroup,
  { speaker, cue, stance }: Pick<Found, 'speaker' | 'cue' | 'stance'>,
  parted: boolean,
): Found[] =>
  parted && tokens[last]?.text === ',' && last + 1 < region.end
    ? [{ speaker, cue, content: { first: last + 1, last: region.end }, stance, side: 'after' }]
    : [];

const upTo = ({ first, last }: Range, end: number): Range => ({ first, last: end > first ? Math.min(last, end) : last });

const RELATIVES = wordSet(['which', 'whom', 'that', 'who', 'what']);
const HANDED = new Set(['faults', 'names', 'regards']);

/** "a plan that she opposed", "which he described as bold": the object stands before the subject as a relative. */
const relativeObject = (scene: Scene, region: Region, { verb, last }: VerbGroup, speaker: Range): Range | undefined => {
  const { tokens } = scene;
  const before = speaker.first - 1;
  if (before < region.first || !isOwn(scene, region, before) || !isOf(tokens[before]!, RELATIVES)) return undefined;
  const ways = [verb, ...(verb.others ?? [])];
  if (!ways.some(({ frame }) => HANDED.has(frame))) return undefined;
  if (tokens[last]?.lower === 'as' && last + 1 < region.end)
    return { first: last, last: opensAt(scene, last + 1) ? quotedEnd(scene, region, last + 1) : clauseEnd(scene, region, last) };
  return ways.some(({ frame }) => frame === 'faults') ? { first: before, last: before + 1 } : undefined;
};

/** "“We ran,” is what the guard wrote", "“A mess” was how she put it": the quotation before the copula. */
const quotedBeforeWhat = (scene: Scene, region: Region, speaker: Range): Range | undefined => {
  const { tokens } = scene;
  const what = speaker.first - 1;
  if (what - 2 < region.first || !/^(?:what|how)$/.test(tokens[what]!.lower) || !/^(?:is|was)$/.test(tokens[what - 1]!.lower)) return undefined;
  const closing = what - 2;
  return closesAt(scene, closing) ? { first: openingOf(scene, -scene.mark[closing]!), last: closing + 1 } : undefined;
};

/** "a plan backed by the union": a participle behind its noun, and whose it is. */
const reducedBy = (scene: Scene, region: Region, at: number): Found[] => {
  const { tokens } = scene;
  if (at + 2 >= region.end || tokens[at + 1]!.lower !== 'by') return [];
  const { lower } = tokens[at]!;
  const verb = speechVerb(tokens[at]);
  if (!verb || !/(?:ed|en|wn)$/.test(lower)) return [];
  const way = [verb, ...(verb.others ?? [])].find(({ frame }) => frame === 'faults');
  const content = way ? phraseBefore(scene, region, tokens[at - 1]?.text === ',' ? at - 1 : at) : undefined;
  const speaker = content ? phraseFrom(scene, region, at + 2) : undefined;
  if (!way || !content || !speaker || !isSpeakerLike(scene, speaker)) return [];
  return [{ speaker, cue: { first: at, last: at + 1 }, content, stance: way.stance, side: 'within' }];
};

/** "the number of hurt, put at 58 by the railway": a figure in a participle, and whose it is. */
const figureBy = (scene: Scene, region: Region, at: number): Found[] => {
  const { tokens } = scene;
  if (!FIGURED.test(tokens[at]!.lower) || tokens[at + 1]?.lower !== 'at' || tokens[at - 1]?.tag === 'AUX' || at === region.first) return [];
  let figure = false;
  for (let i = at + 2; i + 1 < region.end && i < at + 9; i++) {
    figure ||= /\d/.test(tokens[i]!.text) || tokens[i]!.tag === 'NUM';
    if (tokens[i]!.lower !== 'by') continue;
    const speaker = figure ? phraseFrom(scene, region, i + 1) : undefined;
    if (!speaker || !isSpeakerLike(scene, speaker)) return [];
    return [{ speaker, cue: { first: at, last: at + 1 }, content: { first: at + 1, last: i }, stance: 'estimates', side: 'within' }];
  }
  return [];
};
const FIGURED = /^(?:put|estimated|reckoned|listed|measured)$/;

/** The attributions of the verb of speech at a token. */
export const byVerb = (scene: Scene, region: Region, at: number, earlier: readonly Found[]): Found[] => {
  const figured = figureBy(scene, region, at);
  if (figured.length > 0) return figured;
  const group = verbGroupAt(scene, region, at);
  if (!group || (group.simple && scene.tokens[group.last]?.lower === 'by')) {
    const found = reducedBy(scene, region, at);
    if (!group || found.length > 0) return found;
  }
  const { stance } = group.verb;
  const quoting = quotedAs(scene, region, group);
  const cited = asReportedBy(scene, region, group);
  if (cited) return [cited];
  // "not nine as earlier announced"
  if (
    !quoting &&
    !group.participle &&
    group.first > region.first &&
    (scene.tokens[group.first]!.lower === 'as' || scene.tokens[group.first - 1]!.lower === 'as')
  )
    return [];
  if (group.passive && !quoting) return group.turned ? [] : bySpeaker(scene, region, group);
  const cue = { first: quoting?.first ?? group.first, last: group.last };
  const inverted = group.turned ? undefined : behind(scene, region, group);
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
  const { shared, antecedent } = subject;
  const speaker = subject.range;
  if (isOwnText(scene, speaker)) return [];
  const spoken = contentAfter(scene, region, group);
  const way = spoken?.way ?? group.verb;
  const { frame } = way;
  const content = spoken && NEEDS_SOMEBODY.has(frame) && !speaks(scene, speaker, group.participle) && !isQuotedOrThat(scene, spoken.range) ? undefined : spoken;
  const after = content && (subject.front ? upTo(content.range, subject.front) : withinClause(scene, region, { ...group, verb: way }, speaker, content.range));
  if (group.turned) return after ? [{ speaker, cue, content: after, side: 'after', stance: TURNED.get(way.stance) ?? 'withholds', shared, antecedent }] : [];
  const found = { speaker, cue, stance: way.stance };
  const told = quotedBeforeWhat(scene, region, speaker);
  if (told) return [{ speaker, cue, content: told, stance: way.stance, side: 'before' }];
  const object = after ? undefined : relativeObject(scene, region, group, speaker);
  if (object) return [{ speaker, cue, content: object, stance: way.stance, side: 'within' }];
  // "As the Herald reported, the hall was full"
  const asSaid =
    frame === 'says' && scene.tokens[speaker.first - 1]?.lower === 'as' && speaker.first - 1 <= region.first + 1 && scene.tokens[group.last]?.text === ',';
  if (asSaid && group.last + 1 < region.end) return [{ speaker, cue, content: { first: group.last + 1, last: region.end }, stance: way.stance, side: 'after' }];
  if (subject.shared || subject.antecedent || subject.front || !TURNS.has(frame) || !isParted(scene, region, speaker.first))
    return after ? [{ speaker, cue, content: after, stance: way.stance, side: 'after', shared, antecedent }] : [];
  return around(scene, region, group, found, after);
};
