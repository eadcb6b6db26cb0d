/** What somebody is charged with, and what became of the charge. */
import {
  ACQUITS,
  CHARGE_SORTS,
  CHARGES_BY,
  CHARGES_OPEN,
  CONVICTS,
  COUNTS,
  FINDS,
  JAIL_OR_PRISON,
  LOTS,
  OF_MANY,
  ON_CHARGES,
  SOME_COUNTS,
} from '../../lexicon/charges.js';
import { STAYS } from '../../lexicon/predications.js';
import { CHARGES_END, FACES, PLEADS } from '../../lexicon/descriptions.js';
import { isPerson, OTHERS } from '../../lexicon/people.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { nounsAt, type Run, wordsOf } from '../parties.js';
import { areSeveral, personIn } from './holders.js';
import { type Offences, offencesAt, offencesBehind } from './offences.js';
import { AHEAD, groupAt, isNamed, type Place, type Read, type Rules, type State, suspectOf, UNREAL } from './said.js';
import { isOf, someBetween } from '../language/words.js';
import { isAsked, isUnreal } from '../modality.js';
import { CONDITIONS, NOT } from '../../lexicon/unreal.js';

/** "booked with [a theatre]", "booked with United Airlines", "indicted with [two others]": with whom or where, and not what for. */
const isNoOffence = ({ reading: { prose }, line, i }: Place, at: number, { first, last }: Offences): boolean => {
  const { tokens } = prose;
  // Nobody is "charged with" company, and an offence may be written with capitals: "charged with Reckless Driving".
  if (tokens[at]!.lower !== 'with' || tokens[i]!.lower === 'charged') return false;
  let end = first;
  while (end < last && tokens[end]!.tag !== 'ADP') end += 1;
  const head = tokens[Math.max(first, end - 1)]!;
  if (isOf(head, OTHERS) || isPerson(singular(head)) || line.names.some((name) => name.first < end && first < name.last)) return true;
  return tokens[i]!.lower === 'booked' && tokens[at + 1]!.tag === 'DET' && !someBetween(tokens, at + 1, last, (token) => isOf(token, COUNTS));
};

/** "was charged with murder", "police charged Ann Lee with arson", "will be charged with", "was booked with theft", "was indicted Monday for fraud". */
const charged: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { reading, line, i } = place;
  const links = CHARGES_BY.get(tokens[i]!.lower)!;
  let at = i + 1;
  while (at < Math.min(i + 9, line.sentence.last) && !links.includes(tokens[at]!.lower)) at += 1;
  const group = at < line.sentence.last && links.includes(tokens[at]!.lower) ? groupAt(place) : undefined;
  if (!group?.real) return undefined;
  const object = at > i + 1 ? personIn(reading, line, { first: i + 1, last: at }) : undefined;
  const who = object ? (isNamed(object) ? object : 'suspect') : group.passive ? suspectOf(place, group) : undefined;
  const offence = offencesAt(place, at + 1);
  if (!who || !offence || isNoOffence(place, at, offence)) return undefined;
  return {
    attribute: 'charges',
    words: `${group.ahead ? 'to be charged' : 'charged'} with ${offence.words}`,
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

/** The first word of a phrase for charges that tells what for: "two [murder] charges"; that of the noun itself where none does. */
const nameOf = (tokens: readonly Token[], { first, last }: Run): number => {
  let at = first;
  while (at < last - 1 && (tokens[at]!.tag === 'DET' || tokens[at]!.tag === 'NUM' || isOf(tokens[at]!, OF_MANY))) at += 1;
  return at;
};

/** What the charges are for that a phrase tells of: by its own words, or by those behind it. */
const offencesOf = (place: Place, phrase: Run): Offences | undefined => {
  const { tokens } = place.reading.prose;
  const own = { first: nameOf(tokens, phrase), last: phrase.last - 1 };
  // "felony charges" are charges of no one thing.
  const tells = someBetween(tokens, own.first, own.last, (token) => !isOf(token, CHARGE_SORTS));
  return offencesBehind(place, phrase.last) ?? (tells ? { ...own, words: wordsOf(place.reading, own) } : undefined);
};

/** The charges at a token: "two murder charges", "a slate of charges". */
const chargesBehind = (tokens: readonly Token[], at: number, last: number): Run | undefined => {
  const lot = nounsAt(tokens, at, last);
  const many = lot && isOf(tokens[lot.last - 1], LOTS) && tokens[lot.last]?.lower === 'of';
  const object = many ? chargesAt(tokens, lot.last + 1, last) : chargesAt(tokens, at, last);
  return object && isOf(tokens[object.last - 1], COUNTS) ? object : undefined;
};

/** "will [not] face", "did [not] face", "does [not]": it is so, and no guess. */
const isNever = (tokens: readonly Token[], from: number, i: number): boolean =>
  someBetween(tokens, from, i, (token) => isOf(token, NOT)) && !someBetween(tokens, from, i, ({ lower }) => UNREAL.has(lower) && !NOT.has(lower));

/** "is facing a murder charge", "faces two counts of murder", "is facing charges". */
const facing: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { line, i } = place;
  const object = chargesBehind(tokens, i + 1, line.sentence.last);
  const group = groupAt(place);
  const never = isNever(tokens, group.from, i);
  if (!object || !(group.real || never) || (group.ahead && !never)) return undefined;
  const who = suspectOf(place, group);
  if (!who) return undefined;
  const offence = offencesOf(place, object);
  // "faces no murder charge" leaves room for others.
  const none = never || tokens[i + 1]!.lower === 'no';
  if (none && offence) return undefined;
  const words = none ? 'no charges' : offence ? `charged with ${offence.words}` : 'charged';
  return { attribute: 'charges', words, who, first: i, last: Math.max(object.last, offence?.last ?? 0), rule: 'what somebody is charged with' };
};

/** "pleaded guilty to manslaughter" */
const pleaded: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { i, line } = place;
  const not = tokens[i + 1]?.lower === 'not' ? 1 : 0;
  if (tokens[i + 1 + not]?.lower !== 'guilty') return undefined;
  const group = groupAt(place);
  const who = group.real && !group.ahead ? suspectOf(place, group) : undefined;
  if (!who) return undefined;
  // "pleaded guilty in April to fraud"
  const time = line.periods.find(({ first }) => first === i + 2 + not || first === i + 3 + not);
  const to = time ? time.last : i + 2 + not;
  const offence = tokens[to]?.lower === 'to' ? offencesAt(place, to + 1) : undefined;
  const plea = not ? 'pleaded not guilty' : 'pleaded guilty';
  return {
    attribute: 'charges',
    words: offence ? `${plea} to ${offence.words}` : plea,
    who,
    first: i,
    last: offence?.last ?? i + 2 + not,
    rule: 'what somebody pleaded',
  };
};

/** The word for charges that a verb is said of: "the [charges] against Ann Lee were dropped". */
const chargesBefore = ({ reading, line, i }: Place): number => {
  const { tokens } = reading.prose;
  for (let at = i - 1; at >= Math.max(line.sentence.first, i - 30); at--) if (isOf(tokens[at]!, COUNTS)) return at;
  return -1;
};

/** Against whom the charges are; who has no name is the suspect, but where a text tells of another one as well: "against the second man". */
const chargedIn = ({ reading: { prose }, line }: Place, charge: number): string | undefined => {
  let against = charge + 1;
  while (against < line.sentence.last && prose.tokens[against]!.lower !== 'against') against += 1;
  if (against >= line.sentence.last) return 'suspect';
  const name = line.names.find(({ first, value }) => first > against && first - against < 8 && value.sort === 'person');
  const others = nounsAt(prose.tokens, against + 1, line.sentence.last);
  if (name) return name.value.name;
  if (others && someBetween(prose.tokens, others.first, others.last, (token) => isOf(token, OTHERS))) return undefined;
  return others && areSeveral(prose.tokens, others) ? 'suspects' : 'suspect';
};

/** "the charges against Ann Lee were dropped" */
const ended: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { i } = place;
  const charge = chargesBefore(place);
  if (charge < 0 || tokens.slice(charge, i).some(({ lower }) => UNREAL.has(lower) || AHEAD.has(lower)) || tokens[i - 1]!.tag !== 'AUX') return undefined;
  const who = chargedIn(place, charge);
  if (who === undefined) return undefined;
  return {
    attribute: 'charges',
    words: `charges ${tokens[i]!.lower}`,
    who,
    first: charge,
    last: i + 1,
    rule: 'charges that ended',
  };
};

/** "charges are pending against the couple", "no charges have been filed": how far it has come with charges. */
const undecided: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { line, i } = place;
  const charge = chargesBefore(place);
  const pending = tokens[i]!.lower === 'pending';
  // "charges have yet to be filed"
  const yet = tokens[i - 1]?.lower === 'be' && tokens[i - 2]?.lower === 'to' && tokens[i - 3]?.lower === 'yet' ? i - 3 : undefined;
  const remains = pending && isOf(tokens[i - 1], STAYS);
  const ends = yet ?? (remains ? i - 1 : i);
  if (charge < 0 || someBetween(tokens, charge, ends, ({ tag, lower }) => tag === 'VERB' || tag === 'PUNCT' || UNREAL.has(lower) || AHEAD.has(lower)))
    return undefined;
  const none = yet !== undefined || someBetween(tokens, Math.max(line.sentence.first, charge - 3), charge, ({ lower }) => lower === 'no');
  // "would not say whether charges are pending", "if no charges are filed by Monday", "are charges pending?"
  if (isAsked(tokens, line.sentence) || isUnreal(tokens, Math.max(line.sentence.first, charge - 3), charge, [CONDITIONS])) return undefined;
  if (tokens[i - 1]!.tag !== 'AUX' && !remains) return undefined;
  // "a charge of theft was filed" tells what for, and "the charges were filed" no more than that there are some.
  if (none === pending) return undefined;
  const who = chargedIn(place, charge);
  if (who === undefined) return undefined;
  return {
    attribute: 'charges',
    words: pending ? 'charges pending' : 'no charges',
    who,
    first: charge,
    last: i + 1,
    rule: 'charges that nobody has brought yet',
  };
};

/** Tokens between a verb and what it is said of: "found the 40-year-old driver from Lugo guilty". */
const REACH = 12;

/** "of arson", "on two counts of murder", "on Monday of fraud". */
const foundOf = (place: Place, from: number): Offences | undefined => {
  const time = place.line.periods.find(({ first }) => first === from || first === from + 1);
  const at = time ? time.last : from;
  const { lower } = place.reading.prose.tokens[at] ?? {};
  return lower === 'of' || lower === 'on' ? offencesAt(place, at + 1) : undefined;
};

/** "cleared of three", "not guilty on two counts": of so many charges, and what became of the others is another matter. */
const isOfSome = (place: Place, from: number): boolean => {
  const { tokens } = place.reading.prose;
  if (tokens[from]?.lower !== 'of' && tokens[from]?.lower !== 'on') return false;
  const [number, noun] = [tokens[from + 1], tokens[from + 2]];
  if (number?.tag !== 'NUM' && !isOf(number, SOME_COUNTS)) return false;
  // "two counts of murder" are all that there was of it.
  if (isOf(noun, COUNTS)) return tokens[from + 3]?.lower !== 'of';
  return noun === undefined || (noun.tag !== 'NOUN' && noun.tag !== 'PROPN' && noun.tag !== 'ADJ');
};

/** Of people by name alone: of two defendants without one, the one may be guilty and the other not. */
const verdict = (place: Place, guilty: boolean, who: string | undefined, first: number, offence: Offences | undefined, end: number): State | undefined => {
  if (!who || !isNamed(who)) return undefined;
  const finding = guilty ? 'guilty' : 'not guilty';
  return {
    attribute: 'verdict',
    words: offence ? `${finding} of ${offence.words}` : finding,
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

/** The word that holds somebody on charges: "was [booked] into the county jail on", "[held] on"; -1 where none does. */
const heldAt = (tokens: readonly Token[], first: number, on: number): number => {
  if (!isOf(tokens[on - 1], ON_CHARGES)) return -1;
  if (!isOf(tokens[on - 1], JAIL_OR_PRISON)) return on - 1;
  for (let at = on - 2; at > Math.max(first, on - REACH); at--) if (tokens[at]!.tag === 'VERB') return isOf(tokens[at], ON_CHARGES) ? at : on - 1;
  return on - 1;
};
/** "will be booked on murder charges", "was arrested on a charge of arson". */
const heldOn: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { line, i } = place;
  const verb = heldAt(tokens, line.sentence.first, i);
  if (verb < 0) return undefined;
  const object = chargesBehind(tokens, i + 1, line.sentence.last);
  if (!object) return undefined;
  const group = groupAt({ ...place, i: verb });
  const who = group.real ? suspectOf(place, group) : undefined;
  const offence = offencesOf(place, object);
  if (!who || !offence) return undefined;
  return {
    attribute: 'charges',
    words: `${group.ahead ? 'to be charged' : 'charged'} with ${offence.words}`,
    who,
    first: verb,
    last: Math.max(object.last, offence.last),
    rule: 'what somebody is charged with',
  };
};

export const CHARGE_RULES: Rules = [
  [['guilty'], foundGuilty],
  [[...CONVICTS, ...ACQUITS], judged],
  [CHARGES_BY.keys(), charged],
  [CHARGES_OPEN, undecided],
  [['on'], heldOn],
  [FACES, facing],
  [PLEADS, pleaded],
  [CHARGES_END, ended],
];
