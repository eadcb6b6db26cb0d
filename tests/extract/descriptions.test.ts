import { describe, expect, test } from 'vitest';
import { read } from './read.js';

const told = (text: string): readonly string[] =>
  read('description', text).map(({ attribute, value, scope }) => `${attribute}${scope?.who === undefined ? '' : ` of ${scope.who}`}: ${value.words}`);

describe('what people and bodies are said to be', () => {
  test.each<[string, string]>([
    ['Police commissioner Marta Ruiz spoke.', 'title of Marta Ruiz: Police commissioner'],
    ['The Harrow Front, an armed group from the north, was founded in 2007.', 'kind of Harrow Front: armed group'],
    ['Northwind Instruments is a Norwegian maker of sensors.', 'kind of Northwind Instruments: Norwegian maker of sensors'],
    ['The captain, Yusuf Ali, was among the missing.', 'fate of Yusuf Ali: missing'],
    ['Yusuf Ali, 51, was found alive on Monday.', 'fate of Yusuf Ali: found alive'],
    ['Marta Ruiz is in custody.', 'fate of Marta Ruiz: in custody'],
    ['The jet made an emergency landing on Monday.', 'kind of landing: emergency landing'],
    ['Rescuers found Marta Ruiz alive on Monday.', 'fate of Marta Ruiz: found alive'],
    ["Marta Ruiz's body was found on Monday.", 'fate of Marta Ruiz: dead'],
    ['The airport reopened on Tuesday.', 'open or closed of airport: open'],
    ['Flight QX 412 landed at noon.', 'flight number: QX412'],
    ['The northern bridge remained closed on Monday.', 'open or closed of northern bridge: closed'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    'Mr Ali was not at home.',
    'Marta Ruiz would be in custody by now.',
    'The bridge will be closed next week.',
    'The flight took two hours.',
    'Marta Ruiz is not dead.',
  ])('nothing is said: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('what had been so, and what has taken its place', () => {
    const text = 'Capt. Yusuf Ali, who had been listed as missing, was found alive on Monday.';
    expect(read('description', text).flatMap(({ attribute, revision }) => (attribute === 'fate' ? [revision?.role] : []))).toEqual(['replaced', 'replacing']);
  });
});
