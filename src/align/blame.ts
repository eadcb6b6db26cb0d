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

/** That nobody has claimed it, as told from that nobody knows who or what it was. */
const UNCLAIMED = /^(?:no[- ]?one|nobody|none|no)\b/i;
const isUnclaimed = ({ value: { stance, words } }: Blame): boolean => stance === 'none' && UNCLAIMED.test(words);

/** Who it was and what it was are one question: where somebody is named, that is what the fact is called. */
const asOneQuestion = (claims: readonly Blame[]): readonly Blame[] =>
  claims.some(({ attribute }) => attribute === 'responsible')
    ? claims.map((claim): Blame => (claim.attribute === 'responsible' ? claim : { ...claim, attribute: 'responsible', readAs: claim.attribute }))
    : claims;

/** The attributes that answer one question: who or what was it? */
export const isAccount = (attribute: string): boolean => attribute === 'responsible' || attribute === 'cause';

/**
 * Who is responsible is one fact, whoever accuses. Two things are told apart: that nobody has claimed it, where others are only blamed — it says
 * nothing of them — and what everybody claims for themselves, as a victory.
 */
export const accountOf = (claims: readonly Blame[]): readonly (readonly Blame[])[] => {
  if (claims[0]?.attribute === 'victory') return byActor(claims);
  const unclaimed = claims.filter(isUnclaimed);
  const others = claims.filter((claim) => !isUnclaimed(claim));
  if (unclaimed.length === 0 || others.length === 0 || others.some(({ value }) => value.stance === 'claims')) return [asOneQuestion(claims)];
  return [unclaimed, asOneQuestion(others)];
};
