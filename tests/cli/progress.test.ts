import { describe, expect, test } from 'vitest';
import { run } from './world.js';

const short = (i: number): object => ({ id: `r${i}`, publisher: 'The Wire', text: 'A fire in Gdansk killed four people.' });
/** Long, and soon read: white space. */
const long = (i: number): object => ({ id: `r${i}`, publisher: 'The Wire', text: `A fire in Gdansk killed four people.${' '.repeat(120_000)}` });
const files = (of: (i: number) => object): Record<string, string> => ({ 'all.json': JSON.stringify([1, 2, 3].map(of)) });

describe('progress', () => {
  test('is told of long work on a terminal, and taken away at the end', async () => {
    const { code, err, out } = await run(['all.json'], { files: files(long), errorTerminal: true });
    expect(code).toBe(0);
    expect(err).toMatch(/^\rreading report 1 of 3\rreading report 2 of 3\rreading report 3 of 3\rcomparing what they say\r {23}\r$/);
    expect(out).not.toContain('\r');
  });

  test.each<[string, Record<string, string>, boolean, Record<string, string>]>([
    ['of short work', files(short), true, {}],
    ['into a file or a pipe', files(long), false, {}],
    ['on a dumb terminal', files(long), true, { TERM: 'dumb' }],
  ])('is not told %s', async (_, given, errorTerminal, environment) => {
    expect((await run(['all.json'], { files: given, errorTerminal, environment })).err).toBe('');
  });

  test('of many reports is told a hundred times, and no more', async () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ id: `r${i}`, publisher: 'The Wire', text: `Nothing.${' '.repeat(400)}` }));
    const { err } = await run(['all.json'], { files: { 'all.json': JSON.stringify(many) }, errorTerminal: true });
    const told = [...err.matchAll(/reading report (\d+) of 300/g)].map(([, number]) => Number(number));
    expect(told).toEqual(Array.from({ length: 100 }, (_, i) => 3 * i + 1));
  });

  test('has no colour in it, NO_COLOR or not', async () => {
    const [plain, other] = await Promise.all(
      [{ NO_COLOR: '1' }, {}].map((environment) => run(['all.json'], { files: files(long), errorTerminal: true, environment })),
    );
    expect(plain!.err).toBe(other!.err);
    expect(plain!.err).not.toContain('\u001b');
  });
});
