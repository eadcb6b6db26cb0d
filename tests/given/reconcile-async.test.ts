import { describe, expect, test } from 'vitest';
import { type Extractor, reconcileAsync, reconcileClaims, type Report } from '../../src/index.js';

const reports: readonly Report[] = [19, 25, 19, 25, 19].map((figure, i) => ({
  id: `${i}`,
  publisher: `Paper ${i}`,
  publishedAt: '2024-05-01T08:00:00Z',
  text: `The blast killed ${figure} people.`,
}));

const found = ({ text }: Report) => [{ kind: 'quantity', attribute: 'killed', event: 'the blast', quote: text.slice(10, -1) } as const];
const later = (): Promise<void> => new Promise((done) => setTimeout(done, 1));

test('an extractor may be asynchronous or not, and what it makes is judged like any claims', async () => {
  const expected = reconcileClaims(
    reports,
    reports.flatMap((report) => found(report).map((claim) => ({ ...claim, report: report.id }))),
  );
  expect(expected.findings).toMatchObject([{ verdict: 'conflict' }]);
  expect(await reconcileAsync(reports, { extractor: found })).toEqual(expected);
  expect(await reconcileAsync(reports, { extractor: async (report) => later().then(() => found(report)) })).toEqual(expected);
});

test.each([
  [1, 1],
  [2, 2],
  [99, 5],
  [0, 1],
  [Number.NaN, 1],
  [undefined, 4],
])('with a limit of %s, %s are asked at once', async (limit, most) => {
  let now = 0;
  let peak = 0;
  const extractor: Extractor = async (report) => {
    now += 1;
    peak = Math.max(peak, now);
    await later();
    now -= 1;
    return found(report);
  };
  await reconcileAsync(reports, { extractor, ...(limit === undefined ? {} : { limit }) });
  expect(peak).toBe(most);
});

test('a claim is of the report that was asked about, whatever it says, and what is no claim is refused', async () => {
  const answers = [[{ ...found(reports[0]!)[0], report: '1' }], 'sorry', null, [], [3]];
  const extractor = (({ id }: Report) => answers[Number(id)]) as never;
  const { findings, refused } = await reconcileAsync(reports, { extractor });
  expect(findings.flatMap(({ claims }) => claims.map(({ report }) => report))).toEqual(['0']);
  expect(refused.map(({ index, reason }) => [index, reason])).toEqual([1, 2, 3].map((index) => [index, 'it is no claim']));
});

describe('a stop', () => {
  test('before the start asks nothing', async () => {
    let asked = 0;
    const extractor: Extractor = (report) => {
      asked += 1;
      return found(report);
    };
    await expect(reconcileAsync(reports, { extractor, signal: AbortSignal.abort('enough') })).rejects.toBe('enough');
    expect(asked).toBe(0);
  });

  test('while it runs ends it at once, though the extractor does not listen', async () => {
    const controller = new AbortController();
    const heard: (AbortSignal | undefined)[] = [];
    const extractor: Extractor<AbortSignal> = (_, signal) => {
      heard.push(signal);
      if (heard.length === 2) controller.abort('enough');
      return new Promise(() => undefined);
    };
    await expect(reconcileAsync(reports, { extractor, limit: 2, signal: controller.signal })).rejects.toBe('enough');
    expect(heard).toEqual([controller.signal, controller.signal]);
  });

  test('after the end changes nothing', async () => {
    const controller = new AbortController();
    const answer = await reconcileAsync(reports, { extractor: found, signal: controller.signal });
    controller.abort();
    expect(answer.findings).toHaveLength(1);
  });
});

test('what the extractor fails with, it is rejected with, and nothing more is asked', async () => {
  let asked = 0;
  const extractor: Extractor = async () => {
    asked += 1;
    await later();
    throw new Error('no answer');
  };
  await expect(reconcileAsync(reports, { extractor, limit: 1 })).rejects.toThrow('no answer');
  await later();
  expect(asked).toBe(1);
});
