/** How long a fresh process takes from the import of the package to its first answer. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** Beside this file's bundle in dist/bench/, from where packages are found. */
const CORE = fileURLToPath(new URL('../../dist/bench/core.js', import.meta.url));
const FIRST = `
  const start = performance.now();
  const { extract } = await import(${JSON.stringify(CORE)});
  const loaded = performance.now();
  extract({ id: 'a', publisher: 'P', text: 'A fire at a mill in Gdansk killed four people on Friday, police said.' });
  console.log(JSON.stringify([loaded - start, performance.now() - loaded]));`;

/** Milliseconds for the import and for the first call of `extract`, a pair a process. */
export const coldStarts = (processes: number): readonly (readonly [number, number])[] => {
  const entryPoints = [fileURLToPath(new URL('../../src/index.ts', import.meta.url))];
  buildSync({ entryPoints, bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: CORE, logLevel: 'silent' });
  const starts = Array.from(
    { length: processes },
    () => JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', FIRST], { encoding: 'utf8' })) as [number, number],
  );
  rmSync(CORE);
  return starts;
};
