/**
 * Who did it, to whom and with what, and who holds which role in the story.
 */
import type { Domain } from '../../model/domain.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import { deliberateIn } from '../events/vocabulary.js';
import { perDomains } from '../per-domains.js';
import type { Reading } from '../reading.js';
import { bodiesIn } from './bodies.js';
import { deedsIn } from './deeds.js';
import { handsIn } from './hands.js';
import { meansIn, meansIndex } from './means.js';
import { namedIn } from './named.js';
import { officesIn } from './offices.js';
import { peopleIn } from './people.js';
import { rolesIn } from './roles.js';
import { thingsIn } from './things.js';
import { unnamedIn } from './unnamed.js';

const meansOf = perDomains((domains) => meansIndex(domains.flatMap(({ events }) => events.flatMap((kind) => kind.means ?? []))));

export const actorsIn = (reading: Reading, events: Events, domains: readonly Domain[]): readonly Draft<'actor'>[] => {
  const deliberate = deliberateIn(domains);
  const means = meansOf(domains);
  const held = rolesIn(reading, events);
  const roleOf = new Map(held.map(({ span, attribute }) => [span.start, attribute]));
  const deeds = deedsIn(reading, events, deliberate);
  return [
    ...deeds,
    ...handsIn(
      reading,
      events,
      deeds.filter(({ attribute }) => attribute === 'carried out by'),
    ),
    ...meansIn(reading, events, deliberate, means),
    ...thingsIn(reading, events),
    ...held,
    ...officesIn(reading, events, ({ span }) => roleOf.get(span.start)),
    ...unnamedIn(reading, events),
    ...bodiesIn(reading, events),
    ...namedIn(reading, events),
    ...peopleIn(reading, events, ({ span }) => roleOf.get(span.start)),
  ];
};
