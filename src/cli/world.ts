import type { IO } from 'fp-ts/lib/IO.js';
import type { Task } from 'fp-ts/lib/Task.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';

/** All that the command does to the world and asks of it. Tests hand in one of their own. */
export interface World {
  /** The text of a file, or the reason why not ("no such file"). */
  readonly read: (path: string) => TaskEither<string, string>;
  readonly readStandardInput: TaskEither<string, string>;
  /** The lines of a file, or of standard input (`-`), as they come; rejected with an Error whose message is the reason why not. */
  readonly lines: (path: string) => AsyncIterable<string>;
  /** Whether two names are of one file. */
  readonly isOne: (path: string, other: string) => Task<boolean>;
  /** Writes a file anew, or says why not. */
  readonly save: (path: string, text: string) => TaskEither<string, void>;
  /** The names of what is in a folder, in order, or the reason why not. */
  readonly list: (folder: string) => TaskEither<string, readonly string[]>;
  /** Waits for what happens next: something in the folder changed, or the user wants it to end. What changes meanwhile is not missed. */
  readonly watch: (folder: string) => TaskEither<string, Task<'changed' | 'ended'>>;
  readonly write: (text: string) => Task<void>;
  /** Why not all that was written to standard output has arrived, if so. That its reader has stopped is no reason. */
  readonly unwritten: IO<string | undefined>;
  readonly warn: (text: string) => Task<void>;
  /** Writes to standard error at once; missing where that is no terminal. */
  readonly note: ((text: string) => IO<void>) | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal, and how wide. */
  readonly terminal: boolean;
  readonly columns: number | undefined;
  readonly version: string;
}
