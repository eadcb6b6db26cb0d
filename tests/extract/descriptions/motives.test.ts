import { describe, expect, test } from 'vitest';
import { told } from './told.js';

const SHOT = 'A man was shot on Monday.';

describe('why it was done', () => {
  test.each<[string, string]>([
    ['It is unclear what prompted the shooting.', 'motive: not known'],
    ['Police are trying to determine what motivated the attack.', 'motive: not known'],
    ['It was not known what led to the shooting.', 'motive: not known'],
    ['Two men had tried to rob the clerk.', 'motive: attempted robbery'],
    ['The gunman was attempting to carjack her.', 'motive: attempted carjacking'],
    ['It happened during a robbery attempt.', 'motive: attempted robbery'],
    ['He was hit in a botched burglary.', 'motive: botched burglary'],
    ['She was wounded in an apparent robbery.', 'motive: robbery'],
  ])('%s', (text, expected) => {
    expect(told(`${SHOT} ${text}`)).toContain(expected);
  });

  test.each([
    'The mayor told what prompted the change.',
    'It is unclear what led the field.',
    'Nobody tried to rob the clerk.',
    'Police asked whether they tried to rob the clerk.',
    'In 2011 two men tried to rob the same shop.',
    'She is an expert in robbery.',
    'The clerk knows how to rob nobody.',
  ])('nothing is said: %s', (text) => {
    expect(told(`${SHOT} ${text}`).filter((each) => each.startsWith('motive'))).toEqual([]);
  });

  test('what nobody does on purpose comes of no robbery', () => {
    expect(told('A bridge fell on Monday. Two men tried to rob the clerk.').filter((each) => each.startsWith('motive'))).toEqual([]);
  });
});

describe('what somebody works as', () => {
  test.each<[string, string]>([
    ['Marta Ruiz worked as business manager.', 'title of Marta Ruiz: business manager'],
    ['Marta Ruiz has served as the treasurer of the club.', 'title of Marta Ruiz: treasurer of the club'],
    ['Marta Ruiz is employed as a driver by the city.', 'title of Marta Ruiz: driver'],
    ['Marta Ruiz, who works as a nurse, spoke.', 'title of Marta Ruiz: nurse'],
    ['Marta Ruiz spoke. She is employed as a teacher.', 'title of Marta Ruiz: teacher'],
    ['Marta Ruiz was business manager for 15 years.', 'title of Marta Ruiz: business manager'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    'Marta Ruiz would have worked as a nurse.',
    'Marta Ruiz never served as treasurer.',
    'Marta Ruiz once worked as a nurse.',
    'The brother of Marta Ruiz works as a nurse.',
    'Marta Ruiz served as an example.',
    'Marta Ruiz works as hard as a nurse.',
  ])('nothing is said: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
