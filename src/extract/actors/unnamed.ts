/**
 * That a victim or a suspect has no name yet: "the victim has not been identified", "police did not name the suspect", "their names were not released".
 */
import { INDEFINITE_ARTICLES } from '../../lexicon/small-words.js';
import { NEGATORS } from '../../lexicon/unreal.js';
import {
  CUSTODY_WORDS,
  DESCRIBES,
  HIT_WORDS,
  NAMES_FOR_NAMES,
  NAMING,
  NOT_IDENTIFIED,
  NOT_NAMED,
  ROLE_NOUNS,
  WITHHELD,
  WITHHOLDS,
} from '../../lexicon/roles.js';
import { OTHERS, isOfPeople } from '../../lexicon/people.js';
import { wordSet } from '../../lexicon/word-set.js';
import { NAMELESS } from '../../model/claim.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { headedSubject } from '../heads.js';
import { mayHave } from '../language/gates.js';
import { isOf } from '../language/words.js';
import { concatMap } from '../lists.js';
import { isAsked, isUnreal } from '../modality.js';
import { nounsAt } from '../parties.js';
import type { Line, Reading } from '../reading.js';

type Role = 'victim' | 'suspect';

interface Unnamed {
  readonly role: Role;
  readonly first: number;
  readonly last: number;
}

const BACK = 18;
const BEING = wordSet(['been', 'be', 'was', 'were', 'is', 'are', 'being', "'s"]);
const LISTS = wordSet(['nor', 'or', 'and']);
const THESE = wordSet(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'their', 'any', 'him', 'either', 'both', 'a']);
const LINES_BACK = 2;

/** The role that the words of a sentence give to somebody: what was suffered, or what somebody is held for; the last such word counts. */
export const roleAround = (reading: Reading, line: Line, before: number): Role | undefined => {
  const { tokens } = reading.prose;
  for (let number = line.number; number >= Math.max(0, line.number - LINES_BACK); number--) {
    const { first, last } = reading.lines[number]!.sentence;
    for (let i = (number === line.number ? before : last) - 1; i >= first; i--) {
      const role = ROLE_NOUNS.get(singular(tokens[i]!));
      if (role) return role;
      if (isOf(tokens[i]!, CUSTODY_WORDS)) return 'suspect';
      if (isOf(tokens[i]!, HIT_WORDS)) return 'victim';
    }
  }
  return undefined;
};

/** The role of whoever a noun means: "the suspect" by itself, "the man" by what is told around. */
const roleOf = (reading: Reading, line: Line, at: number): Role | undefined => {
  const token = reading.prose.tokens[at]!;
  const noun = singular(token);
  const role = ROLE_NOUNS.get(noun);
  if (role) return role;
  return token.tag === 'PRON' || isOfPeople(noun) ? roleAround(reading, line, at) : undefined;
};

const isNegated = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = Math.max(0, from); i < to; i++) if (isOf(tokens[i]!, NEGATORS)) return true;
  return false;
};

/** "the victim, a woman of 30, has not been identified", "no suspect was named": the last noun for somebody before the verb. */
const passive = (reading: Reading, line: Line, verb: number): Unnamed | undefined => {
  const { tokens } = reading.prose;
  const start = Math.max(line.sentence.first, verb - BACK);
  // "haven't identified any suspect" is of those who have not.
  let be = verb - 1;
  while (be > start && (tokens[be]!.tag === 'ADV' || tokens[be]!.tag === 'PART' || isOf(tokens[be]!, NEGATORS))) be -= 1;
  if (!isOf(tokens[be]!, BEING)) return undefined;
  if (!isNegated(tokens, start, verb) || tokens[verb + 1]?.lower === 'as') return undefined;
  const subject = headedSubject(reading, line, verb);
  if (!subject || subject.head < start) return undefined;
  for (let i = subject.first; i <= subject.head; i++) if (isOf(tokens[i]!, NAMES_FOR_NAMES)) return undefined;
  // "neither a suspect nor a motive": each of them.
  const heads = isOf(tokens[subject.first - 1], LISTS) ? [subject.head, subject.first - 2] : [subject.head];
  for (const head of heads) {
    const role = head >= line.sentence.first ? roleOf(reading, line, head) : undefined;
    if (role) return { role, first: head, last: verb + 1 };
  }
  return undefined;
};

/** "police have not identified the victim", "did not name the suspect". */
const active = (reading: Reading, line: Line, verb: number): Unnamed | undefined => {
  const { tokens } = reading.prose;
  if (!isNegated(tokens, Math.max(line.sentence.first, verb - 4), verb)) return undefined;
  const object = nounsAt(tokens, verb + 1, line.sentence.last);
  // "does not identify patients" is of no one of them.
  if (!object || !isOf(tokens[object.first]!, THESE)) return undefined;
  const role = !line.names.some(({ first }) => first >= object.first && first < object.last) ? roleOf(reading, line, object.last - 1) : undefined;
  return role ? { role, first: verb, last: object.last } : undefined;
};

/** "the names of the victims have not been released", "no names were given", "his identity was withheld". */
const withheld = (reading: Reading, line: Line, at: number): Unnamed | undefined => {
  const { tokens } = reading.prose;
  const of = tokens[at + 1]?.lower === 'of' ? nounsAt(tokens, at + 2, line.sentence.last) : undefined;
  const end = Math.min((of ? of.last : at + 1) + 6, line.sentence.last);
  let told = -1;
  for (let i = of ? of.last : at + 1; i < end && told < 0; i++) {
    if (tokens[i]!.text === ';' || tokens[i]!.lower === 'but') return undefined;
    if (isOf(tokens[i]!, WITHHELD) || (isOf(tokens[i]!, NOT_NAMED) && isNegated(tokens, Math.max(line.sentence.first, at - 2), i))) told = i;
  }
  // "have not released the name of the victim", "withheld the man's name"
  let verb = -1;
  for (let i = at - 1; i >= Math.max(line.sentence.first, at - 6) && told < 0 && verb < 0; i--)
    if (isOf(tokens[i]!, WITHHOLDS) || (isOf(tokens[i]!, NOT_NAMED) && isNegated(tokens, Math.max(line.sentence.first, i - 4), i))) verb = i;
  if (told < 0 && verb < 0) return undefined;
  const owner = of ? of.last - 1 : tokens[at - 1]?.lower === "'s" ? at - 2 : -1;
  const role = owner >= line.sentence.first ? roleOf(reading, line, owner) : roleAround(reading, line, at);
  return role ? { role, first: verb >= 0 ? verb : at, last: told >= 0 ? told + 1 : of ? of.last : at + 1 } : undefined;
};

/** "would only describe him as a man in his 20s", "the suspect was described as a white man": by no more than what anybody sees. */
const described = (reading: Reading, line: Line, verb: number): Unnamed | undefined => {
  const { tokens } = reading.prose;
  const object = nounsAt(tokens, verb + 1, line.sentence.last);
  const as = object ? object.last : isOf(tokens[verb + 1], THESE) ? verb + 2 : verb + 1;
  if (tokens[as]?.lower !== 'as' || as >= line.sentence.last) return undefined;
  const told = nounsAt(tokens, as + 1, line.sentence.last);
  if (
    !told ||
    !isOf(tokens[told.first]!, INDEFINITE_ARTICLES) ||
    !isOfPeople(singular(tokens[told.head]!)) ||
    line.names.some(({ first }) => first >= told.first && first < told.last)
  )
    return undefined;
  const subject = as === verb + 1 && isOf(tokens[verb - 1], BEING) ? headedSubject(reading, line, verb) : undefined;
  const who = as > verb + 1 ? as - 1 : subject?.head;
  return who !== undefined && roleOf(reading, line, who) === 'suspect' ? { role: 'suspect', first: verb, last: told.last } : undefined;
};

const SKIPPED: ReadonlySet<Token['tag']> = new Set(['AUX', 'ADV']);
/** What befell somebody, as it is said behind his noun: "was shot", "died". "Then shot her" tells of another. */
const saidOf = (reading: Reading, line: Line, at: number): Role | undefined => {
  const { tokens } = reading.prose;
  let verb = at;
  let suffers = false;
  for (; verb < line.sentence.last && SKIPPED.has(tokens[verb]!.tag); verb++) suffers ||= isOf(tokens[verb]!, BEING);
  if (verb >= line.sentence.last || isUnreal(tokens, at, verb) || !(suffers || tokens[verb]!.lower === 'died')) return undefined;
  return isOf(tokens[verb]!, HIT_WORDS) ? 'victim' : isOf(tokens[verb]!, CUSTODY_WORDS) ? 'suspect' : undefined;
};

/** "have now been identified" */
const isNamedSince = (tokens: readonly Token[], line: Line, at: number): boolean => {
  let verb = at;
  while (verb < line.sentence.last && SKIPPED.has(tokens[verb]!.tag)) verb += 1;
  return verb > at && verb < line.sentence.last && isOf(tokens[verb]!, NAMING) && !isUnreal(tokens, at, verb);
};

/** "An unidentified man was shot", "two unknown attackers": the role by the noun, or by what is said of that one. */
const unidentified = (reading: Reading, line: Line, at: number): Unnamed | undefined => {
  const { tokens } = reading.prose;
  const phrase = nounsAt(tokens, at, line.sentence.last);
  if (!phrase || line.names.some(({ first }) => first >= phrase.first && first < phrase.last)) return undefined;
  const noun = singular(tokens[phrase.last - 1]!);
  // "no unidentified victims"; "the unidentified victims have now been named"
  if (tokens[at - 1]?.lower === 'no' || isAsked(tokens, line.sentence) || isNamedSince(tokens, line, phrase.last)) return undefined;
  const role = ROLE_NOUNS.get(noun) ?? (isOfPeople(noun) ? saidOf(reading, line, phrase.last) : undefined);
  return role ? { role, first: at, last: phrase.last } : undefined;
};

/** "the other victims have not been identified": one of them has. */
const isOfOthers = (tokens: readonly Token[], line: Line, first: number): boolean => {
  for (let i = Math.max(line.sentence.first, first - 4); i <= first; i++) if (isOf(tokens[i]!, OTHERS)) return true;
  return false;
};

/** Victims and suspects of whom the report says that nobody names them. */
export const unnamedIn = (reading: Reading, events: Events): readonly Draft<'actor'>[] => {
  const { tokens } = reading.prose;
  return concatMap(reading.lines, (line): readonly Draft<'actor'>[] => {
    if (
      !mayHave(line.sentence, NAMING) &&
      !mayHave(line.sentence, NAMES_FOR_NAMES) &&
      !mayHave(line.sentence, DESCRIBES) &&
      !mayHave(line.sentence, NOT_IDENTIFIED)
    )
      return [];
    const drafts: Draft<'actor'>[] = [];
    for (let i = line.sentence.first; i < line.sentence.last; i++) {
      const naming = isOf(tokens[i]!, NAMING) ? (passive(reading, line, i) ?? active(reading, line, i)) : undefined;
      const found =
        naming ??
        (isOf(tokens[i]!, NOT_IDENTIFIED) ? unidentified(reading, line, i) : undefined) ??
        (isOf(tokens[i]!, DESCRIBES) ? described(reading, line, i) : undefined) ??
        (isOf(tokens[i]!, NAMES_FOR_NAMES) ? withheld(reading, line, i) : undefined);
      if (!found || isOfOthers(tokens, line, found.first)) continue;
      drafts.push({
        kind: 'actor',
        attribute: found.role,
        value: { words: NAMELESS },
        span: { start: tokens[found.first]!.start, end: tokens[found.last - 1]!.end },
        event: events.at(line, i),
        rule: 'said to have no name yet',
        polarity: 'affirmed',
      });
    }
    return drafts;
  });
};
