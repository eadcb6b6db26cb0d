/** `factdiff diff OLD NEW`: what changed in substance between two versions of one report. */
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { changesOf } from '../changes.js';
import { asReadableJson, type Report } from '../model/index.js';
import { toChanges } from '../render/changes.js';
import type { Diff } from './arguments.js';
import { type Problems, reportsFrom } from './input.js';
import { layoutOf } from './layout.js';
import type { Outcome } from './outcome.js';
import type { World } from './world.js';

const oneOf =
  (path: string) =>
  ([report, ...others]: readonly Report[]): E.Either<Problems, Report> =>
    report === undefined || others.length > 0
      ? E.left([`${path}: ${report === undefined ? 'no report' : `${others.length + 1} reports`}, expected one`])
      : E.right(report);

const versionFrom = (path: string, { published }: Diff, world: World): TE.TaskEither<Problems, Report> =>
  pipe(reportsFrom([path], published)(world), TE.chainEitherK(oneOf(path)));

/** Exit codes as those of diff(1): 0 nothing changed, 1 something did. */
export const diffed = (command: Diff, world: World): TE.TaskEither<Problems, Outcome> =>
  pipe(
    TE.Do,
    TE.bind('before', () => versionFrom(command.before, command, world)),
    TE.bind('after', () => versionFrom(command.after, command, world)),
    TE.map(({ before, after }) => {
      const changes = changesOf(before, after);
      const answer = { before, after, changes };
      const text = command.format === 'json' ? `${asReadableJson(answer)}\n` : toChanges(answer, layoutOf(world, command.out));
      return { text, out: command.out, code: changes.length > 0 ? 1 : 0 };
    }),
  );
