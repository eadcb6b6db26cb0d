import type { Exported, Reconciliation } from '../model/index.js';
import type { NoOptions } from '../model/checked.js';
import { codedTable, columnsOf, dayOf, type Filling, ofReports, PLACES, precisionOf, shows, tally, YEAR } from './coded.js';

/**
 * The columns of the data set, in their order, since March 2023: https://acleddata.com/knowledge-base/guide-to-2023-acled-column-changes and, one by one,
 * https://dtacled.github.io/acledR/reference/acled_old_dummy.html. Held against exports of it on 2026-11-28.
 */
const NAMES =
  'event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities tags timestamp';

/** 1: the day; 2: the week; 3: the month. What is longer is no event there. */
const PRECISIONS = [
  [1, 1],
  [7, 2],
  [31, 3],
] as const;

const FILLED: Readonly<Record<string, Filling>> = {
  event_date: dayOf('start'),
  year: YEAR,
  time_precision: precisionOf(PRECISIONS),
  location: PLACES,
  source: ofReports(({ publisher }) => publisher, shows('publisher')),
  notes: { finding: shows('message'), of: ({ findings }) => findings.map(({ message }) => message).join(' ') },
  // Where reports differ, ACLED takes the most conservative estimate.
  fatalities: tally('killed', 'low'),
};

const COLUMNS = columnsOf(NAMES, FILLED);

/**
 * A row with the columns of ACLED for each event with deaths, as CSV. Filled in are the date and its precision, places as worded, sources, notes, and
 * `fatalities`, the lowest number that a standing claim names. Types, actors and coordinates are for a coder.
 *
 * @example
 * toAcled(reconcile(reports)).data; // event_id_cnty,event_date,year,…,fatalities,tags,timestamp
 */
export const toAcled = (reconciliation: Reconciliation, options?: NoOptions): Exported<string> =>
  codedTable(reconciliation, new Set(['killed']), COLUMNS, options);
