/** `factdiff/read`: anything → reports and claims, or every problem with it. Nothing here throws. */
export { type AnnotationReading, fromHypothesis, fromWebAnnotations } from './annotations.js';
export { decodeClaims } from './claims.js';
export { fromFeed } from './feed.js';
export type { ItemDefaults } from './items.js';
export { fromNinjs } from './ninjs.js';
export { decodeOptions } from './options.js';
export { parseReport, type Defaults } from './parse.js';
export { decodeReports } from './reports.js';
export { fromClaimReviews } from './reviews.js';
export type { ClaimRating, GivenClaim, Imported, Loss, OffsetUnit, Options, Problem, ReconcileOptions, Report } from '../model/index.js';
