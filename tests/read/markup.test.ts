import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainOf, textOfMarkup } from '../../src/read/markup.js';

test.each<[string, string]>([
  ['<p>Four died.</p><p>Nine were hurt.</p>', 'Four died.\n\nNine were hurt.'],
  ['Four<br>died', 'Four\n\ndied'],
  ['<p>Four <b>people</b>\n  died</p>', 'Four people died'],
  ['<ul><li>one<li>two</ul>', 'one\n\ntwo'],
  ['<table><tr><th>Party</th><th>Seats</th></tr><tr><td><p>Unity</p></td><td>61</td></tr></table>', 'Party | Seats\n\nUnity | 61'],
  ['<table><tr><td>Unity<td>61<tr><td>Reform<td></table>Four died', 'Unity | 61\n\nReform |\n\nFour died'],
  ['<table><tr><td>Unity<td>61', 'Unity | 61'],
  ['<table><tr><td>Four<table><tr><td>a<td>b</table></td><td>x</td></tr></table>', 'Four a | b | x'],
  ['<table><tr><td></td><td> </td></tr></table>Four', 'Four'],
  // a layout, and cells without a table
  [`<table><tr><td>${'a '.repeat(50)}</td><td>Four died</td></tr></table>`, `${'a '.repeat(50).trim()}\n\nFour died`],
  ['<td>Four</td><td>died</td>', 'Four\n\ndied'],
  ['“Safe &amp; sound” &#8212; &#x27;so&#x27;&nbsp;far &unknown; R&D', "“Safe & sound” — 'so'\u00a0far &unknown; R&D"],
  ['<script>alert("<p>x</p>")</script>Four<STYLE>p{}</STYLE> died', 'Four died'],
  ['<a title="5 > 4" href=\'x>y\'>Four</a> died', 'Four died'],
  ['<!-- <p>no</p> -->yes', 'yes'],
  ['3 < 4 and 5 > 2', '3 < 4 and 5 > 2'],
  ['<![CDATA[x]]>y', 'y'],
  ['İ<script>no</script>yes', 'İyes'],
  ['<script>never closed', ''],
  ['a <!-- never closed', 'a'],
  ['&#0;&#xD800;&#1114112;', '\ufffd\ufffd\ufffd'],
  ['', ''],
])('%j is %j', (html, text) => {
  expect(textOfMarkup(html)).toBe(text);
});

test('a plain text stays as it is', () => {
  expect(plainOf('Four died.\nNine < ten & more.')).toBe('Four died.\nNine < ten & more.');
  expect(plainOf('Tom &amp; Ann')).toBe('Tom & Ann');
});

test('no markup makes it throw, and the work grows with its length', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<', '>', '</', '<p', '"', "'", '<!--', '-->', '<script', '&', '&#', ';', 'x', ' ')),
      (parts) => textOfMarkup(parts.join('')).length >= 0,
    ),
  );
  for (const piece of ['<table><tr><td>', '<tr><td>', '<td>a', '<', '<a', '<!--', '<p>', '&', '</', '<script>', '<a "'])
    expect(textOfMarkup(piece.repeat(100_000)).length).toBeLessThan(900_000);
});
