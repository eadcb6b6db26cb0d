import { describe, expect, test } from 'vitest';
import { combine, type Reconciliation, reconcile, reconcileStream, type Report, type StreamOptions, type StreamProgress } from '../../src/index.js';
import { ALL, FERRY, MILL, VOTE } from './stories.js';

async function* coming(reports: readonly Report[], at?: (index: number) => void): AsyncGenerator<Report> {
  for (const [index, report] of reports.entries()) {
    at?.(index);
    yield report;
  }
}

const answers = async (reports: AsyncIterable<Report> | Iterable<Report>, options?: StreamOptions): Promise<readonly Reconciliation[]> => {
  const all: Reconciliation[] = [];
  for await (const answer of reconcileStream(reports, options)) all.push(answer);
  return all;
};
const ids = ({ reports }: Reconciliation): readonly string[] => reports.map(({ id }) => id);

describe('the answers together are the answer of one call, to the byte', () => {
  test.each<[string, readonly Report[], StreamOptions]>([
    ['of several stories', ALL, {}],
    ['in another order', ALL.toReversed(), {}],
    ['of none', [], {}],
    ['with a policy', MILL, { resolve: 'range' }],
    ['with a text that is too long', ALL, { maxTextLength: 100 }],
    ['of as many reports as may be', MILL, { maxReports: 3 }],
    ['stopped before it began', MILL, { signal: AbortSignal.abort(new Error('enough')) }],
  ])('%s', async (_, reports, options) => {
    const expected = reconcile(reports, options);
    const answer = combine(await answers(coming(reports), options));
    // One call names the reports although it was stopped before any was read.
    expect(JSON.stringify(answer)).toBe(JSON.stringify(options.signal ? { ...expected, reports: [] } : expected));
  });

  test('of a list as well', async () => {
    expect(combine(await answers(ALL))).toEqual(reconcile(ALL));
  });
});

test('a key an answer, in the order in which they were begun', async () => {
  const all = await answers(coming([VOTE[0]!, ...FERRY, VOTE[1]!, ...MILL]));
  expect(all.map(ids)).toEqual([
    ['vote-1', 'vote-2'],
    ['ferry-1', 'ferry-2'],
    ['mill-1', 'mill-2', 'mill-3'],
  ]);
});

test('of too many reports no more are read, and nothing is answered', async () => {
  let read = 0;
  const all = await answers(
    coming(ALL, () => (read += 1)),
    { maxReports: 2 },
  );
  expect(read).toBe(3);
  expect(all).toEqual([{ reports: [], findings: [], problems: [expect.objectContaining({ limit: 'maxReports', got: '3 reports' })] }]);
});

test('of too many reports, those that were too long before are told as well', async () => {
  const long = { ...MILL[0]!, text: 'x'.repeat(500) };
  const [answer] = await answers(coming([long, MILL[1]!, MILL[2]!]), { maxReports: 2, maxTextLength: 400 });
  expect(answer?.problems?.map(({ limit }) => limit)).toEqual(['maxTextLength', 'maxReports']);
});

test('a signal ends it between two keys, and says so', async () => {
  const stop = new AbortController();
  const all: Reconciliation[] = [];
  for await (const answer of reconcileStream(coming([...FERRY, ...MILL]), { signal: stop.signal })) {
    all.push(answer);
    stop.abort();
  }
  expect(all.map(ids)).toEqual([['ferry-1', 'ferry-2'], []]);
  expect(all[1]!.problems).toEqual([expect.objectContaining({ limit: 'signal' })]);
});

test('a signal that comes when all is done changes nothing', async () => {
  const stop = new AbortController();
  const all: Reconciliation[] = [];
  for await (const answer of reconcileStream(coming(MILL), { signal: stop.signal })) {
    all.push(answer);
    stop.abort();
  }
  expect(all).toEqual([reconcile(MILL)]);
});

test('progress tells of each report and each key', async () => {
  const told: StreamProgress[] = [];
  await answers(coming([...FERRY, MILL[0]!]), { onProgress: (progress) => told.push(progress) });
  expect(told).toEqual([{ reports: 1 }, { reports: 2 }, { reports: 3 }, { reports: 3, keys: { done: 1, of: 2 } }, { reports: 3, keys: { done: 2, of: 2 } }]);
});

test('what the source fails with comes through', async () => {
  async function* failing(): AsyncGenerator<Report> {
    yield MILL[0]!;
    throw new Error('the feed broke off');
  }
  await expect(answers(failing())).rejects.toThrow('the feed broke off');
});
