/**
 * Claims from outside → where their words stand in the reports, or why they are refused.
 */
import { excerpt, type Placed, type Refusal, type RefusalReason, refusalOf, type Report, type Span, type Speaker } from '../model/index.js';
import { findQuote, searched } from './find.js';
import { findSpeaker } from './speaker.js';

/** A claim from outside with the characters that it points at. */
interface Grounded extends Placed {
  readonly span: Span;
  /** Left out where the claim does not say. */
  readonly speakers?: readonly Speaker[];
}

/** The claims of one report, in the order of its text. */
export interface GroundedReport {
  readonly report: Report;
  readonly claims: readonly Grounded[];
}

/** In the order of the list that was given. */
export const inPlace = (refused: readonly Refusal[]): readonly Refusal[] => refused.toSorted((a, b) => a.index - b.index);

const inText = (a: Grounded, b: Grounded): number => a.span.start - b.span.start || a.span.end - b.span.end || a.index - b.index;

/**
 * Holds claims against the texts of their reports. A quote that stands there to the letter is found by `nth`; one that differs in white space, case and
 * the shape of quotation marks is taken where it fits exactly one place. Anything else is refused, and so is a speaker whom the report does not name.
 */
export const ground = (
  claims: readonly Placed[],
  reports: readonly Report[],
): { readonly grounded: readonly GroundedReport[]; readonly refused: readonly Refusal[] } => {
  const known = new Map(reports.map((report) => [report.id, { report, text: searched(report.text), claims: [] as Grounded[] }]));
  const refused: Refusal[] = [];
  for (const placed of claims) {
    const { claim } = placed;
    const refuse = (reason: RefusalReason, what: string): unknown => refused.push(refusalOf(placed, reason, what));
    const home = known.get(claim.report);
    const span = home && findQuote(home.text, claim.quote, claim.nth);
    const at = typeof span === 'object' ? span : { start: 0, end: 0 };
    const named = claim.speakers?.map((name) => ({ name, span: home && findSpeaker(home.text, name, at) }));
    const stranger = named?.find((each) => each.span === undefined);
    if (home === undefined) refuse('there is no such report', claim.report);
    else if (typeof span !== 'object') refuse(span ?? 'the quote does not stand in the report', claim.quote);
    else if (stranger !== undefined) refuse('the speaker is not named in the report', stranger.name);
    else {
      const speakers = named?.flatMap(({ span: words }) => (words ? [excerpt(home.report.text, words.start, words.end)] : []));
      home.claims.push({ ...placed, span, ...(speakers === undefined ? {} : { speakers }) });
    }
  }
  const grounded = [...known.values()].flatMap(({ report, claims: found }) => (found.length === 0 ? [] : [{ report, claims: found.toSorted(inText) }]));
  return { grounded, refused };
};
