/** Figures of people, for the formats that have a column for each sort. */
import type { Claim, Finding } from '../model/index.js';
import type { Figure } from '../survey/totals.js';

/** The one number that the words commit to; nothing where they leave room, and nothing of what is but feared or reported. */
export const exactOf = ({ value: { min, max, approximate }, certainty }: Figure): number | undefined =>
  min === max && approximate === undefined && certainty === 'stated' ? min : undefined;

/** Why a claim has no place in a column of totals. */
export const notTotal = (claim: Claim): string =>
  claim.polarity === 'denied' ? 'it is denied, and a column holds totals' : 'it is a change, and a column holds totals';

/** Groups that formats have columns for, by the nouns that texts and given claims have for them: a scope has the singular, a unit the word as it stands. */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['children', 'children'],
  ['woman', 'women'],
  ['women', 'women'],
  ['man', 'men'],
  ['men', 'men'],
  ['civilian', 'civilians'],
  ['civilians', 'civilians'],
  ['boy', 'boys'],
  ['boys', 'boys'],
  ['girl', 'girls'],
  ['girls', 'girls'],
  ['adult', 'adults'],
  ['adults', 'adults'],
  ['infant', 'infants'],
  ['infants', 'infants'],
  ['refugee', 'refugees'],
  ['refugees', 'refugees'],
]);

/**
 * Whom a finding counts: everybody (the empty string), or a group that formats know. Undefined where it measures any other part: its figures must not stand
 * in the column of the whole.
 */
export const groupOf = ({ scope }: Finding): string | undefined => {
  if (scope === undefined) return '';
  const { who, part: _, ...others } = scope;
  return Object.keys(others).length > 0 || who === undefined ? undefined : GROUPS.get(who);
};

/** Whom a figure of everybody is said to be of, where its noun says so: "nine civilians". */
export const groupOfUnit = ({ value: { unit } }: Figure): string | undefined => GROUPS.get(unit);
