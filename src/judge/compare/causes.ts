/**
 * Causes that exclude each other: those that stand here and no others. Causes come in chains (rain, a swollen river, a weak pillar; a deer, a driver who brakes,
 * a burst tyre), so that two causes of one event are two links until they can only be two stories. Words are folded and singular, as by `contentWords`.
 */
import type { Opposites } from './exclusive.js';

const ARSON = ['arson', 'arsonist'];
const BLAST = ['bomb', 'explosive', 'grenade'];
/** "Foul play" is told by its first word. */
const ON_PURPOSE = [...ARSON, 'deliberate', 'intentional', 'sabotage', 'foul'];
/** Whatever was meant: who denies this denies each of its sorts. */
const MEANT_AT_ALL = new Set(['foul', 'deliberate', 'intentional']);
const BY_CHANCE = ['accident', 'accidental', 'lightning', 'natural'];
const BY_CARELESSNESS = ['negligence', 'carelessness', 'error', 'mistake'];
/** A saboteur may have made the fault. */
const BY_FAULT = ['electrical', 'malfunction', 'fault', 'wiring', 'mechanical', 'short', 'circuit'];

/** What was meant, and what came about by itself. */
export const OPPOSITE_INTENTS: readonly Opposites[] = [
  [[...ON_PURPOSE, ...BLAST, 'attack'], BY_CHANCE],
  [ON_PURPOSE, BY_CARELESSNESS],
  [[...ARSON, ...BLAST, 'deliberate', 'intentional', 'attack'], BY_FAULT],
  [BLAST, ['gas', 'methane', 'propane', 'butane']],
];

/** Whether a denial of all that is done on purpose is one of what is affirmed: "no foul play", and "arson". */
export const deniesIntent = (denied: readonly string[], affirmed: readonly string[]): boolean =>
  denied.some((word) => MEANT_AT_ALL.has(word)) && affirmed.some((word) => ON_PURPOSE.includes(word));

/** One fire is set by one of these. Lightning may have gone through the wiring, and somebody may have thrown the firework. */
const CIGARETTE = ['cigarette', 'cigar'];
const CANDLE = ['candle'];
const CAMPFIRE = ['campfire', 'barbecue', 'bonfire'];
const FIREWORK = ['firework', 'firecracker', 'pyrotechnic'];

/** One question that has one answer: what set the fire, how somebody came to die. */
export const OPPOSITE_ORIGINS: readonly Opposites[] = [
  [['lightning'], [...CIGARETTE, ...CANDLE, ...CAMPFIRE, ...FIREWORK]],
  // "human-caused": people or the sky.
  [['human'], ['lightning', 'natural']],
  [CIGARETTE, [...CANDLE, ...CAMPFIRE, ...FIREWORK]],
  [CANDLE, [...CAMPFIRE, ...FIREWORK]],
  [CAMPFIRE, FIREWORK],
  [
    ['electrical', 'wiring', 'circuit'],
    [...CIGARETTE, ...CANDLE, ...CAMPFIRE, ...FIREWORK],
  ],
  [ARSON, [...CIGARETTE, ...CANDLE]],
  [['suicide'], ['murder', 'homicide', 'manslaughter', 'accident', 'accidental', 'natural']],
  [
    ['murder', 'homicide'],
    ['accident', 'accidental', 'natural'],
  ],
];
