import type { Domain } from '../model/domain.js';

/** Ships, aircraft, trains and cars that come to grief. */
export const transport: Domain = {
  name: 'transport',
  events: [
    {
      name: 'sinking',
      nouns: ['sinking', 'shipwreck', 'capsizing'],
      verbs: ['sink', 'capsize', 'founder'],
    },
    { name: 'crash', nouns: ['crash', 'plane crash', 'air crash', 'collision', 'pile-up', 'wreck'], verbs: ['crash', 'collide'] },
    {
      name: 'derailment',
      nouns: ['derailment'],
      verbs: [
        'derail',
        'jump the tracks',
        'jump the rails',
        'come off the rails',
        'come off the tracks',
        'come off the line',
        'leave the tracks',
        'leave the rails',
      ],
    },
    { name: 'landing', nouns: ['landing', 'emergency landing', 'diversion', 'unscheduled landing'], verbs: ['land', 'touch down', 'divert'] },
    { name: 'accident', nouns: ['accident', 'incident', 'disaster', 'tragedy', 'emergency'], verbs: [], general: true },
  ],
  attributes: [
    {
      name: 'people aboard',
      kind: 'quantity',
      evolves: 'revised',
      counts: { nouns: ['person', 'people', 'soul', 'passenger and crew', 'migrant', 'refugee', 'tourist', 'pilgrim', 'holidaymaker'], only: true },
      cues: {
        being: ['aboard', 'on board'],
        counted: ['soul', 'passenger and crew', 'people on board'],
        named: ['people on board', 'people aboard'],
        done: ['carry'],
      },
    },
    {
      name: 'passengers',
      kind: 'quantity',
      evolves: 'revised',
      members: true,
      cues: { counted: ['passenger', 'guest'], named: ['passengers'] },
    },
    {
      name: 'crew',
      kind: 'quantity',
      evolves: 'revised',
      members: true,
      cues: { counted: ['crew', 'crew member'], named: ['crew'] },
    },
    {
      name: 'carriages derailed',
      kind: 'quantity',
      evolves: 'revised',
      counts: { nouns: ['coach', 'carriage', 'car', 'wagon', 'bogie', 'compartment', 'train'], only: true },
      cues: {
        doing: [
          'derail',
          'come off',
          'come off the rail',
          'come off the track',
          'leave the track',
          'leave the rail',
          'jump the track',
          'jump the rail',
          'jump off the track',
        ],
        done: ['derail'],
      },
    },
    { name: 'carriages', kind: 'quantity', evolves: 'revised', members: true, alsoCalled: ['carriages derailed'], cues: { counted: ['carriage'] } },
    { name: 'vehicles', kind: 'quantity', evolves: 'revised', members: true, cues: { counted: ['vehicle', 'car', 'truck', 'lorry'] } },
    { name: 'altitude', kind: 'quantity', evolves: 'fixed', cues: { named: ['altitude', 'flight level', 'cruise'] }, units: ['length'] },
    { name: 'open or closed', kind: 'description', evolves: 'state', cues: {} },
  ],
  sums: [
    { whole: 'people aboard', parts: ['passengers', 'crew'], complete: true },
    { whole: 'people aboard', parts: ['killed', 'rescued', 'missing'] },
    { whole: 'people aboard', parts: ['killed', 'rescued'] },
  ],
};
