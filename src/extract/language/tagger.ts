/**
 * Which part of speech each piece of a text is in its sentence: two finite automata, run one after the other over the tags that the words
 * most often have, put right what neighbours tell. The automata are the library's; here they are laid out as tables, a row a state.
 */
import { TAGGER_RULES } from './library.js';

/** Pieces in one context: what each most often is, and by which name the rules know the word itself. Plain lists of small numbers, which the automata run along. */
export interface Tagged {
  readonly tags: number[];
  readonly hints: readonly number[];
  /** What each can be at all. */
  readonly pieces: readonly { readonly may: number }[];
}

interface Automaton {
  /** The state after a state and a column; 0 is the beginning. */
  readonly next: Int16Array;
  readonly width: number;
  /** Columns by tag and by hint; 0 is the column of what no rule names. */
  readonly ofTag: Int16Array;
  readonly ofHint: Int16Array;
  readonly ofEnd: number;
  /** Whether a rule is matched in a state, and where it goes on if a longer one fails. */
  readonly terminal: Uint8Array;
  readonly otherwise: Int16Array;
  /** The tag that a matched rule gives: below 0 to any word, above to a word that can be that; 0 gives none. */
  readonly gives: Int8Array;
  /** To which piece, counted from the first of the match. */
  readonly shift: Int8Array;
}

type Written = readonly [number, number, Readonly<Record<string, Readonly<Record<string, number>>>>, Readonly<Record<string, string>>, Readonly<Record<string, readonly number[]>>]; // prettier-ignore

/** How the automata number their events: tags as they are, hints above this, and two of their own. */
const HINTS_FROM = 1_080_000;
const END_OF_TEXT = '2070000';
const OTHERWISE = '2070003';
const MOST_HINTS = 256;
const MOST_TAGS = 64;

const tabled = (json: string): Automaton => {
  const [, , transitions, names, marks] = JSON.parse(json) as Written;
  const events = new Map<string, number>();
  for (const row of Object.values(transitions))
    for (const event of Object.keys(row)) if (event !== OTHERWISE && !events.has(event)) events.set(event, events.size + 1);
  const states = 1 + Math.max(...Object.values(transitions).flatMap((row) => Object.values(row)), ...Object.keys(transitions).map(Number));
  const width = events.size + 1;
  const next = new Int16Array(states * width);
  const otherwise = new Int16Array(states);
  for (const [state, row] of Object.entries(transitions))
    for (const [event, to] of Object.entries(row)) {
      if (event === OTHERWISE) otherwise[Number(state)] = to;
      else next[Number(state) * width + events.get(event)!] = to;
    }
  const terminal = new Uint8Array(states);
  const gives = new Int8Array(states);
  const shift = new Int8Array(states);
  for (const [state, name] of Object.entries(names)) {
    terminal[Number(state)] = 1;
    gives[Number(state)] = Number(name);
    shift[Number(state)] = marks[state]?.[0] ?? 0;
  }
  const columns = (count: number, from: number): Int16Array => Int16Array.from({ length: count }, (_, i) => events.get(String(from + i)) ?? 0);
  const ofEnd = events.get(END_OF_TEXT) ?? 0;
  return { next, width, ofTag: columns(MOST_TAGS, 0), ofHint: columns(MOST_HINTS, HINTS_FROM), ofEnd, terminal, otherwise, gives, shift };
};

const AUTOMATA = TAGGER_RULES.map(tabled);

/** Runs one automaton over the text and then applies what it found. From each piece on, the longest match counts. */
const apply = (automaton: Automaton, { tags, hints, pieces }: Tagged): void => {
  const { next, width, ofTag, ofHint, ofEnd, terminal, otherwise, gives, shift } = automaton;
  const length = tags.length;
  const changes: number[] = [];
  const matched = (first: number, state: number): void => {
    if (gives[state] !== 0) changes.push(first + shift[state]!, gives[state]!);
  };
  let state = 0;
  let first = 0;
  // A shorter match, for when the longer one that is being followed fails.
  let shorter = 0;
  let shorterEnd = 0;
  for (let i = 0; i <= length; i++) {
    for (let j = i; j <= length; j++) {
      let column = ofEnd;
      if (j < length) {
        if (tags[j] === 0) continue;
        const hint = hints[j]!;
        column = hint !== 0 ? ofHint[hint]! : ofTag[tags[j]!]!;
      }
      const to = next[state * width + column]!;
      if (state === 0 && to !== 0) first = j;
      const ended = terminal[to] === 1;
      if (ended) {
        matched(first, to);
        i = j;
      } else if (to === 0 && shorter !== 0) {
        matched(first, shorter);
        i = shorterEnd;
      }
      if (ended || to === 0) {
        state = 0;
        shorter = 0;
        break;
      }
      state = to;
      if (otherwise[state] !== 0) {
        shorter = otherwise[state]!;
        shorterEnd = j;
      }
    }
  }
  for (let i = 0; i < changes.length; i += 2) {
    const at = changes[i]!;
    const tag = changes[i + 1]!;
    if (tag < 0) tags[at] = -tag;
    else if ((pieces[at]!.may >> tag) & 1) tags[at] = tag;
  }
};

/** Puts tags right, in place, by their neighbours. */
export const retag = (tagged: Tagged): void => {
  for (const automaton of AUTOMATA) apply(automaton, tagged);
};
