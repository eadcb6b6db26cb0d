/** Sums, from the text to the finding: which figures are parts of which, and what is said of them. */
import { describe, expect, test } from 'vitest';
import { defineDomain, domains, type Finding, type GivenClaim, reconcile, reconcileClaims, type Report } from '../../../src/index.js';

const report = (id: string, text: string): Report => ({ id, publisher: `Paper ${id}`, publishedAt: '2024-05-01T08:00:00Z', text });
const findingsOf = (...texts: readonly string[]): readonly Finding[] => reconcile(texts.map((text, i) => report(`${i}`, text))).findings;
const sumsIn = (findings: readonly Finding[]): readonly string[] => [...new Set(findings.flatMap(({ sums = [] }) => sums.map(({ words }) => words)))];
const conflictsIn = (findings: readonly Finding[]): readonly string[] => findings.filter(({ verdict }) => verdict === 'conflict').map(({ message }) => message);

describe('the dead and the injured are those who were shot', () => {
  test('across two reports', () => {
    const findings = findingsOf('Twelve people were shot in Dayton on Sunday.', 'A gunman killed one person and injured 11 in Dayton on Sunday.');
    expect(sumsIn(findings)).toEqual(['12 shot = 1 killed + 11 injured']);
    expect(findings.flatMap(({ attribute, sums }) => (sums ? [attribute] : [])).toSorted()).toEqual(['injured', 'killed', 'shot']);
    expect(conflictsIn(findings)).toEqual([]);
  });

  test('across two reports, where one of the shot is said to have died', () => {
    const [shot, toll] = ['12 shot, one of whom died, at a party in Dayton on Sunday.', 'A gunman at a party in Dayton on Sunday: 1 killed, 11 injured.'];
    const findings = findingsOf(shot ?? '', toll ?? '');
    expect(sumsIn(findings)).toEqual(['12 shot = 1 killed + 11 injured']);
    expect(findings.find(({ attribute }) => attribute === 'killed')).toMatchObject({ verdict: 'agreement', sums: [{ verdict: 'adds-up' }] });
    expect(conflictsIn(findings)).toEqual([]);
  });

  test('in one report', () => {
    expect(sumsIn(findingsOf('The gunman shot eight people in Dayton on Sunday. Two people were killed and six were injured.'))).toEqual([
      '8 shot = 2 killed + 6 injured',
    ]);
  });

  test('but figures that do not add up say nothing: some may have been hurt in other ways, and some came later', () => {
    const findings = findingsOf('Twelve people were shot in Dayton on Sunday.', 'A gunman killed one person and injured nine in Dayton on Sunday.');
    expect(sumsIn(findings)).toEqual([]);
    expect(conflictsIn(findings)).toEqual([]);
  });

  test.each([
    ['a bound is no figure to add', 'A gunman killed at least one person and injured 11 in Dayton on Sunday.'],
    ['nor is a figure that has been replaced', 'A gunman injured 11 in Dayton on Sunday. Earlier, police had reported one person killed.'],
    ['nor a figure about', 'A gunman killed one person and injured about 11 in Dayton on Sunday.'],
  ])('%s', (_, text) => {
    expect(sumsIn(findingsOf('Twelve people were shot in Dayton on Sunday.', text))).toEqual([]);
  });
});

describe('a whole and all its parts, told together by one voice', () => {
  const aboard = (text: string): readonly Finding[] => findingsOf(`The ferry sank off Bira on Saturday. ${text}`);

  test('that add up', () => {
    const findings = aboard('It carried 177 people, 163 passengers and 14 crew.');
    expect(sumsIn(findings)).toEqual(['177 people aboard = 163 passengers + 14 crew']);
    expect(conflictsIn(findings)).toEqual([]);
  });

  test('that do not are a finding of their own', () => {
    const findings = aboard('It carried 177 people, 163 passengers and 12 crew.');
    expect(conflictsIn(findings)).toEqual(['sum of people aboard: 177 people aboard ≠ 163 passengers + 12 crew']);
    const own = findings.find(({ attribute }) => attribute === 'sum of people aboard');
    expect(own?.claims.map(({ text }) => text)).toEqual(['carried 177 people', '163 passengers', '12 crew']);
    expect(own?.relations).toMatchObject([{ kind: 'conflicts', because: { rule: 'the parts do not make the whole' } }, { kind: 'conflicts' }]);
    expect(own?.origins).toEqual([{ reports: ['0'] }]);
  });

  test.each([
    ['where others stand among them', 'It carried 177 people, 163 passengers, two infants and 12 crew.'],
    ['where somebody is told without a number', 'It carried 177 people, 163 passengers, a pilot and 12 crew.'],
    ['where they stand far apart', `It carried 177 people. ${'It was a calm evening with little wind. '.repeat(5)} There were 163 passengers and 12 crew.`],
    ['where a part is a bound', 'It carried 177 people, at least 163 passengers and 12 crew.'],
    ['where one part is told by somebody else', 'It carried 177 people, 163 passengers and, the mayor said, 12 crew.'],
  ])('nothing is said %s', (_, text) => {
    expect(conflictsIn(aboard(text))).toEqual([]);
  });

  describe('told by two reports', () => {
    const sank = (text: string): string => `The ferry that sank off Bira on Saturday carried ${text}.`;
    const both = (whole: string, parts: string, later?: string): readonly string[] => {
      const [a, b] = [report('a', sank(whole)), report('b', sank(parts))];
      return conflictsIn(reconcile([a, later === undefined ? b : { ...b, publishedAt: later }]).findings);
    };

    test('the parts cannot be more than the whole', () => {
      expect(both('177 people', '165 passengers and 14 crew')).toEqual(['sum of people aboard: 177 people aboard < 165 passengers + 14 crew']);
    });

    test.each([
      ['but less: some may not be counted', '177 people', '163 passengers and 12 crew'],
      ['nor where a part is a bound', '177 people', 'up to 165 passengers and 14 crew'],
      ['nor where a part is hedged', '177 people', '165 passengers and possibly 14 crew'],
      ['nor where the whole is round', 'about 177 people', '165 passengers and 14 crew'],
      ['nor where the whole is of a group', '177 women', '165 passengers and 14 crew'],
      ['nor where others stand between', '177 people', '165 passengers, two of them infants, and 14 crew'],
    ])('%s', (_, whole, parts) => {
      expect(both(whole, parts)).toEqual([]);
    });

    test('nor where one is later news', () => {
      expect(both('177 people', '165 passengers and 14 crew', '2024-05-02T08:00:00Z')).toEqual([]);
    });
  });

  test('nothing is said where two reports tell it and some may not be counted', () => {
    const [a, b] = [
      'The ferry that sank off Bira on Saturday carried 177 people.',
      'The ferry that sank off Bira on Saturday carried 163 passengers and 12 crew.',
    ];
    expect(conflictsIn(findingsOf(a ?? '', b ?? ''))).toEqual([]);
  });
});

describe('a part that the text calls one', () => {
  test('may be as much as its whole', () => {
    expect(conflictsIn(findingsOf('The blast in Lima killed 46 people, including 14 children.'))).toEqual([]);
    expect(conflictsIn(findingsOf('The blast in Lima killed 14 people, including 14 children.'))).toEqual([]);
  });

  test('but not more', () => {
    expect(conflictsIn(findingsOf('The blast in Lima killed 12 people, including 14 children.'))).toEqual(['sum of killed: 12 killed < 14 children']);
  });

  test.each([
    ['where another sentence begins between them', 'The blast in Lima killed 12 people. The dead, including 14 children, were flown home.'],
    ['where the whole is a bound', 'The blast in Lima killed at least 12 people, including 14 children.'],
    ['where the whole is a round figure', 'The blast in Lima killed about 12 people, including 14 children.'],
  ])('nothing is said %s', (_, text) => {
    expect(conflictsIn(findingsOf(text))).toEqual([]);
  });
});

describe('a whole told by its parts', () => {
  test.each([
    ['The blast in Lima killed 31 people, 20 men and 11 women.', '31 killed = 20 men + 11 women'],
    ['The blast in Lima killed 31 people: 20 men, 8 women and 3 children.', '31 killed = 20 men + 8 women + 3 children'],
    ['Police in Lima arrested six people (two drivers and four guards).', '6 arrested = two drivers + four guards'],
    ['Injured in Lima: eight people, seven students and one teacher.', '8 injured = seven students + one teacher'],
  ])('that adds up: %s', (text, sum) => {
    expect(sumsIn(findingsOf(text))).toEqual([sum]);
    expect(conflictsIn(findingsOf(text))).toEqual([]);
  });

  test('that does not', () => {
    expect(conflictsIn(findingsOf('The blast in Lima killed 31 people, 20 men and 12 women.'))).toEqual(['sum of killed: 31 killed ≠ 20 men + 12 women']);
  });

  test.each([
    ['they may overlap', 'The blast in Lima killed 31 people, including 20 women and 14 children.'],
    ['a list that goes on', 'The blast in Lima killed 31 people, 20 men and 9 women, and injured others.'],
    ['one whom no figure counts', 'The blast in Lima killed four people: two guards, a nurse and three clerks.'],
    ['a bound', 'The blast in Lima killed 31 people, 20 men and at least 9 women.'],
    ['about as many', 'The blast in Lima killed about 31 people, 20 men and 9 women.'],
    ['hedged', 'The blast in Lima may have killed 31 people, 20 men and 9 women.'],
    ['at least as many', 'The blast in Lima killed at least 31 people, 20 men and 9 women.'],
    ['a former figure', 'The blast in Lima killed 31 people, up from 12: nine men and two women.'],
    ['others whom it did something else to', 'In Lima ten people were held, two men and a boy were hurt.'],
  ])('that says nothing: %s', (_, text) => {
    expect(conflictsIn(findingsOf(text))).toEqual([]);
  });
});

test('sums of a domain of your own, over claims of your own', () => {
  const post = defineDomain({
    name: 'post',
    events: [],
    attributes: [],
    sums: [{ whole: 'items', parts: ['letters', 'parcels'], complete: true }],
  });
  const given = (attribute: string, quote: string, min: number): GivenClaim => ({
    report: 'a',
    kind: 'quantity',
    attribute,
    event: 'the sack',
    quote,
    value: { min, max: min },
  });
  const sack = (text: string, parcels: number) =>
    reconcileClaims([report('a', text)], [given('items', '9 items', 9), given('letters', '5 letters', 5), given('parcels', `${parcels} parcels`, parcels)], {
      domains: [...domains, post],
    }).findings;
  expect(conflictsIn(sack('In the sack were 9 items: 5 letters and 4 parcels.', 4))).toEqual([]);
  expect(conflictsIn(sack('In the sack were 9 items: 5 letters and 3 parcels.', 3))).toEqual(['sum of items: 9 items ≠ 5 letters + 3 parcels']);
});
