/**
 * Which claims on one attribute of one event measure the same part of it.
 *
 * The whole and each part are slots of their own: unlike scopes are not comparable. A claim about a named group joins the whole only
 * where its figure is the whole's, which is plain evidence that the group is all of them.
 */
import { AGE } from '../lexicon/attributes.js';
import { dimensionOf } from '../lexicon/dimensions.js';
import { groupWords } from '../lexicon/group-words.js';
import { SOUGHT } from '../lexicon/descriptions.js';
import { DEMOGRAPHIC, EVERYONE, KINDS } from '../lexicon/people.js';
import type { Claim, Scope } from '../model/claim.js';
import { groupBy } from '../model/group.js';
import { boundsMeet, SINGLE, UNNAMED_AGE } from '../model/quantity.js';
import { isFarWithin } from './far-within.js';
import { SAME_NAME, sameActor } from './names/similarity.js';
import { areTwoPeople } from './namesakes.js';
import { withPartsElsewhere, withRoom } from './parts.js';
import { likeGroups } from './unlike.js';

export interface Slot {
  readonly scope?: Scope;
  readonly claims: readonly Claim<'quantity'>[];
}

const within = (a: readonly string[], b: readonly string[]): boolean => a.at(-1) === b.at(-1) && a.every((word) => b.includes(word));

/** "hugo mondragón" and "hugo mondragón vera": one person, under a longer name. What belongs to somebody is told by name. */
const isOnePerson = (a: Claim, b: Claim): boolean => {
  const [one, other] = [personOf(a), personOf(b)];
  return one !== undefined && other !== undefined && sameActor(one, other) >= SAME_NAME;
};
const personOf = ({ attribute, rule, scope }: Claim): string | undefined =>
  attribute === AGE && rule !== UNNAMED_AGE && scope?.who?.includes(' ') === true ? scope.who : undefined;

const sameGroup = (a: Claim, b: Claim): boolean => {
  if (isOnePerson(a, b)) return true;
  const [x, y] = [groupWords(a.scope?.who), groupWords(b.scope?.who)];
  if (x.length === 0 || y.length === 0) return x.length === y.length;
  return within(x, y) || within(y, x);
};

/** A group that a story is about (students, miners) and no kind of people that any crowd is made of (women, soldiers, foreigners). */
const isWholeGroup = (claim: Claim): boolean => {
  const head = groupWords(claim.scope?.who).at(-1);
  return head !== undefined && claim.scope?.part === undefined && !DEMOGRAPHIC.has(head) && !KINDS.has(head);
};

/** "no passenger", "no citizen": nobody at all. */
const isNobody = (claim: Claim<'quantity'>): boolean => claim.value.max === 0 && EVERYONE.has(groupWords(claim.scope?.who).at(-1) ?? '');

const figureOf = ({ value: { figure, min, max } }: Claim<'quantity'>): number => figure ?? min ?? max ?? 0;

/** How near two figures must be for a group to be taken for the whole. */
const NEAR = 0.7;
/** Whether a group may be the whole: fewer passengers than people leave room for a crew. */
const near = (whole: Claim<'quantity'>, group: Claim<'quantity'>): boolean => {
  const [x, y] = [figureOf(whole), figureOf(group)];
  return y >= x && x >= NEAR * y && y >= 10;
};

const rest = (scope: Scope | undefined): string => [scope?.where ?? '', scope?.per ?? '', scope?.state ?? ''].join('|');

/** Whether two figures may be one. Of two units nothing is known here. */
const meets = (a: Claim<'quantity'>, b: Claim<'quantity'>): boolean => areOfTwoUnits(a, b) || boundsMeet(a.value, b.value);
const areOfTwoUnits = (a: Claim<'quantity'>, b: Claim<'quantity'>): boolean => dimensionOf(a.value) !== 'count' && a.value.unit !== b.value.unit;

const equal = (a: Claim<'quantity'>, b: Claim<'quantity'>): boolean =>
  a.value.min === b.value.min && a.value.max === b.value.max && (a.value.unit === '%') === (b.value.unit === '%');

const isSingle = (claim: Claim<'quantity'>): boolean => claim.rule === SINGLE;

/** "a man was shot" tells of one, and does not deny the "four men" of another report; "a contractor" may be all there were. */
const oneBesideMany = (a: Claim<'quantity'>, b: Claim<'quantity'>): boolean => isSingle(a) !== isSingle(b) && !isWholeGroup(isSingle(a) ? a : b);

/** Whether two of those told of one by one are two by their names, or a man and a woman. */
const haveTwoPeople = (claims: readonly Claim[]): boolean => {
  const named = claims.slice(0, WEIGHED);
  return named.some((one, at) => named.slice(at + 1).some((other) => areTwoPeople(one, other)));
};

const slotOf = (claims: readonly Claim<'quantity'>[]): Slot => {
  const scope = claims.map((claim) => claim.scope).find((each) => each !== undefined);
  const whole = claims.some((claim) => claim.scope?.who === undefined || isNobody(claim));
  const { who: _, part: __, ...others } = scope ?? {};
  const kept = whole ? others : scope;
  return { ...(kept && Object.keys(kept).length > 0 ? { scope: kept } : {}), claims };
};

/** Whether two figures may be one: within a hundredth of each other, or one bound within the other. */
const alike = (a: Claim<'quantity'>, b: Claim<'quantity'>): boolean =>
  (dimensionOf(a.value) === 'count' || a.value.unit === b.value.unit) &&
  (equal(a, b) ||
    (meets(a, b) &&
      !isFarWithin(a, b) &&
      (a.value.approximate === true || b.value.approximate === true || a.value.min !== a.value.max || b.value.min !== b.value.max)));

/** Groups claims of which nothing but the figure tells that they are of one fact: only like figures of different reports are joined. */
const byFigure = (claims: readonly Claim<'quantity'>[]): readonly Slot[] => {
  const groups: Claim<'quantity'>[][] = [];
  for (const claim of claims) {
    const group = groups.slice(-WEIGHED).find((each) => each.slice(0, WEIGHED).every((other) => alike(other, claim) && sameGroup(other, claim)));
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  return groups.map(slotOf);
};

/**
 * Deals the claims on one attribute of one event out to slots of like scope. `loose`: no domain tells what the attribute is, or whose;
 * then like figures alone are joined, and a difference is no conflict.
 */
export const slotsOf = (all: readonly Claim<'quantity'>[], loose: (claim: Claim) => boolean): readonly Slot[] => {
  const claims = withRoom(all);
  return [...bound(withPartsElsewhere(claims.filter((claim) => !loose(claim)))), ...byFigure(claims.filter(loose))].flatMap((slot): readonly Slot[] => {
    const like = likeGroups(slot.claims);
    return like.length === 1 ? [slot] : like.map(slotOf);
  });
};

/** A figure of a report. */
const told = ({ report, value }: Claim<'quantity'>): string => [report, value.min, value.max, dimensionOf(value)].join(' ');

/**
 * A place is a part only where its report tells of another part or of another whole beside it: else it is where it all happened, as in the headline "Three
 * dead in Arles" over "three people were killed".
 */
const withoutIdlePlaces = (claims: readonly Claim<'quantity'>[]): readonly Claim<'quantity'>[] => {
  const places = new Map<string, Set<string>>();
  for (const { report, scope } of claims) places.set(report, (places.get(report) ?? new Set<string>()).add(scope?.where ?? ''));
  const wholes = new Set(claims.flatMap((claim) => (claim.scope === undefined ? [told(claim)] : [])));
  return claims.map((claim) => {
    const known = places.get(claim.report)!;
    const isWhole = known.size === 1 || (known.size === 2 && wholes.has(told(claim)));
    if (claim.scope?.where === undefined || !isWhole) return claim;
    const { where: _, ...scope } = claim.scope;
    const { scope: __, ...rest } = claim;
    return Object.keys(scope).length > 0 ? { ...rest, scope } : rest;
  });
};

const speakersOf = (claim: Claim): string => claim.speakers.map(({ actor, text }) => actor ?? text).join('|');

/** How many figures are weighed against each other, and by how many: enough for any report; a table of thousands shall not be compared all with all. */
const WEIGHED = 60;
const WITNESSES = 400;

/** Between figures of one thing that a report lets two voices tell: a text does not tell of three dead and of 216 without a word on it. */
const TOO_FAR = 20;

const areTooFar = (a: Claim<'quantity'>, b: Claim<'quantity'>): boolean => {
  const [x, y] = [figureOf(a), figureOf(b)];
  return Math.min(x, y) > 0 && Math.max(x, y) >= TOO_FAR * Math.min(x, y) && !meets(a, b);
};

/**
 * The figures that a report gives beside another of its own on the same words, with no other speaker, hour or word of revision, or too far from
 * it whoever speaks: a text does not contradict itself in silence, so they are parts that it does not call so, or of something else. The figure
 * that more claims have is the whole, or else the first where it is the highest: a text leads with the whole. "Two died in the church. Four died in the
 * school" leads with a part, and tells of no whole.
 */
const oddOnes = (claims: readonly Claim<'quantity'>[]): ReadonlySet<Claim<'quantity'>> => {
  const odd = new Set<Claim<'quantity'>>();
  const byVoice = groupBy(
    claims.filter(({ scope, revision }) => scope?.who === undefined && !scope?.part && !revision),
    (claim) => [claim.report, speakersOf(claim), claim.asOf?.at ?? '', rest(claim.scope)].join('\n'),
  );
  const witnesses = claims.slice(0, WITNESSES);
  const support = (claim: Claim<'quantity'>): number => witnesses.filter((other) => other !== claim && meets(other, claim)).length;
  for (const voice of byVoice.values()) {
    if (voice.every((claim) => meets(claim, voice[0]!))) continue;
    const weighed = voice.slice(0, WEIGHED).map((claim) => ({ claim, weight: support(claim) }));
    const { claim: main, weight } = weighed.reduce((best, each) => (each.weight > best.weight ? each : best));
    const isWhole = weight > 0 || weighed.every(({ claim }) => figureOf(claim) <= figureOf(main));
    for (const claim of voice) if (!isWhole || !meets(claim, main)) odd.add(claim);
  }
  const mains = new Map<string, Claim<'quantity'>>();
  for (const claim of claims) if (!odd.has(claim) && !mains.has(claim.report)) mains.set(claim.report, claim);
  for (const claim of claims) if (!claim.revision && areTooFar(claim, mains.get(claim.report) ?? claim)) odd.add(claim);
  return odd;
};

/** How many figures each report gives that it does not call a part of another. */
const figuresBy = (claims: readonly Claim[]): ReadonlyMap<string, number> => {
  const figures = new Map<string, number>();
  for (const { report, scope } of claims) if (!scope?.part) figures.set(report, (figures.get(report) ?? 0) + 1);
  return figures;
};

const isNone = ({ value }: Claim<'quantity'>): boolean => value.max === 0;

/** Neither "no one else" nor "no one on the ground", "no one in the second fire". */
const isOfAll = ({ setting = {} }: Claim): boolean =>
  setting.some === undefined && setting.turn === undefined && setting.of === undefined && setting.by === undefined && setting.reach !== 'part';

/** "nobody was hurt", where other reports tell of one group that was: all there were, and no part of nobody. Whoever did it may not be counted. */
const denies = (whole: readonly Claim<'quantity'>[], groups: readonly (readonly Claim<'quantity'>[])[]): boolean => {
  const [group, ...others] = groups;
  if (
    group === undefined ||
    others.length > 0 ||
    whole.length === 0 ||
    !whole.every((claim) => isNone(claim) && claim.scope?.who === undefined && isOfAll(claim))
  )
    return false;
  const reports = new Set(whole.map(({ report }) => report));
  return group.every(
    (claim) => !claim.scope?.part && !isNone(claim) && !reports.has(claim.report) && !groupWords(claim.scope?.who).some((word) => SOUGHT.has(word)),
  );
};

const bound = (all: readonly Claim<'quantity'>[]): readonly Slot[] => {
  const placed = withoutIdlePlaces(all);
  const odd = oddOnes(placed);
  const claims = placed.filter((claim) => !odd.has(claim));
  const byRest = groupBy(claims, ({ scope }) => rest(scope));
  const slots: Slot[] = [];
  for (const list of byRest.values()) {
    const isWhole = (claim: Claim<'quantity'>): boolean => (claim.scope?.who === undefined || isNobody(claim)) && !claim.scope?.part;
    const whole = list.filter(isWhole);
    const counted = figuresBy(list);
    const groups: Claim<'quantity'>[][] = [];
    const loose: Claim<'quantity'>[] = [];
    for (const claim of list) {
      if (isWhole(claim)) continue;
      // "seven of them overnight" is a part of its own, comparable with nothing but the same words elsewhere.
      if (claim.scope?.who === undefined) {
        loose.push(claim);
        continue;
      }
      const group = groups.find(
        (each) =>
          sameGroup(each[0]!, claim) &&
          ((each[0]!.scope?.part === claim.scope?.part && !oneBesideMany(each[0]!, claim)) || each.some((other) => equal(other, claim))),
      );
      if (group) group.push(claim);
      else groups.push([claim]);
    }
    const total = [...whole];
    const parts: Claim<'quantity'>[][] = [];
    for (const group of groups) {
      const reports = new Set(group.map((claim) => claim.report));
      // A report that counts two groups side by side ("nine pupils and two teachers") has neither for the whole.
      const beside = [...figuresBy(group)].some(([report, figures]) => figures < counted.get(report)!);
      const alone = group.every(isWholeGroup) && !beside;
      // "Smith died later" is one of the two that its report counts, and not the one of another report.
      const ownTotal = whole.some((claim) => reports.has(claim.report) && !group.some((each) => meets(each, claim)));
      const joins =
        !ownTotal && !group.some((claim) => claim.scope?.part) && whole.some((one) => group.some((other) => equal(one, other) || (alone && near(one, other))));
      if (joins || denies(whole, groups)) total.push(...group);
      else parts.push(group);
    }
    // People told of one by one, and no figure of all: they are taken for one and the same where every report tells of one.
    const singles = parts.filter((group) => group.every(isSingle));
    if (whole.length === 0 && singles.length > 1 && singles.flat().every((claim) => meets(claim, singles[0]![0]!)) && !haveTwoPeople(singles.flat())) {
      slots.push(slotOf(singles.flat()));
      for (const group of singles) parts.splice(parts.indexOf(group), 1);
    }
    if (total.length > 0) slots.push(slotOf(total));
    for (const group of parts) slots.push(slotOf(group));
    for (const claim of loose) slots.push(slotOf([claim]));
  }
  for (const claim of odd) slots.push(slotOf([claim]));
  return slots;
};
