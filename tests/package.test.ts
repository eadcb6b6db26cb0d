/** The package as others get it: packed, installed into an empty folder, imported, required, type-checked, run, and bundled for a browser. */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MINUTES = 60_000;

const run = promisify(execFile);

/** What a program prints, in the folder of the consumer and with no settings of this project. */
const output = async (command: string, args: readonly string[], cwd: string): Promise<string> => (await run(command, [...args], { cwd })).stdout;

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

const PUBLIC = [
  'attributionsIn',
  'cardOf',
  'changesOf',
  'combine',
  'defineDomain',
  'domains',
  'explain',
  'extract',
  'keysOf',
  'namesIn',
  'openDossier',
  'periodsIn',
  'quantitiesIn',
  'quotationsIn',
  'reconcile',
  'reconcileAsync',
  'reconcileClaims',
  'reconcileExtracted',
  'reconcileKey',
  'reconcileStream',
  'toHtml',
  'toJson',
  'toMarkdown',
  'toText',
];
const EXPORT = [
  'toAcled',
  'toAirwars',
  'toClaimReviews',
  'toCsv',
  'toDot',
  'toHxl',
  'toHypothesis',
  'toMermaid',
  'toNdjson',
  'toQuickStatements',
  'toSchemaClaims',
  'toUcdpGed',
  'toVegaLite',
  'toWebAnnotations',
];
const READ = [
  'decodeClaims',
  'decodeOptions',
  'decodeReports',
  'fromClaimReviews',
  'fromFeed',
  'fromHypothesis',
  'fromNinjs',
  'fromWebAnnotations',
  'parseReport',
];

/** A use of the package from end to end: it prints what it found. */
const USE = `
  const decoded = read.decodeReports([
    { id: 'a', publisher: 'The Wire', publishedAt: '2024-03-02T18:00:00Z', text: 'A fire at a paper mill in Gdansk killed four people on Friday.' },
    { id: 'b', publisher: 'The Courier', publishedAt: '2024-03-02T18:10:00Z', text: 'A fire at a paper mill in Gdansk killed six people on Friday.' },
  ]);
  const { findings } = root.reconcile(decoded.right);
  console.log(JSON.stringify({
    names: [root, read, exporters].map((module) => Object.keys(module).filter((name) => name !== 'default').sort()),
    verdict: findings.find(({ attribute }) => attribute === 'killed').verdict,
    text: root.toText({ reports: decoded.right, findings }),
    bad: read.decodeReports([{}])._tag,
  }));`;

let folder = '';
let packed: Packed;

beforeAll(async () => {
  if (!existsSync(join(ROOT, 'dist/index.js'))) throw new Error('dist/ is missing: run "npm run build" first');
  folder = await mkdtemp(join(tmpdir(), 'factdiff-'));
  [packed] = JSON.parse(await output('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT)) as [Packed];
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  await output('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${packed.filename}`], folder);
}, 5 * MINUTES);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('the tarball holds what is built, the files that the README leads to, and nothing else', () => {
  const others = packed.files.map(({ path }) => path).filter((path) => !/^(?:dist|examples|seeds)\//.test(path));
  expect(others.toSorted()).toEqual(['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'package.json', 'schema/reconciliation-1.json']);
  expect(packed.files.filter(({ path }) => path.endsWith('.map'))).toEqual([]);
});

describe('in plain Node', () => {
  const used = (text: string): object => {
    const { names, verdict, text: page, bad } = JSON.parse(text) as { names: readonly string[][]; verdict: string; text: string; bad: string };
    return { names, verdict, page: page.includes('≠ CONFLICT  killed'), bad };
  };
  const expected = { names: [PUBLIC, READ, EXPORT], verdict: 'conflict', page: true, bad: 'Left' };

  test('it is imported', async () => {
    const source = `import * as root from 'factdiff'; import * as read from 'factdiff/read'; import * as exporters from 'factdiff/export'; ${USE}`;
    expect(used(await output('node', ['--input-type=module', '-e', source], folder))).toEqual(expected);
  });

  test('it is required', async () => {
    const source = `const root = require('factdiff'); const read = require('factdiff/read'); const exporters = require('factdiff/export'); ${USE}`;
    // As the first releases of Node 20 do, which cannot require an ES module.
    const flags = process.allowedNodeEnvironmentFlags.has('--experimental-require-module') ? ['--no-experimental-require-module'] : [];
    expect(used(await output('node', [...flags, '-e', source], folder))).toEqual(expected);
  });

  test('its manifest can be read, and its insides cannot', async () => {
    expect(await output('node', ['-p', "require('factdiff/package.json').name"], folder)).toBe('factdiff\n');
    expect(await output('node', ['-p', "require('factdiff/schema.json').$id"], folder)).toBe('urn:factdiff:reconciliation:1\n');
    await expect(output('node', ['-e', "require('factdiff/dist/index.cjs')"], folder)).rejects.toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });
});

test.each([
  ['imported', ['--input-type=module', '-e', "import 'factdiff/html'"]],
  ['required', ['-e', "require('factdiff/html')"]],
])('%s without the packages that it needs, its reading of pages says which they are and how to get them', async (_, args) => {
  await expect(output('node', args, folder)).rejects.toThrow(
    'factdiff/html needs linkedom and @mozilla/readability, which are optional beside factdiff: npm install linkedom@0.18.12 @mozilla/readability',
  );
});

test('every link of its README leads to a file in it', async () => {
  const page = await readFile(join(folder, 'node_modules/factdiff/README.md'), 'utf8');
  const links = [...page.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((path) => !existsSync(join(folder, 'node_modules/factdiff', path)))).toEqual([]);
});

test('a store, imported and required', async () => {
  const database = `{ exec: () => 0, prepare: () => ({ run: () => 0, all: () => [] }) }`;
  const use = `console.log(JSON.stringify(store.sqliteStore(${database}).all()))`;
  expect(await output('node', ['--input-type=module', '-e', `import * as store from 'factdiff/store'; ${use}`], folder)).toBe('[]\n');
  expect(await output('node', ['-e', `const store = require('factdiff/store'); ${use}`], folder)).toBe('[]\n');
});

/** A package of this project, for the consumer to find. */
const link = async (name: string): Promise<void> => {
  const at = join(folder, 'node_modules', name);
  await mkdir(dirname(at), { recursive: true });
  if (!existsSync(at)) await symlink(join(ROOT, 'node_modules', name), at);
};

/** Whether this Node has what the snippet takes of it: there is no `node:sqlite` in Node 20. */
const canRun = (code: string): boolean => [...code.matchAll(/from '(node:[a-z_]+)'/g)].every(([, name = '']) => isBuiltin(name));

/** The snippets of the README, the one for a test runner aside, which `tests/readme.test.ts` runs; they go on from the reports of the first. */
const recipesOf = (readme: string): readonly { readonly code: string; readonly prints: string }[] => {
  const codes = [...readme.matchAll(/^```(?:ts|js)\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);
  const reports = /^const reports = \[[\s\S]*?^\];/m.exec(codes[0] ?? '')?.[0] ?? '';
  return codes
    .filter((code) => !code.includes("from 'vitest'") && canRun(code))
    .map((code) => ({
      code: code.includes('const reports =') ? code : code.replace(/^(?:import .*\n)*/, (imports) => `${imports}${reports}\n`),
      prints: [...code.matchAll(/^\/\/ → ?(.*)$/gm)].map(([, line = '']) => line.trimEnd()).join('\n'),
    }));
};

/** As a CommonJS file has it: no `await` outside of a function, and no address of its own. */
const required = (code: string): string => {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  return `(async () => {\n${outputText}\n})();`;
};

/** Runs each file in the folder of the consumer, all in one process, and answers with what each printed. */
const printedBy = async (files: readonly string[]): Promise<readonly string[]> => {
  const runner = `
    import { format } from 'node:util';
    const told = [];
    for (const file of ${JSON.stringify(files)}) {
      const lines = [];
      console.log = (...words) => void lines.push(format(...words));
      await (await import(file)).default;
      told.push(lines.join('\\n'));
    }
    process.stdout.write(JSON.stringify(told), () => process.exit());`;
  await writeFile(join(folder, 'recipes/run.mjs'), runner);
  const told = JSON.parse(await output('node', ['recipes/run.mjs'], folder)) as readonly string[];
  return told.map((lines) =>
    lines
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .trimEnd(),
  );
};

test(
  'each recipe of its README, typed in as it stands, prints what stands under it, imported and required',
  async () => {
    for (const name of ['linkedom', '@mozilla/readability', 'piscina']) await link(name);
    const recipes = recipesOf(await readFile(join(folder, 'node_modules/factdiff/README.md'), 'utf8'));
    expect(recipes.length).toBeGreaterThan(20);
    await mkdir(join(folder, 'recipes'));
    const written = await Promise.all(
      recipes.map(async ({ code, prints }, i) => {
        const plain = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } }).outputText;
        await writeFile(join(folder, `recipes/${i}.mjs`), plain);
        await writeFile(join(folder, `recipes/${i}.cjs`), `module.exports = ${required(code)}`);
        return { prints: prints.trimEnd(), imports: `./${i}.mjs`, requires: code.includes('import.meta') ? undefined : `./${i}.cjs` };
      }),
    );
    expect(await printedBy(written.map(({ imports }) => imports))).toEqual(written.map(({ prints }) => prints));
    const byRequire = written.filter(({ requires }) => requires !== undefined);
    expect(await printedBy(byRequire.map(({ requires = '' }) => requires))).toEqual(byRequire.map(({ prints }) => prints));
  },
  MINUTES,
);

test('pages are read where the two packages that it takes are there', async () => {
  for (const name of ['linkedom', '@mozilla/readability']) await link(name);
  const page = `<html><body><article>${'<p>Four people died in the fire, police said, and nine were hurt.</p>'.repeat(12)}</article></body></html>`;
  const use = `console.log(html.fromHtml(${JSON.stringify(page)}, { publisher: 'W' }).data.text.slice(0, 16))`;
  expect(await output('node', ['--input-type=module', '-e', `import * as html from 'factdiff/html'; ${use}`], folder)).toBe('Four people died\n');
  expect(await output('node', ['-e', `const html = require('factdiff/html'); ${use}`], folder)).toBe('Four people died\n');
});

test(
  'its types hold, for importers and for requirers',
  async () => {
    const source = `
    import { reconcile, toText, type Finding, type Report } from 'factdiff';
    import { toCsv, type Loss } from 'factdiff/export';
    import { decodeReports, type Problem } from 'factdiff/read';
    const decoded = decodeReports(JSON.parse('[]'));
    const problems: readonly Problem[] = decoded._tag === 'Left' ? decoded.left : [];
    const reports: readonly Report[] = decoded._tag === 'Right' ? decoded.right : [];
    const findings: readonly Finding[] = reconcile(reports).findings;
    const losses: readonly Loss[] = toCsv({ reports, findings }).losses;
    // @ts-expect-error an option that does not exist
    reconcile(reports, { fast: true });
    console.log(problems.length, losses.length, findings.length, toText({ reports, findings }, { width: 80 }).length);
  `;
    const compilerOptions = {
      module: 'NodeNext',
      target: 'ES2022',
      lib: ['ES2023', 'DOM'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
    };
    await mkdir(join(folder, 'types'));
    await writeFile(join(folder, 'types/importer.mts'), source);
    await writeFile(join(folder, 'types/requirer.cts'), source);
    await writeFile(join(folder, 'types/tsconfig.json'), JSON.stringify({ compilerOptions }));
    await expect(output('node', [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'types'], folder)).resolves.toBe('');
  },
  MINUTES,
);

test(
  'its matchers register with vitest, and their types hold',
  async () => {
    await symlink(join(ROOT, 'node_modules/vitest'), join(folder, 'node_modules/vitest'));
    await mkdir(join(folder, 'suite'));
    const source = `
    import 'factdiff/vitest';
    import { expect, test } from 'vitest';
    import type { FactMatchers } from 'factdiff/matchers';
    import { reconcile } from 'factdiff';
    const text = 'A fire at a mill in Gdansk killed four people on Friday.';
    const answer = reconcile(['a', 'b'].map((id) => ({ id, publisher: id, publishedAt: '2024-03-02', text })));
    test('two that say the same are not at odds', () => {
      expect(answer).not.toConflictOn('killed');
      expect({ answer }).not.toEqual({ answer: expect.toConflictOn('killed') });
      // @ts-expect-error an option that does not exist
      expect(() => expect(answer).toAgreeOn('killed', { maybe: true })).toThrow('maybe');
      const call: keyof FactMatchers = 'toTraceTo';
      expect(call in expect(answer)).toBe(true);
    });`;
    await writeFile(join(folder, 'suite/a.test.mts'), source);
    const compilerOptions = { module: 'NodeNext', target: 'ES2022', lib: ['ES2023', 'DOM'], strict: true, noEmit: true, skipLibCheck: false, types: [] };
    await writeFile(join(folder, 'suite/tsconfig.json'), JSON.stringify({ compilerOptions, include: ['a.test.mts'] }));
    await expect(output('node', [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'suite'], folder)).resolves.toBe('');
    const told = await output('node', [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--root', 'suite', '--reporter=json'], folder);
    expect(JSON.parse(told)).toMatchObject({ numPassedTests: 1, numFailedTests: 0 });
  },
  MINUTES,
);

describe('the command', () => {
  const bin = (): string => join(folder, 'node_modules/.bin/factdiff');

  test('tells its version', async () => {
    expect(await output(bin(), ['--version'], folder)).toBe(`${manifest.version}\n`);
  });

  test('reads files, without colour into a pipe', async () => {
    await writeFile(join(folder, 'wire.txt'), 'Fire kills four\n\nA fire at a mill killed four people.');
    const page = await output(bin(), ['wire.txt', '--published', '2024-03-02'], folder);
    expect(page).toMatch(/^1 report, /);
    expect(page).not.toContain('\u001b');
  });

  test('reads standard input', async () => {
    const child = spawn(bin(), ['-', '--format', 'json'], { cwd: folder });
    child.stdin.end('[]');
    const text = (await child.stdout.toArray()).join('');
    expect(JSON.parse(text)).toEqual({ reports: [], findings: [] });
  });

  test('exits with 2 and the reason', async () => {
    await expect(output(bin(), ['gone.txt'], folder)).rejects.toMatchObject({ code: 2, stdout: '', stderr: 'factdiff: gone.txt: no such file\n' });
  });

  test('is content with a reader that stops early', async () => {
    const text = `Fire\n\n${'A fire at a mill killed four people. '.repeat(2000)}`;
    await writeFile(join(folder, 'long.json'), JSON.stringify([{ id: 'a', publisher: 'W', text }]));
    const { stdout, stderr } = await run('bash', ['-c', `set -o pipefail; '${bin()}' --format json long.json | head -c 10`], { cwd: folder });
    expect([stdout, stderr]).toEqual(['{\n  "repor', '']);
  });
});

test(
  'it is bundled for a browser, and runs where there is nothing of Node',
  async () => {
    const entry =
      "import { reconcile, toText } from 'factdiff'; globalThis.page = toText(reconcile([{ id: 'a', publisher: 'W', text: 'The fire killed four people.' }]));";
    const { outputFiles, warnings } = await build({
      stdin: { contents: entry, resolveDir: folder },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      write: false,
      logLevel: 'silent',
    });
    expect(warnings).toEqual([]);
    // All that is asked of a browser beside the language itself.
    const browser = createContext({ atob });
    runInContext(outputFiles[0]!.text, browser);
    expect(browser['page']).toMatch(/^1 report, /);
  },
  MINUTES,
);

test('what Node must not miss in the bundle for others', async () => {
  for (const file of [
    'index.js',
    'index.cjs',
    'read.js',
    'read.cjs',
    'matchers.js',
    'matchers.cjs',
    'export.js',
    'export.cjs',
    'html.js',
    'html.cjs',
    'store.js',
    'store.cjs',
  ]) {
    expect(await readFile(join(ROOT, 'dist', file), 'utf8')).not.toMatch(/["']node:/);
  }
});
