import { answered, checkedOptions } from '../model/checked.js';
import { claimTag, type Exported, type Reconciliation } from '../model/index.js';
import { isWebAddress } from '../model/web-address.js';
import { ANNOTATION_HELD, ANNOTATION_OPTIONS, type AnnotationOptions, annotatedIn, type Selector } from './annotations.js';
import { allLost, lossesOf } from './losses.js';

/** What `POST /api/annotations` takes. https://h.readthedocs.io/en/latest/api-reference/v1/ */
export interface HypothesisAnnotation {
  readonly uri: string;
  readonly document?: { readonly title: readonly [string] };
  /** Markdown: the message of the finding, and the claim as JSON in a fence. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly target: readonly [{ readonly source: string; readonly selector: readonly Selector[] }];
}

/** What Markdown would read as emphasis, code, a link, a heading, a quote, a table, a strike or a formula is text here. */
const asMarkdown = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~$]/g, '\\$&');

/**
 * Each claim as an annotation of Hypothes.is, to be posted to its API; `fromHypothesis` reads it back. Offsets are UTF-16 units, as there, unless
 * `offsetUnit` says otherwise. An annotation is of a page: the claims of reports without an http(s) address are lost. Of options that
 * are none an error is thrown that says what is wrong with them.
 *
 * @example
 * toHypothesis(reconcile(reports)).data[0]?.tags; // ['quantity:killed', 'conflict']
 */
export const toHypothesis = (given: Reconciliation, options?: AnnotationOptions): Exported<readonly HypothesisAnnotation[]> => {
  const reconciliation = answered(given);
  const { offsetUnit = 'utf-16' } = checkedOptions(options, ANNOTATION_OPTIONS);
  const paged = new Set(reconciliation.reports.flatMap(({ id, url }) => (isWebAddress(url) ? [id] : [])));
  const because = 'its report has no http(s) address, and each annotation is of a page';
  const shown = {
    reports: reconciliation.reports.filter(({ id }) => paged.has(id)),
    findings: reconciliation.findings.map((finding) => ({ ...finding, claims: finding.claims.filter(({ report }) => paged.has(report)) })),
  };
  return {
    data: annotatedIn(shown, offsetUnit).map(({ report, finding, claim, payload, selectors }) => {
      const uri = report.url ?? '';
      return {
        uri,
        ...(report.title !== undefined && { document: { title: [report.title] as const } }),
        text: `${asMarkdown(finding.message)}\n\n\`\`\`json\n${JSON.stringify(payload)}\n\`\`\``,
        tags: [claimTag(claim.kind, claim.attribute), finding.verdict],
        target: [{ source: uri, selector: selectors }],
      };
    }),
    losses: [
      ...reconciliation.reports.flatMap(({ id }) => (paged.has(id) ? [] : [{ report: id, parts: ['*'], because }])),
      ...reconciliation.findings.flatMap((finding) => {
        const homeless = finding.claims.filter(({ report }) => !paged.has(report));
        if (homeless.length === finding.claims.length)
          return [allLost(homeless.length === 0 ? 'it has no claim, and each annotation is one' : because, finding)];
        return homeless.map((claim) => allLost(because, finding, claim));
      }),
      ...lossesOf(
        { ...shown, findings: shown.findings.filter(({ claims }) => claims.length > 0) },
        { ...ANNOTATION_HELD, report: ['id', 'url', 'title'] },
        'an annotation has no place for it',
      ),
    ],
  };
};
