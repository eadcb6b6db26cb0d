/** Things counted by what was done to them, where no domain names it; and ages told by their ten years. */
import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '../../../src/index.js';
import { read } from '../read.js';

const counts = (text: string): readonly string[] =>
  read('quantity', text).map(({ attribute, value }) => `${attribute} ${value.figure ?? `${value.min}-${value.max}`}`);

describe('what was done to them', () => {
  test.each<[string, readonly string[]]>([
    ['Fourteen trains have been cancelled and 22 diverted.', ['trains cancelled 14', 'trains diverted 22']],
    ['The storm closed at least twelve schools and grounded 40 flights.', ['schools closed 12', 'flights grounded 40']],
    ['Airlines scrapped 200 flights.', ['flights cancelled 200']],
    ['No barns are confirmed lost.', ['barns lost 0']],
    ['Some 60 ferries were later delayed.', ['ferries delayed 60']],
    ['The 14 trains were not cancelled.', ['trains not cancelled 14']],
    ['Twelve schools were never closed.', ['schools not closed 12']],
    ['The town has not closed twelve schools.', ['schools not closed 12']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['Two shops close early.', ['shops 2']],
    ['Fourteen trains were late.', ['trains 14']],
    ['Police counted 30 delayed trains.', ['trains 30']],
  ])('nothing: %s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});

describe('by how many, and not how many', () => {
  test.each<[string, readonly string[]]>([
    ['Dahl won by 1,200 votes.', ['lead in votes 1200']],
    ['The Greens gained 12 seats.', ['seats gained 12']],
    ['The Greens lost eight seats.', ['seats lost 8']],
    ['The storm damaged or destroyed 140 houses.', ['homes damaged or homes destroyed 140']],
    ['Dahl won with 1,200 votes.', ['votes 1200']],
    ['The Greens won 12 seats.', ['seats 12']],
    ['The motion was carried out by 12 crew members.', ['crew 12']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});

const ages = (text: string): readonly string[] => quantitiesIn(text).map(({ text: words, value }) => `${words}: ${value.min}-${value.max} ${value.unit}`);

describe('ten years of age', () => {
  test.each<[string, string]>([
    ['They look for a man in his 20s.', 'in his 20s: 20-29 years of age'],
    ['A woman in her mid-50s was hurt.', 'in her mid-50s: 53-57 years of age'],
    ['Both are in their late forties.', 'in their late forties: 45-49 years of age'],
    ['The mayor, in his early 40s, left.', 'in his early 40s: 40-44 years of age'],
  ])('%s', (text, expected) => {
    expect(ages(text)).toContain(expected);
  });

  test.each(['In the 1990s he left.', 'He sang in the thirties.', 'She drove in her fast 40s car.'])('none: %s', (text) => {
    expect(ages(text).filter((age) => age.endsWith('of age'))).toEqual([]);
  });

  test('is that of whom the words before tell', () => {
    expect(read('quantity', 'They look for a man in his 20s.')).toMatchObject([{ attribute: 'age', scope: { who: 'man' } }]);
  });
});

test.each<[string, number]>([
  ['It began with a 911 call at noon.', 0],
  ['He dialled 999 at once.', 0],
  ['The 911 dispatcher spoke to her.', 0],
  ['They took 911 complaints.', 1],
  ['He counted 999 sheep.', 1],
])('a number rung for help counts nothing: %s', (text, expected) => {
  expect(quantitiesIn(text).filter(({ value }) => value.figure === 911 || value.figure === 999)).toHaveLength(expected);
});
