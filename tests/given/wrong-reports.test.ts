/** What callers without types give in the place of a report: it is told in the words of the decoder, and never read as if it were one. */
import { describe, expect, test } from 'vitest';
import {
  changesOf,
  extract,
  openDossier,
  reconcile,
  reconcileAsync,
  reconcileClaims,
  reconcileExtracted,
  reconcileStream,
  type Reconciliation,
  type Report,
} from '../../src/index.js';

const good: Report = { id: 'a', publisher: 'Daily', text: 'The blast killed 19 people.' };
const linesOf = ({ problems = [] }: Pick<Reconciliation, 'problems'>): readonly string[] => problems.map(({ message }) => message);

describe.each<[string, unknown, string]>([
  ['nothing', [good, null], 'report 2: got null, expected a report'],
  ['a text', [good, 'The blast killed 19 people.'], 'report 2: got "The blast killed 19 people.", expected a report'],
  ['no text', [good, { id: 'b', publisher: 'Wire' }], 'report "b": text is missing, expected a text'],
  ['no id', [good, { publisher: 'Wire', text: '' }], 'report 2: id is missing, expected a text that is not empty'],
  ['no publisher', [good, { id: 'b', text: '' }], 'report "b": publisher is missing, expected a text that is not empty'],
  [
    'a date that is none',
    [good, { ...good, id: 'b', publishedAt: 'Sunday' }],
    'report "b": publishedAt is "Sunday", expected an ISO 8601 date (2019-12-30) or an instant with its offset (2019-12-30T06:00:00Z)',
  ],
  ['an id that another has', [good, { ...good, text: 'Nine died.' }], 'report 2: id is "a", expected an id of its own: report 1 has this one'],
])('%s', (_, given, line) => {
  const reports = given as readonly Report[];

  test('is the answer where the answer has a place for problems', async () => {
    for (const answer of [
      reconcile(reports),
      reconcileExtracted(reports, []),
      reconcileClaims(reports, []),
      await reconcileAsync(reports, {
        extractor: () => {
          throw new Error('it was asked');
        },
      }),
    ]) {
      expect(answer).toMatchObject({ reports: [], findings: [] });
      expect(linesOf(answer)).toEqual([line]);
    }
  });

  test('is the last answer of a stream', async () => {
    const answers: Reconciliation[] = [];
    for await (const answer of reconcileStream(reports)) answers.push(answer);
    expect(answers.map(linesOf)).toEqual([[line]]);
  });
});

test('what is no list of reports', () => {
  expect(linesOf(reconcile(undefined as never))).toEqual(['reports: got nothing, expected a list of reports']);
  expect(linesOf(reconcile(good as never))).toEqual(['reports: got an object, expected a list of reports']);
});

test('what is wrong with the options and with the reports is told at once', () => {
  expect(linesOf(reconcile([null] as never, { resolv: 'range' } as never))).toEqual([
    'options: resolv is "range", expected an option that exists: did you mean resolve?',
    'report 1: got null, expected a report',
  ]);
});

test('where the answer has no place for it, it is thrown, as a value as well', () => {
  expect(() => extract(null as never)).toThrow('report 1: got null, expected a report');
  expect(() => extract({ id: 'b', publisher: 'Wire' } as never)).toThrow('report "b": text is missing, expected a text');
  expect(() => changesOf(undefined as never, good)).toThrow('the earlier version: got nothing, expected a report');
  expect(() => changesOf(good, { ...good, text: 7 } as never)).toThrow('the later version: text is 7, expected a text');
  let caught: unknown;
  try {
    extract({ ...good, text: null } as never);
  } catch (error) {
    caught = error;
  }
  expect(caught).toMatchObject({ problems: [{ where: 'report "a"', field: 'text', got: 'null', expected: 'a text' }] });
});

test('a dossier takes in none', async () => {
  const dossier = await openDossier();
  expect(linesOf(await dossier.add({ id: 'b', publisher: 'Wire' } as never))).toEqual(['report: text is missing, expected a text']);
  expect(linesOf(await dossier.replace(null as never))).toContain('report: id is missing, expected a text that is not empty');
  expect(dossier.answer().reports).toEqual([]);
});

test('reports that are fine, and fields of other tools beside them, are answered', () => {
  expect(reconcile([{ ...good, mood: 'grave' } as Report]).problems).toBeUndefined();
  expect(reconcile([]).problems).toBeUndefined();
  expect(reconcile([{ ...good, text: '' }]).problems).toBeUndefined();
});
