/** What is said of nobody: denied, or true of anybody at any time. */
import { expect, test } from 'vitest';
import { harmed } from '../harmed.js';

test.each<[string, readonly string[]]>([
  // denied, however many words stand between
  ['The skier was not declared medically dead.', []],
  ['She was not pronounced dead at the scene.', []],
  ['A passenger who was not wearing a belt was killed.', ['killed 1']],
  ['The driver was not speeding and was killed by a falling tree.', ['killed 1']],
  // of anybody
  ['An inquest is held when a prisoner dies.', []],
  ['Organs can be taken only after a patient has died.', []],
  ['The road was closed after a cyclist has died in a crash.', ['killed 1']],
  ['Police were called when a man was stabbed.', ['injured 1']],
  // who he is, and how many there are
  ['The pilot is one of the four dead.', ['killed 4']],
  ['One of the dead was a pilot.', ['killed 1']],
  ['The other wounded are Ruiz, Brandt and Moll.', []],
  ['The other wounded man is a nurse.', []],
])('%s', (text, expected) => expect(harmed(text)).toEqual(expected));
