/** Words by which a strike is one of workers, and no attack. Lower case. */
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** The word that stands for both. */
export const STRIKE = 'strike';
/** A word that stands for a strike of workers alone: what it names, the other may be. */
export const WALKOUT = 'walkout';

/** In its sentence. */
export const OF_WORKERS = wordSet(
  words(
    'union unions walkout walkouts stoppage stoppages picket pickets picketing pay wage wages overtime pensions redundancies ballot balloted industrial bargaining',
  ),
);
