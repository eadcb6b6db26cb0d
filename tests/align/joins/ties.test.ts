/** Which figures a text itself puts into one fact. */
import { expect, test } from 'vitest';
import { tiesIn } from '../../../src/align/joins/ties.js';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';
import { reconcile, type Report } from '../../../src/index.js';
import type { Claim } from '../../../src/model/index.js';
import { COUNTED_BY_ANOTHER, type Quantity } from '../../../src/model/quantity.js';

const report = (text: string): Report => ({ id: 'r', publisher: 'P', publishedAt: '2024-05-06', text });

const valueOf = ({ value }: Claim): unknown => ('start' in value ? value.start : (value as Quantity).figure);

/** "former < current" and "one | another's", by the figures. */
const ties = (text: string): readonly string[] =>
  tiesIn(claimsOf(report(text), domains), new Map([['r', report(text)]])).map(
    ({ figures: [one, other], because }) => `${valueOf(one)} ${because === COUNTED_BY_ANOTHER ? '|' : '<'} ${valueOf(other)}`,
  );

test.each<[string, readonly string[]]>([
  ['The grant was raised from 5,000 euros to 10,000 euros.', ['5000 < 10000']],
  ['The cases have now reached five districts, up from three.', ['3 < 5']],
  ['About 3,000 people gathered, police say. The organisers say 10,000.', ['3000 | 10000']],
  ['The bank speaks of 80 jobs over the year; the union of workers says 112.', ['80 | 112']],
  // what a figure was moved from or put in the place of, although nothing marks the newer one
  ['Some 2,700 people are in need of food, up from 2,400 in March.', ['2400 < 2700']],
  ['The gang asked for 15,000 dollars, later lowered to 9,000 dollars.', ['15000 < 9000']],
  ['The fans burned three buses, not two.', ['2 < 3']],
  // what was so in another year still is; planes are no former passengers; a denial of other things
  ['Some 2,700 people are in need of food, up from 2,400 in 2019.', []],
  ['The storm stranded 6,500 passengers from 38 planes.', []],
  ['The fans burned three buses. It was not two in the morning.', []],
  // a day that was moved, in one sentence and with no third beside it
  ['The match, first set for 14 May, will be played on 21 May.', ['2024-05-14 < 2024-05-21']],
  ['The match, first set for 14 May, will be played on 21 May and the cup on 28 May.', ['2024-05-14 < 2024-05-21']],
  ['The match was first set for 14 May. It will be played on 21 May.', []],
  ['The match was set for 14 May, and the cup for 21 May.', []],
  // one of the same name in its sentence
  ['Some 120 homes were flooded; the town had said that 150 homes were flooded.', ['150 < 120']],
  // two sentences, two measures, and nothing that takes its place
  ['Earlier it had said that three districts were hit. The toll rose to five.', []],
  ['The grant was raised to 10,000 euros, and earlier the mayor had put the wall at 300 metres.', []],
  ['The mayor had said earlier that three districts were hit.', []],
])('%s', (text, expected) => {
  expect(ties(text)).toEqual(expected);
});

test('they are judged as one fact', () => {
  const { findings } = reconcile([
    report('The grant for each family was raised from 5,000 euros to 10,000 euros.'),
    { id: 's', publisher: 'Q', publishedAt: '2024-05-05', text: 'The mayor promised a grant of 5,000 euros for each family.' },
  ]);
  expect(findings.find(({ claims }) => claims.some(({ value }) => 'figure' in value && value.figure === 10_000))?.verdict).toBe('update');
});
