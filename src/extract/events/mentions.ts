/**
 * What a report says of each event that it tells of: when, where, who, and the words around it.
 */
import { COMMON_WORDS } from '../../lexicon/common-words.js';
import { facilityOf } from '../../lexicon/facilities.js';
import { singularOf } from '../../lexicon/inflect.js';
import { vehicleOf } from '../../lexicon/moments.js';
import type { ExtractedEvent } from '../../model/extracted.js';
import { isResolved, type Period } from '../../model/period.js';
import { excerpt } from '../../model/span.js';
import { proseOf, type Token } from '../language.js';
import { perWord } from '../language/words.js';
import type { Line, Reading } from '../reading.js';
import { namingOf, type Thread } from './threads.js';
import { headlineIn, titleOf } from './titles.js';
import { periodOf, type Trigger } from './triggers.js';
import { concatMap } from '../lists.js';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
const WORDS = 90;
const millis = (iso: string): number => Date.parse(iso.slice(0, 10));

const finer = (a: Period, b: Period): Period => (millis(a.end) - millis(a.start) <= millis(b.end) - millis(b.start) ? a : b);

/** The word by which a story may be known again; none for short and common ones, but for those that tell of what or where it was. */
const telling = perWord(({ lower }) => {
  const word = singularOf(lower);
  return word.length > 2 && (!COMMON_WORDS.has(word) || facilityOf(word) !== undefined || vehicleOf(word) !== undefined) ? word : '';
});

const wordAt = (token: Token): string => (CONTENT.has(token.tag) ? telling(token) : '');

const wordsOf = (reading: Reading, numbers: readonly number[]): readonly string[] => {
  const words = new Set<string>();
  for (const number of numbers) {
    const { first, last } = reading.lines[number]!.sentence;
    for (let i = first; i < last && words.size < WORDS; i++) {
      const word = wordAt(reading.prose.tokens[i]!);
      if (word !== '') words.add(word);
    }
  }
  return [...words];
};

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** The most places and parties of one event: every claim carries them, and a list of thousands would make an answer too long to print. */
const MOST = 60;
const foremost = (names: readonly string[]): readonly string[] => unique(names).slice(0, MOST);

/** Names that are no places: those are told apart from who takes part. */
const partiesOf = (line: Line): readonly string[] =>
  line.names.filter(({ value }) => value.sort !== 'place' && value.sort !== 'people').map(({ value }) => value.name);

/** The places of a line, those where something is before those that only tell whose it is: "in Kabul" before "US servicemen". */
const placesOf = ({ places }: Line): readonly string[] =>
  concatMap(
    places.toSorted((a, b) => Number(b.value.relation !== undefined) - Number(a.value.relation !== undefined)),
    (place) => place.value.names,
  );

/** The first lines: the headline, the lead and what follows it at once. */
const LEAD = 4;
/** The lines whose names tell one main story from another. */
const STORY = 30;

/** What is told of an event, and the numbers of the lines that tell of it. */
interface Told {
  readonly kind: string;
  readonly named: ExtractedEvent['named'];
  readonly title: string | undefined;
  readonly period: Period | undefined;
  readonly places: readonly string[];
  readonly parties: readonly string[];
  readonly lines: readonly number[];
  /** That of the whole report, for what the report is about. */
  readonly headline?: string | undefined;
}

/** The words of the headline, by which a story may be known again whatever its text begins with. */
const wordsOfTitle = (title: string): readonly string[] =>
  proseOf(title)
    .tokens.map(wordAt)
    .filter((word) => word !== '');

/** The event with a number in its report, of which the first is the main one. */
const mentionOf = (reading: Reading, number: number, { kind, named, title, period, places, parties, lines, headline }: Told): ExtractedEvent => {
  const { id: report } = reading.report;
  const id = `${report}#e${number}`;
  const main = number === 1;
  const around = foremost(places);
  const words = wordsOf(reading, lines);
  const clues = {
    participants: foremost(parties),
    words: headline === undefined ? words : unique([...wordsOfTitle(headline), ...words]),
  };
  // Written out: of spreads put together, the engine keeps the layout anew for each event, which is larger than the event.
  if (title === undefined)
    return period ? { id, report, kind, named, main, period, places: around, clues } : { id, report, kind, named, main, places: around, clues };
  return period ? { id, report, kind, named, title, main, period, places: around, clues } : { id, report, kind, named, title, main, places: around, clues };
};

/** The words whose days and places are those of an event: those of a trial only where nothing but the trial is told of. */
const ownOf = ({ triggers }: Thread): readonly Trigger[] => {
  const own = triggers.filter(({ follows }) => !follows);
  return own.length > 0 ? own : triggers;
};
const datesOf = (triggers: readonly Trigger[]): readonly Period[] => triggers.map(periodOf).filter((period) => period !== undefined);

/** The event that the report is about. */
export const mainOf = (reading: Reading, thread: Thread): ExtractedEvent => {
  const { report, lines, prose } = reading;
  const trigger = namingOf(thread.triggers);
  // What is still to come is no date of what has happened.
  const own = ownOf(thread);
  const dated = datesOf(own).filter((each) => !(report.publishedAt && millis(each.start) > millis(report.publishedAt)));
  const period = dated.length > 0 ? dated.reduce(finer) : undefined;
  const named = trigger
    ? excerpt(prose.text, prose.tokens[trigger.first]!.start, prose.tokens[trigger.last - 1]!.end)
    : excerpt(prose.text, lines[0]?.sentence.start ?? 0, Math.min(lines[0]?.sentence.end ?? 0, (lines[0]?.sentence.start ?? 0) + 80));
  const places = [...concatMap(own, (each) => each.places), ...concatMap(lines.slice(0, 2 * LEAD), placesOf)];
  // A statement names its author least of all: the others name it.
  const parties = [report.publisher, ...concatMap(thread.triggers, (each) => each.agents), ...concatMap(lines.slice(0, STORY), partiesOf)];
  const story = lines.slice(0, STORY).map((line) => line.number);
  const title = trigger ? titleOf(reading, thread) : headlineIn(reading);
  return mentionOf(reading, 1, { kind: thread.kind, named, title, period, places, parties, lines: story, headline: report.title });
};

/** The lines of a part of the report. */
const linesOf = ({ lines }: Reading, { aside }: Thread): readonly Line[] => (aside ? lines.slice(aside.from, aside.to) : []);

/** The first day that a part of the report names. */
const dayIn = (lines: readonly Line[]): Period | undefined =>
  concatMap(lines, ({ periods }) => periods.map(({ value }) => value)).find((value): value is Period => isResolved(value) && !value.implied?.includes('day'));

/** An event of the background, with its number in the report. `kind`: that of the report, for a part of it in which no word names one. */
export const backgroundOf = (reading: Reading, thread: Thread, number: number, kind: string): ExtractedEvent => {
  const { prose } = reading;
  const trigger = namingOf(thread.triggers);
  const own = ownOf(thread);
  const around = linesOf(reading, thread);
  const dated = datesOf(own);
  const period = dated.length > 0 ? dated.reduce(finer) : dayIn(around);
  const lines = unique([...around.map((line) => String(line.number)), ...thread.triggers.map((each) => String(each.line))]).map(Number);
  const { start, end } = trigger ? { start: prose.tokens[trigger.first]!.start, end: prose.tokens[trigger.last - 1]!.end } : around[0]!.sentence;
  return mentionOf(reading, number, {
    kind: trigger ? thread.kind : kind,
    named: excerpt(prose.text, start, end),
    title: titleOf(reading, thread),
    period,
    places: [...concatMap(own, (each) => each.places), ...concatMap(around, placesOf)],
    parties: [...concatMap(thread.triggers, (each) => each.agents), ...concatMap(lines, (line) => partiesOf(reading.lines[line]!))],
    lines,
  });
};

/** An event that nothing but its date tells from the main one. */
export const datedOf = (reading: Reading, line: Line, kind: string, period: Period, number: number): ExtractedEvent =>
  mentionOf(reading, number, {
    kind,
    named: excerpt(reading.prose.text, line.sentence.start, line.sentence.end),
    title: '',
    period,
    places: placesOf(line),
    parties: partiesOf(line),
    lines: [line.number],
  });
