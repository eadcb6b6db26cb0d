/** Your own domain: what can be claimed is data. This one counts stranded whales. */
import { defineDomain, domains, reconcile, type Report } from 'factdiff';

const wildlife = defineDomain({
  name: 'wildlife',
  events: [{ name: 'stranding', nouns: ['stranding'], verbs: ['strand', 'beach'] }],
  attributes: [
    {
      name: 'whales stranded',
      kind: 'quantity',
      // A count that only rises while the event unfolds: a later, higher figure is an update and no conflict.
      evolves: 'grows',
      cues: { done: ['strand', 'beach'], being: ['stranded', 'ashore'] },
      counts: { nouns: ['whale', 'pilot whale'], only: true },
    },
    {
      name: 'whales refloated',
      kind: 'quantity',
      evolves: 'grows',
      cues: { done: ['refloat'] },
      counts: { nouns: ['whale', 'pilot whale'], only: true },
    },
  ],
});

const reports: Report[] = [
  {
    id: 'a',
    publisher: 'Coast Observer',
    publishedAt: '2024-02-11T08:00:00+13:00',
    text: 'About 40 pilot whales were stranded on Farewell Spit on Sunday. Volunteers refloated 12 whales.',
  },
  {
    id: 'b',
    publisher: 'Island Radio',
    publishedAt: '2024-02-12T07:00:00+13:00',
    text: 'In all, 51 pilot whales were stranded on Farewell Spit on Sunday. Volunteers have refloated 28 whales.',
  },
];

for (const { verdict, message } of reconcile(reports, { domains: [...domains, wildlife] }).findings) console.log(`${verdict}: ${message}`);
