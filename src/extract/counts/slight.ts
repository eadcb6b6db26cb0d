/** "Fifteen were slightly hurt and one seriously": those hurt slightly are a part of the injured, where the report tells of others. */
import { HURT } from '../../lexicon/attributes.js';
import { SLIGHT } from '../../lexicon/wounds.js';
import { lineAt, tokenAt } from '../context/words.js';
import type { Draft } from '../draft.js';
import { isOf, someBetween } from '../language/words.js';
import type { Reading } from '../reading.js';

type Counts = Draft<'quantity'>;

/** How far from a figure and its verb the word stands for how badly they were hurt. */
const NEAR = 3;

const isSlight = (reading: Reading, { attribute, span }: Counts): boolean => {
  const line = attribute === 'injured' ? lineAt(reading, span.start) : undefined;
  if (!line) return false;
  const { tokens } = reading.prose;
  const [first, last] = [tokenAt(tokens, line, span.start), tokenAt(tokens, line, span.end)];
  return someBetween(tokens, first, Math.min(last + NEAR, line.sentence.last), (token) => isOf(token, SLIGHT));
};

/** The drafts, those of people hurt slightly told as a part where others were hurt as well. */
export const withSlight = (reading: Reading, drafts: readonly Counts[]): readonly Counts[] => {
  const hurt = drafts.filter(({ attribute }) => HURT.has(attribute));
  // All of one figure: nobody else is told of. So no two are compared, and time grows with their number.
  if (new Set(hurt.map(({ value }) => value.figure)).size < 2) return drafts;
  return drafts.map((draft) => (isSlight(reading, draft) ? { ...draft, scope: { ...draft.scope, state: 'slightly' } } : draft));
};
