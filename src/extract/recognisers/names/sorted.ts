/** The sorts of all names of a text, each with what the others tell. */
import { NAME_SUFFIXES } from '../../../lexicon/titles.js';
import type { NameSort } from '../../../model/index.js';
import type { Found } from './collect.js';
import { isOf } from '../../language/words.js';
import type { Scan } from './scan.js';
import { hintedSort, likelySort } from './sorts.js';

/** The sorts that names elsewhere in the text give to those that nothing beside them tells. */
export const sorted = (scan: Scan, found: readonly Found[]): NameSort[] => {
  const { tokens } = scan.prose;
  /** The surname, before "Jr." and the like. */
  const surnameOf = ({ first, last }: Found): string => tokens[last - (last - first > 2 && isOf(tokens[last - 1], NAME_SUFFIXES) ? 2 : 1)]!.lower;
  /** Full names of people, and the first words of these. */
  const people = new Set<string>();
  const givenNames = new Set<string>();
  const exact = new Map<string, NameSort>();
  const surnames = new Map<string, NameSort>();
  for (const one of found) {
    const { lower, told, first, last } = one;
    if (told === undefined) continue;
    if (!exact.has(lower)) exact.set(lower, told);
    if (told !== 'person' || last - first < 2) continue;
    surnames.set(surnameOf(one), told);
    people.add(lower);
    givenNames.add(tokens[first]!.lower);
  }
  // A likely full name tells of the surname: "Shaquon Thomas" makes "Thomas" a person wherever it stands.
  for (const one of found)
    if (one.told === undefined && one.last - one.first > 1 && likelySort(scan, one, one.sentence.last) === 'person') surnames.set(surnameOf(one), 'person');
  const hints = found.map((one) => one.told ?? exact.get(one.lower) ?? surnames.get(one.lower) ?? hintedSort(scan, one, one.sentence.first));
  found.forEach(({ lower }, i) => {
    if (hints[i] !== undefined && !exact.has(lower)) exact.set(lower, hints[i]);
  });
  const sorts = found.map((one, i) => hints[i] ?? exact.get(one.lower) ?? likelySort(scan, one, one.sentence.last));
  found.forEach((one, i) => {
    if (sorts[i] === 'person' && one.last - one.first > 1) surnames.set(surnameOf(one), 'person');
  });
  return sorts.map((sort, i) => {
    const { lower, told } = found[i]!;
    // "killed Ana Hill", where "Ana Hill, 26," tells that it is no hill.
    if (told !== undefined) return told === 'place' && people.has(lower) ? 'person' : told;
    return sort === 'other' ? (surnames.get(lower) ?? (givenNames.has(lower) ? 'person' : sort)) : sort;
  });
};
