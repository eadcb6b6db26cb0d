/** Names that are one by their own words: candidates share a key, so that nothing compares all with all. */
import { groupByEach } from '../../model/group.js';
import { isInsider } from '../../lexicon/organisations.js';
import { sameBody } from './bodies.js';
import type { Item } from './items.js';
import { soundsOf } from './jaro-winkler.js';
import type { Sets } from './sets.js';
import { SAME_NAME, sameKeys } from './similarity.js';

/** Blocks of more names than this tell nothing: they are the words of a sort, not of a name. */
export const FULL_BLOCK = 60;

/** Keys that two names of one party share at least one of. */
const blockKeys = ({ key, body, sort }: Item): readonly string[] => {
  const keys = new Set<string>();
  for (const word of key.words) {
    keys.add(`s:${soundsOf(word)}`);
    keys.add(`p:${word.slice(0, 4)}`);
  }
  if (key.words.length > 1) keys.add(`i:${key.words.map((word) => word[0]!).join('')}`);
  if (key.acronym) keys.add(`i:${key.acronym}`);
  keys.add(`j:${key.words.join('').slice(0, 6)}`);
  if (sort === 'body' && body.core) keys.add(`c:${body.core}`);
  return [...keys];
};

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

const likeness = (a: Item, b: Item): number => {
  // "a ministry source" is not the ministry.
  if (isInsider(a.name) !== isInsider(b.name)) return 0;
  if (a.sort === 'role' || b.sort === 'role' || a.sort === 'generic' || b.sort === 'generic') return 0;
  if (a.usual !== undefined && b.usual !== undefined) return 0;
  if (a.sort !== 'person' && b.sort !== 'person' && sameBody(a.body, b.body)) return 0.95;
  // The surname alone is looked at later, when all full names are known.
  if ((a.key.words.length === 1) !== (b.key.words.length === 1) && (a.sort === 'person' || b.sort === 'person') && !a.key.acronym && !b.key.acronym) return 0;
  return sameKeys(a.key, b.key);
};

const edgesOf = (items: readonly Item[]): Edge[] => {
  const blocks = groupByEach(items.keys(), (at) => {
    const item = items[at]!;
    return item.sort === 'role' || item.sort === 'generic' ? [] : blockKeys(item);
  });
  const seen = new Set<string>();
  const edges: Edge[] = [];
  for (const block of blocks.values()) {
    if (block.length > FULL_BLOCK) continue;
    for (let x = 0; x < block.length; x++)
      for (let y = x + 1; y < block.length; y++) {
        const [a, b] = [block[x]!, block[y]!];
        const pair = `${a},${b}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const score = likeness(items[a]!, items[b]!);
        if (score >= SAME_NAME) edges.push({ a, b, score });
      }
  }
  return edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
};

const CHECKED = 12;

/** Where a name with an initial fits two people, it is left alone. */
const ambiguous = (at: number, edges: readonly Edge[], items: readonly Item[]): boolean => {
  const others = edges.map(({ a, b }) => (a === at ? b : a)).slice(0, CHECKED);
  return others.some((x, i) => others.slice(i + 1).some((y) => likeness(items[x]!, items[y]!) < SAME_NAME));
};

export const joinLike = (items: readonly Item[], sets: Sets, apart: (a: number, b: number) => boolean): void => {
  const edges = edgesOf(items);
  const around = new Map<number, Edge[]>();
  for (const edge of edges) for (const at of [edge.a, edge.b]) around.set(at, [...(around.get(at) ?? []).slice(0, CHECKED), edge]);
  const doubtful = new Set([...around].filter(([at, list]) => list.length > 1 && ambiguous(at, list, items)).map(([at]) => at));
  for (const { a, b, score } of edges) {
    if (score < 0.96 && (doubtful.has(a) || doubtful.has(b))) continue;
    const [inA, inB] = [sets.membersOf(a).slice(0, CHECKED), sets.membersOf(b).slice(0, CHECKED)];
    if (
      inA.some((x) =>
        inB.some(
          (y) =>
            apart(x, y) ||
            (items[x]!.key.acronym === '' && items[y]!.key.acronym === '' && items[x]!.sort === 'person' && likeness(items[x]!, items[y]!) < 0.55),
        ),
      )
    )
      continue;
    sets.join(a, b);
  }
};
