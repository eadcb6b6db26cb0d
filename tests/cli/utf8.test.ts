import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as E from 'fp-ts/lib/Either.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { world } from '../../src/cli/node.js';
import { utf8In, utf8Of } from '../../src/cli/utf8.js';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

test.each([
  ['a text', 'Four died in Łódź 🔥.'],
  ['nothing', ''],
  ['a mark of the byte order', '\uFEFFFour died.'],
])('%s is read as it is', (_, text) => {
  expect(utf8Of(utf8(text))).toEqual(E.right(text));
});

test.each([
  ['Latin-1', latin1('Un café.'), 'byte 7 is 0xE9, expected a text in UTF-8'],
  ['Latin-1 behind characters of several bytes', Buffer.concat([utf8('Łódź '), latin1('à')]), 'byte 9 is 0xE0, expected a text in UTF-8'],
  ['a character that breaks off', utf8('é').subarray(0, 1), 'byte 1 is 0xC3, expected a text in UTF-8'],
  ['UTF-16', Buffer.from('\uFEFFFour', 'utf16le'), 'byte 1 is 0xFF, expected a text in UTF-8'],
])('%s is told with the byte', (_, bytes, words) => {
  expect(utf8Of(bytes)).toEqual(E.left(words));
});

describe('in pieces', () => {
  async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const read = async (bytes: Uint8Array, size: number): Promise<string> => {
    const texts: string[] = [];
    for await (const text of utf8In(pieces(bytes, size))) texts.push(text);
    return texts.join('');
  };

  test.each([1, 2, 3, 5, 100])('of %i bytes', async (size) => {
    expect(await read(utf8('🔥 in Łódź – four died.'), size)).toBe('🔥 in Łódź – four died.');
    await expect(read(latin1('Un café fermé.'), size)).rejects.toThrow('byte 7 is 0xE9, expected a text in UTF-8');
    await expect(read(utf8('é'.repeat(4)).subarray(0, 7), size)).rejects.toThrow('byte 7 is 0xC3');
  });
});

describe('a file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'factdiff-'));
    await writeFile(join(folder, 'old.txt'), latin1('Un café.'));
  });
  afterAll(async () => rm(folder, { recursive: true }));

  test('in another coding is not read, whole or by its lines', async () => {
    const path = join(folder, 'old.txt');
    expect(await world.read(path)()).toEqual(E.left('byte 7 is 0xE9, expected a text in UTF-8'));
    await expect(async () => {
      for await (const _ of world.lines(path));
    }).rejects.toThrow('byte 7 is 0xE9, expected a text in UTF-8');
  });
});
