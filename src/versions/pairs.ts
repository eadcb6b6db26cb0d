/** Which claim of the later version is the one of the earlier version, edited. */
import { OPPOSITE_PARTIES, OPPOSITE_STATES } from '../judge/compare/exclusive.js';
import { unlikeScopes } from '../judge/compare/scope.js';
import { compareValues } from '../judge/compare/values.js';
import { contentWords, opposed, relatedWords, shareWord } from '../judge/compare/words.js';
import type { Claim, Comparison, Scope } from '../model/index.js';
import { groupBy } from '../model/group.js';
import { bestPairs, nearIn } from './best-pairs.js';
import type { Statement } from './statements.js';
import { likeness } from './text.js';

export interface Pair {
  readonly before: Statement;
  readonly after: Statement;
  readonly values: Comparison;
}

export interface Paired {
  readonly pairs: readonly Pair[];
  readonly gone: readonly Statement[];
  readonly fresh: readonly Statement[];
}

/** How much of a sentence must be left for another value in it to be the old one, edited, where alignment does not say so. */
const SAME_SENTENCE = 0.6;

/** Whether a domain names an attribute: others go by the noun that the text has. */
export type Named = (attribute: string) => boolean;

const slotOf = ({ claim: { kind, attribute } }: Statement): string => JSON.stringify([kind, attribute]);

const sameGroup = (a: Scope = {}, b: Scope = {}): boolean => a.who === b.who && a.where === b.where && !unlikeScopes(a, b);

export const compared = (a: Statement, b: Statement): Comparison => compareValues(a.claim, b.claim, b.actors);

const countedIn = ({ scope, value }: Claim<'quantity'>): readonly string[] => contentWords(`${scope?.who ?? ''} ${value.unit}`);

/** "Nine soldiers", "nine civilians": figures of two groups of which nobody is of both. */
export const areOfTwoGroups = ({ own: a }: Statement, { own: b }: Statement): boolean => {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  const [ofA, ofB] = [countedIn(a), countedIn(b)];
  return opposed(ofA, ofB, OPPOSITE_STATES) || opposed(ofA, ofB, OPPOSITE_PARTIES);
};

const hold = (words: readonly string[], others: readonly string[]): boolean => others.every((word) => words.includes(word));

/** Whether the words of one claim hold those of the other: "62", "62 votes". */
export const areNested = ({ own: a }: Statement, { own: b }: Statement): boolean => {
  const [ofA, ofB] = [contentWords(a.text), contentWords(b.text)];
  return hold(ofA, ofB) || hold(ofB, ofA);
};

/** The killed who are the injured now: alignment may hold them against each other, but one is not the other, edited. */
export const areTwoThings = (a: Statement, b: Statement, isNamed: Named): boolean =>
  a.own.kind === 'quantity' && a.own.attribute !== b.own.attribute && isNamed(a.own.attribute) && isNamed(b.own.attribute) && !areNested(a, b);

/** Whether the words of two values have any in common: else the one is no rewording of the other. */
export const shareWords = ({ own: a }: Statement, { own: b }: Statement): boolean =>
  shareWord(contentWords(a.value.words), contentWords(b.value.words), relatedWords);

/** How well one fits as the other, edited: nothing where it does not. */
const fitOf = (before: Statement, after: Statement, isNamed: Named): { readonly fit: number; readonly values: Comparison } | undefined => {
  if (!sameGroup(before.claim.scope, after.claim.scope) || areOfTwoGroups(before, after) || areTwoThings(before, after, isNamed)) return undefined;
  const values = compared(before, after);
  if (values === 'incomparable') return undefined;
  const like = likeness(before.words, after.words);
  const together = before.fact !== undefined && before.fact === after.fact;
  if (!together && values !== 'same' && like < SAME_SENTENCE) return undefined;
  return { fit: like + (together ? 1 : 0) + (values === 'same' ? 2 : 0), values };
};

/** Sentences that nobody touched: their claims are as they were. */
const untouched = (before: readonly Statement[], after: readonly Statement[]): ReadonlySet<Statement> => {
  const keyOf = (each: Statement): string => JSON.stringify([slotOf(each), each.sentence]);
  const [known, left] = [groupBy(before, keyOf), groupBy(after, keyOf)];
  return new Set([...known].flatMap(([key, statements]) => (left.get(key)?.length === statements.length ? [...statements, ...left.get(key)!] : [])));
};

/** Each claim in one pair: same values first, then one fact, then like sentences. */
const matched = (before: readonly Statement[], after: readonly Statement[], isNamed: Named): readonly Pair[] =>
  bestPairs(
    before.flatMap((each, place) =>
      nearIn(after, place).flatMap((other) => {
        const found = fitOf(each, other, isNamed);
        return found === undefined ? [] : [{ before: each, after: other, ...found }];
      }),
    ),
  );

/** The claims of two versions put in pairs, and those that are left over. Claims of untouched sentences are in neither. */
export const pairedOf = (before: readonly Statement[], after: readonly Statement[], isNamed: Named): Paired => {
  const same = untouched(before, after);
  const [old, recent] = [before, after].map((each) => each.filter((statement) => !same.has(statement))) as [Statement[], Statement[]];
  const bySlot = groupBy(recent, slotOf);
  const pairs = [...groupBy(old, slotOf)].flatMap(([slot, statements]) => matched(statements, bySlot.get(slot) ?? [], isNamed));
  const taken = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  return { pairs, gone: old.filter((each) => !taken.has(each)), fresh: recent.filter((each) => !taken.has(each)) };
};
