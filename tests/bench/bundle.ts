/** What the core weighs in a browser: bundled, minified and compressed as a server would send it. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes. */
export interface Size {
  readonly minified: number;
  readonly compressed: number;
}

/** Of `import * from 'factdiff'`, with all that it stands on, or without the packages and the language data (which are most). */
export const sizeOf = async (packages: 'bundle' | 'external'): Promise<Size> => {
  const entry = fileURLToPath(new URL('../../src/index.ts', import.meta.url));
  const external = packages === 'external' ? ['*/lexemes.js'] : [];
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    packages,
    external,
    write: false,
  });
  const { contents } = outputFiles[0]!;
  return { minified: contents.length, compressed: gzipSync(contents, { level: 9 }).length };
};
