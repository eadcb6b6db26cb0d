/**
 * Causes that exclude each other: each word is of one family, and what came about by the one did not come about by the other. Words are folded and
 * singular, as by `contentWords`.
 */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'on purpose': ['arson', 'arsonist', 'deliberate', 'sabotage', 'intentional'],
  bomb: ['bomb', 'missile', 'landmine', 'grenade', 'shell'],
  gas: ['gas', 'methane', 'propane', 'butane'],
  electricity: ['electrical', 'wiring', 'circuit', 'transformer', 'socket'],
  weather: ['rain', 'rainfall', 'downpour', 'storm', 'wind', 'gust', 'fog', 'ice', 'icing', 'lightning', 'snow', 'flood', 'weather'],
  structure: ['construction', 'column', 'pillar', 'foundation', 'weld', 'corrosion', 'erosion', 'girder', 'beam'],
  vehicle: ['tyre', 'tire', 'brake', 'engine', 'rudder', 'steering', 'gearbox'],
  driver: ['asleep', 'fatigue', 'drowsiness', 'drunk', 'alcohol', 'speeding', 'distraction'],
  animal: ['deer', 'bird', 'dog', 'cow', 'boar', 'moose', 'elk', 'kangaroo', 'animal'],
  digging: ['excavation', 'excavator', 'backhoe', 'digger', 'bulldozer', 'digging'],
};

const familyOf: ReadonlyMap<string, string> = new Map(Object.entries(FAMILIES).flatMap(([name, words]) => words.map((word): [string, string] => [word, name])));

/** Bad weather and the wear of a thing may work together with what a driver does. */
const TOGETHER: readonly (readonly [string, string])[] = [
  ['weather', 'driver'],
  ['weather', 'vehicle'],
];

/** The one family that the words of a cause are of; undefined where none is, or two are: "a bird in the engine". */
const onlyFamily = (words: readonly string[]): string | undefined => {
  const found = new Set(words.flatMap((word) => familyOf.get(word) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
};

/** Whether what came about by the one cause did not come about by the other. */
export const areUnlikeCauses = (a: readonly string[], b: readonly string[]): boolean => {
  const [one, other] = [onlyFamily(a), onlyFamily(b)];
  if (one === undefined || other === undefined || one === other) return false;
  return !TOGETHER.some((pair) => pair.includes(one) && pair.includes(other));
};
