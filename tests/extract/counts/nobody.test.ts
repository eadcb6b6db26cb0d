/** That nobody was killed or hurt, told without a figure for it. */
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';

const nobody = (text: string): readonly string[] =>
  read('quantity', text)
    .filter(({ value }) => value.max === 0)
    .map(({ attribute, value }) => `${attribute}: ${value.words}`)
    .toSorted();

describe('all of them came through', () => {
  test.each<[string, readonly string[]]>([
    ['All 12 sailors survived.', ['killed: All 12 sailors survived']],
    ['Everyone on board survived the crash.', ['killed: Everyone on board survived']],
    ['All aboard the ferry survived.', ['killed: All aboard the ferry survived']],
    ['All of the crew survived.', ['killed: All of the crew survived']],
    ['Everyone in the two cars survived.', ['killed: Everyone in the two cars survived']],
    ['Both pilots have survived.', ['killed: Both pilots have survived']],
  ])('%s', (text, expected) => expect(nobody(text)).toEqual(expected));

  test.each([
    'Nearly all passengers survived.',
    'All but three survived.',
    'Not everyone survived.',
    'If all survived, it was luck.',
    'Three sailors survived.',
    'All sailors are known to have survived.',
    'All are thought to have survived.',
  ])('not: %s', (text) => expect(nobody(text)).toEqual([]));
});

test('no casualties are none killed and none hurt', () => {
  expect(nobody('There were no casualties.')).toEqual(['injured: no casualties', 'killed: no casualties']);
  expect(nobody('There were 40 casualties.')).toEqual([]);
  expect(nobody('The army suffered no casualties.')).toEqual(['casualties: no casualties']);
  expect(nobody('The rebels took no casualties.')).toEqual(['casualties: no casualties']);
  expect(nobody('There were no casualties on the rebel side.')).toEqual(['casualties: no casualties']);
  expect(nobody('There were no casualties among the soldiers.')).toEqual(['casualties: no casualties']);
});
