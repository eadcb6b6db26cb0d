import { additionsIn } from './align/additions/index.js';
import { alignGiven } from './align/given.js';
import { align, alignTogether } from './align/index.js';
import { domains as builtIn } from './domains/index.js';
import { claimsGiven } from './extract/given.js';
import { claimsOf } from './extract/index.js';
import { ground, inPlace } from './ground/index.js';
import { judgeApart, judgeWhole } from './judge/apart.js';
import { inOrder } from './judge/order.js';
import { withSums } from './judge/sums.js';
import type {
  Domain,
  Extracted,
  ExtractedClaim,
  Fact,
  GivenClaim,
  Options,
  Problem,
  Reconciled,
  Reconciliation,
  ReconcileOptions,
  Report,
  Resolving,
  StopSignal,
} from './model/index.js';
import { AN_EXTRACT, ANSWERS, eachOrFailure, EXTRACTED_CLAIMS, wrongOfEach } from './model/checked.js';
import { claimsFrom } from './read/claims.js';
import { stopped, withinLimits } from './read/limits.js';
import { givenOptions, optionsOrFailure } from './read/options.js';
import { givenReports, reportOrFailure } from './read/reports.js';

/**
 * The claims of one report. What is no report, and options that are none, have no place in the answer: an error is thrown that says what is wrong with them,
 * in its `message` and, one by one, in its `problems`.
 *
 * @example
 * extract({ id: 'a', publisher: 'Daily', text: 'Two people were killed.' })[0]?.attribute; // 'killed'
 */
export const extract = (report: Report, options?: Options): readonly ExtractedClaim[] => {
  const { domains = builtIn }: Options = optionsOrFailure(options);
  return claimsOf(reportOrFailure(report), domains);
};

/** The work on each item in turn, for as long as the signal lets it: undefined once that says stop. */
const eachUnless = <Item, Result>(signal: StopSignal | undefined, items: readonly Item[], work: (item: Item) => Result): readonly Result[] | undefined => {
  const results: Result[] = [];
  for (const item of items) {
    if (signal?.aborted === true) return undefined;
    results.push(work(item));
  }
  return signal?.aborted === true ? undefined : results;
};

/** What `reconcile` and those like it are called with: the options, or all that is wrong with them and with the reports. */
const givenCall = (reports: readonly Report[], options: ReconcileOptions | undefined): ReturnType<typeof givenOptions<ReconcileOptions>> => {
  const [taken, read] = [givenOptions(options), givenReports(reports)];
  if (read._tag === 'Right') return taken;
  return { _tag: 'Left', left: [...(taken._tag === 'Left' ? taken.left : []), ...read.left] };
};

/** Options or reports that are none: nothing is read, and the problems say why. */
const unread = (problems: readonly Problem[]): Reconciliation => ({ reports: [], findings: [], problems });

/** What the facts come to. Undefined: there are none, since the run was stopped. */
const answerOf = (
  reports: readonly Report[],
  facts: readonly Fact[] | undefined,
  problems: readonly Problem[],
  domains: readonly Domain[],
  resolving: Resolving,
  signal: StopSignal | undefined,
  judging = judgeApart,
): Reconciliation => {
  const judged = facts && eachUnless(signal, facts, (fact) => judging(fact, resolving))?.flat();
  const told = [...problems, ...(judged === undefined ? stopped(signal) : [])];
  const findings = judged?.map(({ finding }) => finding) ?? [];
  const additions = additionsIn(judged?.map(({ fact }) => fact) ?? [], domains);
  return {
    ...inOrder(reports, withSums(findings, additions, reports)),
    ...(told.length > 0 && { problems: told }),
  };
};

/** The facts of all reports, unless the run is stopped. What was extracted is let go of when it returns: it takes more room than they do. */
const factsIn = (reports: readonly Report[], domains: readonly Domain[], signal: StopSignal | undefined): readonly Fact[] | undefined => {
  const claims = eachUnless(signal, reports, (report) => claimsOf(report, domains));
  return claims && align(claims.flat(), reports, domains);
};

/**
 * What several reports of the same events say, fact by fact: where they agree, refine, update or conflict, and whom they credit.
 *
 * It never throws, and its answer depends on the reports alone, not on their order, the clock, the locale or the zone of the machine. What a limit of the
 * options leaves out is told in `problems`, which is missing where there are none. Of reports that `decodeReports` would not take (no text, an id that another
 * has) and of options that are none (a mistyped one, a limit that is no number), the answer is these problems and nothing else.
 *
 * @example
 * const { findings } = reconcile([
 *   { id: 'a', publisher: 'Daily', publishedAt: '2024-05-01T08:00Z', text: 'The blast killed 19 people.' },
 *   { id: 'b', publisher: 'Wire', publishedAt: '2024-05-01T08:20Z', text: 'The blast killed 25 people.' },
 * ]);
 * findings[0]?.verdict; // 'conflict'
 */
export const reconcile = (given: readonly Report[], options?: ReconcileOptions): Reconciliation => {
  const taken = givenCall(given, options);
  if (taken._tag === 'Left') return unread(taken.left);
  const { domains = builtIn, maxReports, maxTextLength, signal, ...resolving }: ReconcileOptions = taken.right;
  const { reports, problems } = withinLimits(given, { maxReports, maxTextLength });
  return answerOf(reports, factsIn(reports, domains, signal), problems, domains, resolving, signal);
};

/**
 * As `reconcile`, from the claims that `extract` found before: in other processes, on other machines, or the last time. `claims` are all claims of all the
 * reports, in any order, as `extract` answered them with the same domains (JSON holds them whole); the answer is then that of `reconcile`, to the byte.
 * Claims of a report that is not given, or is over a limit, are left behind. Those of a finding are no such claims: they are without the clues of their
 * events, and the answer is the problem and nothing else.
 *
 * @example
 * const claims = (await Promise.all(reports.map((report) => pool.run(report)))).flat(); // by `factdiff/worker`
 * reconcileExtracted(reports, claims).findings[0]?.verdict; // 'conflict'
 */
export const reconcileExtracted = (given: readonly Report[], claims: readonly ExtractedClaim[], options?: ReconcileOptions): Reconciliation => {
  const taken = givenCall(given, options);
  const wrong = [...(taken._tag === 'Left' ? taken.left : []), ...wrongOfEach(claims, 'claims', EXTRACTED_CLAIMS)];
  if (taken._tag === 'Left' || wrong.length > 0) return unread(wrong);
  const { domains = builtIn, maxReports, maxTextLength, signal, ...resolving }: ReconcileOptions = taken.right;
  const { reports, problems } = withinLimits(given, { maxReports, maxTextLength });
  const ids = new Set(reports.map(({ id }) => id));
  const own = claims.filter(({ report }) => ids.has(report));
  return answerOf(reports, align(own, reports, domains), problems, domains, resolving, signal);
};

/**
 * The findings on the reports of one key, as `keysOf` has it: on any machine, whatever became of the others. `combine` makes one answer of those on all keys.
 *
 * The order of what is given changes nothing. Reports that are not of one key are compared as if they were. Of what is no list of reports with their claims, the
 * answer is the problem and nothing else.
 *
 * @example
 * const keys = keysOf(extracted.map(cardOf));
 * const answer = reconcileKey(extracted.filter(({ report }) => keys.get(report.id) === 'a'));
 */
export const reconcileKey = (extracted: readonly Extracted[], options?: Options & Resolving): Reconciliation => {
  const taken = givenOptions(options);
  const wrong = [...(taken._tag === 'Left' ? taken.left : []), ...wrongOfEach(extracted, 'extracted', AN_EXTRACT)];
  if (taken._tag === 'Left' || wrong.length > 0) return unread(wrong);
  const { domains = builtIn, ...resolving }: Options & Resolving = taken.right;
  const reports = extracted.map(({ report }) => report);
  const claims = extracted.flatMap((each) => each.claims);
  return answerOf(reports, alignTogether(claims, reports, domains), [], domains, resolving, undefined);
};

/**
 * One answer of the answers on all keys: all reports, all findings in the order in which they are read, all problems. It is what `reconcile` answers on all
 * the reports at once, to the byte. Of what are no answers, an error is thrown that says what came.
 *
 * @example
 * const groups = Map.groupBy(extracted, ({ report }) => keys.get(report.id));
 * const { findings } = combine([...groups.values()].map((group) => reconcileKey(group)));
 */
export const combine = (answers: Iterable<Reconciliation>): Reconciliation => {
  const all = eachOrFailure(answers, 'answers', ANSWERS);
  const problems = all.flatMap((answer) => answer.problems ?? []);
  return {
    ...inOrder(
      all.flatMap(({ reports }) => reports),
      all.flatMap(({ findings }) => findings),
    ),
    ...(problems.length > 0 && { problems }),
  };
};

/**
 * The findings on claims that somebody else brings: people, a language model, another tool. Claims that share `kind`, `attribute` and `event` are one fact; what a
 * claim does not say (speakers, scope, time, certainty, denial) is read from the text around its quote.
 *
 * Total: whatever is no claim, or has a quote, a speaker or a figure that its report does not bear out, is in `refused`, with the reason. Limits are as for `reconcile`.
 *
 * @example
 * const reports = [{ id: 'a', publisher: 'Daily', text: 'The blast killed 19 people.' }];
 * const claim = { report: 'a', kind: 'quantity', attribute: 'killed', event: 'the blast', quote: 'killed 19', value: { min: 19, max: 19 } };
 * reconcileClaims(reports, [claim, { ...claim, quote: 'killed 91' }]).refused[0]?.reason; // 'the quote does not stand in the report'
 */
export const reconcileClaims = (given: readonly Report[], claims: readonly GivenClaim[], options?: ReconcileOptions): Reconciled => {
  const taken = givenCall(given, options);
  if (taken._tag === 'Left') return { ...unread(taken.left), refused: [] };
  const { domains = builtIn, maxReports, maxTextLength, signal, ...resolving }: ReconcileOptions = taken.right;
  const { reports, problems } = withinLimits(given, { maxReports, maxTextLength });
  const decoded = claimsFrom(claims);
  const { grounded, refused } = ground(decoded.claims, reports);
  const read = eachUnless(signal, grounded, ({ report, claims: found }) => claimsGiven(report, found, domains));
  const told = read?.flatMap((each) => each.claims);
  return {
    ...answerOf(reports, told && alignGiven(told, reports, domains), problems, domains, resolving, signal, judgeWhole),
    refused: inPlace([decoded.refused, refused, ...(read ?? []).map((each) => each.refused)].flat()),
  };
};
