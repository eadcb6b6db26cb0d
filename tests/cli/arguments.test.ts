import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { commandFrom } from '../../src/cli/arguments.js';

const plainRun = { name: 'run', files: ['a.txt'], format: 'text', only: undefined, failOn: [], explain: undefined, published: undefined, out: undefined };

test.each<[string, readonly string[], object]>([
  ['a file', ['a.txt'], plainRun],
  ['files and standard input', ['a.txt', '-'], { ...plainRun, files: ['a.txt', '-'] }],
  ['a format', ['--format', 'json', 'a.txt'], { ...plainRun, format: 'json' }],
  ['verdicts', ['--only=conflict, update', 'a.txt'], { ...plainRun, only: ['conflict', 'update'] }],
  ['what to fail on', ['a.txt', '--fail-on', 'conflict'], { ...plainRun, failOn: ['conflict'] }],
  ['lists, given several times', ['--fail-on', 'conflict', '--fail-on', 'update', 'a.txt'], { ...plainRun, failOn: ['conflict', 'update'] }],
  [
    'lists, with commas and several times',
    ['--only', 'conflict,update', 'a.txt', '--only=single-source'],
    { ...plainRun, only: ['conflict', 'update', 'single-source'] },
  ],
  ['a switch twice', ['-v', '--version'], { name: 'version' }],
  ['a finding', ['a.txt', '--explain', 'killed-1'], { ...plainRun, explain: 'killed-1' }],
  ['a date', ['a.txt', '--published', '2024-03-02'], { ...plainRun, published: '2024-03-02' }],
  ['a file that begins with a dash', ['--', '-x.txt'], { ...plainRun, files: ['-x.txt'] }],
  ['help, whatever else', ['--only', 'nonsense', '-h'], { name: 'help' }],
  ['the version', ['-v'], { name: 'version' }],
])('%s', (_, args, expected) => {
  expect(commandFrom(args)).toEqual(E.right(expected));
});

describe('refuses', () => {
  test.each<[readonly string[], readonly string[]]>([
    [[], ['no FILE given']],
    [['-', '-'], ['- is given twice: standard input is one file']],
    [['map', '-', 'a', '-'], ['- is given twice: standard input is one file']],
    [['--fromat', 'json', 'a.txt'], ['--fromat is no option: did you mean --format?']],
    [['-q', 'a.txt'], ['-q is no option: there is --format, --only, --explain, --fail-on, --published, --out, --help, --version']],
    [['--format', 'jsn', 'a.txt'], ['--format is "jsn": did you mean json?']],
    [['--format', 'yaml', 'a.txt'], ['--format is "yaml": there is text, markdown, html, json, ndjson, csv']],
    [
      ['--only', 'conflct,updates,x', 'a.txt'],
      [
        '--only is "conflct": did you mean conflict?',
        '--only is "updates": did you mean update?',
        '--only is "x": there is conflict, update, refinement, agreement, single-source',
      ],
    ],
    [['--format', 'json', '--format', 'csv', 'a.txt'], ['--format is given 2 times, expected it once: "json", "csv"']],
    [['--format', 'json', '--format', 'json', 'a.txt'], ['--format is given 2 times, expected it once: "json", "json"']],
    [
      ['-o', 'x', '--out', 'y', '--published', '2024-01-01', '--published=2024-01-02', 'a.txt'],
      ['--out is given 2 times, expected it once: "x", "y"', '--published is given 2 times, expected it once: "2024-01-01", "2024-01-02"'],
    ],
    [['--explain', 'a', '--explain', 'b', '--explain', 'c', 'a.txt'], ['--explain is given 3 times, expected it once: "a", "b", "c"']],
    [['diff', '--format', 'text', '--format', 'json', 'a.txt', 'b.txt'], ['--format is given 2 times, expected it once: "text", "json"']],
    [['watch', '--only', 'conflict', '--only', 'conflct', 'x'], ['--only is "conflct": did you mean conflict?']],
    [['--only', '', 'a.txt'], ['--only is "": there is conflict, update, refinement, agreement, single-source']],
    [
      ['--fail-on', 'Conflict!', '--published', 'Monday'],
      [
        '--fail-on is "Conflict!": did you mean conflict?',
        '--published is "Monday", expected an ISO 8601 date (2019-12-30) or an instant with its offset (2019-12-30T06:00:00Z)',
        'no FILE given',
      ],
    ],
  ])('%j', (args, lines) => {
    expect(commandFrom(args)).toEqual(E.left(lines));
  });

  test('an option without its value, in one line', () => {
    const command = commandFrom(['a.txt', '--format']);
    expect(E.isLeft(command) && command.left).toHaveLength(1);
    expect(E.isLeft(command) && command.left[0]).toMatch(/--format/);
  });
});
