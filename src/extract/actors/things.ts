/**
 * Things with a part in it: what somebody was hit by ("struck by a padlock"), and in what those who did it came or left (`vehicles.ts`).
 */
import { BLOWS, BY_PARTICLE, NO_BLOWS, SUFFERS } from '../../lexicon/deeds.js';
import { VEHICLE } from '../../lexicon/roles.js';
import { isOfPeople } from '../../lexicon/people.js';
import { DETERMINERS } from '../../lexicon/small-words.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import { singular } from '../language/forms.js';
import { mayHave } from '../language/gates.js';
import { isOf } from '../language/words.js';
import { concatMap } from '../lists.js';
import { isUnreal } from '../modality.js';
import { nounsAt, type Run } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import { vehiclesIn } from './vehicles.js';

interface Thing {
  readonly attribute: 'hit by' | typeof VEHICLE;
  readonly phrase: Run;
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
    return phrase && isOf(tokens[phrase.first]!, DETERMINERS) && tokens[phrase.head]!.tag === 'NOUN' && !isOfPeople(noun!) && !isIntangible(noun!)
      ? { attribute: 'hit by', phrase }
      : undefined;
  }
  return undefined;
};

const blowsIn = (reading: Reading, line: Line): readonly Thing[] => {
  const found: Thing[] = [];
  for (let i = line.sentence.first; i < line.sentence.last; i++) {
    const blow = isOf(reading.prose.tokens[i]!, BLOWS) ? hitBy(reading, line, i) : undefined;
    if (blow) found.push(blow);
  }
  return found;
};

/** What somebody was hit by, and in what those who did it came or left. */
export const thingsIn = (reading: Reading, events: Events): readonly Draft<'actor'>[] => {
  const { tokens, text } = reading.prose;
  return concatMap(reading.lines, (line): readonly Draft<'actor'>[] => {
    const blows = mayHave(line.sentence, BLOWS) ? blowsIn(reading, line) : [];
    const rides = vehiclesIn(reading, line).map((phrase): Thing => ({ attribute: VEHICLE, phrase }));
    return concatMap([...blows, ...rides], ({ attribute, phrase }): Draft<'actor'>[] => {
      // "hit by the storm": what has happened is no thing.
      if (events.on(line).some(({ trigger }) => trigger.first >= phrase.first && trigger.first < phrase.last)) return [];
      const first = isOf(tokens[phrase.first]!, DETERMINERS) && phrase.first + 1 < phrase.last ? phrase.first + 1 : phrase.first;
      const span = { start: tokens[first]!.start, end: tokens[phrase.last - 1]!.end };
      const value = { words: text.slice(span.start, span.end).replace(/\s+/g, ' ') };
      const rule = attribute === 'hit by' ? 'what somebody was hit by' : 'in what somebody came or left';
      return [{ kind: 'actor', attribute, value, span, event: events.at(line, phrase.first), rule }];
    });
  });
};
