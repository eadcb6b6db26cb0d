/**
 * Lists of what happened when: paragraphs that each begin with an hour, one after the other. A live page has the latest first, and its hours are those of
 * the telling.
 */
import { isResolved } from '../../model/period.js';
import type { PeriodMention } from '../recognisers/periods/index.js';

/** So many hours in a row tell a list. */
const ENOUGH = 3;
/** Paragraphs from one hour of a list to the next, at most. */
const APART = 2;

const startOf = ({ value }: PeriodMention): string => (isResolved(value) ? value.start : '');

/** Of paragraphs stamped with an hour, those that stand in a list whose hours rise. */
export const chronicled = (stamps: ReadonlyMap<number, PeriodMention>): ReadonlySet<number> => {
  const found = new Set<number>();
  let run: number[] = [];
  for (const [paragraph, mention] of stamps) {
    const last = run.at(-1);
    const rises = last !== undefined && paragraph - last <= APART && startOf(stamps.get(last)!) < startOf(mention);
    run = rises ? [...run, paragraph] : [paragraph];
    if (run.length >= ENOUGH) for (const each of run) found.add(each);
  }
  return found;
};
