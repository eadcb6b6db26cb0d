/**
 * A figure with the roll of those whom it counts behind it: "All four women, Ana Ruiz of Arles, her sister Eva Ruiz and 74-year-old Ida Moll, were killed". The
 * verb behind the roll is said of the figure, and nobody of the roll is counted again.
 */
import type { Token } from '../language.js';
import { isOfPeople } from '../../lexicon/people.js';
import { singular } from '../language/forms.js';
import type { Line, Reading } from '../reading.js';
import type { Item } from './item.js';

const OPENERS: ReadonlySet<string> = new Set([',', '—', '–', '-', ':', '(']);
const WITHIN: ReadonlySet<Token['tag']> = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM', 'DET', 'PRON', 'CCONJ', 'ADP', 'PUNCT', 'PART']);
const FINITE: ReadonlySet<Token['tag']> = new Set(['AUX', 'VERB']);
const ENDS: ReadonlySet<string> = new Set(['.', ';', '?', '!']);
const LONGEST = 60;

/** Where the verb stands behind a roll that begins at a token; -1 where none does. */
const rollEnd = (tokens: readonly Token[], from: number, last: number): number => {
  let and = false;
  for (let i = from; i < last && i - from < LONGEST; i++) {
    const token = tokens[i]!;
    if (FINITE.has(token.tag)) return and ? i : -1;
    if (!WITHIN.has(token.tag) || ENDS.has(token.text)) return -1;
    and ||= token.lower === 'and';
  }
  return -1;
};

/** How many people the words between two tokens tell of: names, and those told of without one. */
const peopleIn = ({ names }: Line, items: readonly Item[], first: number, last: number): number => {
  const named = names.filter((name) => name.value.sort === 'person' && name.first >= first && name.last <= last);
  const others = items.filter(
    ({ person, counted }) =>
      person &&
      person.told !== 'name' &&
      counted.first >= first &&
      counted.last <= last &&
      !named.some((name) => name.first <= counted.last && counted.first < name.last),
  );
  return named.length + others.length;
};

const rollOf = ({ prose: { tokens } }: Reading, line: Line, items: readonly Item[], item: Item): number => {
  const { counted, quantity, person } = item;
  const figure = quantity.value.figure ?? 0;
  if (person || figure < 2 || counted.head === undefined || !OPENERS.has(tokens[counted.last]?.text ?? '')) return -1;
  if (!isOfPeople(singular(tokens[counted.head]!))) return -1;
  const verb = rollEnd(tokens, counted.last + 1, line.sentence.last);
  return verb > 0 && peopleIn(line, items, counted.last + 1, verb) === figure ? verb : -1;
};

/** The items of a sentence without those on a roll, which the figure before it counts. */
export const asRolls = (reading: Reading, line: Line, items: readonly Item[]): readonly Item[] => {
  const out: Item[] = [];
  let end = -1;
  for (const item of items) {
    if (item.person && item.counted.first < end) continue;
    const verb = rollOf(reading, line, items, item);
    if (verb > 0) end = verb;
    out.push(verb > 0 ? { ...item, counted: { ...item.counted, last: verb } } : item);
  }
  return out;
};
