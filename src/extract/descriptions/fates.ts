import { FATE_VERBS } from '../../lexicon/descriptions.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import { standsFor } from '../meant.js';
import { type Run } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import type { NameMention } from '../recognisers/names/index.js';
import { leavesAsAnybody } from '../patients.js';
import { careAt } from './care.js';
import { attributeOfState } from './said.js';
import { concatMap } from '../lists.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';

const LINKS = wordSet(['was', 'is', 'were', 'are', 'been', 'be', 'remains', 'remained']);
const PASSED = wordSet(['has', 'had', 'have', 'now', 'also', 'still', 'not', 'yet', 'who', 'since', 'later', 'already', 'reportedly']);
const UNREAL = wordSet(['if', 'whether', 'would', 'could', 'may', 'might', 'not', "n't"]);

/** The tokens behind a name that its age or an apposition takes up: ", 51,". */
const afterAside = (reading: Reading, line: Line, from: number): number => {
  const { tokens } = reading.prose;
  if (tokens[from]?.text !== ',') return from;
  for (let i = from + 1; i < Math.min(from + 12, line.sentence.last); i++) if (tokens[i]!.text === ',') return i + 1;
  return from + 1;
};

interface Fate extends Run {
  readonly state: string;
  /** "had been": it was so once. */
  readonly former: boolean;
}

/** What is said of somebody's fate right behind the words for them: tokens and state. */
const fateAt = (reading: Reading, line: Line, from: number): Fate | undefined => {
  const { tokens } = reading.prose;
  let at = from;
  // "Novak, missing since Tuesday,"
  let linked = tokens[from - 1]?.text === ',' && ['missing', 'feared', 'presumed'].includes(tokens[from]?.lower ?? '');
  let former = false;
  let unreal = false;
  for (; at < line.sentence.last && at - from < 6; at++) {
    const { lower } = tokens[at]!;
    const fate = linked ? careAt(tokens, at) : undefined;
    if (fate && !unreal && !leavesAsAnybody(reading, line, { first: at, last: fate.last })) return { first: at, ...fate, former };
    const verb = FATE_VERBS.get(lower);
    if (verb && !unreal && tokens[at + 1]?.lower !== 'by') return { first: at, last: at + 1, state: verb, former: false };
    if (lower === 'not' && tokens[at + 1]?.lower !== 'been' && tokens[at + 1]?.lower !== 'yet') unreal = true;
    // "had been listed as missing": it is so no more.
    if (lower === 'had') former = true;
    if (isOf(tokens[at]!, UNREAL) && lower !== 'not') unreal = true;
    if (isOf(tokens[at]!, LINKS) || lower === 'has' || lower === 'had') linked = true;
    else if (!isOf(tokens[at]!, PASSED)) return undefined;
  }
  return undefined;
};

/** Words of finding: whoever was missing is so no more. */
const FOUND = /^(?:found|released)\b/;
/** "we reported that", "was wrongly listed": what was said before, and is taken back. */
const TAKEN_BACK = wordSet(['wrongly', 'incorrectly', 'mistakenly', 'erroneously']);

/** Whether the words for a fate are told as what was once said, or as what has taken its place. */
const standingOf = (reading: Reading, line: Line, before: number, { state, former }: Fate): 'replaced' | 'replacing' | undefined => {
  const { tokens } = reading.prose;
  if (former && state === 'missing') return 'replaced';
  for (let i = line.sentence.first; i < before; i++)
    if (isOf(tokens[i]!, TAKEN_BACK) || (tokens[i]!.lower === 'we' && tokens[i + 1]?.lower === 'reported')) return 'replaced';
  return FOUND.test(state) ? 'replacing' : undefined;
};

const draftOf = (reading: Reading, events: Events, line: Line, name: NameMention, from: number): readonly Draft<'description'>[] => {
  const fate = fateAt(reading, line, from);
  if (!fate) return [];
  const { tokens, text } = reading.prose;
  const span = { start: tokens[fate.first]!.start, end: tokens[fate.last - 1]!.end };
  const role = standingOf(reading, line, fate.first, fate);
  const revision = role && { role, cue: { span, text: text.slice(span.start, span.end) } };
  const scope = { who: name.value.name };
  return [
    {
      kind: 'description',
      attribute: attributeOfState(fate.state),
      value: { words: fate.state },
      scope,
      span,
      event: events.main,
      rule: 'what became of somebody',
      ...(revision ? { revision } : {}),
    },
  ];
};

/** "found Novak alive", "Novak's body was recovered". */
const bodyOrAlive = (reading: Reading, events: Events, line: Line, name: NameMention): readonly Draft<'description'>[] => {
  const { tokens, text } = reading.prose;
  const at = name.last;
  const found = tokens[name.first - 1]?.lower === 'found' && at < line.sentence.last ? FOUND_AS.get(tokens[at]!.lower) : undefined;
  const body =
    tokens[at]?.lower === "'s" &&
    tokens[at + 1]?.lower === 'body' &&
    tokens.slice(at + 2, Math.min(at + 6, line.sentence.last)).some(({ lower }) => lower === 'found' || lower === 'recovered' || lower === 'identified');
  const state = found ?? (body ? 'dead' : undefined);
  if (state === undefined) return [];
  const span = { start: name.span.start, end: tokens[found ? at : at + 1]!.end };
  const revision = { role: 'replacing' as const, cue: { span, text: text.slice(span.start, span.end) } };
  return [
    {
      kind: 'description',
      attribute: 'fate',
      value: { words: state },
      scope: { who: name.value.name },
      span,
      event: events.main,
      rule: 'what became of somebody',
      revision,
    },
  ];
};
const FOUND_AS: ReadonlyMap<string, string> = new Map([
  ['alive', 'found alive'],
  ['dead', 'dead'],
]);

/** What became of people with a name: missing, found, dead, in custody. Who is the claim's scope. */
export const fatesIn = (reading: Reading, events: Events): readonly Draft<'description'>[] => {
  const { tokens } = reading.prose;
  return concatMap(reading.lines, (line) => [
    ...concatMap(line.names, (name) => {
      if (name.value.sort !== 'person') return [];
      const who = tokens[name.last]?.text === ',' && tokens[name.last + 1]?.lower === 'who' ? draftOf(reading, events, line, name, name.last + 1) : [];
      return [...who, ...draftOf(reading, events, line, name, afterAside(reading, line, name.last))];
    }),
    ...concatMap(line.names, (name) => (name.value.sort === 'person' ? bodyOrAlive(reading, events, line, name) : [])),
    ...concatMap(pronouns(reading, line), ({ name, at }) => draftOf(reading, events, line, name, at + 1)),
  ]);
};

/** "He is alive": the pronoun that opens a sentence, and whom it stands for. */
const pronouns = (reading: Reading, line: Line): readonly { readonly name: NameMention; readonly at: number }[] => {
  const at = line.sentence.first;
  const { lower } = reading.prose.tokens[at]!;
  const name = lower === 'he' || lower === 'she' ? standsFor(reading, line, { first: at, last: at + 1 }) : undefined;
  return name ? [{ name, at }] : [];
};
