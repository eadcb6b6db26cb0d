/**
 * Which words of a report name one event: its threads, the main one and those of the background.
 *
 * One pass through the text, each trigger joining the thread that it fits best or opening a new one, as in incremental
 * coreference (Lappin and Leass 1994). A new thread needs evidence: another date, place or doer, or a word such as "another".
 */
import { type Trigger, agentsOf, periodOf, placesOf } from './triggers.js';

export interface Thread {
  readonly triggers: readonly Trigger[];
  readonly kind: string;
}

interface Open {
  triggers: Trigger[];
  kind: string;
}

/** The kind of a main event that no word has named yet. */
export const STORY = 'story';

/** One reason for or against a trigger being of a thread. */
interface Feature {
  readonly name: string;
  readonly weight: number;
  holds(trigger: Trigger, thread: Open, main: boolean, past: boolean): boolean;
}

const day = (iso: string): string => iso.slice(0, 10);
const DAY = 86_400_000;
/** Days between the dates of two triggers; 0 where they meet or one has none. */
const apartBy = (a: Trigger, b: Trigger): number => {
  const [p, q] = [periodOf(a), periodOf(b)];
  if (!p || !q) return 0;
  return Math.max(0, Date.parse(day(p.start)) - Date.parse(day(q.end)), Date.parse(day(q.start)) - Date.parse(day(p.end))) / DAY;
};
/** A whole year holds too much to tell anything. */
const isTelling = (trigger: Trigger): boolean => periodOf(trigger) !== undefined && periodOf(trigger)!.grain !== 'year';
const meets = (a: Trigger, b: Trigger): boolean => isTelling(a) && isTelling(b) && apartBy(a, b) === 0;
/** What happens by nature goes on for days; a deed done on purpose on another day is another deed. */
const AFTERMATH = 3;
const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.includes(word));
const apart = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !shares(a, b);

const placesIn = (thread: Open): readonly string[] => thread.triggers.flatMap(placesOf);
const agentsIn = (thread: Open): readonly string[] => thread.triggers.flatMap(agentsOf);

/** The list of what speaks for one event and against it. */
export const FEATURES: readonly Feature[] = [
  { name: 'on another date', weight: -9, holds: (trigger, thread) => thread.triggers.some((each) => apartBy(trigger, each) > (trigger.deliberate ? 0 : AFTERMATH)) },
  { name: 'some days later', weight: -1, holds: (trigger, thread) => thread.triggers.some((each) => apartBy(trigger, each) > 0) },
  { name: 'on the same date', weight: 2, holds: (trigger, thread) => thread.triggers.some((each) => meets(trigger, each)) },
  { name: 'at the same place', weight: 2, holds: (trigger, thread) => shares(placesOf(trigger), placesIn(thread)) },
  { name: 'at another place', weight: -2, holds: (trigger, thread) => trigger.deliberate && apart(placesOf(trigger), placesIn(thread)) },
  { name: 'by the same', weight: 1, holds: (trigger, thread) => shares(agentsOf(trigger), agentsIn(thread)) },
  { name: 'by others', weight: -1.6, holds: (trigger, thread) => trigger.deliberate && apart(agentsOf(trigger), agentsIn(thread)) },
  { name: 'in the same words', weight: 0.6, holds: (trigger, thread) => thread.triggers.some((each) => each.lemma === trigger.lemma) },
  { name: 'of one kind', weight: 0.6, holds: (trigger, thread) => thread.kind === trigger.kind || thread.kind === STORY },
  { name: 'of another kind', weight: -0.8, holds: (trigger, thread) => thread.kind !== STORY && thread.kind !== trigger.kind },
  { name: 'just told of', weight: 1.2, holds: (trigger, thread) => trigger.definite && trigger.line - (thread.triggers.at(-1)?.line ?? -9) <= 1 && thread.kind === trigger.kind },
  { name: 'what the report is about', weight: 0.7, holds: (_, __, main) => main },
  { name: 'said to have come before', weight: -1.2, holds: (trigger, _, main) => trigger.before && trigger.deliberate && main },
  { name: 'long before the report', weight: -6, holds: (trigger, thread, _, past) => past && !thread.triggers.some((each) => meets(trigger, each)) },
  { name: 'a series, and one', weight: -2.2, holds: (trigger, thread, main) => trigger.series && (main || !thread.triggers.some((each) => each.series)) },
  { name: 'one, and a series', weight: -2.2, holds: (trigger, thread) => !trigger.series && !trigger.plural && thread.triggers[0]?.series === true },
  { name: 'one series', weight: 1, holds: (trigger, thread) => trigger.series && thread.triggers.some((each) => each.series) },
  { name: 'said to be another', weight: -2.5, holds: (trigger) => trigger.other },
];

const score = (trigger: Trigger, thread: Open, main: boolean, past: boolean): number =>
  FEATURES.reduce((sum, feature) => (feature.holds(trigger, thread, main, past) ? sum + feature.weight : sum), 0);

/** What tells an event from the main one. */
const hasEvidence = (trigger: Trigger): boolean => trigger.dated !== undefined || trigger.other || (trigger.series && trigger.deliberate) || (trigger.deliberate && !trigger.verb && (trigger.placed.length > 0 || trigger.doers.length > 0));

/** The threads of a report; the first is the main one, which may be without a trigger. `isPast`: long before the report was published. */
export const threadsOf = (triggers: readonly Trigger[], isPast: (trigger: Trigger) => boolean): readonly Thread[] => {
  const main: Open = { triggers: [], kind: STORY };
  const threads: Open[] = [main];
  for (const trigger of triggers) {
    let best: Open | undefined;
    let most = 0;
    // Old background threads are not looked at again: a text does not return to them, and the work stays linear.
    const near = threads.length > 12 ? [threads[0]!, ...threads.slice(-11)] : threads;
    for (const thread of near) {
      const value = score(trigger, thread, thread === main, isPast(trigger));
      if (value > most || (best === undefined && value >= 0)) [best, most] = [thread, value];
    }
    if (best === undefined && hasEvidence(trigger)) {
      threads.push({ triggers: [trigger], kind: trigger.kind });
      continue;
    }
    const thread = best ?? main;
    thread.triggers.push(trigger);
    if (thread.kind === STORY) thread.kind = trigger.kind;
  }
  return threads;
};
