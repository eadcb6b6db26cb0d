import type { Domain } from '../model/domain.js';

/** Votes, seats, marches. */
export const politics: Domain = {
  name: 'politics',
  events: [
    { name: 'election', nouns: ['election', 'vote', 'ballot', 'referendum', 'poll', 'by-election', 'runoff'], verbs: [] },
    {
      name: 'protest',
      nouns: [
        'protest',
        'demonstration',
        'march',
        'rally',
        'riot',
        'walkout',
        'industrial action',
        'general strike',
        'hunger strike',
        'rail strike',
        'sit-in',
        'picket',
      ],
      verbs: ['march', 'rally', 'demonstrate', 'protest'],
    },
    {
      name: 'abduction',
      nouns: ['abduction', 'kidnapping', 'kidnap', 'hostage-taking'],
      verbs: ['abduct', 'kidnap', 'seize'],
      deliberate: true,
    },
  ],
  attributes: [
    { name: 'turnout', kind: 'quantity', evolves: 'grows', cues: { named: ['turnout'] }, units: ['%', ''] },
    {
      name: 'votes counted',
      kind: 'quantity',
      evolves: 'grows',
      cues: { being: ['counted', 'of the vote counted', 'of votes counted', 'of ballots counted'] },
      units: ['%'],
    },
    { name: 'seats', kind: 'quantity', evolves: 'revised', held: true, cues: { counted: ['seat'] } },
    { name: 'lead in votes', kind: 'quantity', evolves: 'state', cues: { named: ['lead', 'gap', 'margin'] } },
    { name: 'votes', kind: 'quantity', evolves: 'grows', held: true, cues: { counted: ['vote', 'ballot'] } },
    {
      name: 'crowd',
      kind: 'quantity',
      evolves: 'revised',
      counts: { nouns: ['person', 'people', 'protester', 'demonstrator', 'marcher', 'resident', 'supporter', 'participant'], only: true },
      cues: {
        doing: ['come', 'turn up', 'march', 'gather', 'rally', 'take to the street', 'attend', 'turn out', 'demonstrate', 'take part'],
        named: ['crowd', 'turnout of'],
        done: ['draw', 'attract'],
      },
    },
    { name: 'protesters', kind: 'quantity', evolves: 'revised', members: true, cues: { counted: ['protester', 'demonstrator', 'marcher', 'participant'] } },
    { name: 'age', kind: 'quantity', evolves: 'state', cues: {}, units: ['years of age'] },
  ],
};
