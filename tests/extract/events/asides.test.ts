import { describe, expect, test } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';

/** The killed and injured of a text, each of the report's own event or of another. */
const harmed = (text: string): readonly string[] =>
  claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains)
    .filter(({ attribute }) => attribute === 'killed' || attribute === 'injured' || attribute === 'shot')
    .map(({ text: words, event }) => `${event.main ? 'main' : 'other'}: ${words}`);

const PORT = 'Two men were killed in a shooting at the port of Harlan on Monday.';

describe('another deed than the one that a report is about', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'miles away',
      `${PORT}\n\nMeanwhile, a few miles away, a girl of nine was in her room when someone fired through the window. The girl was hit in the arm.`,
      ['main: Two men were killed', 'other: The girl was hit'],
    ],
    ['elsewhere', `${PORT}\n\nElsewhere in the county, a woman was wounded by a stone.`, ['main: Two men were killed', 'other: a woman was wounded']],
    [
      'hours before, in another place',
      `${PORT}\n\nThree hours earlier, a woman was stabbed to death on Elm Street. She was 40.`,
      ['main: Two men were killed', 'other: a woman was stabbed to death'],
    ],
    [
      'at a crossing without the name of a place',
      `${PORT}\n\nTwenty minutes later, four more people were shot at 13th and Dover.`,
      ['main: Two men were killed', 'other: four more people were shot'],
    ],
    [
      'told of on with a pronoun',
      `${PORT}\n\nThree hours earlier, a woman was stabbed on Elm Street.\n\nShe was killed by a single blow.\n\nA third man was wounded at the port.`,
      ['main: Two men were killed', 'other: a woman was stabbed', 'other: She was killed', 'main: A third man was wounded'],
    ],
    [
      'one of several, up to the next',
      'Police were kept busy.\n\nThe first incident happened at 6 p.m. near Oak Road.\n\nA man was killed.\n\nPolice seek witnesses.\n\nA boy was wounded.\n\nThe second incident happened at 9 p.m. near Elm Road.\n\nTwo men were killed.\n\nFour people were killed in all.',
      ['other: A man was killed', 'other: A boy was wounded', 'other: Two men were killed', 'main: Four people were killed'],
    ],
  ])('%s', (_, text, expected) => expect(harmed(text)).toEqual(expected));
});

test('the figures of several deeds that are told apart are of none of them', () => {
  const text = 'Two men were wounded in a shooting at the port of Harlan on Monday. It was one of four separate shootings that killed nine people on Monday.';
  expect(harmed(text)).toEqual(['main: Two men were wounded', 'other: killed nine people']);
  expect(harmed(text.replace('one of four separate shootings', 'a shooting'))).toEqual(['main: Two men were wounded', 'main: killed nine people']);
});

describe('the same deed still', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'somebody told of before, miles away',
      `${PORT}\n\nA few miles away, the car of the killers was found. A third man was wounded.`,
      ['main: Two men were killed', 'main: A third man was wounded'],
    ],
    ['a death that follows', `${PORT}\n\nThree hours later, a woman died of her wounds in Harlan.`, ['main: Two men were killed', 'main: a woman died']],
    [
      'one more who came to a hospital',
      `${PORT}\n\nThree hours later, a man who had been shot was brought to a hospital in Dunmore.`,
      ['main: Two men were killed', 'main: a man who had been shot'],
    ],
    [
      'miles away, where nothing is told before',
      'Police closed a road in Harlan on Monday. A few miles away, four people were shot dead in a bar.',
      ['main: four people were shot dead'],
    ],
    [
      'hours before, where nothing is told before',
      'The mayor came to Harlan on Monday. Three hours earlier, two guards were killed in Dunmore.',
      ['main: two guards were killed'],
    ],
    ['at no place told', `${PORT}\n\nMinutes later, a guard was shot by the killers.`, ['main: Two men were killed', 'main: a guard was shot']],
    ['the first where no other is numbered', 'The first shooting happened at 6 p.m. near Oak Road on Monday.\n\nA man was killed.', ['main: A man was killed']],
    [
      'a shooting that its own day names, within a part on another',
      `${PORT}\n\nThree hours earlier, a woman was stabbed on Elm Street. The shooting on Monday wounded two others.`,
      ['main: Two men were killed', 'other: a woman was stabbed', 'main: wounded two others'],
    ],
  ])('%s', (_, text, expected) => expect(harmed(text)).toEqual(expected));
});

test('such a part has the day and the places that it names, and the kind of what the report is about', () => {
  const text = `${PORT}\n\nA few miles away, a girl was in her room on Elm Street on Sunday when someone fired at it. The girl was injured.`;
  const event = claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains).find((claim) => claim.text.startsWith('The girl'))!.event;
  expect([event.kind, event.period?.start, event.places.includes('Elm Street')]).toEqual(['attack', '2024-03-03', true]);
});
