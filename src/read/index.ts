/** `factdiff/read`: anything → reports, or every problem with it. Nothing here throws. */
export { decodeClaims } from './claims.js';
export { decodeOptions } from './options.js';
export { parseReport, type Defaults } from './parse.js';
export { decodeReports } from './reports.js';
export type { GivenClaim, Options, Problem, ReconcileOptions, Report } from '../model/index.js';
