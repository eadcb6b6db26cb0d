/** A figure with the roll of those whom it counts: the verb behind is said of the figure, and nobody is counted again. */
import { expect, test } from 'vitest';
import { harmed } from '../harmed.js';

test.each<[string, readonly string[]]>([
  ['All three women, Ana Ruiz of Arles, her 62-year-old sister Eva Ruiz of Brest and 74-year-old Ida Moll, were killed.', ['killed 3']],
  ['Two climbers, Ana Ruiz and Ida Moll, died in the avalanche.', ['killed 2']],
  ['Two drivers — Ana Ruiz and a 19-year-old man — were hurt.', ['injured 2']],
  // as many as the figure says, or it is no roll
  ['Four climbers, Ana Ruiz and Ida Moll among them, died.', ['killed 4']],
  ['Two guards watched, Ana Ruiz was killed and Ida Moll was hurt.', ['killed 1', 'injured 1']],
])('%s', (text, expected) => expect(harmed(text)).toEqual(expected));
