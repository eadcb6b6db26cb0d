/** Where on the scene of an event, or on the way from it, people are counted, by the word that says so. A figure of one is a part of the figure of all. */
import { wordSet } from './word-set.js';
import { words } from './words.js';
export const SCENES: ReadonlyMap<string, string> = new Map([
  ...['scene', 'spot'].map((word): [string, string] => [word, 'scene']),
  ...['hospital', 'hospitals', 'arrival', 'surgery', 'ambulance'].map((word): [string, string] => [word, 'hospital']),
  ...['floor', 'storey'].map((word): [string, string] => [word, 'floor']),
  ['inside', 'inside'],
  ['outside', 'outside'],
  ['indoors', 'inside'],
  ['outdoors', 'outside'],
  ['aboard', 'aboard'],
  ['ashore', 'ashore'],
]);

/** A sentence with one of these may tell of where it was told, or of what came later. */
export const ELSEWHERE = wordSet(words('hospital hospitals court reporters journalists newsroom headquarters'));
