/** The distinct names among all phrases, each read once. */
import { type Body, bodyOf, countryOfSeat, knownBody } from './bodies.js';
import { folded } from './fold.js';
import type { Party } from './party.js';
import { keyOf, type NameKey } from './name-key.js';

/** A phrase of a report. */
export interface Node {
  readonly key: string;
  readonly report: string;
  readonly phrase: string;
  readonly party: Party;
  readonly aliases: readonly string[];
  readonly unlike: readonly string[];
}

/** Distinct bare name with all its phrases. */
export interface Item {
  readonly id: string;
  readonly name: string;
  readonly sort: Party['sort'];
  readonly nodes: Node[];
  readonly key: NameKey;
  readonly body: Body;
  /** The usual name of a country or known body that it is. */
  readonly usual: string | undefined;
}

const usualOf = (party: Party, body: Body): string | undefined => {
  if (party.sort === 'person' || party.sort === 'role') return undefined;
  if (body.whole && body.nation) return body.nation;
  return countryOfSeat(party.name) === undefined ? knownBody(party.name)?.names[0] : undefined;
};

export const itemsOf = (nodes: readonly Node[]): Item[] => {
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
