/** Rules for what parties say of themselves: who claims it, who denies it, who did it by its own word, and that nobody has. */

import { CLAIMS, DECLARES, NOBODY, RESPONSIBILITY, TAKES, TAKES_BACK, VICTORY } from '../../lexicon/blame.js';

import { voicesIn } from '../meant.js';
import { nounsAt, partyWords, type Run, subjectOf } from '../parties.js';
import { type Found, isLast, isPronoun, IT, type Place, type Rule, triggerIn, within } from './found.js';
import { deniedBefore, negatedBefore } from './negation.js';
import { headedSubject } from '../heads.js';
import { THAT_OR_WHICH } from '../../lexicon/clauses.js';

import { isParty } from './parties.js';
import { isOf } from '../language/words.js';

type Reading = Found | undefined;

/** The nouns that a phrase ends in at a token, the day behind it and marks passed over: "a bomb attack on Monday,". */
const nounsBefore = ({ reading, line }: Place, at: number): Run | undefined => {
  const { tokens } = reading.prose;
  let last = at;
  for (let turns = 0; turns < 4 && last > line.sentence.first; turns++) {
    const day = line.periods.find((mention) => mention.last === last);
    if (day) last = tokens[day.first - 1]?.tag === 'ADP' ? day.first - 1 : day.first;
    else if (tokens[last - 1]!.tag === 'PUNCT') last -= 1;
    else break;
  }
  let first = last;
  while (first > line.sentence.first && (tokens[first - 1]!.tag === 'NOUN' || tokens[first - 1]!.tag === 'PROPN')) first -= 1;
  return first < last ? { first, last } : undefined;
};

/** What "claimed by" is said of: the head of the subject of "was claimed by", or the nouns right before it. */
const claimedAt = (place: Place): Run | undefined => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  let verb = i;
  while (verb > line.sentence.first && tokens[verb - 1]!.tag === 'ADV') verb -= 1;
  if (tokens[verb - 1]?.tag !== 'AUX') return nounsBefore(place, i);
  const subject = headedSubject(reading, line, verb);
  if (!subject) return undefined;
  return isOf(tokens[subject.head]!, THAT_OR_WHICH) ? nounsBefore(place, subject.head) : nounsBefore(place, subject.head + 1);
};

/** Who claims, admits or denies responsibility, and that nobody has. */
const claim = (place: Place): Reading => {
  const { reading, line, i, triggers } = place;
  const { tokens } = reading.prose;
  const { lower } = tokens[i]!;
  const claims = CLAIMS.has(lower);
  if (tokens[i]!.tag === 'NOUN' && claims) {
    // "no claim of responsibility", "there was no immediate claim"
    if (tokens[i + 1]?.lower === 'of' && isOf(tokens[i + 2], RESPONSIBILITY) && negatedBefore(tokens, line, i, 4)) {
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
  // "responsibility … was claimed by X", "an attack claimed by X"
  const claimed = at < 0 && claims && tokens[i + 1]?.lower === 'by' ? claimedAt(place) : undefined;
  const deedBefore =
    claimed && triggers.findLast(({ first, kind, verb }) => first >= claimed.first && first < claimed.last && !verb && place.deliberate.has(kind));
  if (claimed && (deedBefore || within(tokens, claimed.first, claimed.last, RESPONSIBILITY) >= 0)) {
    const object = nounsAt(tokens, i + 2, line.sentence.last);
    return object
      ? {
          attribute: 'responsible',
          stance: 'claims',
          words: partyWords(reading, line, object),
          first: i,
          last: object.last,
          accuser: object,
          ...(deedBefore ? { about: deedBefore.first } : {}),
        }
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
  // Whoever claims responsibility by that word is a party, whatever it looks like: "Hamas".
  if (!isParty(place, subject) && !(claims && at > 0)) return undefined;
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

/** "The army did this." */
const didIt = (place: Place): Reading => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  if (!isOf(tokens[i + 1], IT) || !isLast(place, i + 1) || !place.deliberate.has(place.kind())) return undefined;
  const party = subjectOf(reading, line, i);
  if (!party || isPronoun(tokens[party.last - 1]) || tokens[party.last - 1]!.lower === 'who' || !isParty(place, party) || isOf(tokens[party.first]!, NOBODY))
    return undefined;
  return { attribute: 'responsible', stance: 'blames', words: partyWords(reading, line, party), first: party.first, last: i + 2 };
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
export const ownWord = ({ reading, line }: Place, subject: Run): { readonly words: string; readonly speaker: Run } | undefined => {
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

/** "took back its claim", "backed off its claim of responsibility": taken back by its own author. */
const tookBack = (place: Place): Reading => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const particle = TAKES_BACK.get(tokens[i]!.lower);
  if (particle === undefined || (particle !== '' && tokens[i + 1]?.lower !== particle)) return undefined;
  const from = i + (particle === '' ? 1 : 2);
  const object = nounsAt(tokens, from, line.sentence.last);
  const noun = object && tokens[object.last - 1]!.lower;
  if (!object || (noun !== 'claim' && noun !== 'responsibility')) return undefined;
  // "took back its claim for damages" is of something else.
  const owned =
    noun === 'responsibility' || (tokens[object.last]?.lower === 'of' && isOf(tokens[object.last + 1], RESPONSIBILITY)) || place.deliberate.has(place.kind());
  const party = subjectOf(reading, line, i);
  if (!owned || !party || !isParty(place, party) || negatedBefore(tokens, line, i, 3)) return undefined;
  return { attribute: 'responsible', stance: 'denies', words: partyWords(reading, line, party), first: party.first, last: object.last, accuser: party };
};

/** "declared victory" */
const victory = (place: Place): Reading => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  if (!isOf(tokens[i + 1], VICTORY)) return undefined;
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

export const OWN_RULES: readonly Rule[] = [
  { name: 'its own claim taken back', at: TAKES_BACK.keys(), read: tookBack },
  { name: 'victory declared', at: DECLARES, read: victory },
  { name: 'claimed by its own word', at: [...CLAIMS, ...TAKES], read: claim },
  { name: 'did it', at: ['did'], read: didIt },
  { name: 'said to be behind it', at: ['behind', 'responsible'], read: behind },
  { name: 'said that it did it', at: ['carried', 'launched', 'conducted', 'staged', 'mounted', 'executed'], read: carried },
];
