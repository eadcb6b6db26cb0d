/** Gates only save work: with all of them open, what is read from a text is the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';
import { marksTogether, mayHave } from '../../../src/extract/language/gates.js';
import { proseOf } from '../../../src/extract/language.js';
import { isOf } from '../../../src/extract/language/words.js';
import { wordSet } from '../../../src/lexicon/word-set.js';

const gates = vi.hoisted(() => ({ open: false }));
vi.mock(import('../../../src/extract/language/gates.js'), async (original) => {
  const real = await original();
  return { ...real, mayHave: (sentence, words) => gates.open || real.mayHave(sentence, words) };
});

const TREES = wordSet(['birch', 'alder']);

/** Every text that a test or a seed holds: files of prose, and the strings of the tests that are long enough to be sentences. */
const textsUnder = (folder: URL): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = new URL(entry.isDirectory() ? `${entry.name}/` : entry.name, folder);
    if (entry.isDirectory()) return textsUnder(at);
    const text = readFileSync(at, 'utf8');
    if (entry.name.endsWith('.txt')) return [text];
    if (!entry.name.endsWith('.test.ts')) return [];
    return [...text.matchAll(/'((?:[^'\\\n]|\\.){30,2000})'/g)].map((match) =>
      match[1]!.replaceAll(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark)),
    );
  });

const TEXTS = [...new Set([new URL('../../', import.meta.url), new URL('../../../seeds/', import.meta.url)].flatMap(textsUnder))];

const claimsIn = (text: string, open: boolean): unknown => {
  gates.open = open;
  const claims = claimsOf({ id: 'r', publisher: 'Herald', publishedAt: '2021-05-13T12:00:00Z', text }, domains);
  gates.open = false;
  return claims;
};

describe('gates', () => {
  test('a sentence may have what one of its words is, and nothing else', () => {
    const { tokens, sentences } = proseOf('The birch fell on a fence. Nobody was near.');
    expect(sentences.map((sentence) => mayHave(sentence, TREES))).toEqual([true, false]);
    expect(tokens.filter((token) => isOf(token, TREES)).map(({ text }) => text)).toEqual(['birch']);
    expect(marksTogether(tokens, 0, 0).every((bits) => bits === 0)).toBe(true);
  });

  test('nothing is read with all gates open that is not read behind them', () => {
    expect(TEXTS.length).toBeGreaterThan(500);
    expect(TEXTS.filter((text) => JSON.stringify(claimsIn(text, true)) !== JSON.stringify(claimsIn(text, false)))).toEqual([]);
  });
});
