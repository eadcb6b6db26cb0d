import type { Quantity } from '../model/quantity.js';

/** Symbols of the quantity recogniser by what they measure. Money is any ISO 4217 code. */
const DIMENSIONS: Readonly<Record<string, string>> = {
  km: 'length', m: 'length', cm: 'length', mm: 'length', mi: 'length', nmi: 'length', ft: 'length', in: 'length', yd: 'length',
  m2: 'area', km2: 'area', ha: 'area', acre: 'area', acres: 'area', 'sq mi': 'area', mi2: 'area', ft2: 'area', 'sq ft': 'area',
  s: 'time', min: 'time', h: 'time', d: 'time', wk: 'time', week: 'time', month: 'time', mo: 'time', yr: 'time', y: 'time', year: 'time', years: 'time', a: 'time',
  'km/h': 'speed', mph: 'speed', 'mi/h': 'speed', kn: 'speed', knots: 'speed', 'm/s': 'speed', kph: 'speed',
  kg: 'mass', g: 'mass', t: 'mass', lb: 'mass', oz: 'mass', tonne: 'mass', ton: 'mass',
  '°C': 'temperature', '°F': 'temperature', K: 'temperature',
  l: 'volume', L: 'volume', gal: 'volume', m3: 'volume', bbl: 'volume',
  '%': '%', pp: '%',
};

/** What a quantity measures: `length`, `money`, …; `count` for things counted and bare numbers. */
export const dimensionOf = ({ unit }: Quantity): string => DIMENSIONS[unit] ?? (/^[A-Z]{3}$/.test(unit) ? 'money' : unit === 'years of age' ? 'age' : 'count');
