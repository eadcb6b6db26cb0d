/** Options of callers who have no types: what is wrong with them is told, and nothing is read as if they were fine. */
import { describe, expect, test } from 'vitest';
import {
  changesOf,
  type DossierStore,
  domains,
  extract,
  openDossier,
  reconcile,
  reconcileAsync,
  reconcileClaims,
  reconcileExtracted,
  reconcileKey,
  reconcileStream,
  type Reconciliation,
  type Report,
} from '../../src/index.js';

const reports: readonly Report[] = [
  { id: 'a', publisher: 'Daily', publishedAt: '2024-05-01T08:00:00Z', text: 'The blast killed 19 people.' },
  { id: 'b', publisher: 'Wire', publishedAt: '2024-05-01T08:10:00Z', text: 'The blast killed 25 people.' },
];
const linesOf = ({ problems = [] }: Pick<Reconciliation, 'problems'>): readonly string[] => problems.map(({ message }) => message);

const WRONG: readonly (readonly [unknown, string])[] = [
  [5, 'options: got 5, expected an object of options'],
  [[], 'options: got an empty list, expected an object of options'],
  [{ domains: 5 }, 'options: domains is 5, expected a list of domains'],
  [{ domains: [{ name: 'x' }] }, 'options: domains[0].events is missing, expected a list of kinds of events'],
  [{ hierarchy: [5] }, 'options: hierarchy[0] is 5, expected a text that is not empty'],
  [{ resolve: 'best' }, 'options: resolve is "best", expected one of none, range, latest, majority, hierarchy'],
  [{ maxTextLength: 'x' }, 'options: maxTextLength is "x", expected a whole number from 0 on'],
  [{ maxReports: -1 }, 'options: maxReports is -1, expected a whole number from 0 on'],
  [{ signal: {} }, 'options: signal is an object, expected an AbortSignal'],
  [{ resolv: 'range' }, 'options: resolv is "range", expected an option that exists: did you mean resolve?'],
];

describe.each(WRONG)('%j', (given, line) => {
  const options = given as never;

  test('is a problem of the answer, which has nothing else', () => {
    for (const answer of [
      reconcile(reports, options),
      reconcileExtracted(reports, [], options),
      reconcileClaims(reports, [], options),
      reconcileKey(
        reports.map((report) => ({ report, claims: [] })),
        options,
      ),
    ]) {
      expect(answer).toMatchObject({ reports: [], findings: [] });
      expect(linesOf(answer)).toContain(line);
    }
  });

  test('is the only answer of a stream, of which nothing is read', async () => {
    const answers: Reconciliation[] = [];
    const none: Iterable<Report> = {
      [Symbol.iterator]: () => {
        throw new Error('it was read');
      },
    };
    for await (const answer of reconcileStream(none, options)) answers.push(answer);
    expect(answers).toHaveLength(1);
    expect(linesOf(answers[0]!)).toContain(line);
  });

  test('is thrown where the answer has no place for it, as a value as well', async () => {
    for (const call of [() => extract(reports[0]!, options), () => changesOf(reports[0]!, reports[1]!, options)]) expect(call).toThrow(line);
    await expect(openDossier(options)).rejects.toMatchObject({ problems: expect.arrayContaining([expect.objectContaining({ message: line })]) });
  });
});

test('null is none, what is of another call is left alone, and a list of domains stays what it is', () => {
  const expected = reconcile(reports);
  expect(expected.findings).not.toEqual([]);
  expect(reconcile(reports, null as never)).toEqual(expected);
  const own = [...domains];
  expect(reconcile(reports, { domains: own, maxReports: undefined })).toEqual(expected);
  expect(Object.isFrozen(own)).toBe(false);
  expect(extract(reports[0]!, null as never)).toEqual(extract(reports[0]!));
  expect(extract(reports[0]!, { maxReports: 2, resolve: 'range' } as never)).toEqual(extract(reports[0]!));
});

test.each<[unknown, string]>([
  [undefined, 'options: extractor is missing, expected a function that answers the claims of a report'],
  [{ extractor: 'model' }, 'options: extractor is "model", expected a function that answers the claims of a report'],
  [{ extractor: () => [], limit: '4' }, 'options: limit is "4", expected a number'],
  [{ extractor: () => [], domains: 5 }, 'options: domains is 5, expected a list of domains'],
])('an extractor is not asked where %j is given', async (options, line) => {
  const answer = await reconcileAsync(reports, options as never);
  expect(answer).toMatchObject({ reports: [], findings: [], refused: [] });
  expect(linesOf(answer)).toEqual([line]);
});

describe('a store that gives back what nobody put', () => {
  const opened = (all: unknown) => openDossier({ store: { all: () => all, put: () => undefined, remove: () => undefined } as DossierStore });

  test.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['store: all is missing, expected a list of reports with their claims']],
    ['a number', 7, ['store: all is 7, expected a list of reports with their claims']],
    ['numbers', [7], ['store, entry 1: got 7, expected an object with a report and its claims']],
    [
      'several that are none',
      [{ report: reports[0], claims: [] }, { report: reports[1] }, { report: { id: 'c' }, claims: [] }],
      [
        'store, entry 2: claims is missing, expected a list of claims',
        'store, entry 3, report: publisher is missing, expected a text that is not empty',
        'store, entry 3, report: text is missing, expected a text',
      ],
    ],
  ])('%s', async (_, all, lines) => {
    const failure = await opened(all).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(Error);
    expect(linesOf(failure as Pick<Reconciliation, 'problems'>)).toEqual(lines);
  });

  test('what it should is taken', async () => {
    const dossier = await opened(new Set(reports.map((report) => ({ report, claims: extract(report) }))));
    expect(dossier.answer()).toEqual(reconcile(reports));
  });
});
