import { expect, test } from 'vitest';
import { explain } from '../../src/judge/explain.js';
import type { Claim, Finding } from '../../src/model/index.js';
import { toExplanation } from '../../src/render/explain.js';
import { HOMES } from '../../src/render/explanation-words.js';
import { claim, courier, four, killed, quoted, reconciliation, six, spanOf, when, wire } from './fixture.js';

const PAGE = { colour: false, width: 100 };
const explained = (finding: Finding): string => toExplanation(reconciliation, finding, explain(finding), PAGE);

test('a finding whole', () => {
  expect(explained({ ...killed, claims: [four, six] })).toBe(
    `≠ CONFLICT  killed · fire at Orlow, 2024-03-01
  Harbour Courier has 6 killed, The Wire and Mill Street Blog 4.
  finding    killed-4f1c
  kind       quantity

2 claims
  wire#1
    says       A blaze at the Orlow paper mill «killed four people» on Friday night, fire chief Ada
               Brandt said. "We did all we could do," Brandt said. About 60 workers were inside.
    value      4 people
    publisher  The Wire, 2024-03-02 18:00 UTC, characters 57 to 75
    speaker    Ada Brandt
    read by    [the verb does it to the counted] in ${HOMES.claims.quantity}
  courier#1
    says       «Six people died» when the paper mill in Orlow burnt on 1 March, the town hall
               reported. Earlier it had spoken of three. “We did all we could,” said the chief of
               the fire brigade.
    value      6 people
    publisher  Harbour Courier, 2024-03-02, characters 0 to 15
    speaker    the town hall
    read by    [the verb does it to the counted] in ${HOMES.claims.quantity}

3 relations (rules in ${HOMES.relations})
  wire#1 conflicts courier#1: both cannot be true, and neither report is clearly later [two
    figures of the same hours], which decides
    measured   values that cannot both be true, of one time, other speakers
  blog#1 conflicts courier#1: both cannot be true, and neither report is clearly later [two
    figures of the same hours]
    measured   values that cannot both be true, of one time, other speakers
  wire#1 agrees blog#1: the same figure [same value]
    measured   one value, of one time, other speakers

What is missing
  a time of day (wire#1, courier#1, blog#1): a time of day, or a finer one, could tell which of
    them is the later one

1 difference
  attribution (wire#1, blog#1): Ada Brandt is credited by one report alone [said by one, stated by
    another] in ${HOMES.differences.attribution}

2 independent origins (rules in ${HOMES.origins})
  The Wire + Mill Street Blog: carries the text of The Wire [carries the text]
  Harbour Courier
`,
  );
});

const cue = { span: spanOf(courier.text, 'Earlier'), text: 'Earlier' };
const amount = (value: Claim<'quantity'>['value']): Claim => ({ ...six, value }) as Claim;

test.each<[string, Claim, string]>([
  ['a lower bound', amount({ min: 19, unit: 'people', words: '' }), 'value      ≥ 19 people'],
  ['above', amount({ min: 300, minExclusive: true, unit: '', words: '' }), 'value      > 300'],
  ['below', amount({ max: 10, maxExclusive: true, unit: 'km', words: '' }), 'value      < 10 km'],
  ['a band', amount({ min: 10, max: 15, unit: 'people', approximate: true, words: '' }), 'value      ≥ 10 and ≤ 15 people (approximate)'],
  ['a change', amount({ min: 4, max: 4, change: 'rise', unit: 'people', words: '' }), 'value      4 people (a rise)'],
  ['when it held', { ...six, asOf: { at: '2024-03-02', cue } } as Claim, 'as of      2024-03-02 ("Earlier")'],
  ['a revision', { ...six, revision: { role: 'replaced', cue } } as Claim, 'revision   replaced ("Earlier")'],
  ['a hedge', { ...six, certainty: 'hedged', hedge: cue } as Claim, 'certainty  hedged ("Earlier")'],
  ['a denial', { ...six, polarity: 'denied' } as Claim, 'polarity   denied'],
  ['a scope', { ...six, scope: { who: 'children', part: true } } as Claim, 'measures   children, a part'],
  [
    'a place',
    claim(courier, 4, 'place', 'place', 'Orlow', { words: 'Orlow', names: ['Orlow'], within: ['Poland'], relation: 'near' }),
    'value      near Orlow within Poland',
  ],
  ['an actor', claim(courier, 5, 'actor', 'actor', 'the town hall', { words: 'the town hall', actor: 'town hall' }), 'value      town hall'],
  [
    'blame',
    claim(courier, 6, 'responsibility', 'responsible', 'the town hall', { words: 'the town hall', stance: 'blames' }),
    'value      blames: the town hall',
  ],
])('tells %s', (_, of, line) => {
  expect(explained({ ...killed, claims: [of] })).toContain(`    ${line}\n`);
});

test('tells what a date was counted from, and how words changed', () => {
  expect(explained(when)).toContain('2024-03-01 18:00 – 23:59 UTC (part-of-day, counted from 2024-03-02 18:00 UTC)');
  expect(explained(quoted)).toContain('  We did all we could [-do,-] {+,+}\n');
});

test('colour adds nothing but colour', () => {
  const coloured = toExplanation(reconciliation, killed, explain(killed), { ...PAGE, colour: true });
  expect(coloured.replace(/\u001b\[[0-9;]+m/g, '')).toBe(explained(killed));
  expect(coloured).not.toBe(explained(killed));
});

test('a report cannot steer the terminal', () => {
  const report = { ...wire, publisher: '\u001b[2J' };
  const finding: Finding = { ...killed, id: '\u001b[2J', claims: [{ ...four, rule: '\u001b[2J' }] };
  expect(toExplanation({ ...reconciliation, reports: [report] }, finding, explain(finding), PAGE)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});
