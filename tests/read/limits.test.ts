import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { reconcile, reconcileAsync, reconcileClaims, toHtml, toJson, toMarkdown, toText, type Report, type StopSignal } from '../../src/index.js';
import { toNdjson } from '../../src/interop/ndjson.js';
import { decodeOptions, decodeReports } from '../../src/read/index.js';

const reports: readonly Report[] = [
  { id: 'a', publisher: 'The Wire', publishedAt: '2024-03-02T18:00:00Z', text: 'A fire at a mill in Gdansk killed four people.' },
  { id: 'b', publisher: 'Harbour Post', publishedAt: '2024-03-02T18:20:00Z', text: 'A fire at a mill in Gdansk killed four people, two of them firemen.' },
];
const LONG = 'report "b": text is 67 characters, expected no more than 50 (maxTextLength)';
const MANY = 'reports: got 2 reports, expected no more than 1 (maxReports)';

const messages = ({ problems }: ReturnType<typeof reconcile>): readonly string[] | undefined => problems?.map(({ message }) => message);

describe('what is over a limit', () => {
  test('a text that is too long is left out, and nothing else', () => {
    const answer = reconcile(reports, { maxTextLength: 50 });
    expect(messages(answer)).toEqual([LONG]);
    expect(answer.problems?.[0]?.limit).toBe('maxTextLength');
    expect({ ...answer, problems: undefined }).toEqual({ ...reconcile([reports[0]!]), problems: undefined });
  });

  test('of too many reports none is read', () => {
    const answer = reconcile(reports, { maxReports: 1 });
    expect([answer.reports, answer.findings, messages(answer)]).toEqual([[], [], [MANY]]);
  });

  test('what is just within them is read, and there is no problem then', () => {
    const answer = reconcile(reports, { maxReports: 2, maxTextLength: 67 });
    expect(answer).toEqual(reconcile(reports));
    expect('problems' in answer).toBe(false);
  });

  test('is told where claims come from outside, and no extractor is asked about it', async () => {
    const claim = { kind: 'quantity', attribute: 'killed', quote: 'killed four people', event: 'the fire' } as const;
    const claims = [
      { ...claim, report: 'a' },
      { ...claim, report: 'b' },
    ];
    const given = reconcileClaims(reports, claims, { maxTextLength: 50 });
    expect([messages(given), given.refused.map(({ reason }) => reason)]).toEqual([[LONG], ['there is no such report']]);
    const asked: string[] = [];
    const answer = await reconcileAsync(reports, { maxTextLength: 50, extractor: ({ id }) => (asked.push(id), [claim]) });
    expect([asked, messages(answer)]).toEqual([['a'], [LONG]]);
  });

  test('is a problem for the decoder', () => {
    const lines = (limits: object): readonly string[] => {
      const decoded = decodeReports(reports, limits);
      return E.isLeft(decoded) ? decoded.left.map(({ message }) => message) : [];
    };
    expect([lines({ maxTextLength: 50 }), lines({ maxReports: 1 }), lines({ maxReports: 2, maxTextLength: 67 })]).toEqual([[LONG], [MANY], []]);
  });

  test('is told on every page', () => {
    const answer = reconcile(reports, { maxTextLength: 50 });
    expect(toText(answer)).toContain(`Left out: ${LONG}`);
    expect(toMarkdown(answer)).toContain('Left out: report "b"');
    expect(toHtml(answer)).toContain('Left out: report');
    expect(JSON.parse(toJson(answer))).toEqual(answer);
    expect(JSON.parse(toNdjson(answer).data.trim().split('\n').at(-1)!)).toEqual({ type: 'problem', ...answer.problems?.[0] });
  });
});

/** Says stop once it was asked so often. */
const stopAfter = (times: number): StopSignal => {
  let asked = 0;
  return {
    get aborted() {
      asked += 1;
      return asked > times;
    },
    reason: new Error('time is up'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
};

describe('a signal', () => {
  const STOPPED = 'options: signal is stopped ("time is up"), expected a signal that lets the run come to its end';

  test('that says stop from the start: no findings, and the reason', () => {
    const answer = reconcile(reports, { signal: AbortSignal.abort(new Error('time is up')) });
    expect([answer.findings, messages(answer), answer.problems?.[0]?.limit]).toEqual([[], [STOPPED], 'signal']);
  });

  test.each([1, 2, 3, 4])('that says stop on its way, after %d questions: never half an answer', (times) => {
    const answer = reconcile(reports, { signal: stopAfter(times) });
    expect([answer.findings, messages(answer)]).toEqual([[], [STOPPED]]);
  });

  test('that says nothing changes nothing', () => {
    expect(reconcile(reports, { signal: new AbortController().signal })).toEqual(reconcile(reports));
  });
});

describe('decodeOptions', () => {
  test('takes limits and a signal', () => {
    const options = { maxTextLength: 0, maxReports: 10, signal: new AbortController().signal };
    expect(decodeOptions(options)).toEqual(E.right(options));
  });

  test.each<[object, string]>([
    [{ maxReports: -1 }, 'options: maxReports is -1, expected a whole number from 0 on'],
    [{ maxTextLength: '9' }, 'options: maxTextLength is "9", expected a whole number from 0 on'],
    [{ maxTextLength: Number.NaN }, 'options: maxTextLength is NaN, expected a whole number from 0 on'],
    [{ signal: {} }, 'options: signal is an object, expected an AbortSignal'],
  ])('refuses %o', (options, line) => {
    const decoded = decodeOptions(options);
    expect(E.isLeft(decoded) && decoded.left.map(({ message }) => message)).toEqual([line]);
  });
});
