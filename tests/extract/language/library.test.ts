/** The library is read through its model: what it says itself, asked as its manual tells, is what we make of it. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { describe, expect, test } from 'vitest';
import { proseOf } from '../../../src/extract/language.js';
import { TAGGED_WRONG } from '../../../src/lexicon/tagged-wrong.js';
import { reportsOf } from '../../bench/prose.js';

/** Texts without what we join or part on purpose. */
const TEXTS: readonly string[] = [
  'The ferry sank off the coast on Monday, and at least 12 people drowned.',
  'They can’t stay, she said; they won’t. We\'d gone by 5:30 p.m. "Who\'s there?" he asked.',
  'Shares of the firm fell 3.5% to $41.20 after it cut its outlook, its third warning this year.',
  'That that is is that that is not is not: is that it? It is.',
  'Will Will run? The running mill mills; he saw a saw. Light lights light the light house.',
  'A tab\there, two\n\nbreaks there, and a non-breaking\u00a0space.',
  '',
];

/** But for those of `lexicon/tagged-wrong`, which `corrected-tags.test.ts` tells of. */
const tagged = (word: string, tag: string): string => `${word} ${TAGGED_WRONG.has(word.toLowerCase()) ? 'put right' : tag}`;

describe('parts of speech are those of the library', () => {
  const nlp = winkNLP(model, ['pos']);
  test.each([...TEXTS, ...reportsOf(4).map(({ text }) => text)])('%#', (text) => {
    const all = nlp.readDoc(text).tokens();
    const tags = all.out(nlp.its.pos);
    const expected = all.out().flatMap((word, i) => (word.trim() === '' ? [] : [tagged(word, tags[i]!)]));
    expect(proseOf(text).tokens.map((token) => tagged(token.text, token.tag))).toEqual(expected);
  });
});

describe('a word is cut the same whatever was read before', () => {
  const cut = (text: string): readonly string[] => proseOf(text).tokens.map((token) => token.text);

  // The library takes "Quenby's" before a comma for one word, and from then on everywhere.
  test.each([
    ['Quenby’s, Holm’s', 'Quenby’s', ['Quenby', '’s']],
    ["Ostrava's, or", "Ostrava's roof", ['Ostrava', "'s", 'roof']],
  ])('%s, then %s', (first, then, expected) => {
    cut(first);
    expect(cut(then)).toEqual(expected);
  });

  test('nor does it matter how many', () => {
    const many = (from: number): string => Array.from({ length: 3000 }, (_, i) => `zq${from + i}x`).join(' ');
    const text = "Vranje's mayor said two of Kezmarok’s bridges were shut.";
    const before = proseOf(text).tokens;
    for (let from = 0; from < 9000; from += 3000) expect(cut(many(from))).toHaveLength(3000);
    expect(proseOf(text).tokens).toMatchObject(before.map(({ start, lower, tag }) => ({ start, lower, tag })));
  });

  // The library begins again from time to time; its model could not be read more than thirty times.
  test('not even after two hundred thousand words', () => {
    for (let from = 100_000; from < 300_000; from += 10_000) proseOf(Array.from({ length: 10_000 }, (_, i) => `zq${from + i}x`).join(' '));
    expect(cut('Two bridges were shut.')).toEqual(['Two', 'bridges', 'were', 'shut', '.']);
  });
});
