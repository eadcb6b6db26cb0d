import { defineConfig } from 'tsup';

const library = {
  index: 'src/index.ts',
  read: 'src/read/index.ts',
  matchers: 'src/testing/matchers.ts',
  export: 'src/interop/index.ts',
  html: 'src/read/html.ts',
  store: 'src/scale/store.ts',
};

const common = { target: 'node20', platform: 'neutral', sourcemap: true, treeshake: true, clean: false } as const;

export default defineConfig([
  // vitest is an ES module only, and so is what registers with it.
  { ...common, entry: { ...library, vitest: 'src/testing/vitest.ts', worker: 'src/scale/worker.ts' }, format: 'esm', dts: true, splitting: true },
  // These three packages are ES modules only: what `require` gets carries them inside, since older Node 20 cannot require one.
  { ...common, entry: library, format: 'cjs', dts: true, noExternal: ['any-ascii', 'convert', 'stemmer'] },
  { ...common, entry: { cli: 'src/cli/bin.ts' }, format: 'esm', platform: 'node', splitting: false },
]);
