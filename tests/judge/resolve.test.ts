/** One value out of a finding, where somebody asks for one: what each policy answers, and where it answers nothing. */
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/judge/index.js';
import type { Claim, Fact, Policy, Quantity, Resolving } from '../../src/model/index.js';
import { factOf } from './notation.js';

/** The value's words, and the rule; the words are missing where no value is told, and no claim stands behind none. */
const resolved = (fact: string, resolve: Policy, more: Resolving = {}, facts: Partial<Fact> = {}): readonly (string | undefined)[] => {
  const resolution = judge(factOf(fact, facts), { resolve, ...more }).resolution;
  expect(resolution?.because.words).not.toBe('');
  expect((resolution?.claims ?? []).length > 0).toBe(resolution?.value !== undefined);
  return [resolution?.value?.words, resolution?.because.rule];
};

test('nothing is resolved unless it is asked for', () => {
  for (const resolving of [{}, { resolve: 'none' as const }])
    expect(judge(factOf('killed (grows): 19 in A | 25 in B'), resolving)).not.toHaveProperty('resolution');
});

test('nor where no such policy is known', () => {
  for (const resolve of ['newest', 'toString'])
    expect(judge(factOf('killed (grows): 19 in A'), { resolve: resolve as Policy })).not.toHaveProperty('resolution');
});

test('it names the claims that have the value, and no claim that was replaced', () => {
  const behind = (fact: string, resolve: Policy): readonly string[] => judge(factOf(fact), { resolve, hierarchy: ['C', 'A'] }).resolution?.claims ?? [];
  const fact = 'crowd (fixed): 8500 in A at 10:00 | was 500 in B at 12:00 | 9000 in C at 12:00 | 9000 in D at 12:00';
  expect(behind(fact, 'range')).toEqual(['A#0', 'C#2', 'D#3']);
  expect(behind(fact, 'latest')).toEqual(['C#2', 'D#3']);
  expect(behind(fact, 'majority')).toEqual(['C#2', 'D#3']);
  expect(behind(fact, 'hierarchy')).toEqual(['C#2']);
});

test.each(['range', 'latest', 'majority'] as const)('where nothing stands, %s has nothing to tell', (resolve) => {
  expect(resolved('killed (grows): was 9 in A | denied 3 in B', resolve)).toEqual([undefined, 'nothing stands']);
});

test('the finding keeps every claim, its verdict and its reasons', () => {
  const fact = factOf('killed (grows): 19 in A at 10:00 | 25 in B at 10:00 | was 12 in C at 10:00');
  const plain = judge(fact);
  for (const resolve of ['range', 'latest', 'majority', 'hierarchy'] as const) {
    const { resolution, ...rest } = judge(fact, { resolve, hierarchy: ['A'] });
    expect(rest).toEqual(plain);
    expect(resolution?.policy).toBe(resolve);
  }
});

describe('range', () => {
  test.each([
    ['killed (grows): 19 in A | 25 in B', '19 to 25'],
    ['killed (grows): 19 in A | 19 in B', '19'],
    ['killed (grows): >=19 in A | 25 in B', 'at least 19'],
    ['killed (grows): <=10 in A | 7 in B', '0 to 10'],
    ['killed (grows): >300 in A | 320 in B', 'more than 300'],
    ['killed (grows): >300 in A | >300 in B', 'more than 300'],
    ['killed (grows): >300 in A | 300 in B', 'at least 300'],
    ['killed (grows): <90 in A | 40 in B', 'from 0 to less than 90'],
    ['killed (grows): <90 in A | 90 in B', '0 to 90'],
    ['depth (fixed): >11 km in A | 14 km in B', 'more than 11 km'],
    ['charge (fixed): 4 USD in A | 6 USD in B', '4 to 6 USD'],
    ['depth (fixed): 11 km in A | 14 km in B', '11 to 14 km'],
    ['killed (grows): 19 in A | part 3 in B', '19'],
    ['killed (grows): was 9 in A | 19 in B | 25 in C', '19 to 25'],
    ['killed (grows): denied 90 in A | 19 in B | 25 in C', '19 to 25'],
    ['date (fixed): 2024-02-03 in A | 2024-02-05 in B', '2024-02-03 to 2024-02-05'],
  ])('%s: %s', (fact, words) => {
    expect(resolved(fact, 'range')).toEqual([words, 'all that the claims leave open']);
  });

  test('keeps what the bounds leave out, and a figure that is one', () => {
    const over = (fact: string) => judge(factOf(fact), { resolve: 'range' }).resolution?.value;
    expect(over('killed (grows): <400 in A | 300 in B')).toMatchObject({ min: 0, max: 400, maxExclusive: true });
    expect(over('killed (grows): >300 in A | 320 in B')).toMatchObject({ min: 300, minExclusive: true });
    expect(over('killed (grows): 19 in A | 19 in B')).toMatchObject({ figure: 19, min: 19, max: 19 });
    expect(over('killed (grows): 19 in A | 25 in B')).not.toHaveProperty('figure');
  });

  /** The range over figures of some bounds, a report each. */
  const overAll = (...values: readonly Partial<Quantity>[]) => {
    const plain = factOf(`jobs (open): ${values.map((_, i) => `1 jobs in ${'ABC'.charAt(i)}`).join(' | ')}`);
    const claims = plain.claims.map((claim, i) => ({ ...claim, value: { unit: 'jobs', words: 'jobs', ...values[i] } }) as Claim);
    return judge({ ...plain, claims }, { resolve: 'range' }).resolution?.value;
  };

  test('tells on both sides what is left out', () => {
    expect(overAll({ min: 300, minExclusive: true, max: 400 }, { min: 310, max: 350 })?.words).toBe('more than 300 to 400 jobs');
    expect(overAll({ min: 300, minExclusive: true, max: 400, maxExclusive: true }, { min: 310, max: 350 })?.words).toBe('more than 300 to less than 400 jobs');
  });

  test('is no sharper than the figures it is over', () => {
    expect(overAll({ min: 60, max: 60, approximate: true }, { min: 70, max: 70 })).toMatchObject({ min: 60, max: 70, approximate: true });
    expect(overAll({ min: 60, max: 60 }, { min: 70, max: 70 })).not.toHaveProperty('approximate');
  });

  test('of changes is a change, and there is none of a change and a total', () => {
    expect(overAll({ min: 4, max: 4, change: 'rise' }, { min: 6, max: 6, change: 'rise' })).toMatchObject({ min: 4, max: 6, change: 'rise' });
    expect(overAll({ min: 4, max: 4 }, { min: 6, max: 6 })).not.toHaveProperty('change');
    expect(overAll({ min: 4, max: 4, change: 'rise' }, { min: 6, max: 6 })).toBeUndefined();
    expect(overAll({ min: 4, max: 4, change: 'rise' }, { min: 6, max: 6, change: 'fall' })).toBeUndefined();
  });

  test('there is none where a figure has no bounds, nor of what has none', () => {
    expect(overAll({ min: 60, max: 60 }, {})).toBeUndefined();
    expect(overAll({}, {})).toBeUndefined();
  });

  test('of times is from the first to the last, wherever their clocks stand, and of one day is that day', () => {
    const over = (fact: string) => judge(factOf(fact), { resolve: 'range' }).resolution?.value;
    expect(over('date (fixed): 2024-02-05 in A | 2024-02-03 in B')).toMatchObject({ start: '2024-02-03', end: '2024-02-05', grain: 'span' });
    expect(over('date (fixed): 2024-02-03 in A | 2024-02-03 in B')).toMatchObject({ start: '2024-02-03', end: '2024-02-03', grain: 'day' });
    // Ten o'clock in Helsinki is eight in London.
    const [helsinki, london] = ['2024-02-03T10:00+02:00', '2024-02-03T09:30Z'];
    expect(over(`time (fixed): ${london} in A | ${helsinki} in B`)).toMatchObject({ start: helsinki, end: london });
  });

  test('counts told with several nouns are one', () => {
    expect(resolved('killed (grows): 19 people in A | 25 residents in B', 'range')[0]).toBe('19 to 25 people');
  });

  test.each([
    ['depth (fixed): 11 km in A | 7 mi in B', 'units differ'],
    ['charge (fixed): 4 USD in A | 6 EUR in B', 'units differ'],
    ['killed (grows): 19 in A | 2 % in B', 'units differ'],
    ['place (fixed): place Lima in A | place Cusco in B', 'no range'],
    ['price (fixed): 4 US dollars in A | 6 Australian dollars in B', 'units differ'],
    ['emitted (fixed): 5 tonnes CO2 in A | 6 tons of carbon in B', 'units differ'],
  ])('%s: none, for %s', (fact, rule) => {
    expect(resolved(fact, 'range')).toEqual([undefined, rule]);
  });
});

describe('latest', () => {
  test.each([
    ['magnitude (revised): 6.8 in A at 10:00 | 7.1 in B at 12:00', '7.1'],
    ['magnitude (revised): 6.8 in A at 10:00 | 7.1 in B at 10:01', '7.1'],
    ['magnitude (revised): 6.8 in A at 10:00 | 7.1 in B at 12:00 | 7.1 in C at 12:00', '7.1'],
    ['magnitude (revised): 6.8 in A at 10:00 | was 7.1 in B at 12:00', '6.8'],
    ['magnitude (fixed): 6.8 in A at 10:00 | 7.1 in B at 12:00', '7.1'],
    // A mere date may be of any hour of its day.
    ['magnitude (fixed): 6.8 in A at 10:00 | 7.1 in B at 12:00 | 7.1 in C', '7.1'],
    ['magnitude (fixed): 6.8 in A at 10:00 | 7.1 in B on 2024-02-05', '7.1'],
    ['magnitude (fixed): 6.8 in A on 2024-02-03 | 7.1 in B at 10:00', '7.1'],
    ['magnitude (fixed): 6.8 in A on 2024-02-03 | 7.1 in B on 2024-02-05', '7.1'],
  ])('%s: %s', (fact, words) => {
    expect(resolved(fact, 'latest')).toEqual([words, 'the newest claim']);
  });

  test('claims of one time that differ are not told apart', () => {
    expect(resolved('magnitude (revised): 6.8 in A at 10:00 | 7.1 in B at 10:00', 'latest')).toEqual([undefined, 'differ at one time']);
    expect(resolved('magnitude (revised): 6.8 in A | 7.1 in B at 10:00', 'latest')).toEqual([undefined, 'differ at one time']);
  });

  test('an undated report is not guessed at', () => {
    const reports = [
      { id: 'A', publisher: 'A', text: '' },
      { id: 'B', publisher: 'B', publishedAt: '2024-02-04', text: '' },
    ];
    expect(resolved('magnitude (revised): 6.8 in A | 7.1 in B', 'latest', {}, { reports })).toEqual([undefined, 'a date is missing']);
  });
});

describe('majority', () => {
  test.each([
    ['magnitude (fixed): 6.8 in A | 7.1 in B | 7.1 in C', '7.1'],
    ['magnitude (fixed): 6.8 in A | 7.1 in B | 6.8 in C | 7.1 in D | 6.8 in E', '6.8'],
    ['magnitude (fixed): 6.8 in A', '6.8'],
  ])('%s: %s', (fact, words) => {
    expect(resolved(fact, 'majority')).toEqual([words, 'most independent origins']);
  });

  test('origins are counted, not reports', () => {
    const fact = 'magnitude (fixed): 6.8 in A | 7.1 in B | 7.1 in C | 6.8 in D';
    expect(resolved(fact, 'majority', {}, { shared: [{ reports: ['B', 'C'], because: 'one text' }] })).toEqual(['6.8', 'most independent origins']);
    // One official's words, in however many reports, are one origin.
    expect(resolved('magnitude (fixed): 6.8 in A | 7.1 by survey in B | 7.1 by survey in C', 'majority')).toEqual([undefined, 'no majority']);
  });

  test('as many on either side is no majority', () => {
    expect(resolved('magnitude (fixed): 6.8 in A | 7.1 in B', 'majority')).toEqual([undefined, 'no majority']);
  });

  test('a report of two minds counts for neither', () => {
    expect(resolved('crowd (fixed): 8500 in A | 40000 in A | 40000 in B', 'majority')).toEqual(['40000', 'most independent origins']);
    expect(resolved('crowd (fixed): 8500 in A | 40000 in A', 'majority')).toEqual([undefined, 'no majority']);
    expect(resolved('crowd (fixed): 8500 in A | 40000 in A | 12000 in B', 'majority')).toEqual(['12000', 'most independent origins']);
  });
});

describe('hierarchy', () => {
  const fact = 'crowd (fixed): 8500 by Police in A | 40000 by Organisers in B | 12000 in C';
  test.each([
    [['Organisers', 'Police'], '40000'],
    [['police'], '8500'],
    [['Town hall', 'C'], '12000'],
    [['C', 'Police'], '12000'],
    [[' Police '], '8500'],
    [['Organisers', 'Police', 'Organisers'], '40000'],
  ])('%s: %s', (hierarchy, words) => {
    expect(resolved(fact, 'hierarchy', { hierarchy })).toEqual([words, 'the highest in the hierarchy']);
  });

  test('a name counts in every spelling of its actor', () => {
    const actors = [{ id: 'usgs', name: 'US Geological Survey', names: ['US Geological Survey', 'Survey'] }];
    const plain = factOf('magnitude (fixed): 6.8 by Survey in A | 7.1 in B', { actors });
    const claims = plain.claims.map((claim) => ({ ...claim, speakers: claim.speakers.map((speaker) => ({ ...speaker, actor: 'usgs' })) }));
    expect(judge({ ...plain, claims }, { resolve: 'hierarchy', hierarchy: ['US Geological Survey'] }).resolution?.value?.words).toBe('6.8');
  });

  test('a name counts where nothing else is known of who bears it, and of the report', () => {
    const plain = factOf('magnitude (fixed): 6.8 by Survey in A | 7.1 in B', { reports: [] });
    const claims = plain.claims.map((claim) => ({ ...claim, speakers: claim.speakers.map((speaker) => ({ ...speaker, text: ' Survey ', actor: 'gone' })) }));
    const by = (name: string) => judge({ ...plain, claims }, { resolve: 'hierarchy', hierarchy: [name] }).resolution?.value?.words;
    expect([by('Survey'), by('B')]).toEqual(['6.8', '7.1']);
  });

  test('nobody is in it where none is given', () => {
    expect(resolved(fact, 'hierarchy')).toEqual([undefined, 'nobody in the hierarchy']);
  });

  test.each([
    ['nobody in the hierarchy', fact, []],
    ['nobody in the hierarchy', fact, ['Town hall', 'Pol']],
    ['the highest differs with itself', 'crowd (fixed): 8500 by Police in A | 9000 by Police in B', ['Police']],
  ])('%s', (rule, of, hierarchy) => {
    expect(resolved(of, 'hierarchy', { hierarchy })).toEqual([undefined, rule]);
  });
});
