/** `factdiff watch DIR`: what a new or changed report changes in the findings, until it is stopped. */
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Reconciliation, Verdict } from '../model/index.js';
import { reconcile } from '../reconcile.js';
import { toFindingChanges, toWatched } from '../render/watched.js';
import { findingChanges } from '../versions/findings.js';
import type { Watch } from './arguments.js';
import { type Problems, sourcesFrom } from './input.js';
import { layoutOf } from './layout.js';
import type { Outcome } from './outcome.js';
import { reportsOf, type Source } from './sources.js';
import type { World } from './world.js';

/** Files that may hold reports; editors leave others beside them, and a README tells of the folder. */
const REPORT = /^(?!readme\.)[^.].*\.(?:txt|md|json|ndjson|jsonl)$/i;

interface State {
  readonly texts: ReadonlyMap<string, string>;
  readonly answer: Reconciliation;
}

const pathIn = (folder: string, name: string): string => (folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`);

const readAll = ({ folder, published }: Watch, world: World): TE.TaskEither<Problems, State> =>
  pipe(
    world.list(folder),
    TE.mapLeft((reason): Problems => [`${folder}: ${reason}`]),
    TE.chain((names) => sourcesFrom(names.filter((name) => REPORT.test(name)).map((name) => pathIn(folder, name)))(world)),
    TE.chainEitherK((sources: readonly Source[]) =>
      pipe(
        reportsOf(sources, published),
        E.map((reports) => ({ texts: new Map(sources.map(({ path, text }) => [path, text])), answer: reconcile(reports) })),
      ),
    ),
  );

/** "wire.txt (new)", "post.txt", "old.txt (gone)". */
const touched = (before: State, after: State): readonly string[] => [
  ...[...after.texts].flatMap(([path, text]) => {
    const old = before.texts.get(path);
    return old === text ? [] : [old === undefined ? `${path} (new)` : path];
  }),
  ...[...before.texts.keys()].filter((path) => !after.texts.has(path)).map((path) => `${path} (gone)`),
];

const wanted = (verdicts: readonly (Verdict | undefined)[], only: Watch['only']): boolean =>
  only === undefined || verdicts.some((verdict) => verdict !== undefined && only.includes(verdict));

/** Ends when the world says so, with exit code 0. What cannot be read for now is told, and the last answer stays. */
export const watched = (command: Watch, world: World, warn: (problems: Problems) => Promise<void>): TE.TaskEither<Problems, Outcome> =>
  pipe(
    readAll(command, world),
    TE.chain((first) =>
      pipe(
        world.watch(command.folder),
        TE.mapLeft((reason): Problems => [`${command.folder}: ${reason}`]),
        TE.chainTaskK((next) => async () => {
          const layout = layoutOf(world);
          let state = first;
          await world.write(toWatched(command.folder, state.answer, layout))();
          while ((await next()) === 'changed') {
            const read = await readAll(command, world)();
            if (E.isLeft(read)) await warn(read.left);
            else {
              const files = touched(state, read.right);
              const changes = findingChanges(state.answer.findings, read.right.answer.findings).filter(({ before, after }) =>
                wanted([before?.verdict, after?.verdict], command.only),
              );
              state = read.right;
              if (files.length > 0) await world.write(toFindingChanges(files, changes, layout))();
            }
          }
          return { text: '', code: 0 };
        }),
      ),
    ),
  );
