/** Where the parties of the picture stand: outlets at the left, whom they credit at the right, and between them those whose word they pass on. */
import { type Credit, type Credits, creditsTo, type Party } from '../../../survey/credits.js';
import { cut } from '../../columns.js';

export interface Box {
  readonly party: Party;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const WIDTH = 820;
const NODE = 205;
const LINE = 17;
const PADDING = 9;
const GAP = 10;
const LETTERS = 25;
/** Outlets of one text that are named. */
const MOST_NAMES = 4;
/** Parties of one column that are drawn; the list under the picture names all. */
const MOST_PARTIES = 14;

/** What stands in brackets after a long name, such as a day, has a line of its own. */
const linesOfName = (name: string): readonly string[] => {
  const bracket = name.endsWith(')') && name.length > LETTERS ? name.lastIndexOf(' (') : -1;
  return bracket < 0 ? [cut(name, LETTERS)] : [cut(name.slice(0, bracket), LETTERS), cut(name.slice(bracket + 1), LETTERS)];
};

const linesOf = (names: readonly string[]): readonly string[] => [
  ...names.slice(0, MOST_NAMES).flatMap(linesOfName),
  ...(names.length > MOST_NAMES ? [`and ${names.length - MOST_NAMES} more`] : []),
  ...(names.length > 1 ? ['carry one text'] : []),
];

type Names = (party: Party) => readonly string[];

/** One under the other. */
const columnOf = (parties: readonly Party[], x: number, namesOf: Names): readonly Box[] => {
  let y = 0;
  return parties.map((party) => {
    const lines = linesOf(namesOf(party));
    const box = { party, lines, x, y, width: NODE, height: lines.length * LINE + 2 * PADDING };
    y += box.height + GAP;
    return box;
  });
};

const heightOf = (boxes: readonly Box[]): number => boxes.reduce((most, { y, height }) => Math.max(most, y + height), 0);

/** With even room between them, over the whole height. */
const spread = (boxes: readonly Box[], height: number): readonly Box[] => {
  const room = (height - heightOf(boxes)) / boxes.length;
  return boxes.map((box, i) => ({ ...box, y: box.y + room * (i + 0.5) }));
};

/** Each beside those that lead to it, as far as the one above leaves room. */
const beside = (boxes: readonly Box[], to: ReadonlyMap<string, readonly Credit[]>, left: ReadonlyMap<string, number>, height: number): readonly Box[] => {
  let free = 0;
  const down = boxes.map((box) => {
    const from = (to.get(box.party.key) ?? []).flatMap((credit) => left.get(credit.from) ?? []);
    const middle = from.reduce((sum, y) => sum + y, 0) / (from.length || 1);
    const y = Math.max(free, middle - box.height / 2);
    free = y + box.height + GAP;
    return { ...box, y };
  });
  const over = Math.max(0, heightOf(down) - height);
  return down.map((box) => ({ ...box, y: Math.max(0, box.y - over) }));
};

/** The parties of a column that most credit, in the middle of who credits them, so that few lines cross. */
const sorted = (parties: readonly Party[], to: ReadonlyMap<string, readonly Credit[]>, left: ReadonlyMap<string, number>): readonly Party[] => {
  const weighed = parties.map((party) => {
    const own = to.get(party.key) ?? [];
    const from = own.flatMap((credit) => left.get(credit.from) ?? []);
    return {
      party,
      weight: own.length * 1000 + own.reduce((sum, { claims }) => sum + claims, 0),
      middle: from.reduce((sum, y) => sum + y, 0) / (from.length || 1),
    };
  });
  const kept = weighed.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_PARTIES);
  return kept.toSorted((a, b) => a.middle - b.middle).map(({ party }) => party);
};

const middles = (boxes: readonly Box[]): ReadonlyMap<string, number> => new Map(boxes.map(({ party, y, height }) => [party.key, y + height / 2]));

export interface Placed {
  readonly boxes: readonly Box[];
  readonly height: number;
}

/** Those first that pass on the word of others, so that their lines are short. */
const outletsFirst = (parties: readonly Party[], { credits }: Credits): readonly Party[] => {
  const passing = new Set(credits.flatMap(({ from, manner }) => (manner === 'quotes' ? [] : [from])));
  return parties.toSorted((a, b) => Number(passing.has(b.key)) - Number(passing.has(a.key)));
};

export const placed = (all: Credits, namesOf: Names): Placed => {
  const { parties, credits } = all;
  const speaking = new Set(credits.flatMap(({ from, to }) => [from, to]));
  const of = (role: Party['role']): readonly Party[] => parties.filter((party) => party.role === role && speaking.has(party.key));
  const to = creditsTo(all);
  const first = columnOf(outletsFirst(of('outlet'), all).slice(0, MOST_PARTIES), 0, namesOf);
  const second = columnOf(sorted(of('agency'), to, middles(first)), (WIDTH - NODE) / 2, namesOf);
  const third = columnOf(sorted(of('speaker'), to, middles([...first, ...second])), WIDTH - NODE, namesOf);
  const height = Math.max(...[first, second, third].map(heightOf));
  const outlets = spread(first, height);
  const agencies = beside(second, to, middles(outlets), height);
  // Once more in the middle of who credits them, now that those stand.
  const speakers = spread(columnOf(sorted(of('speaker'), to, middles([...outlets, ...agencies])), WIDTH - NODE, namesOf), height);
  return { boxes: [...outlets, ...agencies, ...speakers], height };
};
