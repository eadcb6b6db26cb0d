import {
  type Because,
  type Claim,
  type Comparing,
  type Explanation,
  type Finding,
  GROUNDS,
  type Missing,
  type Relation,
  type Verdict,
} from '../model/index.js';
import { findingOrFailure } from '../model/checked.js';
import { TABLE } from './relate.js';
import { standingIn } from './standing.js';

const OTHERWISE: ReadonlyMap<string, string> = new Map(TABLE.map(({ name, otherwise }) => [name, otherwise]));

const comparingIn = ({ verdict, claims, relations }: Finding): readonly Comparing[] => {
  const standing = standingIn(claims, relations);
  // A conflict with a claim that has been replaced decides nothing.
  const decides = ({ kind, from, to }: Relation): boolean => kind === GROUNDS[verdict] && (kind !== 'conflicts' || (standing.has(from) && standing.has(to)));
  return relations.map((relation) => ({ ...relation, decides: decides(relation), otherwise: OTHERWISE.get(relation.because.rule) ?? '' }));
};

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

const reasonsOf = (measured: readonly Comparing[]): readonly Because[] => [
  ...new Map(measured.filter(({ decides }) => decides).map(({ because }) => [because.rule, because])).values(),
];

const claimsOf = (relations: readonly Relation[]): readonly string[] => unique(relations.flatMap(({ from, to }) => [from, to]));

const isPlain = ({ speakers, kind }: Claim): boolean => speakers.length === 0 && kind !== 'quotation';

const missingIn = ({ verdict, claims, relations }: Finding): readonly Missing[] => {
  const undated = relations.filter(({ measured }) => measured.gap === 'unknown');
  const close = relations.filter(({ kind, measured }) => kind === 'conflicts' && measured.gap === 'same time');
  const unlike = relations.filter(({ measured }) => measured.values === 'incomparable');
  const plain = verdict === 'conflict' ? claims.filter(isPlain) : [];
  const all: readonly Missing[] = [
    { what: 'another report', claims: verdict === 'single-source' ? claims.map(({ id }) => id) : [], words: 'no other report speaks to it' },
    { what: 'a date', claims: claimsOf(undated), words: 'of some of them it is not known when they were published: nothing tells which is the later one' },
    { what: 'a time of day', claims: claimsOf(close), words: 'a time of day, or a finer one, could tell which of them is the later one' },
    { what: 'a speaker', claims: plain.map(({ id }) => id), words: 'who told the report so: one speaker who changes a figure updates it' },
    { what: 'a measure in common', claims: claimsOf(unlike), words: 'nothing tells how their values stand to each other' },
  ];
  return all.filter((each) => each.claims.length > 0);
};

const WOULD_CHANGE: { readonly [Each in Verdict]?: readonly string[] } = { 'single-source': ['a claim in another report'] };

/**
 * Why a finding is as it is: why its claims were compared, what was measured of each pair, which rows of the decision table decided, what would change the
 * verdict, and what is missing. All of it is data; every claim and relation of the finding is in it. Of what is no finding, an error is thrown that says so.
 *
 * @example
 * const [finding] = reconcile(reports).findings;
 * explain(finding).decided[0]?.rule; // 'from the same hours'
 */
export const explain = (given: Finding): Explanation => {
  const finding = findingOrFailure(given, 'finding');
  const { id, kind, attribute, scope, event, verdict, claims, joins = [] } = finding;
  const measured = comparingIn(finding);
  const named = [...new Map(event.mentions.map(({ report, named: { text } }) => [`${report}\n${text}`, { report, words: text }])).values()];
  return {
    finding: id,
    verdict,
    together: {
      kind,
      attribute,
      ...(scope === undefined ? {} : { scope }),
      event: event.label,
      named,
      claims,
      joins,
      words: 'they tell of one attribute of one event, and of the same part of it',
    },
    measured,
    decided: reasonsOf(measured),
    wouldChange: unique([...measured.flatMap(({ decides, otherwise }) => (decides && otherwise !== '' ? [otherwise] : [])), ...(WOULD_CHANGE[verdict] ?? [])]),
    missing: missingIn(finding),
  };
};
