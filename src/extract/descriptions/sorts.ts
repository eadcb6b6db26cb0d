import { EVENT_SORTS } from '../../lexicon/descriptions.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import { wordsOf } from '../parties.js';
import { bodySort } from '../body-sorts.js';
import type { Line, Reading } from '../reading.js';
import { isOf } from '../language/words.js';
import { concatMap } from '../lists.js';
import { wordSet } from '../../lexicon/word-set.js';
import { measuresIn } from './measures.js';
import { standingsIn } from './standings.js';
import { tellersOf } from './tellings.js';
import { mayHave } from '../language/gates.js';

const bodySorts = (reading: Reading, events: Events, line: Line): readonly Draft<'description'>[] =>
  concatMap(line.names, (name): Draft<'description'>[] => {
    const run = name.value.sort !== 'person' && name.value.sort !== 'people' ? bodySort(reading, line, name) : undefined;
    if (!run) return [];
    const { tokens } = reading.prose;
    const span = { start: tokens[run.first]!.start, end: tokens[run.last - 1]!.end };
    return [
      {
        kind: 'description',
        attribute: 'kind',
        value: { words: wordsOf(reading, run) },
        scope: { who: name.value.name },
        span,
        event: events.main,
        rule: 'what a body is said to be',
      },
    ];
  });

/** "an emergency landing", "a suicide attack": of every event once. */
const eventSorts = (reading: Reading, events: Events, line: Line, known: Set<string>): readonly Draft<'description'>[] => {
  const { tokens } = reading.prose;
  return concatMap(events.on(line), ({ trigger, event }): Draft<'description'>[] => {
    let first = trigger.first;
    while (first > line.sentence.first && trigger.first - first < 3 && isOf(tokens[first - 1]!, EVENT_SORTS)) first -= 1;
    if (trigger.verb || trigger.plural || (first === trigger.first && !isOf(tokens[first]!, EVENT_SORTS))) return [];
    const words = wordsOf(reading, { first, last: trigger.last }).toLowerCase();
    const key = `${event.id} ${words}`;
    if (known.has(key)) return [];
    known.add(key);
    const span = { start: tokens[first]!.start, end: tokens[trigger.last - 1]!.end };
    return [
      { kind: 'description', attribute: `kind of ${trigger.lemma.split(' ').at(-1)!}`, value: { words }, span, event, rule: 'what sort of event it was' },
    ];
  });
};

const NONE: readonly Draft<'description'>[] = [];

const FLIGHT = wordSet(['flight', 'train', 'service']);
const NUMBER = /^[A-Z]{0,3}\d{2,5}[A-Z]?$/;

/** "flight BX 417": the number without its spaces. */
const numbers = (reading: Reading, events: Events, line: Line): readonly Draft<'description'>[] => {
  if (!mayHave(line.sentence, FLIGHT)) return NONE;
  const { tokens } = reading.prose;
  const drafts: Draft<'description'>[] = [];
  for (let i = line.sentence.first; i + 1 < line.sentence.last; i++) {
    if (!isOf(tokens[i]!, FLIGHT)) continue;
    const two = tokens[i + 2] && i + 2 < line.sentence.last && /^[A-Z][A-Z0-9]{1,2}$/.test(tokens[i + 1]!.text) && /^\d{1,4}[A-Z]?$/.test(tokens[i + 2]!.text);
    if (!two && !NUMBER.test(tokens[i + 1]!.text)) continue;
    const last = i + (two ? 3 : 2);
    drafts.push({
      kind: 'description',
      attribute: `${tokens[i]!.lower} number`,
      value: { words: wordsOf(reading, { first: i + 1, last }).replace(/\s/g, '') },
      span: { start: tokens[i]!.start, end: tokens[last - 1]!.end },
      event: events.main,
      rule: 'number of a flight or train',
    });
  }
  return drafts;
};

/** What sort of body or event it was, whether a way is open, and the number of a flight. */
export const sortsIn = (reading: Reading, events: Events): readonly Draft<'description'>[] => {
  const known = new Set<string>();
  const tellersAt = tellersOf(reading);
  return concatMap(reading.lines, (line) => [
    ...bodySorts(reading, events, line),
    ...eventSorts(reading, events, line, known),
    ...standingsIn(reading, events, line, tellersAt),
    ...measuresIn(reading, events, line, tellersAt),
    ...numbers(reading, events, line),
  ]);
};
