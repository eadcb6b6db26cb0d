/**
 * Two streets of one name and of two sorts: "Skyline Road" and "Skyline Drive". Of the two names for where something happened one is wrong.
 */
import { STREET_SORTS } from '../../lexicon/facilities.js';
import type { PlaceValue } from '../../model/index.js';

interface Street {
  readonly name: string;
  readonly sort: string;
}

const WORD = /[\p{L}\p{M}\d'’]+/gu;
const DIGIT = /^\d/;
const BEARINGS: ReadonlySet<string> = new Set('n s e w north south east west northeast northwest southeast southwest'.split(' '));

/** "665 Skyline Drive" → Skyline, drive. None of "4th Street" or "Avenue B": numbers and letters name a street and an avenue alike. */
const streetOf = (name: string): Street | undefined => {
  const words = name.toLowerCase().match(WORD) ?? [];
  const sort = STREET_SORTS.get(words.at(-1) ?? '');
  const own = words.slice(0, -1).filter((word) => !DIGIT.test(word) && !BEARINGS.has(word));
  if (sort === undefined || words.some((word) => /^\d+(?:st|nd|rd|th)$/.test(word)) || own.every((word) => word.length < 2)) return undefined;
  return { name: own.join(' '), sort };
};

type Named = Pick<PlaceValue, 'words'> & Partial<Pick<PlaceValue, 'names'>>;
const streetsIn = ({ words, names = [words] }: Named): readonly Street[] => names.flatMap((name) => streetOf(name) ?? []);

/** Whether each names one street, and the two differ in nothing but in what sort of street it is. */
export const areOtherStreetsOfOneName = (a: Named, b: Named): boolean => {
  const [one, two] = [streetsIn(a), streetsIn(b)];
  return one.some((x) => two.some((y) => x.name === y.name)) && !one.some((x) => two.some((y) => x.name === y.name && x.sort === y.sort));
};
