import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/judge/compare/comparison.js';
import { compareQuantities, isAbove, isFarBelow, isRoughly } from '../../../src/judge/compare/quantity.js';
import type { Quantity } from '../../../src/model/index.js';
import { quantity } from '../notation.js';

const CASES: readonly (readonly [a: string, b: string, expected: Comparison])[] = [
  // figures told exactly
  ['25', '25', 'same'],
  ['25', '19', 'disjoint'],
  ['25 people', '25 residents', 'same'],
  ['1200 jobs', '1350 jobs', 'disjoint'],
  ['0', '12', 'disjoint'],
  // a count in round thousands, and the same told to the last digit
  ['31000', '31204', 'b-within-a'],
  ['31204', '31000', 'a-within-b'],
  ['31000', '31600', 'disjoint'],
  ['40000', '42000', 'disjoint'],
  ['20000', '20400', 'b-within-a'],
  ['51000', '51100', 'disjoint'],
  ['99000', '99710', 'disjoint'],
  ['31000 people', '31204 residents', 'b-within-a'],
  ['5000', '5432', 'disjoint'],
  ['300', '304', 'disjoint'],
  // bounds
  ['25', '>=19', 'a-within-b'],
  ['19', '>=19', 'a-within-b'],
  ['18', '>=19', 'disjoint'],
  ['4', '<=10', 'a-within-b'],
  ['0', '<=10', 'a-within-b'],
  ['11', '<=10', 'disjoint'],
  ['<=10', '>=0', 'a-within-b'],
  ['-10 °C', '<=-5 °C', 'a-within-b'],
  ['-5 °C', '<=10 °C', 'a-within-b'],
  ['-5 m', '<=10 m', 'disjoint'],
  ['>=19', '>=25', 'b-within-a'],
  ['>300', '1904', 'b-within-a'],
  ['>300', '>=300', 'a-within-b'],
  ['<10', '<=10', 'a-within-b'],
  ['>300', '>300', 'same'],
  ['<=10', '>=12', 'disjoint'],
  ['>=5', '<=12', 'overlap'],
  // an excluded bound does not tell two figures apart
  ['>300', '300', 'b-within-a'],
  ['<10', '10', 'b-within-a'],
  // ranges
  ['10..20', '15', 'b-within-a'],
  ['10..20', '12..18', 'b-within-a'],
  ['10..20', '15..30', 'overlap'],
  ['10..20', '21..30', 'disjoint'],
  ['10..30', '7', 'disjoint'],
  ['18000..22000', '8500', 'disjoint'],
  // about: a tenth, or half of the place it is rounded to, a quarter at most
  ['~12000', '12000', 'b-within-a'],
  ['~12000', '~12000', 'same'],
  ['~1000', '1040', 'b-within-a'],
  ['~1000', '1250', 'b-within-a'],
  ['~1000', '1260', 'disjoint'],
  ['~1200', '1320', 'b-within-a'],
  ['~1200', '1350', 'disjoint'],
  ['~12', '11', 'b-within-a'],
  ['~8 %', '9..10 %', 'disjoint'],
  ['~60', '244', 'disjoint'],
  ['~60', '~65', 'overlap'],
  ['~70', '>=40', 'a-within-b'],
  // one measure in two units: each is as good as its digits
  ['33 km', '20.5 mi', 'same'],
  ['287 mm', '11.3 in', 'same'],
  ['287 mm', '>11 in', 'a-within-b'],
  ['9.4 m', '30.8 ft', 'same'],
  ['9.4 m', '36 ft', 'disjoint'],
  ['11 km', '~6 nmi', 'a-within-b'],
  ['33 km', '~20 mi', 'a-within-b'],
  ['40 min', '2 h', 'disjoint'],
  ['120 min', '2 h', 'same'],
  ['30 °C', '86 °F', 'same'],
  ['30 °C', '80 °F', 'disjoint'],
  ['100 km/h', '62 mph', 'same'],
  ['50 kn', '57.5 mph', 'same'],
  ['10 m/s', '36 km/h', 'same'],
  // 188.28 km/h
  ['52.3 m/s', '<=188 km/h', 'a-within-b'],
  ['53.3 m/s', '<=188 km/h', 'disjoint'],
  ['2 ha', '20000 m2', 'same'],
  ['5 t', '5000 kg', 'same'],
  ['>=64.1 t', '>=64100 kg', 'same'],
  // the digits that the words spend
  ['7', '6.8', 'b-within-a'],
  ['6.8', '7', 'a-within-b'],
  ['7', '6.3', 'disjoint'],
  ['67.8 %', '68 %', 'a-within-b'],
  ['33.4 %', '32.9 %', 'disjoint'],
  ['41000 m2', '41236 m2', 'b-within-a'],
  ['41000 m2', '44000 m2', 'disjoint'],
  // what does not measure one thing
  ['80 PLN', '80 USD', 'incomparable'],
  ['5 km', '5 kg', 'incomparable'],
  ['31 %', '31 people', 'incomparable'],
  ['8462 households', '42310 people', 'incomparable'],
  ['8462 families', '8462 households', 'same'],
  ['5 constructor', '5 toString', 'same'],
  ['5 pp', '5 %', 'incomparable'],
  ['5 bp', '5 pp', 'disjoint'],
  ['25 bp', '0.25 pp', 'same'],
  ['25 bp', '0.5 pp', 'disjoint'],
  ['>=57 bp', '>=0.57 pp', 'same'],
  ['5 pp', '5 people', 'incomparable'],
  ['5 bp', '5 people', 'incomparable'],
  ['5 NOK', '5 people', 'incomparable'],
  ['5 ICBM', '5 missiles', 'same'],
  ['5 people', '5 households', 'incomparable'],
  // bounds beside bounds
  ['>10', '>=10', 'a-within-b'],
  ['>10', '>=9', 'a-within-b'],
  ['>=10', '>9', 'a-within-b'],
  ['<=20', '<21', 'a-within-b'],
  ['10..20', '>=10', 'a-within-b'],
  ['10..20', '>10', 'overlap'],
  ['10..20', '<20', 'overlap'],
  ['10..20', '10..19', 'b-within-a'],
  ['10..20', '11..20', 'b-within-a'],
  ['50 %', '50.4 %', 'b-within-a'],
  ['50 %', '50.6 %', 'disjoint'],
  // a bare number beside a measure is taken for the same only where it fits
  ['67.8 %', '67.8', 'same'],
  ['67.8 %', '12', 'incomparable'],
  ['12', '67.8 %', 'incomparable'],
];

const mirrored = (comparison: Comparison): Comparison => (comparison === 'a-within-b' ? 'b-within-a' : comparison === 'b-within-a' ? 'a-within-b' : comparison);

describe('compareQuantities', () => {
  it.each(CASES)('%s and %s: %s', (a, b, expected) => {
    expect(compareQuantities(quantity(a), quantity(b))).toBe(expected);
    expect(compareQuantities(quantity(b), quantity(a))).toBe(mirrored(expected));
  });

  it.each<[string, Partial<Quantity>, string, Partial<Quantity>, Comparison]>([
    ['9460000000 NOK', { words: '9.46 billion crowns' }, '9462000000 NOK', { words: 'NOK 9,462 million' }, 'b-within-a'],
    ['9460000000 NOK', { words: '9.46 billion crowns' }, '9471000000 NOK', { words: 'NOK 9,471 million' }, 'disjoint'],
    ['800000000 NOK', { words: '800 million' }, '900000000 NOK', { words: '900 million kroner' }, 'disjoint'],
    ['2000000', { words: 'two million' }, '2300000', { words: '2.3 million' }, 'b-within-a'],
    ['2000000', { words: 'two million' }, '2600000', { words: '2.6 million' }, 'disjoint'],
    ['1500000000', { words: 'one and a half billion' }, '1500000000', { words: '1.5 billion' }, 'same'],
    ['1500000000', { words: 'one and a half billion' }, '1700000000', { words: '1.70 billion' }, 'b-within-a'],
    ['2000', { words: 'two thousand' }, '2400', { words: '2,400' }, 'b-within-a'],
    ['2000', { words: 'two thousand' }, '2600', { words: '2,600' }, 'disjoint'],
    ['12000', { words: '12 thousand' }, '12345', { words: '12,345' }, 'b-within-a'],
    ['7', { words: 'magnitude 7.0' }, '6.8', {}, 'disjoint'],
    ['7', { words: '7.0' }, '7', { words: 'seven' }, 'same'],
    ['6.8', {}, '7', { words: 'magnitude 7.0' }, 'disjoint'],
    ['6.8', { words: 'six point eight' }, '6.5', {}, 'disjoint'],
    ['6.8 %', { words: 'six point eight per cent' }, '6.4 %', {}, 'disjoint'],
    ['12 h', { words: 'twelve hours' }, '12.4 h', {}, 'b-within-a'],
    ['25', { words: 'twenty-five' }, '26', { words: '26' }, 'disjoint'],
  ])('%s %o and %s %o: %s', (a, moreA, b, moreB, expected) => {
    expect(compareQuantities(quantity(a, moreA), quantity(b, moreB))).toBe(expected);
  });

  it.each<[Quantity['change'], Quantity['change'], Comparison]>([
    ['rise', undefined, 'incomparable'],
    ['rise', 'rise', 'same'],
    ['rise', 'fall', 'disjoint'],
  ])('a change beside another: %s, %s', (a, b, expected) => {
    expect(compareQuantities(quantity('4 %', a && { change: a }), quantity('4 %', b && { change: b }))).toBe(expected);
  });

  it('takes no rise and no fall for the same', () => {
    expect(compareQuantities(quantity('0 %', { change: 'rise' }), quantity('0 %', { change: 'fall' }))).toBe('same');
  });

  it('takes no rise for another than a fall', () => {
    expect(compareQuantities(quantity('0 %', { change: 'rise' }), quantity('4 %', { change: 'fall' }))).toBe('disjoint');
    expect(compareQuantities(quantity('4 %', { change: 'rise' }), quantity('0 %', { change: 'fall' }))).toBe('disjoint');
  });

  it('takes any figure for one that an amount without bounds may be', () => {
    expect(compareQuantities({ unit: 'people', words: 'an unknown number of people' }, quantity('25 people'))).toBe('b-within-a');
  });

  it.each([
    ['2', 'overlap'],
    ['1', 'disjoint'],
    ['12', 'a-within-b'],
    ['70', 'disjoint'],
  ])('takes the lower edge of "several" softly: %s, %s', (figure, expected) => {
    expect(compareQuantities(quantity(figure), quantity('3..50', { approximate: true, words: 'several' }))).toBe(expected);
  });

  it.each([
    ['dozens', '24..100', '20', 'overlap'],
    ['dozens', '24..100', '12', 'disjoint'],
    ['hundreds', '200..2000', '130', 'disjoint'],
    ['a hundred or a few', '100..400', '70', 'disjoint'],
    ['twenty to forty', '20..40', '15', 'disjoint'],
  ])('takes that of %s, %s, softly where it is below a hundred: %s, %s', (words, band, figure, expected) => {
    expect(compareQuantities(quantity(figure), quantity(band, { approximate: true, words }))).toBe(expected);
  });

  it('takes the sharp bounds of a vague amount as they are', () => {
    const nearly = quantity('45..50', { approximate: true, maxExclusive: true, words: 'almost fifty' });
    expect(compareQuantities(quantity('46'), nearly)).toBe('a-within-b');
    expect(compareQuantities(quantity('52'), nearly)).toBe('disjoint');
    expect(compareQuantities(quantity('40'), nearly)).toBe('disjoint');
  });

  it('is symmetrical, and finds every quantity the same as itself', () => {
    const sign = fc.constantFrom('', '>=', '>', '<=', '<', '~');
    const unit = fc.constantFrom('', ' km', ' mi', ' %', ' people', ' NOK');
    const any = fc.tuple(sign, fc.integer({ min: 0, max: 5000 }), unit).map(([s, n, u]) => quantity(`${s}${n}${u}`));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(compareQuantities(a, a)).toBe('same');
        expect(compareQuantities(b, a)).toBe(mirrored(compareQuantities(a, b)));
      }),
    );
  });
});

describe('isAbove', () => {
  it.each<[string, string, boolean]>([
    ['25', '19', true],
    ['19', '25', false],
    ['25', '25', false],
    ['>=30', '25', true],
    ['>=19', '25', false],
    ['~60', '50', true],
    ['~60', '55', false],
    ['5 km', '3000 m', true],
    ['5 km', '4 kg', false],
  ])('%s above %s: %s', (a, b, expected) => {
    expect(isAbove(quantity(a), quantity(b))).toBe(expected);
  });
});

describe('isRoughly', () => {
  it.each<[string, string, boolean]>([
    ['11 km', '7 mi', true],
    ['11 km', '6 mi', true],
    ['10 km', '8 km', true],
    ['>=11 km', '7 mi', true],
    ['10..20 km', '10 km', true],
    ['33 km', '10 mi', false],
    ['11 km', '11 kg', false],
    ['80 PLN', '80 USD', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isRoughly(quantity(a), quantity(b))).toBe(expected);
  });
});

describe('isFarBelow', () => {
  it.each<[string, string, boolean]>([
    ['174', '3', true],
    ['3', '174', true],
    ['174', '87', false],
    ['87', '174', false],
    ['174', '86', true],
    ['0', '5', true],
    ['>=19', '174', false],
    ['~160', '1', true],
    ['3 km', '174 kg', false],
    ['1 km', '3 mi', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isFarBelow(quantity(a), quantity(b))).toBe(expected);
  });
});
