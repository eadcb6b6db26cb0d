/**
 * What is told of somebody of whom an event has one, by no name: "the shooter, a 17-year-old boy" in one report and "the suspect, 16" in another,
 * "an 11-year-old boy was killed" and "the death of a 12-year-old boy", "the baker was jailed for nine years" and "Holt got seven years".
 *
 * Two ages of people without a name are otherwise two people's, and two sentences are two convicts'. A report that tells of two of them, or of two such
 * figures, speaks of others.
 */
import { lastWord } from '../../model/text.js';
import { AGE, IN_COURT, KILLED, OF_SUSPECTS, SENTENCE } from '../../lexicon/attributes.js';
import { BUSES } from '../../lexicon/facilities.js';
import { singularOf } from '../../lexicon/inflect.js';
import { VEHICLES } from '../../lexicon/causes.js';
import { soleRoleOf } from '../../lexicon/roles.js';
import { sameThing } from '../../lexicon/same-words.js';
import type { Claim } from '../../model/claim.js';
import { groupBy } from '../../model/group.js';
import { boundsOf, SINGLE, UNNAMED_AGE } from '../../model/quantity.js';
import type { Report } from '../../model/report.js';
import { holds } from '../../model/span.js';
import { SAME_NAME, sameActor } from '../names/similarity.js';
import { areTwoPeople, fullNameOf } from '../namesakes.js';
import { areUnlike } from '../unlike.js';
import type { Tie } from './ties.js';

type Figure = Claim<'quantity'>;

/** Why the two are one fact. */
const OF_THE_ONE = 'both tell of the only one';

const isFigure = (claim: Claim): claim is Figure => claim.kind === 'quantity';
const roleOf = (noun: string): string | undefined => soleRoleOf(singularOf(lastWord(noun)));
const isUnnamed = ({ rule, event }: Figure): boolean => rule === UNNAMED_AGE && event.main;

/** The one killed, where a report tells of one by his age: told in the words for what became of him. */
const isKilled = ({ span }: Figure, figures: readonly Figure[]): boolean =>
  figures.some((one) => one.attribute === KILLED && one.rule === SINGLE && one.polarity === 'affirmed' && holds(one.span, span));
const isSentence = ({ attribute, event, polarity }: Figure): boolean => attribute === SENTENCE && event.main && polarity === 'affirmed';
const mayBeOfOne = (figure: Figure): boolean => isUnnamed(figure) || isSentence(figure);

/** "Both men", "each of them", "his co-defendant": several stood in court. */
const SEVERAL_IN_COURT = /\b(?:co-?defendants?|co-accused|accomplices?|respectively|each|both (?:men|women|defendants|brothers|sisters))\b/i;

/** Who stands in court by a full name: of two without one nothing says that they are one. */
const convictIn = (figure: Figure): string | undefined => (IN_COURT.has(figure.attribute) ? fullNameOf(figure) : undefined);

/** "Among the victims", "a family": one of several. */
const SEVERAL_DEAD = /\b(?:victims|bodies|famil(?:y|ies)|siblings|children|girls|boys|men|women|friends|others|couple|pair|both|among)\b/i;

const rolesIn = (figures: readonly Figure[]): ReadonlyMap<Figure, string> =>
  new Map(
    figures.filter(mayBeOfOne).flatMap((age): readonly [Figure, string][] => {
      if (isSentence(age)) return [[age, SENTENCE]];
      const role = (age.scope?.who === undefined ? undefined : roleOf(age.scope.who)) ?? (isKilled(age, figures) ? KILLED : undefined);
      return role === undefined ? [] : [[age, role]];
    }),
  );

const isOfRole = ({ attribute, value }: Figure, role: string): boolean =>
  ((role === 'suspect' || role === SENTENCE) && OF_SUSPECTS.has(attribute)) || (role === KILLED && attribute === KILLED) || roleOf(value.unit) === role;

const WORD = /[\p{L}’'-]+/gu;
/** Characters around an age in which its noun stands. */
const NEAR = 40;
/** "A second suspect, 19", "the driver of the other truck": there are two. */
const OF_TWO = /\b(?:an?other|other|first|second|third|fellow)\b/i;

/** "The other driver", "a second female suspect". */
const ANOTHER = /\b(?:an?other|other|second|third|fellow)\s\w{1,20}(?:\s\w{1,20})?/gi;

/** Whether the words of a text speak of more than one in a role, or around an age of one beside another. */
const speaksOfSeveral = (text: string, role: string, ages: readonly Figure[]): boolean =>
  (role === SENTENCE && SEVERAL_IN_COURT.test(text)) ||
  (role === KILLED && SEVERAL_DEAD.test(text)) ||
  (text.match(ANOTHER) ?? []).some((words) =>
    words
      .split(/\s/)
      .slice(1)
      .some((word) => roleOf(word.toLowerCase()) === role),
  ) ||
  ages.some(({ span }) => OF_TWO.test(text.slice(Math.max(0, span.start - NEAR), span.end + NEAR))) ||
  (text.toLowerCase().match(WORD) ?? []).some((word) => soleRoleOf(word) === undefined && roleOf(word) === role);

/** "the 34-year-old driver of the [van]", "a [lorry] driver, 51": what the one around whose age the words stand is at the wheel of. */
const wheelOf = ({ span }: Figure, role: string, text: string): string | undefined => {
  const words =
    text
      .slice(Math.max(0, span.start - NEAR), span.end + NEAR)
      .toLowerCase()
      .match(WORD) ?? [];
  const at = words.findIndex((word) => roleOf(word) === role);
  if (at < 0) return undefined;
  const behind = words[at + 1] === 'of' ? words.slice(at + 2, at + OF_IT) : [];
  const vehicle = [words[at - 1] ?? '', ...behind].find((word) => VEHICLES.has(word));
  return vehicle === undefined ? undefined : BUSES.has(vehicle) ? 'bus' : sameThing(vehicle);
};
/** Words from a role to its vehicle: "of the second red van". */
const OF_IT = 6;

/** Whether the words of both tell, and not the same. */
const areOfTwo = (one: string | undefined, other: string | undefined): boolean => one !== undefined && other !== undefined && one !== other;

/** The age that a report gives of the one in a role; undefined where it gives two, or tells of several such people. */
const ageIn = (figures: readonly Figure[], roles: ReadonlyMap<Figure, string>, role: string, text: string): Figure | undefined => {
  const ages = figures.filter((figure) => roles.get(figure) === role);
  const [first, ...rest] = ages;
  if (!first || rest.some(({ value }) => value.figure !== first.value.figure)) return undefined;
  return figures.some((figure) => isOfRole(figure, role) && boundsOf(figure.value).high > 1) || speaksOfSeveral(text, role, ages) ? undefined : first;
};

/** The ages that reports give of the one in a role, each with that of the report before it. */
export const figuresOfOneIn = (claims: readonly Claim[], reports: ReadonlyMap<string, Report>): readonly Tie[] => {
  const figures = claims.filter(isFigure);
  if (!figures.some(mayBeOfOne)) return [];
  const byReport = [...groupBy(figures, ({ report }) => report)];
  const textOf = ({ report }: Figure): string => reports.get(report)?.text ?? '';
  const roles = new Map(byReport.flatMap(([, told]) => [...rolesIn(told)]));
  return [...new Set(roles.values())].flatMap((role) => {
    const ages = byReport.flatMap(([, told]) => ageIn(told, roles, role, textOf(told[0]!)) ?? []);
    const convicts = new Map(
      role === SENTENCE ? byReport.map(([report, told]) => [report, [...new Set(told.flatMap((figure) => convictIn(figure) ?? []))]]) : [],
    );
    const isOne = (age: Figure, other: Figure): boolean =>
      role === SENTENCE
        ? convicts.get(age.report)!.some((name) => convicts.get(other.report)!.some((second) => sameActor(name, second) >= SAME_NAME))
        : role === KILLED
          ? age.scope?.who === other.scope?.who
          : !areOfTwo(wheelOf(age, role, textOf(age)), wheelOf(other, role, textOf(other)));
    const given = new Map(
      byReport.map(([report, told]) => [report, new Set(told.filter(({ attribute }) => attribute === AGE).map(({ value }) => value.figure))]),
    );
    // "A suspect, 23, is sought. A 19-year-old was arrested": the 19 of another report may be of that one.
    const isElsewhere = (age: Figure, other: Figure): boolean =>
      age.value.figure !== other.value.figure && (given.get(other.report)!.has(age.value.figure) || given.get(age.report)!.has(other.value.figure));
    return ages
      .slice(1)
      .flatMap((age, at): readonly Tie[] =>
        isElsewhere(ages[at]!, age) || areUnlike(ages[at]!, age) || areTwoPeople(ages[at]!, age) || !isOne(ages[at]!, age)
          ? []
          : [{ figures: [ages[at]!, age], because: OF_THE_ONE }],
      );
  });
};
