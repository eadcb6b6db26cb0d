/**
 * The age of somebody of whom an event has one, told by no name: "the shooter, a 17-year-old boy" in one report and "the suspect, 16" in another.
 *
 * Two ages of people without a name are otherwise two people's. A report that tells of two of them, or of two ages, speaks of others.
 */
import { singularOf } from '../../lexicon/inflect.js';
import { soleRoleOf } from '../../lexicon/roles.js';
import type { Claim } from '../../model/claim.js';
import { groupBy } from '../../model/group.js';
import { boundsOf, UNNAMED_AGE } from '../../model/quantity.js';
import type { Tie } from './ties.js';

type Figure = Claim<'quantity'>;

/** Why the two are one fact. */
const OF_THE_ONE = 'the age of the one of whom the event has one';

const isFigure = (claim: Claim): claim is Figure => claim.kind === 'quantity';
const roleOf = (noun: string): string | undefined => soleRoleOf(singularOf(noun.slice(noun.lastIndexOf(' ') + 1)));
const roleOfAge = ({ rule, scope, event }: Figure): string | undefined =>
  rule === UNNAMED_AGE && event.main && scope?.who !== undefined ? roleOf(scope.who) : undefined;

/** What is told of those who did it. */
const OF_SUSPECTS: ReadonlySet<string> = new Set(['arrested', 'charged', 'attackers', 'convicted', 'at large']);
const isOfRole = ({ attribute, value }: Figure, role: string): boolean => (role === 'suspect' && OF_SUSPECTS.has(attribute)) || roleOf(value.unit) === role;

/** The age that a report gives of the one in a role; undefined where it gives two, or tells of several such people. */
const ageIn = (figures: readonly Figure[], role: string): Figure | undefined => {
  const [first, ...rest] = figures.filter((figure) => roleOfAge(figure) === role);
  if (!first || rest.some(({ value }) => value.figure !== first.value.figure)) return undefined;
  return figures.some((figure) => isOfRole(figure, role) && boundsOf(figure.value).high > 1) ? undefined : first;
};

/** The ages that reports give of the one in a role, each with that of the report before it. */
export const agesOfOneIn = (claims: readonly Claim[]): readonly Tie[] => {
  const figures = claims.filter(isFigure);
  const roles = new Set(figures.flatMap((figure) => roleOfAge(figure) ?? []));
  if (roles.size === 0) return [];
  const reports = [...groupBy(figures, ({ report }) => report).values()];
  return [...roles].flatMap((role) => {
    const ages = reports.flatMap((told) => ageIn(told, role) ?? []);
    return ages.slice(1).map((age, at): Tie => ({ figures: [ages[at]!, age], because: OF_THE_ONE }));
  });
};
