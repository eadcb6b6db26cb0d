/** How much is taken in: what is over a limit is left out whole, and a problem names the limit. */
import type { Limits, Problem, Report, StopSignal } from '../model/index.js';
import { described, problem } from '../model/problems.js';
import { counted } from '../model/text.js';

/** The problem of too many reports, if there are. */
export const tooMany = (count: number, { maxReports }: Limits): readonly Problem[] =>
  maxReports !== undefined && count > maxReports
    ? [{ ...problem('reports', undefined, counted(count, 'report'), `no more than ${maxReports} (maxReports)`), limit: 'maxReports' }]
    : [];

/** The problem of a text that is too long, if it is. `name`: how the report is called. */
export const tooLong = (text: string, name: string, { maxTextLength }: Limits): readonly Problem[] =>
  maxTextLength !== undefined && text.length > maxTextLength
    ? [{ ...problem(name, 'text', counted(text.length, 'character'), `no more than ${maxTextLength} (maxTextLength)`), limit: 'maxTextLength' }]
    : [];

/**
 * The reports that are within the limits, and a problem for each limit hit. A text that is too long is left out alone. Of too many reports none is read:
 * what the others say of a fact may turn its verdict, so that part of the bag would be answered wrongly.
 */
export const withinLimits = (reports: readonly Report[], limits: Limits): { readonly reports: readonly Report[]; readonly problems: readonly Problem[] } => {
  const many = tooMany(reports.length, limits);
  if (many.length > 0) return { reports: [], problems: many };
  const long = reports.map(({ id, text }) => tooLong(text, `report ${described(id)}`, limits));
  return { reports: reports.filter((_, at) => long[at]!.length === 0), problems: long.flat() };
};

const reasonOf = (reason: unknown): string => described(reason instanceof Error ? reason.message : reason);

/** The problem of a run that was stopped, if it was. */
export const stopped = (signal: StopSignal | undefined): readonly Problem[] =>
  signal?.aborted === true
    ? [{ ...problem('options', 'signal', `stopped (${reasonOf(signal.reason)})`, 'a signal that lets the run come to its end'), limit: 'signal' }]
    : [];
