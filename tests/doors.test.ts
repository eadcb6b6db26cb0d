/** Doors, signals and barriers in two reports of one hour: of each, only one state can be true, and each is a thing of its own. */
import { expect, test } from 'vitest';
import { HOW_IT_STOOD } from '../src/model/statement.js';
import { reconcile } from '../src/index.js';

const stood = (...texts: readonly string[]): readonly string[] =>
  reconcile(texts.map((text, i) => ({ id: String(i), publisher: `Paper ${i}`, publishedAt: '2024-05-06T12:00:00Z', text })))
    .findings.filter(({ attribute }) => attribute === HOW_IT_STOOD)
    .map(({ verdict }) => verdict);

const FIRE = 'A fire at a nightclub in Tambo killed nine people on Friday.';
const CRASH = 'A train hit a bus at a crossing in Tambo on Friday, killing nine people.';

test.each<[string, readonly string[], readonly string[]]>([
  ['locked and open', [`${FIRE} The emergency exits were chained, survivors said.`, `${FIRE} The owner said the emergency exit was open.`], ['conflict']],
  ['locked by two', [`${FIRE} The emergency exits were chained shut.`, `${FIRE} The fire doors would not open, guests said.`], ['agreement']],
  ['one report that differs with itself', [`${FIRE} The rear exit was locked, guests said. The owner said the rear exit was open.`], ['conflict']],
  ['two doors', [`${FIRE} The rear exit was locked.`, `${FIRE} The main doors were open.`], ['single-source', 'single-source']],
  ['barriers', [`${CRASH} The barriers were up, witnesses said.`, `${CRASH} The railway said the barriers were down.`], ['conflict']],
  [
    'two fires',
    [`${FIRE} The rear exit was locked.`, 'A fire at a factory in Dora hurt two people in March. The rear exit was open.'],
    ['single-source', 'single-source'],
  ],
])('%s', (_, texts, verdicts) => {
  expect(stood(...texts)).toEqual(verdicts);
});
