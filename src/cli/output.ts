/** A stream that is written to. */
import type { Writable } from 'node:stream';
import type { IO } from 'fp-ts/lib/IO.js';
import type { Task } from 'fp-ts/lib/Task.js';

interface Output {
  readonly write: (words: string) => Task<void>;
  /** The first error that kept words from arriving, but for that of a reader who stops early ("| head"): what he does not read is not missed. */
  readonly failure: IO<NodeJS.ErrnoException | undefined>;
}

export const outputOf = (stream: Writable): Output => {
  let failure: NodeJS.ErrnoException | undefined;
  stream.on('error', () => undefined);
  return {
    write: (words) => () =>
      new Promise((resolve) => {
        stream.write(words, (error: NodeJS.ErrnoException | null | undefined) => {
          if (error && error.code !== 'EPIPE') failure ??= error;
          resolve();
        });
      }),
    failure: () => failure,
  };
};
