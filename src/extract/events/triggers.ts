/**
 * The words of a report that name events, each with what stands around it: when, where, by whom.
 */
import { BODY_NOUNS, CAME_BEFORE, OTHER_EVENT, SAME_EVENT, SERIES } from '../../lexicon/anaphora.js';
import { MONTHS } from '../../lexicon/calendar.js';
import { singularOf } from '../../lexicon/inflect.js';
import { EPISODES } from '../../lexicon/moments.js';
import { STRETCHES } from '../../lexicon/settings.js';
import { OF_WORKERS, STRIKE, WALKOUT } from '../../lexicon/labour.js';
import { LOOMING } from '../../lexicon/unreal.js';
import type { Domain } from '../../model/domain.js';
import type { Period } from '../../model/period.js';
import { isResolved } from '../../model/period.js';
import type { Token } from '../language.js';
import { hasAny } from '../language/gates.js';
import { oneOf, perWordOf, someBetween, isOf } from '../language/words.js';
import type { Line, Reading } from '../reading.js';
import type { NameMention } from '../recognisers/names/index.js';
import type { PeriodMention } from '../recognisers/periods/index.js';
import type { PlaceMention } from '../recognisers/places/index.js';
import { endOf, type Vocabulary, type Word, vocabularyOf } from './vocabulary.js';
import { concatMap } from '../lists.js';
import { datesOn, nearestTo } from './dates.js';
import { phraseStart } from './phrase-start.js';

export interface Trigger {
  readonly line: number;
  readonly first: number;
  readonly last: number;
  readonly kind: string;
  /** The noun or verb itself: "strike". */
  readonly lemma: string;
  readonly verb: boolean;
  readonly plural: boolean;
  /** "the attack": it may be one told of before. */
  readonly definite: boolean;
  /** "another attack", "a previous attack". */
  readonly other: boolean;
  /** "in response to repeated attacks", "after a raid". */
  readonly before: boolean;
  /** "a series of attacks". */
  readonly series: boolean;
  /** Its kind is done on purpose: another doer or place makes another event. */
  readonly deliberate: boolean;
  /** Its words stand for events of other kinds as well: "the disaster". */
  readonly general: boolean;
  /** It came after another event, and of it: "the trial". */
  readonly follows: boolean;
  /** The date that stands with it. */
  readonly dated: PeriodMention | undefined;
  /** First and last day of that date, in days since 1970. */
  readonly days: { readonly from: number; readonly to: number } | undefined;
  /** The names of the places that stand with it, and of who does it. */
  readonly places: readonly string[];
  readonly placed: readonly PlaceMention[];
  readonly doers: readonly NameMention[];
  readonly agents: readonly string[];
}

/** Days since 1970 of an ISO date or time. */
export const dayNumber = (iso: string): number => Date.parse(iso.slice(0, 10)) / 86_400_000;

export const periodOf = ({ dated }: Trigger): Period | undefined => (dated && isResolved(dated.value) ? dated.value : undefined);

const LONG_AFTER: ReadonlySet<string> = new Set(['after', 'since']);

/** A name may be of the noun or of the verb of one word, and is mostly of the noun: "Storm Ada" storms nothing. */
const wordAt = (tokens: readonly Token[], i: number, words: readonly Word[]): Word | undefined => {
  const fitting = words.filter((each) => endOf(tokens, i, each) > 0);
  return fitting.find(({ verb }) => !verb) ?? fitting[0];
};
const isDated = ({ periods }: Line, i: number): boolean => periods.some((mention) => mention.first <= i && i < mention.last);

const isMonth = oneOf(new Set(MONTHS.keys()));
/** "below the March forecast": the month, where a capital tells it from a march. "The March on Rome" is one. */
const isMonthOf = (tokens: readonly Token[], i: number, first: number): boolean =>
  i > first && isMonth(tokens[i]!) && /^\p{Lu}/u.test(tokens[i]!.text) && /^\p{Ll}/u.test(tokens[i - 1]!.text) && tokens[i + 1]?.tag !== 'ADP';

const isSameEvent = oneOf(SAME_EVENT);
const isOtherEvent = oneOf(OTHER_EVENT);
const cameBefore = oneOf(CAME_BEFORE);
const isSeries = oneOf(SERIES);
/** The names of events that a word may open. */
const namingAt = perWordOf(({ lower }, index: Vocabulary) => index.get(lower) ?? null);

/** "a decade after a crush": another one, by the time between them. */
const isLongBefore = (tokens: readonly Token[], start: number): boolean =>
  LONG_AFTER.has(tokens[start - 1]?.lower ?? '') &&
  STRETCHES.has(tokens[start - 2]?.lower ?? '') &&
  (tokens[start]!.lower === 'a' || tokens[start]!.lower === 'an');

/** "because of the risk of avalanches", "fears of an attack": none that has happened. */
const isFeared = (tokens: readonly Token[], start: number): boolean => {
  const of = tokens[start]?.tag === 'ADP' ? start : start - 1;
  return tokens[of]?.lower === 'of' && isOf(tokens[of - 1], LOOMING);
};

/** "Nurses will strike on Friday, their union said", "went on strike": one of workers, where nobody comes to harm by it. */
const isOfWorkers = (tokens: readonly Token[], line: Line, i: number, { lemma, rest }: Word): boolean =>
  lemma === STRIKE && rest.length === 0 && (hasAny(line.sentence, OF_WORKERS) || tokens[i - 1]?.lower === 'on') && !tellsOfHarm(line);
const tellsOfHarm = ({ cues }: Line): boolean => cues.some(({ role, attribute }) => attribute.countsPeople === true && (role === 'done' || role === 'doing'));

type Bare = Omit<Trigger, 'dated' | 'days' | 'placed' | 'places' | 'doers' | 'agents'>;

/** A report that calls one strike the workers' means them by "the two-week strike" as well, where nobody comes to harm by it and no word says of what sort it is. */
const asWorkers = (triggers: readonly Bare[], line: Line, index: Vocabulary): readonly Bare[] => {
  const walkout = index.get(WALKOUT)?.[0];
  if (!walkout || tellsOfHarm(line)) return triggers;
  const { kind, deliberate, general, follows } = walkout;
  return triggers.map((trigger) => (isPlainStrike(trigger) ? { ...trigger, kind, deliberate, general, follows } : trigger));
};
const isPlainStrike = ({ lemma, verb, first, last }: Bare): boolean => lemma === STRIKE && !verb && last === first + 1;

const found = (line: Line, reading: Reading, index: Vocabulary): Bare[] => {
  const { tokens } = reading.prose;
  const triggers: Bare[] = [];
  for (let i = line.sentence.first; i < line.sentence.last; i++) {
    const words = namingAt(tokens[i]!, index);
    if (words === null) continue;
    const own = wordAt(tokens, i, words);
    const walkout = own && isOfWorkers(tokens, line, i, own) ? index.get(WALKOUT)?.[0] : undefined;
    const word = own && walkout ? { ...own, kind: walkout.kind, deliberate: walkout.deliberate, general: walkout.general, follows: walkout.follows } : own;
    // The month of March is no march.
    if (!word || isDated(line, i) || isMonthOf(tokens, i, line.sentence.first)) continue;
    const last = endOf(tokens, i, word);
    // "The quake … hit before dawn": the verb tells of the event that its subject names.
    const subject = triggers.at(-1);
    if (word.verb && subject && !subject.verb && i - subject.last <= 14) continue;
    // The head of the phrase is the event: "rocket attack" is an attack, but "attack helicopter" is none.
    const next = tokens[last];
    if (
      !word.verb &&
      next?.tag === 'NOUN' &&
      !isOf(next, EPISODES) &&
      index.get(next.lower)?.some((each) => !each.verb) !== true &&
      next.start > tokens[last - 1]!.end
    )
      continue;
    const start = phraseStart(tokens, i, line.sentence.first);
    if (!word.verb && isFeared(tokens, start)) continue;
    triggers.push({
      line: line.number,
      first: i,
      last,
      kind: word.kind,
      lemma: word.verb ? word.lemma : singularOf(word.lemma.split(' ').at(-1)!),
      verb: word.verb,
      plural: word.plural,
      definite: someBetween(tokens, start, i, isSameEvent) || tokens[i - 1]?.lower === "'s",
      other: someBetween(tokens, start, i, isOtherEvent) || isLongBefore(tokens, start),
      before: someBetween(tokens, Math.max(line.sentence.first, start - 4), i, cameBefore),
      series: word.plural && someBetween(tokens, Math.max(line.sentence.first, start - 2), i, isSeries),
      deliberate: word.deliberate,
      general: word.general,
      follows: word.follows,
    });
    i = last - 1;
  }
  return triggers;
};

/** Names that stand as the doer: right before the noun, after "by", or as the subject of the verb. */
const doersOf = (trigger: Bare, line: Line, reading: Reading): readonly NameMention[] => {
  const { tokens } = reading.prose;
  // "the group's recent attack": the body named last.
  for (let i = trigger.first - 1; i > Math.max(line.sentence.first, trigger.first - 5); i--) {
    if (tokens[i]!.lower !== "'s" || !isOf(tokens[i - 1]!, BODY_NOUNS)) continue;
    const here = line.names.filter((name) => name.last < i);
    const named = [...(reading.lines[line.number - 1]?.names ?? []), ...here].filter(({ value }) => value.sort === 'organisation');
    const last = named.at(-1);
    return last ? [last] : [];
  }
  const start = trigger.verb ? Math.max(line.sentence.first, trigger.first - 7) : phraseStart(tokens, trigger.first, line.sentence.first);
  return line.names.filter((name) => {
    if (trigger.verb ? name.last <= trigger.first && name.first >= start : name.first >= start && name.last <= trigger.first)
      return !(trigger.verb && tokens[name.first - 1]?.tag === 'ADP');
    const by = tokens[name.first - 1]?.lower === 'by' || (tokens[name.first - 1]?.tag === 'DET' && tokens[name.first - 2]?.lower === 'by');
    return by && name.first >= trigger.last && name.first - trigger.last < 8;
  });
};

/** Every word that names an event, with its date, places and doers. */
export const triggersOf = (reading: Reading, domains: readonly Domain[]): readonly Trigger[] => {
  const index = vocabularyOf(domains);
  const { tokens } = reading.prose;
  const cues = new Set(reading.attributions.map((attribution) => attribution.cue.span.start));
  const speaks = (i: number): boolean => i >= 0 && cues.has(tokens[i]!.start);
  const all = reading.lines.map((line) => found(line, reading, index));
  const areWorkers = all.some((triggers) => triggers.some((trigger) => isPlainStrike(trigger) && trigger.kind === index.get(WALKOUT)?.[0]?.kind));
  return concatMap(reading.lines, (line, number) => {
    const own = all[number]!;
    if (own.length === 0) return [];
    const triggers = areWorkers ? asWorkers(own, line, index) : own;
    const periods = datesOn(tokens, line, triggers, speaks);
    const places: PlaceMention[][] = triggers.map(() => []);
    for (const mention of line.places) if (mention.value.relation !== undefined) places[nearestTo(triggers, mention)]?.push(mention);
    return triggers.map((trigger, at): Trigger => {
      const dated = periods[at];
      const doers = doersOf(trigger, line, reading);
      const days = dated && isResolved(dated.value) ? { from: dayNumber(dated.value.start), to: dayNumber(dated.value.end) } : undefined;
      const { line: number, first, last, kind, lemma, verb, plural, definite, other, before, series, deliberate, general, follows } = trigger;
      return {
        line: number,
        first,
        last,
        kind,
        lemma,
        verb,
        plural,
        definite,
        other,
        before,
        series,
        deliberate,
        general,
        follows,
        dated: days && dated,
        days,
        placed: places[at]!,
        places: concatMap(places[at]!, (mention) => mention.value.names),
        doers,
        agents: doers.map((mention) => mention.value.name),
      };
    });
  });
};
