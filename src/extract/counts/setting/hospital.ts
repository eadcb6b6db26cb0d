/**
 * The hospital that has those counted. Where a report tells of more than one, what it counts at the one are not all: "four were taken to Elm Hospital, three to
 * Oak Medical Center".
 */
import { centreOf, CENTRES, facilityOf } from '../../../lexicon/facilities.js';
import { mayBeOneName } from '../../../model/one-name.js';
import type { Setting } from '../../../model/setting.js';
import type { Token } from '../../language.js';
import { isOf } from '../../language/words.js';
import type { Line, Reading } from '../../reading.js';
import { IN_NAMES } from '../../places/destinations.js';
import { facilityAt, isName } from '../../places/facilities.js';
import type { Item } from '../item.js';
import type { Clause } from './clause.js';

/** Tokens `first` to `last` (excluded) of a name, and the name without what such houses are called. */
interface Hospital {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

const HOSPITAL = 'hospital';
const isCalled = (token: Token): boolean => facilityOf(token.lower) === HOSPITAL || isOf(token, CENTRES) || centreOf(token.lower) === HOSPITAL;

const isHead = (tokens: readonly Token[], i: number): boolean => isName(tokens[i]) && facilityAt(tokens, i) === HOSPITAL;

/** "Elm Hospital", "University of Elm Medical Center"; "Hospital" alone is no name. */
const hospitalAt = (tokens: readonly Token[], head: number, from: number): Hospital | undefined => {
  let first = head;
  while (first > from && (isName(tokens[first - 1]) || (isOf(tokens[first - 1]!, IN_NAMES) && isName(tokens[first - 2]) && first - 2 >= from))) first -= 1;
  const own = tokens.slice(first, head + 1).filter((token) => !isCalled(token) && token.tag !== 'DET' && token.tag !== 'PUNCT');
  return own.length === 0 ? undefined : { first, last: head + 1, name: own.map(({ lower }) => lower).join(' ') };
};

interface Hospitals {
  readonly byLine: ReadonlyMap<Line, readonly Hospital[]>;
  /** There are two that cannot be one by their names. */
  readonly several: boolean;
}

const hospitalsOf = (reading: Reading): Hospitals => {
  const before = known.get(reading);
  if (before) return before;
  const { tokens } = reading.prose;
  const byLine = new Map<Line, readonly Hospital[]>();
  for (const line of reading.lines) {
    const { first, last } = line.sentence;
    const own: Hospital[] = [];
    for (let i = first; i < last; i++) {
      const hospital = isHead(tokens, i) ? hospitalAt(tokens, i, own.at(-1)?.last ?? first) : undefined;
      if (hospital) own.push(hospital);
    }
    if (own.length > 0) byLine.set(line, own);
  }
  const names = [...new Set([...byLine.values()].flat().map(({ name }) => name))];
  const hospitals = { byLine, several: names.slice(1, FEW).some((name) => !mayBeOneName(name, names[0]!)) };
  known.set(reading, hospitals);
  return hospitals;
};
const known = new WeakMap<Reading, Hospitals>();
const FEW = 12;

/** The one hospital of the sentence before: "Six were taken to Elm Hospital. Two of them are in a critical condition." */
const hospitalBefore = (reading: Reading, line: Line, { byLine }: Hospitals): Hospital | undefined => {
  const before = reading.lines[line.number - 1];
  const told = before && before.quantities.length > 0 ? (byLine.get(before) ?? []) : [];
  return told.length === 1 ? told[0] : undefined;
};

/** `hospital`: the one that has those counted; `only`: that one alone, of several that the report tells of. */
export const hospitalIn = (
  reading: Reading,
  line: Line,
  { from, first, last, to }: Clause,
  { counted, link, person }: Item,
): Pick<Setting, 'hospital' | 'only'> | undefined => {
  if (person || !link?.cue.attribute.countsPeople) return undefined;
  const hospitals = hospitalsOf(reading);
  if (hospitals.byLine.size === 0) return undefined;
  const own = hospitals.byLine.get(line) ?? [];
  const behind = own.find((each) => each.first >= counted.last && each.first < Math.max(to, last));
  const { follows, harms } = link.cue.attribute;
  const isState = follows === true && harms === true;
  // "Elm Hospital received four patients", "officials at Elm Hospital said that two were in a critical condition"
  const ahead = follows === true ? own.findLast((each) => each.last <= first && (each.first >= from || isState)) : undefined;
  const name = (behind ?? ahead ?? (isState && own.length === 0 ? hospitalBefore(reading, line, hospitals) : undefined))?.name;
  return name === undefined ? undefined : { hospital: name, ...(hospitals.several ? { only: `at ${name}` } : {}) };
};
