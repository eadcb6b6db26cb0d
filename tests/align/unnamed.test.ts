import { expect, test } from 'vitest';
import { type NamedSlot, withUnnamed } from '../../src/align/unnamed.js';
import { count } from './claims.js';

const slot = (attribute: string, unnamed: boolean, figure: number, unit: string): NamedSlot => ({
  attribute,
  unnamed,
  claims: [count(figure, undefined, { value: { figure, min: figure, max: figure, unit, words: String(figure) } })],
});

const after = (...slots: readonly NamedSlot[]): readonly string[] => withUnnamed(slots).map(({ attribute, claims }) => `${attribute} ${claims.length}`);

test.each<[string, readonly NamedSlot[], readonly string[]]>([
  ['a telling figure goes to the fact that has it', [slot('rainfall', false, 287, 'mm'), slot('length', true, 287, 'mm')], ['rainfall 2']],
  ['a small count is met by chance', [slot('killed', false, 5, 'people'), slot('boats', true, 5, 'boats')], ['killed 1', 'boats 1']],
  ['another noun is another thing', [slot('killed', false, 46, 'people'), slot('trucks', true, 46, 'trucks')], ['killed 1', 'trucks 1']],
  ['a kind of people are people', [slot('abducted', false, 58, 'people'), slot('boys', true, 58, 'boys')], ['abducted 2']],
  ['another unit is another figure', [slot('rainfall', false, 287, 'mm'), slot('length', true, 287, 'km')], ['rainfall 1', 'length 1']],
  [
    'two facts with the figure leave it apart',
    [slot('killed', false, 46, 'people'), slot('missing', false, 46, 'people'), slot('people', true, 46, 'people')],
    ['killed 1', 'missing 1', 'people 1'],
  ],
])('%s', (_, slots, expected) => {
  expect(after(...slots)).toEqual(expected);
});
