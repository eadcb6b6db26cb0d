/**
 * Whom "she", "they" or "the group" stands for.
 */
import { BODY_NOUNS } from '../lexicon/anaphora.js';
import { PERSONS } from '../lexicon/descriptions.js';
import { genderOf } from '../lexicon/gender.js';
import { DEFINITE } from '../lexicon/small-words.js';
import { wordSet } from '../lexicon/word-set.js';
import type { Attribution } from '../model/attribution.js';
import type { Name } from '../model/name.js';
import { overlaps } from '../model/span.js';
import { lastWord } from '../model/text.js';
import { lineAt } from './context/words.js';
import type { Token } from './language.js';
import { isOf } from './language/words.js';
import type { Line, Reading } from './reading.js';
import type { NameMention } from './recognisers/names/index.js';
import type { Run } from './parties.js';

const OPENERS = wordSet(['the', 'a', 'an', 'this', 'that']);

/** The pronouns for one person, and of which sex that one is. */
export const PRONOUNS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
]);
const SEPARATES = /[\s.,-]+/;

/** Whether "he" or "she" may stand for a name: by its title, else by its first name where it has more than one. */
export const mayBeCalled = (pronoun: 'he' | 'she', { name, title }: Name): boolean => {
  const [first = '', ...others] = name.toLowerCase().split(SEPARATES);
  const told = (title === undefined ? undefined : genderOf(title.toLowerCase().split(SEPARATES))) ?? (others.length > 0 ? genderOf([first]) : undefined);
  return told === undefined || told === pronoun;
};

/** Words looked at for the subject that opens a sentence. */
const OPENING = 5;

/** Who opens a sentence without a name, where a pronoun may mean that one: "The driver, a man of 52, was among the injured." */
const openingPerson = (reading: Reading, { sentence, names }: Line, pronoun: 'he' | 'she'): string | undefined => {
  const { tokens } = reading.prose;
  if (!isOf(tokens[sentence.first]!, OPENERS)) return undefined;
  for (let i = sentence.first + 1; i < Math.min(sentence.last, sentence.first + OPENING); i++) {
    if (tokens[i]!.tag === 'VERB' || tokens[i]!.tag === 'ADP' || names.some(({ first, last }) => first <= i && i < last)) return undefined;
    const who = PERSONS.get(tokens[i]!.lower);
    if (who !== undefined && tokens[i + 1]?.lower !== "'s") return (genderOf([tokens[i]!.lower]) ?? pronoun) === pronoun ? who : undefined;
  }
  return undefined;
};

const BODY = wordSet(['it', 'they', 'them', 'its']);
/** Sentences looked back for whom a pronoun stands, and for "the group". */
const NEAR = 4;
const FAR = 12;

/** The last name before a token that fits, some sentences back at most. */
const lastNamed = (reading: Reading, line: Line, before: number, back: number, fits: (name: NameMention) => boolean): NameMention | undefined => {
  for (let number = line.number; number >= Math.max(0, line.number - back); number--) {
    const found = reading.lines[number]!.names.findLast((name) => name.last <= before && fits(name));
    if (found) return found;
  }
  return undefined;
};

/** How often a report names each body that it does not quote, and who speaks in which line. */
interface Cast {
  readonly counts: ReadonlyMap<string, number>;
  readonly quoted: ReadonlySet<string>;
  readonly voices: ReadonlyMap<number, readonly Attribution[]>;
}

const castOf = (reading: Reading): Cast => {
  const counts = new Map<string, number>();
  for (const { names } of reading.lines) for (const { value } of names) counts.set(value.name, (counts.get(value.name) ?? 0) + 1);
  const quoted = new Set<string>();
  const voices = new Map<number, Attribution[]>();
  for (const attribution of reading.attributions) {
    const line = lineAt(reading, attribution.speaker.span.start);
    if (!line) continue;
    const here = voices.get(line.number);
    if (here) here.push(attribution);
    else voices.set(line.number, [attribution]);
    for (const { span, value } of line.names) if (overlaps(span, attribution.speaker.span)) quoted.add(value.name);
  }
  return { counts, quoted, voices };
};

const casts = new WeakMap<Reading, Cast>();
const castFor = (reading: Reading): Cast => {
  const cast = casts.get(reading) ?? castOf(reading);
  casts.set(reading, cast);
  return cast;
};

/** The attributions whose speaker stands in a line. */
export const voicesIn = (reading: Reading, line: Line): readonly Attribution[] => castFor(reading).voices.get(line.number) ?? [];

/**
 * The body that "the group" stands for: of those named in the sentences before, the one that the report names most. Whom the report quotes is
 * no group that others are quoted on.
 */
const bodyMeant = (reading: Reading, line: Line, before: number): NameMention | undefined => {
  const { counts, quoted } = castFor(reading);
  const count = ({ value }: NameMention): number => counts.get(value.name) ?? 0;
  let best: NameMention | undefined;
  for (let number = Math.max(0, line.number - FAR); number <= line.number; number++)
    for (const name of reading.lines[number]!.names)
      if (name.last <= before && name.value.sort === 'organisation' && !quoted.has(name.value.name) && (!best || count(name) >= count(best))) best = name;
  return best;
};

const lastWordOf = (name: string): string => lastWord(name).toLowerCase();

/** "He is doing well, Ruiz said": whoever tells it behind the words is another than he. */
const isTeller = (reading: Reading, line: Line, { start }: Token): ((name: NameMention) => boolean) => {
  const tellers = voicesIn(reading, line).filter(
    ({ content, speaker }) => content.span.start <= start && start < content.span.end && speaker.span.start > start,
  );
  const named = new Set(line.names.flatMap(({ span, value }) => (tellers.some(({ speaker }) => overlaps(span, speaker.span)) ? [lastWordOf(value.name)] : [])));
  return ({ value }) => named.has(lastWordOf(value.name));
};

/** Whom "he" stands for where the sentence before opens with somebody who is not named: "The driver, a man of 52, was among the injured. He was flown out." */
export const unnamedBefore = (reading: Reading, line: Line, pronoun: string): string | undefined => {
  const before = reading.lines[line.number - 1];
  const sex = PRONOUNS.get(pronoun);
  if (before === undefined || sex === undefined || before.names.some(({ value }) => value.sort === 'person' && mayBeCalled(sex, value))) return undefined;
  return openingPerson(reading, before, sex);
};

/** Whom a pronoun or "the group" stands for, as far as the last names tell; undefined for anything else. */
export const standsFor = (reading: Reading, line: Line, run: Run): NameMention | undefined => {
  const { tokens } = reading.prose;
  const definite = run.last - run.first === 2 && isOf(tokens[run.first]!, DEFINITE);
  if (run.last - run.first !== 1 && !definite) return undefined;
  const { lower } = tokens[run.last - 1]!;
  const pronoun = definite ? undefined : PRONOUNS.get(lower);
  if (pronoun) {
    const tells = isTeller(reading, line, tokens[run.first]!);
    const fits = (name: NameMention): boolean => name.value.sort === 'person' && mayBeCalled(pronoun, name.value) && !tells(name);
    const here = lastNamed(reading, line, run.first, 0, fits);
    // Who opens the sentence before comes before whoever is named further back.
    return here ?? (unnamedBefore(reading, line, pronoun) === undefined ? lastNamed(reading, line, run.first, NEAR, fits) : undefined);
  }
  if (definite && isOf(tokens[run.last - 1]!, BODY_NOUNS)) return bodyMeant(reading, line, run.first);
  return !definite && isOf(tokens[run.last - 1]!, BODY) ? lastNamed(reading, line, run.first, NEAR, ({ value }) => value.sort === 'organisation') : undefined;
};
