/**
 * Who did it, and met with the same: who counts the dead may count an attacker who died among them, or only those whom he killed.
 */
import { BY_OWN_HAND } from '../lexicon/anaphora.js';
import { SOUGHT } from '../lexicon/descriptions.js';
import { groupWords } from '../lexicon/group-words.js';
import type { Claim } from '../model/claim.js';

type Figure = Claim<'quantity'>;

/** Whether a group is told to be of those who did it: "the alleged gunman". */
export const isAttacker = (who: string | undefined): boolean => groupWords(who).some((word) => SOUGHT.has(word));
const isByOwnHand = ({ text, setting }: Figure): boolean => setting?.some === 'one' && BY_OWN_HAND.test(text);

/** How many of those who did it a claim tells of: "the gunman died", "the two attackers were killed", "killed himself", "five dead, including the gunman". */
const attackersIn = (claim: Figure): number => {
  const { value, scope, setting } = claim;
  if (isAttacker(scope?.who) || isByOwnHand(claim)) return value.min === value.max ? (value.max ?? 0) : 0;
  return isAttacker(setting?.with) ? 1 : 0;
};

/** The figures of those harmed in one way in one event, each with how many attackers the story tells to be among them, if it counts them. */
export const withAttackers = (claims: readonly Figure[]): readonly Figure[] => {
  const attackers = claims.reduce((most, claim) => Math.max(most, attackersIn(claim)), 0);
  return attackers === 0 ? claims : claims.map((claim) => ({ ...claim, setting: { ...claim.setting, attackers } }));
};
