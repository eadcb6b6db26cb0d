/**
 * Which claims of who is responsible for one event are one fact.
 */
import type { Claim } from '../model/claim.js';

type Blame = Claim<'responsibility'>;

const byActor = (claims: readonly Blame[]): readonly (readonly Blame[])[] => {
  const groups = new Map<string, Blame[]>();
  for (const claim of claims) {
    const key = claim.value.actor ?? claim.value.words.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
};

/**
 * Who is responsible is one fact, whoever accuses. Two things are told apart: that nobody has claimed it, where others are blamed — it says
 * nothing of them — and what everybody claims for themselves, as a victory.
 */
export const accountOf = (claims: readonly Blame[]): readonly (readonly Blame[])[] => {
  if (claims[0]?.attribute === 'victory') return byActor(claims);
  if (claims[0]?.attribute !== 'responsible') return [claims];
  const unclaimed = claims.filter(({ value }) => value.stance === 'none');
  const blamed = claims.filter(({ value }) => value.stance === 'blames' || value.stance === 'denies');
  if (unclaimed.length === 0 || blamed.length === 0) return [claims];
  const claimed = claims.filter(({ value }) => value.stance === 'claims');
  return [
    [...unclaimed, ...claimed],
    [...claimed, ...blamed],
  ];
};
