import { describe, expect, test } from 'vitest';
import { reconcile } from '../../src/index.js';
import { USAGE } from '../../src/cli/help.js';
import { run } from './world.js';

/** Two reports of one hour that cannot both be right, in the plainest words. */
const files = {
  'wire.txt':
    '---\npublisher: The Wire\npublishedAt: 2024-03-02T18:00:00Z\n---\nFire at mill kills four\n\nA fire at a paper mill in Gdansk killed four people on Friday, police said.',
  'courier.txt':
    '---\npublisher: Harbour Courier\npublishedAt: 2024-03-02T18:10:00Z\n---\nSix dead in mill fire\n\nA fire at a paper mill in Gdansk killed six people on Friday, police said.',
};
const both = ['wire.txt', 'courier.txt'];

interface Answer {
  readonly findings: readonly { readonly id: string; readonly verdict: string; readonly attribute: string }[];
}
const answerOf = (text: string): Answer => JSON.parse(text) as Answer;
const json = async (...args: readonly string[]): Promise<Answer> => answerOf((await run(['--format', 'json', ...args, ...both], { files })).out);

/** Thirty towns, each with its own fire. */
const MANY = Array.from({ length: 30 }, (_, i) => ({ id: `r${i}`, publisher: 'The Wire', text: `A fire in Gdansk killed ${i + 2} people in ${2000 + i}.` }));

describe('prints', () => {
  test('text, conflicts first', async () => {
    const { code, out, err } = await run(both, { files });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^2 reports, /);
    expect(out).toMatch(/≠ CONFLICT {2}killed/);
    expect(out).toContain('«');
  });

  test('the same in whatever order the files come', async () => {
    expect((await run(both, { files })).out).toBe((await run(both.toReversed(), { files })).out);
  });

  test('Markdown', async () => {
    expect((await run(['--format', 'markdown', ...both], { files })).out).toMatch(/^# Fact diff\n\n2 reports, /);
  });

  test('HTML', async () => {
    const { out } = await run(['--format', 'html', '--only', 'conflict', ...both], { files });
    expect(out).toMatch(/^<!doctype html>/);
    expect(out).toContain('killed four people');
    expect(out.match(/<article class="item finding /g)).toHaveLength(1);
  });

  test('NDJSON, a line for each report and each finding asked for', async () => {
    const { out } = await run(['--format', 'ndjson', '--only', 'conflict', ...both], { files });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; verdict?: string });
    expect(lines.map(({ type, verdict }) => [type, verdict])).toEqual([
      ['report', undefined],
      ['report', undefined],
      ['finding', 'conflict'],
    ]);
  });

  // Each report says it in its headline and in its text.
  test('CSV, a line for each claim of the findings asked for', async () => {
    const { out } = await run(['--format', 'csv', '--only', 'conflict', ...both], { files });
    expect(out).toMatch(/^finding,verdict,[^\r]*\r\n(?:killed-[^,]*,conflict,[^\r]*\r\n){4}$/);
  });

  test.each(['text', 'markdown', 'html', 'json', 'ndjson', 'csv'])('%s into a file, and nothing to standard output', async (format) => {
    const printed = await run(['--format', format, ...both], { files });
    const { code, out, err, saved } = await run(['--format', format, '--out', 'diff.out', ...both], { files, terminal: true });
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' });
    expect(saved).toEqual({ 'diff.out': printed.out });
  });

  test('into a file, with the exit code that was asked for', async () => {
    expect(await run(['-o', 'diff.txt', '--fail-on', 'conflict', ...both], { files })).toMatchObject({ code: 1, out: '' });
  });

  test('what cannot be written is told', async () => {
    expect(await run(['--out', 'gone/diff.txt', ...both], { files })).toMatchObject({
      code: 2,
      out: '',
      err: 'factdiff: gone/diff.txt: no such folder\n',
      saved: {},
    });
    expect((await run(['--out', '', ...both], { files })).err).toContain('--out is "", expected the name of a file');
  });

  test('never over a file that is read, by whatever name', async () => {
    const links = { '/home/me/courier.txt': 'courier.txt' };
    for (const format of ['text', 'ndjson'])
      for (const out of ['courier.txt', './courier.txt', '/home/me/courier.txt'])
        expect(await run(['--format', format, '--out', out, ...both], { files, links })).toEqual({
          code: 2,
          out: '',
          err: `factdiff: --out is "${out}", which is one of the files read: expected another name\n`,
          saved: {},
        });
  });

  test('an answer that cannot be written is told', async () => {
    expect(await run(['--fail-on', 'conflict', ...both], { files, unwritten: 'no space left' })).toMatchObject({
      code: 2,
      err: 'factdiff: standard output: no space left\n',
    });
  });

  test('JSON, the verdicts asked for alone', async () => {
    const { findings } = await json('--only', 'conflict');
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ verdict }) => verdict === 'conflict')).toBe(true);
  });

  test('help and version', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringMatching(/^usage: factdiff/), err: '' });
    expect(await run(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '', saved: {} });
  });

  test('nothing of nothing', async () => {
    expect(await run(['-'], { input: '[]' })).toMatchObject({ code: 0, out: '0 reports, 0 findings\n\nNothing that the reports say was found to compare.\n' });
    expect(await run(['empty.txt'], { files: { 'empty.txt': '' } })).toMatchObject({ code: 0, err: '' });
    expect(await run(['torn.txt'], { files: { 'torn.txt': 'Vier Tote in K\ufffdln, sagt die Polizei.' } })).toMatchObject({ code: 0, err: '' });
  });
});

describe('explains', () => {
  test('one finding alone as NDJSON, with the reports', async () => {
    const { code, out } = await run(['--format', 'ndjson', '--explain', 'killed', ...both], { files });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; attribute?: string });
    expect({ code, lines: lines.map(({ type, attribute }) => [type, attribute]) }).toEqual({
      code: 0,
      lines: [
        ['report', undefined],
        ['report', undefined],
        ['finding', 'killed'],
      ],
    });
  });

  test('of many findings, where none is meant, the first ids are listed and the others counted', async () => {
    const { findings } = await json();
    const { err } = await run(['--explain', 'zzzzzzzzzzzz', 'many.json'], { files: { 'many.json': JSON.stringify(MANY) } });
    const [, listed = '', more] = /there is (.*?) and (\d+) more$/m.exec(err) ?? [];
    expect(findings.length).toBeLessThan(20);
    expect(listed.split(', ')).toHaveLength(20);
    expect(Number(more)).toBe(reconcile(MANY).findings.length - 20);
  });

  test('a finding by its id, or by the beginning of it', async () => {
    const [conflict] = (await json('--only', 'conflict')).findings;
    const whole = await run(['--explain', conflict!.id, ...both], { files });
    expect(whole.code).toBe(0);
    expect(whole.out).toContain(`finding    ${conflict!.id}\n`);
    expect(whole.out).toMatch(/read by {4}\[.+\] in src\//);
    expect((await run(['--explain', conflict!.id.slice(0, -1), ...both], { files })).out).toBe(whole.out);
    expect((await run(['--explain', conflict!.id, '--format', 'csv', ...both], { files })).out.split('\r\n')).toHaveLength(6);
    const page = (await run(['--explain', conflict!.id, '--format', 'html', ...both], { files })).out;
    expect(page.match(/<article class="item finding [^>]*id="([^"]*)"/)?.[1]).toBe(conflict!.id);
  });

  test('as JSON too', async () => {
    const [conflict] = (await json('--only', 'conflict')).findings;
    const { out } = await run(['--format', 'json', '--explain', conflict!.id, ...both], { files });
    const { explanation, ...finding } = JSON.parse(out) as { explanation: unknown };
    expect(finding).toEqual(conflict);
    expect(explanation).toMatchObject({ finding: conflict!.id, verdict: 'conflict' });
  });

  test('none that is not there', async () => {
    const { code, out, err } = await run(['--explain', 'zzz', ...both], { files });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^factdiff: --explain is "zzz", expected the id of one finding: there is killed-[0-9a-f]+, /);
    const ids = /there is (.*)\n$/.exec(err)![1]!.split(', ');
    expect((await run(['--explain', ids[0]!, ...both], { files })).code).toBe(0);
    const none = await run(['--explain', 'zzz', 'empty.txt'], { files: { 'empty.txt': '' } });
    expect(none.err).toContain('there is none, since nothing was found to compare');
  });

  test('none of several that begin alike', async () => {
    expect(await run(['--explain', '', ...both], { files })).toMatchObject({ code: 2, err: expect.stringContaining('it may be ') });
  });
});

describe('exit codes', () => {
  test('1 for a verdict to fail on, the page printed all the same', async () => {
    const { code, out } = await run(['--fail-on', 'conflict', ...both], { files });
    expect(code).toBe(1);
    expect(out).toContain('≠ CONFLICT');
  });

  test('0 where there is none', async () => {
    expect((await run(['--fail-on', 'conflict', 'wire.txt'], { files })).code).toBe(0);
  });

  test('2 for bad input: every problem with its file, and nothing printed', async () => {
    const bad = { ...files, 'bad.json': '[{ "id": 7 }]', 'worse.json': 'nonsense' };
    const { code, out, err } = await run(['wire.txt', 'gone.txt', 'nowhere.txt'], { files: bad });
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: 'factdiff: gone.txt: no such file\nfactdiff: nowhere.txt: no such file\n' });
    const lines = (await run(['bad.json', 'worse.json'], { files: bad })).err.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ', 5).slice(1, 5).join(' '))).toEqual([
      'bad.json: report 1: id',
      'bad.json: report 1: publisher',
      'bad.json: report 1: text',
      expect.stringMatching(/^worse\.json: not JSON/),
    ]);
  });

  test('2 for bad arguments, with the usage', async () => {
    const { code, err } = await run(['--formt', 'json', 'wire.txt'], { files });
    expect({ code, err }).toEqual({ code: 2, err: `factdiff: --formt is no option: did you mean --format?\n${USAGE}\n` });
  });

  test('a problem cannot steer the terminal', async () => {
    const { err } = await run(['a\u001b[2Jb\n.txt']);
    expect(err).toBe('factdiff: ab .txt: no such file\n');
  });
});

describe('colour', () => {
  const ESCAPE = '\u001b[';
  test.each<[string, boolean, Record<string, string>, boolean]>([
    ['on a terminal', true, {}, true],
    ['not in a pipe', false, {}, false],
    ['not with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['in a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['in a pipe with an empty FORCE_COLOR', false, { FORCE_COLOR: '' }, true],
    ['not with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['not with both: NO_COLOR wins', false, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['not on a dumb terminal', true, { TERM: 'dumb' }, false],
  ])('%s', async (_, terminal, environment, expected) => {
    const { out } = await run(['wire.txt'], { files, terminal, environment });
    expect(out.includes(ESCAPE)).toBe(expected);
  });

  test('never in JSON or Markdown', async () => {
    for (const format of ['json', 'markdown']) {
      expect((await run(['--format', format, ...both], { files, terminal: true })).out).not.toContain(ESCAPE);
    }
  });
});

test('lines are as wide as the terminal, or as COLUMNS says', async () => {
  const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));
  expect(widest((await run(both, { files, columns: 60 })).out)).toBeLessThanOrEqual(60);
  expect(widest((await run(both, { files, environment: { COLUMNS: '60' } })).out)).toBeLessThanOrEqual(60);
  expect(widest((await run(both, { files, environment: { COLUMNS: 'wide' } })).out)).toBeGreaterThan(60);
  expect(widest((await run(both, { files, columns: 0 })).out)).toBeGreaterThan(60);
});

describe('a binary file', () => {
  test.each<[string, string]>([
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'],
    ['a text in UTF-16', [...'Four died.'].join('\u0000')],
    ['bytes that are no UTF-8', '\ufffd\ufffdab\ufffd\ufffd\u0001c'],
  ])('%s is told, and nothing is read as if it were a text', async (_, text) => {
    for (const args of [['x.txt'], ['--format', 'ndjson', 'x.txt'], ['diff', 'x.txt', 'x.txt']])
      expect(await run(args, { files: { 'x.txt': text } })).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('factdiff: x.txt: a binary file, expected a text in UTF-8\n'),
      });
    expect(await run(['-'], { input: text })).toMatchObject({ code: 2, err: 'factdiff: -: a binary file, expected a text in UTF-8\n' });
  });
});

test('a gate that names two verdicts in two options fails on either', async () => {
  const gate = (...options: readonly string[]) => run([...options, ...both], { files });
  expect((await gate('--fail-on', 'conflict', '--fail-on', 'update')).code).toBe(1);
  expect((await gate('--fail-on', 'update', '--fail-on', 'conflict')).code).toBe(1);
  expect((await gate('--fail-on', 'update')).code).toBe(0);
});
