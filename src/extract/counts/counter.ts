/**
 * Figures that one party sets beside another's, with what is counted left out: "About 3,000 people, police say. The organisers say 10,000."
 * The noun is understood from the figure before it (nominal ellipsis: M. Halliday and R. Hasan, Cohesion in English, 1976, chapter 4).
 */
import { FIGURE_NOUNS, GIVEN_OF, GIVES_A_FIGURE, ON_TOP, PUT_ON_TOP, SETS_A_FIGURE, SPEAKS_OF } from '../../lexicon/counter-figures.js';
import { dimensionOf } from '../../lexicon/dimensions.js';
import { BARE_FIGURE, COUNTED_BY_ANOTHER, type Quantity } from '../../model/quantity.js';
import { lineAt, partStart, tokenAt } from '../context/words.js';
import { GENERIC_BODIES } from '../../lexicon/organisations.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Speaker } from '../../model/claim.js';
import { excerpt, type Span } from '../../model/span.js';
import type { Line, Reading } from '../reading.js';
import { voicesIn } from '../meant.js';
import { type Run, subjectOf } from '../parties.js';
import { UNDERSTOOD } from './attribute.js';
import { BE, COPULA } from './clause.js';

type Counts = Draft<'quantity'>;

/** How many sentences back the figure may stand that says what is counted. */
const REACH = 2;
/** How many figures back it may be looked for. */
const FEW = 12;
/** Two counts of one thing are of like size, whoever counts. */
const LIKE_SIZE = Math.log(10);

const AT = new Set(['at', 'to']);
/** Words before it that name nothing. */
const NAMELESS = wordSet(['it', 'there']);
const RELATIVES = wordSet(['who', 'whom', 'which']);
/** How far before "the number at" the verb stands that puts it there. */
const SETTING = 4;

/** That somebody gives a figure, and who, where no verb of speech tells it. */
interface Giver {
  readonly by?: Run;
}
const TOLD: Giver = {};

/** Who does what a verb tells: "police say", but nobody in "were reported". */
const giverOf = (reading: Reading, line: Line, verb: number): Giver | undefined => {
  const { tokens } = reading.prose;
  const before = tokens[verb - 1]?.lower ?? '';
  // "A professor counted as well, and comes to 88,000."
  if (before === 'and') return TOLD;
  const by = BE.has(before) ? undefined : subjectOf(reading, line, verb);
  if (!by) return undefined;
  // "the chief(,) who had spoken of 60"
  const whose = isOf(tokens[by.first], RELATIVES) ? subjectOf(reading, line, tokens[by.first - 1]?.text === ',' ? by.first - 1 : by.first) : by;
  return whose && tokens[whose.first]!.tag !== 'PRON' ? { by: whose } : TOLD;
};

/** "puts the number [at 15]", by somebody. */
const settingAt = (reading: Reading, line: Line, noun: number): Giver | undefined => {
  const { tokens } = reading.prose;
  for (let i = noun - 1; i > Math.max(line.sentence.first, noun - SETTING); i--) if (tokens[i]!.tag === 'VERB') return giverOf(reading, line, i);
  return undefined;
};

/** "a union figure of 112", "the ministry's count of 30": somebody's own. */
const isOwn = ({ prose: { tokens } }: Reading, { names }: Line, noun: number): boolean => {
  const at = tokens[noun - 1]?.lower === "'s" || tokens[noun - 1]?.lower === "'" ? noun - 1 : noun;
  return at < noun || names.some(({ last, value }) => last === at && value.sort === 'organisation') || isOf(tokens[at - 1], GENERIC_BODIES);
};

/** "The union says [there were] four", "the owners say [it is] nine": what is counted is meant by a word that names nothing. */
const isSaidToBe = (reading: Reading, line: Line, first: number): boolean => {
  const { tokens } = reading.prose;
  return isOf(tokens[first - 1], COPULA) && isOf(tokens[first - 2], NAMELESS) && voicesIn(reading, line).length > 0;
};

/** Who gives a figure by the words before it; undefined where nobody does. */
const givenBefore = (reading: Reading, line: Line, first: number): Giver | undefined => {
  const { tokens } = reading.prose;
  const [before, last] = [tokens[first - 2], tokens[first - 1]];
  if (!last || first - 1 <= line.sentence.first) return undefined;
  if (isOf(last, GIVES_A_FIGURE)) return giverOf(reading, line, first - 1);
  if (last.lower === 'it') return isOf(before, SETS_A_FIGURE) ? giverOf(reading, line, first - 2) : undefined;
  if (before && SPEAKS_OF.get(before.lower)?.has(last.lower)) return giverOf(reading, line, first - 2);
  if (last.lower === 'of') return isOf(before, GIVEN_OF) && (isOwn(reading, line, first - 2) || voicesIn(reading, line).length > 0) ? TOLD : undefined;
  if (isSaidToBe(reading, line, first)) return TOLD;
  // "The figure is seven.": the one just told of.
  if (isOf(last, COPULA))
    return isOf(before, FIGURE_NOUNS) && (tokens[first - 3]?.lower === 'the' || (tokens[first - 3]?.tag === 'ADJ' && tokens[first - 4]?.lower === 'the'))
      ? TOLD
      : undefined;
  if (!AT.has(last.lower)) return undefined;
  if (isOf(before, FIGURE_NOUNS)) return settingAt(reading, line, first - 2);
  return last.lower === 'at' && before?.lower === 'it' && isOf(tokens[first - 3], SETS_A_FIGURE) ? giverOf(reading, line, first - 3) : undefined;
};

/** "…, 700 [according to] the unions". */
const isByAccount = (tokens: readonly Token[], behind: number): boolean => tokens[behind]?.lower === 'according' && tokens[behind + 1]?.lower === 'to';

/** Whether the figure stands for its whole phrase: nothing behind it says what is counted. */
const isWhole = (tokens: readonly Token[], behind: number): boolean => {
  const next = tokens[behind];
  return !next || next.tag === 'PUNCT' || next.tag === 'CCONJ' || next.tag === 'SCONJ' || isOf(next, RELATIVES) || isByAccount(tokens, behind);
};

const sizeOf = ({ figure, min, max }: Quantity): number | undefined => {
  const size = figure ?? (min !== undefined && max !== undefined ? (min + max) / 2 : (min ?? max));
  return size === undefined || size <= 0 ? undefined : Math.log(size);
};

/** Of what a figure is that has no noun is not told, or was guessed from a figure near it. */
const unnamed = ({ rule }: Counts): boolean => rule === BARE_FIGURE || rule === UNDERSTOOD;

/** What may be counted anew by another. An age and a share are told with their words, and money with its sign. */
const countable = ({ rule, attribute, value }: Counts): boolean => {
  const dimension = dimensionOf(value);
  return rule !== BARE_FIGURE && attribute !== 'age' && value.change === undefined && dimension !== 'money' && dimension !== '%' && dimension !== 'time';
};

/** The one figure of like size among those of a sentence; none where two of unlike kinds come as near. */
const likest = (candidates: readonly Counts[], size: number): Counts | undefined => {
  const far = (each: Counts): number => Math.abs((sizeOf(each.value) ?? Infinity) - size);
  const near = candidates.filter((each) => far(each) <= LIKE_SIZE).toSorted((a, b) => far(a) - far(b));
  const [best] = near;
  const rival = best && near.find(({ attribute }) => attribute !== best.attribute);
  return rival && far(best) * 2 > far(rival) ? undefined : best;
};

/** The sentence that the figure before this one stands in, if it is near. */
const nearestWithFigures = ({ lines }: Reading, { number }: Line, at: number): Span => {
  for (let i = number; i >= Math.max(0, number - REACH); i--) {
    const { quantities, sentence } = lines[i]!;
    if (quantities.some(({ span }) => span.start < at)) return sentence;
  }
  return lines[number]!.sentence;
};

/** Whether the words before the figure, in its own part of the sentence, name an event or a time: then it is of that. */
const hasOwnEvent = (events: Events, line: Line, from: number, to: number): boolean =>
  line.periods.some(({ first }) => first >= from && first < to) || events.on(line).some(({ trigger }) => trigger.first >= from && trigger.first < to);

/** Whether the words before a figure in its sentence say that it counts others still: "to these are to be added four, the ministry says". */
const comesOnTop = ({ tokens }: Reading['prose'], { sentence }: Line, first: number): boolean => {
  for (let i = sentence.first; i < first; i++) if (isOf(tokens[i]!, ON_TOP) || (isOf(tokens[i]!, PUT_ON_TOP) && isOf(tokens[i - 1], BE))) return true;
  return false;
};

const speakerIn = ({ prose: { tokens, text } }: Reading, { first, last }: Run): Speaker => excerpt(text, tokens[first]!.start, tokens[last - 1]!.end);

const besideIn = (reading: Reading, events: Events, before: readonly Counts[], draft: Counts): Counts | undefined => {
  const { tokens } = reading.prose;
  const size = sizeOf(draft.value);
  const line = lineAt(reading, draft.span.start);
  if (size === undefined || !line) return undefined;
  const first = tokenAt(tokens, line, draft.span.start);
  const behind = tokenAt(tokens, line, draft.span.end);
  const giver = givenBefore(reading, line, first) ?? (isByAccount(tokens, behind) ? TOLD : undefined);
  if (!giver || comesOnTop(reading.prose, line, first)) return undefined;
  if (tokens[behind]!.start >= draft.span.end && !isWhole(tokens, behind)) return undefined;
  const { start, end } = nearestWithFigures(reading, line, draft.span.start);
  const found = likest(
    before.slice(-FEW).filter((each) => each.span.start >= start && each.span.end <= end && countable(each)),
    size,
  );
  if (!found) return undefined;
  const { attribute, scope, setting, event } = found;
  const from = Math.max(partStart(tokens, line, first), found.span.end > line.sentence.start ? tokenAt(tokens, line, found.span.end) : 0);
  if (hasOwnEvent(events, line, from, first)) return undefined;
  const unit = dimensionOf(found.value) === 'count' ? draft.value.unit : found.value.unit;
  const speakers = giver.by && voicesIn(reading, line).length === 0 ? [speakerIn(reading, giver.by)] : draft.speakers;
  return { ...draft, attribute, scope, setting, event, speakers, against: found.span, value: { ...draft.value, unit }, rule: COUNTED_BY_ANOTHER };
};

/** The drafts of a report in its order, those of bare figures that somebody gives named after the figure that they stand beside. */
export const countered = (reading: Reading, events: Events, drafts: readonly Counts[]): readonly Counts[] => {
  if (!drafts.some(unnamed)) return drafts;
  const named: Counts[] = [];
  for (const draft of drafts) named.push(unnamed(draft) ? (besideIn(reading, events, named, draft) ?? draft) : draft);
  return named;
};
