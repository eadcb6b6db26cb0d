/**
 * Figures → drafts of claims: which attribute each figure is a value of, and of what part.
 */
import type { Domain } from '../../model/domain.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Reading } from '../reading.js';
import { withApposed } from './apposed.js';
import { countered } from './counter.js';
import { withLabelled } from './labels/index.js';
import { withNobody } from './nobody.js';
import { withNth } from './nth.js';
import { withSeries } from './of-a-series.js';
import { ownCountsIn } from './own.js';
import { withSlight } from './slight.js';

/** The claims that the figures of a report make. */
export const countsIn = (reading: Reading, events: Events, domains: readonly Domain[]): readonly Draft<'quantity'>[] =>
  countered(
    reading,
    events,
    withSeries(
      reading,
      events,
      withNth(
        reading,
        events,
        withNobody(reading, events, withSlight(reading, withApposed(reading, withLabelled(reading, events, domains, ownCountsIn(reading, events, domains))))),
      ),
    ),
  );
