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

/** One reason for or against a trigger being of a thread. */
interface Feature {
  readonly name: string;
  readonly weight: number;
  holds(trigger: Trigger, thread: Open, main: boolean): boolean;
}

const day = (iso: string): string => iso.slice(0, 10);
const disjoint = (a: Trigger, b: Trigger): boolean => {
  const [p, q] = [periodOf(a), periodOf(b)];
  return p !== undefined && q !== undefined && (day(p.end) < day(q.start) || day(q.end) < day(p.start));
};
const meets = (a: Trigger, b: Trigger): boolean => periodOf(a) !== undefined && periodOf(b) !== undefined && !disjoint(a, b);
const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.includes(word));
const apart = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !shares(a, b);

const placesIn = (thread: Open): readonly string[] => thread.triggers.flatMap(placesOf);
const agentsIn = (thread: Open): readonly string[] => thread.triggers.flatMap(agentsOf);

/** The list of what speaks for one event and against it. */
export const FEATURES: readonly Feature[] = [
  { name: 'on another date', weight: -9, holds: (trigger, thread) => thread.triggers.some((each) => disjoint(trigger, each)) },
  { name: 'on the same date', weight: 2, holds: (trigger, thread) => thread.triggers.some((each) => meets(trigger, each)) },
  { name: 'at the same place', weight: 2, holds: (trigger, thread) => shares(placesOf(trigger), placesIn(thread)) },
  { name: 'at another place', weight: -1.6, holds: (trigger, thread) => apart(placesOf(trigger), placesIn(thread)) },
  { name: 'by the same', weight: 1, holds: (trigger, thread) => shares(agentsOf(trigger), agentsIn(thread)) },
  { name: 'by others', weight: -1.6, holds: (trigger, thread) => apart(agentsOf(trigger), agentsIn(thread)) },
  { name: 'in the same words', weight: 0.6, holds: (trigger, thread) => thread.triggers.some((each) => each.lemma === trigger.lemma) },
  { name: 'of one kind', weight: 0.6, holds: (trigger, thread) => thread.kind === trigger.kind },
  { name: 'just told of', weight: 1.2, holds: (trigger, thread) => trigger.definite && trigger.line - (thread.triggers.at(-1)?.line ?? -9) <= 1 && thread.kind === trigger.kind },
  { name: 'what the report is about', weight: 0.7, holds: (_, __, main) => main },
  { name: 'said to be another', weight: -2.5, holds: (trigger) => trigger.other },
];

const score = (trigger: Trigger, thread: Open, main: boolean): number =>
  FEATURES.reduce((sum, feature) => (feature.holds(trigger, thread, main) ? sum + feature.weight : sum), 0);

/** What tells an event from the main one. */
const hasEvidence = (trigger: Trigger): boolean => trigger.dated !== undefined || trigger.placed.length > 0 || trigger.doers.length > 0 || trigger.other;

/** The threads of a report; the first is the main one, opened by its first trigger. */
export const threadsOf = (triggers: readonly Trigger[]): readonly Thread[] => {
  const threads: Open[] = [];
  for (const trigger of triggers) {
    let best: Open | undefined;
    let most = 0;
    // Old background threads are not looked at again: a text does not return to them, and the work stays linear.
    const near = threads.length > 12 ? [threads[0]!, ...threads.slice(-11)] : threads;
    for (const thread of near) {
      const value = score(trigger, thread, thread === threads[0]);
      if (value > most || (best === undefined && value >= 0)) [best, most] = [thread, value];
    }
    if (best) best.triggers.push(trigger);
    else if (threads.length === 0 || hasEvidence(trigger)) threads.push({ triggers: [trigger], kind: trigger.kind });
    else threads[0]!.triggers.push(trigger);
  }
  return threads;
};
