/** The world as Node gives it. */
import { readFile } from 'node:fs/promises';
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

const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message ?? String(error);
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
  read: (path) => TE.tryCatch(() => readFile(path, 'utf8'), reasonOf),
  readStandardInput: TE.tryCatch(() => text(process.stdin), reasonOf),
  write: writeTo(process.stdout),
  warn: writeTo(process.stderr),
  environment: process.env,
  terminal: process.stdout.isTTY,
  columns: process.stdout.columns,
  version: manifest.version,
};
