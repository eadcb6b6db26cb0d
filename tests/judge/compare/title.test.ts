import { expect, test } from 'vitest';
import type { Comparison } from '../../../src/judge/compare/comparison.js';
import { compareTitles } from '../../../src/judge/compare/title.js';

test.each<[string, string, Comparison]>([
  ['director of the clinic', "the clinic's director", 'same'],
  ['director of the clinic', 'director', 'same'],
  ['Tolva County Sheriff', 'Sheriff', 'same'],
  ['Minister for Fisheries', 'minister', 'same'],
  ['chairwoman', 'Chair of Northwind', 'same'],
  ['Northwind chair', 'Chair of Northwind', 'same'],
  ['spokeswoman', 'police spokesman', 'same'],
  ['DRM', 'Tambo Divisional Railway Manager', 'same'],
  ['DRM', 'Divisional Roads Engineer', 'overlap'],
  // A word that makes another post or rank of it.
  ['Rear Admiral', 'Admiral', 'a-within-b'],
  ['former judge', 'judge', 'a-within-b'],
  ['federal judge', 'judge', 'a-within-b'],
  ['civil engineer', 'engineer of the city', 'overlap'],
  ['acting director of the clinic', 'director', 'a-within-b'],
  ['Caretaker Prime Minister', 'Prime Minister', 'a-within-b'],
  ['Outgoing President', 'President', 'a-within-b'],
  ['Opposition Leader', 'Leader', 'a-within-b'],
  ['student teacher', 'teacher', 'a-within-b'],
  ['Kenyan President', 'President', 'same'],
  ['Northwind chairman', 'chairman', 'same'],
  ['foreign minister of Kenya', 'minister', 'same'],
  ['deputy mayor of Tambo', 'mayor', 'disjoint'],
  ['associate editor', 'editor', 'a-within-b'],
  // Two posts, or two nouns for what may be two posts.
  ['President and Chair', 'Chair', 'a-within-b'],
  ['Minister for Fisheries', 'Minister of Justice', 'overlap'],
  ['head of the union', 'president of the union', 'overlap'],
  ['director of the clinic', 'clinic', 'a-within-b'],
])('%s beside %s', (a, b, expected) => {
  expect(compareTitles({ words: a }, { words: b })).toBe(expected);
});
