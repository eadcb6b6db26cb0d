import { expect, test } from 'vitest';
import { lossOf } from '../../src/interop/losses.js';

const partsOf = (value: object, held: readonly string[]): readonly string[] => lossOf({ finding: 'f' }, value, held, 'no room').flatMap(({ parts }) => parts);

test.each<[string, object, readonly string[], readonly string[]]>([
  ['what is not held', { id: 'a', rule: 'r' }, ['id'], ['rule']],
  ['the whole of what is not held at all', { id: 'a', event: { id: 'e', kind: 'fire' } }, ['id'], ['event']],
  ['a part of what is held in part', { event: { id: 'e', named: { text: 'fire', span: 1 } } }, ['event.id', 'event.named.text'], ['event.named.span']],
  [
    'parts of a list, each once',
    {
      speakers: [
        { text: 'x', span: 1 },
        { text: 'y', span: 2 },
      ],
    },
    ['speakers.text'],
    ['speakers.span'],
  ],
  ['nothing where all is held', { a: { b: 1 }, c: 2 }, ['a', 'c'], []],
  ['nothing of what is not there', { a: undefined, b: [] }, ['c'], []],
  ['no stated, affirmed claim', { polarity: 'affirmed', certainty: 'stated' }, ['c'], []],
  ['but a denied and hedged one', { polarity: 'denied', certainty: 'hedged' }, ['c'], ['polarity', 'certainty']],
  ['all', { a: 1 }, [], ['*']],
])('%s', (_, value, held, parts) => {
  expect(partsOf(value, held)).toEqual(parts);
});
