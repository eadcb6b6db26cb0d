/** Words that take back some of what is said. Lower case. */
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Said of a whole clause, wherever in it they stand before what is claimed: "reportedly killed", "may have killed". */
export const CLAUSE_HEDGES = wordSet(
  words(`likely probably possibly perhaps apparently reportedly allegedly purportedly supposedly seemingly presumably potentially conceivably tentatively believed feared thought presumed rumoured rumored might may could
    unofficially unconfirmed unverified preliminary provisional initial`),
);

/** Said of a noun: of its phrase, and of what a report, figure or sign of that sort says. */
export const NOUN_HEDGES = wordSet(
  words(
    'suspected alleged apparent possible probable purported presumed supposed rumoured rumored putative unconfirmed unverified preliminary provisional initial',
  ),
);

/** Nouns for what tells something: hedged, so is what it tells. Singular. */
export const TELLING_NOUNS: ReadonlySet<string> = new Set(
  words(
    'report finding figure result count estimate information indication evidence assessment toll data account investigation inspection analysis number tally inquiry version',
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
export const DENIALS: ReadonlySet<string> = new Set(words("not n't never denied denies deny denying without"));
