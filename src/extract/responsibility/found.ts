import type { ResponsibilityValue } from '../../model/claim.js';
import { wordSet } from '../../lexicon/word-set.js';
import { isQuestion } from '../modality.js';
import type { Token } from '../language.js';
import { nounsAt, type Run } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import type { Trigger } from '../events/triggers.js';

/** A word that may open a statement of who or what it was, and where it stands. */
export interface Place {
  readonly reading: Reading;
  readonly line: Line;
  /** The token of the word. */
  readonly i: number;
  /** The words of the line that name events. */
  readonly triggers: readonly Trigger[];
  /** Kinds of events that are done on purpose. */
  readonly deliberate: ReadonlySet<string>;
  /** Whom the report has told to be accused so far, in its order. */
  readonly accused: readonly Accused[];
  /** The kind of the event that the words are about. */
  kind(): string;
}

/** Somebody or something that is accused of it. */
export interface Accused {
  readonly words: string;
  readonly attribute: 'responsible' | 'cause';
  /** Who accuses, where the words tell it. */
  readonly by?: string;
  /** A person by name. */
  readonly person: boolean;
  /** The number of the line. */
  readonly line: number;
}

/** A statement of who or what it was, before it is given to an event. */
export interface Found extends Run {
  readonly attribute: 'responsible' | 'cause' | 'victory';
  readonly stance: ResponsibilityValue['stance'];
  readonly words: string;
  readonly accuser?: Run;
  /** The token of the word for the event, where the statement names it. */
  readonly about?: number;
  /** It is of what the report is about, whatever event its own verb names. */
  readonly main?: true;
}
/** What a rule finds at a word. */
export type Result = Found | undefined;

/** One rule: what it reads, and the words that it is asked at. */
export interface Rule {
  readonly name: string;
  readonly at: Iterable<string>;
  readonly read: (place: Place) => Found | undefined;
}

/** The first token from `from` on that is one of some words, within a few tokens and one clause. */
export const within = (tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string> | readonly string[]): number => {
  const has = words instanceof Set ? (word: string): boolean => words.has(word) : (word: string): boolean => (words as readonly string[]).includes(word);
  for (let i = from; i < to; i++) {
    if (tokens[i]!.text === ';') return -1;
    if (has(tokens[i]!.lower)) return i;
  }
  return -1;
};

/** The trigger that begins between two tokens. */
export const triggerIn = (triggers: readonly Trigger[], from: number, to: number): Trigger | undefined =>
  triggers.find(({ first }) => first >= from && first < to);

export const isPronoun = (token: Token | undefined): boolean => token !== undefined && token.tag === 'PRON';

/** What stands for the deed or the accusation just told. */
export const IT = wordSet(['it', 'this', 'that']);

const ENDS: ReadonlySet<string> = new Set(['.', ',', ';', '!', '”', '"', '’']);

/** Whether a sentence asks: "Was he accidentally shot?" */
export const isInQuestion = ({ reading: { prose }, line }: Place): boolean => isQuestion(prose.tokens, line.sentence);

/** Whether a token is the last of its clause. */
export const isLast = ({ reading, line }: Place, at: number): boolean => at + 1 >= line.sentence.last || ENDS.has(reading.prose.tokens[at + 1]!.text);

/** A cause in words: its noun phrase with what follows "of": "a loss of control". */
export const causeAt = (tokens: readonly Token[], at: number, last: number): Run | undefined => {
  let start = at;
  while (start < last && (tokens[start]!.tag === 'ADV' || ['either', 'the'].includes(tokens[start]!.lower)) && tokens[start]!.lower !== 'not') start += 1;
  const phrase = nounsAt(tokens, start, last);
  // "blamed it on overloading"
  if (!phrase) return tokens[start]?.tag === 'VERB' && tokens[start]!.lower.endsWith('ing') && start < last ? { first: start, last: start + 1 } : undefined;
  const rest = tokens[phrase.last]?.lower === 'of' ? nounsAt(tokens, phrase.last + 1, last) : undefined;
  return { first: phrase.first, last: rest ? rest.last : phrase.last };
};
