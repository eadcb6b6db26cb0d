/**
 * Properties run on the same cases every time, so that a change is judged by itself and not by luck.
 * `SEED=7 npx vitest run` looks at other cases.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20261121) });
