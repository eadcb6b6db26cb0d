/** A world in memory for the tests of the command: its files, its standard input, and what was written. */
import * as T from 'fp-ts/lib/Task.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { linesIn } from '../../src/cli/lines.js';
import { main } from '../../src/cli/main.js';
import type { World } from '../../src/cli/world.js';

export interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The files that were written. */
  readonly saved: Readonly<Record<string, string>>;
}

async function* pieces(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 7) yield text.slice(at, at + 7);
}

interface Setting {
  readonly files?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly environment?: World['environment'];
  readonly terminal?: boolean;
  /** Whether standard error is one. */
  readonly errorTerminal?: boolean;
  readonly columns?: number;
  /** Files that are there by other names: links, and whole paths. */
  readonly links?: Readonly<Record<string, string>>;
  /** Why standard output takes nothing. */
  readonly unwritten?: string;
  /** What the files are by the time that the folder is watched. */
  readonly meanwhile?: Readonly<Record<string, string>>;
  /** What the files become, one change of the folder after another; then the user ends it. */
  readonly rounds?: readonly Readonly<Record<string, string>>[];
}

/** Runs the command in a world of the files given. */
export const run = async (
  args: readonly string[],
  {
    files = {},
    input,
    environment = {},
    terminal = false,
    errorTerminal = false,
    columns,
    links = {},
    unwritten,
    meanwhile = files,
    rounds = [],
  }: Setting = {},
): Promise<Result> => {
  let now = files;
  const coming = [...rounds];
  const out: string[] = [];
  const err: string[] = [];
  const saved: Record<string, string> = {};
  const into =
    (lines: string[]) =>
    (text: string): T.Task<void> =>
      T.fromIO(() => {
        lines.push(text);
      });
  const nameOf = (path: string): string => links[path] ?? path.replace(/^\.\//, '');
  const world: World = {
    read: (path) => (now[path] === undefined ? TE.left('no such file') : TE.right(now[path])),
    lines: async function* (path) {
      const text = path === '-' ? input : now[path];
      if (text === undefined) throw new Error(path === '-' ? 'closed' : 'no such file');
      // In pieces, as they come from a disc.
      yield* linesIn(pieces(text));
    },
    readStandardInput: input === undefined ? TE.left('closed') : TE.right(input),
    isOne: (path, other) => T.of(nameOf(path) === nameOf(other)),
    save: (path, words) => (path.startsWith('gone/') ? TE.left('no such folder') : TE.fromIO(() => void (saved[path] = words))),
    list: (folder) => {
      const inside = Object.keys(now).filter((path) => path.startsWith(`${folder}/`));
      return inside.length === 0 ? TE.left('no such folder') : TE.right(inside.map((path) => path.slice(folder.length + 1)).toSorted());
    },
    watch: () => {
      now = meanwhile;
      return TE.right(async () => {
        const next = coming.shift();
        if (next === undefined) return 'ended';
        now = next;
        return 'changed';
      });
    },
    write: into(out),
    unwritten: () => unwritten,
    warn: into(err),
    note: errorTerminal
      ? (words) => () => {
          err.push(words);
        }
      : undefined,
    environment,
    terminal,
    columns,
    version: '1.2.3',
  };
  const code = await main(args)(world)();
  return { code, out: out.join(''), err: err.join(''), saved };
};
