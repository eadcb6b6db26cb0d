import {
  type AsOf,
  type Claim,
  type Comparing,
  type Comparison,
  type Difference,
  type Explanation,
  type Finding,
  type Gap,
  GIVEN_RULE,
  type JoinReason,
  type Kind,
  type Reconciliation,
  type Report,
  type Revision,
} from '../model/index.js';
import { pad, wrap } from './columns.js';
import { contextOfClaim } from './context.js';
import { changesOf } from './details.js';
import { attributeOf, counted, periodOf, reportsById, scopeOf, SYMBOLS, timeOf } from './labels.js';
import { type Layout, type Paint, paintOf } from './paint.js';
import { plain } from './plain.js';
import { rowOf } from './rows.js';

/** Where the rules that a finding names are written down: a search for the name leads to the line. */
export const HOMES = {
  claims: {
    quantity: 'src/extract/counts/',
    time: 'src/extract/times',
    place: 'src/extract/places',
    actor: 'src/extract/actors',
    responsibility: 'src/extract/responsibility',
    quotation: 'src/extract/quotes.ts',
    description: 'src/extract/descriptions',
  } satisfies { readonly [Each in Kind]: string },
  given: 'src/model/given.ts',
  relations: 'src/judge',
  differences: {
    attribution: 'src/judge/differences/attribution.ts',
    certainty: 'src/judge/differences/certainty.ts',
    wording: 'src/judge/differences/wording.ts',
  } satisfies { readonly [Each in Difference['aspect']]: string },
  joins: 'src/align/joins/',
  origins: 'src/judge/origins.ts',
  sums: 'src/judge/sums.ts',
} as const;

interface Page {
  readonly paint: Paint;
  readonly width: number;
  readonly reports: ReadonlyMap<string, Report>;
}

type Entry = readonly [label: string, words: string | undefined];

const LABEL = 11;

/** Labels with their words, those without words left out. */
const entriesOf = (entries: readonly Entry[], indent: number, { paint, width }: Page): readonly string[] =>
  entries.flatMap(([label, words]) =>
    words === undefined || words === ''
      ? []
      : wrap(words, width - indent - LABEL).map((line, i) => ' '.repeat(indent) + paint('faint', pad(i === 0 ? label : '', LABEL)) + line),
  );

const SIGNS = { min: '≥', max: '≤', minExclusive: '>', maxExclusive: '<' } as const;

const valueOf = (claim: Claim): string => {
  switch (claim.kind) {
    case 'quantity': {
      const { min, max, unit, approximate, change } = claim.value;
      const low = min === undefined ? undefined : `${claim.value.minExclusive ? SIGNS.minExclusive : SIGNS.min} ${min}`;
      const high = max === undefined ? undefined : `${claim.value.maxExclusive ? SIGNS.maxExclusive : SIGNS.max} ${max}`;
      const bounds = min !== undefined && min === max ? `${min}` : [low, high].filter((part) => part !== undefined).join(' and ');
      return [bounds, unit, approximate && '(approximate)', change && `(a ${change})`].filter(Boolean).join(' ');
    }
    case 'time':
      return `${periodOf(claim.value)} (${claim.value.grain}${claim.value.anchoredTo === undefined ? '' : `, counted from ${timeOf(claim.value.anchoredTo)}`})`;
    case 'place': {
      const { names, within = [], relation } = claim.value;
      return [relation, names.join(', '), within.length > 0 && `within ${within.join(', ')}`].filter(Boolean).join(' ');
    }
    case 'actor':
      return claim.value.actor ?? claim.value.words;
    case 'responsibility':
      return `${claim.value.stance}: ${claim.value.actor ?? claim.value.words}`;
    default:
      return claim.value.words;
  }
};

const asOfWords = (asOf: AsOf | undefined): string | undefined => asOf && `${timeOf(asOf.at)}${asOf.cue === undefined ? '' : ` ("${asOf.cue.text}")`}`;

const revisionWords = (revision: Revision | undefined): string | undefined => revision && `${revision.role} ("${revision.cue.text}")`;

/** What is told of a claim beside its words: each a label and words, those without words left out. */
export const claimEntries = (claim: Claim, reports: ReadonlyMap<string, Report>): readonly (readonly [label: string, words: string])[] => {
  const { publisher, speaker, report } = rowOf(claim, reports);
  const entries: readonly Entry[] = [
    ['value', valueOf(claim)],
    ['called', claim.readAs],
    ['publisher', `${publisher}, ${timeOf(report?.publishedAt)}, characters ${claim.span.start} to ${claim.span.end}`],
    ['speaker', speaker],
    ['certainty', claim.certainty === 'hedged' ? `hedged${claim.hedge === undefined ? '' : ` ("${claim.hedge.text}")`}` : undefined],
    ['polarity', claim.polarity === 'denied' ? 'denied' : undefined],
    ['measures', scopeOf(claim.scope)],
    ['as of', asOfWords(claim.asOf)],
    ['revision', revisionWords(claim.revision)],
    ['read by', `[${claim.rule}] in ${claim.rule === GIVEN_RULE ? HOMES.given : HOMES.claims[claim.kind]}`],
  ];
  return entries.flatMap(([label, words]) => (words === undefined || words === '' ? [] : [[label, plain(words)] as const]));
};

const claimLines = (claim: Claim, page: Page): readonly string[] => {
  const { paint, reports, width } = page;
  const { before, words, after } = contextOfClaim(claim, reports.get(claim.report), width * 2);
  return [`  ${paint('strong', plain(claim.id))}`, ...entriesOf([['says', `${before}«${words}»${after}`], ...claimEntries(claim, reports)], 4, page)];
};

const part = (title: string, home: string | undefined, lines: readonly string[], { paint }: Page): readonly string[] =>
  lines.length === 0 ? [] : ['', paint('strong', title) + (home === undefined ? '' : paint('faint', ` (rules in ${home})`)), ...lines];

const lined = (text: string, { width }: Page): readonly string[] => wrap(plain(text), width - 4).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`));

const VALUES: { readonly [Each in Comparison]: string } = {
  same: 'one value',
  'a-within-b': 'the earlier value lies within the other',
  'b-within-a': 'the later value lies within the other',
  overlap: 'values that can both be true',
  disjoint: 'values that cannot both be true',
  incomparable: 'values that do not compare',
};

const GAPS: { readonly [Each in Gap]: string } = {
  'clearly later': 'one clearly later',
  later: 'one later by less than an hour',
  'same time': 'of one time',
  earlier: 'of an earlier time',
  unknown: 'of times that are not known',
};

/** "values that cannot both be true, of one time, other speakers". */
export const measuredWords = ({ measured: { values, gap, sameSpeaker } }: Comparing): string =>
  `${VALUES[values]}, ${GAPS[gap]}, ${sameSpeaker ? 'one speaker' : 'other speakers'}`;

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
