import { describe, expect, it } from 'vitest';
import { dimensionOf, inBaseUnit } from '../../src/model/units.js';

describe('inBaseUnit', () => {
  // By the definitions of the units: international mile 1609.344 m, nautical mile 1852 m, foot 0.3048 m, pound 0.45359237 kg, acre 4046.8564 m².
  it.each([
    [6, 'nmi', 11112],
    [1, 'mi', 1609.344],
    [1, 'ft', 0.3048],
    [1, 'in', 0.0254],
    [1, 'yd', 0.9144],
    [3, 'cm', 0.03],
    [5, 'µm', 0.000005],
    [1, 'km2', 1e6],
    [1, 'mi2', 2589988.11],
    [1, 'acre', 4046.8564],
    [2, 'ha', 20000],
    [1, 'ft2', 0.09290304],
    [1, 'm3', 1],
    [1000, 'l', 1],
    [1, 'lb', 0.45359237],
    [1, 'oz', 0.028349523],
    [1, 'st', 6.35029318],
    [1, 't', 1000],
    [1, 'kt', 1e6],
    [2, 'Mt', 2e9],
    [2, 'h', 7200],
    [1, 'd', 86400],
    [2, 'wk', 1209600],
    [1, 'y', 31536000],
    [1, 'century', 3153600000],
    [1, 'ms', 0.001],
    [1, 'm/s', 3600],
    [1, 'km/h', 1000],
    [1, 'mph', 1609.344],
    [1, 'kn', 1852],
    [0, '°C', 273.15],
    [32, '°F', 273.15],
    [2, 'MW', 2e6],
    [1, 'kWh', 3.6e6],
    [1013, 'hPa', 101300],
    [1, 'bar', 100000],
  ])('%d %s', (value, unit, expected) => {
    expect(inBaseUnit(value, unit) / expected).toBeCloseTo(1, 6);
  });

  it.each(['NOK', '%', 'people', '', 'constructor', '__proto__', 'ton'])('leaves what it cannot convert: %s', (unit) => {
    expect(inBaseUnit(7, unit)).toBe(7);
    expect(dimensionOf(unit)).toBeUndefined();
  });

  it('keeps open bounds open', () => {
    expect(inBaseUnit(Infinity, 'km')).toBe(Infinity);
  });
});
