/** Words that take back some of what is said. Lower case. */
import { verbForms } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Said of a whole clause, wherever in it they stand before what is claimed: "reportedly killed", "may have killed". */
export const CLAUSE_HEDGES = wordSet(
  words(`likely probably possibly perhaps apparently reportedly allegedly purportedly supposedly seemingly presumably potentially conceivably tentatively believed feared thought presumed rumoured rumored might may could
    unofficially unconfirmed unverified unsubstantiated preliminary provisional initial`),
);

/** Nouns for what is only said: they hedge the clause that hangs on them, "rumours that 12 had died", and what they are of, "rumours of 12 deaths". */
export const HEARSAY = wordSet(words('rumour rumours rumor rumors speculation'));

/** Said of a noun: of its phrase, and of what a report, figure or sign of that sort says. */
export const NOUN_HEDGES = wordSet(
  words(
    'suspected alleged apparent possible probable purported presumed supposed rumoured rumored putative unconfirmed unverified preliminary provisional initial',
  ),
);

/** Before what tells something: it was told so soon that it may be told otherwise later. "Initial reports indicate four." */
export const EARLY_TELLINGS = wordSet(words('initial preliminary early first'));
/** Of these, those that stand before such a noun for another reason as well: "filed the first report on it". */
export const OF_WHATEVER_CAME_FIRST = wordSet(words('early first'));

/** Nouns for what tells something: hedged, so is what it tells. Singular. */
export const TELLING_NOUNS: ReadonlySet<string> = new Set(
  words(
    'report finding figure result count estimate information indication evidence assessment toll data account investigation inspection analysis number tally inquiry version bulletin post',
  ),
);

/** Hedges only before an infinitive, an adjective or a clause: "appeared to", "seems likely", but not "appeared in court". */
export const SEEMINGS = wordSet(words('appear appears appeared appearing seem seems seemed'));

/** What is suspected is counted as such, and no less certain for it: "503 suspected cases". Singular. */
export const COUNTED_SUSPECTS: ReadonlySet<string> = new Set(words('case infection'));

/** Of more words, behind or around a claim: "not ruled out", "one of the versions". */
export const HEDGE_PHRASES: readonly (readonly string[])[] = [
  ['not', 'ruled', 'out'],
  ['not', 'been', 'ruled', 'out'],
  ['not', 'rule', 'out'],
  ["n't", 'rule', 'out'],
  ['not', 'ruling', 'out'],
  ['not', 'exclude'],
  ['not', 'excluded'],
  ['not', 'be', 'excluded'],
  ['not', 'be', 'ruled', 'out'],
  ['cannot', 'be', 'ruled', 'out'],
  ['one', 'of', 'the', 'versions'],
  ['one', 'of', 'the', 'theories'],
  ['one', 'of', 'the', 'possibilities'],
  ['said', 'to', 'be'],
  ['said', 'to', 'have'],
  ['according', 'to', 'unconfirmed', 'reports'],
];

/** Behind a claim's words these hedge it all the same: "20 people are feared dead". */
export const AFTER_HEDGES = wordSet(words('feared believed presumed suspected thought likely'));

/** Words that turn what follows into its opposite. */
export const DENIALS: ReadonlySet<string> = new Set(words("not n't never denied denies deny denying without doubt doubts doubted doubting"));

/** What they open is a question, or a condition: "investigating whether two men fired", "if the toddler shot himself". */
export const OPEN_QUESTIONS = wordSet(words('whether if'));

/** What is not confirmed is said, and not said to be so: with a word of `NOT_DONE` before them. */
export const CONFIRMING = wordSet(words('confirm confirmed confirming confirmation verify verified verifying verification corroborate corroborated ascertain'));
export const NOT_DONE = wordSet(words("not n't no never unable cannot without yet declined refused impossible failed"));

/** As verbs only: what somebody suspects is not known. "The suspect" hedges nothing. */
export const VERB_HEDGES = wordSet(
  words('suspect suspects believe believes fear fears think thinks assume assumes assumed presume presumes allege alleges surmise surmises'),
);

/** Before "to" and a deed of any sort: it was tried, and has not been done. "Failed to save", "an attempt to free". */
export const ATTEMPTED = wordSet(
  words(`try tries tried trying attempt attempts attempted attempting bid bids effort efforts fail fails failed failing unable refuse refuses refused threaten threatens
    threatened threatening threat threats plot plots plotted plotting conspire conspired conspiring conspiracy`),
);

/** Before "to" and a deed: it is to be done. Of harm that is no harm yet, while jobs that are to go are told as such. */
export const INTENDED = wordSet(
  words(`plan plans planned planning want wants wanted wanting intend intends intended intending intention meant designed hope hopes hoped vow vows vowed seek
    seeks sought aim aims aimed order orders ordered urge urges urged promise promised pledge pledged prepare prepared preparing ready willing desire enough
    capable ability power`),
);

/** Hedges of what somebody fears, believes or holds possible, as against what somebody reports. */
export const HELD_POSSIBLE: ReadonlySet<string> = new Set(
  words(`fear fears feared fearing may might could presume presumes presumed believe believes believed think thinks thought suspect suspects suspected assume assumes
    assumed likely probably possibly perhaps potentially`),
);

/** Verbs by which somebody wants a punishment that nobody has given yet: "asked for 25 years", "sought a fine of". */
export const REQUESTS = wordSet(words('ask seek demand request recommend propose urge want').flatMap(verbForms));

/** Participles by which somebody is only held to be so: "is presumed armed". */
export const TAKEN_FOR = wordSet(words('considered believed thought presumed assumed feared suspected reported'));

/** In the past: somebody held it to be so, and it may not have been. */
export const THOUGHT = wordSet(words('thought believed assumed feared'));

/** Participles before "to": what they tell is held to be so. */
export const HELD_TO = wordSet(words('believed thought suspected understood reported alleged likely presumed known found said'));
