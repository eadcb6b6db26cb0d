/**
 * Who or what a moment is of: what tells two departures apart.
 */
import { HE_OR_SHE } from '../../lexicon/anaphora.js';
import { singularOf } from '../../lexicon/inflect.js';
import { isSort, momentOfNoun, momentOfPair, ONE_OF_SEVERAL, REPLACING, sortOf } from '../../lexicon/moments.js';
import { lastWord } from '../../model/text.js';
import type { Token } from '../language.js';
import type { Clause, Phrase } from '../clause.js';
import { mayBeCalled, PRONOUNS, standsFor } from '../meant.js';
import { phraseAt } from '../phrases.js';
import type { Line, Reading } from '../reading.js';
import { isOf } from '../language/words.js';

/** Moments that are done to somebody: whose they are is told by the object where there is one. */
const DONE: ReadonlySet<string> = new Set(
  'arrest release discovery rescue dismissal inspection delivery founding closure reopening signing launch completion verdict sentencing'.split(' '),
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

/** "the first meeting [of the new council] is on": of a moment that is itself the subject, whose it is. */
const bearerOf = (tokens: readonly Token[], { first, head, last }: Phrase): string | undefined => {
  // "the second meeting of the council": none of the others.
  for (let i = first; i < head; i++) if (isOf(tokens[i]!, ONE_OF_SEVERAL)) return `${tokens[i]!.lower} ${tokens[head]!.lower}`;
  const whose = tokens[last]?.lower === 'of' ? phraseAt(tokens, last + 1, tokens.length) : undefined;
  return whose && nameOf(tokens, whose);
};

/** The one that a moment is of, in lower case: "ship", "replacement aircraft"; missing where a pronoun leaves it open. `before`: the subject of the clause before. */
export const subjectName = (tokens: readonly Token[], clause: Clause, moment: string | undefined, before: string | undefined): string | undefined => {
  const { subject, object, verb } = clause;
  const passive = tokens[verb - 1]?.tag === 'AUX' || tokens[verb - 2]?.tag === 'AUX';
  const phrase =
    moment !== undefined && DONE.has(moment) && object && !passive && !momentOfPair(tokens[verb]!.lower, tokens[object.head]!.lower) ? object : subject;
  if (!phrase) return undefined;
  if (isPronoun(tokens, phrase)) return phrase === subject ? before : undefined;
  const { lower } = tokens[phrase.head]!;
  const itself = moment !== undefined && [singularOf(lower), momentOfNoun(lower), momentOfPair(tokens[verb]!.lower, lower)].includes(moment);
  return itself ? bearerOf(tokens, phrase) : nameOf(tokens, phrase);
};

/** Whom the subject of a clause stands for, where it is "he" or "she" and nobody else is named from there on who may be meant. */
export const personMeant = (reading: Reading, line: Line, clause: Clause | undefined): string | undefined => {
  const subject = clause?.subject;
  const pronoun = subject && PRONOUNS.get(reading.prose.tokens[subject.head]!.lower);
  if (!subject || !pronoun || !isOf(reading.prose.tokens[subject.head], HE_OR_SHE)) return undefined;
  const meant = standsFor(reading, line, { first: subject.head, last: subject.head + 1 });
  if (!meant) return undefined;
  const who = lastWord(meant.value.name).toLowerCase();
  for (let number = line.number; number >= 0; number--) {
    const { names, sentence } = reading.lines[number]!;
    const others = names.filter(({ value, last }) => last <= subject.head && value.sort === 'person' && mayBeCalled(pronoun, value));
    if (others.some(({ value }) => lastWord(value.name).toLowerCase() !== who)) return undefined;
    if (sentence.first <= meant.first) break;
  }
  return who;
};
