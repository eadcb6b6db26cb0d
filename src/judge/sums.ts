/**
 * Reckons additions, says so in the findings, and makes a finding of its own of a sum that does not add up.
 */
import type { Addition, Because, Claim, Finding, Relation, Report, Sum } from '../model/index.js';
import { groupByEach } from '../model/group.js';
import { gapBetween, timeOf } from './clock.js';
import { idOf } from './id.js';

const ADDS_UP: Because = { rule: 'the parts make the whole', words: 'the parts add up to the whole' };
const OTHER: Because = { rule: 'the parts do not make the whole', words: 'one voice gives the whole and all its parts, and they do not add up' };
const MORE: Because = { rule: 'the parts are more than the whole', words: 'one report gives the whole and another more in its parts, at one time' };
const TOO_MANY: Because = { rule: 'a part above its whole', words: 'the text calls it a part, and it is more than the whole' };

const figureOf = ({ value }: Claim<'quantity'>): number => value.min ?? value.max ?? 0;
/** "12 killed", or as worded where it is of a group: "14 children". */
const worded = (claim: Claim<'quantity'>): string =>
  claim.scope?.who === undefined ? `${claim.value.figure ?? figureOf(claim)} ${claim.attribute}` : claim.value.words;
const isExact = ({ value }: Claim<'quantity'>): boolean => value.min !== undefined && value.min === value.max && value.approximate === undefined;

/** Whether the one is neither earlier nor later news than the other. */
type AtOnce = (a: Claim, b: Claim) => boolean;

const wrongIn = (
  { whole, parts, told }: Addition,
  exact: boolean,
  sum: number,
  atOnce: AtOnce,
): { readonly sign: string; readonly because: Because } | undefined => {
  if (told === 'all' && exact && sum !== figureOf(whole)) return { sign: '≠', because: OTHER };
  if (told === 'among all' && exact && sum > figureOf(whole) && parts.every((part) => atOnce(whole, part))) return { sign: '<', because: MORE };
  const isAbove = ({ value }: Claim<'quantity'>): boolean => value.min !== undefined && value.approximate === undefined && value.min > figureOf(whole);
  return told === 'within' && parts.some(isAbove) ? { sign: '<', because: TOO_MANY } : undefined;
};

/** Whether an addition adds up; undefined where nothing can be said, since there may be others whom nobody counted. */
const reckoned = (addition: Addition, atOnce: AtOnce): Sum | undefined => {
  const { attribute, whole, parts } = addition;
  const sum = parts.reduce((total, part) => total + figureOf(part), 0);
  const exact = parts.every(isExact);
  const told = { attribute, whole: whole.id, parts: parts.map(({ id }) => id) };
  const sides = parts.map(worded).join(' + ');
  if (exact && sum === figureOf(whole) && parts.length > 1) return { ...told, verdict: 'adds-up', words: `${worded(whole)} = ${sides}`, because: ADDS_UP };
  const wrong = wrongIn(addition, exact, sum, atOnce);
  return wrong && { ...told, verdict: 'does-not-add-up', words: `${worded(whole)} ${wrong.sign} ${sides}`, because: wrong.because };
};

const findingOf = ({ event, whole, parts }: Addition, sum: Sum): Finding => {
  const attribute = `sum of ${sum.attribute}`;
  const claims: readonly Claim[] = [whole, ...parts];
  const relations = parts.map((part): Relation => ({
    kind: 'conflicts',
    from: part.id,
    to: whole.id,
    because: sum.because,
    measured: { values: 'disjoint', gap: 'same time', sameSpeaker: part.report === whole.report },
  }));
  return {
    id: idOf({ kind: 'quantity', attribute, claims }),
    kind: 'quantity',
    attribute,
    event,
    verdict: 'conflict',
    differences: [],
    origins: [...new Set(claims.map(({ report }) => report))].map((report) => ({ reports: [report] })),
    claims,
    relations,
    sums: [sum],
    message: `${attribute}: ${sum.words}`,
  };
};

/** The findings with the sums that their claims are in, and the sums that do not add up as findings of their own. */
export const withSums = (findings: readonly Finding[], additions: readonly Addition[], reports: readonly Report[]): readonly Finding[] => {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const atOnce: AtOnce = (a, b) => gapBetween(timeOf(a, byId.get(a.report)), timeOf(b, byId.get(b.report))) === 'same time';
  const sums = additions.flatMap((addition) => {
    const sum = reckoned(addition, atOnce);
    return sum === undefined ? [] : [{ addition, sum }];
  });
  if (sums.length === 0) return findings;
  const byClaim = groupByEach(
    sums.map(({ sum }) => sum),
    ({ whole, parts }) => [whole, ...parts],
  );
  const told = findings.map((finding): Finding => {
    // One sum may be told of two reports.
    const own = [...new Map(finding.claims.flatMap(({ id }) => byClaim.get(id) ?? []).map((sum) => [sum.words, sum])).values()];
    return own.length === 0 ? finding : { ...finding, sums: own };
  });
  return [...told, ...sums.flatMap(({ addition, sum }) => (sum.verdict === 'does-not-add-up' ? [findingOf(addition, sum)] : []))];
};
