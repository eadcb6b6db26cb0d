/** How an attribute evolves, by whatever words it is named with. */
import { expect, test } from 'vitest';
import { evolutionIn } from '../../src/align/evolution.js';
import { defineDomain } from '../../src/index.js';
import type { Claim, EvolutionOfFact, Kind } from '../../src/model/index.js';

const port = defineDomain({
  name: 'port',
  events: [],
  attributes: [
    { name: 'crates', kind: 'quantity', evolves: 'grows', cues: { doing: ['unload'] } },
    { name: 'berth', kind: 'place', evolves: 'fixed', cues: {} },
    { name: 'crates', kind: 'description', evolves: 'state', cues: {} },
    { name: 'tugs waiting', kind: 'quantity', evolves: 'state', cues: { being: ['waiting'] } },
    { name: 'workforce', kind: 'quantity', evolves: 'state', cues: { counted: ['docker'] } },
    { name: 'ships overdue', kind: 'quantity', evolves: 'state', cues: { being: ['overdue'] } },
    { name: 'lighters moored', kind: 'quantity', evolves: 'state', cues: { being: ['out of service'] } },
  ],
});

test.each<[string, Kind, EvolutionOfFact]>([
  ['crates', 'quantity', 'grows'],
  ['crates', 'description', 'state'],
  ['crates (of tea)', 'quantity', 'grows'],
  ['what was unloaded', 'quantity', 'grows'],
  ['tugs that are waiting', 'quantity', 'state'],
  ['crates of tugs waiting', 'quantity', 'open'],
  ['cranes out of service', 'quantity', 'state'],
  ['cranes out of the service', 'quantity', 'open'],
  ['barges', 'quantity', 'open'],
  ['dockers at the quay', 'quantity', 'state'],
  ['dockers who walked out', 'quantity', 'open'],
  ['dockers who are overdue', 'quantity', 'state'],
  ['crates that dockers unloaded', 'quantity', 'grows'],
  ['crates', 'place', 'fixed'],
  ['trains cancelled', 'quantity', 'grows'],
  ['villages flooded', 'quantity', 'grows'],
  ['seats', 'quantity', 'open'],
  ['under curfew', 'quantity', 'state'],
  // where people stay for a time
  ['crates unloaded in the burns centre', 'quantity', 'state'],
  ['dockers in custody', 'quantity', 'state'],
  ['still in hospital', 'quantity', 'state'],
  ['died in hospital', 'quantity', 'open'],
  ['taken to hospital', 'quantity', 'open'],
  ['crates unloaded in the hospital yard', 'quantity', 'grows'],
  ['hospital', 'quantity', 'open'],
  ['nurses in the hospital', 'quantity', 'open'],
  ['in hospital', 'description', 'fixed'],
  ['ferries without a captain', 'quantity', 'open'],
  ['condition of the mate', 'description', 'state'],
  ['post of the mate', 'description', 'fixed'],
])('%s, a %s: %s', (attribute, kind, evolves) => {
  expect(evolutionIn([port])({ attribute, kind, value: { unit: 'barges', words: '' } } as Claim)).toBe(evolves);
});

test.each<[deed: string | undefined, EvolutionOfFact]>([
  ['stood', 'state'],
  ['run', 'revised'],
  [undefined, 'revised'],
])('a length that nothing names, with the verb %s: %s', (deed, evolves) => {
  const claim = { attribute: 'length', kind: 'quantity', value: { unit: 'cm', words: '' }, ...(deed && { setting: { deed } }) };
  expect(evolutionIn([port])(claim as Claim)).toBe(evolves);
});
