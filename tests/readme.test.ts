/** The README: its code runs, its commands work, its blocks are what is printed, its limits are so. `npm run examples:update` fills the blocks anew. */
import { existsSync, readFileSync } from 'node:fs';
import { format } from 'node:util';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import '../src/testing/vitest.js';
import { HELP } from '../src/cli/help.js';
import * as factdiff from '../src/index.js';
import * as exporters from '../src/interop/index.js';
import * as html from '../src/read/html.js';
import * as read from '../src/read/index.js';
import * as store from '../src/scale/store.js';
import * as testing from '../src/testing/matchers.js';
import { expanded, printed } from './demo.js';

const README = readFileSync('README.md', 'utf8');
const MODULES: Readonly<Record<string, unknown>> = {
  factdiff,
  'factdiff/export': exporters,
  'factdiff/html': html,
  'factdiff/read': read,
  'factdiff/matchers': testing,
  'factdiff/vitest': {},
};

const codeIn = (language: string): readonly string[] =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code);

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
const blockOf = (name: string): string => README.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? '';

const filled = (page: string, name: string, words: string): string =>
  page.replace(
    new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`),
    (_, from: string, to: string) => `${from}\n\n\`\`\`text\n${words.trim()}\n\`\`\`\n\n${to}`,
  );

const snippets = codeIn('ts');
const [start = ''] = snippets;
/** The recipes go on from the reports of the start. */
const { reports } = ((): { reports: readonly factdiff.Report[] } => {
  const list = /^const reports = \[[\s\S]*?^\];/m.exec(start)?.[0] ?? '';
  return { reports: new Function(`${list} return reports;`)() as factdiff.Report[] };
})();

const AsyncFunction = (async () => undefined).constructor as new (...parts: readonly string[]) => (...given: readonly unknown[]) => Promise<unknown>;

/** What a snippet prints. */
const run = async (code: string): Promise<readonly string[]> => {
  const lines: string[] = [];
  const log = (...words: readonly unknown[]): void => void lines.push(...format(...words).split('\n'));
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  await new AsyncFunction('require', 'exports', 'console', ...(code.includes('const reports') ? [] : ['reports']), outputText)(
    // A test of a snippet runs at once, and says so as vitest does.
    (name: string) => (name === 'vitest' ? { expect, test: (title: string, body: () => void) => void (body(), log(`✓ ${title}`)) } : MODULES[name]),
    {},
    { log },
    reports,
  );
  return lines;
};

describe('the code', () => {
  test('is found', () => {
    expect(snippets.length).toBeGreaterThanOrEqual(7);
    expect(reports).toHaveLength(2);
  });

  test.each(snippets.map((code, i) => [i + 1, code] as const))('number %i runs and prints something', async (_, code) => {
    expect((await run(code)).join('')).not.toBe('');
  });

  test('has the types that it should', () => {
    const name = 'readme.ts';
    const options = {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
    };
    const paths = {
      factdiff: ['./src/index.ts'],
      'factdiff/export': ['./src/interop/index.ts'],
      'factdiff/html': ['./src/read/html.ts'],
      'factdiff/read': ['./src/read/index.ts'],
      'factdiff/matchers': ['./src/testing/matchers.ts'],
      'factdiff/vitest': ['./src/testing/vitest.ts'],
    };
    // Each in a block of its own, its imports before all.
    const imports = snippets.flatMap((code) => code.match(/^import .*$/gm) ?? []);
    const names = (module: string): string =>
      [...new Set(imports.filter((line) => line.endsWith(`'${module}';`)).flatMap((line) => /\{ (.*) \}/.exec(line)?.[1]?.split(', ') ?? []))].join(', ');
    const list = `const reports = ${/^const reports = (\[[\s\S]*?^\]);/m.exec(start)?.[1] ?? '[]'};`;
    const bodies = snippets.map((code) => `{\n${code.replace(/^import .*$/gm, '')}}`);
    const named = ['factdiff', 'factdiff/export', 'factdiff/html', 'factdiff/read', 'factdiff/matchers', 'vitest'].map(
      (module) => `import { ${names(module)} } from '${module}';`,
    );
    const source = [...named, "import 'factdiff/vitest';", list, ...bodies].join('\n');
    const compilerOptions: ts.CompilerOptions = { ...options, paths, moduleResolution: ts.ModuleResolutionKind.NodeNext };
    const host = ts.createCompilerHost(compilerOptions);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (path) => path.endsWith(name) || fileExists(path);
    host.getSourceFile = (path, version) => (path.endsWith(name) ? ts.createSourceFile(path, source, version) : getSourceFile(path, version));
    const program = ts.createProgram([name], compilerOptions, host);
    const problems = program.getSemanticDiagnostics(program.getSourceFile(name));
    expect(problems.map(({ messageText, start: at = 0 }) => `${ts.flattenDiagnosticMessageText(messageText, ' ')} | ${source.slice(at, at + 60)}`)).toEqual([]);
    // A whole program is checked: on a machine with other work that takes its time.
  }, 180_000);
});

describe('the commands', () => {
  const commands = codeIn('sh')
    .flatMap((code) => code.split('\n'))
    .filter((line) => line.startsWith('npx factdiff '));

  test('are found', () => {
    expect(commands.length).toBeGreaterThanOrEqual(5);
  });

  test.each(commands)('%s', async (line) => {
    const { code, out, err } = await printed(expanded(line.split(' ').slice(2)));
    // Two versions that differ are told apart by the exit code, as those of diff(1).
    expect({ code, err }).toEqual({ code: line.startsWith('npx factdiff diff ') ? 1 : 0, err: '' });
    expect(out.length).toBeGreaterThan(line.startsWith('npx factdiff watch ') ? 50 : 100);
  });
});

describe('the limits', () => {
  const rows = blockOf('limits')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.includes('| one report') && !line.startsWith('| ---'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  test('are found', () => {
    expect(rows.length).toBeGreaterThanOrEqual(4);
  });

  test.each(rows)('%s%s', (_, __, one = '', other = '', outcome = '') => {
    const { findings } = factdiff.reconcile([one, other].map((text, i) => ({ id: `${i}`, publisher: `P${i}`, publishedAt: `2024-03-02T18:${i}0:00Z`, text })));
    const [attribute = '', ...verdicts] = outcome.split(/[:,] ?/);
    expect(findings.filter((finding) => finding.attribute === attribute).map(({ verdict }) => verdict)).toEqual(verdicts);
  });
});

/** The rows of the table of stories that nobody had seen: of each, the numbers of its two columns. */
const kept = new Map(
  blockOf('kept')
    .split('\n')
    .flatMap((line) => {
      const [, name = '', ...cells] = line.split('|').map((cell) => cell.trim());
      return /\d/.test(cells[0] ?? '') ? [[name, cells.slice(0, 2).map((cell) => (cell.match(/[\d.]+/g) ?? []).map(Number))] as const] : [];
    }),
);
const sumOf = (name: string, place: number): number => (kept.get(name) ?? []).reduce((sum, numbers) => sum + (numbers[place] ?? 0), 0);
const roundedDown = (name: string): readonly number[] => [...new Set((kept.get(name) ?? []).map(([share = 0]) => Math.floor(share)))].toSorted((a, b) => a - b);

test('what it says of itself at its top is what stands in the table of unseen stories', () => {
  const [, claims, from, to, told, right, all] = (
    /finds (\d+) % of the claims, has the verdict right on (\d+) to (\d+) % of the facts, and reports (\d+) conflicts, of which (\d+) are right, of (\d+)/.exec(
      README,
    ) ?? []
  ).map(Number);
  expect(roundedDown('claims found')).toContain(claims);
  expect(roundedDown('verdicts right')).toEqual([from, to]);
  expect([told, right, all]).toEqual([
    sumOf('conflicts told, and right', 1),
    sumOf('conflicts told, and right', 0),
    sumOf('of the conflicts that there are', 1),
  ]);
});

test('every public name is told', () => {
  for (const name of [factdiff, read, exporters, html, store, testing.matchers].flatMap(Object.keys))
    expect(README).toMatch(new RegExp(`^\\| .*\`[^\`]*\\b${name}\\b`, 'm'));
});

test('every link leads to a file', () => {
  const links = [...README.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(5);
  for (const path of links) expect(() => readFileSync(path)).not.toThrow(/ENOENT/);
});

/** A snippet with what it prints under it. */
const answered = async (code: string): Promise<string> =>
  `${code.replace(/^\/\/ →.*\n/gm, '')}${(await run(code)).map((line) => `// → ${line}`.trimEnd().concat('\n')).join('')}`;

test('the blocks are what is printed', async () => {
  const { out } = await printed(expanded(['seeds/*.txt']));
  const [beginning = ''] = out.split(/^(?=⊂ REFINEMENT)/m);
  const answers = await Promise.all(snippets.map(answered));
  const told = snippets.reduce((page, code, i) => page.replace(code, () => answers[i] ?? ''), README);
  const changes = await printed(['diff', 'examples/versions/morning.txt', 'examples/versions/evening.txt']);
  const page = filled(filled(filled(told, 'demo', `${beginning.trim()}\n\n…`), 'help', HELP), 'changes', changes.out);
  await expect(page).toMatchFileSnapshot('../README.md');
});

test('so is the block of CONTRIBUTING', async () => {
  const command = 'factdiff --explain rockets-fired seeds/*.txt';
  const { code, out } = await printed(expanded(command.split(' ').slice(1)));
  expect(code).toBe(0);
  const page = filled(readFileSync('CONTRIBUTING.md', 'utf8'), 'explain', `$ npx ${command}\n${out}`);
  await expect(page).toMatchFileSnapshot('../CONTRIBUTING.md');
});

test('every file that CONTRIBUTING names exists', () => {
  const paths = readFileSync('CONTRIBUTING.md', 'utf8').match(/`(?:src|tests)\/[\w./-]*`/g) ?? [];
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => !existsSync(path.slice(1, -1)))).toEqual([]);
});
