/** Clauses that are a whole sentence, of something told by its name. Only of these can one deny what another says. */
import { isInflected } from '../../lexicon/gerunds.js';
import { singularOf } from '../../lexicon/inflect.js';
import { PERSONS } from '../../lexicon/descriptions.js';
import { LOOSE_IN_SENTENCES, PAST_AUXILIARIES, PRESENT_AUXILIARIES } from '../../lexicon/statements.js';
import type { Attribution } from '../../model/attribution.js';
import { holds } from '../../model/span.js';
import { CLAUSE, PAST_SENTENCE, PRESENT_SENTENCE } from '../../model/statement.js';
import type { Token } from '../language.js';
import { oneOf, perWord } from '../language/words.js';
import type { Run } from '../parties.js';
import type { Line } from '../reading.js';

const isLoose = oneOf(LOOSE_IN_SENTENCES);
const isPast = oneOf(PAST_AUXILIARIES);
const isPresent = oneOf(PRESENT_AUXILIARIES);
const isPerson = perWord(({ text, lower }) => text === lower && PERSONS.has(singularOf(lower)));

/** Whether nothing stands beside a clause in its sentence but who tells it. */
const isWhole = (tokens: readonly Token[], { sentence }: Line, { first, last }: Run, tellers: readonly Attribution[]): boolean => {
  for (let i = sentence.first; i < sentence.last; i++) {
    if (i === first) i = last;
    const token = tokens[i];
    if (i >= sentence.last || token === undefined) return true;
    const beside = token.tag === 'PUNCT' || token.tag === 'DET' || token.lower === 'that';
    if (!beside && !tellers.some(({ speaker, cue }) => holds(speaker.span, token) || holds(cue.span, token))) return false;
  }
  return true;
};

/** "The road", "Lee": what the text names, and not "residents", who may be these or those. */
const isNamed = (tokens: readonly Token[], first: number): boolean => {
  const { lower, tag } = tokens[first]!;
  return lower === 'the' || (tag === 'PROPN' && (tokens[first + 1]?.tag === 'PROPN' || !lower.endsWith('s')));
};

/** By which rule a clause is read: how much of it is there to be denied. */
export const ruleOf = (tokens: readonly Token[], line: Line, clause: Run, tellers: readonly Attribution[]): string => {
  if (!isWhole(tokens, line, clause, tellers)) return CLAUSE;
  let tense: string | undefined;
  let person = false;
  for (let i = clause.first; i < clause.last; i++) {
    const token = tokens[i]!;
    if (isLoose(token) || token.tag === 'PRON') return CLAUSE;
    person ||= isPerson(token);
    if (tense !== undefined) continue;
    if (isPast(token)) tense = PAST_SENTENCE;
    else if (isPresent(token) && token.tag === 'AUX') tense = PRESENT_SENTENCE;
    else if (token.tag === 'AUX') tense = CLAUSE;
    else if (token.tag === 'VERB' && i > clause.first && tokens[i - 1]!.tag !== 'DET')
      tense = isInflected(token.lower) && !token.lower.endsWith('s') && !token.lower.endsWith('ing') ? PAST_SENTENCE : CLAUSE;
  }
  return tense === PAST_SENTENCE && (person || !isNamed(tokens, clause.first)) ? CLAUSE : (tense ?? CLAUSE);
};
