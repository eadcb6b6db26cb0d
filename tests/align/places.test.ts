/** Which places are of one slot. */
import { describe, expect, test } from 'vitest';
import { areTwoScenes, slotsOfPlaces } from '../../src/align/places.js';
import type { Claim } from '../../src/model/claim.js';
import { event } from './claims.js';

const place = (attribute: string, report: string, words: string, names: readonly string[] = [words]): Claim<'place'> => ({
  id: `${report}#${words}`,
  report,
  kind: 'place',
  attribute,
  value: { words, names },
  span: { start: 0, end: 1 },
  text: 'x',
  speakers: [],
  polarity: 'affirmed',
  certainty: 'stated',
  event: event('a'),
  rule: 'x',
});

test.each<readonly [string, number, readonly Claim<'place'>[]]>([
  ['where it happened is one, by whatever names', 1, [place('place', 'a', 'Zgierz'), place('place', 'b', 'central Poland')]],
  [
    'scenes that one report tells of',
    3,
    [place('place', 'a', 'Chicago'), place('place', 'a', 'Austin neighborhood'), place('place', 'a', 'Englewood neighborhood')],
  ],
  ['areas of two reports', 1, [place('place', 'a', 'Austin neighborhood'), place('place', 'b', 'Englewood neighborhood')]],
  ['two streets, which may cross', 2, [place('place', 'a', 'College Avenue'), place('place', 'b', 'Ripple Avenue')]],
  ['two colleges', 2, [place('school', 'a', 'Stanmore College'), place('school', 'b', 'Riverside College')]],
  ['one area told twice', 1, [place('place', 'a', 'the Austin neighborhood'), place('place', 'a', 'West Austin neighborhood')]],
  ['one school under a longer and a shorter name', 1, [place('school', 'a', 'Stanmore Technical College'), place('school', 'b', 'Stanmore College')]],
  ['two schools', 2, [place('school', 'a', 'Stanmore School'), place('school', 'b', 'Riverside School')]],
  ['a school by name and one without', 1, [place('school', 'a', 'Stanmore School'), place('school', 'b', "girls' school", [])]],
  [
    'a school without a name, and two that it may be',
    3,
    [place('school', 'a', 'Stanmore School'), place('school', 'a', 'Riverside School'), place('school', 'b', "girls' school", [])],
  ],
  [
    'two hospitals that share words which many hospitals have',
    2,
    [place('hospital', 'a', 'West Harlan Medical Center'), place('hospital', 'b', 'Tambo Regional Medical Center')],
  ],
  [
    'two hospitals of which one has no words but such',
    2,
    [place('hospital', 'a', 'West Harlan Medical Center'), place('hospital', 'b', 'University Medical Center')],
  ],
  ['one hospital with and without them', 1, [place('hospital', 'a', 'Harlan Hospital'), place('hospital', 'b', 'Harlan University Trauma Center')]],
  ['one way, its end told as a city and as a country', 1, [place('to', 'a', 'Iceland'), place('to', 'b', 'Keflavik')]],
  ['one car, told with more and with fewer words', 1, [place('spot', 'a', 'back seat of a parked car', []), place('spot', 'b', 'vehicle', [])]],
  ['a car and the porch of a house', 2, [place('spot', 'a', 'car', []), place('spot', 'b', 'front porch of a house', [])]],
  ['a car park and a yard', 2, [place('spot', 'a', 'car park', []), place('spot', 'b', 'back yard', [])]],
  ['two ways that one report tells of', 2, [place('to', 'a', 'Iceland'), place('to', 'a', 'Oslo'), place('to', 'b', 'Oslo')]],
])('%s', (_, count, claims) => expect(slotsOfPlaces(claims)).toHaveLength(count));

describe('no claims', () => {
  test('make no slot with a claim in it', () => expect(slotsOfPlaces([]).flat()).toEqual([]));
});

test.each<readonly [string, boolean, Claim<'place'>, Claim<'place'>]>([
  ['two hospitals that one report names', true, place('hospital', 'a', 'Harlan Hospital'), place('hospital', 'a', 'Tambo Hospital')],
  ['one that a report names twice', false, place('hospital', 'a', 'Harlan Hospital'), place('hospital', 'a', 'Harlan General Hospital')],
  ['one of a name and one of none', false, place('hospital', 'a', 'Harlan Hospital'), place('hospital', 'a', 'hospital', [])],
  ['one of each report, which may differ on it', false, place('hospital', 'a', 'Harlan Hospital'), place('hospital', 'b', 'Tambo Hospital')],
  ['two towns of a report, of which one may lie in the other', false, place('place', 'a', 'Harlan'), place('place', 'a', 'Tambo')],
])('%s are two: %s', (_, expected, a, b) => expect(areTwoScenes(a, b)).toBe(expected));
