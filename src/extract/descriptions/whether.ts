/**
 * Whether something was so: what a clause says of one thing, under the name of what is asked, so that a report which denies it meets one that says it, and
 * "resigned" meets "was dismissed". They are facts only where two reports answer differently, which alignment finds.
 */
import { TO_HAVE } from '../../lexicon/small-words.js';
import { ALTERNATIVES, type Alternative } from '../../lexicon/alternatives.js';
import { NO_CONTRARIES } from '../../lexicon/contraries.js';
import { gerundOf } from '../../lexicon/gerunds.js';
import { SAYS_LITTLE } from '../../lexicon/predications.js';
import { ONE_OF_TWO, SAID_OF_ONE, whetherOf } from '../../model/statement.js';
import type { Span } from '../../model/span.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import { dayNumber } from '../events/triggers.js';
import type { Reading } from '../reading.js';
import { clausesIn } from './clauses.js';
import { type Predication, predicationIn, type Voice } from './predications.js';
import { polarityOf, tellersOf } from './tellings.js';

const TABLES: Readonly<Record<Voice, ReadonlyMap<string, readonly Alternative[]>>> = {
  state: ALTERNATIVES.states,
  active: ALTERNATIVES.actives,
  passive: ALTERNATIVES.passives,
};
const LITTLE: ReadonlySet<string> = new Set(SAYS_LITTLE.map(gerundOf));

/** What is asked of a thing, and how it is answered. */
interface Answer {
  readonly asked: string;
  readonly words: string;
  readonly rule: string;
  /** It is asked of plans: "the strike is called off" answers it no less than "the strike will go ahead". */
  readonly planned: boolean;
}

/** "uninsured" is not insured: the word denied, where the prefix denies a word of some length. */
const deniedBy = (word: string): string | undefined => {
  const base = /^un(\p{L}{4,})$/u.exec(word)?.[1];
  return base !== undefined && !NO_CONTRARIES.has(word) ? base : undefined;
};

/** The answers of a list that a predication gives. What is said with its object is asked of that object; and all of it with whatever narrows it but its day. */
const alternativesOf = ({ voice, verb, object, which, lasting, negated }: Predication): readonly Answer[] => {
  if (negated) return [];
  const found = TABLES[voice].get(verb) ?? (voice === 'passive' ? TABLES.state.get(verb) : undefined) ?? [];
  return found.flatMap(({ asked, answer, planned, object: needs }): readonly Answer[] => {
    if (!needs) return [{ asked: lasting.length === 0 ? asked : `${asked}: ${lasting.join(' ')}`, words: answer, planned, rule: ONE_OF_TWO }];
    return object === undefined ? [] : [{ asked: `${asked}: ${[...which, object, ...lasting].join(' ')}`, words: answer, planned, rule: ONE_OF_TWO }];
  });
};

/** A form that all others of its verb share their stem with: "stole" and "stolen" do not, "stealing" does. */
const formOf = (verb: string, voice: Voice): string => {
  const [head = '', ...particle] = verb.split(' ');
  return [voice === 'state' || head.endsWith('ed') ? head : TO_HAVE.has(head) ? 'having' : gerundOf(head), ...particle].join(' ');
};

/** The predicate as what is asked: "insured", "wearing seat belt". */
const predicateOf = ({ voice, verb, object, which }: Predication): string =>
  voice === 'active' ? [formOf(verb, voice), ...which, ...(object === undefined ? [] : [object])].join(' ') : (deniedBy(verb) ?? formOf(verb, voice));

/** So many words may narrow what is asked. */
const MOST = 4;

interface Whether extends Answer {
  readonly denied: boolean;
  /** Whom or what it is asked of. */
  readonly who: string;
}

/** Asked plainly and asked with all that narrows it: "did not stop at the light" denies no other stop, and "stopped at the light" is a stop. */
const predicatesOf = (predication: Predication): readonly Omit<Whether, 'who'>[] => {
  const { voice, verb, object, rest, negated } = predication;
  const predicate = predicateOf(predication);
  if (voice === 'active' && (object === undefined ? LITTLE.has(gerundOf(verb)) : false)) return [];
  const denied = negated !== (voice !== 'active' && deniedBy(verb) !== undefined);
  const plain = { asked: predicate, words: predicate, denied, planned: false, rule: SAID_OF_ONE };
  if (rest.length === 0) return [plain];
  // With more words to it hardly any other report says the same.
  if (rest.length > MOST) return denied ? [] : [plain];
  const narrowed = [predicate, ...rest].join(' ');
  return [...(denied ? [] : [plain]), { ...plain, asked: narrowed }];
};

/**
 * What a predication answers, and of what. "The upper valley was not evacuated" denies nothing of the valley, while "the upper valley was evacuated" says it of
 * the valley as well: who denies means no more than the words say.
 */
const answersIn = (predication: Predication, turned: boolean): readonly Whether[] => {
  const { who, whose } = predication;
  if (who === undefined) return [];
  const full = [...whose, who].join(' ');
  const which = turned ? [] : alternativesOf(predication).map((answer): Whether => ({ ...answer, denied: false, who: full }));
  const plain = predicatesOf(predication).map((answer) => ({ ...answer, denied: answer.denied !== turned }));
  return [
    ...which,
    ...plain.map((answer): Whether => ({ ...answer, who: full })),
    ...plain.flatMap((answer): readonly Whether[] => (answer.denied || whose.length === 0 ? [] : [{ ...answer, who }])),
  ];
};

/** "The council rejected the plan": the plan was rejected. What is told of it, where nothing but a time narrows it. */
const ofObject = (predication: Predication): readonly Predication[] => {
  const { voice, verb, object, objectTold, which, lasting } = predication;
  if (voice !== 'active' || object === undefined || !objectTold || which.length > 0 || lasting.length > 0 || LITTLE.has(gerundOf(verb))) return [];
  const { object: _, ...rest } = predication;
  return [{ ...rest, who: object, whose: [], voice: 'passive', objectTold: false }];
};

/** Whether a rule has read what becomes of somebody there: what the clause says is then told already, by its own name. */
const isTold = (told: readonly Draft[], { start, end }: Span): boolean =>
  told.some(({ kind, span }) => (kind === 'description' || kind === 'responsibility') && span.start < end && start < span.end);

/** Days after which what was is no part of what the report tells of: "won the cup in 2019". */
const LONG_PAST = 45;
const isOfThePast = ({ report: { publishedAt } }: Reading, { when }: Predication): boolean =>
  when !== undefined && publishedAt !== undefined && dayNumber(publishedAt) - dayNumber(when.end) > LONG_PAST;

/** What the clauses of a report say of one thing each, under the name of what is asked. `told`: what other rules have read. */
export const whetherIn = (reading: Reading, events: Events, told: readonly Draft[]): readonly Draft<'description'>[] => {
  const { tokens } = reading.prose;
  const tellersAt = tellersOf(reading);
  const drafts: Draft<'description'>[] = [];
  for (const line of reading.lines)
    for (const clause of clausesIn(tokens, line)) {
      const polarity = polarityOf(tokens, line, clause, tellersAt({ start: tokens[clause.first]!.start, end: tokens[clause.last - 1]!.end }));
      const predication = polarity && predicationIn(tokens, clause, line);
      const span = predication && { start: tokens[predication.span.first]!.start, end: tokens[predication.span.last - 1]!.end };
      if (!predication || !span || isTold(told, span) || isOfThePast(reading, predication)) continue;
      // By whoever tells it, its own words apart: "denied that it was insured".
      const turned = (polarity === 'denied') !== predication.negated;
      // Who did not attend it says nothing of whether others did.
      for (const each of [predication, ...(turned || predication.negated ? [] : ofObject(predication))])
        for (const { asked, words, denied, planned, who, rule } of answersIn(each, turned))
          drafts.push({
            kind: 'description',
            attribute: whetherOf(each.ahead && !planned ? `${asked}, ahead` : asked),
            value: { words },
            polarity: denied ? 'denied' : 'affirmed',
            scope: { who },
            ...(each.when ? { setting: { when: { start: each.when.start.slice(0, 10), end: each.when.end.slice(0, 10) } } } : {}),
            span,
            event: events.at(line, clause.first),
            rule,
          });
    }
  return drafts;
};
