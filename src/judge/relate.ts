import type { Relation, RelationKind } from '../model/index.js';
import type { Pair } from './case.js';
import { unlikeScopes } from './compare/scope.js';
import {
  areDoubted,
  areOfTwoSpeakers,
  areOtherMoments,
  areSceneAndAll,
  areTwoThings,
  bothDeny,
  differ,
  finer,
  isBesideTheSame,
  isFearedAbove,
  isFormer,
  isLater,
  isOneAccuser,
  isOneOfMany,
  isOpenSlot,
  isOutgrown,
  isOwnConversion,
  isPassing,
  isUnnamed,
  mayCountIn,
  mayBeOfAnother,
  mayBeOfOther,
  mayBeOfTwo,
  newFigureOf,
  oneDenies,
  replacingInWords,
  replacingRepeated,
  rises,
  unfolds,
  within,
} from './grounds.js';

/** One row of the decision table. The rows are asked in their order; the first that holds decides. */
export interface Row {
  /** Reads as English after "because": the name that a finding gives for its rule. */
  readonly name: string;
  readonly when: (pair: Pair) => boolean;
  readonly relation: RelationKind;
  /** Which of the two is the `from` of the relation: the later one where it is left out. */
  readonly from?: (pair: Pair) => 'first' | 'second';
  /** The reason, for people. No figures in it. */
  readonly words: string;
  /** What would have led to another row, for people. */
  readonly otherwise: string;
  /** Two claims for which the row decides, in short; the tests read and judge it. */
  readonly example: string;
}

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
  {
    name: 'two denials',
    when: (pair) => bothDeny(pair) && pair.values !== 'same',
    relation: 'refines',
    words: 'each denies something, and both denials can be true',
    otherwise: 'a claim that affirms what the other denies',
    example: 'killed (grows): denied 3 in A | denied 30 in B',
  },
  {
    name: 'a denial of something else',
    when: (pair) => oneDenies(pair) && (differ(pair) || mayBeOfOther(pair)),
    relation: 'not-comparable',
    words: 'what the one denies is not what the other says',
    otherwise: 'a denial of what the other says',
    example: 'killed (grows): denied 30 in A | 3 in B',
  },
  {
    name: 'withdrawn by its own author',
    when: (pair) => oneDenies(pair) && pair.sameSpeaker && isLater(pair),
    relation: 'updates',
    words: 'the same speaker takes it back later',
    otherwise: 'another speaker, or no later time',
    example: 'killed (grows): 3 by police in A at 10:00 | denied 3 by police in B at 12:00',
  },
  {
    name: 'a count denied since it has grown',
    when: (pair) => oneDenies(pair) && isOutgrown(pair),
    relation: 'updates',
    words: 'the later report gives a higher count in the same breath, and denies the one that it has outgrown',
    otherwise: 'a denial with no other count, or from the same hours',
    example: 'injured (grows): 2 in A at 10:00 | 3 in B at 14:00 @0 | denied 2 in B at 14:00 @20',
  },
  {
    name: 'one denies what the other says',
    when: (pair) => oneDenies(pair) && !isFormer(pair.first) && !isFormer(pair.second),
    relation: 'conflicts',
    words: 'one says it and the other denies it',
    otherwise: 'one speaker, who takes it back later, or words that call the one a former claim',
    example: 'killed (grows): 3 by police in A | denied 3 by army in B',
  },
  {
    name: 'the same value',
    when: (pair) => pair.values === 'same' && !oneDenies(pair),
    relation: 'agrees',
    words: 'the values are the same once normalised',
    otherwise: 'another value in one of them',
    example: 'killed (grows): 7 in A | 7 in B',
  },
  {
    name: 'replaced in the same text',
    when: (pair) => pair.sameReport && replacingInWords(pair) !== undefined,
    relation: 'updates',
    from: (pair) => replacingInWords(pair) ?? 'second',
    words: 'the text says that the one replaces the other',
    otherwise: 'a text without the words that put the one in the place of the other',
    example: 'killed (grows): was 19 in A | now 25 in A',
  },
  {
    name: 'repeats what another text replaces',
    when: (pair) => !pair.sameReport && replacingRepeated(pair) !== undefined,
    relation: 'updates',
    from: (pair) => replacingRepeated(pair) ?? 'second',
    words: 'one report says in words that this value has been replaced',
    otherwise: 'a text without the words that replace it, or a later report that says it anew',
    example: 'vehicles (fixed): 19 in A at 10:00 | was 19 in B at 16:00 | now 9 in B at 16:00',
  },
  {
    name: 'open at first, then answered',
    when: (pair) => isOpenSlot(pair.first) && !isOpenSlot(pair.second) && pair.gap === 'clearly later',
    relation: 'updates',
    words: 'it was not known or not claimed at first, and later it was',
    otherwise: 'an answer from the same hours',
    example: 'claimed by (fixed): nobody in A at 10:00 | claims Red Front in B at 18:00',
  },
  {
    name: 'one within the other',
    when: (pair) => within(pair) && !oneDenies(pair),
    relation: 'refines',
    from: finer,
    words: 'both can be true, and one says more',
    otherwise: 'a value outside the other',
    example: 'killed (grows): >=19 in A | 25 in B',
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
    name: 'a new figure in its own words',
    when: (pair) => newFigureOf(pair) !== undefined,
    relation: 'updates',
    from: (pair) => newFigureOf(pair) ?? 'second',
    words: 'the later text says that the figure is a new one',
    otherwise: 'a text without the words that call it a new figure',
    example: 'damage (revised): 80 in A at 10:00 | now 65 in B at 12:00',
  },
  {
    name: 'the same speaker, later',
    // A remark is made once: told otherwise by a later report, it is told wrongly by one of them.
    when: (pair) => differ(pair) && pair.first.claim.kind !== 'quotation' && !isFormer(pair.second) && pair.sameSpeaker && isLater(pair),
    relation: 'updates',
    words: 'the same speaker gives the later value at a later time',
    otherwise: 'another speaker, or the same time',
    example: 'magnitude (revised): 6.8 by survey in A at 10:00 | 7.1 by survey in B at 10:30',
  },
  {
    name: 'a count that grows, clearly later and higher',
    when: (pair) => pair.desk.fact.evolves === 'grows' && pair.gap === 'clearly later' && rises(pair) && unfolds(pair),
    relation: 'updates',
    words: 'the count only grows while the event unfolds, and the higher one is from clearly later',
    otherwise: 'a lower figure, or one from the same hours',
    example: 'killed (grows): 19 in A at 10:00 | 25 in B at 11:00',
  },
  {
    name: 'a state, as of another day',
    when: (pair) => differ(pair) && !isFormer(pair.second) && pair.desk.fact.evolves === 'state' && pair.gap === 'clearly later' && pair.otherDays,
    relation: 'updates',
    words: 'it is a state that comes and goes, and the two are as of different days',
    otherwise: 'the same day',
    example: 'missing (state): 46 in A on 2024-02-04 | 31 in B on 2024-02-05',
  },
  {
    name: 'a count of another day, and higher',
    when: (pair) => pair.desk.fact.evolves === 'open' && pair.gap === 'clearly later' && pair.otherDays && rises(pair),
    relation: 'updates',
    words: 'nothing tells whether it is counted once or anew each day; the higher one is from a later day',
    otherwise: 'a lower figure, or one of the same day',
    example: 'helicopters (open): 9 in A on 2024-02-04 | 13 in B on 2024-02-05',
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
    name: 'more are feared than told',
    when: (pair) => differ(pair) && isFearedAbove(pair),
    relation: 'refines',
    from: (pair) => (rises(pair) ? 'first' : 'second'),
    words: 'the higher figure is only feared or thought possible, and the lower one is what is known',
    otherwise: 'a higher figure told as known',
    example: 'killed (grows): feared 9 in A at 14:00 | 2 in B at 14:00',
  },
  {
    name: 'those who died there and then',
    when: (pair) => differ(pair) && areSceneAndAll(pair),
    relation: 'refines',
    words: 'the lower figure is of those alone to whom it happened at the scene or at once, and others may have been added',
    otherwise: 'a figure of all in both',
    example: 'killed (grows): scene 4 in A at 14:00 | 6 in B at 14:00',
  },
  {
    name: 'one accuser of two',
    when: isOneAccuser,
    relation: 'refines',
    words: 'one and the same party names both, so to it both are true',
    otherwise: 'two accusers',
    example: 'responsible (fixed): blames Oria by Doria in A | blames Red Front by Doria in B',
  },
  {
    name: 'one text tells of two things',
    when: (pair) => differ(pair) && areTwoThings(pair.first, pair.second),
    relation: 'not-comparable',
    words: 'one text gives both, and not as what two parties say, so that they must be of two things, or of a part and a whole',
    otherwise: 'two speakers, or the same words but for the figure, of which one may be a slip',
    example: 'passengers (fixed): 174 in A | aside 3 in A',
  },
  {
    name: 'states of two people, or one after the other',
    when: (pair) => differ(pair) && mayBeOfTwo(pair),
    relation: 'not-comparable',
    words: 'nobody is named, and the two may be of two people; or one text tells both, as they followed each other',
    otherwise: 'a name for whom both are said of, in two reports',
    example: 'fate (fixed): role (child) missing in A at 10:00 | role (child) dead in B at 10:30',
  },
  {
    name: 'of another thing than the same value',
    when: (pair) => !pair.sameReport && isBesideTheSame(pair),
    relation: 'not-comparable',
    words: 'one report gives the value of the other as well, and this one as of another thing',
    otherwise: 'a report that does not give the value of the other as well',
    example: 'passengers (fixed): 174 in A | aside 3 in A | 174 in B',
  },
  {
    name: 'a figure that nothing names',
    when: (pair) => differ(pair) && isUnnamed(pair),
    relation: 'not-comparable',
    words: 'nothing in the text says what the one is of, so that it can bear the other out but not contradict it',
    otherwise: 'words that say what is counted',
    example: 'crowd (fixed): 8500 in A | 9000 called figure in B',
  },
  {
    name: 'one of several in its report',
    when: (pair) => !pair.sameReport && differ(pair) && mayBeOfAnother(pair),
    relation: 'not-comparable',
    words:
      'its report gives another value as well, a higher figure or one that cannot be of the same thing, so that this one may be of a part or of something else',
    otherwise: 'one value in the report, or words that put the one in the place of the other',
    example: 'injured (grows): 9 in A | aside 5 in A | 12 in B',
  },
  {
    name: 'moments by other names',
    when: (pair) => differ(pair) && areOtherMoments(pair),
    relation: 'not-comparable',
    words: 'the texts name two deeds, and nothing says that they are one moment',
    otherwise: 'one name for both',
    example: 'time of start (fixed): 2024-02-05T09:30 in A | 2024-02-05T10:40 called time of alarm in B',
  },
  {
    name: 'remarks of two speakers',
    when: (pair) => differ(pair) && areOfTwoSpeakers(pair),
    relation: 'not-comparable',
    words: 'each is given to another speaker, and two people may say like things',
    otherwise: 'one speaker for both',
    example: 'quotation (fixed): "They want to kill us here" by Ada in A | "They never want to kill us here" by Bo in B',
  },
  {
    name: 'one beside many',
    when: isOneOfMany,
    relation: 'not-comparable',
    words: 'one, told of alone, may be one of the many',
    otherwise: 'two figures, or one beside two',
    example: 'injured (grows): 6 in A | 1 in B',
  },
  {
    name: 'those beside them may be counted in',
    when: (pair) => differ(pair) && mayCountIn(pair),
    relation: 'not-comparable',
    words: 'the higher figure may count those in of whom the other report tells apart, the killed among the injured',
    otherwise: 'a report that tells of both parts, or another difference',
    example: 'injured (grows): 5 in A at 10:00 | 4 beside 1 in B at 12:00',
  },
  {
    name: 'told of with hardly a word in common',
    when: (pair) => differ(pair) && areDoubted(pair),
    relation: 'not-comparable',
    words: 'but for their attribute hardly anything around the two says that they are of one thing',
    otherwise: 'like words or names around both, or two speakers who say it against each other',
    example: 'injured (grows): doubted 4 in A | 9 in B',
  },
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
    words: 'a count that only grows is lower in the later report, and nothing says that it was revised',
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

/** Asks the table how two claims stand to each other. The last row always holds. */
export const relate = (pair: Pair): Relation => {
  const { values, gap, sameSpeaker } = pair;
  const row = TABLE.find(({ when }) => when(pair)) ?? TABLE.at(-1)!;
  const ahead = row.from?.(pair) ?? 'second';
  const [from, to] = ahead === 'second' ? [pair.second, pair.first] : [pair.first, pair.second];
  return {
    kind: row.relation,
    from: from.claim.id,
    to: to.claim.id,
    because: { rule: row.name, words: row.words },
    measured: { values, gap, sameSpeaker },
  };
};
