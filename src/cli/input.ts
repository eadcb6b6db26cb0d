/** The files named on the command line → reports, or every problem with any of them. */
import { pipe } from 'fp-ts/lib/function.js';
import * as RA from 'fp-ts/lib/ReadonlyArray.js';
import * as T from 'fp-ts/lib/Task.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Report } from '../model/index.js';
import { reportsOf, type Source } from './sources.js';
import type { World } from './world.js';

export type Problems = readonly string[];

const sourceOf =
  (world: World) =>
  (path: string): TE.TaskEither<Problems, Source> =>
    pipe(
      path === '-' ? world.readStandardInput : world.read(path),
      TE.bimap(
        (reason) => [`${path}: ${reason}`],
        (text) => ({ path, text }),
      ),
    );

/** One after another: of some thousand files, not all may be open at once. */
const Validation = TE.getApplicativeTaskValidation(T.ApplySeq, RA.getSemigroup<string>());

export const sourcesFrom =
  (files: readonly string[]) =>
  (world: World): TE.TaskEither<Problems, readonly Source[]> =>
    pipe(files, RA.traverse(Validation)(sourceOf(world)));

export const reportsFrom =
  (files: readonly string[], published: string | undefined) =>
  (world: World): TE.TaskEither<Problems, readonly Report[]> =>
    pipe(
      sourcesFrom(files)(world),
      TE.chainEitherK((sources) => reportsOf(sources, published)),
    );
