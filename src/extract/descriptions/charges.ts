/** What somebody is charged with, and what became of the charge. */
import { CHARGES_END, FACES, PLEADS } from '../../lexicon/descriptions.js';
import type { Token } from '../language.js';
import { nounsAt, type Run } from '../parties.js';
import { causeAt } from '../responsibility/found.js';
import { personIn } from './holders.js';
import { AHEAD, groupAt, isNamed, type Place, type Read, type Rules, type State, suspectOf, UNREAL, wordsOf } from './said.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';

const COUNTS = wordSet(['count', 'counts', 'charge', 'charges']);

/** One offence from a token on, its article and number left aside. */
const oneAt = ({ reading: { prose }, line }: Place, at: number): Run | undefined => {
  const { tokens } = prose;
  const { last } = line.sentence;
  let from = at;
  while (
    from < last &&
    (tokens[from]!.tag === 'DET' ||
      tokens[from]!.tag === 'NUM' ||
      isOf(tokens[from]!, COUNTS) ||
      (tokens[from]!.lower === 'of' && isOf(tokens[from - 1]!, COUNTS)))
  )
    from += 1;
  // "not guilty to murder": a verb to the tagger.
  return causeAt(tokens, from, last) ?? (from < last && tokens[from]!.tag === 'VERB' ? { first: from, last: from + 1 } : undefined);
};

/** Whether what follows a comma or an "and" is one more offence, and not somebody, a day or another clause. */
const isMore = ({ reading: { prose }, line }: Place, { first, last }: Run): boolean => {
  const next = prose.tokens[last];
  const goesOn = next && last < line.sentence.last && (next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'PRON');
  return (
    !goesOn &&
    !isOf(prose.tokens[last - 1], STANDS) &&
    prose.tokens[last - 1]!.tag !== 'PROPN' &&
    !line.periods.some((period) => period.first < last && period.last > first)
  );
};

/** The offences behind "with", "of" or "to": "murder", "assault, two counts of theft and possession of a knife". A list is one that ends in an "and". */
const offenceAt = (place: Place, at: number): Run | undefined => {
  const { tokens } = place.reading.prose;
  const first = oneAt(place, at);
  if (!first) return undefined;
  let [end, whole] = [first.last, first.last];
  for (let turns = 0; turns < MOST_OFFENCES && end < place.line.sentence.last; turns++) {
    const comma = tokens[end]!.text === ',';
    const and = tokens[comma ? end + 1 : end]?.lower === 'and';
    if (!comma && !and) break;
    const next = oneAt(place, end + (comma ? 1 : 0) + (and ? 1 : 0));
    if (!next || !isMore(place, next)) break;
    end = next.last;
    if (and) whole = end;
  }
  return { first: first.first, last: whole };
};
const MOST_OFFENCES = 8;
/** Verbs of how somebody stands, which the tagger may take for nouns: "and remains in jail". */
const STANDS = wordSet(['remains', 'awaits', 'appears', 'faces', 'stays', 'denies']);

/** "was charged with murder", "police charged Ann Lee with arson", "will be charged with". */
const charged: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { reading, line, i } = place;
  const group = groupAt(place);
  if (!group.real) return undefined;
  let at = i + 1;
  while (at < Math.min(i + 9, line.sentence.last) && tokens[at]!.lower !== 'with') at += 1;
  if (tokens[at]?.lower !== 'with') return undefined;
  const object = at > i + 1 ? personIn(reading, line, { first: i + 1, last: at }) : undefined;
  const who = object ? (isNamed(object) ? object : 'suspect') : group.passive ? suspectOf(place, group) : undefined;
  const offence = offenceAt(place, at + 1);
  if (!who || !offence) return undefined;
  return {
    attribute: 'charges',
    words: `${group.ahead ? 'to be charged' : 'charged'} with ${wordsOf(place, offence)}`,
    who,
    first: i,
    last: offence.last,
    rule: 'what somebody is charged with',
  };
};

/** "a murder charge", "reckless endangerment and weapons charges": one noun for several of them. */
const chargesAt = (tokens: readonly Token[], at: number, last: number): Run | undefined => {
  const phrase = nounsAt(tokens, at, last);
  if (!phrase || isOf(tokens[phrase.last - 1]!, COUNTS) || tokens[phrase.last]?.lower !== 'and') return phrase;
  const other = nounsAt(tokens, phrase.last + 1, last);
  return other && isOf(tokens[other.last - 1]!, COUNTS) ? { first: phrase.first, last: other.last } : phrase;
};

/** "is facing a murder charge", "faces two counts of murder", "is facing charges". */
const facing: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { line, i } = place;
  const object = chargesAt(tokens, i + 1, line.sentence.last);
  const group = groupAt(place);
  if (!object || !isOf(tokens[object.last - 1]!, COUNTS) || !group.real || group.ahead) return undefined;
  const who = suspectOf(place, group);
  if (!who) return undefined;
  let first = object.first;
  while (first < object.last - 1 && (tokens[first]!.tag === 'DET' || tokens[first]!.tag === 'NUM')) first += 1;
  while (first < object.last - 1 && isOf(tokens[first]!, MANY)) first += 1;
  const before = first < object.last - 1 ? { first, last: object.last - 1 } : undefined;
  // "several charges, including fraud and theft"
  const including = tokens[object.last]?.text === ',' ? object.last + 1 : object.last;
  const listed = tokens[including]?.lower === 'including' ? offenceAt(place, including + 1) : undefined;
  const offence = listed ?? (tokens[object.last]?.lower === 'of' ? offenceAt(place, object.last + 1) : before);
  const words = offence ? `charged with ${wordsOf(place, offence)}` : 'charged';
  return { attribute: 'charges', words, who, first: i, last: Math.max(object.last, offence?.last ?? 0), rule: 'what somebody is charged with' };
};

const MANY = wordSet(['several', 'multiple', 'various', 'many', 'numerous', 'other', 'further', 'new', 'criminal']);

/** "pleaded guilty to manslaughter" */
const pleaded: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { i } = place;
  const not = tokens[i + 1]?.lower === 'not' ? 1 : 0;
  if (tokens[i + 1 + not]?.lower !== 'guilty') return undefined;
  const group = groupAt(place);
  const who = group.real && !group.ahead ? suspectOf(place, group) : undefined;
  if (!who) return undefined;
  const offence = tokens[i + 2 + not]?.lower === 'to' ? offenceAt(place, i + 3 + not) : undefined;
  const plea = not ? 'pleaded not guilty' : 'pleaded guilty';
  return {
    attribute: 'charges',
    words: offence ? `${plea} to ${wordsOf(place, offence)}` : plea,
    who,
    first: i,
    last: offence?.last ?? i + 2 + not,
    rule: 'what somebody pleaded',
  };
};

/** "the charges against Ann Lee were dropped" */
const ended: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { line, i } = place;
  let charge = -1;
  for (let at = i - 1; at >= Math.max(line.sentence.first, i - 30) && charge < 0; at--) if (isOf(tokens[at]!, COUNTS)) charge = at;
  if (charge < 0 || tokens.slice(charge, i).some(({ lower }) => UNREAL.has(lower) || AHEAD.has(lower)) || tokens[i - 1]!.tag !== 'AUX') return undefined;
  let against = charge + 1;
  while (against < line.sentence.last && tokens[against]!.lower !== 'against') against += 1;
  const name = line.names.find(({ first, value }) => first > against && first - against < 8 && value.sort === 'person');
  return {
    attribute: 'charges',
    words: `charges ${tokens[i]!.lower}`,
    who: name?.value.name ?? 'suspect',
    first: charge,
    last: i + 1,
    rule: 'charges that ended',
  };
};

/** Verbs by which a court finds somebody guilty or not. */
const CONVICTS = wordSet(['convicted', 'convicts']);
const ACQUITS = wordSet(['acquitted', 'acquits', 'cleared', 'exonerated']);
const FINDS = wordSet(['found', 'finds']);
/** Tokens between a verb and what it is said of: "found the 40-year-old driver from Lugo guilty". */
const REACH = 12;

/** "of arson", "on two counts of murder", "on Monday of fraud". */
const foundOf = (place: Place, from: number): Run | undefined => {
  const time = place.line.periods.find(({ first }) => first === from || first === from + 1);
  const at = time ? time.last : from;
  const { lower } = place.reading.prose.tokens[at] ?? {};
  return lower === 'of' || lower === 'on' ? offenceAt(place, at + 1) : undefined;
};

/** "cleared of three", "not guilty on two counts": of so many charges, and what became of the others is another matter. */
const isOfSome = (place: Place, from: number): boolean => {
  const { tokens } = place.reading.prose;
  if (tokens[from]?.lower !== 'of' && tokens[from]?.lower !== 'on') return false;
  const [number, noun] = [tokens[from + 1], tokens[from + 2]];
  if (number?.tag !== 'NUM' && !isOf(number, SOME)) return false;
  // "two counts of murder" are all that there was of it.
  if (isOf(noun, COUNTS)) return tokens[from + 3]?.lower !== 'of';
  return noun === undefined || (noun.tag !== 'NOUN' && noun.tag !== 'PROPN' && noun.tag !== 'ADJ');
};
const SOME = wordSet(['some', 'most', 'several', 'other', 'another', 'one']);

/** Of people by name alone: of two defendants without one, the one may be guilty and the other not. */
const verdict = (place: Place, guilty: boolean, who: string | undefined, first: number, offence: Run | undefined, end: number): State | undefined => {
  if (!who || !isNamed(who)) return undefined;
  const finding = guilty ? 'guilty' : 'not guilty';
  return {
    attribute: 'verdict',
    words: offence ? `${finding} of ${wordsOf(place, offence)}` : finding,
    who,
    first,
    last: offence?.last ?? end,
    rule: 'what a court found',
  };
};

/** "was found not guilty of arson", "the jury found Ann Lee guilty". */
const foundGuilty: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { reading, line, i } = place;
  const before = tokens[i - 1]?.lower === 'not' ? i - 1 : i;
  let verb = before - 1;
  while (verb > Math.max(line.sentence.first, before - REACH) && !isOf(tokens[verb]!, FINDS) && tokens[verb]!.tag !== 'VERB' && tokens[verb]!.tag !== 'AUX')
    verb -= 1;
  if (verb < line.sentence.first || !isOf(tokens[verb]!, FINDS)) return undefined;
  const group = groupAt({ ...place, i: verb });
  if (!group.real || group.ahead) return undefined;
  const object = verb + 1 < before ? personIn(reading, line, { first: verb + 1, last: before }) : undefined;
  const who = object ?? (verb + 1 === before && group.passive ? suspectOf(place, group) : undefined);
  if (before < i && isOfSome(place, i + 1)) return undefined;
  return verdict(place, before === i, who, verb, foundOf(place, i + 1), i + 1);
};

/** "was convicted of fraud", "the court acquitted Ann Lee"; "a convicted killer" was so before. */
const judged: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { reading, line, i } = place;
  const group = groupAt(place);
  if (!group.real || group.ahead || !group.subject || tokens[i - 1]!.tag === 'DET') return undefined;
  const object = group.passive ? undefined : nounsAt(tokens, i + 1, line.sentence.last);
  const who = group.passive ? suspectOf(place, group) : object && personIn(reading, line, object);
  let at = object?.last ?? i + 1;
  // "acquitted on Friday of fraud"
  while (at < Math.min(i + REACH, line.sentence.last) && tokens[at]!.lower !== 'of' && tokens[at]!.tag !== 'VERB' && tokens[at]!.tag !== 'PUNCT') at += 1;
  if (!isOf(tokens[i]!, CONVICTS) && (isOfSome(place, object?.last ?? i + 1) || isOfSome(place, at))) return undefined;
  const offence = foundOf(place, at);
  return verdict(place, isOf(tokens[i]!, CONVICTS), who, i, offence, object?.last ?? i + 1);
};

const ON_CHARGES = wordSet(['booked', 'arrested', 'held', 'jailed', 'custody', 'detained', 'indicted', 'jail']);
/** "will be booked on murder charges", "was arrested on a charge of arson". */
const heldOn: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { line, i } = place;
  if (!isOf(tokens[i - 1], ON_CHARGES)) return undefined;
  const object = nounsAt(tokens, i + 1, line.sentence.last);
  if (!object || !isOf(tokens[object.last - 1]!, COUNTS)) return undefined;
  const group = groupAt({ ...place, i: i - 1 });
  const who = group.real ? suspectOf(place, group) : undefined;
  let first = object.first;
  while (first < object.last - 1 && (tokens[first]!.tag === 'DET' || tokens[first]!.tag === 'NUM')) first += 1;
  const offence =
    first < object.last - 1 ? { first, last: object.last - 1 } : tokens[object.last]?.lower === 'of' ? offenceAt(place, object.last + 1) : undefined;
  if (!who || !offence) return undefined;
  return {
    attribute: 'charges',
    words: `${group.ahead ? 'to be charged' : 'charged'} with ${wordsOf(place, offence)}`,
    who,
    first: i - 1,
    last: Math.max(object.last, offence.last),
    rule: 'what somebody is charged with',
  };
};

export const CHARGE_RULES: Rules = [
  [['guilty'], foundGuilty],
  [[...CONVICTS, ...ACQUITS], judged],
  [['charged'], charged],
  [['on'], heldOn],
  [FACES, facing],
  [PLEADS, pleaded],
  [CHARGES_END, ended],
];
