/**
 * Verbs and nouns that an amount is the measure of: "fined the bank £30 million", "was jailed for six years", "a nine-year sentence".
 */
import type { Token } from '../language.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Counted, Field, Link } from './clause.js';

const PREPOSITIONS = wordSet(['to', 'for', 'of', 'at', 'by', 'through']);
/** What may stand between a verb and its measure: to whom it was done. */
const OBJECT: ReadonlySet<Token['tag']> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'PRON']);
const REACH = 5;

/** The verb before an amount that it is done by: "[sentenced] him to 12 years", "were [fined] $1.4 million". */
export const measuringVerb = (field: Field, counted: Counted & { readonly head?: number }): Link | undefined => {
  const { tokens } = field.prose;
  // "awarded $3 million contracts", "a contract worth $3 million"
  if (counted.head === undefined && tokens[counted.last]?.tag === 'NOUN') return undefined;
  let i = counted.first - 1;
  if (isOf(tokens[i], PREPOSITIONS)) i -= 1;
  for (const from = i; i >= field.first && from - i <= REACH; i--) {
    const done = field.ending.get(i)?.filter(({ role }) => role === 'done') ?? [];
    // "cut": jobs, or a rate.
    const cue = done.find(({ attribute }) => attribute.units !== undefined);
    if (cue) return { cue, rule: 'the verb has the amount for its measure', cost: 0.6 + 0.4 * (from - i) };
    if (done.length > 0) return undefined;
    if (!OBJECT.has(tokens[i]!.tag) || tokens[i]!.lower === 'worth' || field.counted.some(({ first, last }) => first <= i && i < last)) return undefined;
  }
  return undefined;
};

const MODIFIERS: ReadonlySet<Token['tag']> = new Set(['ADJ', 'NOUN', 'VERB', 'PUNCT']);

/** The noun that an amount stands before like an adjective: "an 18-month suspended [sentence]", "a $1.4 million [fine]". */
export const measuredNoun = (field: Field, counted: Counted): Link | undefined => {
  const { tokens } = field.prose;
  for (let i = counted.last; i < field.last && i - counted.last < 3; i++) {
    const hit = field.starting.get(i)?.find(({ role, attribute }) => role === 'named' && attribute.units !== undefined);
    if (hit && tokens[hit.last]?.tag !== 'NOUN') return { cue: hit, rule: 'the amount stands before the noun', cost: 0.5 };
    const { tag, text } = tokens[i]!;
    if (!MODIFIERS.has(tag) || (tag === 'PUNCT' && text !== '-')) return undefined;
  }
  return undefined;
};
