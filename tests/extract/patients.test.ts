/** Who leaves a hospital was a patient there, or has been to see one. */
import { describe, expect, test } from 'vitest';
import { read } from './read.js';

/** Of whom a text says that they left the hospital, as what became of somebody and as a figure. */
const dischargedIn = (text: string): readonly string[] => [
  ...read('description', text).flatMap(({ value, scope }) => (value.words === 'discharged' ? [`fate of ${scope?.who}`] : [])),
  ...read('quantity', text).flatMap(({ attribute, text: words }) => (attribute === 'discharged' ? [`figure: ${words}`] : [])),
];

describe('a patient', () => {
  test.each([
    ['Marta Ruiz, who was shot in the leg, has left the hospital.', ['fate of Marta Ruiz']],
    // Without the article it is said of patients alone.
    ['Marta Ruiz left hospital on Friday.', ['fate of Marta Ruiz', 'figure: Marta Ruiz']],
    // The sentence before tells of what was done for him.
    ['Karl Weber had surgery on Monday. He left the hospital on Friday.', ['fate of Karl Weber', 'figure: He']],
    ['Nine people were injured. Five of them left the hospital on Friday.', ['figure: Five']],
  ])('%s', (text, told) => expect(dischargedIn(text).map((each) => each.split(' left')[0])).toEqual(told));
});

describe('no patient, or nobody knows', () => {
  test.each([
    'The mayor, Marta Ruiz, left the hospital at noon.',
    'A visitor left the hospital at noon.',
    // The wounded are others.
    'Marta Ruiz visited the wounded on Monday. She left the hospital at noon.',
    'Three reporters left the hospital.',
    // Another house.
    'Marta Ruiz, who was shot in the leg, left the theatre.',
  ])('%s', (text) => expect(dischargedIn(text)).toEqual([]));
});
