/** Groups of phrases that name one party: plain evidence first, short forms only where one party fits. */
import { joinLike } from './alike.js';
import { folded } from './fold.js';
import { itemsOf, type Node } from './items.js';
import type { Party } from './party.js';
import { setsOf } from './sets.js';
import { joinShort } from './short-forms.js';

/** All phrases that name one party. */
export interface Group {
  readonly nodes: readonly Node[];
  /** The distinct bare names, the fullest first; the name of a known body or a country before all. */
  readonly names: readonly string[];
  readonly sort: Party['sort'];
}

const byFullness = (a: string, b: string): number => b.split(' ').length - a.split(' ').length || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);

/** All groups, each phrase in one. */
export const groupsOf = (nodes: readonly Node[]): readonly Group[] => {
  const items = itemsOf(nodes);
  const sets = setsOf(items.length);
  const byFolded = new Map<string, number>();
  items.forEach((item, at) => {
    byFolded.set(item.id, at);
    for (const { party } of item.nodes) if (item.sort !== 'role') byFolded.set(folded(party.name), at);
  });
  const unlike = new Set<string>();
  items.forEach((item, at) => {
    for (const node of item.nodes)
      for (const other of node.unlike) {
        const against = byFolded.get(folded(other));
        if (against !== undefined) unlike.add(`${Math.min(at, against)},${Math.max(at, against)}`);
      }
  });
  const apart = (a: number, b: number): boolean => unlike.has(`${Math.min(a, b)},${Math.max(a, b)}`);
  items.forEach((item, at) => {
    for (const node of item.nodes)
      for (const alias of node.aliases) {
        const other = byFolded.get(folded(alias));
        if (other !== undefined && !apart(at, other) && !(items[other]!.usual && item.usual)) sets.join(at, other);
      }
  });
  joinLike(items, sets, apart);
  joinShort(items, sets, apart);
  const done = new Map<number, number[]>();
  items.forEach((_, at) => done.set(sets.rootOf(at), [...(done.get(sets.rootOf(at)) ?? []), at]));
  return [...done.values()].map((members) => {
    const inside = members.map((at) => items[at]!);
    const usual = inside
      .map((item) => item.usual)
      .filter((name) => name !== undefined)
      .sort(byFullness);
    const full = [
      ...new Set(
        inside
          .filter(({ sort }) => sort !== 'role')
          .flatMap((item) => [...item.nodes.map(({ party }) => party.name), ...item.nodes.flatMap((node) => node.aliases)]),
      ),
    ].sort(byFullness);
    const roles = inside.filter(({ sort }) => sort === 'role').map(({ name }) => name);
    const named = [...new Set([...usual, ...full, ...roles])];
    const person = inside.some(({ sort }) => sort === 'person');
    return {
      nodes: inside.flatMap((item) => item.nodes).sort((a, b) => (a.key < b.key ? -1 : 1)),
      names: named,
      sort: person ? ('person' as const) : inside[0]!.sort,
    };
  });
};
