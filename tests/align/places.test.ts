/** Which places are of one slot. */
import { describe, expect, test } from 'vitest';
import { slotsOfPlaces } from '../../src/align/places.js';
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
  ['one way, its end told as a city and as a country', 1, [place('to', 'a', 'Iceland'), place('to', 'b', 'Keflavik')]],
  ['two ways that one report tells of', 2, [place('to', 'a', 'Iceland'), place('to', 'a', 'Oslo'), place('to', 'b', 'Oslo')]],
])('%s', (_, count, claims) => expect(slotsOfPlaces(claims)).toHaveLength(count));

describe('no claims', () => {
  test('make no slot with a claim in it', () => expect(slotsOfPlaces([]).flat()).toEqual([]));
});
