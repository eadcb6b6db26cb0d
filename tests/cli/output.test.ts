import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { outputOf } from '../../src/cli/output.js';

const failing = (code: string): Writable => new Writable({ write: (_, __, done) => done(Object.assign(new Error(code), { code })), autoDestroy: false });

test('what arrives is written, in its order', async () => {
  const words: string[] = [];
  const { write, failure } = outputOf(new Writable({ write: (chunk, _, done) => (words.push(String(chunk)), done()) }));
  await write('one')();
  await write('two')();
  expect({ words, failure: failure() }).toEqual({ words: ['one', 'two'], failure: undefined });
});

test('a full disk is a failure, a reader that stops early is none', async () => {
  for (const [code, told] of [
    ['ENOSPC', 'ENOSPC'],
    ['EPIPE', undefined],
  ] as const) {
    const { write, failure } = outputOf(failing(code));
    await write('one')();
    expect(failure()?.code).toBe(told);
  }
});
