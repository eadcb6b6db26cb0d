/**
 * From when to when something was so: "was minister from 2016 to 2021", "Ana Ruiz, mayor since 2014".
 */
import { GOES_ON, LASTS } from '../../lexicon/moments.js';
import { RANKS } from '../../lexicon/series.js';
import { OFFICES } from '../../lexicon/titles.js';
import { wordSet } from '../../lexicon/word-set.js';
import { lastWord } from '../../model/text.js';
import type { Clause } from '../clause.js';
import type { Token } from '../language.js';
import { isOf } from '../language/words.js';
import type { Line } from '../reading.js';
import type { PeriodMention } from '../recognisers/periods/index.js';
import type { Dated } from './drafts.js';

type Edge = 'start' | 'end';

const TO = wordSet(['to', 'until', 'till', 'through']);
/** Tokens between the word for an office and its time: "Minister of Finance and Planning from". */
const NEAR = 8;

const opensTerm = (tokens: readonly Token[], { first, last }: PeriodMention): boolean => {
  const [before, after] = [tokens[first - 1]?.lower, tokens[last]];
  return (before === 'from' && isOf(after, TO)) || (before === 'between' && after?.lower === 'and');
};

/** Of two times that bound a stretch, which one this is: "from [3 May] to [9 June]", "between [2009] and [2014]". */
const edgeOfTerm = (tokens: readonly Token[], { periods }: Line, mention: PeriodMention): Edge | undefined => {
  if (opensTerm(tokens, mention) && periods.some(({ first }) => first === mention.last + 1)) return 'start';
  const before = periods.find(({ last }) => last === mention.first - 1);
  return before && opensTerm(tokens, before) ? 'end' : undefined;
};

/** Whether a clause tells of something that was so for a while, and not of what was done, counted or changed in it. */
const isLasting = (tokens: readonly Token[], { verb }: Clause): boolean => tokens[verb]!.tag === 'AUX' || isOf(tokens[verb], LASTS);

/** "has been chief executive since": whether what a form of "to be" says is an office. */
const isOfficeHeld = (tokens: readonly Token[], { verb }: Clause, to: number): boolean =>
  tokens[verb]!.tag === 'AUX' && tokens.slice(verb + 1, to).some((token) => isOf(token, OFFICES));

/** Words before a time by which something begins or ends there. */
export const EDGES: ReadonlyMap<string, Edge> = new Map([
  ['since', 'start'],
  ['until', 'end'],
  ['till', 'end'],
]);

/** "have been baked in the town since": what has been done all the while, which the tagger may take for how it is. */
const isDoneSince = (tokens: readonly Token[], { verb }: Clause): boolean => {
  const next = tokens[verb + 1];
  return tokens[verb]!.lower === 'been' && next !== undefined && next.tag !== 'NOUN' && next.lower.endsWith('ed');
};

const isSoSince = (tokens: readonly Token[], clause: Clause, to: number): boolean =>
  isOf(tokens[clause.verb], LASTS) || isOf(tokens[clause.verb], GOES_ON) || isOfficeHeld(tokens, clause, to) || isDoneSince(tokens, clause);

/** "The worst flood since 1953", "the first such case since 2010": the year of what it is held against. */
export const isRanked = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => isOf(token, RANKS) || (token.tag === 'ADJ' && (token.lower.endsWith('est') || token.lower === 'worst')));

const BESIDE: ReadonlySet<Token['tag']> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PUNCT']);

/** Whose office the time behind it bounds, where no verb stands between: "Ana Ruiz, 58, mayor of Orvik [from]". */
const holderBefore = (tokens: readonly Token[], { sentence, names }: Line, preposition: number): string | undefined => {
  let office = preposition - 1;
  const floor = Math.max(sentence.first, preposition - NEAR);
  while (office >= floor && !isOf(tokens[office], OFFICES)) {
    const { tag } = tokens[office]!;
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return undefined;
    office -= 1;
  }
  if (office < floor) return undefined;
  const holder = names.findLast(({ value, last }) => value.sort === 'person' && last <= office);
  if (!holder || tokens[holder.last]?.text !== ',') return undefined;
  const between = tokens.slice(holder.last, office);
  return between.length <= NEAR && between.every(({ tag }) => BESIDE.has(tag)) ? lastWord(holder.value.name).toLowerCase() : undefined;
};

/** A time that says since when, or until when, and where one is known by an office beside it, whose. */
export interface Term {
  readonly edge: Edge;
  readonly who?: string;
}

/** What a time bounds: a stretch told from both ends, or an office that somebody has. Undefined where it bounds none, or what was done within it. */
export const termOf = (tokens: readonly Token[], line: Line, mention: Dated, clause: Clause | undefined): Term | undefined => {
  const paired = edgeOfTerm(tokens, line, mention);
  const edge = paired ?? EDGES.get(tokens[mention.first - 1]?.lower ?? '');
  if (edge === undefined) return undefined;
  const opener = paired === 'end' ? line.periods.find(({ last }) => last === mention.first - 1)! : mention;
  const who = holderBefore(tokens, line, opener.first - 1);
  if (who !== undefined) return { edge, who };
  if (clause === undefined || (!paired && mention.value.grain === 'year' && isRanked(tokens, line.sentence.first, mention.first))) return undefined;
  return (paired ? isLasting(tokens, clause) : isSoSince(tokens, clause, mention.first)) ? { edge } : undefined;
};
