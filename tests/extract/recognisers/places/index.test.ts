import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseOf } from '../../../../src/extract/language.js';
import { namesOf } from '../../../../src/extract/recognisers/names/index.js';
import { placesOf } from '../../../../src/extract/recognisers/places/index.js';
import type { PlaceValue } from '../../../../src/model/index.js';

const places = (text: string) => {
  const prose = proseOf(text);
  return placesOf(prose, namesOf(prose));
};

/** A text, the phrase expected in it, and its value. */
const PHRASES: readonly (readonly [string, string, Partial<PlaceValue>])[] = [
  [
    'A bomb hit a base near the northern Iraqi city of Tal Amra.',
    'near the northern Iraqi city of Tal Amra',
    { words: 'northern Iraqi city of Tal Amra', names: ['Tal Amra'], within: ['Iraq'], relation: 'near' },
  ],
  ['It burned on the northern edge of Zelów, near Lipno.', 'on the northern edge of Zelów, near Lipno', { names: ['Zelów', 'Lipno'], relation: 'in' }],
  [
    'The epicentre was 41 km southwest of Valdoro.',
    '41 km southwest of Valdoro',
    { words: '41 km southwest of Valdoro', names: ['Valdoro'], relation: 'near' },
  ],
  ['The boat sank about 11 km (7 miles) off Zanzibar Island.', 'about 11 km (7 miles) off Zanzibar Island', { names: ['Zanzibar Island'], relation: 'off' }],
  ['They struck sites in Iraq and Syria.', 'in Iraq and Syria', { words: 'Iraq and Syria', names: ['Iraq', 'Syria'], relation: 'in' }],
  ['Strikes hit cities in Iraq, Syria and Jordan.', 'in Iraq, Syria and Jordan', { names: ['Iraq', 'Syria', 'Jordan'], relation: 'in' }],
  ['Rain fell in southern Malawi.', 'in southern Malawi', { words: 'southern Malawi', names: ['Malawi'], relation: 'in' }],
  ["It sank off Indonesia's Buton island.", "off Indonesia's Buton island", { names: ['Buton'], within: ['Indonesia'], relation: 'off' }],
  ['They met near the western Qasr district of Iraq.', 'near the western Qasr district of Iraq', { names: ['Qasr'], within: ['Iraq'], relation: 'near' }],
  ['He was held in Tudun Baki, Zamfara State.', 'in Tudun Baki, Zamfara State', { names: ['Tudun Baki'], within: ['Zamfara State'], relation: 'in' }],
  ['The church in Lancaster, Pa. closed.', 'in Lancaster, Pa.', { names: ['Lancaster'], within: ['Pennsylvania', 'United States'], relation: 'in' }],
  ['The blast shook houses outside Tal Amra.', 'outside Tal Amra', { names: ['Tal Amra'], relation: 'outside' }],
  ['He flew in to Kabul, Afghanistan.', 'Kabul, Afghanistan', { names: ['Kabul'], within: ['Afghanistan'] }],
  // A point of the compass that the tokeniser cuts in three.
  ['It burned on the north-east slope of Mount Zelda.', 'on the north-east slope of Mount Zelda', { names: ['Mount Zelda'], relation: 'in' }],
  ['The jet crashed south-east of Lima.', 'south-east of Lima', { words: 'south-east of Lima', names: ['Lima'], relation: 'near' }],
  ['The hikers were found at the foot of Mount Zelda.', 'at the foot of Mount Zelda', { names: ['Mount Zelda'], relation: 'in' }],
  ['It hit the market in the locality of Tal Amra.', 'in the locality of Tal Amra', { names: ['Tal Amra'], relation: 'in' }],
  // Between two places; of two whom nobody knows the one is a place where the other is.
  ['The ferry sank on Saturday between Sarn and San Lupo.', 'between Sarn and San Lupo', { names: ['Sarn', 'San Lupo'], relation: 'near' }],
  ['The coach crashed on the road between Lima and Turin.', 'between Lima and Turin', { names: ['Lima', 'Turin'], relation: 'near' }],
  ['Talks between Lima and Turin failed.', 'Lima and Turin', { names: ['Lima', 'Turin'] }],
  // Ways that a number or a state names.
  ['A man was shot near 37th and Nash streets.', 'near 37th and Nash streets', { words: '37th and Nash streets', relation: 'near' }],
  ['The chase began on Ohio Route 49.', 'on Ohio Route 49', { words: 'Ohio Route 49', relation: 'in' }],
  ['Officials met in Tehran.', 'in Tehran', { names: ['Tehran'], within: ['Iran'], relation: 'in' }],
];

describe('placesOf', () => {
  it.each(PHRASES)('%s', (text, phrase, value) => {
    const found = places(text).find((each) => each.text === phrase);
    expect(found?.text).toBe(phrase);
    expect(found?.value).toMatchObject(value);
    expect(found?.value.relation).toBe(value.relation);
  });

  it.each([
    ['They struck on a US base.', 'US'],
    ['He pointed the finger at Iran.', 'Iran'],
    ['A plane from Toronto came.', 'Toronto'],
    ['The drone was downed by Iran.', 'Iran'],
  ])('places nothing in: %s', (text, name) => {
    expect(places(text).map(({ value }) => [value.names, value.relation])).toEqual([[[name], undefined]]);
  });

  it.each([
    ['It struck at a depth of 12 km near Valdoro.', 'near Valdoro'],
    ['She ran 10 km in Valdoro.', 'in Valdoro'],
    ['It struck 12 km from Valdoro.', '12 km from Valdoro'],
  ])('takes for the way no other length: %s', (text, phrase) => {
    expect(places(text).map((each) => each.text)).toEqual([phrase]);
  });

  it('takes no people, bodies or persons for places', () => {
    expect(places('Iranian sailors and the Ministry of Health met Anna Lis.')).toEqual([]);
  });

  it('marks a dateline, and keeps for all mentions what one of them says', () => {
    const [dateline, later] = places('GARDENA, Malta, Oct 24 (Coast Wire) - Rain fell.\n\nPeople in Gardena fled.');
    expect(dateline).toMatchObject({ text: 'GARDENA, Malta', dateline: true, value: { names: ['GARDENA'], within: ['Malta'], relation: 'in' } });
    expect(later).toMatchObject({ text: 'in Gardena', value: { names: ['Gardena'], within: ['Malta'] } });
    expect(later?.dateline).toBe(false);
  });

  it('reads what an apposition says of where a place lies', () => {
    const [first] = places('It struck 30 km west of Valdoro, a fishing town of some 38,000 people in Zamora region.');
    expect(first?.value).toMatchObject({ names: ['Valdoro'], within: ['Zamora'] });
    expect(places('He left Valdoro, a blow to those who work in Zamora region.')[0]?.value.within).toBeUndefined();
  });

  it('puts no country within another', () => {
    for (const { value } of places('They fought in Iraq, Syria. Syria and Iraq, they said, in Jordan.')) expect(value.within).toBeUndefined();
  });

  it('covers its words and never throws', () => {
    const piece = fc.constantFrom(
      'in ',
      'near ',
      'the ',
      'northern ',
      'city of ',
      'Kabul',
      'Iraq',
      ', ',
      ' and ',
      "'s ",
      ' island',
      ' (',
      ')',
      '41 km ',
      'southwest of ',
      'Pa.',
      '. ',
      '\n',
      'Valdoro',
      ' district',
      '-',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const mention of places(text)) {
          expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
          expect(mention.span.start).toBeGreaterThanOrEqual(end);
          expect(mention.value.names.length).toBeGreaterThan(0);
          end = mention.span.end;
        }
      }),
    );
  });
});
