/** What may stand between a subject and its verb, in the order in which it is looked for. */
import type { Step } from '../place.js';
import { AGES } from './ages.js';
import { ASIDES } from './asides.js';
import { JOINED } from './joined.js';
import { PARTICIPLES } from './participles.js';
import { PREPOSITIONS } from './prepositions.js';
import { RELATIVES } from './relatives.js';
import { VERBS } from './verbs.js';
import { SMALL_WORDS } from './small-words.js';

export const STEPS: readonly Step[] = [...VERBS, ...RELATIVES, ...SMALL_WORDS, ...AGES, ...PREPOSITIONS, ...ASIDES, ...JOINED, ...PARTICIPLES];
