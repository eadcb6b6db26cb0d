/** How many children somebody has, who is told by name. */
import { expect, test } from 'vitest';
import { read } from '../read.js';

const told = (text: string): readonly string[] =>
  read('quantity', text).flatMap(({ attribute, value, scope }) => (attribute === 'own children' ? [`${scope?.who ?? ''}: ${value.min}-${value.max}`] : []));

test.each<[string, readonly string[]]>([
  ['Marcus Webb, a father of two, was killed at the mill.', ['marcus webb: 2-2']],
  ['Ana Ruiz, 40, a married mother of four, fell from the roof.', ['ana ruiz: 4-4']],
  ['Ana Ruiz was a mother of three.', ['ana ruiz: 3-3']],
  ['Police told Ana Ruiz, 40, that the mother of four had died.', []],
  ['Ana Ruiz, a grandmother of seven, died at the mill.', []],
  ['The father of two children who died spoke.', []],
  // nobody is named, or something else is counted
  ['The victim, a mother of three, died at the scene.', []],
  ['The mother of two boys was killed.', []],
  ['Two children were killed at the mill.', []],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
