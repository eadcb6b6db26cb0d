/** Bytes → text, where they are UTF-8. Bytes that are none are no text: what a name had in their place nobody would know. */
import * as E from 'fp-ts/lib/Either.js';

/** The mark of the byte order stays, for whoever reads the text to take off. */
const decoder = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const begins = (bytes: Uint8Array, length: number): E.Either<unknown, string> =>
  E.tryCatch(
    () => decoder().decode(bytes.subarray(0, length), { stream: true }),
    (error) => error,
  );

/** The place of the first byte that is none: the longest beginning that may be one is halved out, and what is whole in it is counted. */
const wrongIn = (bytes: Uint8Array): number => {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (E.isRight(begins(bytes, middle))) good = middle;
    else bad = middle;
  }
  const whole = begins(bytes, good);
  return E.isRight(whole) ? new TextEncoder().encode(whole.right).length : 0;
};

/** The text, or what is wrong with it. `from`: the bytes that came before these. */
export const utf8Of = (bytes: Uint8Array, from = 0): E.Either<string, string> =>
  E.tryCatch(
    () => decoder().decode(bytes),
    () => {
      const at = wrongIn(bytes);
      return `byte ${from + at + 1} is 0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}, expected a text in UTF-8`;
    },
  );

/** How many bytes a character has that begins with this one; 0 for one within a character. */
const lengthOf = (first: number): number => (first < 0x80 ? 1 : first < 0xc0 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4);

/** The bytes at the end with which a character begins that is not whole yet. */
const openAt = (bytes: Uint8Array): number => {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const length = lengthOf(bytes[bytes.length - back]!);
    if (length > 0) return length > back ? back : 0;
  }
  return 0;
};

/** The text of bytes that come in pieces, which may end within a character. Throws an error that says where it goes wrong. */
export async function* utf8In(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  let open = new Uint8Array();
  let from = 0;
  const textOf = (bytes: Uint8Array): string => {
    const text = utf8Of(bytes, from);
    if (E.isLeft(text)) throw new Error(text.left);
    from += bytes.length;
    return text.right;
  };
  for await (const piece of pieces) {
    const bytes = new Uint8Array(open.length + piece.length);
    bytes.set(open);
    bytes.set(piece, open.length);
    const whole = bytes.length - openAt(bytes);
    open = bytes.slice(whole);
    yield textOf(bytes.subarray(0, whole));
  }
  yield textOf(open);
}
