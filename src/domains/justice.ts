import type { Domain } from '../model/domain.js';

/** Charges, trials, sentences. */
export const justice: Domain = {
  name: 'justice',
  events: [
    {
      name: 'trial',
      nouns: ['trial', 'verdict', 'sentencing', 'conviction', 'acquittal', 'hearing', 'ruling'],
      verbs: ['convict', 'acquit', 'sentence', 'plead guilty'],
    },
    { name: 'arrest', nouns: ['arrest', 'detention'], verbs: [] },
  ],
  attributes: [
    { name: 'bail', kind: 'quantity', evolves: 'state', units: ['money'], held: true, cues: { named: ['bail', 'bond'], being: ['bail', 'bond'] } },
    {
      name: 'counts convicted',
      kind: 'quantity',
      evolves: 'fixed',
      held: true,
      counts: { nouns: ['count', 'charge'], only: true },
      cues: { named: ['guilty of', 'guilty on', 'guilty to', 'convicted of', 'convicted on'] },
    },
    {
      name: 'counts acquitted',
      kind: 'quantity',
      evolves: 'fixed',
      held: true,
      counts: { nouns: ['count', 'charge'], only: true },
      cues: { named: ['cleared of', 'acquitted of', 'acquitted on', 'not guilty of', 'not guilty on'] },
    },
    { name: 'counts charged', kind: 'quantity', evolves: 'state', members: true, cues: { counted: ['count'] } },
    {
      name: 'sentence',
      kind: 'quantity',
      evolves: 'fixed',
      units: ['time'],
      held: true,
      cues: {
        done: ['sentence', 'jail', 'imprison', 'must serve', 'serve minimum'],
        named: ['sentence', 'prison sentence', 'jail sentence', 'prison term', 'jail term'],
        being: ['in prison', 'in jail', 'behind bars', 'imprisonment'],
      },
    },
    {
      name: 'convicted',
      implies: ['charged', 'arrested'],
      kind: 'quantity',
      evolves: 'grows',
      countsPeople: true,
      cues: { done: ['convict', 'find guilty'], doing: ['plead guilty'] },
    },
    {
      name: 'acquitted',
      kind: 'quantity',
      evolves: 'grows',
      countsPeople: true,
      cues: { done: ['acquit', 'exonerate', 'find not guilty', 'clear of'] },
    },
    {
      name: 'charged',
      implies: ['arrested'],
      kind: 'quantity',
      evolves: 'grows',
      countsPeople: true,
      cues: { done: ['charge', 'indict'], doing: ['face charge'] },
    },
    { name: 'verdict', kind: 'description', evolves: 'state', cues: {} },
    { name: 'fine', kind: 'quantity', evolves: 'fixed', units: ['money'], held: true, cues: { done: ['fine'], named: ['fine', 'penalty'] } },
    {
      name: 'compensation',
      kind: 'quantity',
      evolves: 'revised',
      units: ['money'],
      held: true,
      cues: {
        done: ['award', 'pay to settle', 'pay in compensation'],
        named: ['compensation', 'damages', 'settlement'],
        being: ['in compensation', 'in damages'],
      },
    },
    {
      name: 'amount stolen',
      kind: 'quantity',
      evolves: 'revised',
      units: ['money'],
      cues: { done: ['steal', 'embezzle', 'defraud', 'siphon', 'launder', 'divert', 'rob', 'make off with', 'get away with'], being: ['stolen', 'embezzled'] },
    },
  ],
};
