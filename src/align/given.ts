/**
 * Claims from outside → facts. Those that share attribute and event are one fact, both in the words given; those without words for their event are put
 * together as the library's own.
 */
import { dimensionOf } from '../lexicon/dimensions.js';
import { groupBy } from '../model/group.js';
import type { Claim } from '../model/claim.js';
import type { Domain } from '../model/domain.js';
import type { Event } from '../model/event.js';
import type { ExtractedClaim } from '../model/extracted.js';
import type { Fact } from '../model/fact.js';
import type { Period } from '../model/period.js';
import type { Report } from '../model/report.js';
import { eventsOf, namesOf } from './events/event.js';
import { factsOf } from './facts.js';
import { align } from './index.js';
import { folded } from './names/fold.js';

/** A claim with the words that name its event, where they were given. */
interface Told {
  readonly claim: ExtractedClaim;
  readonly event?: string;
  /** It was given with a scope of its own, which tells it from others of its attribute. */
  readonly scoped?: true;
}

const YEAR = /\b(?:1[89]|20)\d\d\b/g;
/** The year that the words for an event end on: "the derailment at Fuente Honda, 2006". Elsewhere it may be a count ("2000 jobs cut"), and of two nobody knows which. */
const yearIn = (label: string): Period | undefined => {
  const [year, ...others] = new Set(label.match(YEAR) ?? []);
  return year === undefined || others.length > 0 || !label.endsWith(year)
    ? undefined
    : { start: `${year}-01-01`, end: `${year}-12-31`, grain: 'year', words: year };
};

const eventIn = (claims: readonly Claim[], id: string, label: string): Event => {
  const mentions = eventsOf(claims);
  const period = yearIn(label);
  return {
    id,
    kind: mentions[0]?.kind ?? 'story',
    label,
    main: mentions.some(({ main }) => main),
    ...(period ? { period } : {}),
    places: [],
    mentions: namesOf(mentions),
  };
};

/** The one measure of those that give a unit, for those that give none: a bare 51 beside 53 years of age. */
const withUnit = (claims: readonly Claim[]): readonly Claim[] => {
  const units = new Set(claims.flatMap((claim) => (claim.kind === 'quantity' && claim.value.unit !== '' ? [claim.value.unit] : [])));
  const [unit] = units;
  if (unit === undefined || units.size > 1 || dimensionOf({ unit, words: '' }) === 'count') return claims;
  return claims.map((claim) => (claim.kind === 'quantity' && claim.value.unit === '' ? { ...claim, value: { ...claim.value, unit } } : claim));
};

const byWords = (claims: readonly (Told & { readonly event: string })[], reports: readonly Report[], domains: readonly Domain[]): readonly Fact[] => {
  const eventOf = new Map(claims.map(({ claim, event }) => [claim.id, folded(event)]));
  const events = new Map(
    [...groupBy(claims, ({ event }) => folded(event))].map(([key, told]): [string, Event] => [
      key,
      eventIn(
        told.map(({ claim }) => claim),
        `given#${key}`,
        told[0]!.event,
      ),
    ]),
  );
  const scoped = new Set(claims.flatMap(({ claim, scoped: own }) => (own ? [claim.id] : [])));
  const plain = claims.map(({ claim }) => claim);
  return factsOf(plain, reports, domains, ({ claims: identified }) =>
    [...groupBy(identified, ({ id, kind, attribute }) => [kind, folded(attribute), eventOf.get(id)].join('\n')).values()].map((group) => ({
      claims: withUnit(group),
      ...(group.some(({ id }) => scoped.has(id)) ? {} : { asOne: true as const }),
      event: events.get(eventOf.get(group[0]!.id)!)!,
    })),
  );
};

/** Puts claims from outside together. */
export const alignGiven = (told: readonly Told[], reports: readonly Report[], domains: readonly Domain[]): readonly Fact[] => {
  const untold = told.flatMap(({ claim, event }) => (event === undefined ? [claim] : []));
  const words = told.flatMap(({ event, ...rest }) => (event === undefined ? [] : [{ ...rest, event }]));
  return [...byWords(words, reports, domains), ...align(untold, reports, domains)];
};
