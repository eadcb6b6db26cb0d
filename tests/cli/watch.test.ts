import { describe, expect, test } from 'vitest';
import { run } from './world.js';

const report = (publisher: string, minute: string, count: string, speaker = 'police'): string =>
  `---\npublisher: ${publisher}\npublishedAt: 2024-03-02T18:${minute}:00Z\n---\nA fire at a paper mill in Gdansk killed ${count} people on Friday, ${speaker} said.`;
const wire = { 'in/wire.txt': report('The Wire', '00', 'four') };
const both = { ...wire, 'in/post.txt': report('Harbour Post', '20', 'four') };

/** What is printed for each change, the start first. */
const blocks = async (rounds: readonly Readonly<Record<string, string>>[], args: readonly string[] = []) => {
  const { code, out, err } = await run(['watch', 'in', ...args], { files: wire, rounds });
  return { code, err, blocks: out.split(/\n(?=\n)/).map((block) => block.trim()) };
};

test('what is there, what a new report changes, and a clean end', async () => {
  const { code, err, blocks: told } = await blocks([both]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(told[0]).toMatch(/^watching in: 1 report, 4 findings, · 4 from one report alone$/);
  expect(told[1]).toMatch(/^in\/post\.txt \(new\): 4 findings changed\n/);
  expect(told[1]).toContain('  · single-source → = agreement\n      killed: four people (The Wire, Harbour Post)');
});

describe('one change of the folder', () => {
  test('a figure raised makes a conflict', async () => {
    const { blocks: told } = await blocks([both, { ...both, 'in/post.txt': report('Harbour Post', '20', 'six', 'a doctor') }]);
    expect(told[2]).toMatch(/^in\/post\.txt: /);
    expect(told[2]).toMatch(/^ {2}= agreement → ≠ conflict\n {6}killed: four people \(The Wire, citing police\) against six people \(Harbour Post, citing/m);
  });

  test('a report gone takes its findings back', async () => {
    const { blocks: told } = await blocks([both, wire]);
    expect(told[2]).toMatch(/^in\/post\.txt \(gone\): 4 findings changed\n {2}= agreement → · single-source\n/);
  });

  test('other wording changes no finding', async () => {
    const { blocks: told } = await blocks([{ 'in/wire.txt': wire['in/wire.txt'].replace('Friday,', 'Friday –') }]);
    expect(told[1]).toBe('in/wire.txt: no finding changed');
  });

  test('a file that is as it was, and one that is no report, are not told', async () => {
    expect((await blocks([wire, { ...wire, 'in/.wire.txt.swp': 'x', 'in/photo.jpg': 'x', 'in/README.md': '# Wires' }])).blocks).toHaveLength(1);
  });

  test('the verdicts asked for alone', async () => {
    const { blocks: told } = await blocks([both, { ...both, 'in/post.txt': report('Harbour Post', '20', 'six', 'a doctor') }], ['--only', 'conflict']);
    expect(told[1]).toBe('in/post.txt (new): no finding changed');
    expect(told[2]).toContain('in/post.txt: 1 finding changed');
  });

  test('what cannot be read is told, and the next one is held against the last that could', async () => {
    const { code, err, blocks: told } = await blocks([{ ...wire, 'in/post.json': '{' }, both]);
    expect(code).toBe(0);
    expect(err).toMatch(/^factdiff: in\/post\.json: not JSON: /);
    expect(told[1]).toMatch(/^in\/post\.txt \(new\): 4 findings changed\n/);
  });
});

test.each<[readonly string[], string]>([
  [['watch'], 'watch takes DIR, one folder: got 0'],
  [['watch', 'in', 'out'], 'watch takes DIR, one folder: got 2'],
  [['watch', 'nowhere'], 'nowhere: no such folder'],
  [['watch', '--format', 'json', 'in'], '--format is not for watch: there is --only, --published'],
])('refuses %j', async (args, line) => {
  const { code, out, err } = await run(args, { files: wire });
  expect({ code, out, line: err.split('\n')[0] }).toEqual({ code: 2, out: '', line: `factdiff: ${line}` });
});
