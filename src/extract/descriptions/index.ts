/**
 * What people, bodies and events are said to be, and what became of them.
 */
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Reading } from '../reading.js';
import { fatesIn } from './fates.js';
import { sortsIn } from './sorts.js';
import { titlesIn } from './titles.js';

export const descriptionsIn = (reading: Reading, events: Events): readonly Draft<'description'>[] => [
  ...titlesIn(reading, events),
  ...fatesIn(reading, events),
  ...sortsIn(reading, events),
];
