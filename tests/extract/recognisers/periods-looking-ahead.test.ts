import { describe, expect, it } from 'vitest';
import { proseOf } from '../../../src/extract/language.js';
import { lookingAhead, periodsOf } from '../../../src/extract/recognisers/periods/index.js';
import { isResolved } from '../../../src/model/index.js';

/** Whether the words look ahead at the first date in them. */
const ahead = (text: string): boolean => {
  const prose = proseOf(text);
  const mention = periodsOf(prose, { publishedAt: '2024-05-15' })[0]!;
  const sentence = prose.sentences.find(({ first, last }) => first <= mention.first && mention.first < last)!;
  return lookingAhead({ text, tokens: prose.tokens, first: sentence.first, last: sentence.last }, mention.first, mention.last);
};

describe('words that look ahead', () => {
  it.each([
    'The two sides will meet on Monday.',
    "They'll meet on Monday.",
    'The minister said talks would resume on Monday.',
    'On Monday, the court will hear the case.',
    'Talks with the union start on Monday.',
    'Voting ends on Monday.',
    'The court is to rule on Monday.',
    'The two are to be arraigned on Monday.',
    'The ban comes into force on Monday.',
    'The tickets go on sale on Monday.',
    'He is due in court on Monday.',
    'He is due before a judge at 9 a.m. on Monday.',
    'The deadline is at noon on Monday.',
    'The ship is expected to arrive on Monday.',
    'A vote is expected on Monday.',
    'The council called a special meeting for Monday.',
    'The hearing is set for Monday.',
    'The strike was put off to Monday.',
    'The road stays shut until Monday.',
    'Offers have to be in by Monday.',
    'A suspect in the robbery appears in court on Monday.',
    'The suspect will be sentenced for the robbery on Monday.',
    'He faces a hearing on Monday.',
    'The final text, to be published on Monday, is long.',
  ])('%s', (text) => expect(ahead(text)).toBe(true));
});

describe('words that do not', () => {
  it.each([
    'The two sides met on Monday.',
    'They have met since Monday.',
    'The mill, which is at risk, closed on Monday.',
    'He may have drowned on Monday.',
    'On Monday, the court heard the case.',
    'Talks with the union started on Monday.',
    'The road closed on Monday due to a landslide.',
    'The offer had been due to expire on Monday.',
    "He was blamed for Monday's attack.",
    'A record high was set on Monday.',
    'By Monday, several hundred people had fled.',
    'The fighting lasted until Monday.',
    'A car came into view on Monday.',
    'The plan of Monday failed.',
    'The Clean Streets Plan was thrown out on Monday.',
    'Following Monday, nobody came.',
    'The Monday attack will never be forgotten.',
    'It appears the boy shot in Ohio on Monday was struck twice.',
    'She faces a charge over the crash on Monday.',
    'Police hold two men over the killing of a teenager on Monday.',
    'The town becomes the third to suffer an explosion on Monday.',
  ])('%s', (text) => expect(ahead(text)).toBe(false));
});

describe('what follows from it', () => {
  const start = (text: string): string | undefined => {
    const value = periodsOf(proseOf(text), { publishedAt: '2024-09-30' })[0]?.value;
    return value && isResolved(value) ? value.start : undefined;
  };
  it.each([
    // A date some weeks ahead is rather that than one eleven months old, but for what its noun says has happened.
    ['He gave the Oct. 13 killing as his motive.', '2023-10-13'],
    ['He spoke of the Oct. 13 election.', '2024-10-13'],
    ['The deadline was extended to Oct. 13.', '2024-10-13'],
    ['The school opened on 20 December.', '2023-12-20'],
    ['The school opens on 20 December.', '2024-12-20'],
    ['It closed in August.', '2024-08-01'],
    ['It will close in August.', '2025-08-01'],
    ['It was put off to November.', '2024-11-01'],
    // With its weekday a date can only be of some years, and of those the nearest is meant.
    ['They spoke on Saturday, October 12.', '2024-10-12'],
    ['They spoke on Thursday, October 12.', '2023-10-12'],
  ])('%s', (text, wanted) => expect(start(text)).toBe(wanted));
});

describe('the year of what is set long before', () => {
  const first = (text: string): unknown => periodsOf(proseOf(text), { publishedAt: '2024-08-19' })[0]?.value;
  it.each([
    ['She leads the polls for the Oct. 13 vote.', '2024-10-13'],
    ['She led the last poll for the election of 13 October.', '2024-10-13'],
    ['He was blamed for the Oct. 13 slaying.', '2023-10-13'],
    ['She won the March 3 vote.', '2024-03-03'],
  ])('%s', (text, start) => expect(first(text)).toMatchObject({ start }));
});
