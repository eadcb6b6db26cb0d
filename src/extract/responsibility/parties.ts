/** Rules for parties: who is blamed, who claims it, who denies it. */
import { BODY_NOUNS } from '../../lexicon/anaphora.js';
import {
  ACCUSES,
  BEGINS,
  FIGHTS,
  CLAIMS,
  DECLARES,
  DENIES,
  EXAMPLES,
  HOLDS,
  INVOLVEMENT,
  LAYS,
  NOBODY,
  OUTCOMES,
  PARTIES,
  POINTS,
  RESPONSIBILITY,
  RESPONSIBLE,
  TAKES,
  VICTORY,
} from '../../lexicon/blame.js';
import { singularOf } from '../../lexicon/inflect.js';
import { GENERIC_BODIES } from '../../lexicon/organisations.js';
import { ROLES } from '../../lexicon/titles.js';
import { nounsAt, partyWords, type Run, subjectOf, voicesIn } from '../parties.js';
import { causeAt, type Found, isPronoun, type Place, type Rule, triggerIn, within } from './found.js';
import { deniedBefore, negatedBefore } from './negation.js';

type Reading = Omit<Found, 'rule'> | undefined;

/** Whether a phrase is somebody, by name or by kind, and no thing or circumstance. */
export const isParty = ({ reading, line }: Place, run: Run): boolean => {
  const head = reading.prose.tokens[run.last - 1]!;
  const word = singularOf(head.lower);
  if (PARTIES.has(word) || BODY_NOUNS.has(word) || ROLES.has(word) || GENERIC_BODIES.has(head.lower) || head.tag === 'PRON') return true;
  return line.names.some((name) => name.first >= run.first && name.last >= run.last && name.first < run.last);
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
  for (let i = from + 1; i < Math.min(end, from + 7); i++) if (OUTCOMES.has(singularOf(tokens[i]!.lower)) || isPronoun(tokens[i])) return {};
  return undefined;
};

const accuse = (place: Place): Reading => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const { lower } = tokens[i]!;
  if (tokens[i]!.tag === 'NOUN' && !(lower === 'blame' || lower === 'blames')) return undefined;
  const before = tokens[i - 1];
  // "a militia blamed for attacks", "X was accused of", "was to blame for"
  const passive = /ed$/.test(lower) && ['for', 'of', 'in', 'over'].includes(tokens[i + 1]?.lower ?? '');
  const toBlame = lower === 'blame' && before?.lower === 'to';
  if (passive || toBlame) {
    const deed = deedAfter(place, i + 1);
    const party = subjectOf(reading, line, toBlame ? i - 1 : i);
    if (!deed || !party || (!deed.about && lower !== 'blame' && lower !== 'blamed') || NOBODY.has(tokens[party.first]!.lower)) return undefined;
    if (negatedBefore(tokens, line, i, 3)) return undefined;
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
  const object = nounsAt(tokens, i + 1, line.sentence.last);
  const accuser = subjectOf(reading, line, i);
  if (!object || !accuser || negatedBefore(tokens, line, i, 3) || NOBODY.has(tokens[accuser.first]!.lower)) return undefined;
  const head = tokens[object.head]!.lower;
  if (head === 'other' || head === 'others' || tokens[object.first]!.lower === 'each') return undefined;
  const closing = object.last + (/^["”’»]$/.test(tokens[object.last]?.text ?? '') ? 1 : 0);
  if (tokens[closing]?.lower === 'on') return undefined;
  const deed = deedAfter(place, closing);
  const party = { first: object.first, last: object.last };
  const somebody = isParty(place, party);
  if (!deed || (!somebody && !lower.startsWith('blam'))) return undefined;
  if (lower.startsWith('suspect') && deed.about === undefined) return undefined;
  return {
    attribute: somebody ? 'responsible' : 'cause',
    stance: 'blames',
    words: partyWords(reading, line, party),
    first: i,
    last: object.last,
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
  const outcome = !passive && blamed?.last === at && (OUTCOMES.has(singularOf(tokens[blamed.head]!.lower)) || tokens[at]!.lower === 'on');
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
  if (!object || !RESPONSIBLE.has(tokens[object.last]?.lower ?? '')) return undefined;
  const accuser = subjectOf(reading, line, i);
  const deed = deedAfter(place, object.last + 1);
  if (!accuser || !deed) return undefined;
  return { attribute: 'responsible', stance: 'blames', words: partyWords(reading, line, object), first: i, last: object.last + 1, accuser, ...deed };
};

/** Who claims, admits or denies responsibility, and that nobody has. */
const claim = (place: Place): Reading => {
  const { reading, line, i, triggers } = place;
  const { tokens } = reading.prose;
  const { lower } = tokens[i]!;
  const claims = CLAIMS.has(lower);
  if (tokens[i]!.tag === 'NOUN' && claims) {
    // "no claim of responsibility", "there was no immediate claim"
    if (tokens[i + 1]?.lower === 'of' && RESPONSIBILITY.has(tokens[i + 2]?.lower ?? '') && negatedBefore(tokens, line, i, 4)) {
      const first = within(tokens, Math.max(line.sentence.first, i - 4), i, NOBODY);
      return { attribute: 'responsible', stance: 'none', words: 'no one', first: Math.max(first, line.sentence.first), last: i + 3 };
    }
    if (tokens[i + 1]?.lower === 'of') return undefined;
  }
  const subject = subjectOf(reading, line, i);
  const at = within(tokens, i + 1, Math.min(i + 4, line.sentence.last), RESPONSIBILITY);
  if (at > 0 && tokens[at]!.lower === 'credit' && triggerIn(triggers, at, at + 8) === undefined) return undefined;
  const trigger = triggerIn(triggers, at > 0 ? at : i + 1, Math.min((at > 0 ? at : i) + 8, line.sentence.last));
  const about = trigger ? { about: trigger.first } : {};
  // "responsibility … was claimed by X"
  if (at < 0 && tokens[i + 1]?.lower === 'by' && within(tokens, Math.max(line.sentence.first, i - 8), i, RESPONSIBILITY) > 0) {
    const object = nounsAt(tokens, i + 2, line.sentence.last);
    return object
      ? { attribute: 'responsible', stance: 'claims', words: partyWords(reading, line, object), first: i, last: object.last, accuser: object }
      : undefined;
  }
  if (!subject) return undefined;
  const nobody = within(tokens, subject.first, subject.last, NOBODY) >= 0;
  const never = negatedBefore(tokens, line, i, 4);
  // "No group has claimed it", "claims school raid": the deed itself as the object.
  const deed =
    at < 0 &&
    claims &&
    ((nobody && ['it', 'the', 'this'].includes(tokens[i + 1]?.lower ?? '')) ||
      (trigger !== undefined &&
        place.deliberate.has(trigger.kind) &&
        !trigger.verb &&
        tokens[i + 1]?.tag !== 'SCONJ' &&
        tokens[i + 1]?.lower !== 'that' &&
        isParty(place, subject) &&
        within(tokens, i + 1, trigger.first, ['was', 'were', 'had', 'have', 'is', 'to']) < 0));
  if (at < 0 && !deed) return undefined;
  const last = Math.min(at > 0 ? at + 1 : trigger ? trigger.last : i + 2, line.sentence.last);
  if (nobody) return { attribute: 'responsible', stance: 'none', words: 'no one', first: subject.first, last, ...about };
  if (!isParty(place, subject)) return undefined;
  return {
    attribute: 'responsible',
    stance: never ? 'none' : 'claims',
    words: never ? 'no one' : partyWords(reading, line, subject),
    first: subject.first,
    last,
    ...(never ? {} : { accuser: subject }),
    ...about,
  };
};

/** "denied any involvement", "denies being behind the attack", "denied responsibility for". */
const deny = (place: Place): Reading => {
  const { reading, line, i, triggers } = place;
  const { tokens } = reading.prose;
  const end = Math.min(i + 5, line.sentence.last);
  const at = within(tokens, i + 1, end, INVOLVEMENT);
  const doing = at < 0 ? within(tokens, i + 1, end, ['behind', 'carrying', 'launching', 'ordering', 'staging', 'firing', 'planting']) : -1;
  const trigger = triggerIn(triggers, i + 1, Math.min(i + 12, line.sentence.last));
  const accused = subjectOf(reading, line, i);
  if ((at < 0 && (doing < 0 || !trigger)) || !accused || negatedBefore(tokens, line, i, 3)) return undefined;
  return {
    attribute: 'responsible',
    stance: 'denies',
    words: partyWords(reading, line, accused),
    first: i,
    last: (at > 0 ? at : doing) + 1,
    accuser: accused,
    ...(trigger ? { about: trigger.first } : {}),
  };
};

/** "X was behind the attack", "X is responsible for the deaths"; "said that it was behind": its own word. */
const behind = (place: Place): Reading => {
  const { reading, line, i, triggers } = place;
  const { tokens } = reading.prose;
  const { lower } = tokens[i]!;
  if (lower === 'responsible' && tokens[i + 1]?.lower !== 'for') return undefined;
  let verb = i - 1;
  while (verb > line.sentence.first && tokens[verb]!.tag === 'ADV') verb -= 1;
  const be = ['was', 'were', 'is', 'are', 'been', 'be'].includes(tokens[verb]?.lower ?? '');
  const trigger = triggerIn(triggers, i + 1, Math.min(i + 8, line.sentence.last));
  const pronoun = ['it', 'this', 'that'].includes(tokens[lower === 'responsible' ? i + 2 : i + 1]?.lower ?? '');
  if (!be || !(trigger || pronoun)) return undefined;
  // "is believed to have been behind": what is believed is the party's deed.
  let start = verb;
  while (
    start > line.sentence.first &&
    (tokens[start]!.tag === 'AUX' ||
      tokens[start]!.tag === 'PART' ||
      ['believed', 'thought', 'suspected', 'likely', 'said', 'alleged'].includes(tokens[start]!.lower))
  )
    start -= 1;
  const subject = subjectOf(reading, line, start + 1);
  if (!subject || !isParty(place, subject) || ['who', 'whoever', 'that', 'which'].includes(tokens[subject.last - 1]!.lower)) return undefined;
  if (['could', 'would', 'may', 'might'].includes(tokens[verb - 1]?.lower ?? '')) return undefined;
  const about = trigger ? { about: trigger.first } : {};
  const last = trigger ? trigger.last : i + (lower === 'responsible' ? 3 : 2);
  const negated = negatedBefore(tokens, line, i, 4) || deniedBefore(tokens, line, subject.first);
  const own = ownWord(place, subject);
  if (own)
    return { attribute: 'responsible', stance: negated ? 'denies' : 'claims', words: own.words, first: subject.first, last, accuser: own.speaker, ...about };
  if (isPronoun(tokens[subject.last - 1])) return undefined;
  return { attribute: 'responsible', stance: negated ? 'denies' : 'blames', words: partyWords(reading, line, subject), first: subject.first, last, ...about };
};

/** Whether a pronoun stands for the very one who speaks: "the group said it was behind the raid". */
const ownWord = ({ reading, line }: Place, subject: Run): { readonly words: string; readonly speaker: Run } | undefined => {
  const { tokens } = reading.prose;
  if (subject.last - subject.first !== 1 || !['it', 'they', 'we', 'he', 'she', 'i'].includes(tokens[subject.first]!.lower)) return undefined;
  const { start } = tokens[subject.first]!;
  const said = voicesIn(reading, line).find(({ content, speaker }) => content.span.start <= start && start < content.span.end && speaker.span.end <= start);
  if (!said) return undefined;
  let first = line.sentence.first;
  while (first < subject.first - 1 && tokens[first]!.start < said.speaker.span.start) first += 1;
  let last = first + 1;
  while (last < subject.first && tokens[last]!.start < said.speaker.span.end) last += 1;
  return { words: partyWords(reading, line, { first, last }), speaker: { first, last } };
};

/** "the group said it had carried out the raid", "said it was holding the students". */
const carried = (place: Place): Reading => {
  const { reading, line, i, triggers } = place;
  const { tokens } = reading.prose;
  const subject = subjectOf(reading, line, i);
  const own = subject && ownWord(place, subject);
  if (!own || negatedBefore(tokens, line, i, 3)) return undefined;
  const trigger = triggerIn(triggers, i + 1, Math.min(i + 9, line.sentence.last));
  if (!trigger || !place.deliberate.has(trigger.kind)) return undefined;
  return { attribute: 'responsible', stance: 'claims', words: own.words, first: subject.first, last: trigger.last, accuser: own.speaker, about: trigger.first };
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
  const fight = object !== undefined && FIGHTS.has(tokens[object.head]!.lower) && tokens[object.first]!.lower === 'the';
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

/** "declared victory" */
const victory = (place: Place): Reading => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  if (!VICTORY.has(tokens[i + 1]?.lower ?? '')) return undefined;
  const subject = subjectOf(reading, line, i);
  const claimed = { attribute: 'victory' as const, first: i, last: i + 2 };
  // "takes the stage and declares victory": the subject of the verb before.
  const joined =
    subject === undefined && tokens[i - 1]?.lower === 'and'
      ? within(tokens, line.sentence.first, i, new Set(line.names.filter(({ value }) => value.sort === 'person').map(({ first }) => tokens[first]!.lower)))
      : -1;
  const named = joined >= 0 ? line.names.find(({ first }) => first === joined) : undefined;
  if (named) return { ...claimed, stance: 'claims', words: named.value.name, accuser: named };
  if (!subject || within(tokens, subject.first, subject.last, NOBODY) >= 0) return undefined;
  const words = partyWords(reading, line, subject);
  return { ...claimed, first: subject.first, stance: negatedBefore(tokens, line, i, 4) ? 'denies' : 'claims', words, accuser: subject };
};

export const PARTY_RULES: readonly Rule[] = [
  { name: 'laid at the door of', at: LAYS.keys(), read: lay },
  { name: 'blamed by another', at: ACCUSES, read: accuse },
  { name: 'pointed to', at: POINTS, read: point },
  { name: 'held responsible', at: HOLDS, read: hold },
  { name: 'victory declared', at: DECLARES, read: victory },
  { name: 'claimed by its own word', at: [...CLAIMS, ...TAKES], read: claim },
  { name: 'denied by the accused', at: DENIES, read: deny },
  { name: 'said to be behind it', at: ['behind', 'responsible'], read: behind },
  { name: 'under suspicion', at: ['suspicion', 'hallmarks'], read: suspicion },
  { name: 'said to have begun it', at: ['first', ...BEGINS], read: began },
  {
    name: 'said to be the doing of',
    at: ['carried', 'committed', 'perpetrated', 'orchestrated', 'masterminded', 'ordered', 'staged', 'work', 'fault'],
    read: done,
  },
  { name: 'said that it did it', at: ['carried', 'launched', 'conducted', 'staged', 'mounted', 'executed'], read: carried },
];
