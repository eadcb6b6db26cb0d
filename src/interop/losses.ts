/** What a format does not hold of a reconciliation, worked out from what it holds. */
import type { Claim, Finding, Loss, Reconciliation, Report } from '../model/index.js';

/** The fields that a format holds, as paths; a path holds all below it. */
export interface Held {
  readonly report: readonly string[];
  readonly finding: readonly string[];
  readonly claim: readonly string[];
}

/** What a loss is of. */
export type Owner = Pick<Loss, 'report' | 'finding' | 'claim'>;

const ALL = '*';

/** What goes without saying: a format that has no place for it loses nothing. */
const PLAIN: Readonly<Record<string, unknown>> = { polarity: 'affirmed', certainty: 'stated' };

const isNothing = (value: unknown, path: string): boolean =>
  value === undefined || (path in PLAIN && PLAIN[path] === value) || (Array.isArray(value) && value.length === 0);

/** The paths of the fields of a value that are not held, each as short as it may be: "event" where nothing below it is held. */
const leftIn = (value: unknown, path: string, held: readonly string[]): readonly string[] => {
  if (isNothing(value, path) || held.includes(path)) return [];
  const below = held.some((each) => path === '' || each.startsWith(`${path}.`));
  if (!below) return [path];
  if (Array.isArray(value)) return value.flatMap((each) => leftIn(each, path, held));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, each]) => leftIn(each, path === '' ? key : `${path}.${key}`, held));
};

/** The loss of the fields that are not held, or nothing where all are; where none is, the whole is lost. */
export const lossOf = (owner: Owner, value: object, held: readonly string[], because: string): readonly Loss[] => {
  const parts = [...new Set(held.length === 0 ? [ALL] : leftIn(value, '', held))];
  return parts.length === 0 ? [] : [{ ...owner, parts, because }];
};

export const ownerOf = ({ id }: Finding, claim?: Claim): Owner => (claim === undefined ? { finding: id } : { finding: id, claim: claim.id });

/** The whole of a finding, or of a claim of it. */
export const allLost = (because: string, finding: Finding, claim?: Claim): Loss => ({ ...ownerOf(finding, claim), parts: [ALL], because });

/** Of each report what is not held, and all of one that is not shown. */
export const reportLosses = (reports: readonly Report[], shown: ReadonlySet<string>, held: readonly string[], because: string): readonly Loss[] =>
  reports.flatMap((report) => lossOf({ report: report.id }, report, shown.has(report.id) ? held : [], because));

const COMMON = ['kind', 'attribute', 'scope'] as const;

/** The fields of a claim that its finding does not have already. */
const ownOf = (claim: Claim, finding: Finding): object => {
  const shared = new Set<string>(COMMON.filter((name) => JSON.stringify(claim[name]) === JSON.stringify(finding[name])));
  return Object.fromEntries(Object.entries(claim).filter(([name]) => !shared.has(name)));
};

const claimLosses = (finding: Finding, claim: Claim, held: readonly string[], because: string): readonly Loss[] =>
  lossOf(ownerOf(finding, claim), ownOf(claim, finding), held, because);

/** What is left of a finding and its claims: the claims are owners of their own. */
export const findingLosses = (finding: Finding, held: Held, because: string): readonly Loss[] => {
  const { claims, ...rest } = finding;
  return [...lossOf(ownerOf(finding), rest, held.finding, because), ...claims.flatMap((claim) => claimLosses(finding, claim, held.claim, because))];
};

/** What a format that shows reports, findings and claims leaves out of them. */
export const lossesOf = ({ reports, findings }: Reconciliation, held: Held, because: string): readonly Loss[] => [
  ...reports.flatMap((report) => lossOf({ report: report.id }, report, held.report, because)),
  ...findings.flatMap((finding) => findingLosses(finding, held, because)),
];
