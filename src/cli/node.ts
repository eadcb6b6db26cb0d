/** The world as Node gives it. */
import { createReadStream, watch } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipe } from 'fp-ts/lib/function.js';
import type { Task } from 'fp-ts/lib/Task.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import manifest from '../../package.json' with { type: 'json' };
import { linesIn } from './lines.js';
import { STANDARD_INPUT } from './sources.js';
import { utf8In, utf8Of } from './utf8.js';
import type { World } from './world.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, expected a file',
  EACCES: 'not allowed to read it',
};

const REASONS_NOT_TO_WRITE: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  EACCES: 'not allowed to write it',
  EROFS: 'not allowed to write it',
};

const reasonOf =
  (reasons: Readonly<Record<string, string>>) =>
  (error: unknown): string => {
    const { code, message } = error as NodeJS.ErrnoException;
    return reasons[code ?? ''] ?? message ?? String(error);
  };

/** A reader that stops early ("| head") is no error: what could not be written is not missed. */
const writeTo = (stream: Writable): ((words: string) => Task<void>) => {
  stream.on('error', () => undefined);
  return (words) => () =>
    new Promise((resolve) => {
      stream.write(words, () => resolve());
    });
};

const REASONS_NOT_TO_LIST: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'a file, expected a folder',
  EACCES: 'not allowed to read it',
};

/** Editors write a file in several steps: what happens within this many milliseconds is one change. */
const PAUSE = 200;

/** The watching of a folder, until an interrupt. A second interrupt ends the process, as it always does. */
const watching = (folder: string): Task<'changed' | 'ended'> => {
  let news: 'changed' | 'ended' | undefined;
  let tell: ((news: 'changed' | 'ended') => void) | undefined;
  let timer: NodeJS.Timeout | undefined;
  const say = (word: 'changed' | 'ended'): void => {
    if (news !== 'ended') news = word;
    if (tell === undefined) return;
    const told = tell;
    const last = news ?? word;
    tell = undefined;
    if (last === 'changed') news = undefined;
    told(last);
  };
  const watcher = watch(folder, () => {
    clearTimeout(timer);
    timer = setTimeout(() => say('changed'), PAUSE);
  });
  const end = (): void => {
    clearTimeout(timer);
    watcher.close();
    process.off('SIGTERM', end);
    process.off('SIGINT', end);
    say('ended');
  };
  watcher.on('error', end);
  process.once('SIGINT', end).once('SIGTERM', end);
  return () =>
    new Promise((resolve) => {
      tell = resolve;
      if (news !== undefined) say(news);
    });
};

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
  save: (path, words) => TE.tryCatch(() => writeFile(path, words), reasonOf({ ...REASONS, ...REASONS_NOT_TO_WRITE })),
  list: (folder) => TE.tryCatch(async () => (await readdir(folder)).toSorted(), reasonOf(REASONS_NOT_TO_LIST)),
  watch: (folder) => TE.tryCatch(async () => watching(folder), reasonOf(REASONS_NOT_TO_LIST)),
  write: writeTo(process.stdout),
  warn: writeTo(process.stderr),
  note: process.stderr.isTTY ? (words) => () => void process.stderr.write(words) : undefined,
  environment: process.env,
  terminal: process.stdout.isTTY,
  columns: process.stdout.columns,
  version: manifest.version,
};
