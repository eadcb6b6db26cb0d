/**
 * What people, bodies and events are said to be, and what became of them.
 */
import type { Domain } from '../../model/domain.js';
import type { Draft } from '../draft.js';
import { deliberateIn } from '../events/vocabulary.js';
import type { Events } from '../events/index.js';
import type { Reading } from '../reading.js';
import { fatesIn } from './fates.js';
import { sortsIn } from './sorts.js';
import { motivesIn } from './motives.js';
import { reasonsIn } from './reasons.js';
import { stoodIn } from './stood.js';
import { statesIn } from './states.js';
import { titlesIn } from './titles.js';
import { concatMap } from '../lists.js';

/** Whoever was said to be missing and is held or questioned has been found. */
const found = (fates: readonly Draft<'description'>[], states: readonly Draft<'description'>[]): readonly Draft<'description'>[] => {
  const missed = new Set(concatMap(fates, ({ revision, scope }) => (revision?.role === 'replaced' && scope?.who !== undefined ? [scope.who] : [])));
  if (missed.size === 0) return [];
  return concatMap(states, (state) =>
    state.attribute === 'custody' && state.value.words !== 'at large' && missed.has(state.scope?.who ?? '')
      ? [{ ...state, attribute: 'fate', value: { words: 'found alive' }, rule: 'found, for the police have them' }]
      : [],
  );
};

export const descriptionsIn = (reading: Reading, events: Events, domains: readonly Domain[]): readonly Draft<'description'>[] => {
  const fates = fatesIn(reading, events);
  const told = new Set(fates.map(({ span }) => span.end));
  const states = statesIn(reading, events);
  return [
    ...titlesIn(reading, events),
    ...fates,
    ...states.filter(({ attribute, span }) => (attribute !== 'fate' && attribute !== 'prognosis') || !told.has(span.end)),
    ...found(fates, states),
    ...motivesIn(reading, events, deliberateIn(domains)),
    ...sortsIn(reading, events),
    ...stoodIn(reading, events),
    ...reasonsIn(reading, events),
  ];
};
