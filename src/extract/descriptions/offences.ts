/** What somebody is charged with, as a list of offences. */
import { CHARGED_FOR, COUNTS, DEGREES, OF_MANY, OF_OFFENCES, STANDS, SUCH_AS } from '../../lexicon/charges.js';
import { isOf } from '../language/words.js';
import type { Token } from '../language.js';
import { nounsAt, type Run, wordsOf } from '../parties.js';
import type { Line } from '../reading.js';
import { causeAt } from '../responsibility/found.js';
import { type Place } from './said.js';

/** The first token behind the article and the number of an offence: "two counts of [fraud]". */
const afterCounts = (tokens: readonly Token[], at: number, last: number): number => {
  let from = at;
  while (
    from < last &&
    (tokens[from]!.tag === 'DET' ||
      tokens[from]!.tag === 'NUM' ||
      isOf(tokens[from]!, COUNTS) ||
      isOf(tokens[from]!, OF_MANY) ||
      (tokens[from]!.lower === 'of' && isOf(tokens[from - 1]!, COUNTS)))
  )
    from += 1;
  return from;
};

/** What narrows an offence down, behind it: "possession [of a firearm]", "assault [with a knife]", "murder [in the first degree]". */
const withTails = (tokens: readonly Token[], line: Line, run: Run): Run => {
  let { last } = run;
  for (let turns = 0; turns < 3; turns++) {
    if (!isOf(tokens[last], OF_OFFENCES)) break;
    const tail = nounsAt(tokens, last + 1, line.sentence.last);
    if (!tail || line.names.some(({ first, value }) => first >= tail.first && first < tail.last && value.sort === 'person')) break;
    const { lower } = tokens[last]!;
    if (lower !== 'of' && lower !== 'by' && !isOf(tokens[tail.last - 1], DEGREES) && !tail.indefinite) break;
    last = tail.last;
  }
  return { first: run.first, last };
};

/** "[resisting] arrest", "[engaging] in fraud", "[failing] to stop"; and what is a verb to the tagger, as "murder" is behind "to". */
const deedAt = (tokens: readonly Token[], at: number, last: number): Run | undefined => {
  if (at >= last || (tokens[at]!.tag !== 'VERB' && tokens[at]!.tag !== 'AUX')) return undefined;
  if (!tokens[at]!.lower.endsWith('ing')) return tokens[at]!.tag === 'VERB' ? { first: at, last: at + 1 } : undefined;
  const verb = tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.tag === 'VERB' && at + 2 < last ? at + 2 : at;
  const object = nounsAt(tokens, tokens[verb + 1]?.lower === 'in' ? verb + 2 : verb + 1, last);
  return { first: at, last: object?.last ?? verb + 1 };
};

const isGerund = (token: Token | undefined): boolean => token !== undefined && token.lower.endsWith('ing') && (token.tag === 'VERB' || token.tag === 'AUX');

/** The offence at a token, its article and number left aside. */
const offenceAt = ({ reading: { prose }, line }: Place, at: number): Run | undefined => {
  const { tokens } = prose;
  const { last } = line.sentence;
  const from = afterCounts(tokens, at, last);
  const [gerund, noun] = [isGerund(tokens[from]), causeAt(tokens, from, last)];
  // "attempted murder" is a noun phrase, "driving without a licence" none.
  const offence = gerund ? deedAt(tokens, from, last) : (noun ?? deedAt(tokens, from, last));
  return offence && withTails(tokens, line, offence);
};

/** Whether what stands at a token is the next of a list, and no clause, day or name of its own: "murder and arson", but not "murder and Lee was held". */
const isListed = ({ reading: { prose }, line }: Place, { first, last }: Run): boolean => {
  const next = prose.tokens[last];
  if (last < line.sentence.last && (next?.tag === 'VERB' || next?.tag === 'AUX' || next?.tag === 'PRON' || next?.lower === 'with')) return false;
  if (isOf(prose.tokens[last - 1], STANDS) || prose.tokens[last - 1]!.tag === 'PROPN') return false;
  return ![...line.names.filter(({ value }) => value.sort === 'person'), ...line.periods].some((each) => each.first < last && each.last > first);
};

/** Offences with the words for them, their numbers left out. */
export interface Offences extends Run {
  readonly words: string;
}

/** The offences of a list that "and" closes: "theft, forgery and arson". A comma that leads to no "and" ends the first one. */
const listFrom = (place: Place, first: Run): readonly Run[] => {
  const { tokens } = place.reading.prose;
  const items = [first];
  let closed = 1;
  while (items.length < MOST_OFFENCES) {
    const { last } = items.at(-1)!;
    const comma = tokens[last]?.text === ',' || tokens[last]?.text === ';' ? 1 : 0;
    const closes = tokens[last + comma]?.lower === 'and';
    const item = comma || closes ? offenceAt(place, last + comma + (closes ? 1 : 0)) : undefined;
    if (!item || !isListed(place, item)) break;
    items.push(item);
    if (closes) closed = items.length;
  }
  return items.slice(0, closed);
};
/** More than anybody's list of offences has. */
const MOST_OFFENCES = 12;

/** The offences behind "with", "of" or "to", as far as they are listed. */
export const offencesAt = (place: Place, at: number): Offences | undefined => {
  const first = offenceAt(place, at);
  if (!first) return undefined;
  const items = listFrom(place, first);
  const words = items.map((item) => wordsOf(place.reading, item));
  return { first: first.first, last: items.at(-1)!.last, words: [...words.slice(0, -2), words.slice(-2).join(' and ')].join(', ') };
};

/** The offences behind a word for charges: "charges of theft", "charges, including theft and arson"; a number of them alone tells nothing. */
export const offencesBehind = (place: Place, at: number): Offences | undefined => {
  const { tokens } = place.reading.prose;
  if (tokens[at]?.lower === 'of') return offencesAt(place, at + 1);
  const from = tokens[at]?.text === ',' ? at + 1 : at;
  if (isOf(tokens[from], SUCH_AS)) return offencesAt(place, from + 1);
  // "charges for the attack" name no offence.
  const deed = tokens[at]?.lower === CHARGED_FOR ? (tokens[at + 1]?.tag === 'ADV' ? at + 2 : at + 1) : -1;
  return isGerund(tokens[deed]) ? offencesAt(place, deed) : undefined;
};
