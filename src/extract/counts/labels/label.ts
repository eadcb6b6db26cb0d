/**
 * What stands before a figure and names it: "trains cancelled", "injured persons", "still missing", "area burned (ha)".
 */
import { COUNT_NOUNS, COUNTED_WITHIN, IDLE_HEADS, IRREGULAR_PARTICIPLES, OF_ALL, OF_CLAUSES, OF_THEM, STANDING } from '../../../lexicon/labels.js';
import { isOfPeople } from '../../../lexicon/people.js';
import { BARE_PLURALS } from '../../../lexicon/uncounted.js';
import { UNFOLDING } from '../../../lexicon/unfolding.js';
import { singular } from '../../language/forms.js';
import type { Token } from '../../language.js';
import { entryOf, isOf, oneOf } from '../../language/words.js';
import type { Line, Reading } from '../../reading.js';
import { measureAt } from '../../recognisers/quantities/units.js';
import { bracketsAt } from './brackets.js';

/** Words of a label, by tokens of the text. */
export interface Label {
  /** What narrows the noun down: "suspected", "police". */
  readonly before: readonly number[];
  /** The noun that is counted or measured; left out where the label tells of a state alone. */
  readonly head?: number;
  readonly plural: boolean;
  /** What was done to them or how they are: "cancelled", "partly damaged", "ill". */
  readonly deed: readonly number[];
  /** Where, of what, for whom: "in Arun district". */
  readonly behind: readonly number[];
  /** What stands in brackets at its end, by its tokens. */
  readonly brackets: readonly number[];
  /** Those of them that it is of, by the token in brackets: "deaths (children)". */
  readonly group: number | undefined;
  /** "of whom hospitalised": a part of the figure before. */
  readonly part: boolean;
  /** The deed stands before the noun. */
  readonly turned: boolean;
  /** The noun is known for a measure or a count: in the singular, another is one only with its unit. */
  readonly measured: boolean;
}

const YEAR = /^(?:19|20)\d\d$/;

/** A label is no sentence. */
const LONGEST = 9;

const isBarePlural = oneOf(BARE_PLURALS);
const deedOf = entryOf(UNFOLDING);
const PARTICIPLE = /[^e]ed$/;
const NOMINAL: ReadonlySet<Token['tag']> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
/** What no label has. */
const FOREIGN: ReadonlySet<Token['tag']> = new Set(['PRON', 'AUX', 'SCONJ', 'INTJ', 'NUM', 'X']);
const QUOTES = /["“”«»@#]/;

const isWord = ({ text }: Token): boolean => /^\p{L}/u.test(text);
const isPlural = (token: Token): boolean => isWord(token) && (singular(token) !== token.lower || isBarePlural(token));

export const isParticiple = (token: Token): boolean => PARTICIPLE.test(token.lower) || isOf(token, IRREGULAR_PARTICIPLES) || deedOf(token) === token.lower;

/** Where the words of a domain end that are told of whomever or whatever is counted: "in hospital", "killed". */
const stateAt = (tokens: readonly Token[], { cues }: Line, at: number, last: number): number => {
  let end = -1;
  for (const { first, last: to, role } of cues)
    if (first === at && to <= last && (role === 'being' || ((role === 'done' || role === 'doing') && isParticiple(tokens[at]!)))) end = Math.max(end, to);
  return end;
};

/** Where one participle or the words of one state end. */
const oneDeedEnd = (tokens: readonly Token[], line: Line, at: number, last: number): number => {
  let verb = at;
  while (verb < last && (tokens[verb]!.tag === 'ADV' || (tokens[verb + 1]?.text === '-' && verb + 2 < last))) verb += tokens[verb]!.tag === 'ADV' ? 1 : 2;
  const token = verb < last ? tokens[verb]! : undefined;
  if (!token) return -1;
  const state = stateAt(tokens, line, verb, last);
  if (state > 0) return state;
  // "believed missing", "shot down"
  if (isParticiple(token)) return Math.max(stateAt(tokens, line, verb + 1, last), tokens[verb + 1]?.tag === 'ADP' && verb + 2 === last ? last : verb + 1);
  return token.tag === 'ADJ' && !isPlural(token) && verb + 1 === last ? last : -1;
};

const EITHER = oneOf(new Set(['and', 'or', '&']));

/** Where the participle or the words of a state end that begin at a token: "partly damaged", "in hospital", "destroyed or damaged"; -1 where none do. */
const deedEnd = (tokens: readonly Token[], line: Line, at: number, last: number): number => {
  const end = oneDeedEnd(tokens, line, at, last);
  const other = end > 0 && end + 1 < last && EITHER(tokens[end]!) ? oneDeedEnd(tokens, line, end + 1, last) : -1;
  return other > 0 ? other : end;
};

const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** "the", "the number of", "total": what a label may begin with and leave out. */
const idleEnd = (tokens: readonly Token[], line: Line, first: number, last: number): number => {
  let at = first;
  while (at < last && (tokens[at]!.tag === 'DET' || isOf(tokens[at], OF_ALL))) at += 1;
  if (!isOf(tokens[at], IDLE_HEADS)) return at;
  const of = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  if (tokens[of]?.lower === 'of') return tokens[of + 1]?.tag === 'DET' ? of + 2 : of + 1;
  return at + 1 < last && deedEnd(tokens, line, at + 1, last) > 0 ? at + 1 : at;
};

/** The noun at the end of a run of nouns and what stands before them; -1 where there is none. */
const headFrom = (tokens: readonly Token[], line: Line, first: number, last: number): number => {
  let head = -1;
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (i > first && head >= 0 && deedEnd(tokens, line, i, last) > 0 && !isPlural(token)) break;
    if (token.text === '-' && i > first && i + 1 < last) continue;
    if (isOf(token, STANDING) || (PARTICIPLE.test(token.lower) && i + 1 < last)) continue;
    if (!NOMINAL.has(token.tag) && !isPlural(token)) break;
    if (token.tag !== 'ADJ' || isPlural(token)) head = i;
  }
  return head;
};

const isForeign = (token: Token): boolean =>
  FOREIGN.has(token.tag) || isOf(token, OF_CLAUSES) || QUOTES.test(token.text) || (token.tag === 'PUNCT' && token.text !== '-');

const hasForeign = (tokens: readonly Token[], { periods }: Line, first: number, last: number): boolean => {
  for (let i = first; i < last; i++)
    // "deaths in 2024", "arrests this year"
    if (!periods.some((period) => period.first <= i && i < period.last) && isForeign(tokens[i]!)) return true;
  return false;
};

/** Whether the domains or the word list know a singular noun for a measure or a count. */
const isMeasured = (token: Token, { cues }: Line, head: number): boolean =>
  isOf(token, COUNT_NOUNS) || cues.some(({ role, last }) => role === 'named' && last === head + 1);

/** Whether the words are somebody's name and nothing else: what somebody has is no count of them. */
const isName = ({ names }: Line, from: number, to: number): boolean =>
  names.some(({ first, last, value }) => value.sort !== 'other' && first <= from && last >= to);

/** What may stand behind the noun or the deed: where, of what, when. */
const goesOn = (tokens: readonly Token[], { periods }: Line, at: number): boolean =>
  tokens[at]!.tag === 'ADP' || tokens[at]!.tag === 'ADV' || periods.some(({ first }) => first === at);

/** A label of tokens `first` to `last` (excluded); undefined where they are none. */
export const labelOf = ({ prose: { tokens } }: Reading, line: Line, first: number, last: number): Label | undefined => {
  const bracketed = bracketsAt(tokens, first, last);
  // "road deaths 2025"
  const dated = bracketed === last && last - first > 1 && YEAR.test(tokens[last - 1]!.text);
  const end = dated ? last - 1 : bracketed;
  const group = last === end + 3 && isPlural(tokens[end + 1]!) && isOfPeople(singular(tokens[end + 1]!)) ? end + 1 : undefined;
  const brackets = dated ? [end] : group === undefined ? range(end + 1, last - 1) : [];
  let at = first;
  if (tokens[at]?.lower === 'of' && isOf(tokens[at + 1], OF_THEM)) at += 2;
  else if (isOf(tokens[at], COUNTED_WITHIN)) at += 1;
  const part = at > first;
  at = idleEnd(tokens, line, at, end);
  if (at >= end || end - at > LONGEST || hasForeign(tokens, line, at, end)) return undefined;
  const state = deedEnd(tokens, line, at, end);
  const head = state === end && !isPlural(tokens[at]!) ? -1 : headFrom(tokens, line, at, end);
  if (head < 0) {
    if (state < 0) return undefined;
    const rest = range(state, end);
    if (rest.length > 0 && !goesOn(tokens, line, state)) return undefined;
    return { before: [], plural: true, deed: range(at, state), behind: rest, brackets, group, part, turned: false, measured: false };
  }
  // "hours: 12" measures nothing that is told.
  if (measureAt(tokens, head, head + 1, false)) return undefined;
  const noun = tokens[head]!;
  const plural = isPlural(noun);
  if (isName(line, at, end) || (!plural && brackets.length === 0 && !isMeasured(noun, line, head))) return undefined;
  // "cancelled trains" are trains that were cancelled, "rejected ballots" what a domain knows by that name.
  const isKnown = line.cues.some((cue) => cue.role === 'counted' && cue.first === at && cue.last === head + 1);
  const turned = state > 0 && state <= head && !isKnown && !isOf(tokens[at], STANDING) ? range(at, state) : [];
  const deedLast = turned.length > 0 || head + 1 >= end ? -1 : deedEnd(tokens, line, head + 1, end);
  const deed = turned.length > 0 ? turned : deedLast > 0 ? range(head + 1, deedLast) : [];
  const behind = range(deedLast > 0 ? deedLast : head + 1, end);
  if (behind.length > 0 && !goesOn(tokens, line, behind[0]!)) return undefined;
  return {
    before: range(turned.length > 0 ? state : at, head),
    head,
    plural,
    deed,
    behind,
    brackets,
    group,
    part,
    turned: turned.length > 0,
    measured: isMeasured(noun, line, head),
  };
};
