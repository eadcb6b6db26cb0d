import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, proseOf } from '../../src/extract/language.js';
import { quantitiesOf } from '../../src/extract/recognisers/quantities/index.js';

const words = (text: string): readonly string[] => proseOf(text).tokens.map((token) => token.text);

describe('tokens', () => {
  test.each<[string, readonly string[]]>([
    ['Two died.', ['Two', 'died', '.']],
    // Letters that the tokeniser does not know, at the beginning, within and at the end of a word.
    ['Šabac and Łódź', ['Šabac', 'and', 'Łódź']],
    ['Mayor Đurić, of Čačak, spoke', ['Mayor', 'Đurić', ',', 'of', 'Čačak', ',', 'spoke']],
    ['Žužić-Ćosić’s house', ['Žužić', '-', 'Ćosić', '’s', 'house']],
    ['Orhan Gençoğlu', ['Orhan', 'Gençoğlu']],
    // What the tokeniser cuts on purpose stays cut, and so do words that marks and spaces part.
    ['They cannot stay', ['They', 'can', 'not', 'stay']],
    ['Š Ž', ['Š', 'Ž']],
    ['š.ž', ['š', '.', 'ž']],
    // Marks and figures behind a word are no face; one that stands by itself is.
    ['Boys (aged 8): 12', ['Boys', '(', 'aged', '8', ')', ':', '12']],
    ['Dead:3 Hurt:8', ['Dead', ':', '3', 'Hurt', ':', '8']],
    ['Fine :) now', ['Fine', ':)', 'now']],
    // A mark of no width, and one of the way that the text runs.
    ['15\u200b people and 30\u200e dogs', ['15', 'people', 'and', '30', 'dogs']],
    ["the Kata'ib said it isn't", ['the', "Kata'ib", 'said', 'it', 'is', "n't"]],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('a word put together again is a name where it has a capital', () => {
    expect(proseOf('He met Žarko there').tokens[2]).toMatchObject({ start: 7, end: 12, text: 'Žarko', lower: 'žarko', tag: 'PROPN' });
  });

  test.each<[string, string]>([
    ['one letter', 'a'.repeat(3000)],
    ['hyphens', 'al-'.repeat(1000)],
    ['marks', '.,;'.repeat(1000)],
    ['an address', `http://example.org/${'path/'.repeat(1000)}`],
  ])('a run without white space that no word is as long as, %s, is one token', (_, run) => {
    const text = `Police said ${run} and left. ${run}\nNobody answered.`;
    const { tokens } = proseOf(text);
    expect(tokens.map((token) => token.text)).toEqual(['Police', 'said', run, 'and', 'left', '.', run, 'Nobody', 'answered', '.']);
    for (const { start, end, text: word } of tokens) expect(text.slice(start, end)).toBe(word);
  });

  test('a text that is one long run, or ends in one, is read', () => {
    const run = 'x-'.repeat(500);
    expect(words(run)).toEqual([run]);
    expect(words(`It was ${run}`)).toEqual(['It', 'was', run]);
    expect(words('red-blue '.repeat(500))).toHaveLength(1500);
  });

  test('tokens stand in order in the text and leave out nothing but white space and marks that nobody sees', () => {
    const left = (text: string): string => text.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '').trim();
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('Š', ' ', '\n', '\u00a0', "n't", 'cannot', 'al-'.repeat(90)));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end, text: word } of proseOf(text).tokens) {
          expect(text.slice(start, end)).toBe(word);
          expect(left(text.slice(at, start))).toBe('');
          at = end;
        }
        expect(left(text.slice(at))).toBe('');
      }),
    );
  });
});

test.each<[string, string]>([
  ['Iran’s', "iran's"],
  ['ŁÓDŹ', 'łódź'],
  ['`quoted`', "'quoted'"],
  ['plain-1', 'plain-1'],
])('%s folds to %s', (word, expected) => {
  expect(fold(word)).toBe(expected);
});

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])('"%s", which every object has, is a word like others', (word) => {
  const prose = proseOf(`A 12-${word} strike and 5${word} hurt.`);
  expect(prose.tokens[3]?.text).toBe(word);
  expect(quantitiesOf(prose)[0]?.value.figure).toBe(12);
});
