import type { Domain } from '../model/domain.js';

/** Companies, money, jobs. */
export const economy: Domain = {
  name: 'economy',
  events: [
    { name: 'results', nouns: ['results', 'earnings'], verbs: [] },
    { name: 'job cuts', nouns: ['job cuts', 'layoffs', 'redundancies', 'cuts', 'restructuring'], verbs: ['lay off', 'shed', 'axe'] },
    { name: 'takeover', nouns: ['takeover', 'merger', 'acquisition'], verbs: ['acquire'] },
    { name: 'breach', nouns: ['breach', 'data breach', 'cyberattack', 'hack', 'outage'], verbs: ['hack'] },
  ],
  attributes: [
    { name: 'revenue', kind: 'quantity', evolves: 'fixed', cues: { named: ['revenue', 'sales', 'turnover'] }, units: ['money', '%'] },
    {
      name: 'profit',
      kind: 'quantity',
      evolves: 'fixed',
      cues: { named: ['profit', 'operating profit', 'net income', 'earnings', 'net profit'] },
      units: ['money', '%'],
    },
    {
      name: 'jobs cut',
      kind: 'quantity',
      evolves: 'revised',
      counts: { nouns: ['job', 'position', 'post', 'worker', 'employee', 'staff'], only: true },
      cues: {
        done: ['cut', 'shed', 'axe', 'eliminate', 'lay off', 'let go', 'slash', 'drop', 'reduce by'],
        counted: ['job', 'position', 'redundancy', 'layoff'],
        doing: ['go', 'leave'],
      },
    },
    {
      name: 'employees',
      kind: 'quantity',
      evolves: 'state',
      members: true,
      cues: { counted: ['employee', 'staff', 'worker'], done: ['employ'] },
    },
    {
      name: 'savings',
      kind: 'quantity',
      evolves: 'revised',
      cues: { named: ['savings', 'saving'], being: ['of savings', 'in savings'] },
      units: ['money'],
    },
    { name: 'charge', kind: 'quantity', evolves: 'revised', cues: { named: ['charge', 'restructuring charge'] }, units: ['money'] },
    { name: 'share price', kind: 'quantity', evolves: 'state', cues: { named: ['share', 'shares', 'stock'] }, units: ['%', 'money'] },
    { name: 'price', kind: 'quantity', evolves: 'revised', cues: { named: ['price'] }, units: ['money', '%'] },
    {
      name: 'records exposed',
      kind: 'quantity',
      evolves: 'revised',
      counts: { nouns: ['record', 'account', 'person', 'patient', 'customer', 'user', 'file'], only: true },
      cues: { done: ['expose', 'steal', 'leak', 'compromise', 'breach', 'access'], being: ['exposed', 'stolen', 'compromised'] },
    },
    {
      name: 'ransom demanded',
      kind: 'quantity',
      evolves: 'revised',
      units: ['money'],
      cues: { done: ['demand'], named: ['ransom', 'ransom demand'] },
    },
    {
      name: 'aid',
      kind: 'quantity',
      evolves: 'revised',
      held: true,
      cues: { done: ['pledge', 'release', 'set aside', 'donate', 'put up'], named: ['aid', 'relief'] },
      units: ['money'],
    },
  ],
};
