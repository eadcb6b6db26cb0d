import { expect, test } from 'vitest';
import { read } from '../read.js';

/** The titles told in a text, and whether another has taken their place. */
const titles = (text: string): readonly string[] =>
  read('description', text)
    .filter(({ attribute }) => attribute === 'title')
    .map(({ value, revision }) => `${value.words}${revision ? `, ${revision.role} (${revision.cue.text})` : ''}`);

test.each<[string, readonly string[]]>([
  ['Sergeant Paul Renn led the raid.', ['Sergeant']],
  ['Then-Sergeant Paul Renn led the raid.', ['Sergeant, replaced (Then)']],
  ['Paul Renn, a sergeant at the time, led the raid.', ['sergeant, replaced (sergeant at the time)']],
  ['Corporal Paul Renn, since promoted to sergeant, led the raid.', ['Corporal, replaced (promoted)']],
  ['Corporal Paul Renn led the raid. Renn was later made sergeant.', ['Corporal, replaced (made)']],
  ['Deputy mayor Ilse Brandt was elected mayor.', ['Deputy mayor, replaced (elected)']],
  // What somebody is elected to, or is said to have come from.
  ['Mayor Ilse Brandt was elected mayor in 2019.', ['Mayor']],
  ['Lieutenant Paul Renn was promoted from sergeant.', ['Lieutenant']],
  ['Sergeant Paul Renn was elected on Monday.', ['Sergeant']],
  ['Sergeant Paul Renn spoke before Ana Vell was made captain.', ['Sergeant']],
])('%s', (text, expected) => {
  expect(titles(text)).toEqual(expected);
});
