/** What the examples and the demo print, to the letter. `npm run examples:update` writes it down anew: read the difference before you commit it. */
import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { expanded, printed } from './demo.js';

const names = readdirSync('examples')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

describe('examples', () => {
  const lines: string[] = [];

  beforeEach(() => {
    lines.length = 0;
    const record = (...words: readonly unknown[]): void => void lines.push(words.join(' '));
    vi.spyOn(console, 'log').mockImplementation(record);
    vi.spyOn(console, 'error').mockImplementation((...words) => record('ERROR', ...words));
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('each is here, and each output is of one', () => {
    expect(names).toEqual(['claims-of-your-own', 'figures-over-time', 'first-diff', 'in-a-test', 'only-conflicts', 'who-said-it', 'your-own-domain']);
    expect(readdirSync('examples/output').toSorted()).toEqual(['demo.txt', ...names.map((name) => `${name}.txt`)].toSorted());
  });

  test.each(names)('%s', async (name) => {
    await import(`../examples/${name}.ts`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../examples/output/${name}.txt`);
  });
});

test('the demo', async () => {
  // The build before it says nothing.
  const words = manifest.scripts.demo.split(' && ')[1]!.split(' ');
  expect(words.slice(0, 2)).toEqual(['node', 'dist/cli.js']);
  const { code, out, err } = await printed(expanded(words.slice(2)));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expect(out).toMatchFileSnapshot('../examples/output/demo.txt');
});
