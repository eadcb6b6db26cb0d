/** The examples of `--help`, each as it stands there. */
import { expect, test } from 'vitest';
import { HELP } from '../../src/cli/help.js';
import { run } from './world.js';

const head = '---\npublisher: P\npublishedAt: 2024-03-02T18:00:00Z\n---\n';
const text = (count: string, speaker: string): string => `A fire at a paper mill in Gdansk killed ${count} people on Friday, ${speaker} said.`;
const files = {
  'wire.txt': `${head}${text('four', 'police')}`,
  'post.txt': `${head}${text('six', 'a doctor')}`,
  'morning.txt': `${head}${text('four', 'police')}`,
  'evening.txt': `${head}${text('six', 'police')}`,
  'reports/wire.txt': `${head}${text('four', 'police')}`,
};
const input = [1, 2].map((id) => JSON.stringify({ id: `${id}`, publisher: 'P', text: text('four', 'police') })).join('\n');

const examples = HELP.split('Examples\n')[1]!
  .split('\n\n')[0]!
  .split('\n')
  .map((line) => line.trim().replace(/ < reports\.ndjson$/, ''));

test('there are some, for each command', () => {
  expect(examples.length).toBeGreaterThanOrEqual(9);
  for (const command of ['diff', 'watch', 'map']) expect(examples.some((line) => line.startsWith(`factdiff ${command} `))).toBe(true);
});

test.each(examples)('%s', async (line) => {
  const { code, out, err, saved } = await run(line.split(' ').slice(1), { files, input, rounds: [{ ...files, 'reports/post.txt': files['post.txt'] }] });
  // Those of diff and --fail-on find what they look for.
  expect({ code, err }).toEqual({ code: line.startsWith('factdiff diff ') || line.includes('--fail-on') ? 1 : 0, err: '' });
  expect(out + Object.values(saved).join('')).not.toBe('');
});

test('no line is wider than the source is', () => {
  expect(HELP.split('\n').filter((line) => line.length > 160)).toEqual([]);
});
