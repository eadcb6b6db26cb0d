/** What a reader must know of a finding beside its verdict, in a word or two: a hedge that some report drops, a quotation that is not the same. */
import type { Claim, Difference, Finding } from '../model/index.js';

/** Each kind of aside, in the order of print. */
const ASIDES = ['caveat dropped', 'denied by some', 'quote cut', 'quote in other words'] as const;
type Aside = (typeof ASIDES)[number];

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (count: number): string => NUMBERS[count] ?? String(count);

/** How many reports have a claim of the difference that is so. */
const reportsOf = ({ claims }: Finding, { claims: ids }: Difference, isSo: (claim: Claim) => boolean): number => {
  const shown = claims.filter(({ id }) => ids.includes(id));
  return new Set(shown.filter(isSo).map(({ report }) => report)).size;
};

const WORD = /[\p{L}\p{N}]/u;

/** Whether a claim says that it is not so. */
export const isDenial = (claim: Claim): boolean => claim.polarity === 'denied' || (claim.kind === 'responsibility' && claim.value.stance === 'denies');

interface Told {
  readonly aside: Aside;
  readonly words: string;
}

const toldOf = (finding: Finding, difference: Difference): readonly Told[] => {
  switch (difference.aspect) {
    case 'certainty': {
      const count = (isSo: (claim: Claim) => boolean): number => reportsOf(finding, difference, isSo);
      const [denying, affirming] = [count(isDenial), count((claim) => !isDenial(claim))];
      if (denying > 0 && affirming > 0) return [{ aside: 'denied by some', words: `denied by ${inWords(denying)}` }];
      const plain = count(({ certainty }) => certainty === 'stated');
      return plain === 0 ? [] : [{ aside: 'caveat dropped', words: `caveat dropped by ${inWords(plain)}` }];
    }
    case 'wording': {
      const aside = difference.changes.some(({ kind, words }) => kind === 'added' && WORD.test(words)) ? 'quote in other words' : 'quote cut';
      return [{ aside, words: aside }];
    }
    case 'attribution':
      return [];
  }
};

const allOf = (finding: Finding): readonly Told[] => [
  ...new Map(finding.differences.flatMap((each) => toldOf(finding, each)).map((told) => [told.words, told])).values(),
];

/** "caveat dropped by one", "quote cut". */
export const asidesOf = (finding: Finding): readonly string[] => allOf(finding).map(({ words }) => words);

/** How many of some findings have each aside: "caveat dropped: 2"; those that none has are left out. */
export const asideCounts = (findings: readonly Finding[]): readonly (readonly [aside: Aside, count: number])[] => {
  const counts = new Map<Aside, number>();
  for (const finding of findings) for (const aside of new Set(allOf(finding).map((told) => told.aside))) counts.set(aside, (counts.get(aside) ?? 0) + 1);
  return ASIDES.flatMap((aside) => (counts.has(aside) ? [[aside, counts.get(aside)!] as const] : []));
};
