/**
 * Victims and suspects by name: what is said to have been done to them, or by them.
 */
import { lastWord } from '../../model/text.js';
import { ARMS_OR_FIRE } from '../../lexicon/wounds.js';
import { CARRYING, facilityOf } from '../../lexicon/facilities.js';
import { HAILS_FROM } from '../../lexicon/homes.js';
import { DONE_BY, HITTING, IDENTIFIES, SAID_BEFORE, SAID_OF, SUFFERED, WOUNDS } from '../../lexicon/roles.js';
import { NEGATORS } from '../../lexicon/unreal.js';
import { NOUNS_OF_SUSPECTS, NOUNS_OF_VICTIMS, REMAINS, isPerson } from '../../lexicon/people.js';
import { lineAt, wordsAt } from '../context/words.js';
import type { Draft } from '../draft.js';
import { isMoreThanOnce, isOfOtherTimes } from '../earlier.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';
import type { NameMention } from '../recognisers/names/index.js';
import { concatMap } from '../lists.js';
import { hasAny } from '../language/gates.js';
import { headedSubject } from '../heads.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { singular } from '../language/forms.js';
import { roleAround } from './unnamed.js';

type Said = (typeof SAID_OF)[number];
type Role = Said[0];

interface Cue {
  readonly role: Role;
  readonly phrase: readonly string[];
}
const cuesOf = (table: readonly Said[]): readonly Cue[] => table.flatMap(([role, phrases]) => phrases.map((phrase) => ({ role, phrase })));
const by = (cues: readonly Cue[], word: (phrase: readonly string[]) => string): ReadonlyMap<string, readonly Cue[]> => {
  const index = new Map<string, Cue[]>();
  for (const cue of cues) index.set(word(cue.phrase), [...(index.get(word(cue.phrase)) ?? []), cue]);
  return index;
};
const BEFORE = by(cuesOf(SAID_BEFORE), (phrase) => phrase.at(-1)!);
const OF = by(cuesOf(SAID_OF), (phrase) => phrase[0]!);
const ALONE = by(cuesOf(DONE_BY), (phrase) => phrase[0]!);

const at = (tokens: readonly Token[], index: ReadonlyMap<string, readonly Cue[]>, i: number): Role | undefined =>
  index.get(tokens[i]?.lower ?? '')?.find(({ phrase }) => wordsAt(tokens, i, phrase))?.role;

const NOT = new Set(['would', 'could', 'will', 'may', 'might', 'can', 'should', 'must', 'if', 'to']);
const isUnreal = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => NOT.has(lower) || NEGATORS.has(lower));

const MOST_BETWEEN = 6;
const isDescriptive = ({ tag, text }: Token): boolean => tag === 'NUM' || tag === 'DET' || tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || text === '-';

/** "the death of 3-year-old Major Hill", "arrested Ann Lee": the words for it, then age and trade, then the name. */
const before = (reading: Reading, line: Line, name: NameMention): Role | undefined => {
  const { tokens } = reading.prose;
  let i = name.first - 1;
  for (let turns = 0; i >= line.sentence.first && turns < MOST_BETWEEN; turns++, i--) {
    const role = BEFORE.get(tokens[i]!.lower)?.find(
      ({ phrase }) => i - phrase.length + 1 >= line.sentence.first && wordsAt(tokens, i - phrase.length + 1, phrase),
    );
    // "was killed Ann Lee" is no English, and "the wounded Ann Lee" is one of several.
    if (role) return tokens[i - 1]?.tag === 'AUX' || isUnreal(tokens, Math.max(line.sentence.first, i - 4), i) ? undefined : role.role;
    if (tokens[i]!.lower === 'as') return identified(reading, line, i);
    const body = tokens[i]!.lower === 'of' && isOf(tokens[i - 1], THAT) ? bodyOf(reading, line, i - 2) : undefined;
    if (body) return body;
    if (isHit(tokens, line, i, name) || isCarried(tokens, line, i, name)) return 'victim';
    if (!isDescriptive(tokens[i]!)) return undefined;
  }
  return undefined;
};

const THAT = wordSet(['that', 'those']);
/** "the body was identified as that of Ann Lee", "was that of Ann Lee": by the word that stands behind it. */
const bodyOf = (reading: Reading, line: Line, at: number): Role | undefined => {
  const { tokens } = reading.prose;
  if (tokens[at]?.lower === 'as') return identified(reading, line, at);
  const subject = tokens[at]?.tag === 'AUX' && !isUnreal(tokens, Math.max(line.sentence.first, at - 3), at + 1) ? headedSubject(reading, line, at) : undefined;
  return subject && REMAINS.has(tokens[subject.head]!.lower) ? 'victim' : undefined;
};

/** "opened fire, hitting 7-year-old Ann Lee": by a verb that tells of harm only where its sentence does. */
const isHit = (tokens: readonly Token[], { sentence }: Line, i: number, { first, last }: NameMention): boolean =>
  isOf(tokens[i]!, HITTING) &&
  tokens[i - 1]?.tag !== 'AUX' &&
  !isUnreal(tokens, Math.max(sentence.first, i - 4), i) &&
  !isOf(tokens[last], POSSESSIVE) &&
  (first - i > 1 || tokens[i]!.lower.endsWith('ing') || i === sentence.first) &&
  hasAny(sentence, ARMS_OR_FIRE);
const POSSESSIVE = wordSet(["'s", '’s']);

const TO_CARE = 12;
/** "Paramedics rushed Ann Lee, 23, to an area hospital". */
const isCarried = (tokens: readonly Token[], { sentence }: Line, i: number, { last }: NameMention): boolean => {
  if (!isOf(tokens[i]!, CARRIES) || tokens[i - 1]?.tag === 'AUX' || isUnreal(tokens, Math.max(sentence.first, i - 4), i)) return false;
  for (let at = last; at < Math.min(last + TO_CARE, sentence.last); at++) {
    if (tokens[at]!.tag === 'VERB') return false;
    if (facilityOf(tokens[at]!.lower) === 'hospital') return true;
  }
  return false;
};
const CARRIES = wordSet([...CARRYING, 'took', 'drove', 'flew', 'transferred']);

const BACK = 18;
const CALLED = wordSet([...IDENTIFIES, 'identify', 'identifies', 'identifying']);
const AS_ROLES: ReadonlyMap<string, Role> = new Map([
  ...['victim', 'deceased', 'dead', 'killed', 'body', 'remains', 'remain', 'corpse'].map((word): [string, Role] => [word, 'victim']),
  ...['suspect', 'gunman', 'shooter', 'attacker', 'assailant', 'arrested'].map((word): [string, Role] => [word, 'suspect']),
]);

/** "identified the victims of the raid as", "the dead were named as"; "he was identified as", by what is told of him around. */
const identified = (reading: Reading, line: Line, as: number): Role | undefined => {
  const { tokens } = reading.prose;
  let named = -1;
  let role: Role | undefined;
  let person = false;
  for (let i = as - 1; i >= Math.max(line.sentence.first, as - BACK); i--) {
    if (named < 0 && isOf(tokens[i]!, CALLED)) named = i;
    role ??= AS_ROLES.get(singular(tokens[i]!));
    person ||= isPerson(singular(tokens[i]!)) || isOf(tokens[i]!, MEANT) || tokens[i]!.lower === 'old';
    if (named >= 0 && role) return role;
  }
  return named >= 0 && person ? roleAround(reading, line, named) : undefined;
};
const MEANT = wordSet(['he', 'she', 'him', 'her', 'they', 'them', 'who']);

/** "Ann Lee of Dora was shot", "Ann Lee (34) was killed": what is said of somebody may stand behind the town and the age. */
const afterHome = (tokens: readonly Token[], line: Line, { last }: NameMention): number =>
  tokens[last]?.text === '(' && tokens[last + 1]?.tag === 'NUM' && tokens[last + 2]?.text === ')' ? last + 3 : homeEnd(tokens, last, line.sentence.last);

const LONGEST_HOME = 4;
/** Where the town ends that "of" or "from" leads to; the token itself where none does. */
const homeEnd = (tokens: readonly Token[], at: number, last: number): number => {
  if (!isOf(tokens[at], HAILS_FROM)) return at;
  let end = at + 1;
  while (end < last && end - at <= LONGEST_HOME && tokens[end]!.tag === 'PROPN') end += 1;
  return end > at + 1 ? end : at;
};

const ASIDE = 18;
/** The tokens behind a name where what is said of it may begin: right there, or behind what commas set off: ", 36, of Bismarck,". */
const startsAfter = (tokens: readonly Token[], line: Line, name: NameMention): readonly number[] => {
  if (tokens[name.last]?.text !== ',') return [afterHome(tokens, line, name)];
  const starts: number[] = [];
  if (tokens[name.last + 1]?.lower === 'who') starts.push(name.last + 2);
  for (let i = name.last + 2; i < Math.min(name.last + ASIDE, line.sentence.last - 1); i++) {
    const { tag, text } = tokens[i]!;
    if (text === ';' || text === ':') break;
    const next = tokens[i + 1]!;
    if (text === ',' && (next.tag === 'AUX' || next.tag === 'VERB' || next.lower === 'who')) return [...starts, next.lower === 'who' ? i + 2 : i + 1];
    if (tag === 'VERB' && starts.length === 0) break;
  }
  return starts;
};

const AS_REACH = 9;
/** "identified Ann Lee, also known as Pip, as a suspect", "named him as the victim": the role stands behind the name. */
const namedAs = (tokens: readonly Token[], { sentence }: Line, { first, last }: NameMention): Role | undefined => {
  let verb = first - 1;
  while (verb > sentence.first && first - verb < MOST_BETWEEN && isDescriptive(tokens[verb]!)) verb -= 1;
  if (!isOf(tokens[verb], CALLED) || isUnreal(tokens, Math.max(sentence.first, verb - 4), verb)) return undefined;
  for (let i = last; i < Math.min(last + AS_REACH, sentence.last - 1); i++) {
    if (tokens[i]!.text === ';' || isOf(tokens[i]!, CALLED)) return undefined;
    if (tokens[i]!.lower !== 'as' || tokens[i - 1]!.lower === 'known') continue;
    for (let at = i + 1; at < Math.min(i + 5, sentence.last); at++) {
      const role = AS_ROLES.get(singular(tokens[at]!));
      if (role) return role;
    }
  }
  return undefined;
};

/** "Ann Lee, 34, was shot", "Ann Lee died", "Ann Lee suffered a gunshot wound". */
const after = (reading: Reading, line: Line, name: NameMention): Role | undefined => {
  const { tokens } = reading.prose;
  for (const start of startsAfter(tokens, line, name)) {
    let i = start;
    while (i < line.sentence.last && i - start < 4 && (tokens[i]!.tag === 'AUX' || tokens[i]!.tag === 'ADV' || tokens[i]!.lower === 'also')) i += 1;
    if (i >= line.sentence.last || isUnreal(tokens, start, i)) continue;
    const being = tokens.slice(start, i).some(({ tag, lower }) => tag === 'AUX' && lower !== 'has' && lower !== 'had' && lower !== 'have');
    const role = being ? at(tokens, OF, i) : at(tokens, ALONE, i);
    // "was being held", "is fatally shot": the phrase may begin with what was passed over.
    const found = role ?? (i > start ? at(tokens, OF, i - 1) : undefined);
    const happened = { first: i, last: i + 1 };
    // "had been arrested in 2015": not for what the news is of.
    if (found && !isOfOtherTimes(reading, line, happened) && !(found === 'suspect' && isMoreThanOnce(reading, line, happened))) return found;
    if (isOf(tokens[i]!, SUFFERED) && tokens.slice(i + 1, Math.min(i + 7, line.sentence.last)).some(({ lower }) => WOUNDS.has(lower))) return 'victim';
  }
  return undefined;
};

const whose = (tokens: readonly Token[], name: NameMention): Role | undefined => {
  if (tokens[name.last]?.lower !== "'s") return undefined;
  const next = tokens[name.last + 1]?.lower ?? '';
  return NOUNS_OF_VICTIMS.has(next) ? 'victim' : NOUNS_OF_SUSPECTS.has(next) ? 'suspect' : undefined;
};

const LISTED = wordSet([',', ';', 'and', '-', 'year', 'years', 'old', 'aged', 'age', '(', ')', 'both', 'also']);
const APART = 14;
const isListed = (tokens: readonly Token[], a: NameMention, b: NameMention): boolean => {
  if (b.first - a.last > APART) return false;
  let parts = 0;
  for (let i = a.last; i < b.first; i++) {
    const { lower, tag } = tokens[i]!;
    // "Ann Lee, 31, of Dora and Jan Roe"
    const home = homeEnd(tokens, i, b.first);
    if (home > i) i = home - 1;
    else if (!isOf(tokens[i]!, LISTED) && tag !== 'NUM') return false;
    else if (lower === ',' || lower === ';' || lower === 'and') parts += 1;
  }
  return parts > 0;
};

/** The role of each person of a line; what is said of one of a list is said of all. */
const rolesOf = (reading: Reading, line: Line, known: (name: NameMention) => string | undefined): readonly (readonly [NameMention, string])[] => {
  const { tokens } = reading.prose;
  const people = line.names.filter(({ value }) => value.sort === 'person');
  const roles = people.map(
    (name): string | undefined => before(reading, line, name) ?? namedAs(tokens, line, name) ?? after(reading, line, name) ?? whose(tokens, name),
  );
  for (let i = 1; i < people.length; i++) if (isListed(tokens, people[i - 1]!, people[i]!)) roles[i] ??= roles[i - 1] ?? known(people[i - 1]!);
  for (let i = people.length - 2; i >= 0; i--) if (isListed(tokens, people[i]!, people[i + 1]!)) roles[i] ??= roles[i + 1];
  return concatMap(people, (name, i) => (roles[i] === undefined ? [] : [[name, roles[i]] as const]));
};

const surname = ({ value: { name } }: NameMention): string => lastWord(name).toLowerCase();

/** Whoever has a role by what is said of him later is first told of by his whole name: "Jan Roe, 31, of Dora". */
const introduced = (reading: Reading, roles: readonly (readonly [NameMention, string])[]): readonly (readonly [NameMention, string])[] => {
  const byName = new Map<string, string | undefined>();
  for (const [name, role] of roles) byName.set(surname(name), byName.has(surname(name)) && byName.get(surname(name)) !== role ? undefined : role);
  if (byName.size === 0) return [];
  const told = new Set(roles.map(([name]) => name));
  const whole = new Map<string, NameMention>();
  const several = new Set<string>();
  for (const { names } of reading.lines)
    for (const name of names) {
      const key = surname(name);
      if (name.value.sort !== 'person' || !byName.has(key) || !name.value.name.includes(' ')) continue;
      const first = whole.get(key);
      if (!first) whole.set(key, name);
      else if (first.value.name !== name.value.name) several.add(key);
    }
  return [...whole].flatMap(([key, name]) => {
    const role = byName.get(key);
    return role === undefined || several.has(key) || told.has(name) ? [] : [[name, role] as const];
  });
};

/** Victims and suspects by name. `known`: the role that another rule has given to a name. */
export const peopleIn = (reading: Reading, events: Events, known: (name: NameMention) => string | undefined): readonly Draft<'actor'>[] => {
  const roles = concatMap(reading.lines, (line) => (line.names.length === 0 ? [] : rolesOf(reading, line, known)));
  const all = [...roles, ...introduced(reading, roles)];
  return concatMap(all, ([name, role]): Draft<'actor'>[] =>
    known(name) === role
      ? []
      : [
          {
            kind: 'actor',
            attribute: role,
            value: { words: name.value.name },
            span: name.span,
            event: events.at(lineAt(reading, name.span.start)!, name.first),
            rule: 'named by what is said to have happened',
            polarity: 'affirmed',
          },
        ],
  );
};
