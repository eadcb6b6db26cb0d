/**
 * The parts of a report that tell of another deed than the rest, where no noun for an event says so: "A few miles away, a boy was shot", "Two hours earlier,
 * a man was robbed on Elm Street", "The second incident happened at noon".
 */
import { HE_SHE_OR_THEY } from '../../lexicon/anaphora.js';
import { DYING, TOOK_PLACE } from '../../lexicon/moments.js';
import { ELSEWHERE } from '../../lexicon/scenes.js';
import { FAR_UNITS, FIRST, FURTHER, LATER_OR_EARLIER, SOMEWHERE_ELSE, SPANS_BETWEEN } from '../../lexicon/series.js';
import { SPOTS } from '../../lexicon/settings.js';
import { INDEFINITE } from '../../lexicon/small-words.js';
import { groupBy } from '../../model/group.js';
import { isSomebody } from '../heads.js';
import type { Token } from '../language.js';
import { hasAny } from '../language/gates.js';
import { isOf, someBetween } from '../language/words.js';
import { isOrdinalFigure, phrasesOf } from '../phrases.js';
import type { Line, Reading } from '../reading.js';
import { phraseStart } from './phrase-start.js';
import type { Trigger } from './triggers.js';

/** Lines, the last one excluded. */
export interface Aside {
  readonly from: number;
  readonly to: number;
}

/** How many tokens of a sentence may say where or when it is, before it tells anything. */
const OPENING = 9;

const isVerb = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX';

/** Where the words end that may say where or when a sentence is. */
const openingEnd = ({ prose: { tokens } }: Reading, { sentence: { first, last } }: Line): number => {
  const end = Math.min(last, first + OPENING);
  for (let i = first; i < end; i++) if (isVerb(tokens[i]!)) return i;
  return end;
};

/** "A few miles away, …", "Elsewhere in the city, …" */
const isSomewhereElse = (reading: Reading, line: Line): boolean => {
  const { tokens } = reading.prose;
  return someBetween(
    tokens,
    line.sentence.first,
    openingEnd(reading, line),
    (token, i) => isOf(token, SOMEWHERE_ELSE) || (token.lower === 'away' && isOf(tokens[i - 1], FAR_UNITS)),
  );
};

/** "Two hours earlier, …" */
const isAtAnotherTime = (reading: Reading, line: Line): boolean => {
  const { tokens } = reading.prose;
  return someBetween(
    tokens,
    line.sentence.first + 1,
    openingEnd(reading, line),
    (token, i) => isOf(token, LATER_OR_EARLIER) && isOf(tokens[i - 1], SPANS_BETWEEN),
  );
};

/** "a boy", "four more people": somebody who was not told of yet. */
const bringsSomebody = (reading: Reading, line: Line): boolean => {
  const { tokens } = reading.prose;
  return phrasesOf(reading.prose, line.sentence).some(
    ({ first, head }) =>
      (isOf(tokens[first], INDEFINITE) || tokens[first]!.tag === 'NUM') && tokens[first - 1]?.lower !== 'of' && isSomebody(reading, line, head),
  );
};

/** Whether something is done to people in a line, and more is told than that they died of it. */
const harms = ({ prose: { tokens } }: Reading, { cues }: Line): boolean =>
  cues.some(
    ({ attribute, role, first }) =>
      attribute.harms === true && (role === 'done' || role === 'doing') && tokens[first]!.tag === 'VERB' && !isOf(tokens[first], DYING),
  );

/** "a shooting": a deed that was not told of yet. */
const bringsDeed = (tokens: readonly Token[], { sentence }: Line, on: readonly Trigger[]): boolean =>
  on.some(({ deliberate, verb, first }) => deliberate && !verb && isOf(tokens[phraseStart(tokens, first, sentence.first)], INDEFINITE));

/** Whether words for a place stand in a line at which it may have been: "in Leeds", "at 13th and Main". */
const isPlaced = ({ prose: { tokens } }: Reading, { sentence, places, periods }: Line): boolean =>
  places.some(({ value }) => value.relation !== undefined) ||
  someBetween(
    tokens,
    sentence.first + 1,
    sentence.last,
    (token, i) =>
      SPOTS.has(tokens[i - 1]!.lower) && (token.tag === 'PROPN' || isOrdinalFigure(token)) && !periods.some(({ first, last }) => first <= i && i < last),
  );

/** "The second shooting happened at noon": which one of several it is, or undefined. */
const rankOf = (tokens: readonly Token[], { sentence }: Line, on: readonly Trigger[]): 'first' | 'further' | undefined => {
  const [trigger] = on;
  if (!trigger || trigger.verb || trigger.plural || trigger.first - sentence.first > 3 || !isOf(tokens[trigger.last], TOOK_PLACE)) return undefined;
  for (let i = sentence.first; i < trigger.first; i++) {
    if (isOf(tokens[i], FURTHER)) return 'further';
    if (isOf(tokens[i], FIRST)) return 'first';
  }
  return undefined;
};

/** Whether a line goes on about whoever was told of last. */
const goesOn = ({ prose: { tokens } }: Reading, { sentence }: Line): boolean => isOf(tokens[sentence.first], HE_SHE_OR_THEY);

/** The parts of a report that tell of another deed, in the order of the text. */
export const asidesOf = (reading: Reading, triggers: readonly Trigger[]): readonly Aside[] => {
  const { lines } = reading;
  const { tokens } = reading.prose;
  const byLine = groupBy(triggers, ({ line }) => line);
  const on = (line: Line): readonly Trigger[] => byLine.get(line.number) ?? [];
  const ranks = lines.map((line) => rankOf(tokens, line, on(line)));
  const areSeveral = ranks.includes('further');
  const tellsOfDeed = (line: Line): boolean => harms(reading, line) || bringsDeed(tokens, line, on(line));
  const brings = (line: Line): boolean => bringsSomebody(reading, line) || bringsDeed(tokens, line, on(line));
  // Where nothing was told before of what a report is about, the deed miles away is that.
  const told = lines.findIndex((line) => on(line).length > 0 || line.cues.some(({ attribute }) => attribute.harms === true));
  const opens = (line: Line): boolean => {
    if (areSeveral && ranks[line.number] !== undefined) return true;
    if (line.number <= told) return false;
    const next = lines[line.number + 1];
    if (isSomewhereElse(reading, line))
      return bringsSomebody(reading, line) && (tellsOfDeed(line) || (next !== undefined && isSameParagraph(line, next) && harms(reading, next)));
    return isAtAnotherTime(reading, line) && tellsOfDeed(line) && brings(line) && isPlaced(reading, line) && !hasAny(line.sentence, ELSEWHERE);
  };
  const opening = lines.map(opens);
  const asides: Aside[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!opening[at]) continue;
    const to = endOf(reading, at, opening, ranks);
    asides.push({ from: at, to });
    at = to - 1;
  }
  return asides;
};

const isSameParagraph = (a: Line, b: Line): boolean => a.sentence.paragraph === b.sentence.paragraph;

/** The line where a part ends that begins at a line: with its paragraph; a heading has the paragraph behind it, and one of several goes on to the next of them. */
const endOf = (reading: Reading, from: number, opening: readonly boolean[], ranks: readonly (string | undefined)[]): number => {
  const { lines } = reading;
  const paragraphEnd = (at: number): number => {
    let to = at + 1;
    while (to < lines.length && isSameParagraph(lines[to]!, lines[at]!) && !opening[to]) to += 1;
    return to;
  };
  let to = paragraphEnd(from);
  if (ranks[from] !== undefined) {
    for (let next = from + 1; next < ranks.length; next++) if (ranks[next] !== undefined) return next;
    return to === from + 1 && to < lines.length ? paragraphEnd(to) : to;
  }
  while (to < lines.length && !opening[to] && goesOn(reading, lines[to]!)) to = paragraphEnd(to);
  return to;
};
