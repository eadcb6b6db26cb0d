import type { AsyncOptions, GivenClaim, Problem, Reconciled, Report, StopSignal } from './model/index.js';
import { withinLimits } from './read/limits.js';
import { givenOptions } from './read/options.js';
import { described, problem } from './model/problems.js';
import { givenReports } from './read/reports.js';
import { reconcileClaims } from './reconcile.js';

const AT_ONCE = 4;

/** A promise that is rejected when the signal says stop, and a way to stop waiting for it. */
const stopOf = (signal: StopSignal | undefined): { readonly stopped: Promise<never>; readonly release: () => void } => {
  let release = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    if (signal === undefined) return;
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    release = () => signal.removeEventListener('abort', stop);
  });
  // Whoever waits for the work hears of it; nobody else needs to.
  stopped.catch(() => undefined);
  return { stopped, release };
};

/** Does the work on each item, so many at once. The first failure ends it: what has begun goes on, and nothing new begins. */
const mapped = async <Item, Result>(items: readonly Item[], limit: number, work: (item: Item) => Promise<Result>): Promise<readonly Result[]> => {
  const results: Result[] = [];
  let next = 0;
  let failed = false;
  const worker = async (): Promise<void> => {
    while (next < items.length && !failed) {
      const at = next++;
      try {
        results[at] = await work(items[at]!);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
};

/** What came is claims of this report, whatever it says of itself. What is no claim is left for the decoder to tell. */
const ofReport = ({ id }: Report, came: unknown): readonly unknown[] =>
  (Array.isArray(came) ? (came as readonly unknown[]) : [came]).map((claim) =>
    typeof claim === 'object' && claim !== null && !Array.isArray(claim) ? { ...claim, report: id } : claim,
  );

/** What is wrong with the two options that are of this call alone. */
const notAsking = ({ extractor, limit }: { readonly extractor?: unknown; readonly limit?: unknown }): readonly Problem[] => [
  ...(typeof extractor === 'function' ? [] : [problem('options', 'extractor', described(extractor), 'a function that answers the claims of a report')]),
  ...(limit === undefined || typeof limit === 'number' ? [] : [problem('options', 'limit', described(limit), 'a number')]),
];

/**
 * The findings on claims that an extractor makes, report by report: a language model, a service, a queue of people. Not more than `limit` reports are with
 * it at once. It gets the signal too.
 *
 * Rejected with the reason of the signal once that says stop, or with what the extractor fails with: a missing report would be worse than none. Whatever an
 * extractor answers is decoded and held against the text; see `refused`, whose indexes count through the answers in the order of the reports.
 *
 * @example
 * const extractor = async ({ text }) => askModel(text); // [{ kind, attribute, event, quote, value }]
 * await reconcileAsync(reports, { extractor, limit: 2, signal: AbortSignal.timeout(60_000) });
 */
export const reconcileAsync = async <Signal extends StopSignal = StopSignal>(reports: readonly Report[], given: AsyncOptions<Signal>): Promise<Reconciled> => {
  const taken = givenOptions(given, ['extractor', 'limit']);
  const read = givenReports(reports);
  const problems = [...(taken._tag === 'Left' ? taken.left : notAsking(taken.right)), ...(read._tag === 'Left' ? read.left : [])];
  if (problems.length > 0) return { reports: [], findings: [], problems, refused: [] };
  const { extractor, limit = AT_ONCE, signal, ...options } = given;
  const { stopped, release } = stopOf(signal);
  const ask = async (report: Report): Promise<readonly unknown[]> => {
    if (signal?.aborted) throw signal.reason;
    return ofReport(report, await Promise.race([extractor(report, signal), stopped]));
  };
  try {
    // What is over a limit is not asked about; it is told with the answer.
    const answers = await mapped(withinLimits(reports, options).reports, Math.max(1, Math.floor(limit) || 1), ask);
    return reconcileClaims(reports, answers.flat() as readonly GivenClaim[], options);
  } finally {
    release();
  }
};
