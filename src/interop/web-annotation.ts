import { answered, checkedOptions } from '../model/checked.js';
import { claimTag, claimUrn, type Exported, type Reconciliation, reportUrn } from '../model/index.js';
import { isWebAddress } from '../model/web-address.js';
import { ANNOTATION_HELD, ANNOTATION_OPTIONS, type AnnotationOptions, annotatedIn, type Selector } from './annotations.js';
import { allLost, lossesOf } from './losses.js';

/** https://www.w3.org/TR/annotation-model/ */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  readonly body: readonly {
    readonly type: 'TextualBody';
    readonly purpose: 'describing' | 'tagging' | 'identifying';
    readonly format: 'text/plain' | 'application/json';
    readonly value: string;
  }[];
  readonly target: { readonly source: string; readonly selector: readonly Selector[] };
}

/**
 * Each claim as a W3C Web Annotation of its report, with a TextQuoteSelector and a TextPositionSelector. Its bodies are the message of the finding, the
 * tags `kind:attribute` and the verdict, and the claim itself as JSON, which `fromWebAnnotations` reads back. Offsets count code points, as the W3C has
 * it, unless `offsetUnit` says otherwise. A report without an address on the web is `urn:factdiff:report:` and its id.
 * Of options that are none an error is thrown that says what is wrong with them.
 *
 * @example
 * toWebAnnotations(reconcile(reports)).data[0]?.target.selector[0]; // { type: 'TextQuoteSelector', exact: 'killed at least four people', … }
 */
export const toWebAnnotations = (given: Reconciliation, options?: AnnotationOptions): Exported<readonly WebAnnotation[]> => {
  const reconciliation = answered(given);
  const { offsetUnit = 'code-point' } = checkedOptions(options, ANNOTATION_OPTIONS);
  return {
    data: annotatedIn(reconciliation, offsetUnit).map(({ report, finding, claim, payload, selectors }) => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: claimUrn(claim.id),
      type: 'Annotation',
      motivation: 'describing',
      body: [
        { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: finding.message },
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: claimTag(claim.kind, claim.attribute) },
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: finding.verdict },
        { type: 'TextualBody', purpose: 'identifying', format: 'application/json', value: JSON.stringify(payload) },
      ],
      target: { source: isWebAddress(report.url) ? report.url : reportUrn(report.id), selector: selectors },
    })),
    losses: [
      ...reconciliation.findings.flatMap((finding) => (finding.claims.length === 0 ? [allLost('it has no claim, and each annotation is one', finding)] : [])),
      ...lossesOf(reconciliation, { ...ANNOTATION_HELD, report: ['id', 'url'] }, 'an annotation has no place for it'),
    ],
  };
};
