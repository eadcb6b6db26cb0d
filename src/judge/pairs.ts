import { type Case, type Pair, pairOf, type Statement } from './case.js';
import { groupBy } from '../model/group.js';

/** Each claim is held against so many later ones at most: work grows with the claims, not with their square. */
const WINDOW = 48;
/** In a fact with more claims than a window, so many claims stand for each value: the first, the last, and some between. */
const SPEAKERS_FOR_A_VALUE = 12;

const spread = (all: readonly Statement[], count: number): readonly Statement[] =>
  all.length <= count
    ? all
    : Array.from({ length: count }, (_, index) => all[Math.round((index * (all.length - 1)) / (count - 1))]).filter((each) => each !== undefined);

/** The pairs of claims to relate: all of them in a fact of ordinary size; in a large one, claims of one value are chained and the neighbours in time related. */
export const pairsOf = (desk: Case): readonly Pair[] => {
  const { statements } = desk;
  const pairs: Pair[] = [];
  let heads = statements;
  if (statements.length > WINDOW) {
    const byValue = groupBy(statements, ({ key }) => key);
    const chosen = new Set<Statement>();
    for (const all of byValue.values()) {
      const some = new Set(spread(all, SPEAKERS_FOR_A_VALUE));
      for (const each of some) chosen.add(each);
      let last = all[0];
      for (const each of all) {
        if (last !== undefined && last !== each && !(some.has(each) && some.has(last))) pairs.push(pairOf(desk, last, each));
        last = each;
      }
    }
    heads = statements.filter((each) => chosen.has(each));
  }
  heads.forEach((first, index) => {
    for (const second of heads.slice(index + 1, index + WINDOW)) pairs.push(pairOf(desk, first, second));
  });
  return pairs;
};
