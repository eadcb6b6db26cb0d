import { describe, expect, test } from 'vitest';
import { rarityIn } from '../../../src/align/joins/context.js';
import { FEATURES, type FeatureName, measuresOf } from '../../../src/align/joins/features.js';
import { censusOf, profilesOf, type Slot } from '../../../src/align/joins/index.js';
import type { Report } from '../../../src/model/index.js';
import { readClaims } from './read.js';

/** What a feature says of the first figure of each of two texts. */
const saidOf = (name: FeatureName, a: string, b: string): number => {
  const reports: readonly Report[] = [a, b].map((text, at) => ({ id: String(at), publisher: String(at), text }));
  const slots: readonly Slot[] = reports.flatMap(readClaims);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const [one, other] = reports.map(
    ({ id }) =>
      profilesOf(
        slots.find(({ claims }) => claims[0]!.report === id)!,
        byId,
        censusOf(slots),
      )[0]!,
  );
  const rarity = rarityIn([one!.around.words, other!.around.words]);
  return measuresOf(one!, other!, rarity)[FEATURES.findIndex((feature) => feature.name === name)]!;
};

describe('figures near each other', () => {
  test.each([
    ['nearly 2,000 homes', '1,960 homes', 0.8],
    ['412 homes', 'more than 400 homes', 0.8],
    ['a crest of 60 km', 'a crest of 37 miles', 0.6],
  ])('%s and %s are', (a, b, least) => {
    expect(saidOf('figures near each other', a, b)).toBeGreaterThan(least);
  });
  test.each([
    ['far ones', '2,000 homes', '900 homes'],
    ['small ones, which lie near by chance', '8 homes', '9 homes'],
    ['the same, of which another feature speaks', '412 homes', '412 homes'],
  ])('not %s', (_, a, b) => {
    expect(saidOf('figures near each other', a, b)).toBe(0);
  });
});

describe('the only value of its kind in each report', () => {
  const name = 'the only value of its kind in each report';
  test.each([
    ['one count of beds in each', '120 beds stood ready', '180 beds stood ready', 1],
    ['a kilometre and a mile are one kind', 'It fell 60 km away', 'It fell 37 miles away', 1],
    ['two counts of beds in one of them', '120 beds stood ready', '180 beds stood ready, and 40 beds were lent', 0],
    ['the same count twice is one value', '120 beds stood ready', '180 beds stood ready; of the 180 beds none was used', 1],
    ['other nouns', '120 beds stood ready', '180 boats stood ready', 0],
  ])('%s', (_, a, b, expected) => {
    expect(saidOf(name, a, b)).toBe(expected);
  });
  test.each([
    ['120 beds stood ready', '180 beds stood ready', 1],
    ['120 beds stood ready', '120 beds stood ready', 0],
  ])('and another: %s, %s', (a, b, expected) => {
    expect(saidOf('the only value of its kind in each report, and another', a, b)).toBe(expected);
  });
});

describe('names around two claims', () => {
  test.each([
    ['one name', 'The bridge at Porto lost 12 spans', 'At Porto the flood took 12 spans', true, 0],
    ['other names', 'The bridge at Porto lost 12 spans', 'At Lisbon the flood took 12 spans', false, 1],
    ['a name in one alone', 'The bridge at Porto lost 12 spans', 'The bridge lost 12 spans', false, 0],
  ])('%s', (_, a, b, common, other) => {
    expect(saidOf('names around them in common', a, b) > 0).toBe(common);
    expect(saidOf('other names around them', a, b)).toBe(other);
  });
});
