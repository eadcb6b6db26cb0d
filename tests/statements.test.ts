import { expect, test } from 'vitest';
import { reconcile, type Finding } from '../src/index.js';

const STORM = ' A storm hit the valley of Kodra on Sunday.';

/** What is found of the first sentences of two reports that told of one storm, the second `days` later. */
const found = (a: string, b: string, days = 0): readonly Finding[] =>
  reconcile([
    { id: 'a', publisher: 'Alpha', publishedAt: '2024-05-13', text: a + STORM },
    { id: 'b', publisher: 'Beta', publishedAt: `2024-05-${13 + days}`, text: b + STORM },
  ]).findings.filter(({ attribute }) => attribute === 'statement');

const verdicts = (a: string, b: string, days?: number): readonly string[] => found(a, b, days).map(({ verdict }) => verdict);

test.each([
  ['The cellar doors were locked by the owner.', 'The cellar doors were not locked by the owner.'],
  ['Police said the alarm was tested by the owner.', 'The alarm was not tested by the owner.'],
  ['The senator denied that the alarm was tested by the owner.', 'The alarm was tested by the owner.'],
  ['According to the union, the boiler was not serviced.', 'The boiler was serviced, the company said.'],
])('a conflict: %s / %s', (a, b) => {
  expect(verdicts(a, b)).toEqual(['conflict']);
});

test.each([
  ['The mine was never inspected before the collapse.', 'The mine was inspected after the collapse.'],
  ['The gun was not loaded when police found it.', 'The gun was loaded when he fired it.'],
  ['In the 2019 fire, the cellar doors were locked by the owner.', 'The cellar doors were not locked by the owner.'],
  ['At the sister mill in Oslo, the doors were not locked.', 'The doors were locked.'],
  ['She was not wearing a seat belt.', 'He was wearing a seat belt.'],
  ['They were not armed with knives.', 'They were armed with knives.'],
  ['Lee pleaded not guilty to murder.', 'Park pleaded guilty to murder.'],
  ['Some of the workers were not insured.', 'Some of the workers were insured.'],
  ['Without help the roof was not repaired.', 'With state help the roof was repaired.'],
  ['Police thought the van was not stolen from Oslo.', 'The van was stolen from Oslo.'],
  ['The mill in Oslo was not insured against fire.', 'The mill in Bergen was insured against fire.'],
  ['The boiler was not serviced in March.', 'The boiler was serviced in April.'],
  ['Few residents say the road was blocked by rocks.', 'The road was not blocked by rocks.'],
  ['The harbour has not reopened to traffic.', 'The harbour has reopened to traffic.'],
])('no conflict: %s / %s', (a, b) => {
  for (const days of [0, 1]) expect(verdicts(a, b, days)).not.toContain('conflict');
});

test.each([
  ['The airport has not reopened.', 'The airport has reopened.'],
  ['The army has not entered the town.', 'The army has entered the town.'],
  ['Talks have not begun in Geneva.', 'Talks have begun in Geneva.'],
  ['The fire is not under control.', 'The fire is under control.'],
])('an update, a day later: %s / %s', (a, b) => {
  const [finding] = found(a, b, 1);
  expect(finding?.verdict).toBe('update');
  expect(finding?.relations.map(({ kind, from, to }) => [kind, from.slice(0, 1), to.slice(0, 1)])).toEqual([['updates', 'b', 'a']]);
  expect(verdicts(b, a, 1)).not.toContain('update');
});

test('who denies it agrees with what is told as not so', () => {
  const [finding] = found('The senator denied that the road was blocked by rocks.', 'The road was not blocked by rocks.');
  expect([finding?.verdict, finding?.differences.map(({ aspect }) => aspect)]).toEqual(['agreement', ['attribution']]);
});

test('a hedge is a difference', () => {
  const [finding] = found('The road was reportedly blocked by rocks.', 'The road was blocked by rocks.');
  expect([finding?.verdict, finding?.differences.map(({ aspect }) => aspect)]).toEqual(['agreement', ['certainty']]);
});
