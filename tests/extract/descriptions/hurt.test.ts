import { describe, expect, test } from 'vitest';
import { told } from './told.js';

describe('how the hurt are', () => {
  test.each<[string, string]>([
    // Said of who stands before the clause that tells which one.
    ['The boy who cut himself on the fence is still in the hospital.', 'fate of child: in hospital'],
    ['A woman wounded in the blast remains in critical condition.', 'fate of woman: in critical condition'],
    ['Police said a cyclist struck by the van is expected to survive.', 'prognosis of cyclist: expected to survive'],
    ['The man who shot the girl is in a coma.', 'fate of man: in a coma'],
    ['A bystander was hit as well, but is also expected to be OK.', 'prognosis of bystander: expected to survive'],
    // Where and when somebody was taken stands between.
    ['The pilot was flown to Mercy Hospital in fair condition.', 'fate of pilot: in fair condition'],
    ['Marta Ruiz was airlifted in critical condition.', 'fate of Marta Ruiz: in critical condition'],
    ['The victims were rushed from the scene in serious condition.', 'fate of victims: in serious condition'],
    ['The driver was taken on Monday in serious condition to a clinic.', 'fate of driver: in serious condition'],
    ['The driver is in very serious condition.', 'fate of driver: in serious condition'],
    ['Marta Ruiz was taken off life support on Friday.', 'fate of Marta Ruiz: taken off life support'],
    ['The officer was declared brain dead on Friday.', 'fate of officer: brain dead'],
    ['The officer is not expected to survive.', 'prognosis of officer: not expected to survive'],
    ['The chief said all injuries are non-life-threatening.', 'prognosis of victims: injuries not life-threatening'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    // Of another than whoever is told to be so.
    'The man who said the dog is in hospital left.',
    'A woman hit when the band is in hospital.',
    'Nobody who was hit there is in hospital.',
    'The boy who fell might be in hospital.',
    'The parrot was taken from a house in poor condition.',
    'A man was taken from a house in poor condition.',
    'Marta Ruiz was not taken off life support.',
    'The chief said all roads are safe.',
  ])('nothing is said: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('who is not expected to live is not told to be expected to', () => {
    expect(told('The officer is not expected to live.')).toEqual(['prognosis of officer: not expected to survive']);
  });
});

describe('what somebody suffered', () => {
  test.each<[string, string]>([
    ['A man was hit by a stray bullet in the chest.', 'wound of man: chest'],
    ['Marta Ruiz walked by. A stone hit her in the face.', 'wound of Marta Ruiz: face'],
    ['The woman suffered a head injury.', 'wound of woman: head'],
    ['A cyclist was found with chest wounds.', 'wound of cyclist: chest'],
    ['A man accused of stabbing a neighbor in the leg was held.', 'wound of neighbour: leg'],
    ['The gunman shot a friend in the shoulder.', 'wound of friend: shoulder'],
    ['A teenager suffered multiple gunshot wounds.', 'injury of teenager: multiple gunshot wounds'],
    ['Marta Ruiz was treated for smoke inhalation.', 'injury of Marta Ruiz: smoke inhalation'],
    ['The guard sustained cuts and bruises.', 'injury of guard: cuts'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    'A doctor who treats head injuries spoke.',
    'The woman did not suffer a head injury.',
    'The woman could have suffered a head injury.',
    'The man bought smoke alarms.',
    'A man sat by a stove in the corner.',
    'Marta Ruiz had shock therapy.',
    'Marta Ruiz suffered cuts in pay.',
    'The minister spoke of stab wounds.',
  ])('nothing is said: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('where it is, and not what it is, where both are told', () => {
    expect(told('The man suffered a gunshot wound to the leg.')).toEqual(['wound of man: leg']);
  });
});
