/** Words that say of a figure that another has taken its place, or that it takes another's. Lower case. */
import { verbForms } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Within brackets before a figure: it was so, and the one before the brackets is. */
export const FORMERLY = wordSet('prev prev. previous previously formerly earlier was originally initially'.split(' '));

/** At the head of the part of the sentence that holds the figure: it has been replaced. */
export const REPLACED: ReadonlySet<string> = new Set('earlier initially previously originally first formerly previous prev'.split(' '));

/** Words for when something was told that has been told otherwise since: "[first] put at", "reported [earlier]". */
export const PUT_BEFORE = wordSet('first earlier initially originally previously formerly before'.split(' '));
/** Verbs by which a figure is told, as they stand behind "had" and behind the figure: "had [given] 150", "the 150 it [gave]", "no longer [says]". */
export const TELLING_BEFORE = wordSet(
  words(
    `said says say reported reports report put puts gave given gives counted counts estimated announced spoken spoke listed claimed claims told stated states numbered cited
     quoted stood talked boasted touted trumpeted declared indicated suggested mentioned reckoned calculated confirmed tallied specified posted advertised`,
  ),
);
/** Those that replace what they tell whoever it is that had told it. */
export const SAID_BEFORE = wordSet(['said', 'reported', 'put', 'listed']);
export const WHO = wordSet(['who', 'which']);
/** Before "the 150 it gave": what is told now is held against it. */
export const HELD_AGAINST = wordSet(['not', 'than', 'below', 'above', 'under', 'over', 'against', 'replacing', 'of']);
/** Before a noun for a telling: another has followed. */
export const SUPERSEDED = wordSet(['earlier', 'previous', 'original', 'former', 'old']);
/** Those of them that have a clause behind them. */
export const SAYING_BEFORE = wordSet('said says say claimed claims told stated states announced estimated put'.split(' '));
/** The same, and verbs of what was held possible: "the 150 first [feared]". What was expected is no earlier telling. */
export const TELLING_OR_EXPECTING = wordSet([
  ...TELLING_BEFORE,
  ...words(
    'feared thought believed assumed presumed supposed hoped recorded published issued shown expected anticipated forecast predicted projected budgeted envisaged planned',
  ),
]);
/** What stands behind them is of another time. */
export const LATER_ON = wordSet(['later', 'now', 'then', 'since', 'subsequently', 'afterwards']);
/** Between a verb of telling and a figure they go on to something else. */
export const TURNS_AWAY = wordSet([...LATER_ON, ...'and but before after when while as because who which'.split(' ')]);
const POSTED = words('post posts entry headline caption tweet message notice');
/** Of what a figure is told in, what may be something else as well: "an earlier [post] said four", but "the first [post] was held by four". */
export const POSTS = wordSet(POSTED);
/** What a figure is told in. */
export const TELLINGS_BEFORE = wordSet([
  ...words(
    'report reports bulletin statement statements version versions count tally update release edition article story dispatch briefing estimate forecast',
  ),
  ...POSTED,
]);
/** What is put forward and may be put forward anew: "its [original] claim of 97 million", "438 in the original proposal". */
export const PROPOSALS_BEFORE = wordSet(
  'proposal proposals plan plans offer offers bid bids claim claims demand demands request budget schedule target'.split(' '),
);
/** Before a noun for a figure or a telling: it is no longer the one. */
export const EARLIER_ADJECTIVES = wordSet([...SUPERSEDED, 'initial', 'first', 'preliminary']);
/** Whose the figure is that is taken back. */
export const OWN = wordSet(['its', 'their', 'his', 'her', 'own', 'our']);
/** What is done with a figure that is taken back. */
export const RETRACTS = wordSet(
  'withdrew withdrawn withdraws retracted retracts dropped drops abandoned scrapped disowned replaced superseded corrected revised amended rescinded'.split(
    ' ',
  ),
);
/** Behind "too", what a figure is said to have been by whoever gave it. */
export const TOO = wordSet(['high', 'low', 'large', 'small', 'great']);
/** What a figure is said to have been by whoever gave it. */
export const WRONG = wordSet('wrong mistaken incorrect inaccurate overstated understated exaggerated inflated error mistake outdated'.split(' '));

/** Verbs by which something has been given another day: "[moved] from 14 to 21 March". */
export const MOVES = wordSet([
  ...words('postpone reschedule slip adjourn defer rearrange retime rebook').flatMap((verb) => verbForms(verb).filter((form) => form !== verb)),
  ...words('moved moving delayed delaying pushed pushing shifted shifting switched switching deferred deferring reset re-timed'),
]);
/** Before the day that something is moved to: "postponed [until] Friday", "rescheduled [for] Friday". */
export const UNTIL = wordSet(['until', 'till', 'for']);
/** Verbs that do so with a small word: "[put] back to", "[brought] forward". */
export const MOVES_WITH = wordSet(words('put puts putting brought brings bringing pushed moved held carried set rolled pulled'));
export const MOVED_TO = wordSet(['back', 'off', 'forward', 'over']);
/** Before such a verb it has not: "refused to move", "was not moved". */
export const UNMOVED = wordSet(["n't", 'not', 'never', 'refused', 'may', 'might', 'could', 'would', 'will']);
/** Words by which a day is set: "[set] for 14 March", "[due] to start on". */
export const SET_FOR = wordSet(words('set scheduled planned due slated timetabled pencilled penciled earmarked'));
/** Behind "had": a day that somebody looked to, and that has come otherwise: "had [hoped] to open on". */
export const HAD_MEANT = wordSet(words('hoped planned intended meant wanted aimed expected promised pledged undertaken'));
/** The same where "for" or "to" follows, or a day by which: "[called] for 14 March", but not "called on 14 March for calm". */
export const CALLED_FOR = wordSet(words('called announced booked fixed billed intended expected meant supposed promised pledged hoped tipped lined arranged'));
/** Before "than planned": when something comes, held against when it was to. */
export const SOONER = wordSet(['sooner', 'earlier', 'later']);
/** "five hours [behind schedule]", "[ahead of plan]". "Ahead of time" is in advance of anything. */
export const OFF_SCHEDULE: readonly (readonly string[])[] = [
  ['behind', 'schedule'],
  ['behind', 'plan'],
  ['behind', 'time'],
  ['ahead', 'of', 'schedule'],
  ['ahead', 'of', 'plan'],
];
/** By so little behind schedule, something is still on the day that was set for it. */
export const MINUTES = wordSet(words('minute minutes second seconds'));
/** Before "now": on a day that was told of otherwise. */
export const WILL = wordSet(['will', 'would', "'ll"]);
/** Before "will": it will be otherwise. */
export const OTHERWISE = wordSet(['but', 'instead', 'however', 'though']);
/** Beside "will": it is to be on this day, and was to be on another. */
export const BY_NOW = wordSet(['now', 'instead']);
/** Behind "will now": what those who have won, lost or been chosen do next. */
export const NEXT_STEPS = wordSet('face play meet host visit travel contest compete tackle challenge'.split(' '));
/** A day is held by these against the one on which something was to be, and not against one that was told: "a month behind schedule", "sooner than planned". */
export const AGAINST_PLAN =
  /^(?:behind|ahead of|will|would|['’]ll|(?:sooner|earlier|later) than\b.*\b(?:planned|scheduled|due|expected|forecast|intended|meant|supposed))\b/i;
/** The rest of what may stand around such a word where a sentence tells nothing but the new day: "but now it will be on Thursday". */
export const NEW_DAY_ONLY = wordSet("but and so it that this they will 'll be not before at on in around about only have to".split(' '));

/** Phrases of two words or more to the same effect. */
export const REPLACED_PHRASES: readonly (readonly string[])[] = [
  ['up', 'from'],
  ['down', 'from'],
  ['at', 'first'],
  ['earlier', 'version'],
  ['previous', 'figure'],
  ['earlier', 'figure'],
  ['earlier', 'report'],
  ['had', 'been', 'listed'],
  ['correct', 'the', 'figure', 'of'],
  ['corrects', 'the', 'figure', 'of'],
  ['corrected', 'the', 'figure', 'of'],
  ['instead', 'of'],
  ['rather', 'than'],
  ['compared', 'with'],
];

/** Before a noun for a telling: "[initial] reports said four". */
export const FIRST_TOLD: ReadonlySet<string> = new Set('initial early earlier first previous original preliminary'.split(' '));

/** Before words for what was told first, they set it against what the sentence goes on to tell: "[despite] earlier reports that 12 had died, nine were". */
export const SET_AGAINST = wordSet(words('despite contrary unlike notwithstanding contradicting correcting'));
/** Those of {@link REPLACED} that tell of a state and not of an hour: "initially in a critical condition", but "earlier in the day". */
export const INITIALLY = wordSet(words('initially originally'));

/** What is told of in the past has been told otherwise since: "initial reports [indicated] four"; "initial reports indicate four" still holds. */
export const TOLD_THEN: ReadonlySet<string> = new Set(
  'said indicated suggested assumed put was were had gave spoke claimed stated listed counted showed reported described mentioned'.split(' '),
);

/** Verbs of change, all forms: "[rose] to 23", "grew from thirteen to fourteen". Those that also tell of going somewhere are not among them: "moved to 12 schools". */
export const CHANGES = wordSet([
  ...`rise grow climb increase jump soar raise revise lower enhance hike lift adjust amend cut reduce fall drop go update correct bring double triple quadruple halve scale trim
   slash pare whittle narrow shrink widen broaden lengthen shorten expand enlarge swell balloon mushroom surge leap spike mount escalate strengthen weaken intensify deepen
   upgrade downgrade improve sweeten boost bump ease slip slide sink tumble plunge plummet slump decline decrease diminish dwindle dip recede ebb edge creep inch nudge tick
   tighten relax loosen ratchet temper moderate curtail prune crop shave chop inflate deflate uplift augment quintuple snowball rocket skyrocket accelerate slow recast reset`
    .split(/\s+/)
    .flatMap(verbForms),
  ...'upped shrank shrunk swollen crept leapt'.split(' '),
]);
/** A count that goes to a figure changes; what goes to so many of others is theirs: "the toll [went] to nine", "loans [went] to nine firms". */
export const GOES = wordSet(verbForms('go'));
/** Those that tell of a change of a measure: "moved to 11 per cent", "extended to 10 km"; of things counted they tell where something went. */
export const CHANGES_OF_MEASURES = wordSet(['extend', 'spread', 'move', 'shift', 'push'].flatMap(verbForms));
/** Those that tell of a change where they stand with a small word: "[come down] to 15"; but "it comes down to 15 votes". */
export const CHANGES_WITH = wordSet(['come', 'comes', 'came', 'coming', 'move', 'moves', 'moved', 'moving']);
export const UP_OR_DOWN = wordSet(['up', 'down']);

/**
 * Figures of a stretch, and of what is bought and sold day by day: told as having risen or fallen, they did so against an earlier stretch, and put no earlier
 * report right.
 */
export const OF_A_STRETCH = wordSet(
  `sales profit profits revenue revenues turnover earnings income exports imports output production growth inflation unemployment employment orders deliveries takings loss losses
   surplus deficit receipts dividend debt debts traffic share shares figure money`.split(/\s+/),
);

/** Before "the" and a day or hour that was told once: what is told now is held against it. "[before] the 3 a.m. first given". */
export const BEFORE_OR_AFTER = wordSet(['before', 'after', 'than', 'not']);
/** Before "way to": "the figure of 150 has [given] way to". */
export const GIVES_WAY = wordSet(['gave', 'given', 'gives']);
/** Ends of {@link REPLACING_PHRASES} that go on otherwise: "in the [event] of a strike", "in the [end] zone". */
export const CAME_TO: ReadonlySet<string> = new Set(['event', 'end']);
export const OF_OR_THAT = wordSet(['of', 'that']);
/** Ends of them whose object is what it came to: "turned out to [be]", "had [become]". */
export const CAME_TO_BE: ReadonlySet<string> = new Set(['be', 'been', 'become']);

/** The figure after them is the one that counts now. */
export const REPLACING_PHRASES: readonly (readonly string[])[] = [
  ['stands', 'at'],
  ['now', 'at'],
  ['has', 'reached'],
  ['revised', 'to'],
  ['corrected', 'to'],
  ['the', 'figure', 'is'],
  ...['correct', 'true', 'right', 'real', 'actual'].flatMap((which) => ['is', 'was'].map((be) => ['the', which, 'figure', be])),
  ['replaced', 'by'],
  ['in', 'the', 'end'],
  ['in', 'the', 'event'],
  ['turned', 'out', 'to', 'be'],
  ['turned', 'out', 'to', 'have', 'been'],
  ['as', 'it', 'turned', 'out'],
  ['proved', 'to', 'be'],
  ['had', 'become'],
  ['at', 'last', 'count'],
  ...['last', 'latest'].flatMap((which) => ['at', 'by', 'on'].map((at) => [at, 'the', which, 'count'])),
  ['revised', 'down', 'to'],
  ['revised', 'up', 'to'],
];

/** What was at first, and, in the same sentence, what it came to: the first figure says nothing against the second, nor the other way round. */
export const FIRST_AND_LAST: readonly (readonly [first: readonly string[], last: readonly string[]])[] = [
  [
    ['began', 'with'],
    ['ended', 'with'],
  ],
  [
    ['started', 'with'],
    ['ended', 'with'],
  ],
  [
    ['started', 'with'],
    ['finished', 'with'],
  ],
  [
    ['began', 'at'],
    ['ended', 'at'],
  ],
  [
    ['started', 'at'],
    ['ended', 'at'],
  ],
];

/** How a paragraph that puts right an earlier one begins. */
export const CORRECTIONS = wordSet('correction corrected corrects corrected- clarification update updated'.split(' '));

/** At the head of an attribute, of those who are so for a time: "under evacuation order", "without power". */
export const UNDER: ReadonlySet<string> = new Set(['under', 'without']);
/** Before the word for where somebody is kept or cared for. */
export const IN_OR_UNDER: ReadonlySet<string> = new Set(words('in under on at'));
/** Where people are for a time: so many of them today, and fewer tomorrow. */
export const KEPT_AT: ReadonlySet<string> = new Set(
  words(
    'hospital hospitals hospitalised hospitalized clinic clinics ward wards centre center centres centers care icu treatment observation surgery ventilator ventilators custody detention captivity jail prison remand quarantine isolation shelter shelters camp camps tents',
  ),
);
/** What was done to those counted there is done: "died in hospital", "arrived at the camp". */
export const ONCE_AND_FOR_ALL: ReadonlySet<string> = new Set(
  words('died dead death deaths killed born taken brought admitted arrived sent moved transferred treated attacked beds rooms doctors nurses staff'),
);
/** Nouns for how somebody or something is: told otherwise on another day, it has changed. */
export const STATES: ReadonlySet<string> = new Set(['condition', 'state', 'status', 'whereabouts', 'custody', 'progress', 'step', 'stage', 'health']);

/** Verbs of change that put an earlier figure right, and do not tell of growth. */
export const REVISIONS: ReadonlySet<string> = new Set([
  ...words(
    `raise revise lower enhance hike lift adjust amend cut reduce update correct bring upgrade downgrade sweeten halve scale pare trim slash shave prune nudge bump temper moderate
     reset recast restate`,
  ).flatMap(verbForms),
  'upped',
]);

/** What may stand between a figure and the verb that moves it: "15 million, [later] lowered to 9.7 million", "10 million; talks [had] brought it down to 4". */
export const MOVED_ON: ReadonlySet<string> = new Set(
  'later since then now but and was were has had have been be is it this that they which he she soon subsequently afterwards to at down up come came'.split(
    ' ',
  ),
);

/** Behind a former figure: it was that of another time, and still is. "Up from 40 cents a year ago." */
export const LONG_AGO: ReadonlySet<string> = new Set('year years decade decades month months quarter quarters'.split(' '));
/** Behind a former figure these open the words for an occasion: "up from 4 in the first quake". */
export const ON_OCCASION: ReadonlySet<string> = new Set('in at during after under'.split(' '));
/** In those words, by which one is told from another: "the first quake", "the last election". */
export const WHICH_ONE: ReadonlySet<string> = new Set('first second third fourth fifth last previous past'.split(' '));
/** Where it is no other occasion, but an earlier hour or count of the same: "up from 12 in the morning", "in an earlier tally". */
export const OF_THE_SAME: ReadonlySet<string> = new Set(
  `morning afternoon evening night noon midnight midday dawn dusk initial earlier previous count counts tally report reports statement bulletin update estimate estimates
   version list`.split(/\s+/),
);

/** "now wants 12", "is now 45": what stands behind them is so by now. Not behind these: "until now", "from now on". */
export const NO_NOW: ReadonlySet<string> = new Set(['until', 'till', 'by', 'from', 'for', 'just', 'right', 'even', 'before']);

/** A figure that these stand by is that of now. */
export const STILL = wordSet(words('now currently today presently'));

/** Verbs by which a side takes over what it had not owned to before, all forms. */
export const CONCEDES = wordSet(words('concede acknowledge admit').flatMap(verbForms));
/** Before them, nothing is conceded: "refused to acknowledge", "without admitting". */
export const UNCONCEDED = wordSet(words("not n't never without refuse refuses refused refusing decline declines declined"));
/** Right before them, nobody has conceded yet, or something else is told: "[must] admit", "was urged [to] acknowledge", "[was] admitted that night". */
export const NO_CONCESSION = wordSet(words('to would could should must may might will can is are was were be been being'));
/** What a side had done with what it concedes, behind "had": "which it had [ruled] out". */
export const DISPUTED_BEFORE = wordSet(words('denied ruled dismissed rejected excluded disputed insisted maintained claimed said'));

/** Who writes a correction, and what they had done: "[we told] you" is put right. */
export const OURSELVES = wordSet(['we', 'i']);
export const OWN_TELLINGS = wordSet(words('said told stated reported wrote gave put announced published claimed'));
