/** What changed between a claim and the same claim, edited. */
import { american } from '../model/spelling.js';
import { contentWords, relatedWords, wordsOf } from '../judge/compare/words.js';
import { isAbove } from '../judge/compare/quantity.js';
import { isOneParty, type Party } from '../judge/parties.js';
import { type ChangeKind, type Claim, isClock, type Quantity } from '../model/index.js';
import { STATEMENT } from '../model/statement.js';
import { isClause } from './clauses.js';
import { areBothDenied } from './edits.js';
import { areNested, type Pair, shareWords } from './pairs.js';
import { isReworded, type Quoted } from './quotations.js';
import { lineOf } from './text.js';

/** Where and on what day it happened, by whom and what somebody's title is: told along with what is said, whoever says it. */
const isToldAlong = (claim: Claim): boolean =>
  claim.kind === 'place' || claim.kind === 'actor' || claim.attribute === 'title' || (claim.kind === 'time' && !isClock(claim.value));

/** A longer description is compared by its beginning. */
const MOST_WORDS = 60;

const figureKind = (a: Quantity, b: Quantity): ChangeKind => {
  if (a.change !== b.change) return 'changed';
  if (isAbove(b, a)) return 'raised';
  if (isAbove(a, b)) return 'lowered';
  if (a.unit === b.unit && a.figure !== undefined && b.figure !== undefined && a.figure !== b.figure) return b.figure > a.figure ? 'raised' : 'lowered';
  return 'bounds';
};

const lacks = (words: readonly string[], others: readonly string[]): boolean => words.some((word) => !others.some((other) => relatedWords(word, other)));

/** A word gave way to another: it was not only cut. */
const haveOtherWords = (a: Claim, b: Claim): boolean => {
  const [ofA, ofB] = [contentWords(a.value.words), contentWords(b.value.words)].map((words) => words.slice(0, MOST_WORDS)) as [string[], string[]];
  return lacks(ofA, ofB) && lacks(ofB, ofA);
};

/** "A grey tyre", "a gray tire": the words are the same. */
const isRespelt = (a: Claim, b: Claim): boolean => {
  const spelling = ({ value }: Claim): string => wordsOf(value.words).map(american).join(' ');
  return spelling(a) === spelling(b);
};

/** A name or a description told at more or less length is no change; a place or a time told more finely is one, and so is a quotation cut. */
const valueKind = ({ before, after, values }: Pair, quoted: Quoted): ChangeKind | undefined => {
  const [a, b] = [before.claim, after.claim];
  if (a.kind === 'quotation') return isReworded({ before, after }, quoted) ? 'changed' : undefined;
  if (values === 'same') return undefined;
  if (a.kind === 'quantity' && b.kind === 'quantity') return figureKind(a.value, b.value);
  if (a.kind !== 'time' && isRespelt(a, b)) return undefined;
  // What goes by another name, at more or less length: "in Gdansk", "the Gdansk mill".
  if (before.own.attribute !== after.own.attribute && areNested(before, after)) return undefined;
  if (values === 'disjoint' || a.kind === 'time' || a.kind === 'place') return 'changed';
  // "charged with murder", "charged with manslaughter": both may hold of one person, and within one text the one gave way to the other.
  if (values === 'overlap' && a.kind === 'description' && a.attribute !== STATEMENT && haveOtherWords(a, b)) return 'changed';
  // Both may hold ("high winds" and "a fire"), but where no word is left nothing was reworded.
  return values === 'overlap' && a.kind === 'responsibility' && !shareWords(before, after) ? 'changed' : undefined;
};

/** Within one report the same words are the same party, whatever alignment knew of it. */
const isOneName = ({ words }: Party, other: Party): boolean => words.join(' ') === other.words.join(' ');

const creditDiffers = ({ before, after }: Pair): boolean => {
  if (isToldAlong(before.claim) || (before.speakers.length === 0 && after.speakers.length === 0)) return false;
  // Whoever still stands in the sentence was not taken away, but may be told in a way that is not read.
  if (before.speakers.length === 0 || after.speakers.length === 0) {
    const [credited, bare] = after.speakers.length === 0 ? [before, after] : [after, before];
    if (credited.speakers.some(({ words }) => lineOf(bare.sentence).includes(lineOf(words.join(' '))))) return false;
  }
  return !before.speakers.some((each) => after.speakers.some((other) => isOneParty(each, other) || isOneName(each, other)));
};

/** Every kind of change between two claims that are one, edited; none where it is the wording alone. */
export const kindsOf = (pair: Pair, quoted: Quoted): readonly ChangeKind[] => {
  const value = valueKind(pair, quoted);
  const [a, b] = [pair.before.claim, pair.after.claim];
  if (isClause(pair.before) && areBothDenied(wordsOf(a.value.words), wordsOf(b.value.words))) return [];
  return [
    ...(value === undefined ? [] : [value]),
    ...(a.polarity === b.polarity ? [] : (['denial'] as const)),
    ...(a.certainty === b.certainty || isToldAlong(a) ? [] : (['hedge'] as const)),
    ...(creditDiffers(pair) ? (['attribution'] as const) : []),
  ];
};
