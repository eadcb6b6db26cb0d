import { describe, expect, test } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';
import type { Claim, ExtractedClaim } from '../../../src/model/index.js';

const killed = (text: string, publishedAt = '2024-03-05T20:00:00+01:00'): readonly Claim<'quantity'>[] =>
  claimsOf({ id: 'r', publisher: 'P', publishedAt, text }, domains).filter(
    (claim): claim is ExtractedClaim<'quantity'> => claim.kind === 'quantity' && /killed|missing/.test(claim.attribute),
  );

describe('what the text says of a figure’s standing', () => {
  test.each<[string, readonly (string | undefined)[]]>([
    ['The death toll rose to 25.', ['replacing']],
    ['The death toll rose from 19 to 25.', ['replaced', 'replacing']],
    ['Earlier, the ministry had reported 19 people killed.', ['replaced']],
    ['The death toll now stands at 25.', ['replacing']],
    ['Sixty-four people are missing, down from 73.', ['replacing', 'replaced']],
    ['The number of dead was revised down to 27.', ['replacing']],
    ['Nine were killed, up from more than six.', ['replacing', 'replaced']],
    ['Nine are missing, up from seven, after two people were killed.', ['replacing', 'replaced', undefined]],
    ['Nine homes burned instead of seven, and two people were killed.', [undefined]],
    ['Correction: an earlier version of this report said 19 people were killed.', ['replaced']],
    ['Initial reports from the town indicated that 19 people were killed.', ['replaced']],
    ['Initial reports indicate that 19 people were killed.', [undefined]],
    // set against what the sentence goes on to tell
    ['Despite earlier reports that 19 people were killed, the mayor said that nine people were killed.', ['replaced', 'replacing']],
    ['Contrary to initial reports that had 19 people killed, nine people were killed.', ['replaced', 'replacing']],
    ['Earlier reports said that after the fire, which began at dawn, 19 people were killed.', ['replaced']],
    ['The mayor said earlier that 19 people were killed.', ['replaced']],
    ['Nine people were killed.', [undefined]],
    ['Nine people were killed earlier on Monday.', [undefined]],
    ['Police arrested the captain of a ferry that sank two days earlier, killing at least 27 people.', [undefined]],
    ['A bus had left the road an hour earlier, killing nine people.', [undefined]],
    ['Two days later the ministry said that it had earlier put the dead at 19.', ['replaced']],
    ['Nine people were killed earlier this week.', [undefined]],
    ['Nine people were killed, revised figures showed.', ['replacing']],
    ['Nine people were killed by a revised engine.', [undefined]],
  ])('%s', (text, roles) => {
    expect(killed(text).map((claim) => claim.revision?.role)).toEqual(roles);
  });
});

test('growth against the year before puts no earlier report right', () => {
  const of = (text: string) => claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains).map((claim) => claim.revision?.role);
  expect(of('Revenue rose to 4.1 billion euros.')).not.toContain('replacing');
  // Who gets it is no count of what was cut.
  expect(of('The storm cut power to 12,000 homes.')).not.toContain('replacing');
  expect(of('The council extended the line to three villages.')).not.toContain('replacing');
  expect(of('The council raised the number of beds to 300 beds.')).toContain('replacing');
  expect(of('The ministry revised the damage to 4.1 billion euros.')).toContain('replacing');
});

test('a state that was so at first', () => {
  const of = (text: string) =>
    claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains)
      .filter(({ attribute }) => attribute === 'fate')
      .map((claim) => claim.revision?.role);
  expect(of('The four victims were rushed from the yard originally in critical condition.')).toEqual(['replaced']);
  expect(of('The four victims are in critical condition.')).toEqual([undefined]);
});

describe('when a figure held', () => {
  test.each<[string, string | undefined]>([
    ['18:05 Update: 31 people were killed.', '2024-03-05T18:05:00+01:00'],
    ['By noon on Monday 31 people had been killed.', '2024-03-04T12:00:00+01:00'],
    ['Nine people were killed on Monday.', undefined],
    ['By the end of 2024, 31 people will have been killed on this road.', undefined],
  ])('%s', (text, at) => {
    expect(killed(text)[0]?.asOf?.at).toBe(at);
  });

  test.each<[string, string | undefined]>([
    // the report is of 20:00 on the fifth
    ['Four people were killed on Sunday. As of 11:00 nine people were killed.', '2024-03-05T11:00:00+01:00'],
    ['Four people were killed on Sunday. As of 22:00 nine people were killed.', '2024-03-04T22:00:00+01:00'],
  ])('an hour without a day is of the report: %s', (text, at) => {
    expect(killed(text).at(-1)?.asOf?.at).toBe(at);
  });

  const share = (text: string) =>
    claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05T20:00:00+01:00', text }, domains)
      .find(({ kind }) => kind === 'quantity')
      ?.asOf?.at.slice(0, 16);

  test.each<[string, string | undefined]>([
    // What happened then, and not how it stood.
    ['Shares fell 4% at noon on Monday.', undefined],
    ['Twelve people were hurt on Monday evening.', undefined],
    ['On Monday evening 2,150 homes lost power.', undefined],
    ['Turnout was 21%, and at noon on Monday it rained.', undefined],
  ])('no measure that stood so: %s', (text, at) => {
    expect(share(text)).toBe(at);
  });

  test.each([
    ['On Monday evening there were still 2,150 homes without power.', '2024-03-04T17:00'],
    ['About 2,150 homes were still waiting on Monday evening.', '2024-03-04T17:00'],
  ])('a count that is still so: %s', (text, at) => {
    expect(share(text)).toBe(at);
  });

  test('hours without a mark stamp the entries of a live page where several stand in a row', () => {
    const page = ['17.15 Police say nine people were killed.', '16.20 The road is closed.', '15.05 Police say two people were killed.'];
    const of = (lines: readonly string[]) => killed(lines.join('\n\n')).map((claim) => claim.asOf?.at);
    expect(of(page)).toEqual(['2024-03-05T17:15:00+01:00', '2024-03-05T15:05:00+01:00']);
    expect(of(page.slice(0, 2))).toEqual([undefined]);
  });

  test('the days of a list of what happened when date their figures', () =>
    expect(killed('2 March: One person was killed.\n3 March: The road is closed.\n4 March: Two people were killed.').map((claim) => claim.asOf?.at)).toEqual([
      '2024-03-02',
      '2024-03-04',
    ]));

  test('a stamp dates the whole paragraph and no other', () => {
    const text = '18:05: The bulletin is out. It says 31 people were killed.\n\nNine people were killed in 2019.';
    expect(killed(text).map((claim) => claim.asOf?.at)).toEqual(['2024-03-05T18:05:00+01:00', undefined]);
  });
});

describe('hedges and negations', () => {
  test.each<[string, 'stated' | 'hedged', string | undefined]>([
    ['Nine people were killed.', 'stated', undefined],
    ['Nine people were reportedly killed.', 'hedged', 'reportedly'],
    ['Nine people are feared dead.', 'hedged', 'feared'],
    ['The blast may have killed nine people.', 'hedged', 'may'],
  ])('%s', (text, certainty, hedge) => {
    expect(killed(text)[0]?.certainty).toBe(certainty);
    expect(killed(text)[0]?.hedge?.text).toBe(hedge);
  });
});

describe('whom the report credits', () => {
  test.each<[string, readonly string[]]>([
    ['Police said nine people were killed.', ['Police']],
    ['Nine people were killed, according to the fire service.', ['the fire service']],
    ['Nine people were killed. Police said the road was closed.', []],
    ['Police feared nine people were killed.', ['Police']],
    ['Villagers want answers after nine people were killed.', []],
    ['The mayor supports those who mourn nine people killed in the blast.', []],
    ['The ministry declined to say how nine people were killed.', []],
    ['“Nine people were killed. Who will answer for them?” asked Mayor Ada Lund.', ['Mayor Ada Lund']],
  ])('%s', (text, speakers) => {
    expect(killed(text)[0]?.speakers.map((speaker) => speaker.text)).toEqual(speakers);
  });
});
