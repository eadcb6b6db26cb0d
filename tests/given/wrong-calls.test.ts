/** Renderers, exporters and importers called without types: options and answers that are none are told, and do nothing in silence. */
import { describe, expect, test } from 'vitest';
import * as exporters from '../../src/interop/index.js';
import { fromFeed, fromHypothesis, fromNinjs, fromWebAnnotations, parseReport } from '../../src/read/index.js';
import { sqliteStore } from '../../src/scale/store.js';
import { fromHtml } from '../../src/read/html.js';
import { defineDomain, openDossier, reconcile, toHtml, toJson, toMarkdown, toText, type Report } from '../../src/index.js';

const reports: readonly Report[] = [{ id: 'a', publisher: 'Daily', url: 'https://daily.test/a', text: 'The blast killed 19 people.' }];
const answer = reconcile(reports);

type Call = (given: never, options: never) => unknown;
const call = (of: unknown, given: unknown, options?: unknown): unknown => (of as Call)(given as never, options as never);

const { toClaimReviews, toQuickStatements, toHypothesis, toWebAnnotations } = exporters;
const PLAIN = Object.entries(exporters).filter(([name]) => /^to[A-Z]/.test(name) && name !== 'toClaimReviews' && name !== 'toQuickStatements');
const ALL: readonly (readonly [string, unknown, unknown])[] = [
  ...[...PLAIN, ...Object.entries({ toText, toMarkdown, toHtml, toJson })].map(([name, of]) => [name, of, undefined] as const),
  ['toQuickStatements', toQuickStatements, { items: {} }],
  ['toClaimReviews', toClaimReviews, []],
];

test('none is left out', () => {
  expect(ALL).toHaveLength(18);
});

describe.each(ALL)('%s', (_, of, options) => {
  test.each<[unknown, string]>([
    [undefined, 'nothing'],
    [null, 'null'],
    [7, '7'],
    [[], 'an empty list'],
    [reports, 'a list'],
    [{ findings: [] }, 'an object'],
  ])('of %j says what it is given', (given, got) => {
    expect(() => call(of, given, options)).toThrow(`reconciliation: got ${got}, expected the answer of reconcile, { reports, findings }`);
  });

  test('of an answer does not', () => {
    expect(() => call(of, answer, options)).not.toThrow();
    expect(() => call(of, { reports: [], findings: [] }, options)).not.toThrow();
  });
});

describe('what is no store, no database and no domain is told', () => {
  test.each<[unknown, readonly string[]]>([
    [undefined, ['database: got nothing, expected an open database of node:sqlite or better-sqlite3']],
    ['x.db', ['database: got "x.db", expected an open database of node:sqlite or better-sqlite3']],
    [
      { prepare: 1 },
      [
        'database: exec is missing, expected a function: an open database of node:sqlite or better-sqlite3',
        'database: prepare is 1, expected a function: an open database of node:sqlite or better-sqlite3',
      ],
    ],
  ])('sqliteStore(%j)', (given, lines) => {
    expect(() => call(sqliteStore, given)).toThrow(lines.join('\n'));
  });

  test.each<[unknown, string]>([
    [null, 'options: store: got null, expected a store with all, put and remove'],
    [{ all: () => [], put: () => undefined }, 'options: store: remove is missing, expected a function: a store with all, put and remove'],
  ])('openDossier({ store: %j })', async (store, line) => {
    await expect(call(openDossier, { store })).rejects.toThrow(line);
  });

  test.each<[unknown, string]>([
    [undefined, 'domain: got nothing, expected a domain'],
    [
      { name: 'x', events: [], attributes: [{ name: 'y', kind: 'zzz', evolves: 'fixed', cues: {} }] },
      'domain: attributes[0].kind is "zzz", expected one of quantity, time, place, actor, responsibility, quotation, description',
    ],
  ])('defineDomain(%j)', (domain, line) => {
    expect(() => call(defineDomain, domain)).toThrow(line);
  });
});

const UNIT = 'options: offsetUnit is "utf16", expected one of code-point, utf-16';
const MISTYPED = 'options: offsetunit is "utf-16", expected an option that exists: did you mean offsetUnit?';

describe('options that are none', () => {
  test.each<[string, unknown, unknown, string]>([
    ['toHypothesis', toHypothesis, { offsetUnit: 'utf16' }, UNIT],
    ['toHypothesis', toHypothesis, { offsetunit: 'utf-16' }, MISTYPED],
    ['toWebAnnotations', toWebAnnotations, { offsetUnit: 'utf16' }, UNIT],
    ['toWebAnnotations', toWebAnnotations, { offsetUnit: null }, 'options: offsetUnit is null, expected one of code-point, utf-16'],
    ['toWebAnnotations', toWebAnnotations, 'utf-16', 'options: got "utf-16", expected an object of options'],
    ['toQuickStatements', toQuickStatements, undefined, 'options: items is missing, expected an object of items by the ids of events'],
    ['toQuickStatements', toQuickStatements, { items: { e1: '12345' } }, 'options: items.e1 is "12345", expected an item of Wikidata (Q12345)'],
    [
      'toQuickStatements',
      toQuickStatements,
      { items: {}, publisher: {} },
      'options: publisher is an object, expected an option that exists: did you mean publishers?',
    ],
    ['toClaimReviews', toClaimReviews, undefined, 'options: ratings is missing, expected a list of ratings'],
    ['toClaimReviews', toClaimReviews, [null], 'options: ratings[0] is null, expected a rating, { claim, author, rating }'],
    ['toText', toText, { only: ['conflct'] }, 'options: only[0] is "conflct", expected one of conflict, update, refinement, agreement, single-source'],
    ['toText', toText, { only: 'conflict' }, 'options: only is "conflict", expected a list of verdicts'],
    ['toText', toText, { color: true }, 'options: color is true, expected an option that exists: did you mean colour?'],
    ['toText', toText, { width: '80' }, 'options: width is "80", expected a number'],
    ['toMarkdown', toMarkdown, { onli: [] }, 'options: onli is an empty list, expected an option that exists: did you mean only?'],
    ['toHtml', toHtml, { title: 7 }, 'options: title is 7, expected a text'],
    ['toJson', toJson, { only: ['all'] }, 'options: only[0] is "all", expected one of conflict'],
  ])('%s', (_, of, options, line) => {
    expect(() => call(of, answer, options)).toThrow(line);
  });

  test('and those that are fine', () => {
    const starts = ({ data }: { readonly data: readonly { readonly target: unknown }[] }): number => data.length;
    expect(starts(toHypothesis(answer, { offsetUnit: 'code-point' }))).toBe(starts(toWebAnnotations(answer, { offsetUnit: 'utf-16' })));
    expect(toText(answer, { only: ['single-source'], width: 80, colour: false })).toContain('19 people');
    expect(toText(answer, null as never)).toBe(toText(answer));
  });

  test('a rating without an author is a loss', () => {
    expect(call(toClaimReviews, answer, [{ claim: 'a#1' }])).toMatchObject({
      losses: expect.arrayContaining([{ item: 0, parts: ['*'], because: 'a rating needs its words, and the name of its author' }]),
    });
  });

  test.each<[string, unknown, string]>([
    ['fromWebAnnotations', (options: never) => fromWebAnnotations([], reports, options), UNIT],
    ['fromHypothesis', (options: never) => fromHypothesis([], reports, options), UNIT],
  ])('of %s are problems of the answer', (_, of, line) => {
    const problems = (options: unknown): unknown => call(of, options);
    expect(problems({ offsetUnit: 'utf16' })).toMatchObject({ data: [], losses: [], problems: [{ field: 'offsetUnit', message: line }] });
    expect(problems({ offsetunit: 'utf-16' })).toMatchObject({ problems: [{ message: MISTYPED }] });
    expect(problems(null)).toMatchObject({ problems: [] });
    expect(problems({ offsetUnit: 'utf-16' })).toMatchObject({ problems: [] });
  });

  test('and so are reports of annotations that are none', () => {
    expect(fromWebAnnotations([], [null] as never).problems.map(({ message }) => message)).toEqual(['report 1: got null, expected a report']);
  });

  const mistyped = { publishr: 'The Wire' } as never;
  const DEFAULT = 'defaults: publishr is "The Wire", expected a field that exists: did you mean publisher?';
  test.each([
    ['fromFeed', () => fromFeed({ items: [] }, mistyped)],
    ['fromNinjs', () => fromNinjs([], mistyped)],
    ['fromHtml', () => fromHtml('<p>x</p>', mistyped)],
  ])('defaults of %s', (_, of) => {
    expect(of().problems.map(({ message }) => message)).toEqual([DEFAULT]);
  });

  test.each<[unknown, unknown, string]>([
    [null, undefined, 'report: text is null, expected a text'],
    [undefined, { id: 'x' }, 'x: text is missing, expected a text'],
    ['Nine died.', mistyped, DEFAULT],
    ['Nine died.', { id: 7 }, 'defaults: id is 7, expected a text'],
  ])('parseReport of %j and %j', (text, defaults, line) => {
    expect(parseReport(text as never, defaults as never)).toMatchObject({ _tag: 'Left', left: [{ message: line }] });
  });
});
