/** `factdiff/read`: anything → reports, or every problem with it. Nothing here throws. */
export { decodeOptions } from './options.js';
export { parseReport, type Defaults } from './parse.js';
export { decodeReports } from './reports.js';
export type { Options, Problem, Report } from '../model/index.js';
