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

test('what comes just before the folder is watched is there', async () => {
  const { out } = await run(['watch', 'in'], { files: wire, meanwhile: both });
  expect(out).toMatch(/^watching in: 2 reports, /);
});

test('what is there, what a new report changes, and a clean end', async () => {
  const { code, err, blocks: told } = await blocks([both]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(told[0]).toMatch(/^watching in: 1 report, 4 findings, · 4 from one report alone$/);
  expect(told[1]).toMatch(/^in\/post\.txt \(new\): 4 findings changed\n/);
  expect(told[1]).toContain(
    '  · single-source, now = agreement\n      killed · fire, Gdansk, 1 March 2024\n      killed: four people (The Wire, Harbour Post)',
  );
});

describe('one change of the folder', () => {
  test('a figure raised makes a conflict', async () => {
    const { blocks: told } = await blocks([both, { ...both, 'in/post.txt': report('Harbour Post', '20', 'six', 'a doctor') }]);
    expect(told[2]).toMatch(/^in\/post\.txt: /);
    expect(told[2]).toMatch(
      /^ {2}= agreement, now ≠ conflict\n {6}killed · [^\n]+\n {6}killed: four people \(The Wire, citing police\) against six people \(Harbour Post, citing/m,
    );
  });

  test('a report gone takes its findings back', async () => {
    const { blocks: told } = await blocks([both, wire]);
    expect(told[2]).toMatch(/^in\/post\.txt \(gone\): 4 findings changed\n {2}= agreement, now · single-source\n/);
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

  test('a verdict asked for that a finding had before is told as well', async () => {
    const clash = { ...both, 'in/post.txt': report('Harbour Post', '20', 'six', 'a doctor') };
    const { blocks: told } = await blocks([clash, both], ['--only', 'conflict']);
    expect(told[2]).toMatch(/^in\/post\.txt: 1 finding changed\n {2}≠ conflict, now = agreement\n/);
  });

  test('what cannot be read is told, and the next one is held against the last that could', async () => {
    const { code, err, blocks: told } = await blocks([{ ...wire, 'in/post.json': '{' }, both]);
    expect(code).toBe(0);
    expect(err).toMatch(/^factdiff: in\/post\.json: not JSON: /);
    expect(told[1]).toMatch(/^in\/post\.txt \(new\): 4 findings changed\n/);
  });
});

describe('a file that is wrong', () => {
  const bad = { 'in/post.json': '{' };
  const errors = (err: string): readonly string[] => err.split('\n').filter((line) => line !== '');

  test('is told once while it stays as it is, and the others go on', async () => {
    const { err, blocks: told } = await blocks([
      { ...wire, ...bad },
      { ...both, ...bad },
      { ...wire, ...bad },
    ]);
    expect(errors(err)).toEqual([expect.stringMatching(/^factdiff: in\/post\.json: not JSON: /)]);
    expect(told.slice(1).map((block) => block.split(':')[0])).toEqual(['in/post.txt (new)', 'in/post.txt (gone)']);
  });

  test('is told again when it is wrong in another way', async () => {
    const { err } = await blocks([
      { ...wire, ...bad },
      { ...wire, 'in/post.json': '{}' },
      { ...wire, 'in/post.json': '{}' },
    ]);
    expect(errors(err).map((line) => line.includes('not JSON'))).toEqual([
      true,
      ...errors(err)
        .slice(1)
        .map(() => false),
    ]);
    expect(errors(err).length).toBeGreaterThan(1);
    expect(new Set(errors(err)).size).toBe(errors(err).length);
  });

  test('stands as it was when it was fine', async () => {
    const fine = JSON.stringify({ id: 'post', publisher: 'Harbour Post', publishedAt: '2024-03-02T18:20:00Z', text: both['in/post.txt'].split('---\n')[2] });
    const { blocks: told } = await blocks([{ ...wire, 'in/post.json': fine }, { ...wire, ...bad }, wire]);
    expect(told.slice(1).map((block) => block.split('\n')[0])).toEqual(['in/post.json (new): 4 findings changed', 'in/post.json (gone): 4 findings changed']);
  });

  test('by an id that another has: the one that had it keeps it, whatever their names', async () => {
    const twice = JSON.stringify({ id: 'wire', publisher: 'Harbour Post', text: 'Four died.' });
    const { err, blocks: told } = await blocks([
      { ...wire, 'in/a.json': twice },
      { ...both, 'in/a.json': twice },
    ]);
    expect(errors(err)).toEqual(['factdiff: in/a.json: id is "wire", expected an id of its own: a report of in/wire.txt has this one']);
    expect(told.slice(1).map((block) => block.split(':')[0])).toEqual(['in/post.txt (new)']);
  });

  test('at the start', async () => {
    const { code, out, err } = await run(['watch', 'in'], { files: { ...wire, ...bad } });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^watching in: 1 report, /) });
    expect(errors(err)).toHaveLength(1);
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
