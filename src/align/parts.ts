/**
 * Figures that another report gives as part of its own: "cut 400 jobs in Ohio" beside "cut 1,200 jobs, 400 of them in Ohio" is no other count of the whole.
 */
import { ORDINALS } from '../lexicon/calendar.js';
import { groupWords } from '../lexicon/group-words.js';
import type { Claim } from '../model/claim.js';
import { boundsMeet } from '../model/quantity.js';

type Figure = Claim<'quantity'>;

/** Parts that a figure is held against. */
const FEW = 24;
/** A figure as high is not met by chance. */
const TELLING = 100;

const isExact = ({ value: { min, max } }: Figure): boolean => min !== undefined && min === max;
const isWhole = ({ scope, revision }: Figure): boolean => scope?.part === undefined && revision === undefined;

const shares = (a: readonly string[] = [], b: readonly string[] = []): boolean => a.some((word) => b.includes(word));

/** Whether more than the figure says that the two are of one part: its place, its day, or a figure that is no chance. */
const isSamePart = (figure: Figure, part: Figure): boolean => {
  if (!isExact(figure) || figure.value.min !== part.value.min) return false;
  const [a, b] = [figure.setting ?? {}, part.setting ?? {}];
  return shares(a.where, b.where) || (a.when?.start !== undefined && a.when.start === b.when?.start) || part.value.min! >= TELLING;
};

/** The figures of one attribute, those that are part of another report's as parts. */
export const withPartsElsewhere = (claims: readonly Figure[]): readonly Figure[] => {
  const parts = claims.filter((claim) => claim.scope?.part === true && isExact(claim)).slice(0, FEW);
  if (parts.length === 0) return claims;
  const wholes = claims.filter(isWhole).slice(0, FEW);
  const isPartOf = (figure: Figure, part: Figure): boolean =>
    part.report !== figure.report && isSamePart(figure, part) && wholes.some((whole) => whole.report === part.report && !boundsMeet(whole.value, figure.value));
  return claims.map((claim) => (isWhole(claim) && parts.some((part) => isPartOf(claim, part)) ? { ...claim, scope: { ...claim.scope, part: true } } : claim));
};

/** How far behind a figure, in characters, a text may go on to those that are to be added to it. */
const GOES_ON = 400;

const ANOTHER = /^(?:another|an additional|a further)\b/i;
/** "a fifth person", "the other". */
const NTH = /^(?:an?|the) (\p{L}+)\b/iu;
/** Which of them somebody told of alone is, by a word for it: behind "one officer was hit" the other is the second. */
const turnOf = ({ text }: Figure): number | undefined => {
  const word = NTH.exec(text)?.[1]?.toLowerCase();
  return word === 'other' ? 2 : word === undefined ? undefined : ORDINALS.get(word);
};
const isAdded = (claim: Figure): boolean => claim.setting?.some === 'more' || ANOTHER.test(claim.text) || turnOf(claim) !== undefined;
/** Whether what is added comes on top of so many: a fifth one on top of four. */
const isOnTopOf = (other: Figure, { value }: Figure): boolean => {
  const turn = turnOf(other);
  return turn === undefined || (value.min === value.max && value.max === turn - 1);
};
const headOf = ({ scope }: Figure): string | undefined => groupWords(scope?.who).at(-1);
const mayCountAlike = (a: Figure, b: Figure): boolean => headOf(a) === undefined || headOf(b) === undefined || headOf(a) === headOf(b);

/**
 * The figures of one attribute, those to which their own report adds others marked as leaving room for more: "two women were hit in the hand, and another in the
 * leg", "four were held at the house; five more at the hospital", "four were hit by shots, and a fifth one by glass".
 */
export const withRoom = (claims: readonly Figure[]): readonly Figure[] => {
  const added = claims.filter(isAdded).slice(0, FEW);
  if (added.length === 0) return claims;
  const goesOn = (figure: Figure): boolean =>
    added.some(
      (other) =>
        other.report === figure.report &&
        other.span.start >= figure.span.end &&
        other.span.start - figure.span.end <= GOES_ON &&
        mayCountAlike(figure, other) &&
        isOnTopOf(other, figure),
    );
  return claims.map((claim) =>
    isWhole(claim) && claim.setting?.some === undefined && goesOn(claim) ? { ...claim, setting: { ...claim.setting, some: 'told' } } : claim,
  );
};
