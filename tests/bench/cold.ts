/** How long a fresh process takes from the import of the package to its first answer. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { asModules, asSoonLoaded } from '../../esbuild.config.js';

/** Beside this file's bundle in dist/bench/, from where packages are found. */
const CORE = fileURLToPath(new URL('../../dist/bench/core.js', import.meta.url));
const FIRST = `
  const start = performance.now();
  const { extract } = await import(${JSON.stringify(CORE)});
  const loaded = performance.now();
  extract({ id: 'a', publisher: 'P', text: 'A fire at a mill in Gdansk killed four people on Friday, police said.' });
  console.log(JSON.stringify([loaded - start, performance.now() - loaded]));`;

/** Milliseconds for the import and for the first call of `extract`, a pair a process. */
export const coldStarts = async (processes: number): Promise<readonly (readonly [number, number])[]> => {
  const entryPoints = [fileURLToPath(new URL('../../src/index.ts', import.meta.url))];
  // As it is published: the small packages are inside.
  const external = ['wink-nlp', 'wink-eng-lite-web-model'];
  const how = { platform: 'neutral', format: 'esm', mainFields: ['module', 'main'], plugins: [asModules, asSoonLoaded], logLevel: 'silent' } as const;
  await build({ ...how, mainFields: [...how.mainFields], plugins: [...how.plugins], entryPoints, bundle: true, external, outfile: CORE });
  const starts = Array.from(
    { length: processes },
    () => JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', FIRST], { encoding: 'utf8' })) as [number, number],
  );
  rmSync(CORE);
  return starts;
};
