import { expect, test } from 'vitest';
import { align } from '../../src/align/index.js';
import { domains } from '../../src/domains/index.js';
import { claimsOf } from '../../src/extract/index.js';

/** Who is what, of two reports: for each fact of one role, the names that it holds. */
const facts = (role: string, ...texts: readonly string[]): readonly string[] => {
  const reports = texts.map((text, at) => ({ id: String(at), publisher: `Paper ${at}`, publishedAt: '2024-05-06', text }));
  return align(
    reports.flatMap((report) => claimsOf(report, domains)),
    reports,
    domains,
  )
    .filter(({ attribute }) => attribute === role)
    .map(({ claims }) => claims.map(({ text }) => text).join(' / '));
};

test.each<[string, string, string, string, readonly string[]]>([
  [
    'a victim by name and by surname',
    'victim',
    'Marta Ruiz, 24, was shot on Monday.',
    'Marta Ruiz was at home. Ruiz was shot in the leg.',
    ['Marta Ruiz / Marta Ruiz / Ruiz'],
  ],
  ['two victims of one family', 'victim', 'Yusuf Ali was shot on Monday.', 'Karim Ali was shot on Monday.', ['Yusuf Ali', 'Karim Ali']],
  ['one mayor, whose given name differs', 'mayor', 'The mayor, Anna Kowalska, spoke.', 'The mayor, Maria Kowalska, spoke.', ['Anna Kowalska / Maria Kowalska']],
  [
    'one vehicle, by its make and by its sort alone',
    'came or left in',
    'Two men were shot in Dora on Monday. A grey Ford Focus pulled up.',
    'Two men were shot in Dora on Monday. A car pulled up.',
    ['grey Ford Focus / car'],
  ],
  [
    'two vehicles of one colour',
    'came or left in',
    'Two men were shot. A grey Ford pulled up.',
    'Two men were shot. A grey van drove off.',
    ['grey Ford', 'grey van'],
  ],
])('%s', (_, role, a, b, expected) => {
  expect(facts(role, a, b)).toEqual(expected);
});

test.each<[string, string, string, string, readonly string[]]>([
  [
    'one child of one event',
    'fate',
    'A boy was shot in Tambo. He is in stable condition.',
    'A girl was shot in Tambo. The girl is in good condition.',
    ['in stable condition / in good condition'],
  ],
  [
    'a child and a man',
    'fate',
    'A boy was shot in Tambo. He is in stable condition.',
    'A man was shot in Tambo. The man is in good condition.',
    ['in stable condition', 'in good condition'],
  ],
])('%s', (_, attribute, a, b, expected) => {
  expect(facts(attribute, a, b)).toEqual(expected);
});
