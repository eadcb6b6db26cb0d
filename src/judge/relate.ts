import type { Because, Relation } from '../model/index.js';
import type { Pair } from './case.js';
import { unlikeScopes } from './compare/scope.js';
import { DENIALS } from './denials.js';
import { areTwoAnswers } from './grounds/blamed.js';
import { oneDenies } from './grounds/denied.js';
import { isFormer, isToldAgain, newFigureOf, replacingInWords, replacingRepeated, toldSince } from './grounds/revised.js';
import { overtaking } from './grounds/overtaken.js';
import { isCutToTheContrary } from './grounds/quoted.js';
import { isPlanAndOutcome } from './grounds/plans.js';
import { areTwoPlacesOrCauses, areOfOneByName, areOneOfTwo, comesAfter, isMoreOfTheSame, isToldInPassing, maybeAtOnce } from './grounds/states.js';
import { isNamed, isNameless, isOpenSlot, isStillUnknown } from './grounds/uncertain.js';
import { areOfToldHours, isOfficeSince, laterByItsOwnDay, isOfToldHours, isOlderSince, unfolds } from './grounds/unfolding.js';
import { isKnownAlready } from './grounds/two-things.js';
import { areTwoFigures, differ, finer, isLater, isOnce, isOwnConversion, isPassing, rises, within } from './grounds/values.js';
import { measureOf } from './measures.js';
import { NO_CONFLICT } from './no-conflict.js';
import { areRivals } from './rivals.js';
import type { Row } from './row.js';

/** Whether a text before the later one gave its higher figure already, or that of the lower one gives it as well. */
const isOld = (pair: Pair): boolean => isToldAgain(pair) || isKnownAlready(pair);

const SAME: Row = {
  name: 'the same value',
  when: (pair) => pair.values === 'same' && !oneDenies(pair),
  relation: 'agrees',
  words: 'they say the same',
  otherwise: 'another value in one of them',
  example: 'killed (grows): 7 in A | 7 in B',
};

const WITHIN: Row = {
  name: 'one within the other',
  when: (pair) => within(pair) && !oneDenies(pair),
  relation: 'refines',
  from: finer,
  words: 'both can be true, and one says more',
  otherwise: 'a value outside the other',
  example: 'killed (grows): >=19 in A | 25 in B',
};

/**
 * The decision table. Each row is a line of what the verdicts mean: unlike things first, then what is the same, what the text replaces by its own
 * words, what refines, what time replaces, and what is left.
 */
export const TABLE: readonly Row[] = [
  {
    name: 'a figure beside its own conversion',
    when: (pair) => isOwnConversion(pair) && pair.values !== 'same',
    relation: 'agrees',
    words: 'one report gives both, side by side, as one measure in two units',
    otherwise: 'the two further apart in the text, or by more than a conversion rounds',
    example: 'depth (revised): 11 km in A @0 | 6 mi in A @10',
  },
  {
    name: 'a part beside its whole',
    doubtsIdentity: true,
    when: (pair) => unlikeScopes(pair.first.claim.scope, pair.second.claim.scope) && pair.values !== 'same',
    relation: 'not-comparable',
    words: 'they do not count the same: one is a part of the other, or of another stretch or state',
    otherwise: 'the same part, stretch or state measured by both',
    example: 'killed (grows): 46 in A | part 14 in B',
  },
  {
    name: 'quotations with few words in common',
    when: ({ first, values }) => first.claim.kind === 'quotation' && values === 'incomparable',
    relation: 'not-comparable',
    words: 'they may be two remarks, or one in two translations',
    otherwise: 'more words in common',
    example: 'quotation (fixed): "You cannot sell the rain" in A | "Rain is not for sale" in B',
  },
  {
    name: 'values that do not measure one thing',
    when: ({ values }) => values === 'incomparable',
    relation: 'not-comparable',
    words: 'they are in units that do not convert into each other, or nothing tells how they stand to each other',
    otherwise: 'units that convert into each other',
    example: 'damage (revised): 80 PLN in A | 18 USD in B',
  },
  ...DENIALS,
  {
    name: 'planned, and come as planned',
    when: (pair) => pair.values === 'same' && isPlanAndOutcome(pair),
    relation: 'refines',
    words: 'the one was still to come when it was told, and the other tells that it came so',
    otherwise: 'a time that is over for both, or still to come',
    example: 'time of start (fixed): 2024-02-08 in A on 2024-02-04 | 2024-02-08 in B on 2024-02-09',
  },
  {
    name: 'cut so that it says the contrary',
    when: isCutToTheContrary,
    relation: 'conflicts',
    words: 'the one leaves out the negation that stands right before the words that it quotes',
    otherwise: 'a negation in the words of the report around the shorter one, or a cut somewhere else',
    example: 'quotation (fixed): "It is not yet proof of fraud" in A | "proof of fraud" in B',
  },
  SAME,
  {
    name: 'replaced in the same text',
    when: (pair) => pair.sameReport && replacingInWords(pair) !== undefined && !maybeAtOnce(pair) && !isMoreOfTheSame(pair),
    relation: 'updates',
    from: (pair) => replacingInWords(pair) ?? 'second',
    words: 'the text says that the one replaces the other',
    otherwise: 'a text without the words that put the one in the place of the other',
    example: 'killed (grows): was 19 in A | now 25 in A',
  },
  {
    name: 'repeats what another text replaces',
    when: (pair) => !pair.sameReport && replacingRepeated(pair) !== undefined && !maybeAtOnce(pair) && !isMoreOfTheSame(pair),
    relation: 'updates',
    from: (pair) => replacingRepeated(pair) ?? 'second',
    words: 'one report says in words that this value has been replaced',
    otherwise: 'a text without the words that replace it, or a later report that says it anew',
    example: 'vehicles (fixed): 19 in A at 10:00 | was 19 in B at 16:00 | now 9 in B at 16:00',
  },
  {
    name: 'open at first, then answered',
    when: (pair) => isOpenSlot(pair.first) && !isOpenSlot(pair.second) && !isStillUnknown(pair) && pair.gap === 'clearly later',
    relation: 'updates',
    words: 'it was not known or not claimed at first, and later it was',
    otherwise: 'an answer from the same hours',
    example: 'claimed by (fixed): nobody in A at 10:00 | claims Red Front in B at 18:00',
  },
  {
    name: 'planned, and come otherwise',
    when: (pair) => differ(pair) && isPlanAndOutcome(pair),
    relation: 'updates',
    words: 'the one was still to come when it was told, and the other is how or when it came',
    otherwise: 'over for both, or still to come',
    example: 'time of start (fixed): 2024-02-08 in A on 2024-02-04 | 2024-02-11 in B on 2024-02-12',
  },
  {
    name: 'not named at first, then named',
    when: (pair) => isNameless(pair.first) && isNamed(pair.second) && pair.gap === 'clearly later' && pair.values === 'overlap' && !oneDenies(pair),
    relation: 'updates',
    words: 'somebody was told of without a name at first, and later named',
    otherwise: 'a name in both, or one from the same hours',
    example: 'suspect (fixed): actor a masked man in A at 10:00 | actor Yusuf Arda in B at 18:00',
  },
  {
    name: 'a new figure in its own words',
    when: (pair) => (differ(pair) || areTwoFigures(pair) || areTwoPlacesOrCauses(pair)) && newFigureOf(pair) !== undefined,
    relation: 'updates',
    from: (pair) => newFigureOf(pair) ?? 'second',
    words: 'the later text says that the figure is a new one',
    otherwise: 'a text without the words that call it a new figure',
    example: 'damage (revised): 80 in A at 10:00 | now 65 in B at 12:00',
  },
  WITHIN,
  {
    name: 'states of two people told of alike',
    doubtsIdentity: true,
    when: (pair) => !pair.sameReport && (differ(pair) || (pair.values === 'overlap' && !maybeAtOnce(pair))) && areOneOfTwo(pair),
    relation: 'not-comparable',
    words: 'nobody is named, and one report tells of two such people, so that it may be either',
    otherwise: 'a name for whom both are said of, or reports that tell of one such person each',
    example: 'fate (state): role (man) critical in A on 2024-02-04 | aside role (man) stable in A on 2024-02-04 | role (man) dead in B on 2024-02-05',
  },
  {
    name: 'a state told otherwise on another day',
    when: (pair) =>
      pair.first.claim.kind === 'description' &&
      pair.desk.fact.evolves === 'state' &&
      pair.values === 'overlap' &&
      !maybeAtOnce(pair) &&
      pair.gap === 'clearly later' &&
      pair.otherDays &&
      !isFormer(pair.second),
    relation: 'updates',
    words: 'it is a state that comes and goes, and the later words for it are others',
    otherwise: 'the same day, or words that say more of the same',
    example: 'condition (state): role stable in A on 2024-02-04 | role back home in B on 2024-02-05',
  },
  {
    name: 'two sides give two answers',
    when: (pair) => pair.values === 'overlap' && areTwoAnswers(pair),
    relation: 'conflicts',
    words: 'two sides answer one question, and the answers have nothing in common',
    otherwise: 'one side for both, a hedge, or an answer that the other may be a part of',
    example: 'cause (fixed): given blames a late signal by Oria in A | blames a worn brake by Doria in B',
  },
  {
    name: 'both can be true',
    when: (pair) => pair.values === 'overlap' && !oneDenies(pair),
    relation: 'refines',
    words: 'both can be true, and neither holds the other',
    otherwise: 'values with nothing in common',
    example: 'crowd (fixed): 10..20 in A | 15..30 in B',
  },
  {
    name: 'a state before the other, told in passing',
    when: isToldInPassing,
    relation: 'not-comparable',
    words: 'the later report tells the same state as well, and this one as what went before it',
    otherwise: 'a report that tells of the one state alone',
    example:
      'custody (state): role (Ada Roe) arrested in A on 2024-02-04 | role (Ada Roe) wanted in B on 2024-02-05 | role (Ada Roe) arrested in B on 2024-02-05',
  },
  {
    name: 'the same speaker, later',
    when: (pair) => differ(pair) && !isOnce(pair) && !isFormer(pair.second) && pair.sameSpeaker && isLater(pair) && !(rises(pair) && isKnownAlready(pair)),
    relation: 'updates',
    words: 'the same speaker gives the later value at a later time',
    otherwise: 'another speaker, or the same time',
    example: 'magnitude (revised): 6.8 by survey in A at 10:00 | 7.1 by survey in B at 10:30',
  },
  {
    name: 'told of a later hour in one text',
    when: (pair) => pair.sameReport && differ(pair) && !isOnce(pair) && !isFormer(pair.second) && isLater(pair) && areOfToldHours(pair),
    relation: 'updates',
    words: 'one text gives both, each as of its own hour, and the one is of the later hour',
    otherwise: 'no hour told for one of them, or the same hour',
    example: 'power (state): hour 31000 by firm in A at 09:15 | hour 24000 by mayor in A at 13:40',
  },
  {
    name: 'a count that grows, clearly later and higher',
    when: (pair) => pair.desk.fact.evolves === 'grows' && pair.gap === 'clearly later' && rises(pair) && unfolds(pair) && !areRivals(pair) && !isOld(pair),
    relation: 'updates',
    words: 'the figure only rises as things unfold, and the higher one is from clearly later',
    otherwise: 'a lower figure, one from the same hours or told before already, or parties of whom a report sets the one against the other',
    example: 'killed (grows): 19 in A at 10:00 | 25 in B at 11:00',
  },
  {
    name: 'how far it has come, and farther',
    when: (pair) => differ(pair) && pair.desk.fact.progress === true && pair.gap !== 'unknown' && (rises(pair) || pair.gap !== 'clearly later'),
    relation: 'updates',
    from: (pair) => (rises(pair) ? 'second' : 'first'),
    words: 'it is how far something has come, and the higher figure is from a later moment',
    otherwise: 'a lower figure from clearly later',
    example: 'votes counted (grows): moving 40 in A at 18:10 | 90 in B at 18:00',
  },
  {
    name: 'a state that the other comes before',
    when: (pair) => !pair.sameReport && (pair.gap === 'same time' || pair.gap === 'later') && areOfOneByName(pair) && comesAfter(pair) !== undefined,
    relation: 'updates',
    from: (pair) => comesAfter(pair) ?? 'second',
    words: 'of the two states the one comes before the other, whichever report is the earlier one',
    otherwise: 'states that may follow each other in either order, or somebody without a name, who may be two',
    example: 'custody (state): role (Ada Roe) arrested in A at 10:00 | role (Ada Roe) wanted in B at 10:00',
  },
  {
    name: 'a state, as of another day or hour',
    when: (pair) =>
      differ(pair) && !isFormer(pair.second) && pair.desk.fact.evolves === 'state' && pair.gap === 'clearly later' && (pair.otherDays || isOfToldHours(pair)),
    relation: 'updates',
    words: 'it is a state that comes and goes, and the later figure is as of another day or hour',
    otherwise: 'the same day',
    example: 'missing (state): 46 in A on 2024-02-04 | 31 in B on 2024-02-05',
  },
  {
    name: 'each as of a day of its own',
    when: (pair) => differ(pair) && laterByItsOwnDay(pair) !== undefined,
    relation: 'updates',
    from: (pair) => laterByItsOwnDay(pair) ?? 'second',
    words: 'it is a measure that changes with time, and each text tells as of which day it stood so',
    otherwise: 'one day for both, or no day told for one of them',
    example: 'rate (revised): over 13 % in A at 10:00 | hour 11 % in B at 12:00',
  },
  {
    name: 'older by a birthday since',
    when: isOlderSince,
    relation: 'updates',
    words: 'somebody has grown older between the two',
    otherwise: 'a lower age later, one higher by more than the birthdays since, or one from the same weeks',
    example: 'age (fixed): 41 years of age in A on 2024-02-05 | 42 years of age in B on 2024-09-05',
  },
  {
    name: 'an office told long after another',
    when: (pair) => differ(pair) && isOfficeSince(pair),
    relation: 'updates',
    words: 'weeks lie between the two, in which somebody may have come to another rank or office',
    otherwise: 'a title from the same weeks',
    example: 'title (fixed): role Captain in A on 2024-02-05 | role Major in B on 2024-06-05',
  },
  {
    name: 'a count that may grow, clearly later and higher',
    when: (pair) => pair.desk.fact.evolves === 'open' && pair.gap === 'clearly later' && rises(pair) && unfolds(pair) && !areRivals(pair) && !isOld(pair),
    relation: 'updates',
    words: 'nothing tells that it was counted once and for all, and the higher one is from clearly later',
    otherwise: 'a lower figure, one from the same hours, or parties of whom a report sets the one against the other',
    example: 'helicopters (open): 9 in A at 10:00 | 13 in B at 14:00',
  },
  {
    name: 'a state that passes, clearly later',
    when: (pair) => differ(pair) && !isFormer(pair.second) && pair.gap === 'clearly later' && isPassing(pair),
    relation: 'updates',
    words: 'the one state follows the other, and is from clearly later',
    otherwise: 'the same hours',
    example: 'fate (fixed): role missing in A at 10:00 | role found dead in B at 12:00',
  },
  {
    name: 'two former figures',
    when: ({ first, second }) => isFormer(first) && isFormer(second),
    relation: 'not-comparable',
    words: 'the texts themselves call both of them former ones',
    otherwise: 'one of the two still standing',
    example: 'damage (revised): was 80 in A | was 65 in B',
  },
  {
    name: 'a former figure in its own words',
    when: ({ first, second }) => isFormer(first) || isFormer(second),
    relation: 'updates',
    from: ({ second }) => (isFormer(second) ? 'first' : 'second'),
    words: 'a text calls it a former one, and the other still stands',
    otherwise: 'a text that does not call it a former one',
    example: 'damage (revised): was 80 in A at 10:00 | 65 in B at 12:00',
  },
  {
    name: 'an early figure, and one told since',
    when: (pair) => differ(pair) && toldSince(pair) !== undefined,
    relation: 'updates',
    from: (pair) => toldSince(pair) ?? 'second',
    words: 'the one is what first reports said, by its own words, and the other is not from clearly earlier',
    otherwise: 'a figure that no text calls an early one, or an early one told after the other',
    example: 'injured (grows): early 8 in A at 10:00 | 6 in B at 12:00',
  },
  {
    name: 'told again beside another, in one voice',
    when: (pair) => overtaking(pair) !== undefined,
    relation: 'updates',
    from: (pair) => overtaking(pair) ?? 'second',
    words: 'one text gives both in one voice, and of the two just this one had been given before, and has not been since',
    otherwise: 'two voices in the text, an earlier report that gave the other, or one from its hours or later that gives this one',
    example: 'crowd (fixed): given 8500 in A at 10:00 | 8500 in B at 18:00 | 9200 in B at 18:00',
  },
  ...NO_CONFLICT,
  {
    name: 'one report differs with itself',
    when: ({ sameReport }) => sameReport,
    relation: 'conflicts',
    words: 'one report gives both, they cannot both be true, and nothing in it says that one replaces the other',
    otherwise: 'words that put the one in the place of the other, or a part that the one is of the other',
    example: 'crowd (fixed): 8500 by police in A | 40000 by organisers in A',
  },
  {
    name: 'later and lower, with no word of it',
    when: (pair) => pair.desk.fact.evolves === 'grows' && pair.gap === 'clearly later' && !rises(pair),
    relation: 'conflicts',
    words: 'a figure that only rises is lower in the later report, and nothing says that it was revised',
    otherwise: 'words such as “revised down to”, or the same speaker for both',
    example: 'killed (grows): 25 in A at 10:00 | 19 in B at 14:00',
  },
  {
    name: 'from the same hours',
    when: ({ gap }) => gap === 'same time' || gap === 'later',
    relation: 'conflicts',
    words: 'they cannot both be true, and are of the same hours',
    otherwise: 'an hour or more between them for a count that only grows, one speaker for both, or words such as “up from”',
    example: 'killed (grows): 19 in A at 10:00 | 25 in B at 10:30',
  },
  {
    name: 'both cannot be true',
    when: () => true,
    relation: 'conflicts',
    words: 'they cannot both be true, and nothing says that one replaces the other',
    otherwise: 'one speaker for both, words that put the one in the place of the other, or, for a count that only grows, the higher one later',
    example: 'magnitude (revised): 6.8 by survey in A at 10:00 | 7.1 by institute in B at 18:00',
  },
];

/** The reason that each row gives, as one object for all relations that it decides. */
const REASONS: ReadonlyMap<Row, Because> = new Map(TABLE.map((row) => [row, { rule: row.name, words: row.words }]));

/** Why two claims agree that say one thing in one form of words. */
export const SAME_VALUE: Because = REASONS.get(SAME)!;

/** Why of two claims that can both be true one says more. */
export const SAYS_MORE: Because = REASONS.get(WITHIN)!;

/** Asks the table how two claims stand to each other. The last row always holds. */
export const relate = (pair: Pair): Relation => {
  const row = TABLE.find(({ when, doubtsIdentity }) => !(doubtsIdentity && pair.desk.fact.asOne) && when(pair)) ?? TABLE.at(-1)!;
  const [from, to] = (row.from?.(pair) ?? 'second') === 'second' ? [pair.second, pair.first] : [pair.first, pair.second];
  return {
    kind: row.relation,
    from: from.claim.id,
    to: to.claim.id,
    because: REASONS.get(row)!,
    measured: measureOf(pair),
  };
};
