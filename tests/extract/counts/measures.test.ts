import { describe, expect, test } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';

const figures = (text: string): readonly string[] =>
  claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains).flatMap((claim) =>
    claim.kind === 'quantity'
      ? [`${claim.attribute}: ${claim.value.min ?? ''}-${claim.value.max ?? ''}${claim.scope?.who ? ` [${claim.scope.who}]` : ''}`]
      : [],
  );

describe('a verb and the words behind whom it is done to', () => {
  test.each<[string, readonly string[]]>([
    ['The fire forced 3,000 people from their homes.', ['displaced: 3000-3000']],
    ['Ambulances took another 23 people to hospital.', ['hospitalised: 23-23']],
    ['Authorities told 9,000 residents to leave.', ['evacuated: 9000-9000']],
    ['Officers took two men into custody.', ['arrested: 2-2 [man]']],
    ['Gunmen took 12 people hostage.', ['abducted: 12-12']],
    ['Six people were taken to two hospitals.', ['hospitalised: 6-6', 'hospitals: 2-2']],
    // Nobody left, and nobody was driven out.
    ['They told 12 stories to leave an impression.', ['stories: 12-12']],
    ['The minister forced three colleagues from his team.', ['colleagues: 3-3']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('what an amount is the measure of', () => {
  test.each<[string, readonly string[]]>([
    ['The company was fined $1.4 million over a leak.', ['fine: 1400000-1400000']],
    ['The regulator fined the bank £30 million.', ['fine: 30000000-30000000']],
    ['She was jailed for six years.', ['sentence: 6-6']],
    ['He received an 18-month suspended sentence.', ['sentence: 18-18']],
    ['It holds a 29.9% stake in the mill.', ['stake: 29.9-29.9']],
    ['The river crested at 9.4 metres.', ['peak: 9.4-9.4']],
    ['The plane was carrying 181 people.', ['people aboard: 181-181']],
    ['Inflation eased to 4.6%.', ['inflation: 4.6-4.6']],
    ['Shares closed down 8.7%.', ['share price: 8.7-8.7']],
    ['The injured numbered 84.', ['injured: 84-84']],
    ['Toll rises to nine.', ['killed: 9-9']],
    ['The river rises to nine metres.', ['peak: 9-9']],
    // a rate is no count
    ['Deaths per 100,000 stood at 12.', ['figure: 100000-100000', 'figure: 12-12']],
    ['Customers without power: 430,000', ['people without power: 430000-430000']],
    ['The firm was awarded $3 million contracts.', ['money: 3000000-3000000']],
    ['The firm was awarded a contract worth $3 million.', ['money: 3000000-3000000']],
    ['A fire at number 84 killed two.', ['killed: 2-2']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('how badly, and where', () => {
  test.each<[string, readonly string[]]>([
    ['Twelve people were hurt, three of them seriously.', ['injured: 12-12', 'seriously injured: 3-3']],
    ['Two people were hurt critically.', ['seriously injured: 2-2']],
    ['Nine people were wounded, two gravely, the ministry said.', ['injured: 9-9', 'seriously injured: 2-2']],
    ['Nine people seriously considered leaving.', ['people: 9-9']],
    ['Six people were being treated in hospital.', ['hospitalised: 6-6']],
    ['Six people were treated and released.', ['discharged: 6-6']],
    ['Six people were treated and kept in.', ['treated: 6-6']],
    ['Two men were taken to hospital with gunshot wounds.', ['injured: 2-2 [man]', 'hospitalised: 2-2 [man]']],
    ['Four villages were evacuated.', ['places evacuated: 4-4']],
    ['Four nurses were evacuated.', ['evacuated: 4-4 [nurse]']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
