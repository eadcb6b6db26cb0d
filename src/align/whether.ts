/**
 * Reports that answer one question about one thing differently: one says that it was insured, another that it was not.
 */
import type { Claim } from '../model/claim.js';
import { groupBy } from '../model/group.js';
import { holds } from '../model/span.js';
import { asksWhether, asksWhich, STATEMENT } from '../model/statement.js';
import type { Slot } from './joins/slot.js';
import { daysBetween } from './unlike.js';
import { sameSaying } from '../lexicon/same-words.js';
import { stemOf } from './joins/context.js';

/** What is asked of what, whatever form its words are in: "evacuating" and "evacuated" are one. */
export const questionOf = ({ attribute, scope }: Claim): string =>
  [...attribute.split(' '), scope?.who ?? ''].map((word) => stemOf(sameSaying(word))).join(' ');

/** Where one of several answers is given, which; else whether it is so. */
const answerOf = (claim: Claim): string => (asksWhich(claim) && 'words' in claim.value ? claim.value.words : claim.polarity);

/** Whether two claims are told for days of which the one is over before the other begins. */
const areOfOtherDays = ({ setting: a }: Claim, { setting: b }: Claim): boolean => {
  const [one, other] = [a?.when, b?.when];
  if (!one?.start || !one.end || !other?.start || !other.end) return false;
  return daysBetween(one.end, other.start) > 0 || daysBetween(other.end, one.start) > 0;
};

/**
 * The claims on one question, as one group where the reports differ. Where all say the same there is nothing to tell, and a report that answers it in two
 * ways tells of two things or of two moments: nobody knows which of them the others mean.
 */
export const answersOf = (claims: readonly Claim[]): readonly (readonly Claim[])[] => {
  const plain = [...groupBy(claims, ({ report }) => report).values()].filter((own) => new Set(own.map(answerOf)).size === 1).flat();
  const reports = new Set(plain.map(({ report }) => report));
  const [first] = plain;
  if (plain.some((one) => plain.some((other) => areOfOtherDays(one, other)))) return [];
  if (!first || reports.size < 2 || new Set(plain.map(answerOf)).size < 2) return [];
  return [plain.map((claim): Claim => (claim.attribute === first.attribute ? claim : { ...claim, attribute: first.attribute, readAs: claim.attribute }))];
};

/** Whether the clause of some claim of a slot holds a claim, as it stands. */
const tells = ({ claims }: Slot, { report, span }: Claim): boolean => claims.some((clause) => clause.report === report && holds(clause.span, span));

const spansOf = ({ claims }: Slot): string => claims.map(({ report, span }) => `${report} ${span.start} ${span.end}`).join('\n');

/** The slots without those questions to which clauses that deny each other, or the very same words under another name, give the answers already. */
export const withoutRepeats = (slots: readonly Slot[]): readonly Slot[] => {
  const clauses = slots.filter(({ attribute, claims }) => attribute === STATEMENT && new Set(claims.map(({ polarity }) => polarity)).size > 1);
  const told = new Set<string>();
  return slots.filter((slot) => {
    if (!slot.claims.some(asksWhether)) return true;
    const spans = spansOf(slot);
    const again = told.has(spans) || clauses.some((clause) => slot.claims.every((claim) => tells(clause, claim)));
    told.add(spans);
    return !again;
  });
};
