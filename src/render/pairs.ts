/** Which claims a reason is about: "25 people replaces 19, and 2 more pairs". */
import { type Because, type Claim, type Finding, GROUNDS, type Relation } from '../model/index.js';
import { standingOf } from '../survey/standing.js';
import { toldIn } from '../survey/told.js';
import { isDenial } from './asides.js';
import { cut } from './columns.js';
import { counted } from './labels.js';
import { plain } from './plain.js';

/** How the two sides of a relation stand, told from the first to the second. Those that agree are all one. */
const verbOf = (verdict: Finding['verdict'], { rule }: Because): string | undefined => {
  switch (GROUNDS[verdict]) {
    case 'updates':
      return 'replaces';
    case 'conflicts':
      return 'against';
    case 'refines':
      return rule === 'both can be true' ? 'beside' : 'says more than';
    default:
      return undefined;
  }
};

/** Columns of one side. */
const LONGEST = 40;

const saidBy = (claim: Claim): string => {
  const { value, text } = claim;
  const words = cut(plain(value.words === '' ? text : value.words).trim(), LONGEST);
  return isDenial(claim) ? `${words}, denied` : words;
};

/**
 * Tells of a reason the pair of claims that it is about, in their words: the one that the sentence above tells, else one of what still stands. Undefined where that goes without saying: of two values there is one pair, and a
 * quotation is too long.
 */
export const pairsBehind = (finding: Finding): ((because: Because) => string | undefined) => {
  const { kind, verdict, claims, relations } = finding;
  const said = new Map(claims.map((claim) => [claim.id, saidBy(claim)]));
  if (kind === 'quotation' || new Set([...said.values()].map((words) => words.toLowerCase())).size < 3) return () => undefined;
  const isOf = (relation: Relation, { rule, words }: Because): boolean =>
    relation.kind === GROUNDS[verdict] && relation.because.rule === rule && relation.because.words === words;
  const [told, standing] = [toldIn(finding), standingOf(finding)];
  const rankOf = (relation: Relation): number => (relation === told ? 2 : Number(standing.has(relation.from)));
  return (because) => {
    const verb = verbOf(verdict, because);
    if (verb === undefined) return undefined;
    const pairs = [
      ...new Set(
        relations
          .filter((each) => isOf(each, because))
          .toSorted((a, b) => rankOf(b) - rankOf(a))
          .map(({ from, to }) => `${said.get(from) ?? plain(from)} ${verb} ${said.get(to) ?? plain(to)}`),
      ),
    ];
    return pairs.length > 1 ? `${pairs[0]!}, and ${counted(pairs.length - 1, 'more pair')}` : pairs[0];
  };
};
