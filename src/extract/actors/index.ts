/**
 * Who did it, to whom and with what, and who holds which role in the story.
 */
import type { Domain } from '../../model/domain.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Reading } from '../reading.js';
import { deedsIn } from './deeds.js';
import { meansIn, meansIndex } from './means.js';
import { rolesIn } from './roles.js';

export const actorsIn = (reading: Reading, events: Events, domains: readonly Domain[]): readonly Draft<'actor'>[] => {
  const kinds = domains.flatMap((domain) => domain.events);
  const deliberate = new Set(kinds.filter((kind) => kind.deliberate).map((kind) => kind.name));
  const means = meansIndex(kinds.flatMap((kind) => kind.means ?? []));
  return [
    ...deedsIn(reading, events, deliberate),
    ...reading.lines.flatMap((line) => (events.on(line).some(({ trigger }) => deliberate.has(trigger.kind)) ? meansIn(line, reading, events, means) : [])),
    ...rolesIn(reading, events),
  ];
};
