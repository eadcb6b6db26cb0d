/**
 * Attributions by a noun: "the union's claim that …", "criticism of the plan by farmers", "voiced fears that …".
 */
import { CARRIERS, CUE_NOUNS, type CueWord } from '../../../lexicon/cue-nouns.js';
import type { Found } from './found.js';
import { phraseBefore } from './phrase-before.js';
import { isSpeakerLike, phraseFrom } from './phrases.js';
import { isOwn, opensAt, type Range, type Region, type Scene } from './scene.js';
import { subjectOf } from './subject.js';
import { isDeterminer, isEnclitic, isNominal, isPossessive } from './tokens.js';
import { groupAt } from './verb-group.js';
import { entryOf, isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

/** Words between a noun and who has it: "the union's latest public claim". */
const FARTHEST = 5;
/** Before whom a noun comes from. */
const FROM = wordSet(['by', 'from', 'among']);

interface Complement {
  /** Where the cue ends: behind a preposition, before "that" and "to". */
  readonly cue: number;
  readonly content: Range;
}

const isFinite = ({ tokens }: Scene, i: number): boolean => {
  const { tag, lower } = tokens[i]!;
  return (tag === 'AUX' || (tag === 'VERB' && !lower.endsWith('ing'))) && tokens[i - 1]?.lower !== 'to';
};

/** The end of a clause within a subject: before the verb of the clause around it ("the claim that he left drew laughs"). */
const clauseEnd = (scene: Scene, region: Region, from: number, verbs: number): number => {
  const { tokens } = scene;
  let left = verbs;
  for (let i = from; i < region.end; i++) {
    if (!isOwn(scene, region, i) || opensAt(scene, i)) continue;
    const { lower, tag } = tokens[i]!;
    if (/^(?:who|which|that|and|or|if|because|when|while|what|whether)$/.test(lower)) left += 1;
    if (tag === 'PUNCT' && /^[,;–—]$/.test(tokens[i]!.text) && left <= 0) return i;
    if (!isFinite(scene, i)) continue;
    if (left <= 0) return i;
    left -= 1;
    while (
      i + 1 < region.end &&
      (tokens[i + 1]!.tag === 'AUX' || tokens[i + 1]!.tag === 'VERB' || tokens[i + 1]!.tag === 'ADV' || tokens[i + 1]!.tag === 'PART')
    )
      i += 1;
  }
  return region.end;
};

/** What a noun takes at a token: a clause, an infinitive, or an object behind its preposition. `within`: the noun is of a subject. */
const complementAt = (scene: Scene, region: Region, at: number, { takes }: CueWord, within: boolean): Complement | undefined => {
  const { tokens } = scene;
  const next = tokens[at + 1];
  if (at + 1 >= region.end || !next || !isOwn(scene, region, at) || !takes.has(tokens[at]!.lower)) return undefined;
  const { lower } = tokens[at]!;
  if (lower === 'that') {
    if (next.tag === 'VERB' || next.tag === 'AUX') return undefined;
    return { cue: at, content: { first: at + 1, last: within ? clauseEnd(scene, region, at + 1, 1) : region.end } };
  }
  if (lower === 'to' && next.tag === 'VERB') return { cue: at, content: { first: at, last: within ? clauseEnd(scene, region, at + 2, 0) : region.end } };
  const gerund = next.tag === 'VERB' && next.lower.endsWith('ing');
  const object = gerund ? { first: at + 1, last: clauseEnd(scene, region, at + 2, 0) } : opensAt(scene, at + 1) ? undefined : phraseFrom(scene, region, at + 1);
  const from = next.tag === 'PRON' && !object && !isPossessive(next) ? { first: at + 1, last: at + 2 } : object;
  return from ? { cue: at + 1, content: withoutSource(scene, from) } : undefined;
};

/** "criticism of the plan by farmers": the plan alone. */
const withoutSource = ({ tokens }: Scene, { first, last }: Range): Range => {
  for (let i = first + 1; i < last; i++) if (isOf(tokens[i]!, FROM)) return { first, last: i };
  return { first, last };
};

/** Whose a noun is: "the union's", "their". */
const ownerOf = (scene: Scene, region: Region, at: number): Range | undefined => {
  const { tokens } = scene;
  for (let i = at - 1; i >= region.first && i >= at - FARTHEST && isOwn(scene, region, i); i--) {
    const token = tokens[i]!;
    if (isEnclitic(token)) return phraseBefore(scene, region, i);
    if (isPossessive(token)) return { first: i, last: i + 1 };
    if (!isNominal(token) && token.tag !== 'ADJ' && token.tag !== 'NUM' && token.tag !== 'ADV' && token.text !== '-') return undefined;
  }
  return undefined;
};

/** Whom a noun comes from, behind "by", "from" or "among" at a token. */
const sourceAt = (scene: Scene, region: Region, at: number, tied = true): Range | undefined => {
  if (at + 1 >= region.end || !isOf(scene.tokens[at]!, FROM) || !isOwn(scene, region, at)) return undefined;
  const phrase = phraseFrom(scene, region, at + 1, tied);
  if (!phrase) return undefined;
  const last = scene.tokens[phrase.last - 1]!;
  return isSpeakerLike(scene, phrase) || (last.tag === 'NOUN' && last.lower.endsWith('s')) ? phrase : undefined;
};

/** The verb that carries a noun, where one does: "made a promise", "have raised new doubts". */
const carrierOf = (scene: Scene, region: Region, at: number): number => {
  const { tokens } = scene;
  for (let i = at - 1; i >= region.first && i >= at - FARTHEST && isOwn(scene, region, i); i--) {
    const token = tokens[i]!;
    if (isOf(token, CARRIERS) && (token.tag === 'VERB' || token.tag === 'AUX')) return i;
    if (!isDeterminer(token) && !isNominal(token) && token.tag !== 'ADJ' && token.tag !== 'NUM' && token.tag !== 'ADV') return -1;
  }
  return -1;
};

const cueNoun = entryOf(CUE_NOUNS);

/** The attribution of a noun at a token. */
export const byNoun = (scene: Scene, region: Region, at: number, earlier: readonly Found[]): Found[] => {
  const noun = cueNoun(scene.tokens[at]);
  if (!noun || at + 1 >= region.end || scene.tokens[at]!.tag === 'AUX') return [];
  const cueFrom = (first: number, last: number): Range => ({ first, last });
  const owner = ownerOf(scene, region, at);
  const { stance } = noun;
  if (owner) {
    const found = complementAt(scene, region, at + 1, noun, startsClause(scene, region, owner.first));
    return found ? [{ speaker: owner, cue: cueFrom(at, found.cue), content: found.content, stance, side: 'within' }] : [];
  }
  // "a call from teachers for new roofs": what the noun takes is not of the teachers.
  for (const tied of [true, false]) {
    const ahead = sourceAt(scene, region, at + 1, tied);
    const found = ahead ? complementAt(scene, region, ahead.last, noun, true) : undefined;
    if (ahead && found) return [{ speaker: ahead, cue: cueFrom(at, at + 1), content: found.content, stance, side: 'within' }];
  }
  const found = complementAt(scene, region, at + 1, noun, false);
  if (!found) return [];
  const carrier = carrierOf(scene, region, at);
  if (carrier >= 0) {
    const group = groupAt(scene, region, carrier, { frame: 'faults', stance }, at + 1);
    const subject = group && !group.passive && !group.turned ? subjectOf(scene, region, group, earlier) : undefined;
    if (!group || !subject) return [];
    return [
      {
        speaker: subject.range,
        cue: cueFrom(group.first, found.cue),
        content: found.content,
        stance,
        side: 'within',
        ...(subject.shared ? { shared: true as const } : {}),
        ...(subject.antecedent ? { antecedent: subject.antecedent } : {}),
      },
    ];
  }
  const behind = sourceAt(scene, region, found.content.last);
  return behind ? [{ speaker: behind, cue: cueFrom(at, found.cue), content: found.content, stance, side: 'within' }] : [];
};

/** Whether a phrase stands where a subject does. */
const startsClause = ({ tokens }: Scene, region: Region, first: number): boolean =>
  first === region.first || /^(?:,|that|but|and)$/.test(tokens[first - 1]!.lower) || tokens[first - 1]!.tag === 'SCONJ';
