/** What belongs to what: the spokesman to the Pentagon, the Pentagon to the United States. */
import type { Actor } from '../../model/index.js';
import { isInsider, MEMBERS } from '../../lexicon/organisations.js';
import { holdersOf } from '../../lexicon/places.js';
import { bodyOf, countryOfSeat, knownBody, sameBody } from './bodies.js';
import { folded } from './fold.js';
import type { Group } from './groups.js';
import { partyOf } from './party.js';
import { SAME_NAME, sameActor } from './similarity.js';

interface Draft {
  readonly name: string;
  readonly names: readonly string[];
  readonly partOf: Set<string>;
}

const idOfName = (name: string): string => folded(name).replace(/^the /, '') || name.toLowerCase();

/** Makes the actors of all groups, and those that they belong to although no report names them. */
export const parentsOf = (groups: readonly Group[]): { readonly actors: readonly Actor[]; readonly idOf: (group: Group) => string } => {
  const drafts = new Map<string, Draft>();
  const ids = new Map<Group, string>();
  const byName = new Map<string, string>();
  const byCore = new Map<string, string[]>();
  for (const group of groups) {
    let id = idOfName(group.names[0]!);
    // Roles without a holder are nobody in particular: one per report.
    for (let n = 2; drafts.has(id); n++) id = `${idOfName(group.names[0]!)} ${n}`;
    ids.set(group, id);
    drafts.set(id, { name: group.names[0]!, names: group.names, partOf: new Set() });
    if (group.sort === 'role') continue;
    for (const name of group.names) {
      byName.set(idOfName(name), id);
      const { core } = bodyOf(name);
      if (group.sort === 'body' && core) byCore.set(core, [...(byCore.get(core) ?? []), id]);
    }
  }
  const holdersByWord = new Map<string, Set<string>>();
  for (const group of groups) {
    if (group.sort !== 'body') continue;
    for (const word of new Set(group.names.flatMap((name) => folded(name).split(' '))))
      holdersByWord.set(word, (holdersByWord.get(word) ?? new Set()).add(ids.get(group)!));
  }
  /** The id of a body that a title, an adjective or the word lists name; made where no report names it by itself. */
  const bodyId = (name: string): string => {
    const { name: words } = partyOf(name);
    const body = bodyOf(words);
    const usual = body.whole && body.nation ? body.nation : countryOfSeat(words) === undefined ? knownBody(words)?.names[0] : undefined;
    const known = byName.get(idOfName(usual ?? words));
    if (known) return known;
    if (usual === undefined) {
      const alike = (byCore.get(body.core) ?? []).filter((id) =>
        drafts.get(id)!.names.some((each) => sameBody(bodyOf(each), body) || sameActor(each, words) >= SAME_NAME),
      );
      if (new Set(alike).size === 1) return alike[0]!;
    }
    const id = idOfName(usual ?? words);
    if (!drafts.has(id)) {
      drafts.set(id, { name: usual ?? words, names: [usual ?? words], partOf: new Set() });
      byName.set(id, id);
      belong(id, [words, ...(usual ? [usual] : [])]);
    }
    return id;
  };
  /** Adds what the names of an actor say of what it belongs to. */
  const belong = (id: string, names: readonly string[]): void => {
    const { partOf } = drafts.get(id)!;
    for (const name of names) {
      const known = knownBody(name);
      const seat = countryOfSeat(name);
      const body = bodyOf(name);
      const whole = known && !seat ? known.partOf : (seat ?? (body.nation && !body.whole ? body.nation : holdersOf(name)[0]));
      if (whole === undefined || whole === '') continue;
      const parent = bodyId(whole);
      if (parent !== id) partOf.add(parent);
    }
  };
  for (const group of groups) {
    const id = ids.get(group)!;
    if (group.sort !== 'person' && !isInsider(group.names[0]!)) belong(id, group.names);
    const sort = group.sort === 'generic' ? MEMBERS.get(group.names[0]!) : undefined;
    const bodies =
      sort === undefined
        ? []
        : groups.filter((other) => other.sort !== 'person' && other !== group && other.names.some((name) => folded(name).split(' ').includes(sort)));
    if (bodies.length === 1) drafts.get(id)!.partOf.add(ids.get(bodies[0]!)!);
    for (const { party } of group.nodes) {
      if (party.of === undefined || isInsider(group.names[0]!)) continue;
      const parent = bodyId(party.of);
      if (parent !== id) drafts.get(id)!.partOf.add(parent);
    }
  }
  // "Houston police" are police, where a report speaks of no more than those.
  for (const group of groups) {
    if (group.sort !== 'generic') continue;
    const id = ids.get(group)!;
    for (const other of holdersByWord.get(group.names[0]!) ?? []) if (other !== id && !isInsider(drafts.get(other)!.name)) drafts.get(other)!.partOf.add(id);
  }
  const actors = [...drafts]
    .map(([id, { name, names, partOf }]): Actor => ({ id, name, names, ...(partOf.size > 0 && { partOf: [...partOf].sort() }) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { actors, idOf: (group) => ids.get(group)! };
};
