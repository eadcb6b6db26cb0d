/** What was still to come when the one was told, and was over when the other was. */
import type { Pair, Statement } from '../case.js';
import { publicationOf } from '../clock.js';
import { dayOf, type Instant, instantOf } from '../compare/instant.js';
import { differ, isLater } from './values.js';

type Edge = 'start' | 'end';
const dayAt = ({ claim }: Statement, edge: Edge): Instant | undefined => (claim.kind === 'time' ? instantOf(claim.value[edge]) : undefined);

/** Whole days from a report to an edge of the time that it tells of; undefined where either is not known. */
const daysTo = (statement: Statement, edge: Edge): number | undefined => {
  const [published, told] = [publicationOf(statement.report), dayAt(statement, edge)];
  return published === undefined || told === undefined ? undefined : dayOf(told) - dayOf(published);
};

const isPlanned = ({ claim: { setting } }: Statement): boolean => setting?.stage === 'planned';

/** Whether the one is of what was still to come when its report was published, and the other of what was over when its own, later one was. Of figures, two that differ. */
export const isPlanAndOutcome = (pair: Pair): boolean => {
  const { first, second } = pair;
  if (!isLater(pair) || ![first, second].every(({ claim }) => claim.polarity === 'affirmed')) return false;
  // "Three ministers would resign", and two have: a figure told of no deed to come is of what is.
  if (first.claim.kind === 'quantity') return isPlanned(first) && !isPlanned(second) && differ(pair);
  const [ahead, over] = [daysTo(first, 'start'), daysTo(second, 'end')];
  return ahead !== undefined && over !== undefined && ahead > 0 && over <= 0;
};
