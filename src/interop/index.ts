/** `factdiff/export`: findings → the formats of other tools, each with a list of what the format cannot hold. Of what is no answer of `reconcile`, and of options that there are not, an error is thrown that says so; nothing else throws. */
export { toAcled } from './acled.js';
export { toAirwars } from './airwars.js';
export type { AnnotationOptions, Selector } from './annotations.js';
export { toCsv } from './csv.js';
export { toDot, toMermaid } from './graph.js';
export { type HypothesisAnnotation, toHypothesis } from './hypothesis.js';
export { toHxl } from './hxl.js';
export { toNdjson } from './ndjson.js';
export { type QuickStatementsOptions, toQuickStatements } from './quick-statements.js';
export { type Graph, type SchemaClaim, type SchemaClaimReview, toClaimReviews, toSchemaClaims } from './schema-org.js';
export { toUcdpGed } from './ucdp.js';
export { toVegaLite, type VegaLiteSpec } from './vega-lite.js';
export { toWebAnnotations, type WebAnnotation } from './web-annotation.js';
export type { NoOptions } from '../model/checked.js';
export type { ClaimRating, Exported, Loss, OffsetUnit } from '../model/index.js';
