/** Before which sort of court somebody stands, who has no charges, and who was conscious. */
import { describe, expect, test } from 'vitest';
import { told } from './told.js';

describe('before which sort of court', () => {
  test.each<[string, string]>([
    ['Karl Weber, 16, has been charged as an adult with theft.', 'tried as of Karl Weber: adult'],
    ['Prosecutors charged Marta Ruiz as an adult.', 'tried as of Marta Ruiz: adult'],
    ['Karl Weber will be tried as a juvenile.', 'tried as of Karl Weber: juvenile'],
    ['Karl Weber appeared in juvenile court on Friday.', 'tried as of Karl Weber: juvenile'],
    ['The teenagers were booked as adults.', 'tried as of suspects: adult'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  test.each([
    'Prosecutors may try Karl Weber as an adult.',
    'Karl Weber was not charged as an adult.',
    'Prosecutors would not say whether Karl Weber was charged as an adult.',
    'Karl Weber learned to swim as an adult.',
    'Karl Weber appeared in youth theatre.',
    'Karl Weber appeared as a juvenile lead.',
  ])('nothing is said: %s', (text) => expect(told(text).filter((each) => each.startsWith('tried as'))).toEqual([]));
});

describe('no charges', () => {
  test.each<[string, string]>([
    ['Charges have yet to be filed.', 'charges of suspect: no charges'],
    ['The couple, deputies said, will not face any charges.', 'charges of suspects: no charges'],
    ['Marta Ruiz does not face charges.', 'charges of Marta Ruiz: no charges'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  test.each([
    'Marta Ruiz may not face charges.',
    'Marta Ruiz will not face a murder charge.',
    'The case has yet to be filed.',
    'Marta Ruiz would not face charges.',
  ])('nothing is said: %s', (text) => expect(told(text)).toEqual([]));
});

describe('who was conscious', () => {
  test.each<[string, string]>([
    ['The cyclist was conscious and talking.', 'conscious or not of cyclist: still conscious'],
    ['A woman was hit on Monday. She was conscious when crews came.', 'conscious or not of woman: still conscious'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  test.each(['The driver was conscious of the risk.', 'The driver was not conscious.', 'The firm is cost-conscious.'])('nothing is said: %s', (text) =>
    expect(told(text)).not.toContainEqual(expect.stringContaining('still conscious')),
  );
});
