/**
 * Things with a part in it: what somebody was hit by ("struck by a padlock"), and in what somebody got away ("fled in a silver sedan").
 */
import { BLOWS, GETS_AWAY, RIDES, SUFFERS } from '../../lexicon/deeds.js';
import { isOfPeople } from '../../lexicon/people.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import { singular } from '../language/forms.js';
import { mayHave } from '../language/gates.js';
import { isOf } from '../language/words.js';
import { concatMap } from '../lists.js';
import { nounsAt } from '../parties.js';
import type { NounPhrase } from '../phrases.js';
import type { Line, Reading } from '../reading.js';

const ARTICLES = wordSet(['a', 'an', 'the', 'his', 'her', 'their']);
const UNREAL = wordSet(['could', 'would', 'may', 'might', 'not', "n't", 'never', 'if', 'to', 'will']);

interface Thing {
  readonly attribute: 'hit by' | 'got away in';
  readonly phrase: NounPhrase;
}

const BLOW_REACH = 7;
/** "was struck in the neck by a rubber bullet" */
const hitBy = (reading: Reading, line: Line, verb: number): Thing | undefined => {
  const { tokens } = reading.prose;
  let before = verb - 1;
  while (before > line.sentence.first && tokens[before]!.tag === 'ADV') before -= 1;
  if (!isOf(tokens[before], SUFFERS) || isOf(tokens[before - 1], UNREAL)) return undefined;
  for (let i = verb + 1; i < Math.min(verb + BLOW_REACH, line.sentence.last); i++) {
    const { text, tag, lower } = tokens[i]!;
    if (text === ',' || text === ';' || tag === 'VERB') return undefined;
    if (lower !== 'by') continue;
    const phrase = nounsAt(tokens, i + 1, line.sentence.last);
    return phrase && isOf(tokens[phrase.first]!, ARTICLES) && tokens[phrase.head]!.tag === 'NOUN' && !isOfPeople(singular(tokens[phrase.last - 1]!))
      ? { attribute: 'hit by', phrase }
      : undefined;
  }
  return undefined;
};

const RIDE_REACH = 6;
/** "fled the scene in a silver sedan", "drove off in a Norden Hatch": a vehicle by its kind or by its make. */
const gotAwayIn = (reading: Reading, line: Line, verb: number): Thing | undefined => {
  const { tokens } = reading.prose;
  if (isOf(tokens[verb - 1], UNREAL)) return undefined;
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
