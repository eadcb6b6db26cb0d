/**
 * What narrows a state that is told of something: for whom, in which part, with what exception. A bridge closed to lorries is no closed bridge, and only what
 * is told with the same narrowing can be held against it.
 */
import { GOES_ON_WITH, LEAVES_WHOLE, NARROWING, TELLS_WHY, WITHIN_TIMES } from '../../lexicon/predications.js';
import { CLAUSE_ENDERS, TURNS } from '../../lexicon/statements.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { isOf } from '../language/words.js';
import type { Run } from '../parties.js';
import type { Line } from '../reading.js';
import { CONTENT } from './clauses.js';

const WHY = wordSet(TELLS_WHY);
const GOES_ON = wordSet(GOES_ON_WITH);
const WHOLE = wordSet(LEAVES_WHOLE);
const WITHIN = wordSet(WITHIN_TIMES);
const TURNING = wordSet(TURNS.keys());
const NARROWS = wordSet(NARROWING);
const ENDS = wordSet([...CLAUSE_ENDERS, 'and', 'or']);

/** Whether a word can narrow what is told: where, how, which one. */
export const canNarrow = (token: Token): boolean => CONTENT.has(token.tag) || token.tag === 'ADV' || isOf(token, TURNING);
export const leavesWhole = (token: Token | undefined): boolean => isOf(token, WHOLE);
const tellsMore = (token: Token): boolean => (canNarrow(token) || isOf(token, NARROWS)) && !leavesWhole(token);

/** Where what is said has ended: at a clause of its own, or where the text tells why. */
const endsAt = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]!.text === ',') return !isOf(tokens[at + 1], GOES_ON);
  return isOf(tokens[at], WHY) || (isOf(tokens[at], ENDS) && !isOf(tokens[at], NARROWS) && !isOf(tokens[at], GOES_ON));
};

/** The words of a stretch that narrow what it tells. A time does not, since what is so is so as of then, but where it is so between two times alone. */
export const narrowingIn = (tokens: readonly Token[], { periods }: Line, { first, last }: Run): readonly string[] => {
  const words: string[] = [];
  for (let i = first; i < last; i++) {
    // "until noon"
    const at = isOf(tokens[i], NARROWS) ? i + 1 : i;
    const period = periods.find((mention) => mention.first === at);
    if (period && !isOf(tokens[at - 1], WITHIN)) i = period.last - 1;
    else if (endsAt(tokens, i)) break;
    else if (tellsMore(tokens[i]!)) words.push(singular(tokens[i]!));
  }
  return words;
};

/** What opens a sentence right before its subject: "In the north, the bridge was closed". */
const openingOf = ({ sentence }: Line, tokens: readonly Token[], before: number): Run => {
  const comma = tokens[before - 1]?.tag === 'DET' ? before - 2 : before - 1;
  const opens = tokens[sentence.first]!.tag === 'ADP' && tokens[comma]?.text === ',';
  return { first: sentence.first, last: opens ? comma : sentence.first };
};

/** The words that narrow what is said of a subject, in one order whatever that of the text. */
export const narrowedBy = (tokens: readonly Token[], line: Line, subject: Run, said: Run): readonly string[] => {
  const adverbs = tokens.slice(subject.last, said.first).filter((token) => token.tag === 'ADV' && tellsMore(token));
  const words = [
    ...narrowingIn(tokens, line, openingOf(line, tokens, subject.first)),
    ...adverbs.map(({ lower }) => lower),
    ...narrowingIn(tokens, line, { first: said.last, last: line.sentence.last }),
  ];
  return [...new Set(words)].toSorted();
};
