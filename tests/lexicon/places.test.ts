import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../src/lexicon/countries.js';
import { CAPITALS, COUNTRY_OF, DEMONYMS, holdersOf, isRegion, KNOWN_PLACES, STATE_SHORT } from '../../src/lexicon/places.js';

describe('places', () => {
  it.each([
    ['toronto', ['Ontario', 'Canada']],
    ['Chicago', ['Illinois', 'United States']],
    ['tehran', ['Iran']],
    ['glasgow', ['Scotland', 'United Kingdom']],
    ['ohio', ['United States']],
    ['peru', []],
    ['georgia', []],
    ['nowhere at all', []],
  ])('%s lies in %o', (place, holders) => {
    expect(holdersOf(place)).toEqual(holders);
  });

  it.each([
    ['u.s.', 'United States'],
    ['uk', 'United Kingdom'],
    ['burma', 'Myanmar'],
    ['the gambia', 'Gambia'],
  ])('%s is %s', (name, country) => {
    expect(COUNTRY_OF.get(name)).toBe(country);
  });

  it.each([
    ['iraqi', 'Iraq'],
    ['dutch', 'Netherlands'],
    ['south koreans', 'South Korea'],
    ['filipino', 'Philippines'],
  ])('%s are of %s', (people, country) => {
    expect(DEMONYMS.get(people)).toBe(country);
  });

  it('tells near names apart', () => {
    expect(COUNTRY_OF.get('iran')).not.toBe(COUNTRY_OF.get('iraq'));
    expect(COUNTRY_OF.get('congo')).not.toBe(COUNTRY_OF.get('dr congo'));
    expect(DEMONYMS.get('nigerien')).toBe('Niger');
    expect(DEMONYMS.get('nigerian')).toBe('Nigeria');
  });

  it('takes no pronoun for a country, and no adjective for a place', () => {
    expect(KNOWN_PLACES.has('us')).toBe(false);
    expect(KNOWN_PLACES.has('saudi')).toBe(false);
    expect(KNOWN_PLACES.has('saudi arabia')).toBe(true);
    expect(isRegion('europe')).toBe(true);
    expect(isRegion('france')).toBe(false);
  });

  it('knows states by their short forms as written', () => {
    expect(STATE_SHORT.get('Pa.')).toBe('Pennsylvania');
    expect(STATE_SHORT.get('PA')).toBe('Pennsylvania');
    expect(STATE_SHORT.get('pa')).toBeUndefined();
  });

  it('has each country once, and no name for two', () => {
    const names = COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(CAPITALS.get('washington')).toBe('United States');
    expect(COUNTRIES.length).toBeGreaterThan(190);
  });
});
