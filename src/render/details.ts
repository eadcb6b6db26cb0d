/** What stands under the rows of a finding: why, what differs, how many origins. Each a label and words. */
import { groupBy } from '../model/group.js';
import type { Because, Finding, Origin, Relation, Report, WordChange } from '../model/index.js';
import { toldIn } from '../survey/told.js';
import { counted, groundsOf } from './labels.js';
import { namesApart } from './names.js';
import { pairsBehind } from './pairs.js';
import { plain } from './plain.js';
import { wordingsIn } from './wordings.js';

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

/** "The Wire beside Harbour Courier: we did [-all-] {+much+} we could", each under the reason that it is for. */
const wordingDetails = (finding: Finding, reports: ReadonlyMap<string, Report>): readonly Detail[] =>
  [...groupBy(wordingsIn(finding, reports), ({ because }) => because.rule).values()].flatMap((alike) => [
    reasonOf('wording', alike[0]!.because),
    ...alike
      .filter(({ changes }) => changes.length > 0)
      .map(({ from, to, changes }) => ({ label: '', words: `${from} beside ${to.join(', ')}: ${changesOf(changes)}` })),
  ]);

const differenceDetails = (finding: Finding, reports: ReadonlyMap<string, Report>): readonly Detail[] => [
  ...finding.differences.filter(({ aspect }) => aspect !== 'wording').map(({ aspect, because }) => reasonOf(aspect, because)),
  ...wordingDetails(finding, reports),
];

/** One report of each publisher for each origin: within an origin, a publisher is named once. */
const namedIn = ({ reports: ids }: Origin, reports: ReadonlyMap<string, Report>): readonly Report[] =>
  [
    ...new Map(
      ids.toReversed().map((id) => {
        const report = reports.get(id) ?? { id, publisher: id, text: '' };
        return [report.publisher, report];
      }),
    ).values(),
  ].toReversed();

export const originsOf = ({ origins }: Finding, reports: ReadonlyMap<string, Report>): readonly Detail[] => {
  if (origins.length === 0) return [];
  const words = counted(origins.length, 'independent origin');
  if (origins.every((origin) => origin.reports.length === 1)) return [{ label: 'origins', words }];
  const named = origins.map((origin) => namedIn(origin, reports));
  const nameOf = namesApart(named.flat());
  const told = origins.map(({ because }, i) => `${named[i]!.map(nameOf).join(', ')}${because === undefined ? '' : ` (${plain(because.words)})`}`);
  return [{ label: 'origins', words: `${words}: ${told.join('; ')}` }];
};

export const resolutionOf = ({ resolution, claims }: Finding): readonly Detail[] => {
  if (resolution === undefined) return [];
  const { policy, value, because } = resolution;
  const from = claims.find(({ id }) => id === resolution.claims[0]);
  const told = value === undefined ? 'no one value' : value.words === '' ? (from?.text ?? '') : value.words;
  return [{ label: 'resolved', words: plain(`${told} (${policy}): ${because.words}`), rule: plain(because.rule) }];
};

/** Why the verdict is as it is, an entry for each reason, with the claims that it is about where there are several to choose from; the one told above first. */
export const reasonsOf = (finding: Finding): readonly Detail[] => {
  const pairs = pairsBehind(finding);
  const told = toldIn(finding)?.because;
  const isTold = ({ because: { rule, words } }: Relation): boolean => rule === told?.rule && words === told.words;
  const grounds = groundsOf(finding)
    .toSorted((a, b) => Number(isTold(b)) - Number(isTold(a)))
    .map(({ because }) => {
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
  ...differenceDetails(finding, reports),
  ...sumsOf(finding),
  ...originsOf(finding, reports),
  ...resolutionOf(finding),
];
