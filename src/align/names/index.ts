/**
 * Who is one actor: all names of a person, a body or a country across reports, and what belongs to what.
 */
import type { Actor, Name } from '../../model/index.js';
import { aliasesIn } from './aliases.js';
import { groupsOf } from './groups.js';
import type { Node } from './items.js';
import { parentsOf } from './part-of.js';
import { type Party, partyOf, partyOfName } from './party.js';

export { SAME_NAME, sameActor } from './similarity.js';
export { liesIn } from './lies-in.js';

/** A name, or a phrase that names a speaker or a party, in one report. */
export interface ActorMention {
  readonly report: string;
  readonly name: Name | string;
}

/** All actors, sorted by id, and the id of every phrase of every report. */
export interface ActorTable {
  readonly actors: readonly Actor[];
  /** By report and phrase: see {@link actorIdOf}. */
  readonly ids: ReadonlyMap<string, string>;
}

const keyOf = (report: string, phrase: string): string => `${report}\n${phrase}`;

/** The actor that a phrase of a report names; a {@link Name} by its bare name. */
export const actorIdOf = (table: ActorTable, report: string, phrase: string): string | undefined => table.ids.get(keyOf(report, phrase));

/** The actors with these ids, and all that those belong to. */
export const withParents = (table: ActorTable, ids: Iterable<string>): readonly Actor[] => {
  const byId = new Map(table.actors.map((actor) => [actor.id, actor]));
  const wanted = new Set(ids);
  for (const id of wanted) for (const parent of byId.get(id)?.partOf ?? []) wanted.add(parent);
  return table.actors.filter(({ id }) => wanted.has(id));
};

/**
 * Finds who is one actor. The order of the mentions changes nothing. `texts`, by report, tells what names a report itself gives
 * to one party: "the National Alliance (NZ)", "the Harrow Front, also known as Jund al-Harra".
 *
 * "Marta Ruiz", "Ms Ruiz" and "Ruiz" are one; "Pentagon spokesman Marta Ruiz" makes her part of the Pentagon, and
 * that is part of the United States, for which "Washington" and "US officials" stand. A surname is taken for somebody only where one person fits.
 */
export const actorsIn = (mentions: readonly ActorMention[], texts: ReadonlyMap<string, string> = new Map()): ActorTable => {
  const read = new Map<string, Party>();
  const parties = new Map<string, { readonly report: string; readonly phrase: string; readonly party: Party; readonly name?: Name }>();
  for (const { report, name } of mentions) {
    const phrase = typeof name === 'string' ? name : name.name;
    const party = typeof name === 'string' ? (read.get(name) ?? partyOf(name)) : partyOfName(name);
    if (typeof name === 'string') read.set(name, party);
    // One phrase may come more than once, bare and as a name with a title: what says more stays.
    const key = keyOf(report, phrase);
    const known = parties.get(key);
    const says = (one: Party): number => (one.sort === 'person' ? 4 : 0) + (one.of === undefined ? 0 : 2) + (one.title === undefined ? 0 : 1);
    const better = !known || says(party) > says(known.party) || (says(party) === says(known.party) && JSON.stringify(party) < JSON.stringify(known.party));
    if (better) parties.set(key, { report, phrase, party, ...(typeof name === 'string' ? {} : { name }) });
  }
  const entries = [...parties.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const aliases = new Map([...texts].map(([report, text]) => [report, aliasesIn(text)] as const));
  const nodes: Node[] = entries.map(([key, { report, phrase, party, name }]) => ({
    key,
    report,
    phrase,
    party,
    aliases: [...(name?.aliases ?? []), ...(aliases.get(report)?.get(party.name.replace(/\s+/g, ' ')) ?? [])],
    unlike: name?.notToBeConfusedWith ?? [],
  }));
  const groups = groupsOf(nodes);
  const { actors, idOf } = parentsOf(groups);
  const ids = new Map<string, string>();
  for (const group of groups) for (const { key } of group.nodes) ids.set(key, idOf(group));
  return { actors, ids };
};
