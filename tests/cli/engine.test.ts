import { describe, expect, test } from 'vitest';
import { type Card, combine, type Extracted, extract, type Finding, reconcile, type Report } from '../../src/index.js';
import { groupBy } from '../../src/model/group.js';
import { ALL, FERRY, MILL } from '../scale/stories.js';
import { run } from './world.js';

const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const parsed = (text: string): readonly unknown[] => text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as unknown]));

type Mapped = Extracted & { readonly card: Card };

/** What `reduce` wrote, as one answer. */
const answered = (out: string): string => {
  const all = parsed(out) as readonly { readonly type: string }[];
  const of = (type: string): unknown[] => all.flatMap(({ type: own, ...rest }) => (own === type ? [rest] : []));
  return JSON.stringify(combine([{ reports: of('report') as Report[], findings: of('finding') as Finding[] }]));
};

const mappedOf = async (reports: readonly Report[]): Promise<readonly Mapped[]> =>
  parsed((await run(['map'], { input: lines(reports) })).out) as readonly Mapped[];

/** All three steps, the shuffle between them done as an engine does it. */
const through = async (reports: readonly Report[]): Promise<string> => {
  const mapped = await mappedOf(reports);
  const cards = await run(['keys', 'cards.ndjson'], { files: { 'cards.ndjson': lines(mapped.map(({ card }) => ({ card }))) } });
  const keys = new Map((parsed(cards.out) as readonly { readonly report: string; readonly key: string }[]).map(({ report, key }) => [report, key]));
  const keyed = mapped.map(({ report, claims }) => ({ key: keys.get(report.id), report, claims }));
  const { code, out, err } = await run(['reduce'], { input: lines([...groupBy(keyed, ({ key }) => key).values()].flat()) });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return answered(out);
};

describe('map, keys and reduce', () => {
  test.each<[string, readonly Report[]]>([
    ['of several stories', ALL],
    ['in another order', ALL.toReversed()],
  ])('make the answer of one call, %s', async (_, reports) => {
    expect(await through(reports)).toBe(JSON.stringify(reconcile(reports)));
  });

  test('map writes a line for each report, the claims as extract has them', async () => {
    const [first, ...others] = await mappedOf(MILL);
    expect(others).toHaveLength(2);
    expect(first!.report).toEqual(MILL[0]);
    expect(first!.claims).toEqual(extract(MILL[0]!));
    expect(first!.card.report).toEqual({ id: 'mill-1', publisher: 'The Wire', publishedAt: '2024-03-02T18:00:00Z' });
  });

  test('keys tells the key of each report', async () => {
    const { out } = await run(['keys'], { input: lines(await mappedOf([...MILL, FERRY[0]!])) });
    expect(parsed(out)).toEqual([
      { report: 'mill-1', key: 'mill-1' },
      { report: 'mill-2', key: 'mill-1' },
      { report: 'mill-3', key: 'mill-1' },
      { report: 'ferry-1', key: 'ferry-1' },
    ]);
  });

  test('blank lines, a mark at the head and no line at all are fine', async () => {
    expect((await run(['map'], { input: `\uFEFF\n${lines([MILL[0]])}\n \n` })).out.split('\n')).toHaveLength(2);
    for (const step of ['map', 'keys', 'reduce']) expect(await run([step], { input: '' })).toMatchObject({ code: 0, out: '', err: '' });
  });
});

const good = { key: 'a', report: { id: 'a', publisher: 'P', text: 'Two people were killed in Kut.' } };
const claims = extract(good.report);
const claim = claims[0]!;
/** Its event, as a finding has it. */
const { clues: _, ...told } = claim.event;

describe('a line that is wrong is told with its number and the reason, and ends it', () => {
  test.each<[string, string, string]>([
    ['map', `${lines([MILL[0]])}{"id":\n`, '-: line 2: not JSON'],
    ['map', `${lines([MILL[0]])}\uFEFF${lines([MILL[1]])}`, '-: line 2: not JSON'],
    ['map', lines([{ id: 'a', publisher: 'P' }]), '-: line 1: text is missing, expected a text'],
    ['map', lines([7]), '-: line 1: got 7, expected a report'],
    ['keys', '{}', '-: line 1, card: got nothing, expected a card'],
    ['keys', lines([{ card: { report: { id: 'a', publisher: 'P' }, events: [{ id: 7 }] } }]), '-: line 1, card: events[0].id is 7, expected a text'],
    ['keys', lines([{ card: { report: { id: 'a', publisher: 'P' }, events: [told] } }]), '-: line 1, card: events[0].clues is missing, expected clues'],
    ['reduce', lines([{ ...good, claims: [{ ...claim, event: told }] }]), '-: line 1, claim 1: event.clues is missing, expected clues'],
    ['reduce', '[]', '-: line 1: got an empty list, expected an object with a report and its claims'],
    ['reduce', lines([{ ...good, claims: 'none' }]), '-: line 1: claims is "none", expected a list of claims'],
    ['reduce', lines([{ ...good, key: undefined, claims }]), '-: line 1: key is missing, expected a text that is not empty'],
    ['reduce', lines([{ ...good, claims: [{ ...claim, kind: 'rumour' }] }]), '-: line 1, claim 1: kind is "rumour", expected one of quantity, time'],
    ['reduce', lines([{ ...good, claims: [{ ...claim, value: { unit: 'people' } }] }]), '-: line 1, claim 1: value.words is missing'],
    ['reduce', lines([{ ...good, claims: [{ ...claim, text: 'Six' }] }]), '-: line 1, claim 1: text is "Six", expected the words of the report at its span'],
    ['reduce', lines([{ ...good, claims: [{ ...claim, report: 'b' }] }]), '-: line 1, claim 1: report is "b", expected the report\'s own id, "a"'],
    ['reduce', lines([{ ...good, claims: [{ ...claim, span: { start: -1, end: 3 } }] }]), '-: line 1, claim 1: span.start is -1, expected a whole number'],
    [
      'reduce',
      lines([
        { ...good, claims },
        { ...good, claims },
      ]),
      '-: line 2: id is "a", expected an id of its own',
    ],
    [
      'reduce',
      lines(['a', 'b', 'a'].map((key, at) => ({ key, report: { ...good.report, id: `${at}` }, claims: [] }))),
      '-: line 3: key is "a", expected the lines of one key one after another',
    ],
  ])('%s %j', async (step, input, told) => {
    const { code, err } = await run([step], { input });
    expect(code).toBe(2);
    expect(err).toContain(`factdiff: ${told}`);
  });

  test('a card twice', async () => {
    const [first] = await mappedOf(MILL);
    expect((await run(['keys'], { input: lines([first, first]) })).err).toContain('line 2: id is "mill-1", expected an id of its own');
  });

  test('a file that is not there, and an option that they do not have', async () => {
    expect(await run(['map', 'gone.ndjson'])).toMatchObject({ code: 2, err: 'factdiff: gone.ndjson: no such file\n' });
    expect((await run(['reduce', '--only', 'conflict'], { input: '' })).err).toContain('--only is not for reduce: there is none');
  });

  test('what came before has been written', async () => {
    expect(parsed((await run(['map'], { input: `${lines([MILL[0]])}{}\n` })).out)).toHaveLength(1);
  });
});
