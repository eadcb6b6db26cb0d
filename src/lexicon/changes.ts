import { wordSet } from './word-set.js';
import { words } from './words.js';

export type Direction = 'rise' | 'fall';

const forms = (direction: Direction, words: string): [string, Direction][] => words.split(/\s+/).map((word) => [word, direction]);

/** Verbs that say by how much something changed when a figure follows them at once: "rose 4%". */
export const CHANGE_VERBS: ReadonlyMap<string, Direction> = new Map([
  ...forms(
    'rise',
    `rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring
    advance advances advanced advancing rally rallies rallied rallying spike spikes spiked spiking rocket rocketed swell swells swelled gain gains gained gaining improve improved improves improving strengthen strengthened rebounded rebound
    edged-up`,
  ),
  ...forms(
    'fall',
    `fall falls fell fallen falling drop drops dropped dropping decrease decreases decreased decreasing decline declines declined declining slide slides slid sliding slip slips slipped slipping plunge plunges plunged plunging
    plummet plummets plummeted plummeting tumble tumbles tumbled tumbling shrink shrinks shrank shrunk shrinking sink sinks sank sunk sinking dip dips dipped dipping ease eases eased easing contract contracts contracted contracting
    crash crashed crashes crashing weaken weakened lose loses lost losing shed sheds shedding dive dived`,
  ),
]);

/** Verbs that change something else, and so take "by": "raised its forecast by 3%". */
export const CHANGING_VERBS: ReadonlyMap<string, Direction> = new Map([
  ...forms(
    'rise',
    `raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting expand expands expanded expanding extend extends extended extending hike hikes hiked hiking up
    enhance enhances enhanced enhancing push pushes pushed upgrade upgraded widen widens widened widening lengthen lengthens lengthened double doubles doubled doubling triple tripled`,
  ),
  ...forms(
    'fall',
    `cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering trim trims trimmed trimming slash slashes slashed slashing shorten shortens shortened narrow narrowed narrows down
    downgrade downgraded halve halves halved scale scaled pare pared`,
  ),
]);

/** Verbs that put another figure in the place of one, whichever is the higher: "revised from 3,480 to 3,120". */
export const REPLACING_VERBS: ReadonlySet<string> = new Set(
  'go goes went gone going move moves moved moving change changes changed changing revise revises revised revising correct corrects corrected correcting adjust adjusts adjusted adjusting amend amends amended amending update updates updated updating shift shifts shifted shifting bring brings brought bringing'.split(
    ' ',
  ),
);

/** Nouns of change, before "of" and a figure or after a figure with its unit: "a decrease of 4.0 per cent", "a 3 percent drop". */
export const CHANGE_NOUNS: ReadonlyMap<string, Direction> = new Map([
  ...forms('rise', 'rise rises increase increases growth gain gains jump surge climb upswing uptick hike hikes advance raise raises jumps surges'),
  ...forms('fall', 'fall falls decrease decreases decline declines drop drops dip slump reduction reductions loss losses cut cuts plunge slide contraction'),
]);

/** Verbs that count what they take, not a change, when a counted noun follows: "lost 30 men", "shed 1,200 jobs", "gained 12 seats". */
export const TAKES_COUNTED: ReadonlySet<string> = new Set(
  'lose loses lost losing shed sheds shedding gain gains gained gaining drop drops dropped dropping advance advanced contract contracted contracts crash crashed crashes sink sinks sank sunk ease spike cut cuts climb climbed jumped jump grow grows grew'.split(
    ' ',
  ),
);

/** Counted nouns that are marks on a scale: a change even after those verbs ("lost 190 points"). */
export const SCALE_NOUNS: ReadonlySet<string> = new Set(['point', 'points', 'cent', 'cents', 'pence', 'degrees', 'degree', 'notches', 'places', 'spots']);

/** Adverbs and particles that may stand between the verb and the figure. */
export const BETWEEN_VERB_AND_FIGURE = wordSet(
  'by up down about around some roughly approximately nearly almost over under more less fewer than at least just only another as much a an further sharply slightly modestly steeply about. well far'.split(
    ' ',
  ),
);

/** Verbs by which somebody has so many more or fewer than before, and not so many: "gained 12 seats", "lost 3,000 votes". */
export const GAINS_AND_LOSSES: ReadonlyMap<string, 'gained' | 'lost'> = new Map([
  ...['gain', 'gains', 'gained', 'gaining'].map((verb): [string, 'gained'] => [verb, 'gained']),
  ...['lose', 'loses', 'lost', 'losing'].map((verb): [string, 'lost'] => [verb, 'lost']),
]);
/** Before "by" and a figure: by how many somebody was ahead. */
export const WINS = wordSet(
  'win wins won winning lose loses lost lead leads led leading trail trails trailed beat beats beaten defeat defeated ahead behind edged carried passed'.split(
    ' ',
  ),
);

/** Between a figure and "than": it is by so much that one thing is more than another. Of other words in "-er" the figure tells how much more. */
export const MORE_OR_FEWER = wordSet(['more', 'fewer', 'less']);
/** Behind a share these tell of a change by themselves: "3 % higher". */
export const HIGHER_OR_LOWER = wordSet(['higher', 'lower']);
export const LESS: ReadonlySet<string> = new Set(
  'fewer less lower shorter smaller cheaper lighter younger slower weaker narrower shallower poorer cooler colder quieter closer nearer earlier'.split(' '),
);
/** Nouns by which a figure says how often as much: "three times more than". */
export const MULTIPLES: ReadonlySet<string> = new Set(['times', 'fold']);
/** Words in "-er" before "than" that compare nothing by how much. */
export const NO_MEASURE_OF: ReadonlySet<string> = new Set(['other', 'rather', 'either', 'neither']);

/** Verbs by which a price or a share goes down, and which are deeds of people and companies: "the shares shed 4 per cent", "the firm shed 400 jobs". */
export const SHEDS = wordSet(words('loses lost sheds shed surrendered recouped regained'));

/** Verbs by which a level is reached and which may be deeds elsewhere. */
export const REACHES = wordSet(words('hits hit reaches reached reach tops topped passes passed climbs climbed'));

/** Words between the noun for a figure and the figure: verbs of being at a level or coming to it. */
export const AT_LEVEL = wordSet(
  words(
    'included includes at to is was are were be been of by stands stood reached reaches reach hit hits passed passes topped tops rises rose risen climbed climbs falls fell drops dropped jumps jumped grew grown increased put : - – = remains remained now currently , above below than nearly exceeded about around down up revised had has noted totalled totaled exceeds slipped eased edged closed finished contracted rebounded accelerated dipped inched widened narrowed swelled steadied held unchanged steady slid sank tumbled plunged soared surged gained firmed weakened shrank expanded',
  ),
);
