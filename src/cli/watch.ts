/** `factdiff watch DIR`: what a new or changed report changes in the findings, until it is stopped. */
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Verdict } from '../model/index.js';
import { reconcile } from '../reconcile.js';
import { toFindingChanges, toWatched } from '../render/watched.js';
import { findingChanges } from '../versions/findings.js';
import type { Watch } from './arguments.js';
import { folderAfter, newlyWrong, NOTHING, touched } from './folder.js';
import type { Problems } from './input.js';
import { layoutOf } from './layout.js';
import type { Outcome } from './outcome.js';
import type { World } from './world.js';

const wanted = (verdicts: readonly (Verdict | undefined)[], only: Watch['only']): boolean =>
  only === undefined || verdicts.some((verdict) => verdict !== undefined && only.includes(verdict));

const told = async (problems: Problems, warn: (problems: Problems) => Promise<void>): Promise<void> => (problems.length === 0 ? undefined : warn(problems));

/** Ends when the world says so, with exit code 0. A file that is wrong for now is told once, and stands as it was; the others go on. */
export const watched = (command: Watch, world: World, warn: (problems: Problems) => Promise<void>): TE.TaskEither<Problems, Outcome> =>
  pipe(
    // A file could be watched as well: that it is a folder is asked first, and read once it is watched, so that nothing is missed between.
    world.list(command.folder),
    TE.chain(() => world.watch(command.folder)),
    TE.mapLeft((reason): Problems => [`${command.folder}: ${reason}`]),
    TE.chainTaskK((next) => async () => {
      const layout = layoutOf(world);
      const first = await folderAfter(NOTHING, command, world)();
      if (E.isLeft(first)) await warn(first.left);
      let folder = E.isRight(first) ? first.right : NOTHING;
      let answer = reconcile(folder.reports);
      await told(newlyWrong(NOTHING, folder), warn);
      await world.write(toWatched(command.folder, answer, layout))();
      while ((await next()) === 'changed') {
        const read = await folderAfter(folder, command, world)();
        if (E.isLeft(read)) {
          await warn(read.left);
          continue;
        }
        const files = touched(folder, read.right);
        await told(newlyWrong(folder, read.right), warn);
        folder = read.right;
        if (files.length === 0) continue;
        const now = reconcile(folder.reports);
        const changes = findingChanges(answer.findings, now.findings).filter(({ before, after }) => wanted([before?.verdict, after?.verdict], command.only));
        const reports = new Map([...answer.reports, ...now.reports].map((report) => [report.id, report]));
        answer = now;
        await world.write(toFindingChanges(files, changes, reports, layout))();
      }
      return { text: '', code: 0 };
    }),
  );
