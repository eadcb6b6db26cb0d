/** What is built differs from the sources in how it is written alone. */
import { expect, test } from 'vitest';
import { sooner } from '../esbuild.config.js';

/** White space apart. */
const built = (source: string): string => sooner(source).replace(/\s+/g, ' ').trim();

test.each([
  ['const twice = (n: number): number => 2 * n;', 'const twice = function(n: number): number { return 2 * n; };'],
  ['export const is = (a: unknown): a is string => { return true; };', 'export const is = function(a: unknown): a is string { return true; };'],
  ['const same = <T,>(each: T) => each;', 'const same = function<T,>(each: T) { return each; };'],
  ['const made = () => ({ a: 1 });', 'const made = function() { return ({ a: 1 }); };'],
  ['const read = async (file: string) => file;', 'const read = async function (file: string) { return file; };'],
  ['const asked = perWord(({ lower }) => lower);', 'const asked = perWord( function({ lower }) { return lower; });'],
  ['const next = n => n + 1;', 'const next = function(n) { return n + 1; };'],
  ['const both = { a: () => 1, b: () => 2 };', 'const both = { a: function() { return 1; }, b: function() { return 2; } };'],
])('a function that stands in no other is written as one: %s', (source, expected) => {
  expect(built(source)).toBe(expected);
});

test('one within another stays as it is', () => {
  expect(built('const all = (n: number[]) => n.map((each) => each + 1);')).toBe('const all = function(n: number[]) { return n.map((each) => each + 1); };');
});

test.each(['const self = () => this;', 'const given = () => arguments.length;', 'class A extends B { f = () => super.g(); }'])(
  'one that takes from around it what a function has of its own stays: %s',
  (source) => {
    expect(built(source)).toBe(source);
  },
);

test('a regular expression in no function is a text, one in a function a literal in ASCII, as is a template with a tag', () => {
  expect(built('const DASH = /[–—]\\/"\\p{L}/u;')).toBe('const DASH = /* @__PURE__ */ new RegExp("[–—]\\\\/\\"\\\\p{L}", "u");');
  expect(built('const is = (text: string) => /^[–—]$/.test(text);')).toBe('const is = function(text: string) { return /^[\\u2013\\u2014]$/.test(text); };');
  expect(built('const page = (n: number) => html`${n} … of`;')).toBe('const page = function(n: number) { return html`${n} \\u2026 of`; };');
});

test('a string is left to the bundler, and a comment may stand before a body', () => {
  expect(built("const DASHES = ['–', '—'];")).toBe("const DASHES = ['–', '—'];");
  expect(built('const one = () =>\n  // the least\n  1;')).toBe('const one = function() // the least { return 1; };');
});

test('what a raw template holds stays, and what would come to mean something else is refused', () => {
  expect(built('const dash = String.raw`–`;')).toBe('const dash = String.raw`–`;');
  expect(() => sooner('const is = (text: string) => /\\–/.test(text);')).toThrow('a backslash before a wide character');
});
