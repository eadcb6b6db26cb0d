/** Words by which a text tells why somebody did it. Lower case. */
import { verbForms } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Why somebody did it: nouns, singular, the last word of the phrase. */
export const MOTIVES = wordSet(
  words(
    'robbery burglary carjacking revenge retaliation retribution vendetta feud argument dispute quarrel altercation jealousy hatred racism terrorism ransom grudge',
  ),
);
/** Before such a noun: the deed came of it. */
export const CAME_OF: readonly (readonly string[])[] = [
  'during',
  'stemmed from',
  'stemming from',
  'result of',
  'motivated by',
  'appears to be',
  'appeared to be',
  'to have been',
  'related to',
  'out of',
  'over',
  'investigating',
].map((phrase) => phrase.split(' '));

/** Of a deed that did not come off, or may be none: "shot in an [attempted] robbery". */
export const OF_TRIES = wordSet(words('attempted botched apparent suspected possible alleged bungled foiled'));
/** Behind a motive: it was tried. */
export const ATTEMPTS = wordSet(words('attempt attempts'));
/** Verbs of trying, before "to". */
export const TRIES = wordSet(words('try attempt').flatMap(verbForms));
/** What somebody tried to do, which is why he did the other. */
export const ROBS: ReadonlyMap<string, string> = new Map([
  ['rob', 'robbery'],
  ['carjack', 'carjacking'],
  ['burglarise', 'burglary'],
  ['burglarize', 'burglary'],
  ['burgle', 'burglary'],
  ['kidnap', 'kidnapping'],
  ['abduct', 'kidnapping'],
]);
/** Behind "what": why it was done is asked. */
export const PROMPTS: readonly string[] = words('prompted motivated provoked led drove');
