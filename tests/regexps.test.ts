/** Every regular expression of the library takes time that grows with the text and no faster: recheck (https://makenowjust-labs.github.io/recheck/) says so. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));

const literalsIn = (text: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest));
  return found;
};

/** What repeats nothing, or at most so many times, takes at most so many steps at each place. */
const mayRepeat = (literal: string): boolean => /[*+]|\{\d+,\}/.test(literal);

const literals = [...new Set(sources.flatMap(({ text }) => literalsIn(text)).filter(mayRepeat))];

const complaint = (literal: string): readonly string[] => {
  const end = literal.lastIndexOf('/');
  // What its automata do not know (a look ahead, a reference back) it tries with texts that it makes up, the same each time.
  const found = checkSync(literal.slice(1, end), literal.slice(end + 1), { checker: 'auto', timeout: 60_000, randomSeed: 1 });
  return found.status === 'safe' ? [] : [`${literal} is ${found.status} ${found.status === 'vulnerable' ? found.complexity.summary : found.error.kind}`];
};

describe('recheck', () => {
  test('knows one that runs away, and one that is quadratic since it begins anew at each place', () => {
    expect([...complaint('/^(a+)+$/'), ...complaint('/0+$/')]).toEqual(['/^(a+)+$/ is vulnerable exponential', '/0+$/ is vulnerable 2nd degree polynomial']);
  });

  test('finds none in the library', { timeout: 600_000 }, () => {
    expect(literals.length).toBeGreaterThan(50);
    // What it guesses at it tries against the clock: on a busy machine that can look slow once, but hardly twice.
    expect(literals.filter((literal) => complaint(literal).length > 0).flatMap(complaint)).toEqual([]);
  });
});

/** The one pattern that is put together, of the name of a tag in a list. */
const MADE = ['read/markup.ts'];

test('none is made of what came from outside', () => {
  expect(sources.filter(({ text }) => /\bRegExp\(/.test(text)).map(({ path }) => path)).toEqual(MADE);
});
