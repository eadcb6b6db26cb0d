/** For the mutation run: no mutant outlives its tests in the thread that is kept, and properties are tried on fewer cases, with no search for the smallest that fails. */
import fc from 'fast-check';
import { afterAll } from 'vitest';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 25, endOnFailure: true });

afterAll(() => {
  const stryker: unknown = Reflect.get(globalThis, '__stryker__');
  if (typeof stryker === 'object' && stryker !== null) Reflect.deleteProperty(stryker, 'activeMutant');
});
