/**
 * Figures of people whom a report tells of in parts, one behind the other: "two are in a critical condition; the six others were hurt", "one was treated at the
 * scene, three were taken to hospital". Neither part is a count of all.
 */
import type { Claim } from '../model/claim.js';
import type { Domain } from '../model/domain.js';
import { groupBy } from '../model/group.js';
import { boundsMeet } from '../model/quantity.js';
import type { Setting } from '../model/setting.js';
import { isAttacker } from './attackers.js';

type Figure = Claim<'quantity'>;
type Some = NonNullable<Setting['some']>;

/** How far behind a part, in characters, a text goes on to the next. */
const GOES_ON = 200;
/** How many figures before one may be of the same words. */
const FEW = 8;

const exact = ({ value: { min, max, approximate } }: Figure): number | undefined => (min === max && approximate === undefined ? min : undefined);

/** What the domains say of attributes that count people to whom something happened. */
interface Kinds {
  /** What else is true of those whom an attribute counts: who is in hospital was hurt. */
  readonly implied: ReadonlyMap<string, readonly string[]>;
  /** Attributes that count those of several others together: of all who were shot some may be dead. */
  readonly wholes: ReadonlySet<string>;
}

const kindsIn = (domains: readonly Domain[]): Kinds => {
  const attributes = domains.flatMap((domain) => domain.attributes).filter(({ countsPeople, harms, follows }) => countsPeople && (harms || follows));
  return {
    implied: new Map(attributes.map(({ name, implies = [] }) => [name, implies])),
    wholes: new Set(domains.flatMap(({ sums = [] }) => sums.map(({ whole }) => whole))),
  };
};

/** Whether the two count some of one and the same crowd: the hurt, and the hurt who were taken to hospital. */
const areKin = (a: Figure, b: Figure, { implied }: Kinds): boolean => {
  const names = new Set([b.attribute, ...(implied.get(b.attribute) ?? [])]);
  return [a.attribute, ...(implied.get(a.attribute) ?? [])].some((name) => names.has(name));
};

const isRest = ({ setting }: Figure): boolean => setting?.some === 'rest';
/** "One was treated; three were taken to hospital": by the numbers alone. */
const isBare = ({ value }: Figure): boolean => value.unit === '';

/** Whether the text puts the second beside the first, and not for the first told anew: as the rest, as a higher number by itself, or as another of the same words. */
const areSideBySide = (a: Figure, b: Figure, first: number, second: number): boolean =>
  isRest(b) || (first < second && ((isBare(a) && isBare(b)) || (first > 1 && a.attribute === b.attribute)));

/** The figures of each attribute that the reports give for all. */
const totalsOf = (figures: readonly Figure[]): ReadonlyMap<string, ReadonlySet<number>> =>
  new Map(
    [...groupBy(figures, ({ attribute }) => attribute)].map(([attribute, own]) => [
      attribute,
      new Set(own.flatMap((figure) => (figure.scope?.part ? [] : (exact(figure) ?? [])))),
    ]),
  );

/** The least number for each attribute that a report's figures of what implies it tell: who tells of three hurt badly tells of three hurt. */
const leastOf = (figures: readonly Figure[], { implied, wholes }: Kinds): ReadonlyMap<string, number> => {
  const least = new Map<string, number>();
  for (const figure of figures)
    for (const name of wholes.has(figure.attribute) ? [] : (implied.get(figure.attribute) ?? []))
      least.set(name, Math.max(least.get(name) ?? 0, exact(figure) ?? 0));
  return least;
};

const isPlain = ({ scope, setting }: Figure): boolean => scope?.part === undefined && (setting?.some === undefined || setting.some === 'met');

/** What the figures of one report, in the order of its text, leave room for. */
const roomIn = (figures: readonly Figure[], totals: ReturnType<typeof totalsOf>, kinds: Kinds): readonly (readonly [string, Some])[] => {
  const room: [string, Some][] = [];
  const least = leastOf(figures, kinds);
  figures.forEach((figure, at) => {
    const own = exact(figure);
    // Fewer hurt than hurt badly: not all who were hurt.
    if (own !== undefined && own < (least.get(figure.attribute) ?? 0) && isPlain(figure)) room.push([figure.id, 'told']);
    const before = figures.slice(Math.max(0, at - FEW), at).findLast(({ span }) => span.end <= figure.span.start);
    if (before === undefined || figure.span.start - before.span.end > GOES_ON || isAttacker(before.scope?.who)) return;
    if (!areKin(before, figure, kinds) || boundsMeet(before.value, figure.value)) return;
    if (isRest(figure)) room.push([figure.id, 'more']);
    const first = exact(before);
    if (first === undefined || own === undefined || !areSideBySide(before, figure, first, own)) return;
    for (const part of [before, figure]) if (totals.get(part.attribute)?.has(first + own) && isPlain(part)) room.push([part.id, 'told']);
  });
  return room;
};

/** The claims, those that count a part of the people whom their report tells of one behind the other marked as leaving room for more. */
export const withRests = (claims: readonly Claim[], domains: readonly Domain[]): readonly Claim[] => {
  const kinds = kindsIn(domains);
  const isFigure = (claim: Claim): claim is Figure =>
    claim.kind === 'quantity' && kinds.implied.has(claim.attribute) && claim.event.main && claim.polarity === 'affirmed' && claim.revision === undefined;
  const figures = claims.filter(isFigure);
  const totals = totalsOf(figures);
  const room = new Map([...groupBy(figures, ({ report }) => report).values()].flatMap((own) => roomIn(own, totals, kinds)));
  return room.size === 0
    ? claims
    : claims.map((claim): Claim => {
        const some = room.get(claim.id);
        return some === undefined ? claim : { ...claim, setting: { ...claim.setting, some } };
      });
};
