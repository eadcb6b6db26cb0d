/** The sorts of all names of a text, each with what the others tell. */
import type { NameSort } from '../../../model/index.js';
import type { Found } from './collect.js';
import type { Scan } from './scan.js';
import { hintedSort, likelySort } from './sorts.js';

/** The sorts that names elsewhere in the text give to those that nothing beside them tells. */
export const sorted = (scan: Scan, found: readonly Found[]): NameSort[] => {
  const exact = new Map<string, NameSort>();
  const surnames = new Map<string, NameSort>();
  for (const { lower, told, first, last } of found) {
    if (told === undefined) continue;
    if (!exact.has(lower)) exact.set(lower, told);
    if (told === 'person' && last - first > 1) surnames.set(scan.prose.tokens[last - 1]!.lower, told);
  }
  // A likely full name tells of the surname: "Shaquon Thomas" makes "Thomas" a person wherever it stands.
  for (const one of found)
    if (one.told === undefined && one.last - one.first > 1 && likelySort(scan, one, one.sentence.last) === 'person')
      surnames.set(scan.prose.tokens[one.last - 1]!.lower, 'person');
  const hints = found.map((one) => one.told ?? exact.get(one.lower) ?? surnames.get(one.lower) ?? hintedSort(scan, one, one.sentence.first));
  found.forEach(({ lower }, i) => {
    if (hints[i] !== undefined && !exact.has(lower)) exact.set(lower, hints[i]);
  });
  const sorts = found.map((one, i) => hints[i] ?? exact.get(one.lower) ?? likelySort(scan, one, one.sentence.last));
  found.forEach(({ first, last }, i) => {
    if (sorts[i] === 'person' && last - first > 1) surnames.set(scan.prose.tokens[last - 1]!.lower, 'person');
  });
  return sorts.map((sort, i) => (found[i]!.told === undefined ? (sort === 'other' ? (surnames.get(found[i]!.lower) ?? sort) : sort) : sort));
};
