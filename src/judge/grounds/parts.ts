/** Whether the one counts some of those whom the other counts. */
import { GENERIC_DOERS } from '../../lexicon/limits.js';
import { REMAINS } from '../../lexicon/people.js';
import { mayBeOneName } from '../../model/one-name.js';
import type { Setting } from '../../model/setting.js';
import { lastWord } from '../../model/text.js';
import type { Pair, Statement } from '../case.js';
import { figureIn, isHigher } from './values.js';

type Some = NonNullable<Setting['some']>;

/** Whether the lower of two counts those alone of whom its words say so. */
const isLowerOf =
  (some: Some) =>
  ({ first, second }: Pair): boolean =>
    isSomeOf(some, first, second) || isSomeOf(some, second, first);

const isSomeOf = (some: Some, low: Statement, high: Statement): boolean =>
  low.claim.setting?.some === some && high.claim.setting?.some !== some && isHigher(high, low);

/** Whether the lower of two counts those alone who are still so: of more who were, some may be so no more. */
export const areLeftOf = isLowerOf('left');

/** Whether the lower of two counts those alone to whom it happened there and then: others may have died later. */
export const areSceneAndAll = isLowerOf('scene');

/** Whether the lower of two counts those alone with whom something else was done as well: of six arrested four were arrested and charged. */
export const areThoseWithMoreDone = isLowerOf('also');

/** Whether the lower of two is the share of one alone who did it: others may have done the same. */
export const areShareOfAll = isLowerOf('share');

const countsBodies = ({ claim }: Statement): boolean => claim.kind === 'quantity' && REMAINS.has(lastWord(claim.value.unit));

/** Whether the lower of two counts the bodies that somebody found, and the higher the dead: others may not have been found there. */
export const areBodiesAndDead = ({ first, second }: Pair): boolean =>
  (countsBodies(first) && !countsBodies(second) && isHigher(second, first)) || (countsBodies(second) && !countsBodies(first) && isHigher(first, second));

/** Whether two bodies did it, each to so many: the coastguard saved 22, and a fishing boat eight. One name in two forms is one: "Norwegian", "Norwegian Air". */
export const areDoneByTwo = ({ first, second }: Pair): boolean => {
  const [a, b] = [first.claim.setting?.doer, second.claim.setting?.doer];
  if (a === undefined || b === undefined) return false;
  // "The airline" may be the one that the other report names.
  return GENERIC_DOERS.has(a) === GENERIC_DOERS.has(b) && !mayBeOneName(a, b);
};

/** Fewer than this are no many: "one hurt" beside "two hurt" is a difference in the count. */
const MANY = 3;

const isOne = ({ claim }: Statement): boolean => claim.kind === 'quantity' && claim.value.min === 1 && claim.value.max === 1;

const areMany = ({ claim }: Statement): boolean => claim.kind === 'quantity' && (claim.value.min ?? 0) >= MANY;

/** Somebody told of alone: "a woman was hurt" counts nobody. */
export const isAlone = ({ claim }: Statement): boolean => claim.setting?.some === 'one';

const isOneOf = (one: Statement, other: Statement): boolean => (isOne(one) && areMany(other)) || (isAlone(one) && !isAlone(other) && isAboveOne(other));

const isAboveOne = ({ claim }: Statement): boolean => claim.kind === 'quantity' && (claim.value.min ?? 0) > 1;

/** Whether the one counts a single one and the other many, of what grows as people are found, or of what no domain names: a text that tells of one of them does not count them all. */
export const isOneOfMany = ({ first, second, desk }: Pair): boolean => {
  const { evolves } = desk.fact;
  if (evolves === 'open') return (isOne(first) && areMany(second)) || (isOne(second) && areMany(first));
  return evolves === 'grows' && (isOneOf(first, second) || isOneOf(second, first));
};

const areCountedIn = (low: Statement, high: Statement): boolean => {
  const [a, b, beside] = [figureIn(low), figureIn(high), low.claim.setting?.beside];
  return a !== undefined && b !== undefined && beside !== undefined && beside > 0 && b - a === beside && high.claim.setting?.beside === undefined;
};

/** Whether the one tells of none in the other part of a whole and is higher by just as many as the other tells of there: it may count the killed among the injured. */
export const mayCountIn = ({ first, second }: Pair): boolean => areCountedIn(first, second) || areCountedIn(second, first);
