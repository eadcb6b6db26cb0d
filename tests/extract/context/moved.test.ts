/** Which days a text says were set before and have been moved. */
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';

/** The days of May in a text, with how they stand. */
const days = (text: string): readonly string[] =>
  read('time', text).map(({ value, revision }) => `${value.start.slice(8)}${revision ? ` ${revision.role}` : ''}`);

describe('moved', () => {
  test.each<[string, readonly string[]]>([
    ['The match, first set for 14 May, will be played on 21 May.', ['14 replaced', '21 replacing']],
    ['The match was moved from 14 May to 21 May.', ['14 replaced', '21 replacing']],
    ['The match was put back from 14 May to 21 May.', ['14 replaced', '21 replacing']],
    ['The vote was brought forward to 14 May from 21 May.', ['14 replacing', '21 replaced']],
    ['The match had been due on 14 May.', ['14 replaced']],
    ['A service, planned for 14 May, was moved to 21 May.', ['14 replaced', '21 replacing']],
    ['The bridge, which was to open on 14 May, will open on 21 May.', ['14 replaced', '21 replacing']],
    ['The strike was called for 14 May but will begin on 21 May.', ['14 replaced', '21 replacing']],
    ['The report, promised for 14 May, will now come out on 21 May.', ['14 replaced', '21 replacing']],
    ['The trial opens after the judge delayed the 14 May start.', ['14 replaced']],
    ['The union called on 14 May for talks, which will now start on 21 May.', ['21 replacing']],
    ['The report, promised by Ana Lund on 14 May, will now come out on 21 May.', ['21 replacing']],
    ['A strike planned for 14 May would now begin on 21 May, the union said.', ['14 replaced', '21 replacing']],
    ['The ferry will sail again on 21 May, two days sooner than planned.', ['21 replacing']],
    ['The ferry will sail again on 21 May, a week later than the firm had announced.', ['21 replacing']],
    ['The bridge opened on 21 May, a month behind schedule.', ['21 replacing']],
    ['The bridge opened on 21 May, ahead of schedule.', ['21 replacing']],
  ])('%s', (text, expected) => {
    for (const day of expected) expect(days(text)).toContain(day);
  });
});

describe('not moved', () => {
  test.each([
    'The fair will run from 14 May to 21 May.',
    'Roadworks will delay drivers from 14 May to 21 May.',
    'Troops were put on alert from 14 May to 21 May.',
    'The minister refused to move the vote from 14 May to 21 May.',
    'The vote was not moved from 14 May to 21 May.',
    'The first planned strike on 14 May will go ahead.',
    'The president was to meet Ana Lund on 14 May and will meet Ole Vik on 21 May.',
    'The minister announced on 14 May that the vote will be held on 21 May.',
    'The shop, set to open on 14 May, will employ 20 people by 21 May.',
    'Torvik beat Leeds and will now play Hull on 21 May.',
    'The two will now face each other in the runoff on 21 May.',
    'The bridge opened on 21 May, a month sooner than its neighbour.',
    'The bridge opened on 21 May; the work on the road is behind schedule.',
    'He will now stay at home, she said on 21 May.',
    'The minister, who took office on 3 May, said the bridge was behind schedule.',
    'A crane fell on 3 May at the site of a bridge that is months behind schedule.',
    'The crash happened on 3 May, and the inquiry will end later than planned.',
    'The train arrived on 21 May, ten minutes behind schedule.',
    'The police were told on 12 May, ahead of time.',
    'Some 61 homes are damaged, up from 34 homes on 13 May.',
    'She will now stand trial over the fire on 3 May.',
    'The firm will now pay the fine it got on 3 May.',
    'The mayor, who had announced her plan on 3 May, resigned on 4 May.',
    'The plane crashed on 4 May; the pilot had reported a fault on 2 May.',
  ])('%s', (text) => expect(days(text).filter((day) => day.includes(' '))).toEqual([]));
});

/** The places in a text, with how they stand. */
const places = (text: string): readonly string[] => read('place', text).map(({ value, revision }) => `${value.names[0]}${revision ? ` ${revision.role}` : ''}`);

test.each([
  ['Officers were first called to the home in Lugo.', 'Lugo'],
  ['Crews were originally called to a mill in Lugo.', 'Lugo'],
  ['The blast was first reported to have been in Lugo.', 'Lugo replaced'],
  ['The final was originally announced for the stadium in Lugo.', 'Lugo replaced'],
])('where somebody was called to first is no place that was given first: %s', (text, expected) => {
  expect(places(text)).toContain(expected);
});
