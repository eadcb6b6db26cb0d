import { expect, test } from 'vitest';
import type { Comparison } from '../../../src/judge/compare/comparison.js';
import { compareTitles } from '../../../src/judge/compare/title.js';

test.each<[string, string, Comparison]>([
  ['director of the clinic', "the clinic's director", 'same'],
  ['director of the clinic', 'director', 'same'],
  ['Tolva County Sheriff', 'Sheriff', 'same'],
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
  ['Acting president', 'President', 'a-within-b'],
  ['Tarn mayor', 'mayor', 'same'],
  ['Caretaker Prime Minister', 'Prime Minister', 'a-within-b'],
  ['Outgoing President', 'President', 'a-within-b'],
  ['Opposition Leader', 'Leader', 'a-within-b'],
  ['student teacher', 'teacher', 'a-within-b'],
  ['Kenyan President', 'President', 'same'],
  ['Northwind chairman', 'chairman', 'same'],
  ['deputy mayor of Tambo', 'mayor', 'disjoint'],
  ['associate editor', 'editor', 'a-within-b'],
  // Which of the ministers it is says more; where it is told of both, whose minister it is does not.
  ['Minister for Fisheries', 'minister', 'a-within-b'],
  ['minister', 'foreign minister of Kenya', 'b-within-a'],
  ['energy minister of Kenya', 'energy minister', 'same'],
  ['Permanent Secretary', 'permanent secretary for housing', 'b-within-a'],
  // One office in two forms.
  ['CEO', 'Chief Executive', 'same'],
  ['chief executive officer of Northwind', 'CEO', 'same'],
  ['vice-chair', 'deputy chairman of the club', 'same'],
  ['vice foreign minister', 'deputy foreign minister', 'same'],
  ['Vice Admiral', 'admiral', 'disjoint'],
  // What a squad is after is no office below another, and a medic may be a paramedic.
  ['vice detective', 'deputy detective', 'overlap'],
  ['vice squad chief', 'deputy squad chief', 'overlap'],
  ['medic', 'doctor', 'overlap'],
  ['physician', 'doctor', 'same'],
  ['retired admiral', 'former admiral', 'same'],
  ['ex-mayor', 'former mayor', 'same'],
  ["state's attorney", 'public prosecutor', 'same'],
  ['prosecutor', 'state attorney', 'same'],
  // Two ranks of one ladder.
  ['Lieutenant', 'Captain', 'disjoint'],
  ['fire captain', 'fire lieutenant', 'disjoint'],
  ['team captain', 'Sergeant', 'overlap'],
  ['captain of the rowing club', 'Lieutenant', 'overlap'],
  ['Major General', 'Colonel', 'disjoint'],
  ['police commissioner', 'police inspector', 'disjoint'],
  ['Detective Sergeant', 'Chief Inspector', 'disjoint'],
  ['Lieutenant Colonel', 'Colonel', 'a-within-b'],
  ['Brigadier General', 'general', 'a-within-b'],
  ['Lieutenant', 'First Lieutenant', 'b-within-a'],
  ['former captain', 'major', 'overlap'],
  ['Director General', 'Colonel', 'overlap'],
  ['Captain', 'spokesman', 'overlap'],
  ['captain', 'commander of the operation', 'overlap'],
  ['former mayor', 'deputy mayor', 'overlap'],
  // Two posts, or two nouns for what may be two posts.
  ['President and Chair', 'Chair', 'a-within-b'],
  ['Minister for Fisheries', 'Minister of Justice', 'overlap'],
  ['head of the union', 'president of the union', 'overlap'],
  ['director of the clinic', 'clinic', 'a-within-b'],
])('%s beside %s', (a, b, expected) => {
  expect(compareTitles({ words: a }, { words: b })).toBe(expected);
});
