/** What becomes of the findings when the reports are changed in a way whose effect is known: each change must change what it should, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reconcile, type Claim, type Finding, type Report } from '../src/index.js';
import { reportsOf } from './bench/prose.js';

const MILL: readonly Report[] = [
  {
    id: 'a',
    publisher: 'The Wire',
    publishedAt: '2023-03-04T18:00:00Z',
    text: 'A fire at a paper mill in Gdansk killed 25 people on Friday and injured 40, police said. “We will find out how this could happen,” said Ewa Nowak, the mayor. Firemen worked until dawn on Saturday. The owners denied that they were to blame for the fire. In 2011 an explosion at the same mill killed 31 people.',
  },
  {
    id: 'b',
    publisher: 'Harbour Post',
    publishedAt: '2023-03-04T18:20:00Z',
    text: 'At least 19 people died in a fire at a paper mill in the centre of Gdansk on Friday, a hospital spokeswoman said. Mayor Ewa Nowak said the city would “find out how this could happen”. Some 300 people were evacuated from the neighbourhood, and 40 were injured.',
  },
  {
    id: 'c',
    publisher: 'Lantern',
    publishedAt: '2023-03-05T09:00:00Z',
    text: 'The death toll from the fire at a paper mill in Gdansk rose to 27 on Saturday, up from 25. Police said 41 people were injured. Labour inspectors have organised a search of the neighbourhood, where 300 people had been evacuated.',
  },
];

const QUAKE: Report = {
  id: 'z',
  publisher: 'Andes Daily',
  publishedAt: '2023-03-04T12:00:00Z',
  text: 'An earthquake of magnitude 6.1 struck northern Chile early on Saturday, at a depth of 33 km. Nobody was hurt. Schools in Iquique stayed shut, the ministry of education said.',
};

const BAGS: readonly (readonly [string, readonly Report[]])[] = [
  ['the seeds', reportsOf(3)],
  ['a fire', MILL],
];

/** What is said of a claim: which report says it of what, and where it stands. */
const claimLine = ({ report, kind, attribute, span }: Claim): string => `${report} ${kind} ${attribute} ${span.start}-${span.end}`;
/** The same without places in the text, for changes that move them. */
const looseLine = ({ report, kind, attribute }: Claim): string => `${report} ${kind} ${attribute}`;

const shapeOf = ({ verdict, claims }: Finding, line = claimLine): string => `${verdict}: ${claims.map(line).toSorted().join(', ')}`;
const shapesOf = (reports: readonly Report[], line = claimLine): readonly string[] =>
  reconcile(reports)
    .findings.map((finding) => shapeOf(finding, line))
    .toSorted();

const rewritten = (reports: readonly Report[], change: (text: string) => string): readonly Report[] =>
  reports.map((each) => ({ ...each, text: change(each.text), ...(each.title === undefined ? {} : { title: change(each.title) }) }));

describe.each(BAGS)('%s', (_, bag) => {
  test('in another order: nothing changes', () => {
    expect(reconcile(bag.toReversed())).toEqual(reconcile(bag));
  });

  test('with a report of something else beside them: its findings come to theirs', () => {
    expect(shapesOf([...bag, QUAKE])).toEqual([...shapesOf(bag), ...shapesOf([QUAKE])].toSorted());
  });

  test('with a copy of one by another publisher: no new origin, no verdict but single sources that agree now', () => {
    const [first] = bag;
    const copy: Report = { ...first!, id: 'copy', publisher: 'Copyist' };
    const before = reconcile(bag).findings;
    const after = reconcile([...bag, copy]).findings;
    for (const finding of before) {
      const own = finding.claims[0]!;
      const now = after.find(({ claims }) => claims.some(({ id }) => id === own.id))!;
      expect(now.origins.length).toBe(finding.origins.length);
      if (finding.verdict !== 'single-source') expect([shapeOf(finding), now.verdict]).toEqual([shapeOf(finding), finding.verdict]);
    }
    expect(after.length).toBe(before.length);
  });

  test('of other publishers: the names change, and nothing else', () => {
    const names = ['Evening Ledger', 'Coast Tribune', 'Morning Dispatch'];
    const renamed = bag.map((each, at) => ({ ...each, publisher: names[at]! }));
    expect(shapesOf(renamed)).toEqual(shapesOf(bag));
  });
});

/** Stories of many kinds, each told by several reports. */
const STORIES = new URL('measure/stories/open/', import.meta.url);
const stories = readdirSync(STORIES).map((file): readonly [string, readonly Report[]] => [
  file,
  (JSON.parse(readFileSync(new URL(file, STORIES), 'utf8')) as { readonly reports: readonly Report[] }).reports,
]);

test.each(stories)('%s, with a copy of its last report: what the others say is dealt out and judged as it was', (_, bag) => {
  const original = bag.at(-1)!;
  // By the same publisher: whom a report names leaves out who publishes it.
  const copy: Report = { ...original, id: `${original.id}-copy` };
  const shapes = (findings: readonly Finding[]): readonly string[] =>
    findings
      .map((finding) => shapeOf({ ...finding, claims: finding.claims.filter(({ report }) => report !== copy.id) }))
      .map((shape) => (shape.startsWith('single-source') && shape.includes(`${original.id} `) ? shape.replace('single-source', 'agreement') : shape))
      .toSorted();
  expect(shapes(reconcile([...bag, copy]).findings)).toEqual(shapes(reconcile(bag).findings));
});

/** All years, in the text and in the date of publication, moved by 28, after which each day is the same day of the week. */
const shifted = (reports: readonly Report[]): readonly Report[] => {
  const move = (text: string): string => text.replace(/\b(?:19|20)\d\d\b/g, (year) => String(Number(year) - 28));
  return rewritten(reports, move).map((each) => ({ ...each, publishedAt: move(each.publishedAt ?? '') }));
};

test.each(BAGS)('%s, all dates moved by 28 years: each time claimed moves as far, and nothing else changes', (_, bag) => {
  const moved = shifted(bag);
  expect(shapesOf(moved)).toEqual(shapesOf(bag));
  const starts = (reports: readonly Report[], by: number): readonly string[] =>
    reconcile(reports)
      .findings.flatMap(({ claims }) => claims.flatMap((claim) => (claim.kind === 'time' ? [claim.value.start] : [])))
      .map((start) => start.replace(/^\d{4}/, (year) => String(Number(year) + by)))
      .toSorted();
  expect(starts(moved, 28).length).toBeGreaterThan(0);
  expect(starts(moved, 28)).toEqual(starts(bag, 0));
});

test('a year later, where no day of the week is named: the same, a year later', () => {
  const text = (year: number): string => `A fire in Gdansk killed four people on 3 March ${year}. It was the worst since ${year - 12}.`;
  const bag = (year: number): readonly Report[] =>
    ['P', 'Q'].map((publisher) => ({ id: publisher, publisher, publishedAt: `${year}-03-04`, text: text(year) }));
  expect(shapesOf(bag(2024))).toEqual(shapesOf(bag(2023)));
});

/** Rewritings that mean the same. */
const SAME: readonly (readonly [string, (text: string) => string])[] = [
  ['25 and 40 in words', (text) => text.replace(/\b25\b/g, 'twenty-five').replace(/\b40\b/g, 'forty')],
  ['straight quotation marks', (text) => text.replace(/[“”]/g, '"').replace(/’/g, "'")],
  [
    'American spelling',
    (text) =>
      text
        .replace(/centre/g, 'center')
        .replace(/neighbourhood/g, 'neighborhood')
        .replace(/Labour/g, 'Labor')
        .replace(/organised/g, 'organized'),
  ],
  ['no-break spaces', (text) => text.replace(/(\d) /g, '$1\u00a0')],
  ['two spaces after a sentence', (text) => text.replace(/([a-z]{2}\.) (?=[A-Z])/g, '$1  ')],
];

describe.each(BAGS)('%s, put otherwise', (_, bag) => {
  test.each(SAME)('%s: the same is found', (_name, change) => {
    const other = rewritten(bag, change);
    expect(other).not.toEqual(bag);
    expect(shapesOf(other, looseLine)).toEqual(shapesOf(bag, looseLine));
  });
});

// A line that ends is taken for the end of what it says: headlines, bylines and lists have no full stop. Told in the limits of the README.
test.fails('the seeds, in lines of eighty characters: the same is found', () => {
  const [, seeds] = BAGS[0]!;
  const wrapped = rewritten(seeds, (text) => text.replace(/(.{60,80}) /g, '$1\n'));
  expect(shapesOf(wrapped, looseLine)).toEqual(shapesOf(seeds, looseLine));
});
