/**
 * Which reports belong together: those that tell of one story, or of stories that share an event. Only among them is anything compared, so that the
 * reports of one key can be aligned by themselves, anywhere.
 */
import { A_CARD, eachOrFailure, extractOrFailure } from '../model/checked.js';
import type { Card, Extracted, ExtractedEvent } from '../model/extracted.js';
import { eventsOf } from './events/event.js';
import { linksAcross } from './events/index.js';
import { byTime } from './facts.js';
import { setsOf } from './names/sets.js';

const byId = (a: ExtractedEvent, b: ExtractedEvent): number => (a.id < b.id ? -1 : 1);

/**
 * What a report is known by among others: all that `keysOf` asks for, a small part of what was extracted. Of anything else, an error is thrown that says what came.
 *
 * @example
 * const card = cardOf({ report, claims: extract(report) });
 */
export const cardOf = (extracted: Extracted): Card => {
  const { report, claims } = extractOrFailure(extracted, 'extracted');
  const { id, publisher, publishedAt } = report;
  return {
    report: { id, publisher, ...(publishedAt === undefined ? {} : { publishedAt }) },
    events: eventsOf(claims).toSorted(byId),
  };
};

/**
 * The key of each report, by its id: the id of the first of those that it belongs with, directly or by way of others. Reports belong together where both
 * are about one event, or where one tells of an event of the other and a name stands in both. Only reports of one key are ever compared, here as in
 * `reconcile`; what may be one story shows only beside the others, so that this asks for the cards of all reports at once.
 *
 * The answer depends on the cards alone, whatever their order; a card is a few kilobytes. Of what is no card, an error is thrown that says what came.
 *
 * @example
 * const extracted = reports.map((report) => ({ report, claims: extract(report) }));
 * const keys = keysOf(extracted.map(cardOf));
 * keys.get('a') === keys.get('b'); // true: they tell of one story
 */
export const keysOf = (cards: Iterable<Card>): ReadonlyMap<string, string> => {
  const ordered = [...eachOrFailure(cards, 'cards', A_CARD)].toSorted((a, b) => byTime(a.report, b.report));
  const reports = new Map(ordered.map(({ report }) => [report.id, report]));
  const at = new Map(ordered.map(({ report }, place) => [report.id, place]));
  const sets = setsOf(ordered.length);
  const links = linksAcross(
    ordered.flatMap(({ events }) => events),
    (id) => reports.get(id),
  );
  for (const [one, other] of links) sets.join(at.get(one)!, at.get(other)!);
  return new Map(ordered.map(({ report: { id } }, place) => [id, ordered[sets.rootOf(place)]!.report.id]));
};
