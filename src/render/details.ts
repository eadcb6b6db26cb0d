/** What stands under the rows of a finding: why, what differs, how many origins. Each a label and words. */
import type { Because, Difference, Finding, Origin, Report, WordChange } from '../model/index.js';
import { counted, groundsOf } from './labels.js';
import { pairsBehind } from './pairs.js';
import { plain } from './plain.js';

export interface Detail {
  readonly label: string;
  readonly words: string;
  /** The name of the rule that says so. */
  readonly rule?: string;
}

/** Reasons of one finding that are printed; the others are counted. */
const MOST = 3;

/** Words kept of a run that did not change, on the side of a change. */
const KEPT = 6;

/** The ends of a long run of same words: what lies far from any change is left out. */
const shortened = (words: string, first: boolean, last: boolean): string => {
  const all = words.split(' ');
  const head = first ? [] : all.slice(0, KEPT);
  const tail = last ? [] : all.slice(-KEPT);
  return all.length <= head.length + tail.length + 1 ? words : [...head, '…', ...tail].join(' ');
};

/** Word changes as wdiff marks them: `[-taken away-]`, `{+put in+}`. https://www.gnu.org/software/wdiff/ */
export const changesOf = (changes: readonly WordChange[]): string =>
  changes
    .map(({ kind, words }) => ({ kind, words: plain(words).trim() }))
    .filter(({ words }) => words !== '')
    .map(({ kind, words }, i, all) => {
      if (kind === 'same') return shortened(words, i === 0, i === all.length - 1);
      return kind === 'added' ? `{+${words}+}` : `[-${words}-]`;
    })
    .join(' ');

export const reasonOf = (label: string, { rule, words }: Because): Detail => ({ label, words: plain(words), rule: plain(rule) });

const differenceOf = (difference: Difference): readonly Detail[] => [
  reasonOf(difference.aspect, difference.because),
  ...(difference.aspect === 'wording' && difference.changes.length > 0 ? [{ label: '', words: changesOf(difference.changes) }] : []),
];

const publisherOf = (id: string, reports: ReadonlyMap<string, Report>): string => plain(reports.get(id)?.publisher ?? id);

const originOf = ({ reports: ids, because }: Origin, reports: ReadonlyMap<string, Report>): string => {
  const names = [...new Set(ids.map((id) => publisherOf(id, reports)))].join(', ');
  return because === undefined ? names : `${names} (${plain(because.words)})`;
};

export const originsOf = ({ origins }: Finding, reports: ReadonlyMap<string, Report>): readonly Detail[] => {
  const shared = origins.filter((origin) => origin.reports.length > 1);
  if (origins.length === 0) return [];
  const words = counted(origins.length, 'independent origin');
  return [{ label: 'origins', words: shared.length === 0 ? words : `${words}: ${origins.map((origin) => originOf(origin, reports)).join('; ')}` }];
};

export const resolutionOf = ({ resolution, claims }: Finding): readonly Detail[] => {
  if (resolution === undefined) return [];
  const { policy, value, because } = resolution;
  const from = claims.find(({ id }) => id === resolution.claims[0]);
  const told = value === undefined ? 'no one value' : value.words === '' ? (from?.text ?? '') : value.words;
  return [{ label: 'resolved', words: plain(`${told} (${policy}): ${because.words}`), rule: plain(because.rule) }];
};

/** Why the verdict is as it is, an entry for each reason, with the claims that it is about where there are several to choose from. */
export const reasonsOf = (finding: Finding): readonly Detail[] => {
  const pairs = pairsBehind(finding);
  const grounds = groundsOf(finding).map(({ because }) => {
    const pair = pairs(because);
    return reasonOf('why', pair === undefined ? because : { ...because, words: `${pair}: ${because.words}` });
  });
  const more = grounds.length - MOST;
  return [...grounds.slice(0, MOST), ...(more > 0 ? [{ label: '', words: `and ${counted(more, 'more reason')}` }] : [])];
};

export const sumsOf = ({ sums = [] }: Finding): readonly Detail[] =>
  sums.slice(0, MOST).map(({ words, because }) => ({ label: 'sum', words: plain(words), rule: plain(because.rule) }));

export const detailsOf = (finding: Finding, reports: ReadonlyMap<string, Report>): readonly Detail[] => [
  ...reasonsOf(finding),
  ...finding.differences.flatMap(differenceOf),
  ...sumsOf(finding),
  ...originsOf(finding, reports),
  ...resolutionOf(finding),
];
