/** Whether the two may be of two things, and not of one. */
import type { Claim } from '../../model/index.js';
import { KINDS_OF_MEASURE, MEASURED_NOUN } from '../../model/quantity.js';
import { gapBetween } from '../../model/span.js';
import { asksWhether, HOW_IT_STOOD, isStanding } from '../../model/statement.js';
import { haveOneVoice, isCredited, type Pair, type Statement } from '../case.js';
import { isAbove, isFarBelow, isMeasure } from '../compare/quantity.js';
import { isPersonName, isProperName } from '../compare/names.js';
import { compareValues } from '../compare/values.js';
import { contentWords, relatedWords, shareWord, wordsOf } from '../compare/words.js';
import { isToldByHour } from './unfolding.js';
import { isPassing, readAs } from './values.js';

/** Kinds of which one voice in one text gives each thing just one. */
const SINGLE_KINDS: ReadonlySet<Claim['kind']> = new Set(['time', 'place', 'actor', 'description', 'quotation']);

/** The words of a claim around its figure: "… people were hurt". */
const frameOf = ({ text, value }: Claim<'quantity'>): string => text.toLowerCase().replace(value.words.toLowerCase(), '').trim();

/** "Simmie Reed, 25" and "Simmieon Reed, 23" of one text: two people, however alike their names are. */
const haveOtherGivenNames = (a: string | undefined, b: string | undefined): boolean => {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one.length > 1 && other.length > 1 && one[0] !== other[0];
};

/**
 * One sentence written twice with two figures: "five people were hurt", "four people were hurt". A measure with no word beside it is no sentence: a text gives
 * many. Somebody has one age.
 */
const isSlip = (a: Claim<'quantity'>, b: Claim<'quantity'>): boolean => {
  const frame = frameOf(a);
  if (haveOtherGivenNames(a.scope?.who, b.scope?.who)) return false;
  return frame === frameOf(b) && (frame !== '' || !isMeasure(a.value.unit) || a.value.unit.endsWith('of age')) && !isFarBelow(a.value, b.value);
};

/** Characters within which a text sets what one party says against what another says. */
const SIDE_BY_SIDE = 400;

/** Whether the one is read as what another party counts of just what the other counts: "9,800 hectares burned; Copernicus makes it 11,300". */
const isSetBeside = ({ claim: { against } }: Statement, { claim: { span } }: Statement): boolean => against?.start === span.start && against.end === span.end;

/**
 * Side by side in one text, as what two parties say: the one is set against the other. One of them may be the text's own where the other is told as another
 * party's count of the same.
 */
export const areSetAgainstEachOther = (a: Statement, b: Statement): boolean => {
  if (a.claim.report !== b.claim.report || haveOneVoice(a, b)) return false;
  // Two entries of a live blog: each is of its own hour.
  if (isToldByHour(a) && isToldByHour(b) && a.time?.local !== b.time?.local) return false;
  if (isCredited(a) && isCredited(b)) return gapBetween(a.claim.span, b.claim.span) <= SIDE_BY_SIDE;
  return isSetBeside(a, b) || isSetBeside(b, a);
};

/**
 * Whether one text gives both, as of one time, and not as what two parties say against each other: then they must be of two things, another place, time,
 * actor or state, or of a part and a whole. Figures in the same words may be a slip, and are told as one.
 */
export const areTwoThings = (a: Statement, b: Statement): boolean => {
  if (a.claim.report !== b.claim.report || a.former || b.former || a.time?.local !== b.time?.local) return false;
  if (a.claim.kind === 'quantity' && b.claim.kind === 'quantity') return !areSetAgainstEachOther(a, b) && !isSlip(a.claim, b.claim) && a.key !== b.key;
  return SINGLE_KINDS.has(a.claim.kind) && !areSetAgainstEachOther(a, b) && a.key !== b.key;
};

/** Whether one text gives both figures in its own voice, or in that of one party, and somebody gave them as of one thing: nobody says against himself what he says. */
export const areOfOneVoice = ({ first, second, sameReport, desk }: Pair): boolean =>
  sameReport && desk.fact.asOne === true && (first.claim.kind === 'quantity' || first.claim.kind === 'description') && haveOneVoice(first, second);

/** Whether one text names both as who did it, and not as what two parties say: they may have done it together. */
export const mayBothHaveDoneIt = ({ first, second, sameReport }: Pair): boolean =>
  (sameReport || [first, second].every(({ claim }) => isPersonName(claim.value.words))) &&
  [first, second].every(({ claim }) => claim.kind === 'responsibility' && claim.value.stance === 'blames' && claim.polarity === 'affirmed') &&
  isProperName(first.claim.value.words) &&
  isProperName(second.claim.value.words) &&
  !(isCredited(first) && isCredited(second) && !haveOneVoice(first, second));

/** Claims of one report that another's is looked for among. */
export const LOOKED_AT = 12;

/** The claims by which the report of one gives the value of the other as well, and this one as of another thing. */
const besidesOf = (claim: Statement, other: Statement, { desk }: Pair): readonly Statement[] =>
  (desk.byReport.get(claim.claim.report) ?? [])
    .slice(0, LOOKED_AT)
    .filter((beside) => areTwoThings(claim, beside) && compareValues(beside.claim, other.claim, desk.actors) === 'same');

const isBeside = (claim: Statement, other: Statement, pair: Pair): boolean => besidesOf(claim, other, pair).length > 0;

/** Whether the report of a claim gives another value in this fact that puts it in doubt: of a figure, a higher one, of which it may be a part; else one that cannot be of the same thing. */
const isOneOfSeveral = (claim: Statement, { desk }: Pair): boolean =>
  claim.claim.revision === undefined &&
  (desk.byReport.get(claim.claim.report) ?? []).slice(0, LOOKED_AT).some((beside) => {
    if (!areTwoThings(claim, beside)) return false;
    if (claim.claim.kind === 'quantity' && beside.claim.kind === 'quantity') return isAbove(beside.claim.value, claim.claim.value);
    return compareValues(beside.claim, claim.claim, desk.actors) === 'disjoint';
  });

/** Whether one of the two stands beside another value in its own report, so that it may be of a part or of another thing. */
export const mayBeOfAnother = (pair: Pair): boolean => isOneOfSeveral(pair.first, pair) || isOneOfSeveral(pair.second, pair);

/** A figure that nothing names, or nothing but its unit or a noun of its own while the other has another name: "the river stood at 7 metres" names no peak. */
const isUnnamedBeside = (claim: Claim, other: Claim): boolean =>
  claim.kind === 'quantity' &&
  (readAs(claim) === 'figure' || ((claim.rule === MEASURED_NOUN || KINDS_OF_MEASURE.has(readAs(claim))) && readAs(claim) !== readAs(other)));

/** Whether nothing says what one of the two figures is of: joined by its place in the text, it may be the same, but contradicts nothing. */
export const isUnnamed = ({ first, second }: Pair): boolean => isUnnamedBeside(first.claim, second.claim) || isUnnamedBeside(second.claim, first.claim);

/** Whether two quotations are of two named speakers: then they are two remarks, however alike. */
export const areOfTwoSpeakers = ({ first, second }: Pair): boolean =>
  first.claim.kind === 'quotation' && isCredited(first) && isCredited(second) && !haveOneVoice(first, second);

/**
 * Whether two times are told of deeds by other names, of what other parties did, or the one of the main event and the other in passing: nothing but their place
 * in the text says that they are of one moment.
 */
export const areOtherMoments = ({ first, second }: Pair): boolean => {
  const [a, b] = [first.claim, second.claim];
  if (a.kind !== 'time' || b.kind !== 'time') return false;
  const [whoA, whoB] = [a.scope?.who, b.scope?.who];
  // "In other shootings on Thursday, …": by another date told in passing it is another deed.
  if (a.event.main !== b.event.main) return true;
  // The day on which it was told stands in for the day of the deed, and contradicts no day that is told as its own.
  if (a.scope?.state !== b.scope?.state) return true;
  return readAs(a) !== readAs(b) || (whoA !== undefined && whoB !== undefined && !shareWord(contentWords(whoA), contentWords(whoB), relatedWords));
};

/**
 * Whether the report of the earlier gives the value of the later as well, and this one as of another thing: what a text tells already has not come since. Of two
 * voices the one may know less than the other.
 */
export const isKnownAlready = (pair: Pair): boolean =>
  pair.desk.fact.asOne !== true &&
  besidesOf(pair.first, pair.second, pair).some((beside) => !(isCredited(pair.first) && isCredited(beside) && !haveOneVoice(pair.first, beside)));

/** Whether the report of the one gives the value of the other as well, and its own as of another thing. */
export const isBesideTheSame = (pair: Pair): boolean => isBeside(pair.first, pair.second, pair) || isBeside(pair.second, pair.first, pair);

/** Whether alignment found hardly anything that says that the two are of one thing, and they are not what two parties say against each other. */
export const areDoubted = ({ first, second, desk }: Pair): boolean =>
  desk.doubted.get(first.claim.id)?.some((pair) => pair.includes(second.claim.id)) === true && !areSetAgainstEachOther(first, second);

/** Of somebody, and no sentence on how a place or a plan stood. */
export const isStateOfSomebody = ({ claim }: Statement): boolean =>
  claim.kind === 'description' && !isStanding(claim) && claim.attribute !== HOW_IT_STOOD && !asksWhether(claim);

/** Whether one text tells two states of which the one follows the other: "was in critical condition", "died on Friday". */
export const followInOneText = (pair: Pair): boolean => pair.sameReport && isStateOfSomebody(pair.first) && isPassing(pair);

/** Whether nobody is named and the states are of one time, so that they may be of two people. */
export const mayBeOfTwo = ({ first, second, gap, sameReport }: Pair): boolean =>
  isStateOfSomebody(first) && [first, second].some(({ claim }) => /^\p{Ll}/u.test(claim.scope?.who ?? '')) && (sameReport || gap !== 'clearly later');
