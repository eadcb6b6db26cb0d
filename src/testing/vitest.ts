/** `import 'factdiff/vitest'` in a setup file: registers the matchers with vitest, and tells it their types. */
import { expect } from 'vitest';
import { type FactMatchers, matchers } from './matchers.js';

declare global {
  // vitest's own assertions extend this one, in each of its versions from 3.2 on.
  namespace Chai {
    interface Assertion extends FactMatchers {}
  }
}

declare module 'vitest' {
  interface AsymmetricMatchersContaining extends FactMatchers<unknown> {}
}

expect.extend(matchers);

/** vitest's own, which has the matchers now. */
export { expect } from 'vitest';
