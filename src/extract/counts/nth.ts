/**
 * The one that makes it so many: "a sixth person has died" says that six have by now. It is a total beside the one of whom it is said, where he is told of by no
 * more than that, unless the words number deeds of a stretch of time ("a third person killed there this year") or all who were hit.
 */
import { lastWord } from '../../model/text.js';
import { KILLED } from '../../lexicon/attributes.js';
import { singularOf } from '../../lexicon/inflect.js';
import { isOfPeople, PEOPLE, WHOLE } from '../../lexicon/people.js';
import { INDEFINITE_ARTICLES } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { APART, MADE_KNOWN, OF_A_SERIES, UNITS_OF_SERIES } from '../../lexicon/series.js';
import type { Scope } from '../../model/claim.js';
import { SINGLE } from '../../model/quantity.js';
import { firstNotBefore } from '../../model/search.js';
import { lineAt, tokenAt } from '../context/words.js';
import type { CueHit } from '../cues.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import { ordinalOf, singular } from '../language/forms.js';
import { isOf, someBetween } from '../language/words.js';
import { concatMap } from '../lists.js';
import type { Line, Reading } from '../reading.js';

type Counts = Draft<'quantity'>;

/** Of the dead alone: of those hurt or arrested an ordinal numbers as often all who were hit. */
const NTH = 'the one that makes it so many';

const PATIENTS = wordSet(['patient']);
/** The longest noun behind an ordinal: "a third Polish bus driver". */
const REACH = 4;
/** How far from a noun the verb by which it was told may stand: "a second death has now been confirmed", "confirmed a second death". */
const VERB = 4;

/** "in [as many] weeks", "since [the last] year" */
const BEFORE_UNIT: ReadonlySet<Token['tag']> = new Set(['DET', 'NUM', 'ADJ', 'ADV', 'ADP', 'SCONJ']);

/** The ordinal of a phrase that ends before a token, if it numbers one more: "a sixth", and in headlines "Sixth". "The sixth" is one of those known. */
const ordinalBefore = ({ tokens }: Reading['prose'], { sentence }: Line, end: number): { readonly at: number; readonly nth: number } | undefined => {
  for (let at = end - 1; at >= Math.max(sentence.first, end - REACH); at--) {
    const nth = ordinalOf(tokens[at]!);
    if (nth < 2) continue;
    const opens = at === sentence.first || tokens[at - 1]!.text === ':';
    return opens || isOf(tokens[at - 1]!, INDEFINITE_ARTICLES) ? { at, nth } : undefined;
  }
  return undefined;
};

/** "this year", "in two weeks", "in a separate crash": the words number deeds, or tell of another event. */
const isOfSeries = ({ prose: { tokens } }: Reading, { sentence: { first, last } }: Line): boolean => {
  for (let i = first; i < last; i++) {
    if (isOf(tokens[i]!, APART)) return true;
    if (!isOf(tokens[i]!, OF_A_SERIES)) continue;
    let at = i + 1;
    while (at < last && BEFORE_UNIT.has(tokens[at]!.tag) && !isOf(tokens[at]!, UNITS_OF_SERIES)) at += 1;
    if (at < last && isOf(tokens[at]!, UNITS_OF_SERIES)) return true;
  }
  return false;
};

const total = (draft: Counts, nth: number): Counts => {
  const { part: _, who: __, ...rest }: Scope = draft.scope ?? {};
  return { ...draft, value: { ...draft.value, figure: nth, min: nth, max: nth }, scope: Object.keys(rest).length > 0 ? rest : undefined, rule: NTH };
};

/** Whether it counts people, or does not say what it counts. */
const isOfAny = ({ value: { unit } }: Counts): boolean => {
  const noun = singularOf(lastWord(unit));
  return noun === '' || PEOPLE.has(noun) || isOfPeople(noun);
};

/** How far before the ordinal others may be told of from whom it goes on, in characters: the sentence before. */
const NEAR = 300;

/** What a report counts, for the ordinals in it: worked out once, so that time grows with the report. */
interface Census {
  /** The most dead that it tells of as a whole. */
  readonly most: number;
  /** Figures of the dead, whoever they are. */
  readonly dead: readonly Counts[];
  /** Figures of people who came to something else, by where their words end. */
  readonly others: readonly Counts[];
}

const censusOf = (drafts: readonly Counts[]): Census => ({
  most: drafts.reduce((most, { attribute, scope, value }) => (attribute === KILLED && scope === undefined ? Math.max(most, value.min ?? 0) : most), 0),
  dead: drafts.filter((draft) => draft.attribute === KILLED && isOfAny(draft)),
  others: drafts.filter((draft) => draft.attribute !== KILLED && isOfAny(draft)).toSorted((a, b) => a.span.end - b.span.end),
});

/**
 * Whether the others that the ordinal goes on from are dead as well. "Two were hurt and a third person died" numbers those hit: no fewer near before may have come
 * to anything else. From more it does not go on: "21 are ill and a second person has died". Nor is it the whole where the report tells of more dead.
 */
const goesOn = ({ span }: Counts, nth: number, { most, others }: Census): boolean => {
  if (most > nth) return false;
  for (let at = firstNotBefore(others.length, (i) => others[i]!.span.end < span.start - NEAR); at < others.length; at++) {
    const { span: told, value } = others[at]!;
    if (told.end > span.start) return true;
    if ((value.min ?? 0) < nth) return false;
  }
  return true;
};

/** "Two people died at the scene and [a third] later": the figure from which an ordinal with no noun goes on. */
const isNextOf = ({ span }: Counts, nth: number, { dead }: Census): boolean =>
  dead.some(({ span: told, value }) => told.end <= span.start && told.end >= span.start - NEAR && value.min === nth - 1 && value.max === nth - 1);

/** "a man from Varn": where somebody is at home, and not where he died. */
const isOrigin = (tokens: readonly Token[], at: number): boolean => tokens[at]!.lower === 'from' || tokens[at - 1]?.lower === 'from';

/** "killed a second person in Varn": of another place than that of the event, and so perhaps of another count. */
const isElsewhere = ({ places }: Line, own: readonly string[], tokens: readonly Token[]): boolean => {
  const known = new Set(own.map((place) => place.toLowerCase()));
  return places.some(({ value, first }) => !isOrigin(tokens, first) && value.names.some((name) => !known.has(name.toLowerCase())));
};

/** "[A sixth person] has died" */
const ofPerson = (reading: Reading, draft: Counts, census: Census): readonly Counts[] => {
  const line =
    draft.attribute === KILLED && draft.rule === SINGLE && draft.scope?.part === true && draft.polarity !== 'denied'
      ? lineAt(reading, draft.span.start)
      : undefined;
  if (!line) return [];
  const { tokens } = reading.prose;
  const [first, last] = [tokenAt(tokens, line, draft.span.start), tokenAt(tokens, line, draft.span.end)];
  for (let at = first + 1; at <= last && at < line.sentence.last; at++) {
    const numbered = ordinalBefore(reading.prose, line, at + 1);
    if (!numbered) continue;
    let head = numbered.at + 1;
    while (head + 1 < line.sentence.last && (tokens[head + 1]!.tag === 'NOUN' || tokens[head]!.tag === 'ADJ')) head += 1;
    const isBare = tokens[numbered.at + 1]!.tag === 'VERB' || tokens[numbered.at + 1]!.tag === 'AUX';
    const isOfAll = isBare ? isNextOf(draft, numbered.nth, census) : WHOLE.has(singular(tokens[head]!)) || isOf(tokens[head]!, PATIENTS);
    if (!isOfAll) return [];
    // "The rock hit him and [killed a second man]": the first came to something else.
    const isSecondDeed = first < numbered.at - 1 && tokens[first - 1]?.tag === 'CCONJ';
    const isTotal = !isOfSeries(reading, line) && !isSecondDeed && !isElsewhere(line, draft.event.places, tokens) && goesOn(draft, numbered.nth, census);
    return isTotal ? [total(draft, numbered.nth)] : [];
  }
  return [];
};

/** "a second death has been confirmed": the noun of what is counted, and a verb by which it was told. */
const ofNoun = (reading: Reading, events: Events, census: Census, line: Line, { first, last, role, attribute }: CueHit): readonly Counts[] => {
  const { tokens, text } = reading.prose;
  // "a second death threat"
  if (role !== 'counted' || attribute.name !== KILLED || tokens[last]?.tag === 'NOUN') return [];
  const numbered = ordinalBefore(reading.prose, line, first);
  if (numbered?.at !== first - 1) return [];
  const isTold = someBetween(tokens, Math.max(line.sentence.first, first - VERB), Math.min(last + VERB, line.sentence.last), (token) =>
    isOf(token, MADE_KNOWN),
  );
  const event = events.at(line, first);
  if (!isTold || isOfSeries(reading, line) || isElsewhere(line, event.places, tokens)) return [];
  const from = isOf(tokens[numbered.at - 1], INDEFINITE_ARTICLES) ? numbered.at - 1 : numbered.at;
  const span = { start: tokens[from]!.start, end: tokens[last - 1]!.end };
  const words = text.slice(span.start, span.end);
  const { nth } = numbered;
  const draft: Counts = { kind: 'quantity', attribute: KILLED, value: { figure: nth, min: nth, max: nth, unit: 'people', words }, span, event, rule: NTH };
  return goesOn(draft, nth, census) ? [draft] : [];
};

/** With the totals that ordinals tell. */
export const withNth = (reading: Reading, events: Events, drafts: readonly Counts[]): readonly Counts[] => {
  const census = censusOf(drafts);
  return [
    ...drafts,
    ...concatMap(drafts, (draft) => ofPerson(reading, draft, census)),
    ...concatMap(reading.lines, (line) => concatMap(line.cues, (cue) => ofNoun(reading, events, census, line, cue))),
  ];
};
