/** One value out of a finding, where somebody asks for one: what each policy answers, and where it answers nothing. */
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/judge/index.js';
import type { Fact, Policy, Resolving } from '../../src/model/index.js';
import { factOf } from './notation.js';

/** The value's words, and the rule; the words are missing where no value is told. */
const resolved = (fact: string, resolve: Policy, more: Resolving = {}, facts: Partial<Fact> = {}): readonly (string | undefined)[] => {
  const resolution = judge(factOf(fact, facts), { resolve, ...more }).resolution;
  return [resolution?.value?.words, resolution?.because.rule];
};

test('nothing is resolved unless it is asked for', () => {
  for (const resolving of [{}, { resolve: 'none' as const }])
    expect(judge(factOf('killed (grows): 19 in A | 25 in B'), resolving)).not.toHaveProperty('resolution');
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

  test('counts told with several nouns are one', () => {
    expect(resolved('killed (grows): 19 people in A | 25 residents in B', 'range')[0]).toBe('19 to 25 people');
  });

  test.each([
    ['depth (fixed): 11 km in A | 7 mi in B', 'units differ'],
    ['charge (fixed): 4 USD in A | 6 EUR in B', 'units differ'],
    ['killed (grows): 19 in A | 2 % in B', 'units differ'],
    ['place (fixed): place Lima in A | place Cusco in B', 'no range'],
    ['killed (grows): was 9 in A | denied 3 in B', 'nothing stands'],
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
  });
});

describe('hierarchy', () => {
  const fact = 'crowd (fixed): 8500 by Police in A | 40000 by Organisers in B | 12000 in C';
  test.each([
    [['Organisers', 'Police'], '40000'],
    [['police'], '8500'],
    [['Town hall', 'C'], '12000'],
    [['C', 'Police'], '12000'],
  ])('%s: %s', (hierarchy, words) => {
    expect(resolved(fact, 'hierarchy', { hierarchy })).toEqual([words, 'the highest in the hierarchy']);
  });

  test('a name counts in every spelling of its actor', () => {
    const actors = [{ id: 'usgs', name: 'US Geological Survey', names: ['US Geological Survey', 'Survey'] }];
    const plain = factOf('magnitude (fixed): 6.8 by Survey in A | 7.1 in B', { actors });
    const claims = plain.claims.map((claim) => ({ ...claim, speakers: claim.speakers.map((speaker) => ({ ...speaker, actor: 'usgs' })) }));
    expect(judge({ ...plain, claims }, { resolve: 'hierarchy', hierarchy: ['US Geological Survey'] }).resolution?.value?.words).toBe('6.8');
  });

  test.each([
    ['nobody in the hierarchy', fact, []],
    ['nobody in the hierarchy', fact, ['Town hall', 'Pol']],
    ['the highest differs with itself', 'crowd (fixed): 8500 by Police in A | 9000 by Police in B', ['Police']],
  ])('%s', (rule, of, hierarchy) => {
    expect(resolved(of, 'hierarchy', { hierarchy })).toEqual([undefined, rule]);
  });
});
