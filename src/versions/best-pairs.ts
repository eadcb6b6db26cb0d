/** Which of one list belongs to which of another, one to one: whole lists are never held against each other. */

/** Items of the other list that one is held against. */
const CANDIDATES = 24;

/** Those of the other list that stand about where an item stands in its own; all of a short list. */
export const nearIn = <Item>(others: readonly Item[], place: number): readonly Item[] => {
  const from = others.length <= CANDIDATES ? 0 : Math.max(0, place - CANDIDATES / 2);
  return others.slice(from, from + CANDIDATES);
};

/** Two items, and how well the one fits as the other. */
interface Fit {
  readonly before: unknown;
  readonly after: unknown;
  readonly fit: number;
}

/** The best fits first, each item in one of them. */
export const bestPairs = <Each extends Fit>(fits: readonly Each[]): readonly Each[] => {
  const taken = new Set<unknown>();
  return fits
    .toSorted((a, b) => b.fit - a.fit)
    .filter(({ before, after }) => {
      if (taken.has(before) || taken.has(after)) return false;
      taken.add(before).add(after);
      return true;
    });
};
