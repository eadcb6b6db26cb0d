import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as T from 'fp-ts/lib/Task.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { toCsv, toNdjson } from '../interop/index.js';
import { explain } from '../judge/explain.js';
import { asJson, type Finding, type Reconciliation, type Report } from '../model/index.js';
import { meant } from '../read/suggest.js';
import { reconcile } from '../reconcile.js';
import { toExplanation, toHtml, toJson, toMarkdown, toText } from '../render/index.js';
import { commandFrom, type Run } from './arguments.js';
import { diffed } from './diff.js';
import { engine } from './engine.js';
import { HELP, USAGE } from './help.js';
import { type Problems, reportsFrom } from './input.js';
import { layoutOf } from './layout.js';
import type { ExitCode, Outcome } from './outcome.js';
import { progressOf } from './progress.js';
import { streamed } from './streamed.js';
import { watched } from './watch.js';
import type { World } from './world.js';

/** The finding of that id, or the only one whose id begins so. */
const findingOf = ({ findings }: Reconciliation, typed: string): E.Either<Problems, Finding> => {
  const begun = findings.filter(({ id }) => id.startsWith(typed));
  const found = findings.find(({ id }) => id === typed) ?? (begun.length === 1 ? begun[0] : undefined);
  if (found) return E.right(found);
  const ids = findings.map(({ id }) => id);
  const near = meant(typed, ids);
  const hint =
    begun.length > 1
      ? `it may be ${begun.map(({ id }) => id).join(', ')}`
      : near === undefined
        ? 'ids stand at the right of the findings'
        : `did you mean ${near}?`;
  return E.left([`--explain is "${typed}", expected the id of one finding: ${hint}`]);
};

const keeping = (reconciliation: Reconciliation, only: Run['only']): Reconciliation =>
  only === undefined ? reconciliation : { ...reconciliation, findings: reconciliation.findings.filter(({ verdict }) => only.includes(verdict)) };

const formatted = (reconciliation: Reconciliation, run: Run, world: World): string => {
  const { format, only } = run;
  const kept = only === undefined ? {} : { only };
  switch (format) {
    case 'json':
      return toJson(reconciliation, kept);
    case 'html':
      return toHtml(reconciliation, kept);
    case 'ndjson':
      return toNdjson(keeping(reconciliation, only)).data;
    case 'csv':
      return toCsv(keeping(reconciliation, only)).data;
    case 'markdown':
      return toMarkdown(reconciliation, kept);
    case 'text':
      return toText(reconciliation, { ...layoutOf(world, run.out), ...kept });
  }
};

const explained = (reconciliation: Reconciliation, typed: string, run: Run, world: World): E.Either<Problems, string> =>
  pipe(
    findingOf(reconciliation, typed),
    E.map((finding) => {
      const explanation = explain(finding);
      switch (run.format) {
        case 'html':
        case 'ndjson':
        case 'csv':
          return formatted({ ...reconciliation, findings: [finding] }, { ...run, only: undefined }, world);
        case 'json':
          return `${asJson({ ...finding, explanation }, 2)}\n`;
        default:
          return toExplanation(reconciliation, finding, explanation, layoutOf(world, run.out));
      }
    }),
  );

const outcomeOf =
  (run: Run, world: World) =>
  (reports: readonly Report[]): E.Either<Problems, Outcome> => {
    const { signal, done } = progressOf(reports, world);
    const reconciliation = reconcile(reports, signal && { signal });
    done();
    const code = reconciliation.findings.some(({ verdict }) => run.failOn.includes(verdict)) ? 1 : 0;
    return pipe(
      run.explain === undefined ? E.right(formatted(reconciliation, run, world)) : explained(reconciliation, run.explain, run, world),
      E.map((text) => ({ text, code, out: run.out })),
    );
  };

const runWith =
  (args: readonly string[]) =>
  (world: World): TE.TaskEither<Problems, Outcome> =>
    pipe(
      TE.fromEither(commandFrom(args)),
      TE.mapLeft((problems) => [...problems, USAGE]),
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

const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ');

const warned = (problems: Problems, world: World): T.Task<void> =>
  world.warn(problems.map((line) => (line === USAGE ? `${line}\n` : `factdiff: ${oneLine(line)}\n`)).join(''));

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
            T.map((): ExitCode => code),
          ),
      ),
    );
