import type { Exported, Reconciliation } from '../model/index.js';
import type { NoOptions } from '../model/checked.js';
import { codedTable, columnsOf, dayOf, type Filling, ofReports, PLACES, precisionOf, publishedDay, shows, SPEAKERS, tally, YEAR } from './coded.js';

/**
 * The columns of the data set, described in the UCDP GED Codebook, https://ucdp.uu.se/downloads/ged/ged241.pdf. The names and their number are those of the
 * record of its API (`GedDb`, as https://github.com/api-evangelist/uppsala has it from the description of the API); the order is the one by which public
 * programs read the CSV where it comes without a header. The file itself was not at hand.
 */
const NAMES =
  'id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob';

/** 1: the day; 2: two to six days; 3: the week; 4: the month; 5: the year. What is longer has none. */
const PRECISIONS = [
  [1, 1],
  [6, 2],
  [7, 3],
  [31, 4],
  [366, 5],
] as const;

const FILLED: Readonly<Record<string, Filling>> = {
  year: YEAR,
  number_of_sources: { of: ({ reports }) => reports.length },
  source_article: ofReports(
    ({ publisher, publishedAt, title, url }) => [publisher, publishedAt?.slice(0, 10), title, url].filter((part) => part !== undefined).join(', '),
    (report) => ['publisher', 'title', 'url', ...publishedDay(report)],
  ),
  source_office: ofReports(({ publisher }) => publisher, shows('publisher')),
  source_date: ofReports(({ publishedAt }) => publishedAt?.slice(0, 10), publishedDay),
  source_headline: ofReports(({ title }) => title, shows('title')),
  source_original: SPEAKERS,
  where_description: PLACES,
  date_prec: precisionOf(PRECISIONS),
  date_start: dayOf('start'),
  date_end: dayOf('end'),
  deaths_civilians: tally('killed of civilians', 'exact'),
  best: tally('killed', 'exact'),
  high: tally('killed', 'high'),
  low: tally('killed', 'low'),
};

const COLUMNS = columnsOf(NAMES, FILLED);
const SORTS: ReadonlySet<string> = new Set(['killed', 'killed of civilians']);

/**
 * A row of the UCDP Georeferenced Event Dataset for each event with deaths, as CSV with all its columns. Filled in are sources, dates, places as worded,
 * and deaths: `low` and `high` are the lowest and highest number that a standing claim names, `best` only where all name the same. Sides, coordinates and
 * codes are for a coder, and so is whether the event belongs there.
 *
 * @example
 * toUcdpGed(reconcile(reports)).data; // id,relid,year,…,best,high,low,gwnoa,gwnob
 */
export const toUcdpGed = (reconciliation: Reconciliation, options?: NoOptions): Exported<string> => codedTable(reconciliation, SORTS, COLUMNS, options);
