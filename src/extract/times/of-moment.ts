/**
 * Moments of an event's course, each with who it is of: departure, alarm, release, or whatever deed a verb names.
 */
import { gerundOf } from '../../lexicon/gerunds.js';
import { comesOnce, NO_MOMENT, OF_DOCUMENTS, PLANNED } from '../../lexicon/moments.js';
import type { EventMention } from '../../model/event.js';
import { excerpt } from '../../model/span.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';
import type { Clause } from '../clause.js';
import { type Dated, dayOf, draftOf, isAhead, isDay, isTimed, leavesDayOpen, type Time } from './drafts.js';
import { halves } from './split.js';
import { subjectName } from './subject.js';

/** The word that makes a plan of a clause: "was due", "had been promised". A plan that the text speaks of as past is one that did not hold. */
const planIn = (tokens: readonly Token[], { verb, start }: Clause, mention: Dated): number | undefined => {
  for (let i = mention.first - 1; i >= Math.max(start, verb - 4); i--) if (PLANNED.has(tokens[i]!.lower)) return i;
  return undefined;
};

const isPast = (tokens: readonly Token[], plan: number, start: number): boolean => {
  for (let i = plan - 1; i >= Math.max(start, plan - 3); i--)
    if (tokens[i]!.lower === 'had' || tokens[i]!.lower === 'was' || tokens[i]!.lower === 'were') return true;
  return false;
};

/** A plan for a thing without a word of what it will do is for its coming: "the spare plane was promised for nine". */
const PLANNED_DEED = 'arrival';

/** What is claimed of a time that a clause gives to a moment; `before`: the subject of the clause before, for a pronoun. */
export const timesOfMoment = (
  reading: Reading,
  line: Line,
  mention: Dated,
  clause: Clause,
  named: string | undefined,
  event: EventMention,
  before: string | undefined,
): readonly Time[] => {
  const { tokens, text } = reading.prose;
  const { value } = mention;
  const verb = tokens[clause.verb]!;
  const words = halves(reading.prose, mention);
  if (OF_DOCUMENTS.has(verb.lower)) return [];
  const plan = planIn(tokens, clause, mention);
  const coming = plan !== undefined && named === undefined && isTimed(value) && (plan === clause.verb || verb.tag === 'AUX') ? PLANNED_DEED : undefined;
  const moment = named ?? coming;
  if (moment === undefined && isAhead(reading, value) && verb.tag !== 'AUX') {
    const who = subjectName(tokens, clause, moment, before);
    return [draftOf('planned date', dayOf(value), words.day, event, 'time of a plan', who ? { scope: { who } } : {})];
  }
  if (moment === undefined && (verb.tag === 'AUX' || NO_MOMENT.has(verb.lower) || !isDay(value))) return [];
  const name = moment ?? gerundOf(verb.lower);
  const who = moment !== undefined && comesOnce(moment) ? undefined : subjectName(tokens, clause, moment, before);
  const revision =
    plan !== undefined && isPast(tokens, plan, clause.start) && !isAhead(reading, value)
      ? { role: 'replaced' as const, cue: excerpt(text, tokens[plan]!.start, tokens[plan]!.end) }
      : undefined;
  const more = { ...(who ? { scope: { who } } : {}), ...(revision ? { revision } : {}) };
  const rule = moment === undefined ? 'time of a deed' : 'time of a moment';
  const day = leavesDayOpen(value) ? [] : [draftOf(`date of ${name}`, dayOf(value), words.day, event, rule, more)];
  const hour = isTimed(value) ? [draftOf(`time of ${name}`, value, words.hour, event, rule, more)] : [];
  const dates = moment !== undefined && comesOnce(moment) && event.main && day.length > 0 && !isAhead(reading, value);
  return dates ? [draftOf('date', dayOf(value), words.day, event, 'date of a moment that comes once'), ...hour] : [...day, ...hour];
};
