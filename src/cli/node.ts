/** The world as Node gives it. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { pipe } from 'fp-ts/lib/function.js';
import type { Task } from 'fp-ts/lib/Task.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import manifest from '../../package.json' with { type: 'json' };
import { linesIn } from './lines.js';
import { outputOf } from './output.js';
import { STANDARD_INPUT } from './sources.js';
import { utf8In, utf8Of } from './utf8.js';
import { watchingOf } from './watching.js';
import type { World } from './world.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'a folder, expected a file',
  EACCES: 'not allowed to read it',
};

const REASONS_NOT_TO_WRITE: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  ENOSPC: 'no space left',
  EACCES: 'not allowed to write it',
  EROFS: 'not allowed to write it',
};

const reasonOf =
  (reasons: Readonly<Record<string, string>>) =>
  (error: unknown): string => {
    const { code, message } = error as NodeJS.ErrnoException;
    return reasons[code ?? ''] ?? message ?? String(error);
  };

const REASONS_NOT_TO_LIST: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'a file, expected a folder',
  EACCES: 'not allowed to read it',
};

/** Until an interrupt, or until nobody reads any more. A second interrupt ends the process, as it always does. */
const watching = (folder: string): Task<'changed' | 'ended'> => {
  const { next, end } = watchingOf(folder);
  const stop = (): void => {
    process.off('SIGTERM', stop).off('SIGINT', stop);
    process.stdout.off('error', stop);
    end();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  process.stdout.once('error', stop);
  return next;
};

const identityOf = async (path: string): Promise<string> => {
  const { dev, ino } = await stat(path, { bigint: true });
  return `${dev} ${ino}`;
};

/** A file that is not there is no other one. */
const isOne = (path: string, other: string) => (): Promise<boolean> =>
  Promise.all([identityOf(path), identityOf(other)]).then(
    ([one, another]) => one === another,
    () => false,
  );

const out = outputOf(process.stdout);

async function* linesOf(path: string): AsyncGenerator<string, void, undefined> {
  const stream = path === STANDARD_INPUT ? process.stdin : createReadStream(path);
  try {
    yield* linesIn(utf8In(stream));
  } catch (error) {
    throw new Error(reasonOf(REASONS)(error), { cause: error });
  }
}

const textOf = (bytes: () => Promise<Uint8Array>): TE.TaskEither<string, string> =>
  pipe(
    TE.tryCatch(bytes, reasonOf(REASONS)),
    TE.chainEitherK((read) => utf8Of(read)),
  );

export const world: World = {
  read: (path) => textOf(() => readFile(path)),
  readStandardInput: textOf(() => buffer(process.stdin)),
  lines: linesOf,
  isOne,
  save: (path, words) => TE.tryCatch(() => writeFile(path, words), reasonOf({ ...REASONS, ...REASONS_NOT_TO_WRITE })),
  list: (folder) => TE.tryCatch(async () => (await readdir(folder)).toSorted(), reasonOf(REASONS_NOT_TO_LIST)),
  watch: (folder) => TE.tryCatch(async () => watching(folder), reasonOf(REASONS_NOT_TO_LIST)),
  write: out.write,
  unwritten: () => {
    const failure = out.failure();
    return failure && reasonOf(REASONS_NOT_TO_WRITE)(failure);
  },
  warn: outputOf(process.stderr).write,
  note: process.stderr.isTTY ? (words) => () => void process.stderr.write(words) : undefined,
  environment: process.env,
  terminal: process.stdout.isTTY,
  columns: process.stdout.columns,
  version: manifest.version,
};
