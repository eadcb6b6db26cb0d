import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as T from 'fp-ts/lib/Task.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { type Command, commandFrom } from './arguments.js';
import { outcomeOf } from './compare.js';
import { diffed } from './diff.js';
import { engine } from './engine.js';
import { HELP, USAGE } from './help.js';
import { type Problems, reportsFrom } from './input.js';
import { plain } from '../render/plain.js';
import type { ExitCode, Outcome } from './outcome.js';
import { STANDARD_INPUT } from './sources.js';
import { streamed } from './streamed.js';
import { watched } from './watch.js';
import type { World } from './world.js';

/** What `--out` names may not be one of the files that are read, by whatever name: it would be gone before anybody saw the answer. */
const sparing =
  (command: Command) =>
  (world: World): TE.TaskEither<Problems, Command> => {
    if (command.name !== 'run' && command.name !== 'diff') return TE.right(command);
    const { out } = command;
    const files = command.name === 'run' ? command.files : [command.before, command.after];
    return async () => {
      for (const file of files)
        if (out !== undefined && file !== STANDARD_INPUT && (await world.isOne(file, out)()))
          return E.left([`--out is "${out}", which is one of the files read: expected another name`]);
      return E.right(command);
    };
  };

const runWith =
  (args: readonly string[]) =>
  (world: World): TE.TaskEither<Problems, Outcome> =>
    pipe(
      TE.fromEither(commandFrom(args)),
      TE.mapLeft((problems) => [...problems, USAGE]),
      TE.chain((command) => sparing(command)(world)),
      TE.chain((command) => {
        switch (command.name) {
          case 'help':
            return TE.right<Problems, Outcome>({ text: HELP, code: 0 });
          case 'version':
            return TE.right<Problems, Outcome>({ text: `${world.version}\n`, code: 0 });
          case 'engine':
            return engine(command, world);
          case 'run':
            // Of one finding all is needed; else each line can be written as soon as it is known.
            if (command.format === 'ndjson' && command.explain === undefined) return streamed(command, world);
            return pipe(reportsFrom(command.files, command.published)(world), TE.chainEitherK(outcomeOf(command, world)));
          case 'diff':
            return diffed(command, world);
          case 'watch':
            return watched(command, world, (problems) => warned(problems, world)());
        }
      }),
    );

/** Into its file, where it has one: what is left to print is nothing. */
const saved =
  (outcome: Outcome) =>
  (world: World): TE.TaskEither<Problems, Outcome> => {
    const { out, text } = outcome;
    return out === undefined
      ? TE.right(outcome)
      : pipe(
          world.save(out, text),
          TE.bimap(
            (reason): Problems => [`${out}: ${reason}`],
            () => ({ ...outcome, text: '' }),
          ),
        );
  };

const warned = (problems: Problems, world: World): T.Task<void> =>
  world.warn(problems.map((line) => (line === USAGE ? `${line}\n` : `factdiff: ${plain(line)}\n`)).join(''));

/** The exit code, or that of bad input where the answer could not be written: on a full disk it is not there. */
const arrived = (code: ExitCode, world: World): T.Task<ExitCode> => {
  const reason = world.unwritten();
  return reason === undefined
    ? T.of(code)
    : pipe(
        warned([`standard output: ${reason}`], world),
        T.map((): ExitCode => 2),
      );
};

/** The whole command: from its arguments to its exit code. All that it does goes through the world given. */
export const main =
  (args: readonly string[]) =>
  (world: World): T.Task<ExitCode> =>
    pipe(
      runWith(args)(world),
      TE.chain((outcome) => saved(outcome)(world)),
      TE.matchE(
        (problems) =>
          pipe(
            warned(problems, world),
            T.map((): ExitCode => 2),
          ),
        ({ text, code }) =>
          pipe(
            world.write(text),
            T.chain(() => arrived(code, world)),
          ),
      ),
    );
