/** `--explain`: a finding whole, for a terminal. */
import type { Claim, Comparing, Explanation, Finding, JoinReason, Reconciliation, Report } from '../model/index.js';
import { pad, wrap } from './columns.js';
import { contextOfClaim } from './context.js';
import { changesOf } from './details.js';
import { claimEntries, type Entry, HOMES, measuredWords } from './explanation-words.js';
import { attributeOf, counted, reportsById, scopeOf, SYMBOLS } from './labels.js';
import { type Layout, type Paint, paintOf } from './paint.js';
import { plain } from './plain.js';

interface Page {
  readonly paint: Paint;
  readonly width: number;
  readonly reports: ReadonlyMap<string, Report>;
}

const LABEL = 11;

/** Labels with their words, those without words left out. */
const entriesOf = (entries: readonly Entry[], indent: number, { paint, width }: Page): readonly string[] =>
  entries.flatMap(([label, words]) =>
    words === undefined || words === ''
      ? []
      : wrap(words, width - indent - LABEL).map((line, i) => ' '.repeat(indent) + paint('faint', pad(i === 0 ? label : '', LABEL)) + line),
  );

const claimLines = (claim: Claim, page: Page): readonly string[] => {
  const { paint, reports, width } = page;
  const { before, words, after } = contextOfClaim(claim, reports.get(claim.report), width * 2);
  return [`  ${paint('strong', plain(claim.id))}`, ...entriesOf([['says', `${before}«${words}»${after}`], ...claimEntries(claim, reports)], 4, page)];
};

const part = (title: string, home: string | undefined, lines: readonly string[], { paint }: Page): readonly string[] =>
  lines.length === 0 ? [] : ['', paint('strong', title) + (home === undefined ? '' : paint('faint', ` (rules in ${home})`)), ...lines];

const lined = (text: string, { width }: Page): readonly string[] => wrap(plain(text), width - 4).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`));

const reasonWords = ({ feature, weight }: JoinReason): string => (weight === undefined ? feature : `${feature} (${weight})`);

const comparingLines = (comparing: Comparing, page: Page): readonly string[] => {
  const { kind, from, to, because, decides } = comparing;
  return [
    ...lined(`${from} ${kind} ${to}: ${because.words} [${because.rule}]${decides ? ', which decides' : ''}`, page),
    ...entriesOf([['measured', measuredWords(comparing)]], 4, page),
  ];
};

/**
 * A finding whole: every claim with the rule that read it, every relation with what was measured and the row of the decision table that decided, what would
 * change it, what is missing, and the folder that the rules stand in.
 */
export const toExplanation = (reconciliation: Reconciliation, finding: Finding, explanation: Explanation, { colour, width }: Layout): string => {
  const page: Page = { paint: paintOf(colour), width: Math.max(60, width), reports: reportsById(reconciliation) };
  const { claims, differences, event, origins, verdict } = finding;
  const { measured, wouldChange, missing, together } = explanation;
  const publisher = (id: string): string => page.reports.get(id)?.publisher ?? id;
  const lines = [
    `${page.paint(verdict, `${SYMBOLS[verdict]} ${verdict.toUpperCase()}`)}  ${page.paint('strong', `${attributeOf(finding, page.reports)} · ${plain(event.label)}`)}`,
    ...lined(finding.message, page),
    ...entriesOf(
      [
        ['finding', plain(finding.id)],
        ['kind', finding.kind],
        ['measures', scopeOf(finding.scope)],
      ],
      2,
      page,
    ),
    ...part(
      counted(claims.length, 'claim'),
      undefined,
      claims.flatMap((claim) => claimLines(claim, page)),
      page,
    ),
    ...part(
      'What joined them',
      HOMES.joins,
      together.joins.flatMap(({ claims: ids, because }) => lined(`${ids.join(' with ')}: ${because.map(reasonWords).join('; ')}`, page)),
      page,
    ),
    ...part(
      counted(measured.length, 'relation'),
      HOMES.relations,
      measured.flatMap((each) => comparingLines(each, page)),
      page,
    ),
    ...part(
      counted(finding.sums?.length ?? 0, 'sum'),
      HOMES.sums,
      (finding.sums ?? []).flatMap(({ words, because }) => lined(`${words}: ${because.words} [${because.rule}]`, page)),
      page,
    ),
    ...part(
      'What would change the verdict',
      undefined,
      wouldChange.flatMap((words) => lined(words, page)),
      page,
    ),
    ...part(
      'What is missing',
      undefined,
      missing.flatMap(({ what, claims: ids, words }) => lined(`${what} (${ids.join(', ')}): ${words}`, page)),
      page,
    ),
    ...part(
      counted(differences.length, 'difference'),
      undefined,
      differences.flatMap((difference) => [
        ...lined(
          `${difference.aspect} (${difference.claims.join(', ')}): ${difference.because.words} [${difference.because.rule}] in ${HOMES.differences[difference.aspect]}`,
          page,
        ),
        ...(difference.aspect === 'wording' ? lined(changesOf(difference.changes), page) : []),
      ]),
      page,
    ),
    ...part(
      counted(origins.length, 'independent origin'),
      HOMES.origins,
      origins.flatMap(({ reports, because }) =>
        lined(reports.map(publisher).join(' + ') + (because === undefined ? '' : `: ${because.words} [${because.rule}]`), page),
      ),
      page,
    ),
  ];
  return `${lines.join('\n')}\n`;
};
