/** Which of the two the texts themselves put in the place of the other. */
import { type Case, haveOneVoice, isCredited, isEarly, type Pair, type Statement } from '../case.js';
import { AGAINST_PLAN } from '../../lexicon/updates.js';
import { gapBetween as gapOf, publicationOf } from '../clock.js';
import { dayOf, instantOf } from '../compare/instant.js';
import { compareValues } from '../compare/values.js';
import { isOneParty, speakForOne } from '../parties.js';
import { isHigher, isLater } from './values.js';

const role = ({ claim }: Statement): 'replaced' | 'replacing' | undefined => claim.revision?.role;

export const isFormer = (statement: Statement): boolean => statement.former;

/** Whether a count is said to have grown to a figure, and the other is a higher one that another party gives: nothing grows to less than it was. */
const isOutbid = (fresh: Statement, other: Statement, { fact }: Case): boolean =>
  fact.evolves === 'grows' &&
  role(fresh) === 'replacing' &&
  role(other) === undefined &&
  isCredited(other) &&
  !haveOneVoice(fresh, other) &&
  isHigher(other, fresh);

/** The one that the text itself puts in the other's place, where it does. */
export const replacingInWords = (pair: Pair): 'first' | 'second' | undefined => {
  const { first, second, desk } = pair;
  const [a, b] = [role(first), role(second)];
  if (a === b || isOutbid(first, second, desk) || isOutbid(second, first, desk)) return undefined;
  if (a === 'replaced' || b === 'replacing') return 'second';
  // A live blog, the newest entry first: "the toll rose to nine" at 10, and 31 at 18.
  return b === 'replaced' || !isLater(pair) ? 'first' : undefined;
};

/** Whether a claim repeats one of the values that a text replaces, or a bound about it that the new value breaks. */
const repeats = (claim: Statement, by: Statement, { desk, values }: Pair): boolean =>
  (desk.replacedBy.get(by) ?? []).some((old) => {
    if (old === claim) return false;
    const result = compareValues(old.claim, claim.claim, desk.actors);
    return result === 'same' || (values === 'disjoint' && (result === 'a-within-b' || result === 'b-within-a'));
  });

/** The one that replaces, in its report's words, the value that the other repeats. Published clearly later, a claim repeats nothing: it says so anew. */
export const replacingRepeated = (pair: Pair): 'first' | 'second' | undefined => {
  if (repeats(pair.first, pair.second, pair)) return 'second';
  return pair.gap !== 'clearly later' && repeats(pair.second, pair.first, pair) ? 'first' : undefined;
};

/** So many of the earliest claims of a fact are looked through. */
const EARLIEST = 48;

/**
 * Whether a text before both gave the higher figure already: told again, it is no later count than the lower one that came between, unless that one was a
 * revision in its own words.
 */
export const isToldAgain = ({ first, second, desk }: Pair): boolean =>
  role(first) !== 'replacing' &&
  desk.statements
    .slice(0, EARLIEST)
    .some((before) => !before.former && gapOf(before.time, first.time) === 'clearly later' && isHigher(before, first) && !isHigher(second, before));

/** The one of two reports that does not call its figure an early one, where the other does and is not the later of the two. */
export const toldSince = ({ first, second, sameReport, gap }: Pair): 'first' | 'second' | undefined => {
  if (sameReport || isEarly(first) === isEarly(second)) return undefined;
  if (isEarly(first)) return 'second';
  return gap === 'clearly later' ? undefined : 'first';
};

/**
 * Whether a text before the other called the same value a new one: a law "lifts it to 11 per cent" in every report of it. Where a text only gave it, it may have
 * come back: 11, then 12, then "cut to 11".
 */
const isNoNews = (fresh: Statement, other: Statement, { statements, actors }: Case): boolean =>
  statements
    .slice(0, EARLIEST)
    .some(
      (before) =>
        role(before) === 'replacing' && gapOf(before.time, other.time) === 'clearly later' && compareValues(before.claim, fresh.claim, actors) === 'same',
    );

/** "Opened on 9 May", told when that day was over, is no plan that another day has taken the place of. */
const isNoPlan = ({ claim, report }: Statement, by: Statement): boolean => {
  if (claim.kind !== 'time' || !AGAINST_PLAN.test(by.claim.revision?.cue.text ?? '')) return false;
  const [published, told] = [publicationOf(report), instantOf(claim.value.end)];
  return published !== undefined && told !== undefined && dayOf(told) < dayOf(published);
};

/** Whether a report publishes what is its own party's word: some report credits its publisher with a value of this fact. */
const isOfParty = ({ claim: { report } }: Statement, { authors, all }: Case): boolean => {
  const author = authors.get(report);
  return author !== undefined && all.slice(0, EARLIEST).some(({ speakers }) => speakers.some((speaker) => isOneParty(speaker, author)));
};

/**
 * Whether a party gives a new figure in the place of one of its own: "the movement spoke of 140, and now says at least 60". What another party gives is not
 * replaced by that.
 */
const isOfItsOwn = (fresh: Statement, other: Statement, desk: Case): boolean =>
  isCredited(fresh) &&
  (isCredited(other) || isOfParty(other, desk)) &&
  !fresh.voices.some((voice) => other.voices.some((each) => speakForOne(voice, each))) &&
  (desk.replacedBy.get(fresh) ?? []).some((old) => haveOneVoice(old, fresh) && compareValues(old.claim, other.claim, desk.actors) !== 'same');

/** The one that its own text calls a new figure, where it is not the earlier of the two. Of two reports of one time, either may be. */
export const newFigureOf = ({ first, second, sameReport, gap, desk }: Pair): 'first' | 'second' | undefined => {
  if (sameReport || (role(first) === 'replacing') === (role(second) === 'replacing')) return undefined;
  if (role(second) === 'replacing' ? isOfItsOwn(second, first, desk) : isOfItsOwn(first, second, desk)) return undefined;
  if (role(second) === 'replacing') return gap === 'earlier' || isNoNews(second, first, desk) || isNoPlan(first, second) ? undefined : 'second';
  // "Rose to 14", and 17 within the hour: what grows has gone on growing.
  const hasGrown = desk.fact.evolves === 'grows' && isHigher(second, first);
  return gap === 'same time' || (gap === 'later' && !hasGrown) ? 'first' : undefined;
};
