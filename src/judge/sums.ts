/**
 * Reckons additions, says so in the findings, and makes a finding of its own of a sum that does not add up.
 */
import type { Addition, Because, Claim, Finding, Relation, Sum } from '../model/index.js';
import { idOf } from './id.js';

const ADDS_UP: Because = { rule: 'the parts make the whole', words: 'the parts add up to the whole' };
const COMPLETE: Because = { rule: 'the parts do not make the whole', words: 'one voice gives the whole and all its parts, and they do not add up' };
const TOO_MANY: Because = { rule: 'a part above its whole', words: 'the text calls it a part, and it is more than the whole' };

const figureOf = ({ value }: Claim<'quantity'>): number => value.min ?? value.max ?? 0;
/** "12 killed", or as worded where it is of a group: "14 children". */
const worded = (claim: Claim<'quantity'>): string =>
  claim.scope?.who === undefined ? `${claim.value.figure ?? figureOf(claim)} ${claim.attribute}` : claim.value.words;

/** Whether an addition adds up; undefined where nothing can be said, since there may be others whom nobody counted. */
const reckoned = ({ attribute, whole, parts, complete, within }: Addition): Sum | undefined => {
  const sum = parts.reduce((total, part) => total + figureOf(part), 0);
  const exact = parts.every(({ value }) => value.min !== undefined && value.min === value.max && value.approximate === undefined);
  const told = { attribute, whole: whole.id, parts: parts.map(({ id }) => id) };
  const sides = `${parts.map(worded).join(' + ')}`;
  if (exact && sum === figureOf(whole) && parts.length > 1) return { ...told, verdict: 'adds-up', words: `${worded(whole)} = ${sides}`, because: ADDS_UP };
  if (exact && complete && sum !== figureOf(whole)) return { ...told, verdict: 'does-not-add-up', words: `${worded(whole)} ≠ ${sides}`, because: COMPLETE };
  const isAbove = parts.some(({ value }) => value.min !== undefined && value.approximate === undefined && value.min > figureOf(whole));
  if (isAbove && within) return { ...told, verdict: 'does-not-add-up', words: `${worded(whole)} < ${sides}`, because: TOO_MANY };
  return undefined;
};

const findingOf = ({ event, whole, parts }: Addition, sum: Sum): Finding => {
  const attribute = `sum of ${sum.attribute}`;
  const claims: readonly Claim[] = [whole, ...parts];
  const relations = parts.map((part): Relation => ({
    kind: 'conflicts',
    from: part.id,
    to: whole.id,
    because: sum.because,
    measured: { values: 'disjoint', gap: 'same time', sameSpeaker: true },
  }));
  return {
    id: idOf({ kind: 'quantity', attribute, claims }),
    kind: 'quantity',
    attribute,
    event,
    verdict: 'conflict',
    differences: [],
    origins: [{ reports: [whole.report] }],
    claims,
    relations,
    sums: [sum],
    message: `${attribute}: ${sum.words}`,
  };
};

/** The findings with the sums that their claims are in, and the sums that do not add up as findings of their own. */
export const withSums = (findings: readonly Finding[], additions: readonly Addition[]): readonly Finding[] => {
  const sums = additions.flatMap((addition) => {
    const sum = reckoned(addition);
    return sum === undefined ? [] : [{ addition, sum }];
  });
  if (sums.length === 0) return findings;
  const byClaim = new Map<string, Sum[]>();
  for (const { sum } of sums)
    for (const id of [sum.whole, ...sum.parts]) {
      const known = byClaim.get(id);
      if (known) known.push(sum);
      else byClaim.set(id, [sum]);
    }
  const told = findings.map((finding): Finding => {
    const own = [...new Set(finding.claims.flatMap(({ id }) => byClaim.get(id) ?? []))];
    return own.length === 0 ? finding : { ...finding, sums: own };
  });
  return [...told, ...sums.flatMap(({ addition, sum }) => (sum.verdict === 'does-not-add-up' ? [findingOf(addition, sum)] : []))];
};
