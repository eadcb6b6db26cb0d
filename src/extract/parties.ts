/**
 * Who or what stands before and behind a verb.
 */
import { textOf } from './language/text.js';
import { BODY_NOUNS } from '../lexicon/anaphora.js';
import { PARTIES } from '../lexicon/blame.js';
import { HELD_TO } from '../lexicon/certainty.js';
import { isOfPeople } from '../lexicon/people.js';
import type { Token } from './language.js';
import { standsFor } from './meant.js';
import { type NounPhrase, phraseAt } from './phrases.js';
import type { Line, Reading } from './reading.js';
import type { NameMention } from './recognisers/names/index.js';
import { isOf } from './language/words.js';
import { DETERMINERS } from '../lexicon/small-words.js';
import { wordSet } from '../lexicon/word-set.js';
import { singular } from './language/forms.js';

/** Tokens `first` to `last`, the last one excluded. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The text of a run, in one line. */
export const wordsOf = ({ prose }: Reading, { first, last }: Run): string => textOf(prose, first, last);

const QUOTES = new Set(['"', '“', '‘', "'", '«', '”', '’', '»']);
const isQuote = (token: Token | undefined): boolean => token !== undefined && QUOTES.has(token.text);
const glued = (tokens: readonly Token[], i: number): boolean => tokens[i] !== undefined && tokens[i - 1]?.end === tokens[i]!.start;

/** The noun phrase at a token, an opening quotation mark passed over, words tied by hyphens kept whole: "Iranian-backed forces". */
export const nounsAt = (tokens: readonly Token[], at: number, last: number): NounPhrase | undefined => {
  const i = isQuote(tokens[at]) ? at + 1 : at;
  let phrase = phraseAt(tokens, i, last);
  for (let turns = 0; phrase && turns < 3; turns++) {
    const end: number = phrase.last;
    if (end + 1 >= last || tokens[end]!.text !== '-' || !glued(tokens, end) || !glued(tokens, end + 1)) break;
    const rest = phraseAt(tokens, end + 1, last) ?? phraseAt(tokens, end + 2, last);
    if (!rest) break;
    phrase = { first: phrase.first, last: rest.last, head: rest.head, indefinite: phrase.indefinite };
  }
  return phrase;
};

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const OPENS = new Set(['DET', 'PRON']);
const WITHIN = wordSet(['of', 'in', 'from', 'at', 'for', 'on', 'aboard']);
const MOST = 14;

const chunkBefore = (tokens: readonly Token[], last: number, first: number): number => {
  let start = last;
  while (start > first && last - start < MOST) {
    const token = tokens[start - 1]!;
    if (token.tag === 'DET' || (token.tag === 'PRON' && start === last)) return start - 1;
    const tied = token.text === '-' && start < last && glued(tokens, start);
    const participle =
      token.tag === 'VERB' && start < last && /(?:ed|ing)$/.test(token.lower) && (NOMINAL.has(tokens[start]!.tag) || tokens[start - 2]?.text === '-');
    if (
      !NOMINAL.has(token.tag) &&
      token.lower !== "'s" &&
      !tied &&
      !participle &&
      !(OPENS.has(token.tag) && /^(?:its|their|his|her|our|my)$/.test(token.lower))
    )
      break;
    start -= 1;
  }
  return start;
};

/** Between a subject and the day of its verb. */
const DATES = wordSet(['on', 'in', 'at', 'by', 'late', 'early']);

/** Auxiliaries, adverbs and times between a subject and its verb. */
const beforeVerb = (tokens: readonly Token[], line: Line, verb: number): number => {
  let last = verb;
  for (let turns = 0; turns < 8 && last > line.sentence.first; turns++) {
    const period = line.periods.find((mention) => mention.last === last && mention.first > line.sentence.first);
    const { tag, lower } = tokens[last - 1]!;
    // "the Front on Tuesday claimed"
    if (period) last = isOf(tokens[period.first - 1], DATES) && period.first - 1 > line.sentence.first ? period.first - 1 : period.first;
    // "is believed to have caused"
    else if (lower === 'to' && isOf(tokens[last - 2], HELD_TO) && last - 3 > line.sentence.first) last -= 2;
    // "has since withdrawn"
    else if (lower === 'since' && tokens[last - 2]?.tag === 'AUX') last -= 1;
    else if (tag === 'AUX' || tag === 'ADV' || tag === 'PART' || lower === "'s" || lower === 'immediate' || lower === 'have' || isQuote(tokens[last - 1]))
      last -= 1;
    else break;
  }
  return last;
};

/** Before an apposition set off by commas: "Hassan, the chief of police, blamed". */
const beforeApposition = (tokens: readonly Token[], last: number, first: number): number => {
  if (tokens[last - 1]?.text !== ',') return last;
  for (let i = last - 2; i > first && last - i < 18; i--) if (tokens[i]!.text === ',') return NOMINAL.has(tokens[i - 1]!.tag) ? i : last;
  return last;
};

/** The subject of a verb: its noun phrase with what belongs to it ("officials in Kabul") and what it is listed with ("the US, Oman and Fiji"). */
export const subjectOf = (reading: Reading, line: Line, verb: number): Run | undefined => {
  const { tokens } = reading.prose;
  const { first } = line.sentence;
  const last = beforeApposition(tokens, beforeVerb(tokens, line, verb), first);
  let start = chunkBefore(tokens, last, first);
  if (start === last) return undefined;
  let attached = false;
  for (let turns = 0; turns < 5 && start > first + 1; turns++) {
    const link = tokens[start - 1]!;
    const list = link.lower === 'and' || (link.text === ',' && turns > 0);
    if (!list && !isOf(link, WITHIN)) break;
    if (!list && attached) break;
    attached ||= !list;
    const before = chunkBefore(tokens, start - 1, first);
    // "in the Gulf of Oman and Iran has": what "of" joins to another noun is no subject.
    if (before === start - 1 || (link.lower === 'and' && tokens[before - 1]?.lower === 'of')) break;
    start = before;
  }
  while (start < last - 1 && (tokens[start]!.lower === 'and' || tokens[start]!.text === ',')) start += 1;
  return { first: start, last };
};

const nameIn = (line: Line, { first, last }: Run): NameMention | undefined => line.names.find((name) => name.first >= first && name.last <= last);

/** Whether a run is the name of a body and nothing but a word for it: "the Oriole Front militia". */
const bareName = (reading: Reading, line: Line, run: Run): NameMention | undefined => {
  const { tokens } = reading.prose;
  const name = nameIn(line, run);
  if (!name) return undefined;
  for (let i = run.first; i < name.first; i++)
    if (!isOf(tokens[i]!, DETERMINERS)) return name.value.title !== undefined && name.last === run.last ? name : undefined;
  for (let i = name.last; i < run.last; i++)
    if (!(isOf(tokens[i]!, BODY_NOUNS) && name.value.sort === 'organisation') && tokens[i]!.lower !== "'s") return undefined;
  return name;
};

/** The name in an apposition: "a little-known outfit, the Oriole Front". A list of parties is none. */
const apposedName = (reading: Reading, line: Line, run: Run): NameMention | undefined => {
  const { tokens } = reading.prose;
  // "a little-known outfit, Oriole Front, claimed": behind the run, where the verb goes on.
  const behind = tokens[run.last]?.text === ',' && !nameIn(line, run) ? line.names.find(({ first }) => first === run.last + 1) : undefined;
  const closes = behind && tokens[behind.last]?.text === ',' && ['VERB', 'AUX', 'ADV'].includes(tokens[behind.last + 1]?.tag ?? '');
  if (behind && closes && behind.value.sort !== 'place' && behind.value.sort !== 'people') return behind;
  let at = run.first;
  while (at < run.last && tokens[at]!.text !== ',') at += 1;
  if (at >= run.last - 1) return undefined;
  for (let i = at + 1; i < run.last; i++) if (tokens[i]!.text === ',' || tokens[i]!.lower === 'and') return undefined;
  const [one, other] = [bareName(reading, line, { first: run.first, last: at }), bareName(reading, line, { first: at + 1, last: run.last })];
  return one && other ? undefined : (one ?? other);
};

/** The bare words for a party: its name where it has one, else the phrase without article; "the group" is the body last named, "she" the person. */
export const partyWords = (reading: Reading, line: Line, run: Run): string => {
  const { tokens } = reading.prose;
  const name = bareName(reading, line, run) ?? apposedName(reading, line, run);
  if (name) return name.value.name;
  const first = run.last - run.first > 1 && isOf(tokens[run.first]!, DETERMINERS) ? run.first + 1 : run.first;
  const meant = standsFor(reading, line, run);
  if (meant) return meant.value.name;
  const words = textOf(reading.prose, first, run.last);
  // The capital of a sentence's first word is none of its own.
  const kind = PARTIES.has(singular(tokens[run.last - 1]!)) || isOfPeople(singular(tokens[run.last - 1]!));
  const proper = tokens[first]!.tag === 'PROPN' && run.last - first > 1 === kind;
  const opens = first === line.sentence.first && !proper && !nameIn(line, run) && tokens[first]!.text.slice(1) === tokens[first]!.lower.slice(1);
  return opens ? words.charAt(0).toLowerCase() + words.slice(1) : words;
};
