import { cardOf, keysOf } from '../align/keys.js';
import { domains as builtIn } from '../domains/index.js';
import type { Extracted, Problem, Reconciliation, ReconcileOptions, Report } from '../model/index.js';
import { groupBy } from '../model/group.js';
import { stopped, tooLong, tooMany } from '../read/limits.js';
import { givenOptions } from '../read/options.js';
import { described } from '../model/problems.js';
import { nextReports } from '../read/reports.js';
import { extract, reconcileKey } from '../reconcile.js';

/** How far a stream is. */
export interface StreamProgress {
  /** Reports read so far. */
  readonly reports: number;
  /** Keys judged so far, and how many there are: told once all reports are read. */
  readonly keys?: { readonly done: number; readonly of: number };
}

/** What `reconcileStream` may be told. */
export interface StreamOptions extends ReconcileOptions {
  /** Called after each report is read and after each key is judged. */
  readonly onProgress?: (progress: StreamProgress) => void;
}

const only = (problems: readonly Problem[]): Reconciliation => ({ reports: [], findings: [], problems });

/**
 * The findings on any number of reports, key by key: each answer holds the reports of one key and the findings on them, and `combine` makes of all the
 * answers that of `reconcile`, to the byte. The keys come in the order in which the first report of each was read.
 *
 * Reports are read as they come. No finding can be ready before the last of them has, since that one may yet bear on any; from then on each key is judged
 * when it is asked for. What is kept meanwhile are the reports and their claims, and of each key no longer than until it is judged: never the findings, which
 * are most of an answer.
 *
 * It does not reject by itself. What is over a limit, or cut short by the signal, and reports and options that are none, are told in the `problems` of the
 * last answer, which has no reports. It is rejected with whatever the source of the reports is rejected with.
 *
 * @example
 * for await (const { findings } of reconcileStream(reports, { signal: AbortSignal.timeout(60_000) }))
 *   for (const { verdict, message } of findings) console.log(`${verdict}: ${message}`);
 */
export async function* reconcileStream(
  reports: AsyncIterable<Report> | Iterable<Report>,
  options?: StreamOptions,
): AsyncGenerator<Reconciliation, void, undefined> {
  const taken = givenOptions(options, ['onProgress']);
  if (taken._tag === 'Left') return yield only(taken.left);
  const { domains = builtIn, signal, onProgress, maxReports, maxTextLength, ...resolving }: StreamOptions = taken.right;
  const waiting: Extracted[] = [];
  const problems: Problem[] = [];
  const wrongIn = nextReports();
  let read = 0;
  for await (const report of reports) {
    read += 1;
    const many = tooMany(read, { maxReports });
    if (many.length > 0) return yield only([...problems, ...many]);
    if (signal?.aborted === true) return yield only([...problems, ...stopped(signal)]);
    const wrong = wrongIn(report);
    if (wrong.length > 0) return yield only([...problems, ...wrong]);
    const long = tooLong(report.text, `report ${described(report.id)}`, { maxTextLength });
    problems.push(...long);
    if (long.length === 0) waiting.push({ report, claims: extract(report, { domains }) });
    onProgress?.({ reports: read });
  }
  const keys = keysOf(waiting.map(cardOf));
  const groups = new Map(groupBy(waiting.splice(0), ({ report }) => keys.get(report.id)!));
  const of = groups.size;
  let done = 0;
  for (const [key, group] of groups) {
    if (signal?.aborted === true) return yield only([...problems, ...stopped(signal)]);
    groups.delete(key);
    yield reconcileKey(group, { domains, ...resolving });
    done += 1;
    onProgress?.({ reports: read, keys: { done, of } });
  }
  if (problems.length > 0) yield only(problems);
}
