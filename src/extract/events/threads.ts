/**
 * Which words of a report name one event: its threads, the main one and those of the background.
 *
 * One pass through the text, each trigger joining the thread that it fits best or opening a new one, as in incremental
 * coreference (Lappin and Leass 1994). A new thread needs evidence: another date, place or doer, or a word such as "another".
 */
import { lastWord } from '../../model/text.js';
import { STREETS } from '../../lexicon/facilities.js';
import type { Aside } from './asides.js';
import type { Trigger } from './triggers.js';

export interface Thread {
  readonly triggers: readonly Trigger[];
  readonly kind: string;
  /** The part of the report that tells of it, where one does. */
  readonly aside?: Aside;
}

interface Open {
  readonly triggers: Trigger[];
  /** Its triggers that have a date, one for each date. */
  readonly dates: Trigger[];
  kind: string;
  /** How vague the words are that its kind is of. */
  vague: number;
  readonly places: Set<string>;
  /** Those of them where it happened, and not what came after it. */
  readonly scenes: Set<string>;
  readonly agents: Set<string>;
  readonly lemmas: Set<string>;
  series: boolean;
  /** Its date is long before the report. */
  past: boolean;
  readonly aside?: Aside;
}

/** The kind of a main event that no word has named yet. */
const STORY = 'story';

/** One reason for or against a trigger being of a thread. */
interface Feature {
  readonly name: string;
  readonly weight: number;
  holds(trigger: Trigger, thread: Open, main: boolean, past: boolean): boolean;
}

/** Days by which the date of a trigger ends before that of another begins; 0 where it does not or one has none. */
const earlierBy = ({ days: a }: Trigger, { days: b }: Trigger): number => (a && b ? Math.max(0, b.from - a.to) : 0);
/** Days between the dates of two. */
const apartBy = (a: Trigger, b: Trigger): number => Math.max(earlierBy(a, b), earlierBy(b, a));
/** Those that tell them apart: a trial comes any time after the deed that it is of and the arrest for it, and never before the deed. */
const toldApartBy = (a: Trigger, b: Trigger): number => {
  if (a.follows && b.follows) return a.kind === b.kind ? apartBy(a, b) : 0;
  return a.follows ? earlierBy(a, b) : b.follows ? earlierBy(b, a) : apartBy(a, b);
};
/** A whole year holds too much to tell anything. */
const isTelling = ({ days, dated }: Trigger): boolean => days !== undefined && dated?.value.grain !== 'year';
const meets = (a: Trigger, b: Trigger): boolean => isTelling(a) && isTelling(b) && apartBy(a, b) === 0;
/** What happens by nature goes on for days; a deed done on purpose on another day is another deed. */
const AFTERMATH = 3;
const shares = (words: readonly string[], known: ReadonlySet<string>): boolean => words.some((word) => known.has(word));
const apart = (words: readonly string[], known: ReadonlySet<string>): boolean => words.length > 0 && known.size > 0 && !shares(words, known);

const isStreet = (name: string): boolean => STREETS.has(lastWord(name).toLowerCase());
/** Two places of one sort: a street may lie in the town that was told of before it. */
const areTwoPlaces = (names: readonly string[], known: ReadonlySet<string>): boolean =>
  apart(names, known) && (!names.every(isStreet) || [...known].some(isStreet));

const isJustTold = (trigger: Trigger, thread: Open): boolean => trigger.line - (thread.triggers.at(-1)?.line ?? -9) <= 1;

/** How little words say of what kind an event is: "the shooting" names it, "the trial" what came of it, and "the incident" may be any. */
const vaguenessOf = ({ general, follows }: Trigger): number => (general ? 2 : follows ? 1 : 0);
const UNNAMED = 3;
/** The first of the words that say most. */
export const namingOf = (triggers: readonly Trigger[]): Trigger | undefined =>
  triggers.length === 0 ? undefined : triggers.reduce((a, b) => (vaguenessOf(b) < vaguenessOf(a) ? b : a));

/** The deed that a trial is of, told of after it: one of a date of its own is known already. What is done to nobody is tried by no court. */
const isDeedBehind = (trigger: Trigger, { triggers, dates }: Open): boolean =>
  trigger.deliberate && triggers[0]?.follows === true && dates.every(({ follows }) => follows);

/** "four separate shootings": their figures are of all of them together. */
const areToldApart = (trigger: Trigger | undefined): boolean => trigger !== undefined && trigger.plural && trigger.other;

/** The list of what speaks for one event and against it. */
const FEATURES: readonly Feature[] = [
  {
    name: 'on another date',
    weight: -9,
    holds: (trigger, thread) => thread.dates.some((each) => toldApartBy(trigger, each) > (trigger.deliberate ? 0 : AFTERMATH)),
  },
  { name: 'some days later', weight: -1, holds: (trigger, thread) => thread.dates.some((each) => toldApartBy(trigger, each) > 0) },
  { name: 'on the same date', weight: 2, holds: (trigger, thread) => thread.dates.some((each) => meets(trigger, each)) },
  { name: 'at the same place', weight: 2, holds: (trigger, thread) => shares(trigger.places, thread.places) },
  { name: 'at another place', weight: -2, holds: (trigger, thread) => trigger.deliberate && areTwoPlaces(trigger.places, thread.scenes) },
  { name: 'by the same', weight: 1, holds: (trigger, thread) => shares(trigger.agents, thread.agents) },
  { name: 'by others', weight: -1.6, holds: (trigger, thread) => trigger.deliberate && apart(trigger.agents, thread.agents) },
  { name: 'in the same words', weight: 0.6, holds: (trigger, thread) => thread.lemmas.has(trigger.lemma) },
  { name: 'of one kind', weight: 0.6, holds: (trigger, thread) => thread.kind === trigger.kind || thread.kind === STORY },
  { name: 'of another kind', weight: -0.8, holds: (trigger, thread) => thread.vague === 0 && vaguenessOf(trigger) === 0 && thread.kind !== trigger.kind },
  {
    name: 'just told of',
    weight: 1.2,
    holds: (trigger, thread) => trigger.definite && isJustTold(trigger, thread) && thread.kind === trigger.kind,
  },
  { name: 'what the report is about', weight: 0.7, holds: (_, __, main) => main },
  {
    name: 'said to have come before',
    weight: -1.2,
    holds: (trigger, thread, main) => trigger.before && trigger.deliberate && main && !isDeedBehind(trigger, thread),
  },
  {
    name: 'long before the report',
    weight: -6,
    holds: (trigger, thread, _, past) => past && !isDeedBehind(trigger, thread) && !thread.dates.some((each) => meets(trigger, each)),
  },
  { name: 'a series, and one', weight: -2.2, holds: (trigger, thread, main) => trigger.series && (main || !thread.series) },
  { name: 'one, and a series', weight: -2.2, holds: (trigger, thread) => !trigger.series && !trigger.plural && thread.triggers[0]?.series === true },
  { name: 'one series', weight: 1, holds: (trigger, thread) => trigger.series && thread.series },
  {
    name: 'long ago, and without a date',
    weight: -1.5,
    holds: (trigger, thread) => thread.past && trigger.days === undefined && !(trigger.definite && isJustTold(trigger, thread)),
  },
  { name: 'said to be another', weight: -2.5, holds: (trigger) => trigger.other },
  { name: 'several told apart, and one', weight: -2.5, holds: (trigger, thread) => areToldApart(trigger) && !areToldApart(thread.triggers[0]) },
];

const opened = (aside?: Aside): Open => ({
  ...(aside && { aside }),
  triggers: [],
  dates: [],
  kind: STORY,
  vague: UNNAMED,
  places: new Set(),
  scenes: new Set(),
  agents: new Set(),
  lemmas: new Set(),
  series: false,
  past: false,
});

const sameDate = (a: Trigger, b: Trigger): boolean => a.days?.from === b.days?.from && a.days?.to === b.days?.to && isTelling(a) === isTelling(b);

const add = (thread: Open, trigger: Trigger): void => {
  thread.triggers.push(trigger);
  if (trigger.days && !thread.dates.some((each) => sameDate(each, trigger))) thread.dates.push(trigger);
  const vague = vaguenessOf(trigger);
  if (vague < thread.vague) [thread.kind, thread.vague] = [trigger.kind, vague];
  for (const place of trigger.places) {
    thread.places.add(place);
    if (!trigger.follows) thread.scenes.add(place);
  }
  for (const agent of trigger.agents) thread.agents.add(agent);
  thread.lemmas.add(trigger.lemma);
  thread.series ||= trigger.series;
};

const score = (trigger: Trigger, thread: Open, main: boolean, past: boolean): number => {
  let sum = 0;
  for (const feature of FEATURES) if (feature.holds(trigger, thread, main, past)) sum += feature.weight;
  return sum;
};

/** What tells an event from the main one. */
const hasEvidence = (trigger: Trigger): boolean =>
  trigger.dated !== undefined ||
  trigger.other ||
  (trigger.series && trigger.deliberate) ||
  (trigger.deliberate && !trigger.verb && (trigger.placed.length > 0 || trigger.agents.length > 0));

/** Whether its own words say which one it is, wherever it stands: "Monday's shooting". */
const saysWhich = ({ days, definite, other }: Trigger): boolean => (days !== undefined && definite) || other;

/** The thread of the part of the report that a trigger stands in. */
const isOfAside = (trigger: Trigger, { aside }: Open): boolean =>
  aside !== undefined && trigger.line < aside.to && (trigger.line === aside.from || !saysWhich(trigger));

/**
 * The threads of a report; the first is the main one, which may be without a trigger. `isPast`: long before the report was published. `asides`: the parts of
 * the report that tell of another deed, each of which has a thread of its own, with or without a trigger.
 */
export const threadsOf = (triggers: readonly Trigger[], isPast: (trigger: Trigger) => boolean, asides: readonly Aside[]): readonly Thread[] => {
  const main = opened();
  const threads: Open[] = [main];
  let inAside = main;
  let next = 0;
  for (const trigger of triggers) {
    // Opened where the text comes to it, so that it is among the last.
    for (; next < asides.length && asides[next]!.from <= trigger.line; next++) threads.push((inAside = opened(asides[next]!)));
    if (isOfAside(trigger, inAside)) {
      add(inAside, trigger);
      continue;
    }
    let best: Open | undefined;
    let most = 0;
    // Old background threads are not looked at again: a text does not return to them, and the work stays linear.
    const near = threads.length > 12 ? [threads[0]!, ...threads.slice(-11)] : threads;
    const past = isPast(trigger);
    for (const thread of near) {
      // Nothing is known of a part without a trigger by which one could join it.
      if (thread !== main && thread.triggers.length === 0) continue;
      const value = score(trigger, thread, thread === main, past);
      if (value > most || (best === undefined && value >= 0)) [best, most] = [thread, value];
    }
    if (best === undefined && hasEvidence(trigger)) {
      const thread = opened();
      thread.past = isPast(trigger);
      add(thread, trigger);
      threads.push(thread);
    } else add(best ?? main, trigger);
  }
  return [...threads, ...asides.slice(next).map((aside) => opened(aside))];
};
