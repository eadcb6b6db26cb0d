/** Groups of phrases that name one party: plain evidence first, short forms only where one party fits. */
import { GIVEN_NAMES } from '../../lexicon/given-names.js';
import { NAMED_BODIES, ORGANISATION_HEADS } from '../../lexicon/organisations.js';
import { ROLES } from '../../lexicon/titles.js';
import { type Body, bodyOf, countryOfSeat, knownBody, sameBody } from './bodies.js';
import { folded } from './fold.js';
import { soundsOf } from './jaro-winkler.js';
import type { Party } from './party.js';
import { keyOf, type NameKey, SAME_NAME, sameKeys } from './similarity.js';

/** A phrase of a report. */
export interface Node {
  readonly key: string;
  readonly report: string;
  readonly phrase: string;
  readonly party: Party;
  readonly aliases: readonly string[];
  readonly unlike: readonly string[];
}

/** All phrases that name one party. */
export interface Group {
  readonly nodes: readonly Node[];
  /** The distinct bare names, the fullest first; the name of a known body or a country before all. */
  readonly names: readonly string[];
  readonly sort: Party['sort'];
}

/** Distinct bare name with all its phrases. */
interface Item {
  readonly id: string;
  readonly name: string;
  readonly sort: Party['sort'];
  readonly nodes: Node[];
  readonly key: NameKey;
  readonly body: Body;
  /** The usual name of a country or known body that it is. */
  readonly usual: string | undefined;
}

/** Blocks of more names than this tell nothing: they are the words of a sort, not of a name. */
const FULL_BLOCK = 60;

const usualOf = (party: Party, body: Body): string | undefined => {
  if (party.sort === 'person' || party.sort === 'role') return undefined;
  if (body.whole && body.nation) return body.nation;
  return countryOfSeat(party.name) === undefined ? knownBody(party.name)?.names[0] : undefined;
};

const itemsOf = (nodes: readonly Node[]): Item[] => {
  const items = new Map<string, Item>();
  const read = new Map<string, { readonly body: Body; readonly usual: string | undefined }>();
  for (const node of nodes) {
    const { party } = node;
    const before = read.get(`${party.sort} ${party.name}`);
    const body = before?.body ?? bodyOf(party.name);
    const usual = before ? before.usual : usualOf(party, body);
    if (!before) read.set(`${party.sort} ${party.name}`, { body, usual });
    // A role is somebody else in each report, until somebody holds it.
    const id =
      party.sort === 'role'
        ? `role|${node.report}|${folded(party.name)}`
        : usual !== undefined
          ? `usual|${folded(usual)}`
          : `${folded(party.name) || party.name}`;
    const known = items.get(id);
    if (known) known.nodes.push(node);
    else items.set(id, { id, name: party.name, sort: party.sort, nodes: [node], key: keyOf(party.name), body, usual });
  }
  // A name that one report shows to be a person's is one everywhere.
  return [...items.values()]
    .map((item) => (item.nodes.some(({ party }) => party.sort === 'person') ? { ...item, sort: 'person' as const } : item))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

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
  if (a.sort === 'role' || b.sort === 'role' || a.sort === 'generic' || b.sort === 'generic') return 0;
  if (a.usual !== undefined && b.usual !== undefined) return 0;
  if (a.sort !== 'person' && b.sort !== 'person' && sameBody(a.body, b.body)) return 0.95;
  // The surname alone is looked at later, when all full names are known.
  if ((a.key.words.length === 1) !== (b.key.words.length === 1) && (a.sort === 'person' || b.sort === 'person') && !a.key.acronym && !b.key.acronym) return 0;
  return sameKeys(a.key, b.key);
};

const edgesOf = (items: readonly Item[]): Edge[] => {
  const blocks = new Map<string, number[]>();
  items.forEach((item, at) => {
    if (item.sort === 'role' || item.sort === 'generic') return;
    for (const key of blockKeys(item)) {
      const block = blocks.get(key);
      if (block) block.push(at);
      else blocks.set(key, [at]);
    }
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

/** Sets that are joined step by step. */
interface Sets {
  readonly rootOf: (at: number) => number;
  readonly membersOf: (at: number) => readonly number[];
  readonly join: (a: number, b: number) => void;
}

const setsOf = (size: number): Sets => {
  const parent = Array.from({ length: size }, (_, at) => at);
  const members = parent.map((at) => [at]);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root]!;
    parent[at] = root;
    return root;
  };
  return {
    rootOf,
    membersOf: (at) => members[rootOf(at)]!,
    join: (a, b) => {
      const [x, y] = [rootOf(a), rootOf(b)].sort((p, q) => p - q) as [number, number];
      if (x === y) return;
      parent[y] = x;
      members[x]!.push(...members[y]!);
    },
  };
};

const CHECKED = 12;

/** Where a name with an initial fits two people, it is left alone. */
const ambiguous = (at: number, edges: readonly Edge[], items: readonly Item[]): boolean => {
  const others = edges.map(({ a, b }) => (a === at ? b : a)).slice(0, CHECKED);
  return others.some((x, i) => others.slice(i + 1).some((y) => likeness(items[x]!, items[y]!) < SAME_NAME));
};

const joinLike = (items: readonly Item[], sets: Sets, apart: (a: number, b: number) => boolean): void => {
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

const reportsOf = (item: Item): ReadonlySet<string> => new Set(item.nodes.map(({ report }) => report));

/** The one set that fits, in the same report if any there does, else among all; -1 where none does or more than one. */
const onlyFit = (sets: Sets, item: Item, fitting: readonly number[], items: readonly Item[]): number => {
  const here = reportsOf(item);
  const near = fitting.filter((at) => sets.membersOf(at).some((each) => items[each]!.nodes.some(({ report }) => here.has(report))));
  const among = new Set((near.length > 0 ? near : fitting).map(sets.rootOf));
  return among.size === 1 ? [...among][0]! : -1;
};

const joinShort = (items: readonly Item[], sets: Sets, apart: (a: number, b: number) => boolean): void => {
  const byWord = new Map<string, number[]>();
  const note = (word: string, at: number): void => void byWord.set(word, [...(byWord.get(word) ?? []).slice(0, FULL_BLOCK), at]);
  items.forEach((item, at) => {
    const { words } = item.key;
    if (item.sort === 'person' && words.length > 1) {
      note(`last:${soundsOf(words.at(-1)!)}`, at);
      note(`given:${words[0]!}`, at);
    }
    if (item.sort === 'body' && words.length > 1) {
      note(`first:${words[0]!}`, at);
      note(`head:${item.body.head}`, at);
      note(`end:${item.key.full.at(-1)!}`, at);
    }
    if (item.sort === 'person') for (const { party } of item.nodes) if (party.title) note(`role:${folded(party.title).split(' ').at(-1)!}`, at);
  });
  items.forEach((item, at) => {
    const { words } = item.key;
    const word = words[0];
    if (word === undefined) return;
    let fitting: readonly number[] = [];
    if (item.sort === 'role') {
      const role = folded(item.name).split(' ').at(-1)!;
      // The office of another body is another office.
      fitting = (byWord.get(`role:${role}`) ?? []).filter((each) =>
        items[each]!.nodes.some(({ report, party }) => report === item.nodes[0]!.report && fitsRole(party, item)),
      );
    } else if (words.length === 1 && item.usual === undefined) {
      const lower = word;
      if (ORGANISATION_HEADS.has(lower) && !NAMED_BODIES.has(lower)) fitting = [...(byWord.get(`head:${lower}`) ?? []), ...(byWord.get(`end:${lower}`) ?? [])];
      else if (item.sort === 'person' && GIVEN_NAMES.has(lower))
        fitting = (byWord.get(`given:${lower}`) ?? []).filter((each) => items[each]!.nodes.some(({ report }) => reportsOf(item).has(report)));
      else if (item.sort !== 'generic') {
        const people = GIVEN_NAMES.has(lower)
          ? []
          : (byWord.get(`last:${soundsOf(lower)}`) ?? []).filter(
              (each) => items[each]!.key.words.at(-1) === lower || sameKeys(item.key, keyOf(items[each]!.key.words.at(-1)!)) >= SAME_NAME,
            );
        fitting =
          people.length > 0
            ? people
            : item.sort === 'person' || NAMED_BODIES.has(lower)
              ? []
              : (byWord.get(`first:${lower}`) ?? []).filter((each) => items[each]!.usual === undefined);
      }
    }
    const fit = onlyFit(
      sets,
      item,
      fitting.filter((each) => each !== at && !apart(at, each)),
      items,
    );
    if (fit >= 0) sets.join(fit, at);
  });
};

const fitsRole = (party: Party, role: Item): boolean => {
  if (party.title === undefined) return false;
  const words = folded(role.name)
    .split(' ')
    .filter((word) => ROLES.has(word) || word.length > 3);
  const title = folded(party.title).split(' ');
  return words.every((word) => title.includes(word));
};

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
        if (other !== undefined && !apart(at, other) && items[other]!.sort !== 'role' && !(items[other]!.usual && item.usual)) sets.join(at, other);
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
