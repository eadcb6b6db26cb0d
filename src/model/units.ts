import { convert, type Unit } from 'convert';

/** A unit's symbol, as {@link Quantity} has it, in the words of the converting library; `times` where that knows no such unit. */
interface Conversion {
  readonly dimension: 'length' | 'area' | 'volume' | 'mass' | 'time' | 'speed' | 'temperature' | 'power' | 'energy' | 'pressure';
  readonly unit: Unit;
  readonly times?: number;
}

const row = (dimension: Conversion['dimension'], unit: Unit, times?: number): Conversion =>
  times === undefined ? { dimension, unit } : { dimension, unit, times };

/** A Map, since a unit is whatever noun a text counts: "constructor" must find nothing. Speeds are a length an hour. */
const CONVERSIONS: ReadonlyMap<string, Conversion> = new Map([
  ['km', row('length', 'kilometers')],
  ['m', row('length', 'meters')],
  ['cm', row('length', 'centimeters')],
  ['mm', row('length', 'millimeters')],
  ['µm', row('length', 'micrometers')],
  ['mi', row('length', 'miles')],
  ['nmi', row('length', 'nautical miles')],
  ['yd', row('length', 'yards')],
  ['ft', row('length', 'feet')],
  ['in', row('length', 'inches')],
  ['km2', row('area', 'square kilometers')],
  ['m2', row('area', 'square meters')],
  ['cm2', row('area', 'square centimeters')],
  ['mi2', row('area', 'square miles')],
  ['yd2', row('area', 'square yards')],
  ['ft2', row('area', 'square feet')],
  ['ha', row('area', 'hectares')],
  ['acre', row('area', 'acres')],
  ['km3', row('volume', 'cubic kilometers')],
  ['m3', row('volume', 'cubic meters')],
  ['ft3', row('volume', 'cubic feet')],
  ['cm3', row('volume', 'cubic centimeters')],
  ['l', row('volume', 'liters')],
  ['gal', row('volume', 'gallons')],
  ['bbl', row('volume', 'liters', 158.987)],
  ['ml', row('volume', 'milliliters')],
  ['kg', row('mass', 'kilograms')],
  ['g', row('mass', 'grams')],
  ['mg', row('mass', 'milligrams')],
  ['t', row('mass', 'kilograms', 1e3)],
  ['kt', row('mass', 'kilograms', 1e6)],
  ['Mt', row('mass', 'kilograms', 1e9)],
  ['Gt', row('mass', 'kilograms', 1e12)],
  ['lb', row('mass', 'pounds')],
  ['oz', row('mass', 'ounces')],
  ['st', row('mass', 'stones')],
  ['ms', row('time', 'milliseconds')],
  ['s', row('time', 'seconds')],
  ['min', row('time', 'minutes')],
  ['h', row('time', 'hours')],
  ['d', row('time', 'days')],
  ['wk', row('time', 'weeks')],
  ['mo', row('time', 'months')],
  ['y', row('time', 'years')],
  ['years of age', row('time', 'years')],
  ['decade', row('time', 'years', 10)],
  ['century', row('time', 'years', 100)],
  ['km/h', row('speed', 'kilometers')],
  ['mph', row('speed', 'miles')],
  ['m/s', row('speed', 'meters', 3600)],
  ['kn', row('speed', 'nautical miles')],
  ['°C', row('temperature', 'celsius')],
  ['°F', row('temperature', 'fahrenheit')],
  ['W', row('power', 'watts')],
  ['kW', row('power', 'kilowatts')],
  ['MW', row('power', 'megawatts')],
  ['GW', row('power', 'gigawatts')],
  ['hp', row('power', 'watts', 745.7)],
  ['J', row('energy', 'joules')],
  ['kWh', row('energy', 'kilowatt-hours')],
  ['MWh', row('energy', 'megawatt-hours')],
  ['GWh', row('energy', 'gigawatt-hours')],
  ['TWh', row('energy', 'terawatt-hours')],
  ['hPa', row('pressure', 'pascals', 100)],
  ['bar', row('pressure', 'bars')],
  ['psi', row('pressure', 'pounds per square inch')],
]);

/** What every unit of a dimension is turned into. */
const BASES: Readonly<Record<Conversion['dimension'], Unit>> = {
  length: 'meters',
  area: 'square meters',
  volume: 'cubic meters',
  mass: 'kilograms',
  time: 'seconds',
  speed: 'meters',
  temperature: 'kelvin',
  power: 'watts',
  energy: 'joules',
  pressure: 'pascals',
};

/** The dimension that a unit measures, as far as it can be converted; none for counts, shares and money. */
export const dimensionOf = (unit: string): Conversion['dimension'] | undefined => CONVERSIONS.get(unit)?.dimension;

/** A value in the base unit of its dimension: 6 nmi → 11112 (metres). Units that cannot be converted keep their value. */
export const inBaseUnit = (value: number, unit: string): number => {
  const conversion = CONVERSIONS.get(unit);
  if (conversion === undefined || !Number.isFinite(value)) return value;
  // The types of the library tie both units to one dimension, which the table holds by its rows.
  return Number(
    (convert as (value: number, unit: Unit) => { to(unit: Unit): number })(value * (conversion.times ?? 1), conversion.unit).to(BASES[conversion.dimension]),
  );
};
