/** What was still to come when the one was told, and was over when the other was. */
import type { Pair, Statement } from '../case.js';
import { publicationOf } from '../clock.js';
import { dayOf, type Instant, instantOf } from '../compare/instant.js';
import { isLater } from './values.js';

type Edge = 'start' | 'end';
const dayAt = ({ claim }: Statement, edge: Edge): Instant | undefined => (claim.kind === 'time' ? instantOf(claim.value[edge]) : undefined);

/** Whole days from a report to an edge of the time that it tells of; undefined where either is not known. */
const daysTo = (statement: Statement, edge: Edge): number | undefined => {
  const [published, told] = [publicationOf(statement.report), dayAt(statement, edge)];
  return published === undefined || told === undefined ? undefined : dayOf(told) - dayOf(published);
};

/** Whether the one is a time that was still to come when its report was published, and the other one that was over when its own, later one was. */
export const isPlanAndOutcome = (pair: Pair): boolean => {
  const [ahead, over] = [daysTo(pair.first, 'start'), daysTo(pair.second, 'end')];
  return (
    isLater(pair) &&
    ahead !== undefined &&
    over !== undefined &&
    ahead > 0 &&
    over <= 0 &&
    [pair.first, pair.second].every(({ claim }) => claim.polarity === 'affirmed')
  );
};
