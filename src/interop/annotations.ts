/** A claim as an annotation of its report: what the W3C's format and that of Hypothes.is have in common. */
import { oneOf, type Shape } from '../model/checked.js';
import { type Claim, type Finding, type GivenClaim, OFFSET_UNITS, type OffsetUnit, offsetsIn, type Reconciliation, type Report } from '../model/index.js';
import type { Held } from './losses.js';

/** What `toWebAnnotations` and `toHypothesis` may be told. */
export interface AnnotationOptions {
  /** What the offsets count. */
  readonly offsetUnit?: OffsetUnit;
}

export const ANNOTATION_OPTIONS: Shape = { offsetUnit: oneOf(...OFFSET_UNITS) };

/** Where an annotation stands in a text: by its words and those around them, and by offsets. https://www.w3.org/TR/annotation-model/#selectors */
export type Selector =
  | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

/** A claim as others may give it back, and the finding that it is in. */
interface Payload extends GivenClaim {
  readonly claim: string;
  readonly finding: string;
  readonly verdict: Finding['verdict'];
}

export interface Annotated {
  readonly report: Report;
  readonly finding: Finding;
  readonly claim: Claim;
  readonly payload: Payload;
  readonly selectors: readonly Selector[];
}

/** What an annotation holds: its payload, the message, and where its words stand. */
export const ANNOTATION_HELD: Held = {
  report: ['id'],
  finding: ['id', 'kind', 'attribute', 'scope', 'verdict', 'message', 'event.label'],
  claim: ['id', 'report', 'kind', 'attribute', 'scope', 'value', 'span', 'text', 'speakers.text', 'polarity', 'certainty', 'asOf.at'],
};

/** Characters of the report that are quoted on either side, to tell like quotes apart. */
const AROUND = 32;

const isSecondHalf = (text: string, at: number): boolean => /^[\uDC00-\uDFFF]/.test(text.charAt(at)) && /^[\uD800-\uDBFF]/.test(text.charAt(at - 1));

const selectorsOf = ({ text }: Report, { span }: Claim, to: (offset: number) => number): readonly Selector[] => {
  const from = Math.max(0, span.start - AROUND);
  const until = Math.min(text.length, span.end + AROUND);
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(span.start, span.end),
      prefix: text.slice(isSecondHalf(text, from) ? from + 1 : from, span.start),
      suffix: text.slice(span.end, isSecondHalf(text, until) ? until - 1 : until),
    },
    { type: 'TextPositionSelector', start: to(span.start), end: to(span.end) },
  ];
};

/** Words for an event that tell findings of one attribute apart: claims that share them are one fact. */
const eventsOf = (findings: readonly Finding[]): ReadonlyMap<string, string> => {
  const keyOf = ({ kind, attribute, event }: Finding): string => JSON.stringify([kind, attribute, event.label]);
  const times = new Map<string, number>();
  for (const finding of findings) times.set(keyOf(finding), (times.get(keyOf(finding)) ?? 0) + 1);
  return new Map(findings.map((finding) => [finding.id, times.get(keyOf(finding)) === 1 ? finding.event.label : `${finding.event.label} (${finding.id})`]));
};

const payloadOf = (finding: Finding, claim: Claim, event: string): Payload => ({
  claim: claim.id,
  finding: finding.id,
  verdict: finding.verdict,
  report: claim.report,
  kind: claim.kind,
  attribute: claim.attribute,
  event,
  quote: claim.text,
  value: claim.value as NonNullable<GivenClaim['value']>,
  speakers: claim.speakers.map(({ text }) => text),
  ...(claim.scope !== undefined && { scope: claim.scope }),
  ...(claim.asOf !== undefined && { asOf: claim.asOf.at }),
  polarity: claim.polarity,
  certainty: claim.certainty,
});

/** The claims of all findings whose report is there, each with where it stands. */
export const annotatedIn = ({ reports, findings }: Reconciliation, unit: OffsetUnit): readonly Annotated[] => {
  const byId = new Map(reports.map((report) => [report.id, { report, to: offsetsIn(report.text, unit).to }]));
  const events = eventsOf(findings);
  return findings.flatMap((finding) =>
    finding.claims.flatMap((claim) => {
      const home = byId.get(claim.report);
      if (home === undefined) return [];
      const payload = payloadOf(finding, claim, events.get(finding.id) ?? finding.event.label);
      return [{ report: home.report, finding, claim, payload, selectors: selectorsOf(home.report, claim, home.to) }];
    }),
  );
};
