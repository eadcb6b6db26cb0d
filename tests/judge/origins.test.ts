import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/index.js';
import type { Fact } from '../../src/model/index.js';
import { factOf } from './notation.js';

const origins = (text: string, more: Partial<Fact> = {}) => judge(factOf(text, more)).origins;
const groups = (text: string, more: Partial<Fact> = {}) => origins(text, more).map(({ reports }) => [...reports].toSorted());

describe('origins', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['killed (grows): 7 in A | 7 in B', [['A'], ['B']]],
    ['killed (grows): 7 in A | 7 in A', [['A']]],
    // one official's statement
    ['killed (grows): 7 by the police in A | 7 by police in B | 7 in C', [['A', 'B'], ['C']]],
    ['killed (grows): 7 in A | 7 by police in A | 7 by police in B', [['A', 'B']]],
    ['killed (grows): 7 by police in A | 7 by firemen in B', [['A'], ['B']]],
    ['killed (grows): 7 by police and firemen in A | 7 by police in B', [['A'], ['B']]],
    // a report that cites another, or its author
    ['killed (grows): 7 in Tambo Wire | 7 by the Tambo Wire in B', [['B', 'Tambo Wire']]],
    ['killed (grows): 7 by police in Tambo Wire | 7 by Tambo Wire and the police in B', [['B', 'Tambo Wire']]],
    ['killed (grows): 7 by police in Tambo Wire | 7 by Tambo Wire and Hart in B', [['B'], ['Tambo Wire']]],
    ['killed (grows): 7 by Tambo Wire in Tambo Wire | 9 in B', [['B'], ['Tambo Wire']]],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });

  it('counts reports that carry one text as one, with the reason', () => {
    const because = { rule: 'carries the text of another', words: 'seven sentences in common' };
    const shared = [{ reports: ['B', 'C', 'Z'], because: because.words }];
    expect(origins('killed (grows): 7 in A | 7 in B | 7 in C', { shared })).toEqual([
      { reports: ['A'] },
      { reports: ['B', 'C'], because, links: [{ report: 'C', to: 'B', because }] },
    ]);
  });

  it('tells each reason where one origin has several', () => {
    const shared = [{ reports: ['B', 'C'], because: 'seven sentences in common' }];
    const [origin] = origins('killed (grows): 7 by police in A | 7 by police in B | 7 by police in C', { shared });
    expect(origin?.links?.map(({ report, to, because }) => [report, to, because.rule])).toEqual([
      ['C', 'B', 'carries the text of another'],
      ['B', 'A', 'quotes the same statement'],
      ['C', 'A', 'quotes the same statement'],
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>, readonly (readonly string[])[]]>([
    ['the agency is there', { B: 'A' }, [['A', 'B'], ['C']]],
    ['the agency is not there, two carry it', { B: 'Far Wire', C: 'Far Wire' }, [['A'], ['B', 'C']]],
    ['one carries an agency that is not there', { B: 'Far Wire' }, [['A'], ['B'], ['C']]],
    ['two agencies', { B: 'Far Wire', C: 'Near Wire' }, [['A'], ['B'], ['C']]],
    ['itself', { A: 'A' }, [['A'], ['B'], ['C']]],
  ])('syndication: %s', (_, from, expected) => {
    const fact = factOf('killed (grows): 7 in A | 7 in B | 7 in C');
    const reports = fact.reports.map((report) => ({ ...report, ...(from[report.id] !== undefined && { syndicatedFrom: from[report.id] }) }));
    expect(judge({ ...fact, reports }).origins.map((origin) => origin.reports)).toEqual(expected);
  });

  it('takes those who speak for one body for that body', () => {
    const fact = factOf('hit (fixed): 5 by Hart in A | 5 by Oval House in B | 5 by Lakis in C');
    const ids = ['hart', 'house', 'lakis'];
    const claims = fact.claims.map((claim, index) => ({ ...claim, speakers: claim.speakers.map((speaker) => ({ ...speaker, actor: ids[index] ?? '' })) }));
    const actors = [
      { id: 'house', name: 'Oval House', names: [] },
      { id: 'hart', name: 'Hart', names: [], partOf: ['house'] },
      { id: 'lakis', name: 'Lakis', names: [] },
    ];
    const because = { rule: 'quotes the same statement', words: 'quotes the same statement, by Oval House' };
    expect(judge({ ...fact, claims, actors }).origins).toEqual([
      { reports: ['A', 'B'], because, links: [{ report: 'A', to: 'B', because }] },
      { reports: ['C'] },
    ]);
  });
});
