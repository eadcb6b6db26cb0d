import { defineConfig } from 'tsup';

const library = {
  index: 'src/index.ts',
  read: 'src/read/index.ts',
  matchers: 'src/testing/matchers.ts',
  export: 'src/interop/index.ts',
  html: 'src/read/html.ts',
  store: 'src/scale/store.ts',
};

// No source maps: what is built keeps its names and its lines, and the maps were three quarters of the package.
const common = { target: 'node20', platform: 'neutral', sourcemap: false, treeshake: true, clean: false } as const;

export default defineConfig([
  // vitest is an ES module only, and so is what registers with it. The command stands on the same files.
  {
    ...common,
    entry: { ...library, vitest: 'src/testing/vitest.ts', worker: 'src/scale/worker.ts', cli: 'src/cli/bin.ts' },
    format: 'esm',
    dts: { entry: { ...library, vitest: 'src/testing/vitest.ts', worker: 'src/scale/worker.ts' } },
    splitting: true,
  },
  // These three packages are ES modules only: what `require` gets carries them inside, since older Node 20 cannot require one.
  { ...common, entry: library, format: 'cjs', dts: true, noExternal: ['any-ascii', 'convert', 'stemmer'] },
]);
