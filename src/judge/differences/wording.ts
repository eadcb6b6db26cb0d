import type { Because, Difference } from '../../model/index.js';
import type { Case } from '../case.js';
import { changesBetween, compareWording, type Wording } from '../compare/wording.js';
import { groupBy } from '../../model/group.js';

const REASONS: Readonly<Partial<Record<Wording, Because>>> = {
  cut: { rule: 'cut shorter', words: 'the same words, cut shorter in one report' },
  altered: { rule: 'told in other words', words: 'the quotation has other words in one report; whether the sense is the same is for a reader to say' },
  turned: { rule: 'the sense is turned', words: 'a negation, a figure, a name or a word that has a contrary is not the same in the quotation' },
  other: { rule: 'in other words', words: 'the two have too few words in common to be compared word by word' },
};

/** Quotations compared with the longest one of the fact. */
const QUOTATIONS_COMPARED = 24;

/** How the quotation reads in each report, against the longest version of it. */
export const wordingDifferences = ({ statements }: Case): readonly Difference[] => {
  const quoted = statements.flatMap(({ claim }) => (claim.kind === 'quotation' ? [claim] : []));
  const longestOf = (some: typeof quoted): (typeof quoted)[number] | undefined => some.toSorted((a, b) => b.value.words.length - a.value.words.length)[0];
  const full = longestOf(quoted);
  if (full === undefined) return [];
  const versions = [...groupBy(quoted, ({ report }) => report).values()].flatMap((some) => longestOf([...some]) ?? []);
  return versions.slice(0, QUOTATIONS_COMPARED).flatMap((claim): readonly Difference[] => {
    const because = claim.report === full.report ? undefined : REASONS[compareWording(full.value.words, claim.value.words)];
    return because === undefined
      ? []
      : [{ aspect: 'wording', claims: [full.id, claim.id], because, changes: changesBetween(full.value.words, claim.value.words) }];
  });
};
