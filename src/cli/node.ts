/** The world as Node gives it. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Task } from 'fp-ts/lib/Task.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import manifest from '../../package.json' with { type: 'json' };
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
const writeTo =
  (stream: Writable) =>
  (words: string): Task<void> =>
  () =>
    new Promise((resolve) => {
      stream.on('error', () => resolve());
      stream.write(words, () => resolve());
    });

export const world: World = {
  read: (path) => TE.tryCatch(() => readFile(path, 'utf8'), reasonOf(REASONS)),
  readStandardInput: TE.tryCatch(() => text(process.stdin), reasonOf(REASONS)),
  save: (path, words) => TE.tryCatch(() => writeFile(path, words), reasonOf({ ...REASONS, ...REASONS_NOT_TO_WRITE })),
  write: writeTo(process.stdout),
  warn: writeTo(process.stderr),
  environment: process.env,
  terminal: process.stdout.isTTY,
  columns: process.stdout.columns,
  version: manifest.version,
};
