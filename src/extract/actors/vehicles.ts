/**
 * In what those who did it came or left: "fled in a silver sedan", "a gray Norden pulled up", "shots from a van", "police are looking for a dark car".
 */
import { THAT_OR_WHICH } from '../../lexicon/clauses.js';
import { SUFFERED_BY } from '../../lexicon/wounds.js';
import { ARMED, ARRIVES, BY_SIDE, FLEES, GETS_AWAY, MAKES, RIDES, SEEKING, SHOOTS_FROM } from '../../lexicon/deeds.js';
import { pluralOf, singularOf } from '../../lexicon/inflect.js';
import { ANYBODY_ABOARD, isOfPeople } from '../../lexicon/people.js';
import { ROLE_NOUNS, SOUGHT_OR_HURT } from '../../lexicon/roles.js';
import { DETERMINERS, INDEFINITE_ARTICLES } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { standsNear } from '../around.js';
import { headedSubject } from '../heads.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { hasAny, mayHave } from '../language/gates.js';
import { isOf, oneOf, perWord } from '../language/words.js';
import { isUnreal } from '../modality.js';
import type { Run } from '../parties.js';
import type { Line, Reading } from '../reading.js';

const opens = oneOf(DETERMINERS);
const isVague = oneOf(INDEFINITE_ARTICLES);
const isRide = perWord(({ lower }) => RIDES.has(singularOf(lower)));
const RIDE_WORDS = wordSet([...RIDES, ...[...RIDES].map(pluralOf), ...MAKES]);
const isMake = oneOf(MAKES);
const DESCRIPTIVE: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const LONGEST = 9;

/** The phrase for a vehicle that ends at a token: "a gray, four-door Norden", "her Norden Hatch". */
const rideEnding = (tokens: readonly Token[], { sentence, names }: Line, at: number): Run | undefined => {
  if (
    at + 1 < sentence.last &&
    (isRide(tokens[at + 1]!) ||
      isMake(tokens[at + 1]!) ||
      (tokens[at + 1]!.tag === 'NOUN' && !isOf(tokens[at + 1]!, SHOOTS_FROM)) ||
      tokens[at + 1]!.text === '-')
  )
    return undefined;
  let first = at;
  let named = isRide(tokens[at]!) || isMake(tokens[at]!);
  while (first > sentence.first && at - first < LONGEST && !opens(tokens[first]!)) {
    const { tag, text } = tokens[first - 1]!;
    // "dark-colored"
    const described = DESCRIPTIVE.has(tag) || (tag === 'VERB' && text.endsWith('ed')) || isMake(tokens[first - 1]!);
    if (!opens(tokens[first - 1]!) && !described && text !== '-' && text !== ',') return undefined;
    first -= 1;
    named ||= isMake(tokens[first]!);
  }
  if (!opens(tokens[first]!) || !named) return undefined;
  // "the car" says nothing of it.
  if (at - first < 2 && !isVague(tokens[first]!) && !isMake(tokens[at]!)) return undefined;
  return names.some((name) => name.value.sort === 'person' && name.last > first && name.first <= at && !isMake(tokens[name.first]!))
    ? undefined
    : { first, last: at + 1 };
};

/** Where the make or the model ends that begins at a token: "Norden Hatch". */
const modelEnd = (tokens: readonly Token[], at: number, last: number): number => {
  let end = at;
  while (end + 1 < last && end - at < 3 && /^\p{Lu}/u.test(tokens[end + 1]!.text)) end += 1;
  return end;
};

const SKIPPED: ReadonlySet<string> = new Set(['AUX', 'ADV']);
/** "pulled up", "drove past the house": behind the phrase, what comes and goes. */
const comes = (tokens: readonly Token[], { sentence }: Line, last: number): boolean => {
  let at = last;
  if (isOf(tokens[at], THAT_OR_WHICH)) at += 1;
  while (at < sentence.last && SKIPPED.has(tokens[at]!.tag)) at += 1;
  return at < sentence.last && isOf(tokens[at]!, ARRIVES) && !isUnreal(tokens, last, at) && (isOf(tokens[at]!, FLEES) || isOf(tokens[at + 1], BY_SIDE));
};

const BACK = 5;
const IN = wordSet(['in', 'inside', 'from', 'on']);
const isSomebody = (token: Token): boolean => ARMED.has(singular(token)) || isOfPeople(singular(token)) || isOf(token, ANYBODY_ABOARD);
/** "shots were fired from a van", "someone inside a car opened fire". */
const isFiredFrom = (tokens: readonly Token[], { sentence }: Line, { first, last }: Run): boolean => {
  if (!isOf(tokens[first - 1], IN)) return false;
  const from = Math.max(sentence.first, first - 1 - BACK);
  if (tokens[first - 1]!.lower === 'from') for (let i = first - 2; i >= from; i--) if (isOf(tokens[i]!, SHOOTS_FROM)) return true;
  return (
    first - 2 >= sentence.first &&
    isSomebody(tokens[first - 2]!) &&
    tokens[last]?.tag !== 'AUX' &&
    hasAny(sentence, SHOOTS_FROM) &&
    !isOf(tokens[first - 3], SUFFERED_BY)
  );
};

/** "police are looking for a dark car". */
const isSought = (tokens: readonly Token[], first: number): boolean => tokens[first - 1]?.lower === 'for' && isOf(tokens[first - 2], SEEKING);

const isAway = oneOf(wordSet(['off', 'away']));
const LINES_BACK = 2;
/** "The gunman drove off", "he left" where the text has just told of one who is sought: to drive is no flight by itself. */
const isSuspect = (reading: Reading, line: Line, verb: number): boolean => {
  const { tokens } = reading.prose;
  const subject = headedSubject(reading, line, verb);
  if (!subject) return false;
  const noun = singular(tokens[subject.head]!);
  if (ROLE_NOUNS.get(noun) === 'suspect' || ARMED.has(noun)) return true;
  if (tokens[subject.head]!.tag !== 'PRON' && !isOfPeople(noun)) return false;
  return standsNear(reading, line, SOUGHT_OR_HURT, LINES_BACK);
};

const REACH = 6;
/** "fled the scene in a silver sedan", "drove off in a Norden". */
const isFledIn = (reading: Reading, line: Line, first: number): boolean => {
  const { tokens } = reading.prose;
  const { lower } = tokens[first - 1]!;
  if (lower !== 'in' && lower !== 'on') return false;
  for (let verb = first - 2; verb >= Math.max(line.sentence.first, first - REACH); verb--) {
    if (tokens[verb]!.text === ',' || tokens[verb]!.text === ';') return false;
    if (!isOf(tokens[verb]!, GETS_AWAY)) continue;
    if (isUnreal(tokens, verb - 1, verb) || tokens[verb - 1]?.lower === 'to') return false;
    return isOf(tokens[verb]!, FLEES) || isAway(tokens[verb + 1]!) || isSuspect(reading, line, verb);
  }
  return false;
};

/** The vehicles of a line in which those who did it came or left. */
export const vehiclesIn = (reading: Reading, line: Line): readonly Run[] => {
  const { tokens } = reading.prose;
  const { sentence } = line;
  if (!mayHave(sentence, RIDE_WORDS)) return [];
  const found: Run[] = [];
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    if (!isRide(tokens[i]!) && !isMake(tokens[i]!)) continue;
    const at = isMake(tokens[i]!) ? modelEnd(tokens, i, sentence.last) : i;
    const phrase = rideEnding(tokens, line, at);
    i = at;
    if (!phrase) continue;
    const fled = phrase.first > sentence.first && isFledIn(reading, line, phrase.first);
    if (
      fled ||
      (isAround(reading, line) &&
        (comes(tokens, line, phrase.last) || (phrase.first > sentence.first + 1 && (isFiredFrom(tokens, line, phrase) || isSought(tokens, phrase.first)))))
    )
      found.push(phrase);
  }
  return found;
};

/** Vehicles come and go everywhere: only near somebody who is sought or was hurt is it theirs. */
const isAround = (reading: Reading, line: Line): boolean => standsNear(reading, line, SOUGHT_OR_HURT, LINES_BACK, 1);
