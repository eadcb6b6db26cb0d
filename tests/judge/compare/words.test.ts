import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, contentWords, editsWithin, fold, opposed, phraseOf, relatedWords, sameSpelling, wordsOf } from '../../../src/judge/compare/words.js';

describe('fold', () => {
  it.each([
    ['Kata’ib', 'kataib'],
    ['U.S.', 'us.'],
    ['in the U.S. Senate', 'in the us. senate'],
    ['Łódź', 'lodz'],
    ['Žagar’s', 'zagar'],
    ['the group’s bases', 'the group bases'],
    ['north-west', 'northwest'],
    ['north-west of Tambo', 'northwest of tambo'],
    ['weapons-grade', 'weapons-grade'],
  ])('%s → %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

describe('contentWords', () => {
  it.each([
    ['the K1 military bases', ['k1', 'military', 'base']],
    ['U.S. officials', ['us', 'official']],
    ['the authorities', ['authority']],
    ['two ties', ['two', 'tie']],
    ['cars', ['car']],
    ['gas', ['gas']],
    ['Paris buses', ['paris', 'buse']],
    ['class', ['class']],
    ['a bus', ['bus']],
    ['base base', ['base']],
    ['the other one', ['the', 'other', 'one']],
    ['km 722', ['km', '722']],
    ['1,200.5 m', ['1,200.5', 'm']],
    ['', []],
    ['—', []],
  ])('%s → %j', (text, expected) => {
    expect(contentWords(text)).toEqual(expected);
  });

  it('keeps the words in their order for a diff', () => {
    expect(wordsOf('The waves, the WAVES')).toEqual(['the', 'waves', 'the', 'waves']);
  });

  it('takes any text, and gives words without blanks, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = contentWords(text);
        expect(new Set(words).size).toBe(words.length);
        for (const word of words) expect(word).toMatch(/^\S+$/);
      }),
    );
  });
});

describe('phraseOf', () => {
  it.each([
    ['electrical fault', ['electrical', 'fault'], [], false],
    ['not arson', [], ['arson'], false],
    ['smoke, not fire', ['smoke'], ['fire'], false],
    ['smoke – not fire', ['smoke'], ['fire'], false],
    ['freed without charge', ['freed'], ['charge'], false],
    ['not fire but smoke', ['smoke'], ['fire'], false],
    ['arson is not excluded', ['arson', 'excluded'], [], true],
    ['arson cannot be ruled out', ['arson', 'ruled', 'out'], [], true],
    ['the possibility of arson', ['possibility', 'arson'], [], false],
  ])('%s', (text, affirmed, denied, open) => {
    expect(phraseOf(text)).toEqual({ affirmed, denied, open });
  });
});

describe('editsWithin', () => {
  it.each([
    ['abcd', 'abcd', 0, true],
    ['abcd', 'abxd', 1, true],
    ['abcd', 'abd', 1, true],
    ['abcd', 'abcde', 1, true],
    ['abcd', 'axxd', 1, false],
    ['abcd', 'axxd', 2, true],
    ['abcd', 'ab', 1, false],
    ['a', 'xy', 1, false],
    ['abcd', 'bcde', 1, false],
    ['kitten', 'sitting', 3, true],
    ['kitten', 'sitting', 2, false],
  ])('%s, %s within %d: %s', (a, b, limit, expected) => {
    expect(editsWithin(a, b, limit)).toBe(expected);
    expect(editsWithin(b, a, limit)).toBe(expected);
  });

  it('does not measure very long words', () => {
    expect(editsWithin('a'.repeat(50), `${'a'.repeat(49)}b`, 1)).toBe(false);
    expect(editsWithin('a'.repeat(41), 'a'.repeat(40), 1)).toBe(false);
    expect(editsWithin('a'.repeat(40), 'a'.repeat(41), 1)).toBe(false);
    expect(editsWithin('a'.repeat(40), 'a'.repeat(39), 1)).toBe(true);
    expect(editsWithin('a'.repeat(39), 'a'.repeat(40), 1)).toBe(true);
    expect(editsWithin('a'.repeat(50), 'a'.repeat(50), 1)).toBe(true);
  });
});

describe('sameSpelling and relatedWords', () => {
  it.each([
    ['chikwawa', 'chikhwawa', true, true],
    ['hezbollah', 'hizbollah', true, true],
    ['tchaikovsky', 'tchaikovskii', true, true],
    ['tchaikovsky', 'tchaykovski', true, true],
    ['tchaikovsky', 'tchaykovskii', false, false],
    ['iran', 'iraq', false, false],
    ['grey', 'gray', true, true],
    ['tyre', 'tire', true, true],
    ['programme', 'program', true, true],
    ['tyre', 'tyro', false, false],
    ['niger', 'nigeria', false, true],
    ['iran', 'iranian', false, true],
    ['kenya', 'kenyan', false, true],
    ['austria', 'australia', false, false],
    ['slovakia', 'slovenia', false, false],
    ['gambia', 'zambia', false, false],
    ['route12', 'route13', false, false],
    ['k1', 'k2', false, false],
    ['donezk', 'donetk', true, true],
    ['tambo', 'tampo', false, false],
    ['station', 'station1', false, false],
    ['stations2', 'stations', false, false],
    ['abcdefghi', 'abxdefxhi', false, false],
    ['abcdefghij', 'abxdefxhij', true, true],
    ['fire', 'firemen', false, true],
    ['art', 'artist', false, false],
    ['km722', 'km7221', false, false],
  ])('%s, %s', (a, b, spelling, related) => {
    expect([sameSpelling(a, b), relatedWords(a, b)]).toEqual([spelling, related]);
    expect([sameSpelling(b, a), relatedWords(b, a)]).toEqual([spelling, related]);
  });
});

describe('compareWords', () => {
  it.each([
    ['US civilian contractor', 'contractor', 'a-within-b'],
    ['contractor', 'US civilian contractor', 'b-within-a'],
    ['the contractor', 'contractors', 'same'],
    ['port of Bira', 'Bira port', 'same'],
    ['US contractor', 'US citizen', 'overlap'],
    ['Iranian forces', 'Iran', 'overlap'],
    ['drones', 'missiles', 'disjoint'],
    ['', 'missiles', 'incomparable'],
    ['missiles', '', 'incomparable'],
    ['', '', 'same'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compareWords(contentWords(a), contentWords(b))).toBe(expected);
  });

  it('leaves aside what comes behind the first forty words', () => {
    const forty = Array.from({ length: 40 }, (_, index) => `word${index}`);
    expect(compareWords([...forty, 'drone'], forty)).toBe('same');
    expect(compareWords(forty, [...forty, 'drone'])).toBe('same');
  });
});

describe('opposed', () => {
  const table = [[['dead'], ['alive', 'well']]] as const;
  it.each([
    [['dead'], ['alive'], true],
    [['alive'], ['dead'], true],
    [['well'], ['dead'], true],
    [['dead'], ['dead'], false],
    [['alive'], ['well'], false],
    [['dead', 'alive'], ['alive'], false],
    [['dead'], ['alive', 'dead'], false],
    [['alive'], ['dead', 'well'], false],
    [[], ['dead'], false],
  ])('%j, %j: %s', (a, b, expected) => {
    expect(opposed(a, b, table)).toBe(expected);
  });
});
