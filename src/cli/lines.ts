/** Lines of JSON, one after another, however long the whole is. */
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Problem } from '../model/index.js';
import { messageOf } from '../read/problems.js';
import type { Problems } from './input.js';
import { jsonOf, withoutMark } from './sources.js';
import type { World } from './world.js';

/** The lines in a text that comes in pieces. Only a line feed ends a line: JSON may have any other sign within it. */
export async function* linesIn(pieces: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let open: string[] = [];
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    open.push(first);
    for (const next of others) {
      yield open.join('');
      open = [next];
    }
  }
  const last = open.join('');
  if (last !== '') yield last;
}

/** What a line was found to be, or what is wrong with it: every problem begins with the line's number. */
export type Decoder<Value> = (value: unknown, where: string) => E.Either<readonly Problem[], Value>;

/** What stopped the reading of lines: bad input, told as it is. */
export interface BadLine {
  readonly bad: Problems;
}

export const isBad = (value: unknown): value is BadLine => typeof value === 'object' && value !== null && 'bad' in value;

/** Each line of some files that is not blank, decoded, with the file and the number; those that are bad, and files that cannot be read, among them. */
export async function* decodedLines<Value>(
  files: readonly string[],
  decode: Decoder<Value>,
  { lines }: World,
): AsyncGenerator<{ readonly value: Value; readonly where: string } | BadLine, void, undefined> {
  for (const path of files) {
    let number = 0;
    try {
      for await (const line of lines(path)) {
        number += 1;
        const text = number === 1 ? withoutMark(line) : line;
        if (text.trim() === '') continue;
        const where = `line ${number}`;
        const value = pipe(
          jsonOf(text),
          E.mapLeft((reason): Problems => [`${where}: ${reason}`]),
          E.chain((json) =>
            pipe(
              decode(json, where),
              E.mapLeft((problems): Problems => problems.map(({ message }) => message)),
            ),
          ),
        );
        if (E.isLeft(value)) yield { bad: value.left.map((problem) => `${path}: ${problem}`) };
        else yield { value: value.right, where: `${path}: ${where}` };
      }
    } catch (error) {
      yield { bad: [`${path}: ${messageOf(error)}`] };
    }
  }
}
