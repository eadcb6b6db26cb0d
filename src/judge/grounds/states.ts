/** How two states of one person stand to each other: so at once, or the one always before the other. */
import type { Pair, Statement } from '../case.js';
import { IN_TURN, OF_MANY_THINGS, TOGETHER } from '../compare/exclusive.js';
import { compareValues } from '../compare/values.js';
import { areFacing, contentWords, opposed } from '../compare/words.js';
import { areTwoThings, isStateOfSomebody, LOOKED_AT } from './two-things.js';
import { within } from './values.js';

const wordsOf = ({ claim: { value } }: Statement): readonly string[] => contentWords(value.words);

/** "Guilty of arson" and "guilty of theft", "charged with arson" and "charged with theft": of two things. */
const areOfManyThings = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => OF_MANY_THINGS.has(word) && b.includes(word));

/** Whether both may be so at once: in hospital, and in a critical condition. Of two that exclude each other none is asked. */
export const maybeAtOnce = ({ first, second, values }: Pair): boolean =>
  values === 'overlap' && isStateOfSomebody(first) && (opposed(wordsOf(first), wordsOf(second), TOGETHER) || areOfManyThings(wordsOf(first), wordsOf(second)));

/** Whether a text only goes on to tell more of the same: "is now facing charges", "was charged with arson". Words that call the one a former one replace it. */
export const isMoreOfTheSame = (pair: Pair): boolean =>
  isStateOfSomebody(pair.first) && within(pair) && pair.first.claim.revision?.role !== 'replaced' && pair.second.claim.revision?.role !== 'replaced';

/** The one that the other always comes before: wanted, then caught. */
export const comesAfter = ({ first, second, values }: Pair): 'first' | 'second' | undefined => {
  if (values !== 'disjoint' || !isStateOfSomebody(first)) return undefined;
  const [a, b] = [wordsOf(first), wordsOf(second)];
  for (const pair of IN_TURN) {
    if (areFacing(a, b, pair)) return 'second';
    if (areFacing(b, a, pair)) return 'first';
  }
  return undefined;
};

const tellsAsWell = (report: string, other: Statement, { desk }: Pair): boolean =>
  (desk.byReport.get(report) ?? []).slice(0, LOOKED_AT).some(({ claim }) => compareValues(claim, other.claim, desk.actors) === 'same');

/** Whether a later text tells both of somebody, the one that comes before the other as what went before: "was wanted", told with the arrest. */
export const isToldInPassing = (pair: Pair): boolean =>
  comesAfter(pair) === 'first' && !pair.sameReport && tellsAsWell(pair.second.claim.report, pair.first, pair);

const isToldByNoun = ({ claim }: Statement): boolean => /^\p{Ll}/u.test(claim.scope?.who ?? '');

const tellsOfAnother = (statement: Statement, { desk }: Pair): boolean =>
  statement.claim.revision === undefined &&
  (desk.byReport.get(statement.claim.report) ?? [])
    .slice(0, LOOKED_AT)
    .some((beside) => areTwoThings(statement, beside) && compareValues(beside.claim, statement.claim, desk.actors) === 'disjoint');

/** Whether nobody is named, and one of the two reports tells of two such people who are not alike: "a man is critical, another stable". */
export const areOneOfTwo = (pair: Pair): boolean =>
  isStateOfSomebody(pair.first) &&
  isToldByNoun(pair.first) &&
  pair.first.claim.scope?.who === pair.second.claim.scope?.who &&
  [pair.first, pair.second].some((each) => tellsOfAnother(each, pair));

/** Whether both are said of somebody by name. */
export const areOfOneByName = ({ first, second }: Pair): boolean => !isToldByNoun(first) && !isToldByNoun(second);

/** Whether both name a place or a cause, and neither holds the other: where a text calls the one new, the other is no more. */
export const areTwoPlacesOrCauses = ({ first: { claim }, values }: Pair): boolean =>
  values === 'overlap' && (claim.kind === 'place' || claim.kind === 'responsibility');
