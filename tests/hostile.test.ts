/** Input made to do harm, from one end to the other. Each page has finer tests of its own. */
import * as E from 'fp-ts/lib/Either.js';
import { expect, test } from 'vitest';
import { defineDomain, domains, extract, reconcile, toHtml, toJson, toMarkdown, toText, type Reconciliation } from '../src/index.js';
import { toCsv, toNdjson } from '../src/interop/index.js';
import { decodeClaims, decodeOptions, decodeReports, parseReport } from '../src/read/index.js';

const answerTo = (publisher: string, words: string): Reconciliation =>
  reconcile([
    { id: 'a', publisher, publishedAt: '2024-03-02T18:00:00Z', text: `A fire in Gdansk killed four people, ${words} said. “${words}”, said Ewa Nowak.` },
    { id: 'b', publisher: 'Post', publishedAt: '2024-03-02T18:10:00Z', title: words, text: `A fire in Gdansk killed six people, ${words} said.` },
  ]);

test('the prototype of all objects stays as it is, whatever names keys have', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const evil: unknown = JSON.parse(
    '{"id":"__proto__","publisher":"constructor","text":"Nine people were killed in the constructor on Sunday, __proto__ said. 5 toString were hurt.","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  );
  const decoded = decodeReports([evil, { id: 'constructor', publisher: '__proto__', text: 'Ten people were killed, hasOwnProperty said.' }]);
  expect(E.isRight(decoded)).toBe(true);
  const reports = E.isRight(decoded) ? decoded.right : [];
  const options: unknown = JSON.parse('{"__proto__":{"polluted":1},"domains":[{"name":"__proto__","events":[],"attributes":[],"__proto__":{"polluted":1}}]}');
  const told = decodeOptions(options);
  expect(E.isLeft(told) && told.left[0]?.message).toContain('__proto__');
  const claims: unknown = JSON.parse(
    '[{"report":"__proto__","kind":"quantity","attribute":"__proto__","quote":"Nine","scope":{"__proto__":"x"},"__proto__":{"polluted":1}}]',
  );
  decodeClaims(claims);
  parseReport('---\n__proto__: x\nconstructor: y\npublisher: __proto__\n---\nNine died.');
  const domain = defineDomain({
    name: '__proto__',
    events: [{ name: 'constructor', nouns: ['__proto__'] }],
    attributes: [{ name: '__proto__', kind: 'quantity', evolves: 'fixed', cues: { done: ['constructor'], counted: ['toString'] } }],
  });
  const answer = reconcile(reports, { domains: [...domains, domain] });
  for (const write of [toText, toMarkdown, toHtml, toJson, toCsv, toNdjson]) write(answer);
  expect(answer.reports.map(({ id }) => id).toSorted()).toEqual(['__proto__', 'constructor']);
  expect(answer.findings.some(({ attribute }) => attribute === 'killed')).toBe(true);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});

test('the words of a domain are words, and no patterns', () => {
  const hostile = (word: string) =>
    defineDomain({
      name: 'harm',
      events: [{ name: word, nouns: [word], verbs: [word] }],
      attributes: [{ name: 'harm', kind: 'quantity', evolves: 'fixed', cues: { done: [word], doing: [word], counted: [word], named: [word], being: [word] } }],
    });
  const report = { id: 'a', publisher: 'P', text: `Nine people were killed. ${'a'.repeat(50_000)}! The ship lost 40 boxes.` };
  const harmed = (word: string): number => extract(report, { domains: [...domains, hostile(word)] }).filter(({ attribute }) => attribute === 'harm').length;
  for (const word of ['.*', '(a+)+$', '[', '\\', '(?<x>', 'a|b', '^', '$&']) expect([word, harmed(word)]).toEqual([word, 0]);
  expect(harmed('lose')).toBe(1);
  expect(() => harmed('')).toThrow('expected a name');
});

test('no cell of a spreadsheet begins a formula', () => {
  for (const start of ['=', '+', '-', '@', '\t=', '\r=']) {
    const evil = `${start}HYPERLINK(1)`;
    const { data } = toCsv(answerTo(evil, evil));
    const cells = data.split(/,|\r?\n/).map((cell) => cell.replace(/^"/, ''));
    expect(cells.filter((cell) => /^[=+@\t\r]|^-[A-Z]/.test(cell))).toEqual([]);
  }
});

test('no mark of a report is a tag of the page', () => {
  const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>"\' onclick=alert(1) ';
  expect(toHtml(answerTo(evil, evil)).replace(/="[^"]*"/g, '=""')).not.toMatch(/<script|<img|<[a-z]+[^>]*\son\w+=/i);
});

test('no mark of a report is Markdown', () => {
  const evil = '<b> [x](javascript:1) ![y](http://x.test) `c` **d** | e |\n# f';
  const page = toMarkdown(answerTo(evil, evil));
  expect(page).not.toMatch(/<b>|(?<!\\)\]\(|(?<!\\)`c|(?<!\\)\*\*d|^# f/m);
  // The table that it stands in keeps its columns.
  for (const row of page.split('\n').filter((line) => line.startsWith('| ') && line.includes('Post'))) expect(row.match(/(?<!\\)\|/g)?.length).toBeLessThan(8);
});

test('no character of a report steers a terminal', () => {
  const evil = '\u001b[2J\u001b]0;x\u0007\u001b]52;c;cm0=\u0007\u009b31m\u202e\u2066\u0008\r';
  for (const colour of [false, true]) {
    const page = toText(answerTo(evil, evil), { colour });
    expect(page.replace(/\u001b\[[0-9;]+m/g, '')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  }
});
