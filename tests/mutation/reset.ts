/** For the mutation run: no mutant outlives its tests in the thread that is kept, and properties are tried on fewer cases, with no search for the smallest that fails. */
import fc from 'fast-check';
import { afterAll } from 'vitest';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 25, endOnFailure: true });

/** What Stryker keeps in the thread: the mutant that is switched on, and which test reached which. */
interface Stryker {
  activeMutant?: string | undefined;
  readonly mutantCoverage?: { readonly perTest: Record<string, unknown> };
}

const stryker = (): Stryker => (Reflect.get(globalThis, '__stryker__') as Stryker | undefined) ?? {};

// What the files before this one reached is told already; told with each file anew, it would grow with their square.
const { perTest = {} } = stryker().mutantCoverage ?? {};
for (const test of Object.keys(perTest)) delete perTest[test];

afterAll(() => {
  delete stryker().activeMutant;
});
