/**
 * Things with a part in it: what somebody was hit by ("struck by a padlock"), and in what somebody got away ("fled in a silver sedan").
 */
import { ARMED, BLOWS, BY_PARTICLE, FLEES, GETS_AWAY, NO_BLOWS, RIDES, SUFFERS } from '../../lexicon/deeds.js';
import { ROLE_NOUNS, SOUGHT_OR_HURT } from '../../lexicon/roles.js';
import { isOfPeople } from '../../lexicon/people.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import { singular } from '../language/forms.js';
import { headedSubject } from '../heads.js';
import { mayHave } from '../language/gates.js';
import { standsNear } from '../around.js';
import { isOf } from '../language/words.js';
import { concatMap } from '../lists.js';
import { isUnreal } from '../modality.js';
import { nounsAt } from '../parties.js';
import type { NounPhrase } from '../phrases.js';
import type { Line, Reading } from '../reading.js';

const ARTICLES = wordSet(['a', 'an', 'the', 'his', 'her', 'their']);

interface Thing {
  readonly attribute: 'hit by' | 'got away in';
  readonly phrase: NounPhrase;
}

/** A noun for what cannot be touched: by the list, or by how such nouns end. */
const isIntangible = (noun: string): boolean => NO_BLOWS.has(noun) || /(?:tion|sion|ment|ness|ism|ity|ship|ance|ence)$/.test(noun);

const BLOW_REACH = 7;
const PARTICLES: ReadonlySet<string> = new Set(['ADP', 'ADV', 'PART']);
/** "was struck in the neck by a rubber bullet" */
const hitBy = (reading: Reading, line: Line, verb: number): Thing | undefined => {
  const { tokens } = reading.prose;
  let before = verb - 1;
  while (before > line.sentence.first && tokens[before]!.tag === 'ADV') before -= 1;
  if (!isOf(tokens[before], SUFFERS) || isUnreal(tokens, before - 1, before) || tokens[before - 1]?.lower === 'to') return undefined;
  // "is run by a company" and "was thrown by a remark" tell of no blow; "was run over by a truck" does.
  const particle = tokens[verb + 1];
  if (isOf(tokens[verb]!, BY_PARTICLE) && (particle === undefined || !PARTICLES.has(particle.tag) || particle.lower === 'by')) return undefined;
  for (let i = verb + 1; i < Math.min(verb + BLOW_REACH, line.sentence.last); i++) {
    const { text, tag, lower } = tokens[i]!;
    if (text === ',' || text === ';' || tag === 'VERB') return undefined;
    if (lower !== 'by') continue;
    const phrase = nounsAt(tokens, i + 1, line.sentence.last);
    const noun = phrase && singular(tokens[phrase.last - 1]!);
    // What cannot be touched hits nobody: "a rise in prices".
    return phrase && isOf(tokens[phrase.first]!, ARTICLES) && tokens[phrase.head]!.tag === 'NOUN' && !isOfPeople(noun!) && !isIntangible(noun!)
      ? { attribute: 'hit by', phrase }
      : undefined;
  }
  return undefined;
};

const AWAY = wordSet(['off', 'away']);
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

const RIDE_REACH = 6;
/** "fled the scene in a silver sedan", "drove off in a Norden Hatch": a vehicle by its kind or by its make. */
const gotAwayIn = (reading: Reading, line: Line, verb: number): Thing | undefined => {
  const { tokens } = reading.prose;
  if (isUnreal(tokens, verb - 1, verb) || tokens[verb - 1]?.lower === 'to') return undefined;
  if (!isOf(tokens[verb]!, FLEES) && !isOf(tokens[verb + 1], AWAY) && !isSuspect(reading, line, verb)) return undefined;
  for (let i = verb + 1; i < Math.min(verb + RIDE_REACH, line.sentence.last); i++) {
    const { text, lower } = tokens[i]!;
    if (text === ',' || text === ';') return undefined;
    if ((lower !== 'in' && lower !== 'on') || !isOf(tokens[i + 1], ARTICLES)) continue;
    const phrase = nounsAt(tokens, i + 1, line.sentence.last);
    if (!phrase) return undefined;
    const ride = RIDES.has(singular(tokens[phrase.last - 1]!));
    const make = tokens[phrase.last - 1]!.tag === 'PROPN' && ['a', 'an'].includes(lower === 'in' ? tokens[i + 1]!.lower : '');
    return ride || make ? { attribute: 'got away in', phrase } : undefined;
  }
  return undefined;
};

/** What somebody was hit by, and in what somebody got away. */
export const thingsIn = (reading: Reading, events: Events): readonly Draft<'actor'>[] => {
  const { tokens, text } = reading.prose;
  return concatMap(reading.lines, (line): readonly Draft<'actor'>[] => {
    const blows = mayHave(line.sentence, BLOWS);
    const flights = mayHave(line.sentence, GETS_AWAY);
    if (!blows && !flights) return [];
    const drafts: Draft<'actor'>[] = [];
    for (let i = line.sentence.first; i < line.sentence.last; i++) {
      const found =
        (blows && isOf(tokens[i]!, BLOWS) ? hitBy(reading, line, i) : undefined) ??
        (flights && isOf(tokens[i]!, GETS_AWAY) ? gotAwayIn(reading, line, i) : undefined);
      if (!found) continue;
      const { attribute, phrase } = found;
      // "hit by the storm": what has happened is no thing.
      if (events.on(line).some(({ trigger }) => trigger.first >= phrase.first && trigger.first < phrase.last)) continue;
      const first = isOf(tokens[phrase.first]!, ARTICLES) && phrase.first + 1 < phrase.last ? phrase.first + 1 : phrase.first;
      const span = { start: tokens[first]!.start, end: tokens[phrase.last - 1]!.end };
      drafts.push({
        kind: 'actor',
        attribute,
        value: { words: text.slice(span.start, span.end).replace(/\s+/g, ' ') },
        span,
        event: events.at(line, i),
        rule: attribute === 'hit by' ? 'what somebody was hit by' : 'in what somebody got away',
      });
    }
    return drafts;
  });
};
