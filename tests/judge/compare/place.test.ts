import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/judge/compare/comparison.js';
import { comparePlaces } from '../../../src/judge/compare/place.js';
import type { PlaceValue } from '../../../src/model/index.js';

const place = (words: string, more: Partial<PlaceValue> = {}): PlaceValue => ({ words, names: [words], ...more });

const CASES: readonly (readonly [PlaceValue, PlaceValue, Comparison])[] = [
  [place('Kirkuk'), place('Kirkuk'), 'same'],
  [place('the port of Bira'), place('Bira port'), 'same'],
  [place('Chikwawa'), place('Chikhwawa'), 'same'],
  [place('Toronto Pearson'), place('Toronto'), 'a-within-b'],
  [place('northern edge of Zgierz'), place('Zgierz'), 'a-within-b'],
  // what is said to hold it
  [place('Qaim', { within: ['Anbar', 'Iraq'] }), place('Iraq'), 'a-within-b'],
  [place('Keflavík', { within: ['Iceland'] }), place('Iceland'), 'a-within-b'],
  [place('Qaim', { within: ['Iraq'] }), place('Erbil', { within: ['Iraq'] }), 'overlap'],
  [place('Springs', { within: ['Falls'] }), place('Falls', { within: ['Springs'] }), 'overlap'],
  [place('Qaim', { within: ['Anbar'] }), place('Erbil'), 'overlap'],
  [place('Qaim', { within: ['Anbar', 'Iraq'] }), place('Anbar Heights'), 'overlap'],
  [place('Qaim', { within: ['Anbar'] }), place('the border', { names: [] }), 'overlap'],
  // of two names nobody knows whether the one holds the other
  [place('Selayar'), place('southern Sulawesi'), 'overlap'],
  [place('Mosul'), place('Nineveh'), 'overlap'],
  [place('Kirkuk', { relation: 'near' }), place('Kirkuk', { relation: 'in' }), 'overlap'],
  [place('Kirkuk', { relation: 'near' }), place('Kirkuk', { relation: 'near' }), 'same'],
  [place('Kirkuk', { relation: 'near' }), place('Kirkuk'), 'same'],
  // words that mean the same tell of one spot; in a name they are the name's
  [place('her home', { names: [] }), place('house', { names: [] }), 'same'],
  [place('parked car', { names: [] }), place('vehicle', { names: [] }), 'a-within-b'],
  [place('Harrow House'), place('Harrow Home'), 'overlap'],
  // words that exclude each other
  [place('north of Tambo'), place('south of Tambo'), 'disjoint'],
  [place('the east bank of the Shire'), place('the west bank of the Shire'), 'disjoint'],
  [place('north of Tambo'), place('south of Ica'), 'overlap'],
  [place('south of Tambo'), place('west of Tambo'), 'disjoint'],
  [place('south of Tambo'), place('southwest of Tambo'), 'overlap'],
  // told of without a name
  [place('Oria terminal'), place('a terminal in Doria'), 'overlap'],
  // What goes by the sort of it may be what another calls by its name.
  [place('Swiss village', { names: [], within: ['Switzerland'] }), place('village of Oria', { names: ['Oria'] }), 'overlap'],
  [place('Swiss village', { names: [], within: ['Switzerland'] }), place('Alpine village', { names: [] }), 'overlap'],
  [place('Oria terminal'), place('Lembo terminal'), 'disjoint'],
  [place('north of Tambo'), place('northern Tambo'), 'overlap'],
  // of what they are, nobody tells
  [place('the north'), place('the south'), 'overlap'],
  [place('722'), place('718'), 'overlap'],
  [place('kilometre 722'), place('kilometre 718'), 'disjoint'],
  [place('kilometre 722'), place('km 722'), 'overlap'],
  [place('Terminal 2, Heathfield'), place('Terminal 3'), 'overlap'],
  [place('Route A4, kilometre 722'), place('Route A9, kilometre 718'), 'overlap'],
  [place('District K2'), place('District K3'), 'disjoint'],
  [place('Qaim ward'), place('Rutba ward 5'), 'disjoint'],
  [place('Qaim district'), place('Rutba district'), 'disjoint'],
  [place('Gulf island'), place('Qeshm island'), 'overlap'],
  [place('Indiana Avenue'), place('51st Street'), 'overlap'],
  [place('Indiana Avenue'), place('Racine Avenue'), 'overlap'],
  [place('Wicklow Road'), place('Wicklow Lane'), 'disjoint'],
  [place('Wicklow Rd'), place('Wicklow Road'), 'overlap'],
  [place('12 Wicklow Lane, near Third Avenue', { names: ['Wicklow Lane', 'Third Avenue'] }), place('Wicklow Road'), 'disjoint'],
  [place('Wicklow Lane and Wicklow Road', { names: ['Wicklow Lane', 'Wicklow Road'] }), place('Wicklow Road'), 'a-within-b'],
  [place('North Wicklow Road'), place('Wicklow Lane', { within: ['Tambo'] }), 'disjoint'],
  [place('14th Street'), place('14th Avenue'), 'overlap'],
  [place('Avenue B'), place('B Street'), 'overlap'],
  [place('Wicklow Road'), place('Wexford Lane'), 'overlap'],
  [place('Gulf district'), place('Qeshm district'), 'disjoint'],
  [place('Elm Parish Detention Center'), place('Oak Parish Jail'), 'overlap'],
  [place('Elm Parish'), place('Oak Parish'), 'disjoint'],
  [place('Elm Parish Jail'), place('Oak Parish Prison'), 'overlap'],
  [place('Elm Parish Jail'), place('Oak Parish'), 'overlap'],
  [place('Elm County Airport'), place('Oak County'), 'overlap'],
  [place('district of Qaim'), place('district of Rutba'), 'disjoint'],
  [place('Ossiach village'), place('Villach village'), 'disjoint'],
  [place('Elm Airport'), place('Oak Airport'), 'disjoint'],
  [place('Qaim district', { relation: 'near' }), place('Rutba district'), 'overlap'],
  [place('Rutba district'), place('Qaim district', { relation: 'outside' }), 'overlap'],
  [place('Qaim district', { relation: 'off' }), place('Rutba district'), 'overlap'],
  [place('Qaim district'), place('Anbar province'), 'overlap'],
  [place('Qaim and Rutba districts'), place('Haditha district'), 'overlap'],
  [place('Qaim district', { names: ['Qaim', 'Anbar'] }), place('Rutba district'), 'overlap'],
  [place('Aristotle Square'), place('Aristotelous Square'), 'overlap'],
  [place('Old Aristotle Square'), place('Aristotelous Square'), 'overlap'],
  [place('not Kirkuk'), place('Kirkuk'), 'disjoint'],
  [place('not Kirkuk'), place('Mosul'), 'overlap'],
  // distances
  [place('41 km southwest of Tambo'), place('roughly 25 miles southwest of Tambo'), 'overlap'],
  [place('41 km southwest of Tambo'), place('41 kilometres to the south-west of Tambo'), 'same'],
  [place('41 km southwest of Tambo'), place('60 km southwest of Tambo'), 'disjoint'],
  [place('41 km north of Tambo'), place('60 miles north of Tambo'), 'disjoint'],
  [place('41 km north of Tambo'), place('roughly 80 km north of Tambo'), 'disjoint'],
  [place('3000 m from Tambo station'), place('3 km from Tambo station'), 'same'],
  [place('41 km southwest of Tambo'), place('off Tambo'), 'a-within-b'],
  [place('41 km north of Tambo'), place('41 km south of Tambo'), 'disjoint'],
  [place('300 m from Tambo station'), place('3 km from Tambo station'), 'disjoint'],
  [place('41 km southwest of Tambo'), place('60 km from Ica'), 'overlap'],
];

const mirrored: Partial<Record<Comparison, Comparison>> = { 'a-within-b': 'b-within-a', 'b-within-a': 'a-within-b' };

describe('comparePlaces', () => {
  it.each(CASES)('%o and %o: %s', (a, b, expected) => {
    expect(comparePlaces(a, b)).toBe(expected);
    expect(comparePlaces(b, a)).toBe(mirrored[expected] ?? expected);
  });

  it('takes values that are words alone', () => {
    expect(comparePlaces({ words: 'K1 base, outside Kirkuk' }, { words: 'near Kirkuk' })).toBe('a-within-b');
    expect(comparePlaces({ words: 'Qaim district' }, { words: 'Rutba district' })).toBe('disjoint');
    expect(comparePlaces({ words: 'Qaim', within: ['Iraq'] }, { words: 'Iraq' })).toBe('a-within-b');
  });
});
