/** Where people live and bodies have their seat. Lower case. */
import { verbForms } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Where somebody lives, and where a body has its seat: the scope says whose. */
export const HOME = 'home';
export const SEAT = 'seat';

/** Verbs of living somewhere, before "in" or "at"; of a body, "based" alone. */
export const DWELLS = wordSet(words('live reside dwell').flatMap(verbForms));
export const BASED = wordSet(words('based headquartered'));
/** Behind a name and a hyphen, they make a place of it: "Arles-based". */
export const TIED = wordSet(words('based born raised headquartered area'));

/** Sorts of bodies that are called by where they are: the first of a line stands for all. Several of them are told as one of prosecutors alone. */
const SORTS: readonly string[] = [
  `company firm business corporation conglomerate startup start-up trader manufacturer maker producer supplier distributor retailer wholesaler exporter importer insurer lender carrier airline brewer distiller refiner developer
   contractor consultancy subsidiary`,
  'office regulator authority watchdog agency bureau commission inspectorate directorate',
  'court tribunal',
  'prosecutor prosecutors',
  'mission charity foundation convent monastery parish',
  'club team side',
  'newspaper daily weekly broadcaster',
  'institute observatory laboratory university',
  'factory plant brewery distillery winery bakery dairy abattoir slaughterhouse smelter sawmill mill refinery foundry shipyard workshop',
];

const sorts = new Map(
  SORTS.flatMap((line) => {
    const [sort = '', ...others] = words(line.replace(/\s+/g, ' '));
    return [sort, ...others].map((word): [string, string] => [word, sort]);
  }),
);
/** What sort of body a noun names: "insurer": "company". */
export const seatedAs = (noun: string): string | undefined => sorts.get(noun);

/** Behind the name of a place: somebody who lives there. */
export const LOCALS: ReadonlySet<string> = new Set(words('resident native local'));

/** Behind somebody, before where that one is from. */
export const HAILS_FROM = wordSet(words('of from'));

/** Behind a body, before where it has its seat. */
export const SEATED_IN = wordSet(words('in at of'));

/** Behind a verb of living somewhere, before where. */
export const DWELLS_IN = wordSet(words('in at near outside'));
