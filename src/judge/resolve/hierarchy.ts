import type { Resolution } from '../../model/index.js';
import type { Statement } from '../case.js';
import { fold } from '../compare/words.js';
import { oneValue, undecided } from './chosen.js';
import type { Standing } from './index.js';

/** The names that stand behind a statement: the speakers', in all their spellings, and the publisher's. */
const namesBehind = ({ claim, report, speakers }: Statement, { desk }: Standing): readonly string[] => [
  ...speakers.flatMap(({ name, actor }) => [name, ...(actor === undefined ? [] : (desk.actors.get(actor)?.names ?? []))]),
  report?.publisher ?? claim.report,
];

/** The value of the highest of the names given that stands behind any claim. */
export const byHierarchy = (standing: Standing): Omit<Resolution, 'policy'> => {
  const ranks = new Map(standing.hierarchy.map((name, at): [string, number] => [fold(name).trim(), at]).toReversed());
  const rankOf = (statement: Statement): number => Math.min(...namesBehind(statement, standing).map((name) => ranks.get(fold(name).trim()) ?? Infinity));
  const ranked = standing.statements.map((statement) => ({ statement, rank: rankOf(statement) }));
  const highest = Math.min(Infinity, ...ranked.map(({ rank }) => rank));
  if (highest === Infinity) return undecided('nobody in the hierarchy', 'none of the names given stands behind a claim');
  const best = ranked.filter(({ rank }) => rank === highest).map(({ statement }) => statement);
  const resolved = oneValue(best, { rule: 'the highest in the hierarchy', words: 'of the names given, none that stands behind a claim is higher' });
  return resolved ?? undecided('the highest differs with itself', 'behind several values stands the same highest name');
};
