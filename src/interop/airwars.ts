import type { Exported, Reconciliation } from '../model/index.js';
import type { NoOptions } from '../model/checked.js';
import { type Coded, type CodedColumn, codedTable, dayOf, ofReports, PLACES, SPEAKERS, tally } from './coded.js';
import type { Cell } from './table.js';

/**
 * The grade that its method would lead to, from what is known here: rival claims about who did it, one origin, or several. That somebody accepted
 * responsibility for the harm, or that no civilians were harmed, is for people to say.
 */
const gradeOf = ({ findings, about }: Coded): Cell => {
  if (about.some(({ kind, verdict }) => kind === 'responsibility' && verdict === 'conflict')) return 'Contested';
  return findings.some(({ origins }) => origins.length > 1) ? 'Fair' : 'Weak';
};

const accusedOf = ({ about }: Coded): Cell =>
  [
    ...new Set(
      about.flatMap(({ claims }) => claims.flatMap((claim) => (claim.kind === 'responsibility' ? [`${claim.value.words} (${claim.value.stance})`] : []))),
    ),
  ].join('; ');

const bounds = (name: string, sort: string): readonly CodedColumn[] => [
  { name: `${name}_min`, ...tally(sort, 'low') },
  { name: `${name}_max`, ...tally(sort, 'high') },
];

const COLUMNS: readonly CodedColumn[] = [
  { name: 'date', ...dayOf('start') },
  { name: 'location', ...PLACES },
  ...bounds('civilians_killed', 'killed of civilians'),
  ...bounds('children_killed', 'killed of children'),
  ...bounds('women_killed', 'killed of women'),
  ...bounds('men_killed', 'killed of men'),
  ...bounds('civilians_injured', 'injured of civilians'),
  { name: 'belligerents_suspected', of: accusedOf },
  { name: 'grading_suggested', of: gradeOf },
  {
    name: 'sources',
    ...ofReports(
      ({ publisher, url }) => url ?? publisher,
      ({ url }) => [url === undefined ? 'publisher' : 'url'],
    ),
  },
  { name: 'speakers', ...SPEAKERS },
];

const SORTS: ReadonlySet<string> = new Set(['killed of civilians', 'killed of children', 'killed of women', 'killed of men', 'injured of civilians']);

/**
 * A row with the fields of Airwars' assessments for each event of which a report says how many civilians, children, women or men were killed or injured, as
 * CSV, named as in the table of incidents of its site (`date`, `civilians_killed_min` … `civilians_injured_max`:
 * https://github.com/rctngle/airwars-archive-2025, `theme/functions`); the others are ours. Its grades are those of https://airwars.org/about/methodology. Figures of people of whom no report says that they were civilians are lost. The grade is a suggestion, and never “Confirmed” or “Discounted”.
 *
 * @example
 * toAirwars(reconcile(reports)).data; // date,location,civilians_killed_min,…,grading_suggested,…
 */
export const toAirwars = (reconciliation: Reconciliation, options?: NoOptions): Exported<string> => codedTable(reconciliation, SORTS, COLUMNS, options, true);
