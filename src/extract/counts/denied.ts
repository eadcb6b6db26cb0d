/**
 * What is said not to have happened to somebody: "was not declared medically brain dead".
 */
import { NOT } from '../../lexicon/unreal.js';
import type { Token } from '../language.js';
import { isOf } from '../language/words.js';
import { presentParticiple } from './clause.js';

/** What may stand between "not" and what is denied. */
const BETWEEN: ReadonlySet<Token['tag']> = new Set(['ADV', 'ADJ', 'AUX', 'VERB', 'NOUN', 'PART']);
const REACH = 6;

/** Whether "not" stands before a cue, with no verb between that it belongs to: "was not wearing a belt and died", "did not stop hitting him". */
export const isDenied = (tokens: readonly Token[], cue: number): boolean => {
  for (let i = cue - 1; i >= 0 && cue - i <= REACH && BETWEEN.has(tokens[i]!.tag); i--) {
    if (isOf(tokens[i], NOT)) return true;
    if (tokens[i]!.tag === 'VERB' && presentParticiple(tokens[i]!)) return false;
  }
  return false;
};
