/** The watching of a real folder. */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { watchingOf } from '../../src/cli/watching.js';

let home = '';
let folder = '';
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'factdiff-'));
});
beforeEach(async () => {
  folder = await mkdtemp(join(home, 'in-'));
});
afterAll(async () => rm(home, { recursive: true }));

const put = (name: string): Promise<void> => writeFile(join(folder, name), 'Four died.');

test('a new file is a change, and what changes while nobody waits is not missed', async () => {
  const { next, end } = watchingOf(folder);
  await put('a.txt');
  expect(await next()).toBe('changed');
  await put('b.txt');
  await pause(500);
  expect(await next()).toBe('changed');
  end();
  expect(await next()).toBe('ended');
});

test('files that are put one after another are one change; a folder that is never still is looked at all the same', async () => {
  const { next, end } = watchingOf(folder);
  let busy = true;
  let written = 0;
  const writing = (async () => {
    for (; busy; written += 1) {
      await put('log.part');
      await pause(50);
    }
  })();
  expect(await next()).toBe('changed');
  expect(written).toBeGreaterThan(10);
  busy = false;
  await writing;
  end();
});

test('a folder that is gone is looked for, and the next one of its name is watched', async () => {
  const { next, end } = watchingOf(folder);
  await rename(folder, `${folder}-old`);
  await mkdir(folder);
  // Of the folder itself no news comes until something happens in the old one.
  await writeFile(join(`${folder}-old`, 'a.txt'), 'Four died.');
  expect(await next()).toBe('changed');
  await put('b.txt');
  expect(await next()).toBe('changed');
  await rm(folder, { recursive: true });
  expect(await next()).toBe('changed');
  await mkdir(folder);
  expect(await next()).toBe('changed');
  await put('c.txt');
  expect(await next()).toBe('changed');
  end();
}, 20_000);

test('where there is none', () => {
  expect(() => watchingOf(join(home, 'none'))).toThrow('ENOENT');
});
