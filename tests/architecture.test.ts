/** The arrows of the design: who may import whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

interface Source {
  /** From src/ on: "judge/compare/time.ts". */
  readonly path: string;
  readonly text: string;
  /** Of its own files, as paths from src/ on. */
  readonly files: readonly string[];
  /** Of packages: "fp-ts/lib/Either.js", "node:fs". */
  readonly packages: readonly string[];
}

const importsIn = (text: string): readonly string[] => ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

const filesIn = (text: string, path: string): readonly string[] =>
  importsIn(text)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts'));

const sourceOf = (path: string): Source => {
  const text = readFileSync(join(SRC, path), 'utf8');
  return { path, text, files: filesIn(text, path), packages: importsIn(text).filter((name) => !name.startsWith('.')) };
};

/** What is left when the types are gone. */
const runtimeOf = (text: string): string => text.replace(/^(?:import|export) type [^;]*;$/gm, '');

const sources = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => sourceOf(relative(SRC, join(entry.parentPath, entry.name)).split(sep).join('/')));

/** The folder under src/ that a file stands in; the file itself where it stands in none. */
const roomOf = (path: string): string => (dirname(path) === '.' ? path : path.split('/')[0]!);

/** What a room may import beside itself. Rooms that are not listed may import all. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: ['model'],
  domains: ['model'],
  survey: ['model', 'judge'],
  render: ['model', 'survey'],
  interop: ['model', 'survey'],
  testing: ['model', 'survey', 'render'],
  read: ['model', 'lexicon'],
  extract: ['model', 'lexicon'],
  align: ['model', 'lexicon'],
  judge: ['model', 'lexicon'],
  ground: ['model'],
  versions: ['model', 'lexicon', 'judge'],
  'reconcile-async.ts': ['model', 'read', 'reconcile.ts'],
};

/** The rooms and files that see all stages. */
const OPEN: ReadonlySet<string> = new Set(['cli', 'scale', 'index.ts', 'reconcile.ts', 'changes.ts']);

/** Each package, and the one place that may import it. */
const HOMES: Readonly<Record<string, RegExp>> = {
  'wink-nlp': /^extract\/language\/library\.ts$/,
  'wink-eng-lite-web-model': /^extract\/language\/library\.ts$/,
  'date-fns': /^extract\/recognisers\/periods\//,
  'any-ascii': /^align\//,
  stemmer: /^align\/joins\//,
  'fuse.js': /^align\/names/,
  diff: /^judge\/compare\//,
  convert: /^model\/units\.ts$/,
  'io-ts': /^read\//,
  linkedom: /^read\/html\.ts$/,
  '@mozilla/readability': /^read\/html\.ts$/,
  vitest: /^testing\/vitest\.ts$/,
  'fp-ts': /^(?:read|cli)\//,
};

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

const breaches = (breach: (source: Source) => readonly string[]): readonly string[] =>
  sources.flatMap((source) => breach(source).map((what) => `${source.path}: ${what}`));

/** Comments left out: what they speak of is not done. */
const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

test('the sources are found', () => {
  expect(sources.map(({ path }) => path)).toEqual(expect.arrayContaining(['index.ts', 'reconcile.ts', 'model/claim.ts', 'extract/language.ts', 'cli/bin.ts']));
  expect(sources.find(({ path }) => path === 'extract/language/library.ts')!.packages).toContain('wink-nlp');
});

describe('arrows', () => {
  test('every room is listed', () => {
    const rooms = new Set(sources.map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => !(room in ROOMS) && !OPEN.has(room))).toEqual([]);
  });

  test('a room imports what it may, and nothing else', () => {
    expect(
      breaches(({ path, files }) => {
        const room = roomOf(path);
        if (OPEN.has(room)) return [];
        return files.filter((file) => roomOf(file) !== room && !ROOMS[room]?.includes(roomOf(file)));
      }),
    ).toEqual([]);
  });

  test('nothing imports the ends of the pipeline', () => {
    expect(breaches(({ path, files }) => (roomOf(path) === 'cli' ? [] : files.filter((file) => roomOf(file) === 'cli' || file === 'index.ts')))).toEqual([]);
  });

  test('every import leads to a file', () => {
    const known = new Set([...sources.map(({ path }) => path), '../package.json']);
    expect(breaches(({ files }) => files.filter((file) => !known.has(file)))).toEqual([]);
  });

  test('no file needs itself by a way round, types aside', () => {
    const needs = new Map(sources.map(({ path, text }) => [path, filesIn(runtimeOf(text), path)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      if (done.has(path)) return;
      done.add(path);
      for (const next of needs.get(path) ?? []) walk(next, [...way, path]);
    };
    for (const { path } of sources) walk(path, []);
    expect(circles).toEqual([]);
  });
});

describe('packages', () => {
  test('each has one home', () => {
    expect(breaches(({ path, packages }) => packages.filter((name) => !name.startsWith('node:') && !HOMES[packageOf(name)]?.test(path)))).toEqual([]);
  });

  test('fp-ts is imported by the paths that Node resolves', () => {
    expect(breaches(({ packages }) => packages.filter((name) => packageOf(name) === 'fp-ts' && !/^fp-ts\/lib\/\w+\.js$/.test(name)))).toEqual([]);
  });

  test('Node is for the command and the worker alone', () => {
    expect(
      breaches(({ path, packages }) => (roomOf(path) === 'cli' || path === 'scale/worker.ts' ? [] : packages.filter((name) => name.startsWith('node:')))),
    ).toEqual([]);
    expect(breaches(({ path, text }) => (roomOf(path) === 'cli' ? [] : (codeOf(text).match(/\b(?:process\.|Buffer\b|__dirname\b|require\()/g) ?? [])))).toEqual(
      [],
    );
  });
});

/** The clock, the zone and the locale of the machine, and chance. */
const MACHINE = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\.toLocale\w*\(|\.localeCompare\(|\bIntl\.|\bperformance\.|\.getTimezoneOffset\(/g;
/** These ask about a zone that a report names: its data comes with the engine, and no machine answers otherwise. */
const MAY_ASK: ReadonlySet<string> = new Set(['read/zone.ts', 'extract/recognisers/periods/anchor.ts']);

test('no clock, zone or locale of the machine', () => {
  expect(breaches(({ path, text }) => (MAY_ASK.has(path) ? [] : (codeOf(text).match(MACHINE) ?? [])))).toEqual([]);
});

test('plain data and functions: no classes', () => {
  expect(breaches(({ text }) => codeOf(text).match(/^\s*(?:export )?(?:abstract )?class \w+/gm) ?? [])).toEqual([]);
});

test('no file is longer than 400 lines, word lists aside', () => {
  expect(
    breaches(({ path, text }) => (/^(?:lexicon|domains)\//.test(path) || text.split('\n').length <= 400 ? [] : [`${text.split('\n').length} lines`])),
  ).toEqual([]);
});
