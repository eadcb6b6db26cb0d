/** For the mutation run: the tests of the rooms that are mutated, and no others. What a mutant breaks, its own room must notice. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import base from '../../vitest.config.js';
import { warmPool } from './warm.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The quickest first, since the first test that fails ends the run of a mutant. Files that were not reached count by their last full run. */
class QuickestFirst extends BaseSequencer {
  readonly #took = new Map<string, number>();

  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    for (const { project, moduleId } of files) {
      const last = this.ctx.cache.getFileTestResults(`${project.name}:${relative(this.ctx.config.root, moduleId)}`)?.duration ?? 0;
      this.#took.set(moduleId, Math.max(last, this.#took.get(moduleId) ?? 0));
    }
    return files.toSorted((a, b) => this.#took.get(a.moduleId)! - this.#took.get(b.moduleId)!);
  }
}

export default defineConfig({
  ...base,
  root: ROOT,
  plugins: [
    {
      name: 'one warm thread',
      // Stryker asks for threads by the command line, which no setting of this file outweighs.
      configureVitest: ({ project }) => {
        Object.assign(project.config, { pool: warmPool.name, poolRunner: warmPool });
      },
    },
    {
      name: 'nothing remembered between mutants',
      enforce: 'pre',
      resolveId: (id, importer) =>
        id.endsWith('/model/remembered.js') && importer?.includes('/src/') ? fileURLToPath(new URL('forgetful.ts', import.meta.url)) : undefined,
    },
  ],
  test: {
    ...base.test,
    include: ['tests/judge/**/*.test.ts', 'tests/align/**/*.test.ts'],
    setupFiles: ['tests/setup.ts', 'tests/mutation/reset.ts'],
    isolate: false,
    maxWorkers: 1,
    sequence: { sequencer: QuickestFirst },
  },
});
