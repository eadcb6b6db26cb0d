/**
 * Who or what a moment is of: what tells two departures apart.
 */
import { singularOf } from '../../lexicon/inflect.js';
import { isSort, momentOfPair, REPLACING, sortOf } from '../../lexicon/moments.js';
import type { Token } from '../language.js';
import type { Clause, Phrase } from '../clause.js';
import { isOf } from '../language/words.js';

/** Moments that are done to somebody: whose they are is told by the object where there is one. */
const DONE: ReadonlySet<string> = new Set(
  'arrest release discovery rescue dismissal inspection delivery founding closure reopening signing launch completion'.split(' '),
);

const nameOf = (tokens: readonly Token[], { first, head }: Phrase): string => {
  const { lower, tag } = tokens[head]!;
  const one = singularOf(lower);
  const sort = sortOf(one);
  const noun = sort === one && tag === 'PROPN' && !isSort(one) ? lower : sort;
  for (let i = first; i < head; i++) if (isOf(tokens[i]!, REPLACING)) return `replacement ${/\d/.test(noun) ? '' : noun}`.trim();
  return noun;
};

const isPronoun = (tokens: readonly Token[], phrase: Phrase): boolean => tokens[phrase.head]!.tag === 'PRON';

/** The one that a moment is of, in lower case: "ship", "replacement aircraft"; missing where a pronoun leaves it open. `before`: the subject of the clause before. */
export const subjectName = (tokens: readonly Token[], clause: Clause, moment: string | undefined, before: string | undefined): string | undefined => {
  const { subject, object, verb } = clause;
  const passive = tokens[verb - 1]?.tag === 'AUX' || tokens[verb - 2]?.tag === 'AUX';
  const phrase =
    moment !== undefined && DONE.has(moment) && object && !passive && !momentOfPair(tokens[verb]!.lower, tokens[object.head]!.lower) ? object : subject;
  if (!phrase) return undefined;
  return isPronoun(tokens, phrase) ? (phrase === subject ? before : undefined) : nameOf(tokens, phrase);
};
