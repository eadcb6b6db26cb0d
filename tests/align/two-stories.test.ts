/** Reports of two incidents in one bag: no finding joins what is told of both. */
import { describe, expect, test } from 'vitest';
import { cardOf, keysOf } from '../../src/align/keys.js';
import { extract, reconcile, type Report } from '../../src/index.js';

const report = (id: string, publisher: string, text: string): Report => ({ id, publisher, publishedAt: '2024-05-06', text });

const mill = [
  report(
    'a1',
    'www.orlowtimes.com',
    'ORLOW: A man was killed and two people were hurt when a boiler burst at the Brandt paper mill in Orlow on Sunday, fire chief Ada Kern said. The boiler was new.',
  ),
  report(
    'a2',
    'www.valleypost.com',
    'One worker died and two others were injured after a boiler burst at the Brandt paper mill in Orlow on Sunday. Fire chief Ada Kern said the boiler was checked last week.',
  ),
];
const quay = [
  report(
    'b1',
    'www.orlowtimes.com',
    'ORLOW: Three people were killed and nine were hurt when a tram ran into a bus near Harbour Quay in Orlow on Sunday, police said. The tram was on line 7.',
  ),
  report(
    'b2',
    'www.coastdaily.com',
    'Three passengers died and nine were injured when a tram of line 7 hit a bus by Harbour Quay in Orlow on Sunday, police said.',
  ),
];

const bagsIn = (ids: readonly string[]): number => new Set(ids.map((id) => id[0])).size;

test.each([
  ['two of each', [...mill, ...quay]],
  ['one of each, of one publisher, one city and one day', [mill[0]!, quay[0]!]],
  ['two, and one of the same publisher, city and day', [...mill, quay[0]!]],
])('%s', (_, reports) => {
  const joining = reconcile(reports).findings.filter(({ claims }) => bagsIn(claims.map(({ report: id }) => id)) > 1);
  expect(joining.map(({ attribute }) => attribute)).toEqual([]);
});

test('what is told of one stays together', () => {
  const { findings } = reconcile([...mill, ...quay]);
  const together = findings.filter(({ claims }) => new Set(claims.map(({ report: id }) => id)).size > 1).map(({ attribute }) => attribute);
  expect(together.filter((attribute) => attribute === 'killed')).toHaveLength(2);
});

describe('headlines of one town', () => {
  const joined = (a: string, b: string): boolean =>
    reconcile([report('a', 'Paper a', a), report('b', 'Paper b', b)]).findings.some(
      ({ attribute, claims }) => /killed|injured/.test(attribute) && claims.length > 1,
    );

  test.each([
    ['two roads', 'Two hurt in crash on A40 near Orlow', 'Two hurt in crash on A12 near Orlow'],
    ['two vehicles', 'Two die in bus crash in Orlow', 'Two die in lorry crash in Orlow'],
    ['two buildings', 'Two killed in fire at Orlow hotel', 'Two killed in fire at Orlow school'],
    ['two days', 'Two die in Orlow crash on Monday', 'Two die in Orlow crash on Thursday'],
  ])('%s', (_, a, b) => {
    expect(joined(a, b)).toBe(false);
  });

  test.each([
    ['one road', 'Two hurt in crash on A40 near Orlow', 'Two hurt as cars collide on A40 near Orlow'],
    ['one vehicle', 'Two die in bus crash in Orlow', 'Bus crash in Orlow kills two'],
    ['one building by two names', 'Two killed in shooting at Orlow bar', 'Two killed in shooting at Orlow nightclub'],
    ['a road in one alone', 'Two hurt in crash on A40 near Orlow', 'Two hurt in crash near Orlow'],
  ])('%s', (_, a, b) => {
    expect(joined(a, b)).toBe(true);
  });
});

describe('reports of a line or two', () => {
  const keysOfTexts = (a: string, b: string): number => new Set(keysOf([cardOf(read('a', a)), cardOf(read('b', b))]).values()).size;
  const read = (id: string, text: string) => {
    const told = report(id, `Paper ${id}`, text);
    return { report: told, claims: extract(told) };
  };

  test.each([
    ['The court acquitted the surgeon of manslaughter on Monday.', 'The surgeon was convicted of manslaughter on Monday and given a suspended sentence.'],
    ['The two sides agreed to a 72-hour truce from midnight on Sunday, mediators said.', 'Mediators said that the truce was to last five days.'],
    [
      'Ferrol shipyard won the order for three frigates, worth 2.1 billion euros.',
      'The order for three frigates went to the Cadiz yard. It is worth 2.1 billion euros.',
    ],
  ])('are of one story by a few words: %s', (a, b) => {
    expect(keysOfTexts(a, b)).toBe(1);
  });

  test.each([
    ['The court acquitted the surgeon of manslaughter on Monday.', 'The council voted for the bridge on Monday.'],
    ['A truce began in Oria at midnight, mediators said.', 'Mediators said that a strike at the port had ended at midnight.'],
  ])('are two: %s', (a, b) => {
    expect(keysOfTexts(a, b)).toBe(2);
  });
});
