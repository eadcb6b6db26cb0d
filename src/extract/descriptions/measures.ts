/** Whether a measure is in force, and whether a service runs: "the curfew was lifted", "lifted the ban", "tanker deliveries have resumed". */
import { ACTIVITIES, DOES_ITSELF, DONE_TO, ENDS, MEASURES, OF_MEASURES, SOLE_MEASURES, STANDS_AS } from '../../lexicon/measures.js';
import { STAYS } from '../../lexicon/predications.js';
import { wordSet } from '../../lexicon/word-set.js';
import { IN_FORCE, RUNNING } from '../../model/statement.js';
import { wordsAt } from '../context/words.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import { mayHave } from '../language/gates.js';
import { singular } from '../language/forms.js';
import { isOf } from '../language/words.js';
import type { Token } from '../language.js';
import { nounsAt, type Run, subjectOf } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import { narrowedBy, narrowingIn } from './narrowed.js';
import { isOfSome, phraseBefore } from './phrase-before.js';
import { groupAt } from './said.js';
import { polarityOf, type tellersOf } from './tellings.js';

const ASKED = wordSet([...DONE_TO.keys(), ...DOES_ITSELF.keys(), ...ENDS, ...STANDS_AS.map(([[first]]) => first!)]);

interface Thing {
  readonly who: string;
  readonly measure: boolean;
  /** Which of its kind: "to Rone" of "the ferry service to Rone". */
  readonly which: readonly string[];
}

/** Names tell whose it is; the capital of a sentence's first word may be none of its own. */
const namesIn = (tokens: readonly Token[], { sentence, names }: Line, first: number, last: number): readonly string[] =>
  tokens.slice(first, last).flatMap(({ tag, lower, start }, at) => {
    const named = names.some(({ span }) => span.start <= start && start < span.end);
    return tag === 'PROPN' && (named || first + at > sentence.first) ? [lower] : [];
  });

/** The measure or service that a run of words is, by its noun and the noun right before it: "water delivery", "curfew"; undefined where it is one of several. */
const thingIn = (tokens: readonly Token[], line: Line, run: Run): Thing | undefined => {
  const { first, last } = run;
  for (let i = first; i < last; i++) {
    const noun = singular(tokens[i]!);
    const measure = MEASURES.has(noun);
    // "the search team": the noun is no head.
    if ((!measure && !ACTIVITIES.has(noun)) || (i + 1 < last && tokens[i + 1]!.tag !== 'ADP')) continue;
    if (isOfSome(tokens, { first, last: i + 1 })) return undefined;
    const before = tokens[i - 1];
    const tells = i > first && !SOLE_MEASURES.has(noun) && (before!.tag === 'NOUN' || (before!.tag === 'PROPN' && i - 1 === line.sentence.first));
    const which = [...namesIn(tokens, line, first, tells ? i - 1 : i), ...narrowingIn(tokens, line, { first: i + 1, last })];
    return { who: tells ? `${before!.lower} ${noun}` : noun, measure, which };
  }
  return undefined;
};

interface Stand extends Run, Thing {
  readonly state: string;
}

/** The state that a word tells of such a thing; undefined where it is one of other things: nobody lifts a search. */
const stateOf = (told: string, { measure }: Thing): string | undefined => {
  if (told === ENDED) return measure ? 'lifted' : 'stopped';
  return OF_MEASURES.has(told) === measure ? told : undefined;
};
const ENDED = 'ended';

/** How something stands by the word at a token: said of its subject, or of what is done to it. */
const standAt = (reading: Reading, line: Line, i: number): Stand | undefined => {
  const { tokens } = reading.prose;
  const { lower } = tokens[i]!;
  // "in place of another" is no state.
  const phrase = STANDS_AS.find(([words]) => wordsAt(tokens, i, words) && tokens[i + words.length]?.lower !== 'of');
  const group = groupAt({ reading, line, i });
  if (!group.real || group.ahead) return undefined;
  const done = ENDS.has(lower) ? ENDED : DONE_TO.get(lower);
  const passive = group.passive || isOf(tokens[i - 1], STAYS);
  const itself = lower === 'ended' ? ENDED : DOES_ITSELF.get(lower);
  const told = phrase ? (passive ? phrase[1] : undefined) : passive ? done : itself;
  // "the council lifted the ban": what is done to it stands behind.
  const object = done !== undefined && !phrase && !passive ? nounsAt(tokens, i + 1, line.sentence.last) : undefined;
  const subject = subjectOf(reading, line, group.from);
  // With what stands before a preposition as well, "the ferry service to the island", and as far as its subject goes, "a night-time curfew".
  const before = told === undefined || !subject ? undefined : phraseBefore(tokens, subject.last, line.sentence.first);
  const run = object ?? (before && { first: Math.min(before.first, subject!.first), last: before.last });
  const thing = run && thingIn(tokens, line, run);
  const state = thing && stateOf(object ? done! : told!, thing);
  if (!run || !thing || state === undefined) return undefined;
  const said = object ? { first: i, last: object.last } : { first: i, last: i + (phrase ? phrase[0].length : 1) };
  // A ban is lifted for all; two companies may each have stopped flights of their own.
  const doers = object && subject && !thing.measure ? namesIn(tokens, line, subject.first, subject.last) : [];
  const which = [...thing.which, ...doers, ...narrowedBy(tokens, line, object ? { first: i, last: i } : run, said)];
  return { ...thing, which, state, first: object ? i : run.first, last: said.last };
};

/** How the measures and services of a line stand. */
export const measuresIn = (reading: Reading, events: Events, line: Line, tellersAt: ReturnType<typeof tellersOf>): readonly Draft<'description'>[] => {
  if (!mayHave(line.sentence, ASKED)) return [];
  const { tokens } = reading.prose;
  const drafts: Draft<'description'>[] = [];
  for (let i = line.sentence.first + 1; i < line.sentence.last; i++) {
    const found = isOf(tokens[i]!, ASKED) ? standAt(reading, line, i) : undefined;
    if (!found) continue;
    const span = { start: tokens[found.first]!.start, end: tokens[found.last - 1]!.end };
    if (polarityOf(tokens, line, { ...found, governed: false }, tellersAt(span)) !== 'affirmed') continue;
    drafts.push({
      kind: 'description',
      attribute: found.measure ? IN_FORCE : RUNNING,
      value: { words: found.state },
      scope: found.which.length === 0 ? { who: found.who } : { who: found.who, per: [...new Set(found.which)].toSorted().join(' ') },
      span,
      event: events.main,
      rule: 'whether it is in force or runs',
    });
  }
  return drafts;
};
