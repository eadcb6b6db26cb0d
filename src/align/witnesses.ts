/** How many texts tell something: a report and its copy are one. */
import type { Claim } from '../model/claim.js';
import { groupBy } from '../model/group.js';

/** Whether two texts at least make claims of a slot, and not one alone in however many copies. */
export const haveTwoTexts = (claims: readonly Claim[]): boolean => {
  const texts = [...groupBy(claims, ({ report }) => report).values()].map((own) => own.map(({ span, text }) => `${span.start} ${text}`).join('\n'));
  return new Set(texts).size > 1;
};
