/**
 * Gives every speaker and party of the claims its actor, across reports.
 */
import { OF_PEOPLE } from '../lexicon/attributes.js';
import { PERSONS } from '../lexicon/descriptions.js';
import { HOME } from '../lexicon/homes.js';
import { ORGANISATION_HEADS } from '../lexicon/organisations.js';
import { NAMED_BY_OFFICE, PERSON_NAMED, ROLES_OF_PEOPLE } from '../lexicon/roles.js';
import type { Claim, Scope, Speaker } from '../model/claim.js';
import type { Actor } from '../model/name.js';
import { SINGLE } from '../model/quantity.js';
import type { Report } from '../model/report.js';
import { isStanding } from '../model/statement.js';
import { capital } from '../model/text.js';
import { isHome } from './homes.js';
import { folded } from './names/fold.js';
import { actorIdOf, actorsIn, type ActorMention, type ActorTable, withParents } from './names/index.js';

/** Whether the value of a claim is a party: a cause is none. */
const namesParty = (claim: Claim): claim is Claim<'actor' | 'responsibility'> =>
  claim.kind === 'actor' || (claim.kind === 'responsibility' && claim.attribute !== 'cause');

const PERSONS_MEANT: ReadonlySet<string> = new Set(PERSONS.values());

/** A state of somebody without a name: "child", "suspect". Such people are one only within one event. */
export const isUnnamed = ({ attribute, scope }: Claim): boolean => OF_PEOPLE.has(attribute) && PERSONS_MEANT.has(scope?.who ?? '');

/** Victims and suspects are people, whatever their names look like, where these are none of a body: "the suspect, Oriole Front". */
const isPersonNamed = ({ kind, attribute, value, rule }: Claim<'actor' | 'responsibility'>): boolean =>
  kind === 'actor' &&
  (ROLES_OF_PEOPLE.has(attribute) || rule === NAMED_BY_OFFICE || rule === PERSON_NAMED) &&
  value.words.split(' ').every((word) => /^\p{Lu}/u.test(word) && !ORGANISATION_HEADS.has(word.toLowerCase()));

const mentionsOf = (claim: Claim): readonly ActorMention[] => {
  const { report } = claim;
  const speakers = claim.speakers.map(({ text }): ActorMention => ({ report, name: text }));
  if (namesParty(claim)) return [...speakers, { report, name: isPersonNamed(claim) ? { name: claim.value.words, sort: 'person' } : claim.value.words }];
  if (isHome(claim)) {
    const { attribute, scope } = claim;
    const who = scope?.who ?? '';
    return /^\p{Lu}/u.test(who) ? [...speakers, { report, name: attribute === HOME ? { name: who, sort: 'person' } : who }] : speakers;
  }
  const described = claim.kind === 'description' ? claim.scope?.who : undefined;
  if (described === undefined) return speakers;
  if (claim.attribute === 'title' && claim.kind === 'description')
    return [...speakers, { report, name: { name: described, sort: 'person', title: claim.value.words } }];
  // "the road to the airport" is no longer name for the airport.
  if (isUnnamed(claim) || isStanding(claim)) return speakers;
  return [...speakers, { report, name: OF_PEOPLE.has(claim.attribute) ? { name: described, sort: 'person' } : described }];
};

/**
 * "Reed died": the scope of one person who is told of by a surname, under the full name that the report gives. Of two surnames nothing else tells that they are two
 * people's.
 */
const underFullName = ({ kind, report, rule, scope, text }: Claim, table: ActorTable): Scope | undefined => {
  const who = scope?.who;
  if (kind !== 'quantity' || rule !== SINGLE || who === undefined || who.includes(' ') || !text.includes(capital(who))) return undefined;
  const actor = actorIdOf(table, report, capital(who));
  return actor?.endsWith(` ${folded(who)}`) === true ? { ...scope, who: actor } : undefined;
};

/** Speakers and values are written out: of a spread with one field more, the engine keeps the layout anew for each, which is larger than the object. */
const identified = (claim: Claim, table: ActorTable): Claim => {
  const speakers = claim.speakers.map((speaker): Speaker => {
    const { span, text } = speaker;
    const actor = actorIdOf(table, claim.report, text);
    return actor === undefined ? speaker : { span, text, actor };
  });
  if (!namesParty(claim)) {
    const scope = underFullName(claim, table);
    return scope ? { ...claim, speakers, scope } : { ...claim, speakers };
  }
  const { words } = claim.value;
  const actor = actorIdOf(table, claim.report, words);
  if (actor === undefined) return { ...claim, speakers };
  return claim.kind === 'actor' ? { ...claim, speakers, value: { words, actor } } : { ...claim, speakers, value: { words, stance: claim.value.stance, actor } };
};

const idsOf = (claims: readonly Claim[]): readonly string[] =>
  claims.flatMap((claim) => [
    ...claim.speakers.flatMap(({ actor }) => actor ?? []),
    ...((claim.kind === 'actor' || claim.kind === 'responsibility') && claim.value.actor !== undefined ? [claim.value.actor] : []),
  ]);

export interface Identified {
  readonly claims: readonly Claim[];
  /** The actor that a name in a report stands for. */
  readonly actorOf: (report: string, name: string) => string | undefined;
  /** Every actor that some claims name, those that their reports' publishers are, and all that these belong to. */
  readonly actorsOf: (claims: readonly Claim[]) => readonly Actor[];
}

export const identify = (claims: readonly Claim[], reports: readonly Report[]): Identified => {
  const publishers = reports.map(({ id, publisher }): ActorMention => ({ report: id, name: publisher }));
  const table = actorsIn([...claims.flatMap(mentionsOf), ...publishers], new Map(reports.map(({ id, text }) => [id, text])));
  const publisherOf = new Map(reports.map(({ id, publisher }) => [id, actorIdOf(table, id, publisher)]));
  return {
    claims: claims.map((claim) => identified(claim, table)),
    actorOf: (report, name) => actorIdOf(table, report, name),
    actorsOf: (some) => withParents(table, [...idsOf(some), ...some.flatMap(({ report }) => publisherOf.get(report) ?? [])]),
  };
};
