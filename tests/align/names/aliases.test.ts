import { expect, test } from 'vitest';
import { aliasesIn } from '../../../src/align/names/aliases.js';

test.each<readonly [string, string, string, readonly string[] | undefined]>([
  ['a name over two lines', 'The Northern\n  Front (NF) lost.', 'Northern Front', ['NF']],
  ['a name without a capital', 'The northern front (NF) lost.', 'northern front', undefined],
  ['a capital within a word', 'Some iPhone users (IU) lost.', 'iPhone users', undefined],
  ['an article tied to the name', 'Then al-Harra fighters (AF) lost.', 'al-Harra fighters', ['AF']],
  ['eight words', 'The Old Red Sea And Gulf Of Aden Guild (OG) lost.', 'Old Red Sea And Gulf Of Aden Guild', ['OG']],
  ['more words than eight', 'The Old Red Sea And Gulf Of Aden Guild (OG) lost.', 'The Old Red Sea And Gulf Of Aden Guild', undefined],
])('%s', (_, text, name, expected) => {
  expect(aliasesIn(text).get(name)).toEqual(expected);
});
