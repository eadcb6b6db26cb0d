import { describe, expect, test } from 'vitest';
import { judge } from '../../src/judge/index.js';
import type { Fact } from '../../src/model/index.js';
import { creditsOf } from '../../src/survey/credits.js';
import { factOf } from '../judge/notation.js';

const survey = (text: string, more: Partial<Fact> = {}, from: Readonly<Record<string, string>> = {}) => {
  const fact = factOf(text, more);
  const reports = fact.reports.map((report) => ({ ...report, ...(from[report.id] !== undefined && { syndicatedFrom: from[report.id] }) }));
  const { parties, credits, origins } = creditsOf({ reports, findings: [judge({ ...fact, reports })] });
  const names = new Map(parties.map((party) => [party.key, party.names.join('+')]));
  return {
    parties: parties.map(({ role, names: all }) => `${role} ${all.join('+')}`),
    credits: credits.map(({ from, to, manner, claims }) => `${names.get(from)} ${manner} ${names.get(to)}${claims > 0 ? ` ${claims}` : ''}`),
    origins,
  };
};

test('outlets quote speakers', () => {
  expect(survey('killed (grows): 7 by police in A | 7 by police in B | 9 by Hart in B | 9 in C')).toEqual({
    parties: ['outlet A', 'outlet B', 'outlet C', 'speaker police', 'speaker Hart'],
    credits: ['A quotes police 1', 'B quotes police 1', 'B quotes Hart 1'],
    origins: 3,
  });
});

test('who publishes and says that it says so quotes nobody', () => {
  expect(survey('killed (grows): 7 by the Coast Guard in Coast Guard | 7 by police in Coast Guard | 9 by Coast Rescue in B')).toEqual({
    parties: ['outlet Coast Guard', 'outlet B', 'speaker Coast Rescue', 'speaker police'],
    credits: ['B quotes Coast Rescue 1', 'Coast Guard quotes police 1'],
    origins: 2,
  });
});

describe('outlets that carry one text are one', () => {
  const shared = [{ reports: ['A', 'B'], because: 'one text' }];

  test('of nobody known', () => {
    expect(survey('killed (grows): 7 by police in A | 7 by police in B | 7 in C', { shared })).toEqual({
      parties: ['outlet A+B', 'outlet C', 'speaker police'],
      credits: ['A+B quotes police 2'],
      origins: 2,
    });
  });

  test('of an agency that is not here', () => {
    expect(survey('killed (grows): 7 by police in A | 7 by police in B | 7 in C', {}, { A: 'Far Wire', B: 'Far Wire' })).toEqual({
      parties: ['outlet A+B', 'outlet C', 'agency Far Wire', 'speaker police'],
      credits: ['A+B carries Far Wire', 'Far Wire quotes police 2'],
      origins: 2,
    });
  });

  test('of one that is', () => {
    expect(survey('killed (grows): 7 by police in A | 7 by police in B', {}, { B: 'A' })).toEqual({
      parties: ['outlet B', 'agency A', 'speaker police'],
      credits: ['B carries A', 'A quotes police 2'],
      origins: 1,
    });
  });

  test('but one statement by one speaker does not make them one text', () => {
    expect(survey('killed (grows): 7 by police in A | 7 by police in B').origins).toBe(2);
  });
});

test('who credits another publisher cites it', () => {
  expect(survey('killed (grows): 7 in Tambo Wire | 7 by the Tambo Wire in B')).toEqual({
    parties: ['agency Tambo Wire', 'outlet B'],
    credits: ['B cites Tambo Wire 1'],
    origins: 2,
  });
});

test('who names itself as whose text it carries is an outlet like others', () => {
  expect(survey('killed (grows): 7 by police in A | 7 in B', {}, { A: 'A' })).toEqual({
    parties: ['outlet A', 'outlet B', 'speaker police'],
    credits: ['A quotes police 1'],
    origins: 2,
  });
});

test.each<[string, readonly string[], string]>([
  ['the name that most claims use', ['Hart', 'the fire chief', 'the fire chief'], 'the fire chief'],
  ['of names as common the shorter', ['the fire chief', 'Hart'], 'Hart'],
])('somebody of several names goes by %s', (_, names, expected) => {
  const fact = factOf(
    names.map((_name, i) => `7 by Hart in ${'ABC'[i]}`).reduce((text, each, i) => `${text}${i === 0 ? ' ' : ' | '}${each}`, 'killed (grows):'),
  );
  const finding = judge(fact);
  const claims = finding.claims.map((claim, i) => ({ ...claim, speakers: [{ span: { start: 0, end: 1 }, text: names[i]!, actor: 'hart' }] }));
  const { parties } = creditsOf({ reports: fact.reports, findings: [{ ...finding, claims }] });
  expect(parties.filter(({ role }) => role === 'speaker').map((party) => party.names)).toEqual([[expected]]);
});

test('nothing comes of nothing', () => {
  expect(creditsOf({ reports: [], findings: [] })).toEqual({ parties: [], credits: [], origins: 0 });
});
