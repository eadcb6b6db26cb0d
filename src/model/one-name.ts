/** Whether two names of bodies may be of one: told in full, in short, by their letters or in one word. */

const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (name: string): readonly string[] => (name.toLowerCase().match(WORD) ?? []).filter((word) => word !== 'the' && word !== 'group');
/** No more letters than this may stand for the words of a name. */
const LETTERS = 5;

/** "ba" of "british airways", "vw" of "volkswagen". */
const isShortFor = (short: string, long: string): boolean => {
  if (short.length > LETTERS || short[0] !== long[0] || short.length >= long.length) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
};

/**
 * Whether the one name lies wholly within the other, the two are one but for the spaces, or the one is short for the other: "Ryanair Holdings" and "Ryanair", "Nord Air" and
 * "Nordair", "BA" and "British Airways".
 *
 * @example
 * mayBeOneName('Delta Air Lines', 'Delta'); // true
 * mayBeOneName('Ryanair', 'easyJet'); // false
 */
export const mayBeOneName = (a: string, b: string): boolean => {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [x, y] = [one.join(''), other.join('')];
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word)) || x === y || isShortFor(x, y) || isShortFor(y, x);
};
