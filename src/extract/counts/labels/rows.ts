/**
 * Lists of names, each with its figure: who has as much, or where it happened, under a heading that tells what the figures are of.
 */
import { wordSet } from '../../../lexicon/word-set.js';
import type { Domain } from '../../../model/domain.js';
import type { Events } from '../../events/index.js';
import { isOf } from '../../language/words.js';
import type { Line, Reading } from '../../reading.js';
import type { Entry } from './entry.js';
import type { Figure } from './figures.js';
import { type Heading, headingOf } from './headings.js';
import { labelOf } from './label.js';
import { holderOf } from './names.js';
import { type Segment, segmentsIn } from './segments.js';

/** A row of a list. */
interface Row {
  readonly line: Line;
  readonly segment: Segment;
  readonly name: string;
  /** What is counted, told with the figure: "61 seats". */
  readonly noun: string | undefined;
}

/** So many tell a list. */
const FEW = 2;
/** So many of anything but votes hardly anybody has. */
const MANY = 1000;

/** The words behind a figure, where they say what somebody has of it: "61 seats"; undefined where they say something else. */
const nounOf = ({ prose: { text, tokens } }: Reading, { cues }: Line, { behind, end }: Segment): string | undefined => {
  const cue = cues.find(({ first, last, role, attribute }) => first === behind && last === end && role === 'counted' && attribute.held);
  return cue && text.slice(tokens[cue.first]!.start, tokens[cue.last - 1]!.end);
};

/** Whether a label says what is counted, whatever it looks like: "Deaths", "Rejected". */
const tellsWhat = (reading: Reading, line: Line, { first, last }: Segment): boolean => {
  const label = labelOf(reading, line, first, last);
  return label !== undefined && (label.deed.length > 0 || line.cues.some((cue) => cue.first >= first && cue.last <= last));
};

const rowOf = (reading: Reading, line: Line, segment: Segment): Row | undefined => {
  const { first, last, joint, figure, behind, end } = segment;
  const noun = nounOf(reading, line, segment);
  const isClosed = end === behind || noun !== undefined;
  if (first === last || joint === 'copula' || !isClosed || !(figure.bare || figure.share || figure.amount) || figure.none || tellsWhat(reading, line, segment))
    return undefined;
  const name = holderOf(reading, first, last);
  return name === undefined ? undefined : { line, segment, name, noun };
};

/** The rows of a report, those of one list together: one after another in a line, or in lines that follow each other. */
const listsIn = (reading: Reading, lines: readonly Line[]): readonly (readonly Row[])[] => {
  const lists: Row[][] = [];
  let before = -1;
  for (const line of lines) {
    for (const segment of segmentsIn(reading, line)) {
      const row = rowOf(reading, line, segment);
      if (!row) continue;
      if (before >= 0 && line.number - before <= 1) lists.at(-1)!.push(row);
      else lists.push([row]);
      before = line.number;
    }
  }
  return lists.filter((list) => list.length >= FEW);
};

/** Whether rows are plainly of people who stand for an office or of thousands of votes. */
const areOfVotes = ({ prose: { tokens, text } }: Reading, rows: readonly Row[]): boolean =>
  rows.some(({ line, segment: { first, last, figure } }) => {
    const count = Number(text.slice(tokens[figure.first]!.start, tokens[figure.last - 1]!.end).replace(/,/g, ''));
    return (
      count >= MANY || tokens[last - 1]!.text === ')' || line.names.some(({ value, first: from }) => value.sort === 'person' && from >= first && from < last)
    );
  });

/** What a row says under its heading; of votes that are only supposed, where the rows bear them out. */
const saidOf = (
  heading: Heading | undefined,
  isKnown: boolean,
  { share, amount }: Figure,
  words: string,
): (Pick<Entry, 'attribute'> & { readonly words: string }) | undefined => {
  if (share) return heading?.share?.(words) ?? { words: `${words} .` };
  return isKnown ? (amount ? heading?.amount : heading?.count)?.(words) : undefined;
};

const entriesOf = (reading: Reading, events: Events, domains: readonly Domain[], rows: readonly Row[]): readonly Entry[] => {
  const { text, tokens } = reading.prose;
  const [lead] = rows;
  const heading = headingOf(reading, events, domains, lead!.line, lead!.segment.first, rows.at(-1)!.line.number);
  const noun = rows.find((row) => row.noun !== undefined)?.noun;
  const isKnown = heading !== undefined && (!heading.supposed || areOfVotes(reading, rows));
  return rows.flatMap(({ line, segment: { first, figure, end }, name, noun: own = noun }): readonly Entry[] => {
    const amount = text.slice(tokens[figure.first]!.start, tokens[figure.last - 1]!.end);
    const said = own !== undefined && figure.bare ? { words: `${amount} ${own} .` } : saidOf(heading, isKnown, figure, amount);
    if (!said) return [];
    const { words, ...attribute } = said;
    const span = { start: tokens[figure.bare ? first : figure.first]!.start, end: tokens[end - 1]!.end };
    const whose = heading?.of === 'places' ? { where: name } : { who: name };
    return [{ line, span, at: figure.at, sentences: [{ words, joined: false }], ...attribute, part: false, by: undefined, doubtful: false, ...whose }];
  });
};

const POINTS_BACK = wordSet(['that', 'this', 'which']);

/** "Unity 33.4%, Reform 32.9%. That is 33 seats to 32.": two figures of the two just named, in their order. */
const respectively = (reading: Reading, rows: readonly Row[]): readonly Entry[] => {
  const { prose, lines } = reading;
  const line = lines[rows[0]!.line.number + 1];
  const [one, other, ...more] = line?.quantities ?? [];
  if (!line || !one || !other || more.length > 0 || rows.length !== 2 || rows[1]!.line !== rows[0]!.line) return [];
  const cue = line.cues.find(({ last, role, attribute }) => last === one.last && role === 'counted' && attribute.held);
  const isPair = cue !== undefined && prose.tokens[one.last]?.lower === 'to' && other.number.first === one.last + 1 && other.head === undefined;
  if (!isPair || !isOf(prose.tokens[line.sentence.first], POINTS_BACK)) return [];
  const noun = prose.text.slice(prose.tokens[cue.first]!.start, prose.tokens[cue.last - 1]!.end);
  return [one, other].map(({ span, number }, i): Entry => {
    const words = `${prose.text.slice(prose.tokens[number.first]!.start, prose.tokens[number.last - 1]!.end)} ${noun} .`;
    return { line, span, at: number.first, sentences: [{ words, joined: false }], part: false, who: rows[i]!.name, by: undefined, doubtful: false };
  });
};

/** The entries of lists of names. */
export const rowsIn = (reading: Reading, lines: readonly Line[], events: Events, domains: readonly Domain[]): readonly Entry[] =>
  listsIn(reading, lines).flatMap((rows) => [...entriesOf(reading, events, domains, rows), ...respectively(reading, rows)]);
