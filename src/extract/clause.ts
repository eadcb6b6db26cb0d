/**
 * What stands with a time or a place: the verb or noun that it stands with, and who does it. A shallow reading of the clause, as chunkers do it (Abney 1991).
 */
import { SCHEDULED_VERBS } from '../lexicon/calendar.js';
import { ACTS_AS, HANGING_PARTICIPLES, OPENS_CLAUSE, SUBORDINATES } from '../lexicon/clauses.js';
import { isInflected } from '../lexicon/gerunds.js';
import { singularOf } from '../lexicon/inflect.js';
import type { Token } from './language.js';
import type { Line } from './reading.js';
import { isWhen } from './language/corrected-tags.js';
import { isOf } from './language/words.js';
import { NAMING_PARTICIPLES } from '../lexicon/name-cues.js';

/** Tokens `first` to `last` (excluded) of a noun phrase, `head` its last noun. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** The verb that a time goes with, and the phrases beside it. */
export interface Clause {
  readonly verb: number;
  /** First token of the verb's own clause. */
  readonly start: number;
  readonly subject?: Phrase;
  readonly object?: Phrase;
}

const HARD = new Set([';', ':', '–', '—', '|', '•', '*']);
const REACH = 30;
const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const NOUNS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

const isParticiple = ({ lower, tag }: Token): boolean => tag === 'VERB' && (lower.endsWith('ed') || lower.endsWith('ing'));

/** "at a bus stop": a bare stem behind an article, an adjective or one thing is a noun, whatever the tagger says. */
const isBareNoun = (tokens: readonly Token[], i: number): boolean => {
  const { tag, lower } = tokens[i - 1]!;
  // "Talks between the board and the union begin on Monday."
  if (tag === 'NOUN' && isOf(tokens[i]!, SCHEDULED_VERBS) && isWhen(tokens, i + 1)) return false;
  return (tag === 'DET' || tag === 'ADJ' || (tag === 'NOUN' && singularOf(lower) === lower)) && !isInflected(tokens[i]!.lower);
};

const hangs = (tokens: readonly Token[], i: number): boolean => {
  const { lower } = tokens[i]!;
  const before = tokens[i - 1];
  if (isOf(tokens[i]!, NAMING_PARTICIPLES)) return before?.text === ',';
  return isOf(tokens[i]!, HANGING_PARTICIPLES) && before?.tag !== 'AUX' && (lower.endsWith('ing') || before?.text === ',' || NOUNS.has(before?.tag ?? ''));
};

/** A verb that says something, and no adjective made of one: "the hooded men". */
const isPredicate = (tokens: readonly Token[], i: number, first: number): boolean => {
  const token = tokens[i]!;
  if (token.tag !== 'VERB' || (i > first && /^\p{Lu}/u.test(token.text)) || hangs(tokens, i) || isNominal(tokens, i, first)) return false;
  if (i === first) return true;
  if (isBareNoun(tokens, i)) return false;
  if (!isParticiple(token)) return true;
  const [before, next] = [tokens[i - 1]!, tokens[i + 1]];
  const modifies =
    next !== undefined &&
    (next.tag === 'NOUN' || next.tag === 'ADJ') &&
    (before.tag === 'DET' || before.tag === 'ADJ' || before.tag === 'ADP' || before.tag === 'NUM' || before.text === '-');
  // "an illegally owned pistol"
  if (before.tag === 'ADV' && tokens[i - 2]?.tag === 'DET' && next !== undefined && INSIDE.has(next.tag)) return false;
  return !modifies;
};

const PHRASAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** "a drive-by shooting", "Saturday night's stabbing": a form in -ing that an article or an owner stands before is a noun, whatever the tagger says. */
export const isNominal = (tokens: readonly Token[], i: number, first: number): boolean => {
  if (!tokens[i]!.lower.endsWith('ing') || tokens[i]!.lower.length < 6) return false;
  for (let at = i - 1; at >= Math.max(first, i - 7); at--) {
    const { tag, lower, text } = tokens[at]!;
    if (lower === "'s" || lower === 'a' || lower === 'an' || lower === 'the' || lower === 'this' || lower === 'another') return tokens[i + 1]?.tag !== 'DET';
    if (!PHRASAL.has(tag) && text !== '-' && text !== ',') return false;
  }
  return false;
};

/** A form in -ing with no auxiliary before it: it says what somebody was at meanwhile, and the verb of the clause is another. */
const isMeanwhile = (tokens: readonly Token[], i: number): boolean => {
  if (!tokens[i]!.lower.endsWith('ing')) return false;
  let at = i - 1;
  while (tokens[at]?.tag === 'ADV' || tokens[at]?.tag === 'PART') at -= 1;
  return tokens[at]?.tag !== 'AUX';
};

const opens = (tokens: readonly Token[], i: number): boolean => {
  const { text, lower, tag } = tokens[i]!;
  if (HARD.has(text)) return true;
  if (!isOf(tokens[i]!, OPENS_CLAUSE)) return false;
  // "while sitting in a car": no clause of its own.
  if (tokens[i + 1]?.tag === 'VERB' && tokens[i + 1]!.lower.endsWith('ing')) return false;
  // "served as governor", "sworn in as mayor": no clause of its own.
  if (lower === 'as' && isOf(tokens[tokens[i - 1]?.lower === 'in' ? i - 2 : i - 1], ACTS_AS)) return false;
  if (lower === 'that') return tag !== 'DET' || tokens[i + 1]?.tag === 'PRON' || tokens[i + 1]?.tag === 'DET';
  return lower === 'who' || lower === 'which' || lower === 'whose' || lower === 'but' || tag !== 'ADP' || lower === 'as';
};

/** The noun phrase that ends before token `to`, no farther back than `from`. */
const phraseBefore = (tokens: readonly Token[], to: number, from: number): Phrase | undefined => {
  let head = to - 1;
  while (head >= from && !NOUNS.has(tokens[head]!.tag)) head -= 1;
  if (head < from) return undefined;
  let first = head;
  while (
    first > from &&
    (INSIDE.has(tokens[first - 1]!.tag) ||
      tokens[first - 1]!.text === '-' ||
      tokens[first - 1]!.lower === "'s" ||
      tokens[first - 1]!.lower === "'" ||
      (isParticiple(tokens[first - 1]!) && tokens[first - 2]?.tag === 'DET'))
  )
    first -= 1;
  if (first > from && tokens[first - 1]!.tag === 'DET') first -= 1;
  return { first, last: head + 1, head };
};

const IN_OF_PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET']);

/** Nothing but words of the verb group from token `from` to the verb, and with `of` a phrase with that before them. */
const leads = (tokens: readonly Token[], from: number, verb: number, of = false): boolean => {
  let i = from;
  if (of && tokens[i]!.lower === 'of') for (i += 1; i < verb && IN_OF_PHRASE.has(tokens[i]!.tag);) i += 1;
  for (; i < verb; i++) if (tokens[i]!.tag !== 'AUX' && tokens[i]!.tag !== 'ADV' && tokens[i]!.tag !== 'PART') return false;
  return true;
};

/** The subject of the verb at `verb`: the last noun phrase before it that hangs on no preposition and no other verb. */
const subjectOf = (tokens: readonly Token[], verb: number, from: number, times: Line['periods']): Phrase | undefined => {
  let to = verb;
  for (let tries = 0; tries < 8 && to > from; tries++) {
    const phrase = phraseBefore(tokens, to, from);
    if (!phrase) return undefined;
    const before = phrase.first > from ? tokens[phrase.first - 1]! : undefined;
    const timed = times.some((mention) => mention.first < phrase.last && phrase.first < mention.last);
    // "said the boat sank", "say two groups of boys met": what stands right before the verb is its subject, whatever verb comes before.
    if (!timed && before?.tag === 'VERB' && leads(tokens, phrase.last, verb, true)) return phrase;
    // "talks between the board and the union begin"
    const other = before?.lower === 'and' ? phraseBefore(tokens, phrase.first - 1, from) : undefined;
    if (other && tokens[other.first - 1]?.lower === 'between' && other.first > from) {
      to = other.first - 1;
      continue;
    }
    // "after a bus overturned".
    if (!timed && before && isOf(before, SUBORDINATES) && leads(tokens, phrase.last, verb)) return phrase;
    if (!timed && (!before || (before.tag !== 'ADP' && before.tag !== 'VERB' && before.lower !== 'of' && before.lower !== 'to'))) return phrase;
    to = timed ? Math.min(phrase.first, to - 1) : phrase.first;
  }
  return undefined;
};

/** "The ferry, which belongs to …, left at six": the subject stands before what the commas set off. */
const beforeCommas = (tokens: readonly Token[], verb: number, first: number, times: Line['periods']): Phrase | undefined => {
  let at = verb - 1;
  while (at > first && (tokens[at]!.tag === 'AUX' || tokens[at]!.tag === 'ADV')) at -= 1;
  if (tokens[at]?.text !== ',') return undefined;
  for (let i = at - 1; i > Math.max(first, at - REACH); i--) {
    // "Lund, 57, of Orvik, had left": an age is nobody.
    if (tokens[i]!.text === ',' && !(tokens[i - 1]!.tag === 'NUM' && tokens[i - 2]?.text === ',')) return subjectOf(tokens, i, Math.max(first, i - 10), times);
  }
  return undefined;
};

/** The first noun phrase behind the verb, with nothing but words of the verb between. */
const objectOf = (tokens: readonly Token[], verb: number, to: number, times: Line['periods']): Phrase | undefined => {
  let first = verb + 1;
  while (first < to && (tokens[first]!.tag === 'ADV' || tokens[first]!.tag === 'PART')) first += 1;
  let last = first;
  while (
    last < to &&
    (INSIDE.has(tokens[last]!.tag) ||
      tokens[last]!.tag === 'DET' ||
      tokens[last]!.tag === 'PRON' ||
      tokens[last]!.text === '-' ||
      tokens[last]!.lower === "'s" ||
      isParticiple(tokens[last]!))
  )
    last += 1;
  if (last === first || times.some((mention) => mention.first <= first && first < mention.last)) return undefined;
  let head = last - 1;
  while (head > first && !NOUNS.has(tokens[head]!.tag)) head -= 1;
  return NOUNS.has(tokens[head]!.tag) ? { first, last: head + 1, head } : undefined;
};

const startOf = (tokens: readonly Token[], line: Line, at: number): number => {
  for (let i = at - 1; i >= Math.max(line.sentence.first, at - REACH); i--) if (opens(tokens, i)) return i + 1;
  return Math.max(line.sentence.first, at - REACH);
};

/** The subject of a clause that a relative pronoun opens is what stands before it: "the bus, which left …". */
const antecedent = (tokens: readonly Token[], start: number, line: Line): Phrase | undefined => {
  const opener = tokens[start - 1];
  if (!opener || start - 1 <= line.sentence.first || !(opener.lower === 'who' || opener.lower === 'which' || opener.lower === 'that')) return undefined;
  return (
    subjectOf(tokens, start - 1, Math.max(line.sentence.first, start - 12), line.periods) ??
    phraseBefore(tokens, start - 1, Math.max(line.sentence.first, start - 8))
  );
};

/** Skips what is set off between commas: ", who had joined the crowd,", ", according to a man who saw it,". */
const afterRelative = (tokens: readonly Token[], i: number, to: number): number => {
  const { lower } = tokens[i]!;
  if (tokens[i - 1]?.text !== ',' || (lower !== 'who' && lower !== 'which' && lower !== 'whose' && lower !== 'according')) return i;
  for (let at = i; at < to; at++) if (tokens[at]!.text === ',') return at;
  return i;
};

/** "has today at 11.40 signed", "was on Monday arrested": the time stands within the verb. */
const afterAuxiliary = (
  tokens: readonly Token[],
  verb: number,
  mention: { readonly first: number; readonly last: number },
  end: number,
): number | undefined => {
  if (verb < 0 || tokens[verb]!.tag !== 'AUX' || mention.first - verb > 2) return undefined;
  for (let i = verb + 1; i < mention.first; i++) if (tokens[i]!.tag !== 'ADP' && tokens[i]!.tag !== 'ADV') return undefined;
  for (let i = mention.last; i < Math.min(end, mention.last + 6); i++) {
    const { tag, text } = tokens[i]!;
    if (tag === 'VERB') return i;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'DET' || text === ',') return undefined;
  }
  return undefined;
};

/** "It was 2.35 by my phone when the roof fell", "it was on Monday that she left": the word that opens the clause whose time is told. */
const cleftAt = (tokens: readonly Token[], { first, last }: { readonly first: number; readonly last: number }, end: number): number | undefined => {
  const verb = tokens[first - 1]?.tag === 'ADP' || tokens[first - 1]?.tag === 'ADV' ? first - 2 : first - 1;
  if ((tokens[verb]?.lower !== 'was' && tokens[verb]?.lower !== 'is') || tokens[verb - 1]?.lower !== 'it') return undefined;
  for (let i = last; i < Math.min(end, last + CLEFT_REACH); i++) {
    if (tokens[i]!.lower === 'when' || tokens[i]!.lower === 'that') return i;
    if (tokens[i]!.tag === 'VERB') return undefined;
  }
  return undefined;
};
const CLEFT_REACH = 7;

/** "She was asleep at 2 a.m. when the roof fell", "he was driving home at noon when, police say, the brakes failed": what the time is told for stands behind. */
const whenAt = (tokens: readonly Token[], verb: number, last: number, end: number): number | undefined => {
  const when = tokens[last]?.text === ',' ? last + 1 : last;
  if (when >= end || tokens[when]!.lower !== 'when') return undefined;
  const { tag, lower } = tokens[verb]!;
  if (tag !== 'AUX' && !(lower.endsWith('ing') && !isMeanwhile(tokens, verb))) return undefined;
  if (tokens[when + 1]?.text !== ',') return when;
  for (let i = when + 2; i < Math.min(end, when + CLEFT_REACH + 2); i++) if (tokens[i]!.text === ',') return i;
  return undefined;
};

/** The verb of a clause that begins at or behind token `from`, no clause between. */
const verbBehind = (tokens: readonly Token[], line: Line, from: number, last: number, inTime: (i: number) => boolean): number => {
  const end = line.sentence.last;
  for (let i = from; i < Math.min(end, last + REACH); i++) {
    const over = afterRelative(tokens, i, end);
    if (over > i) {
      i = over;
      continue;
    }
    // "twice: the first time at 1 a.m., when a man was shot": the time is that of the clause that hangs on it.
    if (opens(tokens, i) && !(tokens[i]!.lower === 'when' && i - last <= 1)) break;
    if (!inTime(i) && isPredicate(tokens, i, line.sentence.first)) return i;
  }
  return -1;
};

/** The verb before a time, or -1: the nearest, but for one that only says what somebody was at meanwhile. */
const verbBefore = (tokens: readonly Token[], line: Line, first: number, start: number, inTime: (i: number) => boolean): number => {
  let meanwhile = -1;
  for (let i = first - 1; i >= start; i--) {
    if (inTime(i)) continue;
    const predicate = isPredicate(tokens, i, line.sentence.first);
    if (tokens[i]!.tag === 'VERB' && isMeanwhile(tokens, i) && predicate) meanwhile = Math.max(meanwhile, i);
    else if (predicate || (tokens[i]!.tag === 'AUX' && tokens[i + 1]?.tag !== 'VERB' && i > start)) return i;
  }
  return meanwhile;
};

/** The clause that a time stands in: its verb is the nearest before it, or, where the time opens the clause, the first behind it. */
export const clauseOf = (tokens: readonly Token[], line: Line, mention: { readonly first: number; readonly last: number }): Clause | undefined => {
  const end = line.sentence.last;
  const inTime = (i: number): boolean => line.periods.some((each) => each.first <= i && i < each.last);
  let cleft = cleftAt(tokens, mention, end);
  let start = cleft === undefined ? startOf(tokens, line, mention.first) : cleft + 1;
  let verb = verbBefore(tokens, line, mention.first, start, inTime);
  verb = afterAuxiliary(tokens, verb, mention, end) ?? verb;
  if (verb >= 0 && cleft === undefined) {
    cleft = whenAt(tokens, verb, mention.last, end);
    if (cleft !== undefined) [verb, start] = [-1, cleft + 1];
  }
  if (verb >= 0 && tokens[verb]!.tag === 'AUX') {
    // "is due in Oslo at nine", "was gone by ten": the copula stands for what it says.
    const by = tokens.slice(verb + 1, mention.first).findIndex(({ tag }) => tag === 'VERB');
    if (by >= 0) verb += by + 1;
  }
  if (verb < 0) verb = verbBehind(tokens, line, cleft === undefined ? mention.last : start + 1, Math.max(mention.last, start), inTime);
  if (verb < 0) return undefined;
  const subject =
    beforeCommas(tokens, verb, Math.max(line.sentence.first, cleft ?? 0), line.periods) ??
    subjectOf(tokens, verb, start, line.periods) ??
    antecedent(tokens, start, line);
  const object = objectOf(tokens, verb, end, line.periods);
  return { verb, start, ...(subject ? { subject } : {}), ...(object ? { object } : {}) };
};
