/** How far from a named place something is. */
import { expect, test } from 'vitest';
import { read } from '../read.js';

const figuresIn = (text: string): readonly string[] => read('quantity', text).map(({ attribute, value: { figure } }) => `${attribute}: ${figure}`);

test.each<[string, readonly string[]]>([
  ['The mine lies some 90 km (56 miles) north of Leeds.', ['distance from Leeds: 90', 'distance from Leeds: 56']],
  ['The farm is 12 miles from Leeds.', ['distance from Leeds: 12']],
  ['The farm is 12 miles away from Leeds.', ['distance from Leeds: 12']],
  ['The farm, 41 km to the north-east of Kirkuk, burned.', ['distance from Kirkuk: 41']],
  // Of no named place.
  ['The flames came within 3 km of a road.', ['length: 3']],
  ['The flames spread 3 km from the road.', ['length: 3']],
  // A way, and a measure that is none.
  ['They walked 40 miles from Leeds to York.', ['length: 40']],
  ['The wall north of Leeds is three metres high.', ['height: 3']],
  ['The tunnel is 4 km long, south of Leeds.', ['length: 4']],
])('%s', (text, expected) => {
  expect(figuresIn(text)).toEqual(expected);
});
