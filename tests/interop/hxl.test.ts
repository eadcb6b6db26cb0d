import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { reconcile } from '../../src/index.js';
import { toHxl } from '../../src/interop/hxl.js';
import type { Finding, Quantity } from '../../src/model/index.js';
import { courier, four, inside, killed, reconciliation, six, wire } from '../render/fixture.js';
import { accounted, onAll } from './check.js';

/** A hashtag and its attributes. https://hxlstandard.org/standard/1-1final/tagging/ */
const TAG = /^#[A-Za-z]\w*(?:\+[A-Za-z]\w*)*$/;

/** The core hashtags used here, each with the attributes that the dictionary of HXL 1.1 lists with it. https://hxlstandard.org/standard/1-1final/dictionary/ */
const CORE: Readonly<Record<string, string>> = {
  affected: 'abducted adolescents adults children displaced elderly f hh i idps incamp ind infants infected injured killed m noncamp refugees',
  date: 'approved canceled converted end occurred reported start',
  description: 'type',
  event: 'code name type',
  loc: 'code dest name origin type',
  meta: 'id source url',
  status: 'code name',
};
/** The dictionary has no word for these. */
const OWN: Readonly<Record<string, string>> = {
  affected: 'min max missing rescued evacuated arrested hospitalised serious civilians',
  date: 'asof',
  description: 'quote',
  event: '',
  loc: '',
  meta: 'speaker finding claim',
  status: 'certainty verdict',
};

const tableOf = (csv: string) => {
  const [names = [], tags = [], ...rows] = parse(csv) as string[][];
  return { names, tags, rows: rows.map((row) => Object.fromEntries(row.map((cell, i) => [tags[i]!, cell]))) };
};

const of = (value: Partial<Quantity>, more: Partial<Finding> = {}): ReturnType<typeof toHxl> =>
  toHxl({
    reports: [wire],
    findings: [{ ...killed, ...more, claims: [{ ...four, value: { unit: 'people', words: 'some', ...value } } as typeof four], relations: [] }],
  });

test('a row of names, a row of hashtags, and a row a claim', () => {
  const { names, tags, rows } = tableOf(toHxl({ reports: [wire, courier], findings: [{ ...killed, claims: [four, six] }] }).data);
  expect(names).toHaveLength(tags.length);
  expect(
    rows.map((row) => [
      row['#event+name'],
      row['#affected+killed'],
      row['#affected+killed+min'],
      row['#meta+source'],
      row['#meta+speaker'],
      row['#status+verdict'],
    ]),
  ).toEqual([
    ['fire at Orlow, 2024-03-01', '4', '4', 'The Wire', 'Ada Brandt', 'conflict'],
    ['fire at Orlow, 2024-03-01', '6', '6', 'Harbour Courier', 'the town hall', 'conflict'],
  ]);
});

describe('the bare column holds only what the words commit to', () => {
  test.each<[string, Partial<Quantity>, string, string, string]>([
    ['25', { figure: 25, min: 25, max: 25 }, '25', '25', '25'],
    ['none', { figure: 0, min: 0, max: 0 }, '0', '0', '0'],
    ['at least 19', { figure: 19, min: 19 }, '', '19', ''],
    ['up to 10', { figure: 10, max: 10 }, '', '', '10'],
    ['about 60', { figure: 60, min: 60, max: 60, approximate: true }, '', '60', '60'],
  ])('%s', (_, value, bare, min, max) => {
    const [row] = tableOf(of(value).data).rows;
    expect([row?.['#affected+killed'], row?.['#affected+killed+min'], row?.['#affected+killed+max']]).toEqual([bare, min, max]);
  });

  test('and nothing of what is but feared', () => {
    const { rows } = tableOf(toHxl({ reports: [wire], findings: [{ ...killed, claims: [{ ...four, certainty: 'hedged' }] }] }).data);
    expect(rows.map((row) => [row['#affected+killed'], row['#affected+killed+min'], row['#status+certainty']])).toEqual([['', '4', 'hedged']]);
  });

  test('and what is blurred is told', () => {
    expect(of({ min: 60, max: 60, approximate: true }).losses.at(-1)?.parts).toContain('value.approximate');
  });
});

describe('which findings', () => {
  test('children in one place alone are not the children', () => {
    const { data, losses } = of({ min: 3, max: 3 }, { scope: { who: 'children', where: 'orlow' } });
    expect(data).not.toContain('#affected');
    expect(losses).toContainEqual(expect.objectContaining({ finding: killed.id, parts: ['*'] }));
  });

  test.each<[string, Partial<Finding>]>([
    ['attribute', { attribute: 'constructor' }],
    ['group', { scope: { who: 'constructor' } }],
  ])('an %s named like a method of objects has no tag', (_, other) => {
    expect(toHxl({ reports: [], findings: [{ ...killed, ...other }] }).data).not.toContain('constructor');
    expect(toHxl({ reports: [], findings: [{ ...killed, ...other }] }).data).not.toContain('#affected');
  });
  test.each<[string, string]>([
    ['children', 'children'],
    ['child', 'children'],
    ['women', 'f'],
    ['woman', 'f'],
    ['men', 'm'],
    ['man', 'm'],
    ['boys', 'children+m'],
    ['girl', 'children+f'],
    ['infants', 'infants'],
    ['adult', 'adults'],
    ['refugees', 'refugees'],
    ['civilians', 'civilians'],
  ])('of %s, in columns of their own: +%s', (who, attribute) => {
    const { tags, rows } = tableOf(of({ figure: 3, min: 3, max: 3 }, { scope: { who, part: true } }).data);
    expect(tags.filter((tag) => tag.startsWith('#affected'))).toEqual(['', '+min', '+max'].map((bound) => `#affected+killed+${attribute}${bound}`));
    expect(rows.map((row) => row[`#affected+killed+${attribute}`])).toEqual(['3']);
  });

  test('children as they are read have their column', () => {
    const text = 'The flood in Arles killed nine people, including three children, on Friday.';
    const { tags, rows } = tableOf(toHxl(reconcile([{ id: 'a', publisher: 'The Wire', publishedAt: '2024-03-02', text }])).data);
    expect(tags).toContain('#affected+killed+children');
    expect(rows.map((row) => row['#affected+killed+children']).filter((cell) => cell !== '')).toEqual(['3']);
  });

  test.each<[string, Partial<Finding>]>([
    ['of a part', { scope: { who: 'firefighters' } }],
    ['of a place', { scope: { where: 'iraq' } }],
    ['of what has no hashtag', { attribute: 'rockets fired' }],
  ])('not %s', (_, more) => {
    const { data, losses } = of({ min: 3, max: 3 }, more);
    expect(tableOf(data).rows).toEqual([]);
    expect(losses).toContainEqual({
      finding: 'killed-4f1c',
      parts: ['*'],
      because: 'there is no hashtag for it, or it measures a part whose figure must not stand in the column of the whole',
    });
  });

  test.each<[string, object]>([
    ['denied', { polarity: 'denied' }],
    ['a change', { value: { ...four.value, change: 'rise' } }],
  ])('no claim that is %s', (why, more) => {
    const { losses } = toHxl({ reports: [wire, courier], findings: [{ ...killed, claims: [{ ...four, ...more } as typeof four, six] }] });
    expect(losses).toContainEqual({ finding: 'killed-4f1c', claim: 'wire#1', parts: ['*'], because: `it is ${why}, and a column holds totals` });
  });

  test('others are lost whole', () => {
    const lost = toHxl(reconciliation).losses.flatMap(({ finding, claim, parts }) => (parts[0] === '*' && claim === undefined ? [finding] : []));
    expect(lost).toEqual(expect.arrayContaining(['time-77d1', 'quotation-9a20', inside.id]));
  });
});

test('whatever the answer: tags are tags, figures stand in a claim, and nothing is dropped in silence', () => {
  onAll((answer) => {
    const { data, losses } = toHxl(answer);
    const { tags, rows } = tableOf(data);
    for (const tag of tags) {
      expect(tag).toMatch(TAG);
      const [hashtag, ...attributes] = tag.slice(1).split('+');
      expect(Object.keys(CORE)).toContain(hashtag);
      expect(`${CORE[hashtag!]} ${OWN[hashtag!]}`.split(' ')).toEqual(expect.arrayContaining(attributes));
    }
    const claims = new Map(answer.findings.flatMap((finding) => finding.claims.map((claim) => [claim.id, claim] as const)));
    for (const row of rows) {
      const value = claims.get(row['#meta+id+claim']!)?.value as Quantity;
      for (const [tag, cell] of Object.entries(row)) if (tag.startsWith('#affected') && cell !== '') expect([value.min, value.max]).toContain(Number(cell));
    }
    accounted(answer, new Set(rows.flatMap((row) => [row['#meta+id+claim']!, row['#meta+id+finding']!])), losses);
  });
});
