/** Where people live and bodies have their seat: no scene of what happened. */
import { describe, expect, test } from 'vitest';
import { HOME, SEAT } from '../../../src/lexicon/homes.js';
import { read } from '../read.js';

describe('homes and seats', () => {
  const whose = (text: string): readonly string[] =>
    read('place', text)
      .filter(({ attribute }) => attribute === HOME || attribute === SEAT)
      .map(({ attribute, value, scope }) => `${attribute} of ${scope?.who}: ${value.words}`);

  test.each<readonly [string, string]>([
    ['Jan Roe, 31, of Harrowgate, won the race.', 'home of Jan Roe: Harrowgate'],
    ['A 16-year-old boy from Elm Creek won the race.', 'home of child: Elm Creek'],
    ['The striker, who lives in Turin, was fined.', 'home of person: Turin'],
    ['Jan Roe lives in Toronto with her son.', 'home of Jan Roe: Toronto'],
    ['The pilot, 44, lived in Cologne.', 'home of pilot: Cologne'],
    ['A Toronto man won the lottery.', 'home of man: Toronto'],
    ['The Graz-based company sold the land.', 'seat of company: Graz'],
    ['Profits fell at Velmor Group, a Graz-based maker of pumps.', 'seat of Velmor Group: Graz'],
    ['Velmor Group, based in Graz, sold the land.', 'seat of Velmor Group: Graz'],
    ['The suit was filed by a company in Dubai.', 'seat of company: Dubai'],
    ['The factory in Oria stood still.', 'seat of factory: Oria'],
    ['The prosecutor’s office in Ghent opened an inquiry.', 'seat of prosecutor: Ghent'],
  ])('%s', (text, expected) => expect(whose(text)).toEqual([expected]));

  test.each<readonly [why: string, string]>([
    ['where somebody holds an office', 'The mayor of Leeds opened the fair.'],
    ['several people', 'Two men from Leeds won the lottery.'],
    ['a way', 'The courier took the boy from Leeds to York.'],
    ['several bodies', 'Factories in Oria stood still.'],
    ['what was not so', 'Jan Roe never lived in Toronto.'],
    ['where a mill burned', 'The mill in Cologne burned for nine hours.'],
    ['where something at a mill burned', 'A fire at a mill in Cologne burned for nine hours.'],
  ])('not %s', (_, text) => expect(whose(text)).toEqual([]));

  test('are no scenes', () => expect(read('place', 'Jan Roe, who lives in Toronto, won the race.').map(({ attribute }) => attribute)).toEqual([HOME]));
});
