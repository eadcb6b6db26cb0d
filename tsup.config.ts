import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { asModules, asSoonLoaded } from './esbuild.config.js';

const library = {
  index: 'src/index.ts',
  read: 'src/read/index.ts',
  matchers: 'src/testing/matchers.ts',
  export: 'src/interop/index.ts',
  html: 'src/read/html.ts',
  store: 'src/scale/store.ts',
};

/**
 * Small packages, of which a part is used: what is built carries that part inside. Loaded from their hundred files they take a fresh process longer than all
 * else before its first answer. They are no dependencies of the package, then; fp-ts is, for its types stand in ours.
 */
const carried = ['any-ascii', 'convert', 'date-fns', 'diff', 'fp-ts', 'fuse.js', 'io-ts', 'stemmer'];

/** What `factdiff/html` takes of packages that are optional beside this one. */
const optional: Readonly<Record<string, string>> = { linkedom: 'parseHTML', '@mozilla/readability': 'Readability' };

/**
 * Where one is missing, an ES module that imports it dies before its first line, with a word on that one alone. A file that requires them can say what both
 * are and how to get them.
 */
const PEERS = `'use strict';
try {
${Object.entries(optional)
  .map(([name, used]) => `  exports.${used} = require('${name}').${used};`)
  .join('\n')}
} catch (cause) {
  throw new Error('factdiff/html needs linkedom and @mozilla/readability, which are optional beside factdiff: npm install linkedom@0.18.12 @mozilla/readability', { cause });
}
`;

const peers: Plugin = {
  name: 'optional packages by way of a file that requires them',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(?:linkedom|@mozilla\/readability)$/ }, ({ path }) => ({ path, namespace: 'optional' }));
    onResolve({ filter: /^\.\/html-peers\.cjs$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: 'optional' }, ({ path }) => ({
      contents: `import peers from './html-peers.cjs'; export const ${optional[path]} = peers.${optional[path]};`,
    }));
  },
};

/** The licences of what is carried inside ask to go with it. */
const licences = (): string =>
  carried
    .flatMap((name) =>
      readdirSync(`node_modules/${name}`).flatMap((file) =>
        /^licen[cs]e/i.test(file) ? [`${name}\n\n${readFileSync(`node_modules/${name}/${file}`, 'utf8')}`] : [],
      ),
    )
    .join(`\n${'-'.repeat(80)}\n\n`);

// No source maps: what is built keeps its names and its lines, and the maps were three quarters of the package.
const common: Options = {
  target: 'node20',
  platform: 'neutral',
  sourcemap: false,
  treeshake: true,
  clean: false,
  noExternal: [...carried, ...Object.keys(optional)].map((name) => new RegExp(`^${name.replace('.', '\\.')}($|/)`)),
  esbuildPlugins: [asModules, asSoonLoaded, peers],
};

export default defineConfig([
  // vitest is an ES module only, and so is what registers with it. The command stands on the same files.
  {
    ...common,
    entry: { ...library, vitest: 'src/testing/vitest.ts', worker: 'src/scale/worker.ts', cli: 'src/cli/bin.ts' },
    format: 'esm',
    dts: { entry: { ...library, vitest: 'src/testing/vitest.ts', worker: 'src/scale/worker.ts' } },
    splitting: true,
    onSuccess: async () => {
      writeFileSync('dist/LICENCES.txt', licences());
      writeFileSync('dist/html-peers.cjs', PEERS);
    },
  },
  { ...common, entry: library, format: 'cjs', dts: true },
]);
