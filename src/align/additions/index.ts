/**
 * Which figures of one event are parts of which others, by the sums that the domains name and by the texts' own words. Nothing is reckoned here.
 */
import type { Domain } from '../../model/domain.js';
import type { Event } from '../../model/event.js';
import { copiedIn, type Fact } from '../../model/fact.js';
import type { Addition } from '../../model/sum.js';
import { groupBy } from '../../model/group.js';
import { type Figure, isAmongOthers, isGroup, isPlain } from './figures.js';
import { bySum } from './named.js';
import { byWords } from './told.js';

interface Figures {
  readonly event: Event;
  readonly byAttribute: Map<string, Figure[]>;
}

const figuresByEvent = (facts: readonly Fact[]): readonly Figures[] => {
  const byEvent = new Map<string, Figures>();
  for (const { event, claims, copies } of facts) {
    const copied = copiedIn(copies);
    for (const claim of claims) {
      if (claim.kind !== 'quantity' || copied.has(claim.report) || !(isPlain(claim) || isAmongOthers(claim) || isGroup(claim))) continue;
      const known = byEvent.get(event.id) ?? { event, byAttribute: new Map<string, Figure[]>() };
      byEvent.set(event.id, known);
      const figures = known.byAttribute.get(claim.attribute);
      if (figures) figures.push(claim);
      else known.byAttribute.set(claim.attribute, [claim]);
    }
  }
  return [...byEvent.values()];
};

/** The additions among the facts of each event. Time grows with the number of claims. */
export const additionsIn = (facts: readonly Fact[], domains: readonly Domain[]): readonly Addition[] => {
  const texts = new Map(facts.flatMap(({ reports }) => reports.map(({ id, text }): [string, string] => [id, text])));
  const sums = domains.flatMap((domain) => domain.sums ?? []);
  return figuresByEvent(facts).flatMap(({ event, byAttribute }) => [
    ...sums.flatMap((sum) => bySum(sum, event, byAttribute, texts)),
    ...[...byAttribute].flatMap(([attribute, figures]) =>
      [...groupBy(figures, ({ report }) => report)].flatMap(([report, own]) =>
        byWords(
          attribute,
          event,
          own.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
          texts.get(report) ?? '',
        ),
      ),
    ),
  ]);
};
