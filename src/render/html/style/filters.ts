/** The filters, read from what is checked: what is not of the verdict, kind or event chosen goes, and its marks in the reports pale. */
import { KINDS, VERDICTS } from '../../../model/index.js';
import { MOST_EVENTS } from '../page.js';

const WITHOUT_MARK = 'background:none;border-color:transparent';

/** While `state` holds, what does not match is hidden. What was jumped to is shown all the same. */
const rule = (state: string, match: string): string =>
  `body:has(${state}) :is(.item,.ref):not(${match},:target){display:none!important}body:has(${state}) .text mark:not(${match},:target){${WITHOUT_MARK}}`;

const range = Array.from({ length: MOST_EVENTS }, (_, i) => i);

export const FILTERS = [
  // Single sources are not shown then, and else no report is silent.
  'body:has(#show-compared:checked) .of-singles{display:none}',
  '#facts{counter-reset:shown}tr.item{counter-increment:shown}.shown .number::after{content:counter(shown)}',
  rule('#show-compared:checked', ':not([data-v=single-source])'),
  ...VERDICTS.map((verdict) => rule(`#show-${verdict}:checked`, `[data-v=${verdict}]`)),
  ...KINDS.map((kind) => rule(`#kind option[value=${kind}]:checked`, `[data-k=${kind}]`)),
  ...range.map((i) => rule(`#event option[value=e${i}]:checked`, `[data-e="${i}"]`)),
].join('\n');
