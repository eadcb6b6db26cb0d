/** Rules for parties: who is blamed, who claims it, who denies it. */
import { BODY_NOUNS } from '../../lexicon/anaphora.js';
import { ACCUSES, ANYBODY, BEGINS, FIGHTS, EXAMPLES, HOLDS, LAYS, NOBODY, OUTCOMES, PARTIES, POINTS, RESPONSIBLE } from '../../lexicon/blame.js';
import { RELATIVE_SUBJECTS } from '../../lexicon/clauses.js';
import { isOfPeople } from '../../lexicon/people.js';
import { GENERIC_BODIES, THING_LEADS } from '../../lexicon/organisations.js';
import { ROLES } from '../../lexicon/titles.js';
import type { Token } from '../language.js';
import { nounsAt, partyWords, type Run, subjectOf } from '../parties.js';
import { causeAt, type Found, isPronoun, type Place, type Rule, triggerIn, within } from './found.js';
import { deniedBefore, negatedBefore } from './negation.js';
import { isOf } from '../language/words.js';
import { singular } from '../language/forms.js';

type Reading = Found | undefined;

/** Whether a phrase is somebody, by name or by kind, and no thing or circumstance. */
export const isParty = ({ reading, line }: Place, run: Run): boolean => {
  const head = reading.prose.tokens[run.last - 1]!;
  if (isPartyNoun(head) || head.tag === 'PRON') return true;
  const named = line.names.find((name) => name.first >= run.first && name.last >= run.last && name.first < run.last);
  // "Storm Agnes", "the collapse of the Oria Dam": things that came about.
  return named !== undefined && !isOf(reading.prose.tokens[named.first], THING_LEADS) && !isOfName(reading.prose.tokens, run.first, named.first);
};

/** "the collapse of": what goes before a name says what of it is meant. */
const isOfName = (tokens: readonly Token[], from: number, name: number): boolean => {
  const head = tokens[name - 1]?.tag === 'DET' ? name - 2 : name - 1;
  return head > from && tokens[head]!.lower === 'of' && tokens[head - 1]?.tag === 'NOUN' && !isPartyNoun(tokens[head - 1]!);
};

const isPartyNoun = (token: Token): boolean => {
  const noun = singular(token);
  return PARTIES.has(noun) || BODY_NOUNS.has(noun) || ROLES.has(noun) || isOfPeople(noun) || isOf(token, GENERIC_BODIES);
};

const REACH = 18;
/** Where the clause of a verb ends, at the latest. */
const clauseEnd = ({ reading, line }: Place, from: number): number => {
  const { tokens } = reading.prose;
  for (let i = from; i < Math.min(line.sentence.last, from + REACH); i++)
    if (tokens[i]!.text === ';' || tokens[i]!.text === ':' || tokens[i]!.lower === 'but') return i;
  return Math.min(line.sentence.last, from + REACH);
};

/** What somebody is blamed for: the event that the words behind "for" or "of" name, the example where they give one. */
const deedAfter = (place: Place, at: number): { about?: number } | undefined => {
  const { tokens } = place.reading.prose;
  const blame = tokens[place.i]!.lower.startsWith('blam');
  // "blamed the Front, also known as OF, for": an apposition in between.
  const aside = tokens[at]?.text === ',' ? within(tokens, at + 1, Math.min(at + 12, place.line.sentence.last), [',']) : -1;
  const from = aside > 0 && tokens[aside + 1]?.lower === 'for' ? aside + 1 : at;
  const end = clauseEnd(place, from);
  const link = tokens[from]?.lower;
  if (link !== 'for' && link !== 'of' && link !== 'over' && link !== 'in') return {};
  const trigger = triggerIn(place.triggers, from, end);
  if (trigger) {
    const near = within(tokens, trigger.last, Math.min(end, trigger.last + 4), EXAMPLES);
    const example = near > 0 ? near : within(tokens, trigger.last, Math.min(place.line.sentence.last, trigger.last + REACH), ['including']);
    const named = example > 0 ? triggerIn(place.triggers, example, place.line.sentence.last) : undefined;
    const dated = example > 0 && !named ? place.line.periods.find(({ first }) => first > example && first < example + 6) : undefined;
    return { about: named ? named.first : dated ? dated.first : trigger.first };
  }
  if (blame && link === 'for' && tokens[from + 1]?.tag === 'VERB' && tokens[from + 1]!.lower.endsWith('ing')) return {};
  for (let i = from + 1; i < Math.min(end, from + 7); i++) if (OUTCOMES.has(singular(tokens[i]!)) || isPronoun(tokens[i])) return {};
  return undefined;
};

const accuse = (place: Place): Reading => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const { lower } = tokens[i]!;
  if (tokens[i]!.tag === 'NOUN' && !(lower === 'blame' || lower === 'blames')) return undefined;
  const before = tokens[i - 1];
  // "a militia blamed for attacks", "X was accused of", "was to blame for"
  const passive = lower.endsWith('ed') && ['for', 'of', 'in', 'over'].includes(tokens[i + 1]?.lower ?? '');
  const toBlame = lower === 'blame' && before?.lower === 'to';
  if (passive || toBlame) {
    const deed = deedAfter(place, i + 1);
    const party = subjectOf(reading, line, toBlame ? i - 1 : i);
    if (!deed || !party || (!deed.about && lower !== 'blame' && lower !== 'blamed') || isOf(tokens[party.first]!, NOBODY)) return undefined;
    if (negatedBefore(tokens, line, i, 3) || isOf(tokens[party.last - 1]!, RELATIVE_SUBJECTS) || isOf(tokens[party.first], ANYBODY)) return undefined;
    return {
      attribute: isParty(place, party) ? 'responsible' : 'cause',
      stance: 'blames',
      words: partyWords(reading, line, party),
      first: party.first,
      last: i + 1,
      ...deed,
    };
  }
  if (!lower.startsWith('blam') && before?.tag === 'DET') return undefined;
  const plain = nounsAt(tokens, i + 1, line.sentence.last);
  // "blamed the neighbouring state of Lunia"
  const of = plain && lower.startsWith('blam') && tokens[plain.last]?.lower === 'of' ? line.names.find(({ first }) => first === plain.last + 1) : undefined;
  const object = plain && of ? { ...plain, last: of.last } : plain;
  const accuser = subjectOf(reading, line, i);
  if (!object || !accuser || negatedBefore(tokens, line, i, 3) || isOf(tokens[accuser.first]!, NOBODY)) return undefined;
  const head = tokens[object.head]!.lower;
  if (head === 'other' || head === 'others' || tokens[object.first]!.lower === 'each') return undefined;
  const closing = object.last + (/^["”’»]$/.test(tokens[object.last]?.text ?? '') ? 1 : 0);
  if (tokens[closing]?.lower === 'on') return undefined;
  const deed = deedAfter(place, closing);
  const whole = line.names.find((name) => name.first >= object.first && name.first < object.last && name.last > object.last);
  const party = { first: object.first, last: whole ? whole.last : object.last };
  const somebody = isParty(place, party);
  if (!deed || (!somebody && !lower.startsWith('blam'))) return undefined;
  // "suspect the Oriole Front" tells of a deed, "suspect a fault" of none.
  const byName = line.names.some((name) => name.first >= object.first && name.last === party.last && name.value.sort !== 'place');
  if (lower.startsWith('suspect') && deed.about === undefined && !(byName && place.deliberate.has(place.kind()))) return undefined;
  return {
    attribute: somebody ? 'responsible' : 'cause',
    stance: 'blames',
    words: partyWords(reading, line, party),
    first: i,
    last: party.last,
    accuser,
    ...deed,
  };
};

/** Between the verb and its preposition these begin something else: "blamed X for attacks on Y". */
const ASIDE = new Set(['for', 'of', 'over', ',', 'that', 'who']);

/** "linked the raid to X", "blamed it on X"; "the raid was attributed to X". */
const lay = (place: Place): Reading => {
  const { reading, line, i, triggers } = place;
  const { tokens } = reading.prose;
  const prepositions = LAYS.get(tokens[i]!.lower) ?? [];
  const at = within(tokens, i + 1, Math.min(i + 9, line.sentence.last), prepositions);
  if (at < 0 || tokens[i]!.tag === 'NOUN' || tokens[i]!.tag === 'ADJ' || within(tokens, i + 1, at, ASIDE) > 0) return undefined;
  const plain = nounsAt(tokens, at + 1, line.sentence.last);
  const object = plain && isParty(place, plain) ? plain : causeAt(tokens, at + 1, line.sentence.last);
  const subject = subjectOf(reading, line, i);
  if (!object || !subject) return undefined;
  const passive = at === i + 1;
  const deed = passive ? triggerIn(triggers, subject.first, i) : triggerIn(triggers, i + 1, at);
  const pronoun = passive
    ? isPronoun(tokens[subject.last - 1]) && tokens[i - 1]!.tag === 'AUX'
    : at === i + 2 && ['it', 'them', 'this'].includes(tokens[i + 1]!.lower);
  const blamed = nounsAt(tokens, i + 1, at);
  // "blamed the delays on fog", "attributed the surge to a wedding"
  const outcome = !passive && blamed?.last === at && (OUTCOMES.has(singular(tokens[blamed.head]!)) || tokens[at]!.lower === 'on');
  if ((!deed && !pronoun && !outcome) || (passive && deed && tokens[i - 1]!.tag !== 'AUX' && tokens[i - 1]!.tag !== 'ADV')) return undefined;
  const party = { first: object.first, last: object.last };
  return {
    attribute: isParty(place, party) ? 'responsible' : 'cause',
    stance: negatedBefore(tokens, line, i, 3) ? 'denies' : 'blames',
    words: partyWords(reading, line, party),
    first: i,
    last: object.last,
    ...(passive ? {} : { accuser: subject }),
    ...(deed ? { about: deed.first } : {}),
  };
};

/** "pointed the finger at X", "officials pointed to Iran". */
const point = (place: Place): Reading => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const finger = within(tokens, i + 1, Math.min(i + 5, line.sentence.last), ['finger', 'fingers']) > 0;
  const at = finger
    ? within(tokens, i + 2, Math.min(i + 7, line.sentence.last), ['at', 'to', 'toward', 'towards'])
    : tokens[i + 1]?.lower === 'to'
      ? i + 1
      : -1;
  const object = at > 0 ? nounsAt(tokens, at + 1, line.sentence.last) : undefined;
  const accuser = subjectOf(reading, line, i);
  if (!object || !accuser || tokens[object.last]?.lower === 'as') return undefined;
  const party = { first: object.first, last: object.last };
  const name = line.names.find(({ first, last }) => first >= object.first && last === object.last);
  if (!finger && (!name || name.first - object.first > 1 || !isParty(place, accuser) || !place.deliberate.has(place.kind()))) return undefined;
  return {
    attribute: isParty(place, party) ? 'responsible' : 'cause',
    stance: 'blames',
    words: partyWords(reading, line, party),
    first: i,
    last: object.last,
    accuser,
    ...(finger ? (deedAfter(place, object.last) ?? {}) : {}),
  };
};

/** "held the army responsible for the deaths". */
const hold = (place: Place): Reading => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const object = nounsAt(tokens, i + 1, line.sentence.last);
  if (!object || !isOf(tokens[object.last], RESPONSIBLE)) return undefined;
  const accuser = subjectOf(reading, line, i);
  const deed = deedAfter(place, object.last + 1);
  if (!accuser || !deed) return undefined;
  return { attribute: 'responsible', stance: 'blames', words: partyWords(reading, line, object), first: i, last: object.last + 1, accuser, ...deed };
};

/** "suspicion fell on X", "bore the hallmarks of X". */
const suspicion = (place: Place): Reading => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const at = within(tokens, i + 1, Math.min(i + 4, line.sentence.last), tokens[i]!.lower === 'suspicion' ? ['on'] : ['of']);
  const object = at > 0 ? nounsAt(tokens, at + 1, line.sentence.last) : undefined;
  if (!object || negatedBefore(tokens, line, i, 4) || !isParty(place, object)) return undefined;
  return { attribute: 'responsible', stance: 'blames', words: partyWords(reading, line, object), first: i, last: object.last };
};

/** "the army fired first", "the police started the clashes". */
const began = (place: Place): Reading => {
  const { reading, line, i, triggers } = place;
  const { tokens } = reading.prose;
  const first = tokens[i]!.lower === 'first';
  const trigger = first ? triggers.findLast((each) => each.first < i && i - each.first < 5) : undefined;
  const fired = first && i > line.sentence.first && ['fired', 'shot', 'attacked', 'struck'].includes(tokens[i - 1]!.lower);
  const object = first ? undefined : nounsAt(tokens, i + 1, line.sentence.last);
  const fight = object !== undefined && isOf(tokens[object.head]!, FIGHTS) && tokens[object.first]!.lower === 'the';
  if (first ? !fired && !trigger?.verb : !fight || tokens[i]!.tag !== 'VERB') return undefined;
  const verb = first ? (fired ? i - 1 : trigger!.first) : i;
  const subject = subjectOf(reading, line, verb);
  if (!subject || !isParty(place, subject) || isPronoun(tokens[subject.last - 1])) return undefined;
  const denied = negatedBefore(tokens, line, verb, 3) || deniedBefore(tokens, line, subject.first);
  return {
    attribute: 'responsible',
    stance: denied ? 'denies' : 'blames',
    words: partyWords(reading, line, subject),
    first: subject.first,
    last: object?.last ?? i + 1,
  };
};

/** "the strike was carried out by rebels", "was the work of rebels". */
const done = (place: Place): Reading => {
  const { reading, line, i, triggers } = place;
  const { tokens } = reading.prose;
  const deed = triggers.findLast(({ first, kind }) => first < i && i - first < 7 && place.deliberate.has(kind));
  const at = within(tokens, i + 1, Math.min(i + 3, line.sentence.last), tokens[i]!.lower === 'work' || tokens[i]!.lower === 'fault' ? ['of'] : ['by']);
  const be = within(tokens, Math.max(line.sentence.first, i - 3), i, ['was', 'were', 'been', 'is', 'being']) >= 0;
  const object = at > 0 ? nounsAt(tokens, at + 1, line.sentence.last) : undefined;
  if (!deed || !be || !object || !isParty(place, object)) return undefined;
  const negated = negatedBefore(tokens, line, i, 4) || deniedBefore(tokens, line, deed.first);
  return {
    attribute: 'responsible',
    stance: negated ? 'denies' : 'blames',
    words: partyWords(reading, line, object),
    first: i,
    last: object.last,
    about: deed.first,
  };
};

export const BLAME_RULES: readonly Rule[] = [
  { name: 'laid at the door of', at: LAYS.keys(), read: lay },
  { name: 'blamed by another', at: ACCUSES, read: accuse },
  { name: 'pointed to', at: POINTS, read: point },
  { name: 'held responsible', at: HOLDS, read: hold },
  { name: 'under suspicion', at: ['suspicion', 'hallmarks'], read: suspicion },
  {
    name: 'said to be the doing of',
    at: ['carried', 'committed', 'perpetrated', 'orchestrated', 'masterminded', 'ordered', 'staged', 'work', 'fault'],
    read: done,
  },
  { name: 'said to have begun it', at: ['first', ...BEGINS], read: began },
];
