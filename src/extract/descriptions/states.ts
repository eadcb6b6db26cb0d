/**
 * How somebody stands with the police, a court or the doctors: held, charged, in a stable condition; where somebody was hit.
 */
import { isResolved } from '../../model/period.js';
import type { Draft } from '../draft.js';
import { dayNumber } from '../events/triggers.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';
import { CHARGE_RULES } from './charges.js';
import { CONDITION_RULES } from './condition.js';
import { CUSTODY_RULES } from './custody.js';
import { isNamed, type Read, type State } from './said.js';
import { TRIED_AS_RULES } from './tried-as.js';
import { WOUND_RULES } from './wounds.js';
import { perWord } from '../language/words.js';
import { concatMap } from '../lists.js';
import { wordSet } from '../../lexicon/word-set.js';
import { mayHave } from '../language/gates.js';

const BY_WORD: ReadonlyMap<string, readonly Read[]> = [...CHARGE_RULES, ...CUSTODY_RULES, ...CONDITION_RULES, ...WOUND_RULES, ...TRIED_AS_RULES].reduce(
  (index, [words, read]) => {
    for (const word of words) index.set(word, [...(index.get(word) ?? []), read]);
    return index;
  },
  new Map<string, readonly Read[]>(),
);

const NONE: readonly Read[] = [];
const READ_AT = wordSet(BY_WORD.keys());
const readsAt = perWord(({ lower }) => BY_WORD.get(lower) ?? NONE);

const isOther = (tokens: readonly Token[], { sentence }: Line): boolean =>
  tokens.slice(sentence.first, sentence.last).some(({ lower }) => lower === 'another' || lower === 'other' || lower === 'second' || lower === 'third');

/** A report that names one person alone as held or charged means that person by "a local man" as well, unless it speaks of another. */
const withNames = (tokens: readonly Token[], all: readonly (readonly [State, Line])[]): readonly (readonly [State, Line])[] => {
  // "a second suspect is at large": one of several.
  const found = all.map(([state, line]): readonly [State, Line] => [
    state.attribute === 'custody' && state.who === 'suspect' && isOther(tokens, line) ? { ...state, who: 'suspects' } : state,
    line,
  ]);
  const held = found.filter(([{ attribute }]) => attribute === 'custody' || attribute === 'charges');
  const names = concatMap(held, ([{ who }]) => (isNamed(who) ? [who] : []));
  const [name] = names.toSorted((a, b) => b.length - a.length);
  if (name === undefined || !names.every((each) => name.endsWith(each.split(' ').at(-1)!))) return found;
  return found.map(([state, line]) =>
    held.some(([each]) => each === state) && state.who === 'suspect' && !isOther(tokens, line) ? [{ ...state, who: name }, line] : [state, line],
  );
};

/** Within so many days a plea belongs to what the report tells of, and is no record. */
const YEAR = 366;
const OF_COURTS: ReadonlySet<State['attribute']> = new Set(['charges', 'verdict']);
/** "pleaded guilty in April", told in May: the date is that of a step of the same case. */
const isOfThisCase = ({ report: { publishedAt } }: Reading, { periods }: Line, { attribute, first, last }: State): boolean =>
  publishedAt !== undefined &&
  OF_COURTS.has(attribute) &&
  periods.some(
    (mention) =>
      mention.first >= first && mention.last <= last && isResolved(mention.value) && Math.abs(dayNumber(publishedAt) - dayNumber(mention.value.start)) < YEAR,
  );

/** How people stand, and where they were hit. Who is the claim's scope: a name, or the word for one whom the report does not name. */
export const statesIn = (reading: Reading, events: Events): readonly Draft<'description'>[] => {
  const { tokens } = reading.prose;
  const found: (readonly [State, Line])[] = [];
  const known = new Set<string>();
  for (const line of reading.lines) {
    if (!mayHave(line.sentence, READ_AT)) continue;
    for (let i = line.sentence.first; i < line.sentence.last; i++)
      for (const read of readsAt(tokens[i]!)) {
        const state = read({ reading, line, i });
        const event = state && events.at(line, i);
        // What a date alone puts into the past is somebody's record.
        const dated = event !== events.main && events.dated.some((each) => each.event === event);
        if (!state || (event !== events.main && !isNamed(state.who)) || (dated && !isOfThisCase(reading, line, state))) continue;
        const key = `${state.attribute} ${state.who} ${state.words}`;
        if (known.has(key)) continue;
        known.add(key);
        found.push([state, line]);
      }
  }
  return withNames(tokens, found).map(([{ attribute, words, who, first, last, rule }]): Draft<'description'> => ({
    kind: 'description',
    attribute,
    value: { words },
    scope: { who },
    span: { start: tokens[first]!.start, end: tokens[last - 1]!.end },
    event: events.main,
    rule,
  }));
};
