/** Figures that their own sentence does not name, and those of a part of the scene. */
import { describe, expect, test } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';

const counts = (text: string): readonly string[] =>
  claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains).flatMap((claim) =>
    claim.kind === 'quantity' ? [`${claim.attribute}: ${claim.value.figure ?? claim.value.min}${claim.scope?.where ? ` at ${claim.scope.where}` : ''}`] : [],
  );

describe('where on the scene the counted were', () => {
  test.each<[string, readonly string[]]>([
    ['One person was pronounced dead at the scene.', ['killed: 1 at scene']],
    ['One passenger died in hospital.', ['killed: 1 at hospital']],
    ['No one was injured inside.', ['injured: 0 at inside']],
    ['One victim died upon arrival at the clinic.', ['killed: 1 at hospital']],
    // The scene of something else.
    ['Nine people were killed before police reached the scene.', ['killed: 9']],
    ['Four people were injured and the hospital was closed.', ['injured: 4']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});

describe('figures with no word for what they count', () => {
  test.each<[string, readonly string[]]>([
    // Understood from the figure before it in the list.
    ['The railway cancelled 14 trains and diverted 23.', ['trains cancelled: 14', 'trains diverted: 23']],
    ['The club sold 300 tickets, but only 120 online.', ['tickets: 300', 'tickets: 120']],
    // Said by somebody, of what stands elsewhere.
    ['The police say 87.', ['figure: 87']],
    // A list goes no further than its sentence.
    ['The railway cancelled 14 trains. Then came 23.', ['trains cancelled: 14', 'figure: 23']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});

describe('what a figure is not of', () => {
  test('nobody who came with a key is no crowd', () => {
    expect(counts('We knocked, and nobody came with the key.').filter((each) => each.startsWith('crowd'))).toEqual([]);
    expect(counts('About 900 people came to the rally.')).toEqual(['crowd: 900']);
  });
  test('gusts are no winds', () => {
    expect(counts('Winds of 155 km/h and gusts of 215 km/h were measured.')).toEqual(['wind speed: 155', 'gusts: 215']);
  });
});
