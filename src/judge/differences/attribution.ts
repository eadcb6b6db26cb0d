import type { Because, Claim, Difference, Relation } from '../../model/index.js';
import { NAMED } from '../../lexicon/roles.js';
import type { Case, Statement } from '../case.js';
import { blameDiffers } from '../compare/responsibility.js';
import { groupBy } from '../../model/group.js';
import { unionOf } from '../../model/union.js';
import { SAYS_MORE } from '../relate.js';
import { areApart, isOneParty, maySpeakFor, type Party } from '../parties.js';

const OTHER_SPEAKERS: Because = { rule: 'credited to different speakers', words: 'the same is said, and credited to different speakers' };
const PLAIN_AND_CREDITED: Because = {
  rule: 'plain fact in one, words of somebody in another',
  words: 'one report gives as plain fact what another only reports as somebody’s words',
};
const OTHER_BLAME: Because = { rule: 'blamed on different actors', words: 'different actors are said to be responsible' };

/** How one report stands to one value: whether it says it plainly anywhere, and whom else it credits with it. */
interface Credit {
  readonly author: Party | undefined;
  readonly plain: boolean;
  readonly speakers: readonly Party[];
  readonly claims: readonly Claim[];
}

const creditOf = (desk: Case, statements: readonly Statement[]): Credit => ({
  author: desk.authors.get(statements[0]?.claim.report ?? ''),
  plain: statements.some(({ speakers }) => speakers.length === 0),
  speakers: statements.flatMap(({ speakers }) => speakers),
  claims: statements.map(({ claim }) => claim),
});

const shareParty = (a: readonly Party[], b: readonly Party[]): boolean => a.some((left) => b.some((right) => isOneParty(left, right)));

/** Grains of a time of day: when exactly something happened is a finding of somebody, the day of it is not. */
const CLOCK: ReadonlySet<string> = new Set(['minute', 'hour']);

/** Told along with what is said: somebody's name and his title. */
const ALONG: ReadonlySet<string> = new Set([NAMED, 'title']);

/** On what day it happened, and who somebody is, go along with what is said: that one report has them inside somebody's words is no difference of credit. */
const isToldAlong = ({ fact, statements }: Case): boolean =>
  ALONG.has(fact.attribute) || statements.every(({ claim }) => claim.kind === 'time' && !CLOCK.has(claim.value.grain));

/** What differs between two reports that say the same; undefined where the credit overlaps or nothing tells that it does not. */
const differenceOf = (a: Credit, b: Credit): Because | undefined => {
  if ((a.plain && b.plain) || shareParty(a.speakers, b.speakers)) return undefined;
  if (a.plain || b.plain) {
    const [plain, credited] = a.plain ? [a, b] : [b, a];
    // A statement by its own author, and the same statement reported as theirs, have one speaker.
    const { author } = plain;
    const isOwn = author !== undefined && credited.speakers.some((speaker) => isOneParty(author, speaker) || maySpeakFor(speaker, author));
    return isOwn ? undefined : PLAIN_AND_CREDITED;
  }
  return a.speakers.every((left) => b.speakers.every((right) => areApart(left, right))) ? OTHER_SPEAKERS : undefined;
};

/**
 * Which relations are between claims that say the same: of one value, or of one that is told more closely than the other. Who gives which of two figures is told
 * with the figures, and where something is in dispute with the conflict.
 */
const saysAlike = ({ fact }: Case, relations: readonly Relation[]): ((relation: Relation) => boolean) => {
  const disputed = relations.some(({ kind }) => kind === 'conflicts');
  return ({ kind, because }) => kind === 'agrees' || (kind === 'refines' && because === SAYS_MORE && fact.kind !== 'quantity' && !disputed);
};

/** Reports on one value that are held against each other. */
const REPORTS_COMPARED = 24;

/** Differences of credit among reports that agree, and of blame among those that do not. */
export const attributionDifferences = (desk: Case, relations: readonly Relation[]): readonly Difference[] => {
  const found = new Map<Because, Set<string>>();
  const note = (because: Because, claims: readonly Claim[]): void => {
    const ids = found.get(because) ?? new Set<string>();
    for (const { id } of claims) ids.add(id);
    found.set(because, ids);
  };
  const said = unionOf();
  for (const { from, to } of relations.filter(saysAlike(desk, relations))) said.join(from, to);
  for (const same of groupBy(desk.statements, ({ claim }) => said.rootOf(claim.id)).values()) {
    const credits = [...groupBy(same, ({ claim }) => claim.report).values()].slice(0, REPORTS_COMPARED).map((each) => creditOf(desk, each));
    credits.forEach((first, index) => {
      for (const second of credits.slice(index + 1)) {
        if (desk.fact.kind === 'quotation' && (first.speakers.length === 0 || second.speakers.length === 0)) continue;
        const because = differenceOf(first, second);
        if (because === PLAIN_AND_CREDITED && isToldAlong(desk)) continue;
        if (because !== undefined) note(because, [...first.claims, ...second.claims]);
      }
    });
  }
  if (desk.fact.kind === 'responsibility') {
    const byId = new Map(desk.statements.map(({ claim }) => [claim.id, claim]));
    const disputed = relations.some(({ kind }) => kind === 'conflicts');
    for (const { from, to } of disputed ? relations : []) {
      const [a, b] = [byId.get(from), byId.get(to)];
      if (a?.kind === 'responsibility' && b?.kind === 'responsibility' && blameDiffers(a.value, b.value, desk.actors)) note(OTHER_BLAME, [a, b]);
    }
  }
  const order = new Map(desk.statements.map(({ claim }, index) => [claim.id, index]));
  return [...found].map(([because, ids]) => ({
    aspect: 'attribution',
    claims: [...ids].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    because,
  }));
};
