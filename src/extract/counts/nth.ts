/**
 * The one that makes it so many: "a sixth person has died" says that six have by now. It is a total beside the one of whom it is said,
 * unless the words number deeds of a stretch of time: "a third person killed there this year".
 */
import { ORDINALS } from '../../lexicon/calendar.js';
import { WHOLE } from '../../lexicon/people.js';
import { wordSet } from '../../lexicon/word-set.js';
import { APART, MADE_KNOWN, OF_A_SERIES, STRETCHES } from '../../lexicon/series.js';
import type { Scope } from '../../model/claim.js';
import { SINGLE } from '../../model/quantity.js';
import { lineAt, tokenAt } from '../context/words.js';
import type { CueHit } from '../cues.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { isOf, someBetween } from '../language/words.js';
import { concatMap } from '../lists.js';
import type { Line, Reading } from '../reading.js';

type Counts = Draft<'quantity'>;

const NTH = 'the one that makes it so many';

const ARTICLES = wordSet(['a', 'an']);
const FIGURE = /^(\d{1,3})(?:st|nd|rd|th)$/;
/** The longest noun behind an ordinal: "a third Polish bus driver". */
const REACH = 4;
/** How far from a noun the verb by which it was told may stand: "a second death has now been confirmed", "confirmed a second death". */
const VERB = 4;

/** "in [as many] weeks", "since [the last] year" */
const BEFORE_UNIT: ReadonlySet<Token['tag']> = new Set(['DET', 'NUM', 'ADJ', 'ADV', 'ADP', 'SCONJ']);

const ordinalOf = ({ lower }: Token): number => ORDINALS.get(lower) ?? Number(FIGURE.exec(lower)?.[1] ?? 0);

/** The ordinal of a phrase that ends before a token, if it numbers one more: "a sixth", and in headlines "Sixth". "The sixth" is one of those known. */
const ordinalBefore = ({ tokens }: Reading['prose'], { sentence }: Line, end: number): { readonly at: number; readonly nth: number } | undefined => {
  for (let at = end - 1; at >= Math.max(sentence.first, end - REACH); at--) {
    const nth = ordinalOf(tokens[at]!);
    if (nth < 2) continue;
    const opens = at === sentence.first || tokens[at - 1]!.text === ':';
    return opens || isOf(tokens[at - 1]!, ARTICLES) ? { at, nth } : undefined;
  }
  return undefined;
};

/** "this year", "in two weeks", "in a separate crash": the words number deeds, or tell of another event. */
const isOfSeries = ({ prose: { tokens } }: Reading, { sentence: { first, last } }: Line): boolean => {
  for (let i = first; i < last; i++) {
    if (isOf(tokens[i]!, APART)) return true;
    if (!isOf(tokens[i]!, OF_A_SERIES)) continue;
    let at = i + 1;
    while (at < last && BEFORE_UNIT.has(tokens[at]!.tag) && !isOf(tokens[at]!, STRETCHES)) at += 1;
    if (at < last && isOf(tokens[at]!, STRETCHES)) return true;
  }
  return false;
};

const total = (draft: Counts, nth: number, who: string | undefined): Counts => {
  const { part: _, who: __, ...rest }: Scope = draft.scope ?? {};
  const scope = who === undefined ? rest : { ...rest, who };
  return { ...draft, value: { ...draft.value, figure: nth, min: nth, max: nth }, scope: Object.keys(scope).length > 0 ? scope : undefined, rule: NTH };
};

/** How far before the ordinal somebody may be told of who is the one before, in characters: the sentence before. */
const NEAR = 300;

/**
 * Whether the others that the ordinal goes on from came to the same. "One man was killed and a second was hurt" numbers those hit, not those hurt: of those hurt
 * the text must tell the number before. "A third has died" needs nothing but that nobody near before came to anything else.
 */
const goesOn = ({ attribute, span }: Counts, nth: number, drafts: readonly Counts[]): boolean => {
  const before = drafts.filter((draft) => draft.span.end <= span.start);
  if (attribute !== 'killed') return before.some((draft) => draft.attribute === attribute && draft.value.min === nth - 1);
  return before.every((draft) => draft.attribute === attribute || draft.value.figure !== 1 || span.start - draft.span.end > NEAR);
};

/** "[A sixth person] has died" */
const ofPerson = (reading: Reading, draft: Counts, drafts: readonly Counts[]): readonly Counts[] => {
  const line = draft.rule === SINGLE && draft.scope?.part === true && draft.polarity !== 'denied' ? lineAt(reading, draft.span.start) : undefined;
  if (!line) return [];
  const { tokens } = reading.prose;
  const [first, last] = [tokenAt(tokens, line, draft.span.start), tokenAt(tokens, line, draft.span.end)];
  for (let at = first + 1; at <= last && at < line.sentence.last; at++) {
    const numbered = ordinalBefore(reading.prose, line, at + 1);
    if (!numbered) continue;
    let head = numbered.at + 1;
    while (head + 1 < line.sentence.last && (tokens[head + 1]!.tag === 'NOUN' || tokens[head]!.tag === 'ADJ')) head += 1;
    const noun = singular(tokens[head]!);
    // "The rock hit him and [killed a second man]": the first came to something else.
    const isSecondDeed = first < numbered.at - 1 && tokens[first - 1]?.tag === 'CCONJ';
    return isOfSeries(reading, line) || isSecondDeed || !goesOn(draft, numbered.nth, drafts)
      ? []
      : [total(draft, numbered.nth, WHOLE.has(noun) ? undefined : noun)];
  }
  return [];
};

/** "a second death has been confirmed": the noun of what is counted, and a verb by which it was told. */
const ofNoun = (reading: Reading, events: Events, line: Line, { first, last, role, attribute }: CueHit): readonly Counts[] => {
  const { tokens, text } = reading.prose;
  if (role !== 'counted' || !attribute.countsPeople) return [];
  const numbered = ordinalBefore(reading.prose, line, first);
  if (numbered?.at !== first - 1) return [];
  if (
    !someBetween(tokens, Math.max(line.sentence.first, first - VERB), Math.min(last + VERB, line.sentence.last), (token) => isOf(token, MADE_KNOWN)) ||
    isOfSeries(reading, line)
  )
    return [];
  const from = isOf(tokens[numbered.at - 1], ARTICLES) ? numbered.at - 1 : numbered.at;
  const span = { start: tokens[from]!.start, end: tokens[last - 1]!.end };
  const words = text.slice(span.start, span.end);
  const { nth } = numbered;
  return [
    {
      kind: 'quantity',
      attribute: attribute.name,
      value: { figure: nth, min: nth, max: nth, unit: 'people', words },
      span,
      event: events.at(line, first),
      rule: NTH,
    },
  ];
};

/** With the totals that ordinals tell. */
export const withNth = (reading: Reading, events: Events, drafts: readonly Counts[]): readonly Counts[] => [
  ...drafts,
  ...concatMap(drafts, (draft) => ofPerson(reading, draft, drafts)),
  ...concatMap(reading.lines, (line) => concatMap(line.cues, (cue) => ofNoun(reading, events, line, cue))),
];
