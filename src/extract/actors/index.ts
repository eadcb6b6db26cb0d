/**
 * Who did it, to whom and with what, and who holds which role in the story.
 */
import type { Domain } from '../../model/domain.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Reading } from '../reading.js';
import { deedsIn } from './deeds.js';
import { meansIn, meansIndex } from './means.js';
import { peopleIn } from './people.js';
import { rolesIn } from './roles.js';

interface Kinds {
  readonly deliberate: ReadonlySet<string>;
  readonly means: ReturnType<typeof meansIndex>;
}
const known = new WeakMap<readonly Domain[], Kinds>();
/** What is done on purpose, and with what. Made once for each list of domains. */
const kindsOf = (domains: readonly Domain[]): Kinds => {
  const before = known.get(domains);
  if (before) return before;
  const kinds = domains.flatMap((domain) => domain.events);
  const made = {
    deliberate: new Set(kinds.filter((kind) => kind.deliberate).map((kind) => kind.name)),
    means: meansIndex(kinds.flatMap((kind) => kind.means ?? [])),
  };
  known.set(domains, made);
  return made;
};

export const actorsIn = (reading: Reading, events: Events, domains: readonly Domain[]): readonly Draft<'actor'>[] => {
  const { deliberate, means } = kindsOf(domains);
  const held = rolesIn(reading, events);
  const roleOf = new Map(held.map(({ span, attribute }) => [span.start, attribute]));
  return [
    ...deedsIn(reading, events, deliberate),
    ...reading.lines.flatMap((line) => (events.on(line).some(({ trigger }) => deliberate.has(trigger.kind)) ? meansIn(line, reading, events, means) : [])),
    ...held,
    ...peopleIn(reading, events, ({ span }) => roleOf.get(span.start)),
  ];
};
