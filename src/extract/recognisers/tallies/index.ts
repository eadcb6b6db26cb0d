/**
 * Tallies: two figures that are the two sides of one count. "by 151 votes to 143", "voted 3-2", "153 in favour, 143 against and four abstentions",
 * "beat United 3-1". Which side a figure is of is told by the words around it; where none tells, more are for than against.
 */
import { CONDITIONS, MODALS, NOT } from '../../../lexicon/unreal.js';
import {
  AGED,
  APPROVES,
  COUNTED_VOTES,
  ENDS_MATCH,
  FAVOUR,
  LOOKS_AHEAD,
  OF_MATCHES,
  OF_VOTES,
  OPENS_SCORE,
  REJECTS,
  SIDE_WORDS,
  TIED,
  TOLD_BY_TALLY,
  UNDER_WAY,
  VOTERS,
  VOTING_BODIES,
} from '../../../lexicon/tallies.js';
import type { Span } from '../../../model/span.js';
import { concatMap } from '../../lists.js';
import { hasAny, mayHave } from '../../language/gates.js';
import { isOf, someBetween } from '../../language/words.js';
import type { Prose, Sentence, Token } from '../../language.js';
import { listedSides } from './labels.js';
import { scoreIn } from './scores.js';
import { figureOf, type Side, type Tallied } from './sides.js';

export type { Side } from './sides.js';

export interface TallyMention {
  readonly span: Span;
  readonly first: number;
  readonly sides: readonly Tallied[];
}

/** Nobody counts heads beyond so many one by one. */
const MOST = 999;
const BOTH = /^(\d{1,3})[-–](\d{1,3})$/;
const TO_THE_OTHER = /^to-(\d{1,3})$/;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

interface Pair {
  readonly figures: readonly [number, number];
  readonly ends: readonly [number, number];
  readonly first: number;
  readonly last: number;
}

/** "151 [votes] to", "5-to-", "19–": where the second figure stands. */
const secondAt = (tokens: readonly Token[], at: number): number => {
  let next = at + 1;
  if (isOf(tokens[next], COUNTED_VOTES)) next += 1;
  if (tokens[next]?.lower === 'to') return next + 1;
  if (!DASHES.has(tokens[next]?.text ?? '')) return -1;
  return tokens[next + 1]?.lower === 'to' ? next + (DASHES.has(tokens[next + 2]?.text ?? '') ? 3 : 2) : next + 1;
};

const pairAt = (tokens: readonly Token[], at: number, last: number): Pair | undefined => {
  const { text } = tokens[at]!;
  const [, left, right] = BOTH.exec(text) ?? [];
  if (left !== undefined && right !== undefined) return { figures: [Number(left), Number(right)], ends: [at + 1, at + 1], first: at, last: at + 1 };
  const figure = figureOf(tokens[at]!);
  if (figure === undefined || figure > MOST) return undefined;
  // "5-to-4" comes in three pieces.
  const joined = DASHES.has(tokens[at + 1]?.text ?? '') ? TO_THE_OTHER.exec(tokens[at + 2]?.lower ?? '') : null;
  if (joined) return { figures: [figure, Number(joined[1])], ends: [at + 1, at + 3], first: at, last: at + 3 };
  const second = secondAt(tokens, at);
  const other = second < 0 || second >= last ? undefined : figureOf(tokens[second]!);
  if (other === undefined || other > MOST) return undefined;
  const end = isOf(tokens[at + 1], COUNTED_VOTES) ? at + 2 : at + 1;
  return { figures: [figure, other], ends: [end, second + 1], first: at, last: second + 1 };
};

/** What measures or counts something else: "two to three weeks", "45% to 41%". */
const COUNTS_MORE: ReadonlySet<Token['tag']> = new Set(['NOUN', 'PROPN', 'SYM', 'ADJ', 'NUM']);
const isOfItsOwn = (tokens: readonly Token[], { last }: Pair, limit: number): boolean =>
  last >= limit || isOf(tokens[last], TOLD_BY_TALLY) || isOf(tokens[last], COUNTED_VOTES) || !COUNTS_MORE.has(tokens[last]!.tag);

/** How far before the two figures the word may stand that makes them a tally. */
const BACK = 9;
const isTold = (tokens: readonly Token[], { first }: Sentence, pair: Pair, isCue: (token: Token) => boolean): boolean => {
  if (pair.ends[0] === pair.first + 2 || (isOf(tokens[pair.last], TOLD_BY_TALLY) && tokens[pair.last]!.tag === 'NOUN')) return true;
  for (let i = pair.first - 1; i >= Math.max(first, pair.first - BACK); i--) {
    if (tokens[i]!.text === ';' || tokens[i]!.text === ':') return false;
    if (isCue(tokens[i]!)) return true;
  }
  return false;
};

const decides = (token: Token): boolean => isOf(token, OF_VOTES) || isOf(token, APPROVES) || isOf(token, REJECTS);

/** Whether the more votes said no: "rejected 7-5", "voted 3-2 against". */
const isNo = (tokens: readonly Token[], { first }: Sentence, { first: at, last }: Pair): boolean => {
  if (tokens[last]?.lower === 'against') return true;
  for (let i = at - 1; i >= Math.max(first, at - BACK * 2); i--) {
    if (isOf(tokens[i]!, REJECTS)) return true;
    if (isOf(tokens[i]!, APPROVES) || (isOf(tokens[i]!, OF_VOTES) && tokens[i]!.tag === 'VERB')) return false;
  }
  return false;
};

const sidesOf = ({ figures: [a, b], ends: [end], first, last }: Pair, more: Side, fewer: Side): readonly Tallied[] => {
  const second = end === last ? first : last - 1;
  return [
    { side: a >= b ? more : fewer, figure: a, first, last: end },
    { side: a >= b ? fewer : more, figure: b, first: second, last },
  ];
};

/** Whether a sentence tells of a vote: by a word for one, or of a body that says yes or no. */
const isOfVotes = (sentence: Sentence): boolean =>
  hasAny(sentence, OF_VOTES) || (hasAny(sentence, VOTING_BODIES) && (hasAny(sentence, APPROVES) || hasAny(sentence, REJECTS)));

/** "was expected to vote 5-2", "did not vote 5-2", "polls suggest a 5-4 ruling", "for ages 5-11": no vote that was taken. */
const isUntold = (tokens: readonly Token[], { first, last }: Sentence, pair: Pair): boolean => {
  if (tokens[last - 1]?.text === '?' || isOf(tokens[pair.first - 1], AGED) || tokens[pair.last]?.lower === 'season') return true;
  // "lifts the age from 60 to 65" tells of a change
  if (tokens[pair.first - 1]?.lower === 'now' || tokens[pair.first - 1]?.lower === 'from') return true;
  for (let i = pair.first - 1; i >= Math.max(first, pair.first - BACK * 2); i--) {
    const token = tokens[i]!;
    if (token.text === ';') return false;
    if (isOf(token, NOT) || isOf(token, MODALS) || isOf(token, CONDITIONS) || isOf(token, LOOKS_AHEAD)) return true;
    // "to vote 5-2", where nobody says that it did
    if (token.lower === 'to' && i < pair.first - 1 && tokens[i + 1]!.tag === 'VERB' && isOf(tokens[i + 1]!, OF_VOTES)) return true;
  }
  return false;
};

/** "failed to block the bill 51-49", "the motion to reject it passed 7-5": which side the more were on is anybody's guess. */
const isTwisted = (tokens: readonly Token[], { first }: Sentence, { first: at }: Pair): boolean => {
  const from = Math.max(first, at - BACK * 2);
  return someBetween(tokens, from, at, (token) => isOf(token, APPROVES)) && someBetween(tokens, from, at, (token) => isOf(token, REJECTS));
};

const pairSides = (tokens: readonly Token[], sentence: Sentence, pair: Pair): readonly Tallied[] | undefined => {
  if (!isOfItsOwn(tokens, pair, sentence.last) || isUntold(tokens, sentence, pair) || isTwisted(tokens, sentence, pair)) return undefined;
  if (isOfVotes(sentence))
    return isTold(tokens, sentence, pair, decides)
      ? isNo(tokens, sentence, pair)
        ? sidesOf(pair, 'against', 'for')
        : sidesOf(pair, 'for', 'against')
      : undefined;
  if (someBetween(tokens, sentence.first, sentence.last, (token) => isOf(token, UNDER_WAY))) return undefined;
  return isTold(tokens, sentence, pair, (token) => isOf(token, ENDS_MATCH)) ? sidesOf(pair, 'winner', 'loser') : undefined;
};

const ABSTAIN = /^abst(?:ain|ention)/;
/** "153 [in favour]", "143 [voted against]", "four [abstentions]": the side that the words behind a figure name, and where they end. */
const sideBehind = (tokens: readonly Token[], at: number, last: number): { readonly side: Side; readonly end: number } | undefined => {
  let i = at + 1;
  while (i < last && isOf(tokens[i]!, VOTERS)) i += 1;
  const { lower } = tokens[i] ?? { lower: '' };
  if (lower === 'against') return { side: 'against', end: i + 1 };
  if (lower === 'in' && FAVOUR.has(tokens[i + 1]?.lower ?? '')) return { side: 'for', end: i + 2 };
  if (lower === 'for' && (i > at + 1 || tokens[i + 1]?.tag === 'PUNCT' || tokens[i + 1]?.lower === 'and')) return { side: 'for', end: i + 1 };
  return ABSTAIN.test(lower) ? { side: 'abstained', end: i + 1 } : undefined;
};

/** "153 in favour, 143 against and four abstentions": two sides at least, of one vote. */
const listIn = (tokens: readonly Token[], sentence: Sentence): readonly Tallied[] => {
  const told: Tallied[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const figure = figureOf(tokens[i]!);
    const behind = figure === undefined ? undefined : sideBehind(tokens, i, sentence.last);
    if (figure === undefined || !behind || told.some(({ side }) => side === behind.side)) continue;
    told.push({ side: behind.side, figure, first: i, last: behind.end });
    i = behind.end - 1;
  }
  return told.length > 1 ? told : [];
};

const mentionOf = (tokens: readonly Token[], sides: readonly Tallied[]): TallyMention => {
  const first = Math.min(...sides.map((side) => side.first));
  return { first, span: { start: tokens[first]!.start, end: tokens[Math.max(...sides.map((side) => side.last)) - 1]!.end }, sides };
};

/** "tied at seven votes each": as many for as against. */
const eachIn = (tokens: readonly Token[], sentence: Sentence): readonly Tallied[] => {
  if (!mayHave(sentence, TIED)) return [];
  for (let i = sentence.first; i + 2 < sentence.last; i++) {
    const figure = isOf(tokens[i + 1], COUNTED_VOTES) && tokens[i + 2]!.lower === 'each' ? figureOf(tokens[i]!) : undefined;
    const isTied = figure !== undefined && someBetween(tokens, sentence.first, i, (token) => isOf(token, TIED));
    if (isTied && !isUntold(tokens, sentence, { figures: [figure, figure], ends: [i + 3, i + 3], first: i, last: i + 3 }))
      return [
        { side: 'for', figure, first: i, last: i + 3 },
        { side: 'against', figure, first: i, last: i + 3 },
      ];
  }
  return [];
};

/** The tally of a sentence that has one. */
const tallyIn = (tokens: readonly Token[], sentence: Sentence): TallyMention | undefined => {
  const each = eachIn(tokens, sentence);
  if (each.length > 0) return mentionOf(tokens, each);
  const list = isOfVotes(sentence) ? listIn(tokens, sentence) : [];
  if (list.length > 0) return mentionOf(tokens, list);
  let told: TallyMention | undefined;
  for (let i = sentence.first; i < sentence.last; i++) {
    const pair = pairAt(tokens, i, sentence.last);
    const sides = pair && pairSides(tokens, sentence, pair);
    if (!sides) continue;
    // "voted 5-2 to delay it, then 4-3 to approve it": of two votes neither is the one.
    if (told) return undefined;
    told = mentionOf(tokens, sides);
    i = pair.last - 1;
  }
  return told;
};

/** The tallies of a text, one a sentence, in its order. Of a match only where the text speaks of one, and a list of sides only where it speaks of a vote. */
export const talliesOf = ({ tokens, sentences }: Prose): readonly TallyMention[] => {
  const ofMatches = sentences.some((sentence) => hasAny(sentence, OF_MATCHES));
  const listed = sentences.some((sentence) => mayHave(sentence, SIDE_WORDS)) && sentences.some(isOfVotes) ? listedSides(tokens, sentences) : undefined;
  return concatMap(sentences, (sentence): readonly TallyMention[] => {
    const sides = listed?.get(sentence) ?? (isOf(tokens[sentence.first], OPENS_SCORE) ? scoreIn(tokens, sentence) : []);
    if (sides.length > 0) return [mentionOf(tokens, sides)];
    if (!isOfVotes(sentence) && !(ofMatches && mayHave(sentence, ENDS_MATCH))) return [];
    const tally = tallyIn(tokens, sentence);
    return tally ? [tally] : [];
  });
};
