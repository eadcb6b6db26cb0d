/**
 * One event of several mentions of it.
 */
import type { Event, EventMention, EventName } from '../../model/event.js';
import type { Period } from '../../model/period.js';
import { labelOf } from './label.js';

const millis = (iso: string): number => Date.parse(iso.slice(0, 10));

/** The events that some claims are of, each once, in the order of the claims. */
export const eventsOf = <Mention extends EventMention>(claims: readonly { readonly event: Mention }[]): readonly Mention[] => [
  ...new Map(claims.map(({ event }) => [event.id, event])).values(),
];

/** How each report names an event that it mentions. */
export const namesOf = (mentions: readonly EventMention[]): readonly EventName[] => mentions.map(({ report, named }) => ({ report, named }));

const span = (period: Period): number => millis(period.end) - millis(period.start);

/** Puts together what the mentions say of their event; its name is that of the first main one. */
export const eventOf = (mentions: readonly EventMention[]): Event => {
  const first = mentions.find((mention) => mention.main) ?? mentions[0]!;
  const periods = mentions.flatMap(({ period }) => (period ? [period] : []));
  const period = periods.length > 0 ? periods.reduce((a, b) => (span(b) < span(a) ? b : a)) : undefined;
  const counts = new Map<string, number>();
  for (const place of mentions.flatMap((mention) => [...new Set(mention.places)])) counts.set(place, (counts.get(place) ?? 0) + 1);
  const places = [...counts].toSorted((a, b) => b[1] - a[1]).map(([place]) => place);
  return {
    id: first.id,
    kind: first.kind,
    label: labelOf(mentions, period),
    main: mentions.some((mention) => mention.main),
    ...(period ? { period } : {}),
    places,
    mentions: namesOf(mentions),
  };
};
