/**
 * The entries of a sentence that is a list: labels with their figures, one after another from its first word on. "Dead: 12", "Cancelled trains 19, diverted 31",
 * "Flights affected: 41 cancelled, 12 diverted", "The injured persons are 244."
 */
import { GENERIC_BODIES } from '../../../lexicon/organisations.js';
import { type Excerpt, excerpt } from '../../../model/span.js';
import { isOf } from '../../language/words.js';
import type { Line, Reading } from '../../reading.js';
import type { Entry, Sentence } from './entry.js';
import { type Fit, fitOf, groupOf, isOfAnybody, joinedTo, type Shared, sharedWith, withNoun } from './fits.js';
import { type Label, labelOf } from './label.js';
import { type Segment, segmentsIn } from './segments.js';
import { sentenceOf } from './wording.js';

/** Who gives a figure: "10,000 (organisers)". */
const giverOf = ({ prose: { tokens } }: Reading, { names }: Line, { brackets: [first, last] }: Segment): Entry['by'] => {
  const isBody = names.some(({ first: from, last: to, value }) => from === first && to === last && value.sort === 'organisation');
  return last > first && (isBody || (isOf(tokens[last - 1], GENERIC_BODIES) && last - first < 4)) ? [first, last] : undefined;
};

/** A label as its figure may be told, and whether noun and deed come from two places of the list. */
interface Telling {
  readonly label: Label;
  readonly joined: boolean;
}

/** What is known of a list so far. */
interface List {
  /** The label of the last figure, which those without one go on with, and whether a mark stood behind it. */
  readonly label: Label | undefined;
  readonly marked: boolean;
  readonly shared: Shared | undefined;
}

const EMPTY: List = { label: undefined, marked: false, shared: undefined };

/** How a figure of a list may be told, and how surely. */
interface Step extends List {
  readonly tellings: readonly Telling[];
  readonly fit: Fit;
}

/** The next figure of a list; undefined where the list is at its end. */
const stepOf = (reading: Reading, line: Line, { first, last, joint, behind, end }: Segment, list: List): Step | undefined => {
  const { tokens } = reading.prose;
  const goesOn = last === first;
  const label = goesOn ? list.label : labelOf(reading, line, first, last);
  const marked = goesOn ? list.marked : joint === 'mark';
  if (!label) return undefined;
  if (end > behind) {
    const word = labelOf(reading, line, behind, end);
    const whole = word && (marked || isOfAnybody(tokens, label)) ? joinedTo(tokens, label, word) : undefined;
    return (
      whole && { label, marked, shared: sharedWith(tokens, list.shared, whole), tellings: [{ label: whole, joined: word!.head === undefined }], fit: 'fits' }
    );
  }
  const ofThings = withNoun(label, list.shared);
  const fit = goesOn || ofThings ? 'fits' : fitOf(tokens, line, label, joint, end === line.sentence.last);
  const own = { label, joined: false };
  return fit && { label, marked, shared: sharedWith(tokens, list.shared, label), tellings: ofThings ? [{ label: ofThings, joined: true }, own] : [own], fit };
};

const entryOf = (reading: Reading, line: Line, segment: Segment, { tellings, fit }: Step): Entry | undefined => {
  const { first, last, figure, behind, end } = segment;
  const { text, tokens } = reading.prose;
  const amount = { ...figure, words: text.slice(tokens[figure.first]!.start, tokens[figure.last - 1]!.end) };
  const sentences = tellings.flatMap(({ label, joined }): readonly Sentence[] => {
    const words = sentenceOf(reading, line, label, amount);
    return words === undefined ? [] : [{ words, joined }];
  });
  if (sentences.length === 0) return undefined;
  const from = end > behind || last === first ? figure.first : first;
  const span = { start: tokens[from]!.start, end: tokens[end - 1]!.end };
  const [{ label }] = tellings as readonly [Telling];
  const who = groupOf(tokens, label);
  const part = label.part || label.group !== undefined;
  return {
    line,
    span,
    at: figure.at,
    sentences,
    ...(who === undefined ? {} : { who }),
    part,
    by: giverOf(reading, line, segment),
    doubtful: fit === 'doubtful',
  };
};

const ARROWS: ReadonlySet<string> = new Set(['→', '⇒', '➔']);

/** "Dead: 31 → 33": the second figure takes the place of the first. */
const turnedAt = ({ prose: { tokens, text } }: Reading, { end }: Segment): Excerpt | undefined =>
  ARROWS.has(tokens[end]?.text ?? '') ? excerpt(text, tokens[end]!.start, tokens[end]!.end) : undefined;

/** What an entry is once another figure has taken its place. */
const replaced = (entry: Entry, cue: Excerpt): Entry => ({ ...entry, revision: { role: 'replaced', cue } });

/** The entries of a line, none where it is no list from its beginning on; behind a colon it may begin anew. */
export const entriesIn = (reading: Reading, line: Line): readonly Entry[] => {
  const { tokens } = reading.prose;
  let entries: Entry[] = [];
  let list: List | undefined = EMPTY;
  let before: Segment | undefined;
  for (const segment of segmentsIn(reading, line)) {
    if (!list && entries.length === 0 && tokens[segment.first - 1]?.text === ':') [list, before] = [EMPTY, undefined];
    if (!list) continue;
    const isAlone = segment.last === segment.first && segment.end === segment.behind;
    const cue = isAlone && before ? turnedAt(reading, before) : undefined;
    const isGiven = isAlone && entries.at(-1)?.by !== undefined && giverOf(reading, line, segment) !== undefined;
    // "cancelled trains 19, 20 and 31": numbers of trains, and not how many. "3,000 (police), 10,000 (organisers)" are.
    if (isAlone && !isGiven && !cue) {
      if (before && before.brackets[1] === before.brackets[0]) entries.pop();
      list = undefined;
      continue;
    }
    const step: Step | undefined = stepOf(reading, line, segment, list);
    const entry = step && entryOf(reading, line, segment, step);
    if (entry && cue && entries.length > 0)
      entries = [...entries.slice(0, -1), replaced(entries.at(-1)!, cue), { ...entry, revision: { role: 'replacing', cue } }];
    else if (entry) entries.push(entry);
    [list, before] = [step, segment];
  }
  return entries;
};
