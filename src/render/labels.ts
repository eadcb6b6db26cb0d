/** How the parts of a finding are called in print: the same words in every format. */
import { type Check, each, oneOf } from '../model/checked.js';
import { type Finding, GROUNDS, type Period, type Reconciliation, type Relation, type Report, type Scope, type Verdict, VERDICTS } from '../model/index.js';
import { capital, counted } from '../model/text.js';
import { plain } from './plain.js';
import { asWritten } from './written.js';

/** The option that says which findings are shown. */
export const ONLY: Check = each(oneOf(...VERDICTS), 'a list of verdicts');

export const SYMBOLS: { readonly [Each in Verdict]: string } = {
  conflict: '≠',
  update: '→',
  refinement: '⊂',
  agreement: '=',
  'single-source': '·',
};

const PLURALS: { readonly [Each in Verdict]: string } = {
  conflict: 'conflicts',
  update: 'updates',
  refinement: 'refinements',
  agreement: 'agreements',
  'single-source': 'from one report alone',
};

export { capital, counted };

/** "≠ 2 conflicts". */
export const countOf = (verdict: Verdict, count: number): string =>
  `${SYMBOLS[verdict]} ${count} ${count === 1 && verdict !== 'single-source' ? verdict : PLURALS[verdict]}`;

/** "2019-12-30T06:00:00+03:00" → "2019-12-30 06:00 +03:00". */
export const timeOf = (iso: string | undefined): string => {
  if (iso === undefined) return 'undated';
  return plain(iso)
    .replace('T', ' ')
    .replace(/^(.{16}):00(?:\.0{1,9})?/, '$1')
    .replace(/([+-]\d{2}:\d{2})$/, (offset, _, at: number) => (at > 10 ? ` ${offset}` : offset))
    .replace(/Z$/, ' UTC');
};

/** "2024-03-01", "2024-03-01 – 2024-03-05", "2024-03-01 18:00 – 23:59 UTC" where both ends are of one day and offset. */
export const periodOf = ({ start, end }: Period): string => {
  if (start === end) return timeOf(start);
  // The last second of a minute is in it.
  const [from, to] = [timeOf(start), timeOf(end.replace(/^(.{16}):59(?=$|[Z+-])/, '$1'))];
  const oneDay = from.length > 10 && from.slice(0, 10) === to.slice(0, 10) && from.slice(16) === to.slice(16);
  return oneDay ? `${from.slice(0, 16)} – ${to.slice(11)}` : `${from} – ${to}`;
};

/** "us service members, iraq, confirmed"; `written`: who and where as somebody writes them. */
export const scopeOf = (scope: Scope | undefined, written = (words: string): string => words): string | undefined => {
  if (scope === undefined) return undefined;
  const parts = [scope.who && written(scope.who), scope.where && written(scope.where), scope.per, scope.state, scope.part && 'a part'].filter(
    (part) => typeof part === 'string',
  );
  return parts.length === 0 ? undefined : plain(parts.join(', '));
};

/** "killed (US service members)", "date of arrest (Anna Nowak)": who and where as the reports write them. Whether they did it or underwent it is not told. */
export const attributeOf = (finding: Finding, reports: ReadonlyMap<string, Report>): string => {
  const { attribute, scope } = finding;
  const within = scopeOf(scope, (words) => asWritten(words, finding, reports));
  return plain(within === undefined ? attribute : `${attribute} (${within})`);
};

export interface Count {
  readonly verdict: Verdict;
  readonly count: number;
}

/** How many findings there are of each verdict, in the order of print; those that there are none of left out. */
export const countsOf = (findings: readonly Finding[]): readonly Count[] =>
  VERDICTS.map((verdict) => ({ verdict, count: findings.filter((finding) => finding.verdict === verdict).length })).filter(({ count }) => count > 0);

/** The findings that are shown, where not all are asked for. */
export const keptOf = (findings: readonly Finding[], only: readonly Verdict[] | undefined): readonly Finding[] =>
  only === undefined ? findings : findings.filter(({ verdict }) => only.includes(verdict));

/** The relations that decided, one for each reason. */
export const groundsOf = ({ verdict, relations }: Finding): readonly Relation[] => {
  const byReason = new Map<string, Relation>();
  for (const relation of relations) {
    const reason = `${relation.because.rule} ${relation.because.words}`;
    if (relation.kind === GROUNDS[verdict] && !byReason.has(reason)) byReason.set(reason, relation);
  }
  return [...byReason.values()];
};

export interface Section {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** The findings by verdict, in the order of print; empty sections left out. */
export const sectionsOf = ({ findings }: Reconciliation, only?: readonly Verdict[]): readonly Section[] => {
  const kept = keptOf(findings, only);
  return countsOf(kept).map(({ verdict }) => ({ verdict, findings: kept.filter((finding) => finding.verdict === verdict) }));
};

export const reportsById = ({ reports }: Reconciliation): ReadonlyMap<string, Report> => new Map(reports.map((report) => [report.id, report]));
