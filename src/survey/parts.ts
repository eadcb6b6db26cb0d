import { standingIn } from '../judge/standing.js';
import { type Finding, GROUNDS, type Verdict, VERDICTS } from '../model/index.js';

/**
 * How each claim of a finding stands to the others, by its id: the verdict of the finding for those that it rests on, and a milder one for what is only
 * compared beside them; single-source for what is compared with nothing. In a conflict over two days, "last year" is in no conflict.
 */
export const partsOf = ({ verdict, claims, relations }: Finding): ReadonlyMap<string, Verdict> => {
  const standing = standingIn(claims, relations);
  const mildest = VERDICTS.slice(VERDICTS.indexOf(verdict));
  const parts = new Map<string, Verdict>(claims.map(({ id }) => [id, 'single-source']));
  for (const part of mildest.toReversed())
    for (const { kind, from, to } of relations)
      // What has been replaced is in conflict with nothing.
      if (kind === GROUNDS[part] && (kind !== 'conflicts' || (standing.has(from) && standing.has(to)))) for (const id of [from, to]) parts.set(id, part);
  return verdict === 'single-source' ? new Map(claims.map(({ id }) => [id, verdict])) : parts;
};
