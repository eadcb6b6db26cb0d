/** Where a quote stands in a text that may have been edited since: by the quote itself and the words around it, and by its place among like ones. */

export interface Quote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Occurrences that are looked at: a quote that stands in more places is of no use. */
const MOST = 1000;

const occurrencesIn = (text: string, exact: string): readonly number[] => {
  const found: number[] = [];
  if (exact === '') return found;
  for (let at = text.indexOf(exact); at >= 0 && found.length < MOST; at = text.indexOf(exact, at + 1)) found.push(at);
  return found;
};

/** How many characters before `at` are those at the end of the prefix. */
const sameBefore = (text: string, at: number, prefix: string): number => {
  let same = 0;
  while (same < prefix.length && same < at && text[at - 1 - same] === prefix[prefix.length - 1 - same]) same += 1;
  return same;
};

const sameAfter = (text: string, at: number, suffix: string): number => {
  let same = 0;
  while (same < suffix.length && text[at + same] === suffix[same]) same += 1;
  return same;
};

/**
 * Which occurrence of the quote is meant, counted from 1: the one whose surroundings are most alike; of several that are as much alike, the one that
 * stands where it is said to. `none`: the quote does not stand there to the letter; `several`: nothing tells which.
 */
export const occurrenceOf = (text: string, { exact, prefix = '', suffix = '' }: Quote, start: number | undefined): number | 'none' | 'several' => {
  const places = occurrencesIn(text, exact);
  const likeness = places.map((at) => sameBefore(text, at, prefix) + sameAfter(text, at + exact.length, suffix));
  const best = likeness.reduce((most, each) => Math.max(most, each), 0);
  const meant = places.filter((_, i) => likeness[i] === best);
  const [only] = meant.length === 1 ? meant : meant.filter((at) => at === start);
  if (only !== undefined) return places.indexOf(only) + 1;
  return places.length === 0 ? 'none' : 'several';
};
