import { expect, test } from 'vitest';
import { run } from './world.js';

const head = (minute: string): string => `---\npublisher: The Wire\npublishedAt: 2024-03-02T18:${minute}:00Z\n---\n`;
const files = {
  'old.txt': `${head('00')}A fire at a paper mill in Gdansk killed four people on Friday, police said.`,
  'new.txt': `${head('30')}A fire at a paper mill in Gdansk killed at least six people on Friday, the mayor said. Nine more were injured.`,
  'same.txt': `${head('30')}On Friday, a fire at a paper mill in Gdansk killed four people, police said.`,
  'two.json': JSON.stringify([
    { id: 'a', publisher: 'The Wire', text: 'Four died.' },
    { id: 'b', publisher: 'The Wire', text: 'Five died.' },
  ]),
  'none.json': '[]',
};

test('what changed, a line each, with the words of both versions', async () => {
  const { code, out, err } = await run(['diff', 'old.txt', 'new.txt'], { files });
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toBe(
    [
      'The Wire, 2024-03-02 18:00 UTC → 2024-03-02 18:30 UTC: 3 changes',
      '',
      '↑ killed: raised from four people to at least six people',
      '    - A fire at a paper mill in Gdansk «killed four people» on Friday, police said.',
      '    + A fire at a paper mill in Gdansk «killed at least six people» on Friday, the mayor said. …',
      '',
      '@ killed: four people, credited to police, before; at least six people, credited to the mayor, now',
      '    - A fire at a paper mill in Gdansk «killed four people» on Friday, police said.',
      '    + A fire at a paper mill in Gdansk «killed at least six people» on Friday, the mayor said. …',
      '',
      '+ injured: Nine, newly said',
      '    + … in Gdansk killed at least six people on Friday, the mayor said. «Nine more were injured».',
      '',
    ].join('\n'),
  );
});

test('who says it now is told, however long the sentence', async () => {
  const long = {
    'a.txt': `${head('00')}Nine miners died in a fire at a mine near Karvin on Tuesday, the head of the regional mine inspectorate said.`,
    'b.txt': `${head('30')}Nine miners died in a fire at a mine near Karvin on Tuesday, the chief of the district rescue service said.`,
  };
  const { out } = await run(['diff', 'a.txt', 'b.txt'], { files: long });
  const [first = '', second = ''] = out.split('\n').slice(2);
  expect(first).toMatch(/^@ killed: Nine miners, credited to the head of the regional mine inspectorate before, to the chief$/);
  expect(`${first} ${second.trim()}`).toContain('before, to the chief of the district rescue service now');
  expect(second).toMatch(/^ {2}\S/);
});

test('nothing where only the wording did, with exit code 0', async () => {
  expect(await run(['diff', 'old.txt', 'same.txt'], { files })).toMatchObject({
    code: 0,
    out: 'The Wire, 2024-03-02 18:00 UTC → 2024-03-02 18:30 UTC: no change of substance found\n',
  });
});

test('a version that is empty has no publisher of its own', async () => {
  const { out } = await run(['diff', 'old.txt', 'empty.txt'], { files: { ...files, 'empty.txt': '\n' } });
  expect(out.split('\n')[0]).toMatch(/^The Wire, 2024-03-02 18:00 UTC → /);
  const { out: turned } = await run(['diff', 'empty.txt', 'old.txt'], { files: { ...files, 'empty.txt': '' } });
  expect(turned.split('\n')[0]).toMatch(/^The Wire, .* → 2024-03-02 18:00 UTC/);
});

test('as JSON, and into a file', async () => {
  const { code, out } = await run(['diff', '--format', 'json', 'old.txt', 'new.txt'], { files });
  expect(code).toBe(1);
  const { before, after, changes } = JSON.parse(out) as {
    before: object;
    after: { text: string };
    changes: { kind: string; after: { span: { start: number; end: number }; text: string }[] }[];
  };
  expect([before, changes.map(({ kind }) => kind)]).toEqual([expect.objectContaining({ id: 'old' }), ['raised', 'attribution', 'added']]);
  for (const { span, text } of changes.flatMap((change) => change.after)) expect(after.text.slice(span.start, span.end)).toBe(text);
  expect(await run(['diff', '--format', 'json', '-o', 'x.json', 'old.txt', 'new.txt'], { files })).toMatchObject({
    code: 1,
    out: '',
    saved: { 'x.json': out },
  });
});

test.each<[readonly string[], readonly string[]]>([
  [['diff', '-', '-'], ['- is given twice: standard input is one file']],
  [['diff', 'old.txt', 'new.txt', '-o', './old.txt'], ['--out is "./old.txt", which is one of the files read: expected another name']],
  [['diff', 'old.txt'], ['diff takes OLD and NEW, two versions of one report: got 1']],
  [['diff', 'old.txt', 'new.txt', 'same.txt'], ['diff takes OLD and NEW, two versions of one report: got 3']],
  [['diff', 'old.txt', 'gone.txt'], ['gone.txt: no such file']],
  [['diff', 'two.json', 'new.txt'], ['two.json: 2 reports, expected one']],
  [['diff', 'old.txt', 'none.json'], ['none.json: no report, expected one']],
  [
    ['diff', '--format', 'html', '--only', 'conflict', 'old.txt', 'new.txt'],
    ['--format is "html": there is text, json', '--only is not for diff: there is --format, --published, --out'],
  ],
])('refuses %j', async (args, lines) => {
  const { code, out, err } = await run(args, { files });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.split('\n').filter((line) => line.startsWith('factdiff: '))).toEqual(lines.map((line) => `factdiff: ${line}`));
});

test('a file called diff is ./diff, or comes after another', async () => {
  expect(await run(['./diff'], { files: { './diff': 'Four died.' } })).toMatchObject({ code: 0, err: '' });
  expect(await run(['old.txt', 'diff'], { files: { ...files, diff: 'Four died.' } })).toMatchObject({ code: 0, err: '' });
});
