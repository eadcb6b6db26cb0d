/**
 * Who holds a role in the story: the captain, the owner, the suspect by name; which ship, what type of aircraft.
 */
import { lastWord } from '../../model/text.js';
import { INTANGIBLE } from '../../lexicon/deeds.js';
import { singularOf } from '../../lexicon/inflect.js';
import { SHIP_PREFIXES, TOWNS_OF_CLUBS } from '../../lexicon/organisations.js';
import {
  AIRCRAFT_MAKERS,
  BODY_ROLES,
  BY_ROLES,
  CRAFT,
  DECLARES_WON,
  DOING_ROLES,
  IDENTIFIES,
  MAKES_ANOTHER,
  OF_HOUSES,
  ROLE_NAMES,
  SUFFERING_ROLES,
  VESSELS,
  WHICH_ROLES,
  WON,
} from '../../lexicon/roles.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import { isOfPeople } from '../../lexicon/people.js';
import { singular } from '../language/forms.js';
import { nounsAt } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import type { NameMention } from '../recognisers/names/index.js';
import { concatMap } from '../lists.js';
import { isOf } from '../language/words.js';
import { TO_HAVE } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/word-set.js';

/** Somebody or something by name, and the role. */
interface Held {
  readonly role: string;
  readonly words: string;
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

const isNamed = ({ value: { sort } }: NameMention, role: string): boolean =>
  sort === 'person' || (BODY_ROLES.has(role) && (sort === 'organisation' || sort === 'other'));

const held = (role: string, name: NameMention, rule: string): Held => ({ role, words: name.value.name, first: name.first, last: name.last, rule });

const LAST_WORDS: ReadonlySet<string> = new Set([...ROLE_NAMES.keys()].map((words) => lastWord(words)));

/** The role that some tokens end in: "Managing director", "the dam's owner". */
const roleEnding = (tokens: readonly Token[], last: number, first: number): { readonly role: string; readonly first: number } | undefined => {
  const final = last > first ? tokens[last - 1]!.lower : '';
  if (!LAST_WORDS.has(final) && !final.endsWith('.')) return undefined;
  for (let count = Math.min(3, last - first); count > 0; count--) {
    const words = tokens.slice(last - count, last).map(({ lower }) => lower.replace(/\.$/, ''));
    const role = ROLE_NAMES.get(words.join(' '));
    // "general manager", "railway manager": of a house or a line, and of no team.
    if (role === COACH && final === 'manager' && (isOfHouse(tokens[last - count - 1], tokens[last - 1]!) || tokens[last - count - 1]?.tag === 'ADJ'))
      return undefined;
    // "a former captain", "the deputy head", "the vice president" hold another post.
    if (role) return isOf(tokens[last - count - 1], MAKES_ANOTHER) || tokens[last - count - 1]?.text === '-' ? undefined : { role, first: last - count };
  }
  return undefined;
};
const COACH = 'coach';
const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);
/** "the city manager", but "Harrow City manager". */
const isOfHouse = (before: Token | undefined, manager: Token): boolean =>
  before !== undefined && isOf(before, OF_HOUSES) && !(isOf(before, TOWNS_OF_CLUBS) && isCapital(before) && !isCapital(manager));

/** "The captain, identified as Yusuf Ali", "Managing director Ann Olsen", "the dam's owner, Lower Power". */
const before = (tokens: readonly Token[], line: Line, name: NameMention): Held | undefined => {
  const { first } = line.sentence;
  // "is 25-year-old David Sims"
  const start = tokens[name.first - 1]?.lower === 'old' && tokens[name.first - 6]?.tag === 'AUX' ? name.first - 5 : name.first;
  let at = start;
  if (tokens[at - 1]?.lower === 'as') {
    at -= 1;
    // "named by police as"
    for (let i = at - 1; i > Math.max(first, at - 5); i--)
      if (tokens[i]!.lower === 'by' && isOf(tokens[i - 1]!, IDENTIFIES)) {
        at = i;
        break;
      }
    const named = roleEnding(tokens, at, first);
    // "named the victim as"
    if (named && isNamed(name, named.role) && tokens.slice(Math.max(first, named.first - 3), named.first).some(({ lower }) => IDENTIFIES.has(lower)))
      return held(named.role, name, 'named after the role');
  }
  if (at > first && isOf(tokens[at - 1]!, IDENTIFIES)) at -= 1;
  else if (at < start) return undefined;
  while (at > first && (tokens[at - 1]!.tag === 'AUX' || tokens[at - 1]!.text === ',' || (at < name.first && tokens[at - 1]!.tag === 'ADV'))) at -= 1;
  const found = roleEnding(tokens, at, first);
  if (!found || !isNamed(name, found.role)) return undefined;
  // "a driver, Jan Nowak" is any driver; "the leader, Anna Lis" and "Captain Anna Lis" are the one.
  const article = tokens[found.first - 1]?.lower;
  if (at < name.first && (article === 'a' || article === 'an')) return undefined;
  return held(found.role, name, 'named after the role');
};

/** "Ingrid Berg, President and CEO", "Jorge Dias, head of the union", "Lower Power, which owns the dam". */
const after = (tokens: readonly Token[], line: Line, name: NameMention): Held | undefined => {
  if (tokens[name.last]?.text !== ',') return undefined;
  const { last } = line.sentence;
  // "Lower Power, the company that runs the dam"
  const that =
    tokens[name.last + 1]?.lower === 'the' && ['that', 'which'].includes(tokens[name.last + 3]?.lower ?? '')
      ? WHICH_ROLES.get(tokens[name.last + 4]?.lower ?? '')
      : undefined;
  if (that && isNamed(name, that)) return held(that, name, 'named before what it does');
  const which =
    tokens[name.last + 1]?.lower === 'which' || tokens[name.last + 1]?.lower === 'who' ? WHICH_ROLES.get(tokens[name.last + 2]?.lower ?? '') : undefined;
  if (which && name.value.sort !== 'person' && isNamed(name, which)) return held(which, name, 'named before what it does');
  let best: Held | undefined;
  for (let at = name.last + 1; at < Math.min(last, name.last + 8); at++) {
    const { tag, text, lower } = tokens[at]!;
    if (text === ',' && ['a', 'an'].includes(tokens[at + 1]?.lower ?? '')) break;
    if (tag === 'VERB' || (tag === 'PUNCT' && text !== '-' && text !== ',') || lower === 'of') break;
    if (['a', 'an', 'of', 'for', 'and'].includes(tokens[name.last + 1]!.lower)) break;
    const found = roleEnding(tokens, at + 1, name.last + 1);
    if (found && isNamed(name, found.role) && at + 1 - found.first > 0 && (found.role !== 'leader' || !best))
      best = held(found.role, name, 'named before the role');
    if (tag === 'PUNCT' && text === ',') break;
  }
  return best;
};

/** "an Iraqi paramilitary group": the name is a part of the phrase only. */
const goesOn = (tokens: readonly Token[], { last }: NameMention): boolean => tokens[last]?.tag === 'ADJ' || tokens[last]?.tag === 'NOUN';

/** Whether what belongs is a thing: "the car belongs to", but neither people, who are members, nor "the future". */
const isOwned = (tokens: readonly Token[], verb: number, property: boolean): boolean => {
  const subject = tokens[verb - 1];
  return property || (subject?.tag === 'NOUN' && !isOfPeople(singular(subject)) && !INTANGIBLE.has(singular(subject)));
};

/** "owned by Lower Power", "operated by Borea Air". */
const by = (tokens: readonly Token[], name: NameMention): Held | undefined => {
  // "owned by Lunia's Lower Power": not by Lunia.
  if (tokens[name.last]?.lower === "'s") return undefined;
  const whose = tokens[name.first - 1]?.lower === "'s" ? name.first - 2 : name.first;
  const at = tokens[whose - 1]?.tag === 'DET' ? whose - 2 : whose - 1;
  const before = tokens[at - 1]?.lower ?? '';
  const belongs = (tokens[at]?.lower === 'to' && before.startsWith('belong')) || (tokens[at]?.lower === 'of' && before === 'property');
  if (belongs)
    return isNamed(name, 'owner') && !goesOn(tokens, name) && isOwned(tokens, at - 1, before === 'property')
      ? held('owner', name, 'to whom it belongs')
      : undefined;
  const role = tokens[at]?.lower === 'by' ? BY_ROLES.get(tokens[at - 1]?.lower ?? '') : undefined;
  return role && isNamed(name, role) ? held(role, name, 'named after "by"') : undefined;
};

/** "the KM Bintang", "the ferry Bintang", "the vessel, the Bintang". */
const vessel = (tokens: readonly Token[], line: Line, name: NameMention): Held | undefined => {
  if (name.value.sort === 'person' && name.value.title !== undefined) return undefined;
  if (name.last - name.first > 1 && isOf(tokens[name.first]!, SHIP_PREFIXES) && /^[A-Z/]+$/.test(tokens[name.first]!.text))
    return { ...held('vessel', name, 'name of a ship'), first: name.first + 1 };
  // "the Hopewell, a Lunian tanker"
  const apposed =
    tokens[name.last]?.text === ',' && ['a', 'an', 'the'].includes(tokens[name.last + 1]?.lower ?? '')
      ? nounsAt(tokens, name.last + 1, line.sentence.last)
      : undefined;
  if (apposed && isOf(tokens[apposed.head]!, VESSELS) && tokens[name.first - 1]?.lower === 'the' && name.value.sort !== 'person')
    return held('vessel', name, 'name of a ship');
  let at = name.first - 1;
  if (tokens[at]?.text === '“' || tokens[at]?.text === '"') at -= 1;
  if (tokens[at]?.lower === 'the' && tokens[at - 1]?.text === ',') at -= 2;
  if (at < line.sentence.first || !isOf(tokens[at]!, VESSELS) || tokens[at]!.tag !== 'NOUN' || name.value.sort === 'organisation') return undefined;
  return held('vessel', name, 'name of a ship');
};

/** "an Airbus A321neo", "a Boeing 757". */
const aircraft = (tokens: readonly Token[], line: Line, name: NameMention): Held | undefined => {
  for (let i = name.first; i < name.last; i++) {
    if (!isOf(tokens[i]!, AIRCRAFT_MAKERS)) continue;
    let last = i + 1;
    while (
      last < line.sentence.last &&
      last - i < 5 &&
      (/\d/.test(tokens[last]!.text) || (tokens[last]!.text === '-' && tokens[last]!.start === tokens[last - 1]!.end))
    )
      last += 1;
    if (last === i + 1) return undefined;
    return { role: 'aircraft type', words: '', first: i, last, rule: 'type of an aircraft' };
  }
  return undefined;
};

/** "a Borea Air jet". */
const airline = (tokens: readonly Token[], name: NameMention): Held | undefined =>
  name.value.sort === 'organisation' && CRAFT.has(singularOf(tokens[name.last]?.lower ?? '')) && tokens[name.last]!.tag === 'NOUN'
    ? held('operator', name, 'whose craft it is')
    : undefined;

const LONGEST_ASIDE = 14;
/** "Marta Ruiz, having won most votes, was": behind what commas set off, where no other name stands in it. */
const behindAside = (tokens: readonly Token[], line: Line, at: number): number => {
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'having') return at;
  for (let i = at + 2; i < Math.min(at + LONGEST_ASIDE, line.sentence.last - 1); i++)
    if (tokens[i]!.text === ',') return tokens[i + 1]!.tag === 'AUX' && !line.names.some(({ first }) => first > at && first < i) ? i + 1 : at;
  return at;
};

/** "Marta Ruiz was arrested", "Northwind acquired": what is said of a name makes its role. */
const doing = (tokens: readonly Token[], name: NameMention, line: Line): Held | undefined => {
  if (name.value.sort !== 'person' && name.value.sort !== 'organisation') return undefined;
  let at = name.last;
  // "Marta Ruiz, 34, was"
  if (tokens[at]?.text === ',' && tokens[at + 2]?.text === ',') at += 3;
  else at = behindAside(tokens, line, at);
  const start = at;
  while (at < line.sentence.last && at - start < 3 && (tokens[at]!.tag === 'AUX' || tokens[at]!.tag === 'ADV')) at += 1;
  if (at >= line.sentence.last || isOf(tokens[at - 1]!, NOT_DONE) || isOf(tokens[start]!, NOT_DONE)) return undefined;
  const { lower, tag } = tokens[at]!;
  const suffers = at > start && tokens[at - 1]!.tag === 'AUX' && !isOf(tokens[at - 1]!, TO_HAVE);
  // "was declared duly elected", "has been declared the winner"
  if (suffers && isOf(tokens[at]!, DECLARES_WON))
    for (let i = at + 1; i < Math.min(at + 5, line.sentence.last); i++)
      if (isOf(tokens[i]!, WON)) return held('winner', name, 'named by what is said to have happened');
  const role = suffers ? (name.value.sort === 'person' ? SUFFERING_ROLES.get(lower) : undefined) : tag === 'VERB' ? DOING_ROLES.get(lower) : undefined;
  return role ? held(role, name, 'named by what is said to have happened') : undefined;
};
const NOT_DONE = wordSet(['not', "n't", 'never', 'would', 'could', 'will', 'may', 'might', 'can', 'should', 'must']);

const heldBy = (tokens: readonly Token[], line: Line, name: NameMention): Held | undefined =>
  aircraft(tokens, line, name) ??
  vessel(tokens, line, name) ??
  by(tokens, name) ??
  before(tokens, line, name) ??
  after(tokens, line, name) ??
  doing(tokens, name, line) ??
  airline(tokens, name);

/** The parties and things that the report names by their role. They are of the story, not of one of its events. */
export const rolesIn = (reading: Reading, events: Events): readonly Draft<'actor'>[] => {
  const { tokens, text } = reading.prose;
  return concatMap(reading.lines, (line) =>
    concatMap(line.names, (name): Draft<'actor'>[] => {
      const found = heldBy(tokens, line, name);
      if (!found) return [];
      const span = found.words === '' || found.first > name.first ? { start: tokens[found.first]!.start, end: tokens[found.last - 1]!.end } : name.span;
      return [
        {
          kind: 'actor',
          attribute: found.role,
          value: { words: text.slice(span.start, span.end).replace(/\s+/g, ' ') },
          span,
          event: events.main,
          rule: found.rule,
          polarity: 'affirmed',
        },
      ];
    }),
  );
};
