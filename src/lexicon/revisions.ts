/** Words by which a text says that it was held otherwise before, or that what it gives is a new reckoning. Lower case. */
import type { Kind } from '../model/claim.js';
import { formsOf } from './cue-verbs.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

const formsOfAll = (verbs: string): readonly string[] => words(verbs).flatMap(formsOf);

const THOUGHT_SO = words(
  'thought believed assumed presumed supposed suspected feared understood considered deemed reckoned imagined estimated blamed attributed ascribed pinned mistaken',
);
/** Participles that say no more than that somebody thought so: "had been [thought] to". What "had been reported" may be so still. */
export const THOUGHT = wordSet(THOUGHT_SO);
/** The same of whoever thought so: "engineers had [suspected] rust". */
export const HAD_THOUGHT = wordSet(words('thought believed assumed presumed supposed suspected feared imagined reckoned'));

const heldAs = (more: string): ReturnType<typeof wordSet> => wordSet([...THOUGHT_SO, ...words(more)]);
/** Participles of what was held or told once, behind "first" or "initially", by what was held. "First recorded in Kent" is of the world, and no telling. */
export const HELD: Readonly<Partial<Record<Kind, ReturnType<typeof heldAs>>>> = {
  quantity: heldAs('put valued priced assessed dated quoted advertised calculated rated graded'),
  time: heldAs('reported said given announced put dated'),
  place: heldAs('reported said given announced put'),
  description: heldAs(
    'described identified reported classed classified listed called labelled labeled branded treated diagnosed rated graded designated categorised categorized termed',
  ),
  responsibility: heldAs('put linked tied traced credited reported described identified'),
};
/** Behind the participle, where it could also tell what happened then or there: "first reported [to] have begun on Sunday", and not "first reported on Sunday". */
export const CLAUSE_BEHIND = wordSet(['to', 'that', 'as']);
/** Small words before such a participle, or behind it: "was [initially] thought", "was thought [at] first". */
export const AT_FIRST = wordSet(words('first initially originally previously formerly earlier wrongly mistakenly erroneously incorrectly inaccurately'));
/** Behind "blamed": what somebody is blamed for is no cause. */
export const BLAMED_FOR = wordSet(['for', 'over']);

/** Behind "at first": an hour, a look or a try, and no telling of it. "At first light", "at first glance". */
export const AT_FIRST_SIGHT = wordSet(words('light sight glance instance blush base degree attempt try hand reading hearing touch contact half'));

/** Nouns for a change that somebody makes to what he had told: "a [revision] from 140", "a [downgrade] from the 140". */
export const REVISION_NOUNS = wordSet(words('revision revisions downgrade upgrade correction adjustment amendment climbdown restatement reappraisal'));
/** Before a noun for a reckoning: it takes the place of one before. */
export const REVISED = wordSet(words('updated revised corrected amended restated final definitive'));
export const RECKONINGS = wordSet(
  words(
    `count counts tally tallies toll figure figures number numbers total totals data estimate estimates reckoning calculation calculations measurement measurements
     mapping dating projection projections forecast forecasts assessment assessments statistics`,
  ),
);
/** Before a noun for an act of counting: it comes after another. "Fresh figures" may be of another month. */
export const FRESH = wordSet(words('fresh new newer latest newest second closer better refined renewed repeat'));
export const COUNTINGS = wordSet(words('count tally reckoning calculation calculations measurement measurements mapping dating tabulation'));
/** What is counted anew: the word alone tells. */
export const RECOUNTS = wordSet(words('recount recounts re-count recalculation remeasurement reassessment'));
/** What a reckoning does with a figure: "a fresh tally [put] it at", "final data [showed]". */
export const SHOWS = wordSet([
  ...formsOfAll('show put give say indicate suggest reveal find yield produce bring set place have establish confirm count'),
  ...words('is was stands stood are were'),
]);
/** Before a reckoning behind a figure: "according [to] a fresh tally". */
export const BY_RECKONING = wordSet(words('to by in from with on per after following ,'));
/** The reckoning is yet to come: "[pending] a final count", "[until] the final tally". */
export const YET_TO_COME = wordSet(words('pending until awaiting await awaits no without before'));

/** Verbs of reckoning anew, all forms: "[restated] its loss as 84". */
export const RECKONS_ANEW = wordSet(
  formsOfAll(
    `restate recalculate reassess re-assess reestimate re-estimate reevaluate re-evaluate revalue remeasure re-measure reclassify reappraise recalibrate redate rebase
     recompute recategorise recategorize regrade re-grade redesignate`,
  ),
);
/** Before what it is reckoned at. */
export const AS_OR_AT = wordSet(['as', 'at', 'to']);
/** Oneself, behind a verb of correcting: "then corrected [himself]". */
export const ONESELF = wordSet(words('himself herself itself themselves'));
/** Behind both, what was corrected is something else: "corrected himself [on] the cause". */
export const ON_WHAT = wordSet(words('on about over regarding concerning'));
/** Behind what a reckoning shows, they tell of something else: "new measurements showed methane [before] the blast killed nine". */
export const TURNS_TO_OTHERS = wordSet(words('before after when while as because since who which where but though although'));
/** Behind "turned out to", the verbs of a place or a cause: "to [be] rust", but "many turned out to march". */
export const IS_OR_LIES = wordSet(['be', 'have', 'lie', 'stem', 'come']);
/** Verbs by which what follows takes another's place, all forms: "[supersedes] the 140 published in May". */
export const SUPERSEDES = wordSet(formsOfAll('supersede replace correct override overturn'));
/** Adjectives of a telling to which a later one is held against: "below the [flash] estimate of 5.2". */
export const PROVISIONAL = wordSet(words('flash provisional interim advance rough tentative prior opening preliminary initial first early'));

/** How things counted too often are told of: "after [duplicates] were struck out", "some had been [counted twice]". */
export const COUNTED_TWICE: readonly (readonly string[])[] = [
  ...words('counted listed recorded registered entered reported').map((verb) => [verb, 'twice']),
  ...words('counting counted counts count entries entry registrations reporting listing listings').map((noun) => ['double', noun]),
  ['double-counting'],
  ['double-counted'],
  ['duplicates'],
  ...words('entries records names cases reports registrations listings').flatMap((noun) => [
    ['duplicate', noun],
    ['duplicated', noun],
  ]),
];
/** Before the reason why a figure is another: "[after] duplicates were struck out". */
export const REASON_WHY = wordSet(words('after because since once as with following when'));
export const MAY_BE = wordSet(words('may might could would should can if whether'));

/** Between "then" and who somebody was: "then [still] a captain". */
export const STILL_THEN = wordSet(words('still only just merely'));
/** Verbs by which somebody or something comes to another rank, grade or state, all forms: "[promoted] to", "[strengthened] into". */
export const COMES_TO_BE = wordSet(
  formsOfAll(
    `promote demote elevate upgrade downgrade reclassify redesignate raise lower strengthen weaken intensify develop turn grow evolve morph transform convert commute
     reduce change escalate degenerate deteriorate improve worsen transfer switch`,
  ),
);
export const TO_OR_INTO = wordSet(['to', 'into', 'as']);

/** Verbs by which something is to be at another place, all forms: "[moved] to Brno". */
export const RELOCATES = wordSet(formsOfAll('move relocate shift transfer switch'));
/** What is held somewhere, or told to be there, and so can be moved by words alone: "the [final] has been moved to Brno". */
export const HELD_SOMEWHERE = wordSet(
  words(
    `match game fixture final semi-final tie race bout fight tournament cup championship leg summit talks negotiations meeting meetings conference congress session hearing trial
     inquest concert show gig premiere festival ceremony funeral wedding rally march protest event launch vote debate exercise drill rehearsal venue epicentre
     epicenter hypocentre landfall start finish kick-off signing wake vigil exhibition fair auction`,
  ),
);

/** Nouns for what somebody said, before "that": "its [statement] that there were 34". */
export const STATED = wordSet(words('statement report claim announcement assertion remark comment post tweet message assurance'));
/** Verbs by which a figure came to be a wrong one, past forms: "had [misread] the level as 71". */
export const MISREADS = wordSet(
  words(
    'misread misreported miscounted misstated misheard misrecorded misprinted misquoted mistyped mistaken mistook misinterpreted misunderstood wrongly mistakenly erroneously incorrectly',
  ),
);
