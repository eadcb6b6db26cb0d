/** Words by which two figures are the two sides of one count: of a vote, of a match. Lower case. */
import { verbForms } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Whatever is decided by counting heads. */
export const OF_VOTES = wordSet([
  ...words('vote votes ballot ballots majority majorities abstention abstentions motion bill ruling split tally councillors councilors ayes noes nays yeas'),
  ...['vote', 'abstain', 'rule'].flatMap(verbForms),
]);
/** Bodies that decide by counting heads. */
export const VOTING_BODIES = wordSet(
  words('senate parliament congress council board committee assembly house lawmakers mps deputies senators jury court chamber shareholders members'),
);
/** Verbs of a body that says yes: the more votes are for it. */
export const APPROVES = wordSet(['approve', 'pass', 'back', 'adopt', 'carry', 'agree', 'endorse', 'ratify', 'uphold', 'confirm', 'clear'].flatMap(verbForms));
/** Verbs and nouns of a no: the more votes are against it. */
export const REJECTS = wordSet([
  ...['reject', 'defeat', 'fail', 'fall', 'oppose', 'block', 'lose', 'scupper', 'sink'].flatMap(verbForms),
  ...words('rejection defeat down'),
]);

/** What ends a match, by a win or without one. */
export const ENDS_MATCH = wordSet([
  ...['beat', 'win', 'lose', 'defeat', 'draw', 'thrash', 'edge', 'end', 'finish', 'overcome', 'crush'].flatMap(verbForms),
  ...words('win victory defeat draw loss thrashing triumph'),
]);
/** A match that is not over, or a part of it: of these figures others will follow. */
export const UNDER_WAY = wordSet([
  ...['lead', 'trail'].flatMap(verbForms),
  ...words('half-time halftime interval ahead behind aggregate half first-leg set sets'),
]);
/** What tells that a match is spoken of, and no wager, march or price. */
export const OF_MATCHES = wordSet(
  words(
    'match game final semi-final quarter-final cup league season goal goals team club coach fans striker midfielder goalkeeper penalty penalties derby title',
  ),
);

/** Nouns that the two figures stand before like an adjective: "a 3-2 vote", "a 2-1 win". */
export const TOLD_BY_TALLY = wordSet(
  words('vote majority decision ruling split margin verdict win victory defeat draw loss result score thrashing triumph against in on to'),
);
/** Nouns counted on one side or on both. */
export const COUNTED_VOTES = wordSet(words('vote votes ballots'));
/** Who votes, between a figure and what they voted for. */
export const VOTERS = wordSet(
  words('votes voting voted vote members lawmakers mps deputies senators councillors councilors delegates representatives of them judges states people'),
);

/** What tells that a vote or a match is still to come, or only polled. */
export const LOOKS_AHEAD = wordSet([
  ...['expect', 'predict', 'forecast', 'project', 'hope', 'suppose', 'suggest', 'imagine', 'need', 'want', 'tip', 'deny', 'doubt'].flatMap(verbForms),
  ...words('poll polls forecast forecasts odds likely unlikely'),
]);
/** Before two figures that are ages: "for ages 5-11", "those 12-15". */
export const AGED = wordSet(words('age ages aged those children kids teens adults people'));

/** What stands before the figure of a side in a list of a vote: "Ayes 7, noes 5", "In favour: 64". Of some the first word is a preposition. */
export const SIDES: ReadonlyMap<string, 'for' | 'against' | 'abstained'> = new Map([
  ...words('for ayes aye yeas yea favour favor').map((word) => [word, 'for'] as const),
  ...words('against noes nays nay opposed').map((word) => [word, 'against'] as const),
  ...words('abstentions abstention abstained abstaining abstain').map((word) => [word, 'abstained'] as const),
]);
/** The same words, to be looked for: "for" alone is in every text. */
export const SIDE_WORDS = wordSet([...SIDES.keys()].filter((word) => word !== 'for'));
/** As many for as against: "tied at seven votes each". */
export const TIED = wordSet([...['tie', 'split', 'deadlock', 'divide'].flatMap(verbForms), 'level', 'evenly', 'equal']);

/** What a list of scores begins with that are final. */
export const OVER: readonly (readonly string[])[] = ['ft', 'full time', 'full - time', 'final score', 'final', 'result', 'full time score']
  .map(words)
  .toSorted((a, b) => b.length - a.length);
/** The first words of these. */
export const OPENS_SCORE = wordSet(OVER.map(([first]) => first!));

/** Behind "in": those who voted for it. */
export const FAVOUR: ReadonlySet<string> = new Set(words('favour favor'));
