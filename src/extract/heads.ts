/**
 * Who or what a verb is said of, by the head of the whole phrase: in "the attack on the president killed three" that is the attack. What stands right
 * before the verb may hang on a preposition, a participle or a relative clause.
 */
import { OPENS_OWN_CLAUSE, RELATIVES, TAKES_CLAUSE } from '../lexicon/clauses.js';
import { PORTIONS, isOfPeople, isPerson } from '../lexicon/people.js';
import { ARMED } from '../lexicon/deeds.js';
import type { Token } from './language.js';
import { singular } from './language/forms.js';
import { isOf } from './language/words.js';
import { type NounPhrase } from './phrases.js';
import { voicesIn } from './meant.js';
import { nounsAt, type Run, subjectOf } from './parties.js';
import type { Line, Reading } from './reading.js';

/** A subject with the token of its head: "A friend of the boy". */
export interface Headed extends Run {
  readonly head: number;
  /** Where the words before the verb end that hang on it. */
  readonly end: number;
}

const HANGS = new Set(['VERB', 'AUX', 'ADV', 'PART', 'ADP']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'PRON']);

const takesClause = (reading: Reading, line: Line, i: number): boolean => {
  const token = reading.prose.tokens[i]!;
  return isOf(token, TAKES_CLAUSE) || voicesIn(reading, line).some(({ cue }) => cue.span.start <= token.start && token.start < cue.span.end);
};

/** The verb at the left end of what hangs on a noun is none that says something of it: "carrying the workers", "aimed at the commander", "meant to kill". */
const isReduced = (tokens: readonly Token[], from: number, to: number): boolean => {
  const verb = from + tokens.slice(from, to).findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  if (verb < from) return true;
  return tokens[verb]!.tag === 'VERB' && (/(?:ed|ing)$/.test(tokens[verb]!.lower) || ['to', 'by'].includes(tokens[verb + 1]?.lower ?? ''));
};

/** Where the phrase ends that a run hangs on; the run's own first token where it hangs on none, and undefined where that cannot be told. */
const ownerEnd = (reading: Reading, line: Line, run: Run): number | undefined => {
  const { tokens } = reading.prose;
  const { first } = line.sentence;
  let before = run.first - 1;
  // "Off-duty police": a word tied by a hyphen is of the phrase, whatever it is.
  if (tokens[run.first]!.text === '-') before -= 1;
  if (before < first) return run.first;
  const { tag } = tokens[before]!;
  if (isOf(tokens[before]!, OPENS_OWN_CLAUSE)) return run.first;
  // "Had Lee killed her, …": a condition or a question.
  if (tag === 'AUX') return undefined;
  if (!HANGS.has(tag) || tag === 'ADV' || takesClause(reading, line, before)) return run.first;
  let at = before;
  while (at >= first && HANGS.has(tokens[at]!.tag) && !isOf(tokens[at]!, OPENS_OWN_CLAUSE)) at -= 1;
  if (at < first) return undefined;
  if (isOf(tokens[at]!, RELATIVES)) return at > first && tokens[at - 1]!.text === ',' ? at - 1 : at;
  return NOMINAL.has(tokens[at]!.tag) && isReduced(tokens, at + 1, before + 1) ? at + 1 : undefined;
};

/** The noun that the rest of a subject belongs to: before "of", "in" and the like, or behind them where the noun before is but a number or a group. */
const headOf = (line: Line, tokens: readonly Token[], run: Run): number => {
  for (let i = run.first + 1; i < run.last; i++) {
    if (tokens[i]!.tag !== 'ADP') continue;
    const name = line.names.find(({ first, last }) => first < i && i < last);
    if (name) i = name.last - 1;
    else if (tokens[i]!.lower !== 'of' || !isOf(tokens[i - 1]!, PORTIONS)) return i - 1;
  }
  return run.last - 1;
};

const MOST_TURNS = 4;
/** The subject of a verb as the whole phrase that the verb is said of; undefined where it is a question or a condition, or cannot be told. */
export const headedSubject = (reading: Reading, line: Line, verb: number): Headed | undefined => {
  let run = subjectOf(reading, line, verb);
  const end = run?.last ?? verb;
  for (let turns = 0; run && turns < MOST_TURNS; turns++) {
    const owner = ownerEnd(reading, line, run);
    if (owner === undefined) return undefined;
    if (owner === run.first) {
      const { tokens } = reading.prose;
      return {
        first: tokens[run.first]!.text === '-' ? Math.max(line.sentence.first, run.first - 1) : run.first,
        last: run.last,
        head: headOf(line, tokens, run),
        end,
      };
    }
    run = subjectOf(reading, line, owner);
  }
  return undefined;
};

/** Whether a noun is somebody: by kind, by age, or as the end of a name. */
export const isSomebody = ({ prose: { tokens } }: Reading, line: Line, head: number): boolean => {
  const word = singular(tokens[head]!);
  if (isPerson(word) || ARMED.has(word)) return true;
  // "another 8-year-old"
  if (tokens[head]!.lower === 'old') return /^years?$/.test(tokens[head - 2]?.lower ?? '');
  return line.names.some(({ last, value: { sort } }) => sort !== 'place' && last === head + 1);
};

/** The noun phrase at a token, as far as it is one: in "a man police have not named" the police are the subject of a clause that no pronoun opens. */
export const agentAt = (tokens: readonly Token[], at: number, last: number): NounPhrase | undefined => {
  const phrase = nounsAt(tokens, at, last);
  if (!phrase || phrase.last - phrase.first < 2 || phrase.last >= last) return phrase;
  const next = tokens[phrase.last]!.tag;
  const noun = tokens[phrase.last - 1]!;
  const owner = tokens[phrase.last - 2]!;
  const several = singular(noun) !== noun.lower || ARMED.has(noun.lower);
  if ((next !== 'AUX' && next !== 'VERB') || !several || owner.tag !== 'NOUN' || !isOfPeople(owner.lower)) return phrase;
  return { ...phrase, last: phrase.last - 1, head: phrase.last - 2 };
};
