/** Where somebody was hit. */
import { BESIDE_PART, HARM } from '../../lexicon/wounds.js';
import type { Token } from '../language.js';

/** "in the leg", "in his upper back" */
export const isPartOfBody = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.lower !== 'in' && tokens[at]?.lower !== 'on') return false;
  let i = at;
  while (i - at < 4 && BESIDE_PART.has(tokens[i]?.lower ?? '')) i += 1;
  return HARM.has(tokens[i]?.lower ?? '');
};
