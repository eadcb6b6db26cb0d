/** What `npm run demo` prints, without building: the command on the files of seeds/. */
import { readdirSync } from 'node:fs';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { main } from '../src/cli/main.js';
import { world } from '../src/cli/node.js';

/** What the command prints into a pipe of 100 columns, or would write to a file, and what it exits with. */
export const printed = async (args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  const out: string[] = [];
  const err: string[] = [];
  const write = (lines: string[]) => (words: string) => async (): Promise<void> => void lines.push(words);
  const code = await main(args)({
    ...world,
    save: (_, words) => TE.fromTask(write(out)(words)),
    // Nothing more happens in a folder that is watched.
    watch: () => TE.right(async () => 'ended'),
    write: write(out),
    note: undefined,
    warn: write(err),
    environment: {},
    terminal: false,
    columns: undefined,
  })();
  return { code, out: out.join(''), err: err.join('') };
};

/** As a shell does it: "seeds/*.txt" → the files of that folder, in order. */
export const expanded = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => {
    const [folder, ending] = word.split('/*');
    if (folder === undefined || ending === undefined) return [word];
    const names = readdirSync(folder).filter((name) => name.endsWith(ending));
    return names.sort().map((name) => `${folder}/${name}`);
  });
