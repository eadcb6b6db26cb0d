/** `factdiff/export`: findings → the formats of other tools, each with a list of what the format cannot hold. Nothing here throws. */
export { toCsv } from './csv.js';
export { toNdjson } from './ndjson.js';
export type { Exported, Loss } from '../model/index.js';
