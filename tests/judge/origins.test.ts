import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/index.js';
import { nameKey } from '../../src/judge/origins.js';
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

  it('says what makes two reports one origin, and nothing of one that stands for itself', () => {
    expect(origins('killed (grows): 7 in Tambo Wire | 7 by the Tambo Wire in B')).toEqual([
      {
        reports: ['B', 'Tambo Wire'],
        because: { rule: 'cites the other report', words: 'cites Tambo Wire' },
        links: [{ report: 'B', to: 'Tambo Wire', because: { rule: 'cites the other report', words: 'cites Tambo Wire' } }],
      },
    ]);
    expect(origins('killed (grows): 7 by Tambo Wire in Tambo Wire | 9 in B')).toEqual([{ reports: ['B'] }, { reports: ['Tambo Wire'] }]);
    expect(judge({ ...factOf('killed (grows): 7 in A | 7 in B'), reports: [] }).origins).toEqual([{ reports: ['A'] }, { reports: ['B'] }]);
  });

  /** Reports with fields of their own, by their ids. */
  const linked = (text: string, own: Readonly<Record<string, object>>, more: Partial<Fact> = {}) => {
    const fact = factOf(text, more);
    return judge({ ...fact, reports: fact.reports.map((report) => ({ ...report, ...own[report.id] })) }).origins.map(({ links = [] }) =>
      links.map(({ report, to, because }) => `${report} ${because.words} ${to}`),
    );
  };

  it('links each that carries an agency to the first that does, and none that is its own agency', () => {
    const [far, itself] = [{ syndicatedFrom: 'Far Wire' }, { syndicatedFrom: 'A' }];
    const words = 'carries the text of Far Wire';
    expect(linked('killed (grows): 7 in A | 7 in B | 7 in C', { A: far, B: far, C: far })).toEqual([[`B ${words} A`, `C ${words} A`]]);
    expect(linked('killed (grows): 7 in A | 7 in B', { A: itself })).toEqual([[], []]);
    expect(linked('killed (grows): 7 in A | 7 in B', { B: far })).toEqual([[], []]);
  });

  it('takes the first report of a publisher for the one that is cited', () => {
    const wire = { publisher: 'Tambo Wire' };
    expect(linked('killed (grows): 7 in A | 7 by the Tambo Wire in B | 7 in C', { A: wire, C: wire })).toEqual([['B cites Tambo Wire A'], []]);
  });

  it('knows a publisher that is cited by another of its names', () => {
    const fact = factOf('killed (grows): 7 in A | 7 by MoD in B');
    const actors = [{ id: 'defence', name: 'Ministry of Defence', names: ['MoD'] }];
    const reports = fact.reports.map((report) => (report.id === 'A' ? { ...report, publisher: 'Ministry of Defence' } : report));
    const claims = fact.claims.map((claim) => ({ ...claim, speakers: claim.speakers.map((speaker) => ({ ...speaker, actor: 'defence' })) }));
    expect(judge({ ...fact, actors, reports, claims }).origins.map(({ links }) => links?.map(({ report, to, because }) => [report, to, because.rule]))).toEqual(
      [[['B', 'A', 'cites the other report']]],
    );
  });

  it('takes a body and somebody of it, named in one report, for the one voice of the body', () => {
    const fact = factOf('hit (fixed): 5 by Hart and Oval House in A | 5 by Oval House in B');
    const actors = [
      { id: 'house', name: 'Oval House', names: [] },
      { id: 'hart', name: 'Hart', names: [], partOf: ['house'] },
    ];
    const idOf: Readonly<Record<string, string>> = { Hart: 'hart', 'Oval House': 'house' };
    const claims = fact.claims.map((claim) => ({ ...claim, speakers: claim.speakers.map((speaker) => ({ ...speaker, actor: idOf[speaker.text] ?? '' })) }));
    expect(judge({ ...fact, actors, claims }).origins.map(({ reports }) => reports)).toEqual([['A', 'B']]);
  });

  it('has one key for a name however it is put, and two for two names', () => {
    expect(nameKey('The Tambo Wire')).toBe(nameKey('wire, Tambo'));
    expect(nameKey('Tambo Wire')).not.toBe(nameKey('Tambowire'));
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
