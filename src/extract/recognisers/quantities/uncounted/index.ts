import { address, calibre, code, coordinate, emergency, listed, score, telephone } from './codes.js';
import { label, name, reference } from './names.js';
import type { Rule, Suspect } from './suspect.js';
import { dayOfMonth, dottedTime, ordinalOrDecade, spelledYear, timeOfDay, year } from './times.js';

type Named = readonly (readonly [name: string, rule: Rule])[];

/** What is written like a figure and counts nothing, in the order of trying. */
const RULES: Named = [
  ['time of day', timeOfDay],
  ['ordinal or decade', ordinalOrDecade],
  ['day of the month', dayOfMonth],
  ['year read aloud', spelledYear],
  ['telephone number', telephone],
  ['number rung for help', emergency],
  ['code', code],
  ['label', label],
  ['telephone or reference', reference],
  ['score', score],
  ['calibre', calibre],
  ['address', address],
  ['list or stray number', listed],
  ['coordinate', coordinate],
];

/** The rules that hold only where no unit, currency or hedge claims the figure. */
const WEAK_RULES: Named = [
  ['year', year],
  ['time of day', dottedTime],
  ['name', name],
];

const firstOf = (rules: Named, suspect: Suspect): string | undefined => {
  for (const [named, rule] of rules) if (rule(suspect)) return named;
  return undefined;
};

/** Why a figure counts nothing; nothing where it may count. */
export const uncounted = (suspect: Suspect): string | undefined => firstOf(RULES, suspect);
export const weaklyUncounted = (suspect: Suspect): string | undefined => firstOf(WEAK_RULES, suspect);
