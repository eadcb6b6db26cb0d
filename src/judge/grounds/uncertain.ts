/** What is open, asked, feared or expected in one of the two. */
import { HELD_POSSIBLE, OPEN_QUESTIONS } from '../../lexicon/certainty.js';
import type { Pair, Statement } from '../case.js';
import { hasName, isProperName } from '../compare/names.js';
import { isUnknown } from '../compare/responsibility.js';
import { isHigher } from './values.js';

export const isOpenSlot = ({ claim }: Statement): boolean =>
  (claim.kind === 'responsibility' && (claim.value.stance === 'none' || isUnknown(claim.value.words))) ||
  ((claim.kind === 'actor' || claim.kind === 'place' || claim.kind === 'description') && isUnknown(claim.value.words));

const OF_UNKNOWN = /^(?:an? |the )?(?:unknown|unidentified) \p{L}/iu;
/** Whether one text calls somebody or something unknown, and the other gives no name: "an unknown vehicle", "a car". That says more, and answers nothing. */
export const isStillUnknown = ({ first, second }: Pair): boolean =>
  first.claim.kind === 'actor' && OF_UNKNOWN.test(first.claim.value.words) && second.claim.kind === 'actor' && !hasName(second.claim.value.words);

const INDEFINITE = /^(?:an?|one|somebody|someone)\s/i;

/** Somebody told of as anybody: "a man in his 20s". */
export const isNameless = ({ claim }: Statement): boolean => claim.kind === 'actor' && INDEFINITE.test(claim.value.words) && !isProperName(claim.value.words);

export const isNamed = ({ claim }: Statement): boolean => claim.kind === 'actor' && isProperName(claim.value.words);

/** Whether a text only asks what one of the two says: "it is unclear whether four had died". */
export const isOnlyAsked = ({ first, second }: Pair): boolean => isAskedOf(first) || isAskedOf(second);

const isAskedOf = ({ claim }: Statement): boolean =>
  claim.kind === 'quantity' && claim.hedge !== undefined && OPEN_QUESTIONS.has(claim.hedge.text.toLowerCase());

/** Whether the one is what somebody expected, and the other what came: a plan told beside a plan may be told wrongly. */
export const isForecastBeside = ({ first, second }: Pair): boolean => isForecastOf(first, second) || isForecastOf(second, first);

const isForecastOf = ({ claim: { scope, kind } }: Statement, { claim: came }: Statement): boolean =>
  kind === 'quantity' && scope?.state === 'expected' && came.scope?.state === undefined && came.setting?.stage !== 'planned';

/** Whether one of the two is what may be given, and has not been: each charge has a penalty of its own. */
export const mayBothBeGiven = ({ first, second }: Pair): boolean => [first, second].some(({ claim: { scope } }) => scope?.state === 'possible');

/** Whether, of what grows as people are found, the higher of two is only feared or held possible, and the lower told as such. */
export const isFearedAbove = ({ first, second, desk }: Pair): boolean =>
  desk.fact.evolves === 'grows' && (isMoreFeared(first, second) || isMoreFeared(second, first));

const isFeared = ({ claim }: Statement): boolean => claim.hedge !== undefined && HELD_POSSIBLE.has(claim.hedge.text.toLowerCase());

const isMoreFeared = (feared: Statement, told: Statement): boolean => isFeared(feared) && !isFeared(told) && isHigher(feared, told);
