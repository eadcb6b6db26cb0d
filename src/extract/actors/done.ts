/** Whether what a verb tells was done, to somebody, and to harm. */
import { HARM_SIGNS, MAYBE_HARMING, PICTURES } from '../../lexicon/deeds.js';
import { DOUBTS, FEW, NEGATORS } from '../../lexicon/unreal.js';
import { standsNear } from '../around.js';
import { type Headed, headedSubject, isSomebody } from '../heads.js';
import type { Token } from '../language.js';
import { hasAny } from '../language/gates.js';
import { isOf } from '../language/words.js';
import { isUnreal } from '../modality.js';
import { subjectOf } from '../parties.js';
import type { Line, Reading } from '../reading.js';

const LINES_AROUND = 2;
/** A verb of harm by its own sense, or by the signs around it: a weapon, a wound, a death. */
export const doesHarm = (reading: Reading, line: Line, verb: number): boolean => {
  const token = reading.prose.tokens[verb]!;
  if (!isOf(token, MAYBE_HARMING)) return true;
  if (token.lower.startsWith('sho')) return !hasAny(line.sentence, PICTURES) || hasAny(line.sentence, HARM_SIGNS);
  return standsNear(reading, line, [HARM_SIGNS], LINES_AROUND, LINES_AROUND);
};

const BACK = 6;
/** "few believe that", "nobody said": what a clause hangs on that is not so, between the subject and the comma before it. */
const isDoubted = (tokens: readonly Token[], line: Line, at: number): boolean => {
  let from = at;
  while (from > line.sentence.first && at - from < BACK && tokens[from - 1]!.tag !== 'PUNCT') from -= 1;
  return isUnreal(tokens, from, at) || isUnreal(tokens, from, at, [FEW, DOUBTS]);
};

/** Whether a verb is said of its subject as what has happened: neither "no man" nor "would have shot". */
export const isReal = (tokens: readonly Token[], line: Line, subject: Headed, verb: number): boolean =>
  tokens[verb - 1]?.lower !== 'to' &&
  !isUnreal(tokens, subject.first, subject.head + 1, [NEGATORS, FEW]) &&
  !isUnreal(tokens, subject.end, verb) &&
  !isDoubted(tokens, line, subject.first);

/** Whether what is said to have been done was done, and to somebody: neither "was not shot" nor "the film was shot". */
export const isSuffered = (reading: Reading, line: Line, verb: number): boolean => {
  const { tokens } = reading.prose;
  const near = subjectOf(reading, line, verb);
  // "the family of a boy shot by a guard": without an auxiliary it is of the noun right before it.
  const subject = near && near.last === verb ? { ...near, head: near.last - 1, end: near.last } : headedSubject(reading, line, verb);
  if (!subject) return !isUnreal(tokens, Math.max(line.sentence.first, verb - 3), verb);
  const somebody = tokens[subject.head]!.tag === 'PRON' || isSomebody(reading, line, subject.head);
  return isReal(tokens, line, subject, verb) && (somebody || !tokens[verb]!.lower.startsWith('sho'));
};
