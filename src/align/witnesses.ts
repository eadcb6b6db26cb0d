/** How many texts tell something: a report and its copy are one, whatever stands before it in the copy. */
import type { Claim } from '../model/claim.js';
import type { SharedText } from '../model/fact.js';
import { groupBy } from '../model/group.js';
import type { Report } from '../model/report.js';
import { unionOf } from '../model/union.js';

/** Which text a report carries. */
export type TextOf = (report: string) => string;

/** One key for the reports that were found to share a text, and for those that are too short for that and the same to the letter. */
export const textsOf = (reports: readonly Report[], shared: readonly SharedText[]): TextOf => {
  const { join, rootOf } = unionOf();
  const same = [...groupBy(reports, ({ text }) => text.trim()).values()].map((copies) => copies.map(({ id }) => id));
  for (const [first, ...others] of [...shared.map((each) => each.reports), ...same]) for (const other of others) join(first!, other);
  return rootOf;
};

/** Whether two texts at least make claims of a slot, and not one alone in however many copies. */
export const haveTwoTexts = (claims: readonly Claim[], textOf: TextOf): boolean => new Set(claims.map(({ report }) => textOf(report))).size > 1;
