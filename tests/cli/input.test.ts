import { setTimeout as pause } from 'node:timers/promises';
import * as E from 'fp-ts/lib/Either.js';
import { expect, test } from 'vitest';
import { sourcesFrom } from '../../src/cli/input.js';
import type { World } from '../../src/cli/world.js';

test('of many files one is open at a time, and every one that cannot be read is told', async () => {
  let [open, most] = [0, 0];
  const read: World['read'] = (path) => async () => {
    open += 1;
    most = Math.max(most, open);
    await pause(1);
    open -= 1;
    return path.endsWith('7.txt') ? E.left('no such file') : E.right(path);
  };
  const files = Array.from({ length: 20 }, (_, i) => `${i}.txt`);
  expect(await sourcesFrom(files)({ read } as World)()).toEqual(E.left(['7.txt: no such file', '17.txt: no such file']));
  expect(most).toBe(1);
});
