/** What is said of a person by a verb and its subject. */
import type { Token } from '../language.js';
import { type Run, subjectOf } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import { isAwaited } from '../modality.js';
import { farHolder } from './far-holder.js';
import { areAllHit, areSeveral, nearestPerson, personIn } from './holders.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { STILL_CONSCIOUS } from '../../lexicon/descriptions.js';

/** What is said of whom, before it is a claim. */
export interface State extends Run {
  readonly attribute: 'custody' | 'charges' | 'verdict' | 'fate' | 'prognosis' | 'wound' | 'injury' | 'armed or not' | 'conscious or not' | 'tried as';
  readonly words: string;
  readonly who: string;
  readonly rule: string;
}
/** What a state is one of: who is in critical condition may be expected to survive. */
export const attributeOfState = (state: string): 'fate' | 'prognosis' | 'conscious or not' =>
  state.includes('expected') ? 'prognosis' : state === STILL_CONSCIOUS ? 'conscious or not' : 'fate';
export type Place = { readonly reading: Reading; readonly line: Line; readonly i: number };
export type Read = (place: Place) => State | undefined;
/** Rules with the words that they are asked at. */
export type Rules = readonly (readonly [Iterable<string>, Read])[];

export const UNREAL = new Set(['would', 'could', 'may', 'might', 'if', 'whether', 'should', 'not', "n't", 'never', 'no', 'without', 'neither', 'nor']);
export const AHEAD = new Set(['will', "'ll", 'to']);
export const isNamed = (who: string): boolean => /^\p{Lu}/u.test(who);

/** Where the group of verbs begins that ends before a token: "was last listed", "has been", "is". */
const groupStart = (tokens: readonly Token[], line: Line, i: number): number => {
  let from = i;
  while (from > line.sentence.first && i - from < 5 && (['AUX', 'VERB', 'ADV', 'PART'].includes(tokens[from - 1]!.tag) || tokens[from - 1]!.lower === 'last'))
    from -= 1;
  return from;
};

export interface Group {
  readonly from: number;
  readonly real: boolean;
  readonly ahead: boolean;
  readonly passive: boolean;
  readonly subject?: Run;
}

/** The group of verbs around or before a token, and its subject. */
export const groupAt = ({ reading, line, i }: Place): Group => {
  const { tokens } = reading.prose;
  const from = groupStart(tokens, line, i);
  const verbs = tokens.slice(from, i).map(({ lower }) => lower);
  const subject = subjectOf(reading, line, from);
  return {
    from,
    // "no evidence that a suspect is at large"
    real:
      !tokens.slice(subject ? Math.max(line.sentence.first, subject.first - 3) : from, i).some(({ lower }) => UNREAL.has(lower)) &&
      !isAwaited(tokens, line.sentence.first, i),
    ahead: verbs.some((word) => AHEAD.has(word)),
    passive: tokens.slice(from, i).some(({ tag, lower }) => tag === 'AUX' && lower !== 'had' && lower !== 'has' && lower !== 'have'),
    ...(subject ? { subject } : {}),
  };
};

/**
 * The person that a group of verbs is said of: its subject, whoever did the verb that it is joined to ("was hit, but is in stable condition"), or who stands
 * before the clause that tells which one.
 */
export const holderOf = ({ reading, line }: Place, { subject, from }: Group): string | undefined =>
  isOf(reading.prose.tokens[from - 1], JOINS)
    ? nearestPerson(reading, line, from)
    : (farHolder(reading, line, from) ?? (subject && personIn(reading, line, subject)));
const JOINS = wordSet(['but', 'and', ',']);

/** Those whom it hit, told of all at once. */
export const VICTIMS = 'victims';
/** The person that a group of verbs is said of, or all whom it hit. */
export const hitOf = (place: Place, group: Group): string | undefined =>
  holderOf(place, group) ?? (group.subject && areAllHit(place.reading.prose.tokens, group.subject) ? VICTIMS : undefined);

/** The person that a group of verbs is said of; who has no name is the suspect, and several are the suspects. */
export const suspectOf = (place: Place, group: Group): string | undefined => {
  const who = holderOf(place, group);
  if (who === undefined) return group.subject && areSeveral(place.reading.prose.tokens, group.subject) ? 'suspects' : undefined;
  return isNamed(who) ? who : 'suspect';
};

/** Phrases with the states that they mean, by their first word. */
export const byFirst = (phrases: readonly (readonly [readonly string[], string])[]): ReadonlyMap<string, readonly (readonly [readonly string[], string])[]> => {
  const index = new Map<string, (readonly [readonly string[], string])[]>();
  for (const entry of phrases) index.set(entry[0][0]!, [...(index.get(entry[0][0]!) ?? []), entry]);
  return index;
};

/** What an object begins with: behind a verb that is said of somebody as well, it is of that object. */
export const OBJECTS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON']);
