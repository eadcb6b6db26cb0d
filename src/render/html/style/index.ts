import { FILTERS } from './filters.js';
import { FINDINGS } from './findings.js';
import { HEAD } from './head.js';
import { PICTURES } from './pictures.js';
import { PRINT } from './print.js';
import { REPORTS } from './reports.js';
import { TABLE } from './table.js';
import { THEME } from './theme.js';

/** The one style sheet, the same for every page, so that its hash is known beforehand. */
export const STYLE = [THEME, HEAD, TABLE, FINDINGS, PICTURES, REPORTS, FILTERS, PRINT].map((part) => part.trim()).join('\n');
