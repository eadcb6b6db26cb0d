/** Names of attributes are asked for by rules that have no more of them: one that is called otherwise would never be met. */
import { expect, test } from 'vitest';
import { domains } from '../../src/domains/index.js';
import {
  AGE,
  CASUALTIES_ARE,
  HURT,
  IN_COURT,
  KILLED,
  OF_ONE_PERSON,
  OF_SUSPECTS,
  OF_THE_SUSPECT,
  OF_THE_VICTIM,
  OWN_CHILDREN,
  SENTENCE,
} from '../../src/lexicon/attributes.js';

const counted = new Set(domains.flatMap(({ attributes }) => attributes.filter(({ kind }) => kind === 'quantity').map(({ name }) => name)));

test('the domains are found', () => {
  expect(counted.has('killed') && counted.has('bail')).toBe(true);
  expect(counted.has('fate')).toBe(false);
});

test.each([
  ['those hurt', HURT],
  ['of suspects', OF_SUSPECTS],
  ['in court', IN_COURT],
  ['of one person', OF_ONE_PERSON],
  ['no casualties', CASUALTIES_ARE],
  ['of the victim', OF_THE_VICTIM.figures],
  ['of the suspect', OF_THE_SUSPECT.figures],
  ['alone', [AGE, KILLED, OWN_CHILDREN, SENTENCE]],
] as const)('%s: each name is of an attribute that some domain counts', (_, names) => {
  expect([...names].filter((name) => !counted.has(name))).toEqual([]);
});
