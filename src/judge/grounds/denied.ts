/** Whether the one denies what the other says, and of which moment. */
import type { Claim } from '../../model/index.js';
import { gapBetween } from '../../model/span.js';
import { PAST_SENTENCE, PRESENT_SENTENCE, STATEMENT, asksWhether } from '../../model/statement.js';
import type { Pair, Statement } from '../case.js';
import { isAlone } from './parts.js';
import { LOOKED_AT } from './two-things.js';
import { isFresh, isRunning } from './unfolding.js';
import { isHigher, isLater } from './values.js';

/**
 * Kinds whose value can be denied as such. For responsibility the stance says it; "nobody was hurt in Tambo on Friday" denies no place, and no day: a time is
 * denied only where the words deny the deed of that time, "did not resign on Friday".
 */
const DENIABLE: ReadonlySet<Claim['kind']> = new Set(['quantity', 'actor', 'description', 'time']);

const isDenied = (claim: Claim): boolean => claim.polarity === 'denied' && DENIABLE.has(claim.kind);

export const oneDenies = ({ first, second }: Pair): boolean => isDenied(first.claim) !== isDenied(second.claim);

export const bothDeny = ({ first, second }: Pair): boolean => isDenied(first.claim) && isDenied(second.claim);

/** Whether a time is not wholly within the one that is denied: who was not there on Monday night may have come on Tuesday morning. */
export const isBesideDenied = ({ first, second, values }: Pair): boolean =>
  first.claim.kind === 'time' && values !== 'same' && values !== (isDenied(first.claim) ? 'b-within-a' : 'a-within-b') && isDenied(first.claim) !== isDenied(second.claim); // prettier-ignore

const tellsBy = ({ claim }: Statement, ...rules: readonly string[]): boolean => claim.attribute === STATEMENT && rules.includes(claim.rule);

/** Whether a sentence tells that something is not so as it is written, and a later one that it is: "the airport has not reopened". What was not done may be done yet. */
export const isNowSo = (pair: Pair): boolean =>
  oneDenies(pair) &&
  isDenied(pair.first.claim) &&
  ((isLater(pair) && tellsBy(pair.first, PRESENT_SENTENCE) && tellsBy(pair.second, PRESENT_SENTENCE, PAST_SENTENCE)) ||
    (pair.gap === 'clearly later' && asksWhether(pair.first.claim)));

/** Whether one clause denies another, and they may be of two moments or things: only whole sentences of what was, told as certain in the same hours, are of one. */
export const isOfAnotherMoment = (pair: Pair): boolean => {
  const { first, second, gap } = pair;
  if (!oneDenies(pair) || first.claim.attribute !== STATEMENT) return false;
  const standsAlone = (each: Statement): boolean => tellsBy(each, PAST_SENTENCE) && each.claim.certainty === 'stated';
  return !standsAlone(first) || !standsAlone(second) || (gap !== 'same time' && gap !== 'later');
};

/** Characters within which a text sets what is so beside what is not: "three, not two". */
const IN_ONE_BREATH = 60;

/** Whether the denial is of a former count: its report gives in one breath the one that took its place, higher and clearly later. */
export const isOutgrown = (pair: Pair): boolean => {
  const { first: told, second: denial, desk, gap } = pair;
  const { evolves } = desk.fact;
  if (!isDenied(denial.claim) || gap !== 'clearly later' || (evolves !== 'grows' && !(evolves === 'open' && pair.otherDays))) return false;
  // "Not three, as was written this week": the week is that of the words, and no stretch that the denied were counted over.
  if (!isRunning(told) && !isFresh(told, desk)) return false;
  return (desk.byReport.get(denial.claim.report) ?? [])
    .slice(0, LOOKED_AT)
    .some((beside) => !isDenied(beside.claim) && gapBetween(beside.claim.span, denial.claim.span) <= IN_ONE_BREATH && isHigher(beside, told));
};

/** Whether one of the two is told of alone: a denial of one may be of somebody else. */
export const mayBeOfOther = ({ first, second }: Pair): boolean => isAlone(first) || isAlone(second);
