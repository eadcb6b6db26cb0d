import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escaped, html, linkOf, trusted } from '../../../src/render/html/markup.js';

describe('what is put into a template is text', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['" onload="x', '&quot; onload=&quot;x'],
    ["' & `", '&#39; &amp; &#96;'],
    // Marks of direction and control characters are gone, lines stay.
    ['a\u202eb\u0000\nc', 'ab\nc'],
    ['\u001b[31mred', 'red'],
    ['\ud800', '\ufffd'],
  ])('%j', (text, expected) => {
    expect(html`<p>${text}</p>`.markup).toBe(`<p>${expected}</p>`);
  });

  test('none of it can end a tag or an attribute', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(escaped(text)).not.toMatch(/[<>"'`]/)));
  });
});

test('markup stays markup, lists are joined, nothing is nothing', () => {
  expect(html`<ul>${['a', 'b'].map((each) => html`<li>${each}</li>`)}${undefined}${false}${0}</ul>`.markup).toBe('<ul><li>a</li><li>b</li>0</ul>');
  expect(html`${trusted('<hr />')}`.markup).toBe('<hr />');
});

test.each([
  ['https://wire.example/a?b=c#d', true],
  ['HTTP://wire.example', true],
  ['javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  [' https://wire.example', false],
  ['https://wire.example/a b', false],
  ['data:text/html,x', false],
  ['//wire.example', false],
  ['/etc/passwd', false],
])('a link leads to the web alone: %j', (url, expected) => {
  expect(linkOf(url)).toBe(expected ? url : undefined);
});
