/** Which time a report gives to which event or moment. Every text is published on Friday 14 June 2024, 18:00 UTC. */
import { describe, expect, test } from 'vitest';
import { read, short, timesOf } from './read.js';

describe('the day and the hour of the event', () => {
  test.each<readonly [string, readonly string[]]>([
    ['A bomb attack on Tuesday killed nine people in Kirkuk.', ['date 2024-06-11']],
    ['Wednesday’s earthquake flattened two villages.', ['date 2024-06-12']],
    ['A fire at a paper mill in the old port on Monday left six people dead.', ['date 2024-06-10']],
    ['The earthquake struck at 04:12 on Thursday.', ['date 2024-06-13', 'time of day 2024-06-13 04:12']],
    ['The agency said the earthquake struck at 04:12 on Thursday.', ['date 2024-06-13', 'time of day 2024-06-13 04:12']],
    ['The earthquake, which officials put at 5.9, hit at 04:12 on Thursday.', ['date 2024-06-13', 'time of day 2024-06-13 04:12']],
    ['The wildfire was sparked on Thursday.', ['date 2024-06-13']],
    ['The ferry sank just before midnight on Thursday.', ['date 2024-06-13', 'time of day 2024-06-13 23:45']],
    ['The couple were asleep at 2 a.m. on Thursday when the ferry sank.', ['date 2024-06-13', 'time of day 2024-06-13 02:00']],
    ['The ferry sank at 5.15 pm on Thursday.', ['date 2024-06-13', 'time of day 2024-06-13 17:15']],
    ['The ferry tipped over around 6.30 p.m. on Wednesday.', ['date 2024-06-12 as announced', 'time of day 2024-06-12 18:20 as announced']],
    ['On Wednesday the crew made an emergency landing in Oslo.', ['date 2024-06-12']],
    ['Eleven miners died on Wednesday when a shaft filled with water.', ['date 2024-06-12']],
    ['Incident: jet near Oslo on 12 June 2024', ['date 2024-06-12']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['the day of a dateline', 'OSLO, June 13 (Nordic Wire) - A fire destroyed a sawmill.'],
    [
      'the day of the saying',
      'The fire at the mill killed six people. The mill was old. The mill was big. It was red. It was dry. It was loved. It stood long. Police told a reporter on Thursday that the owner was abroad.',
    ],
    ['how long it lasts', 'Fires have burned in the hills since Monday.'],
    ['up to when a figure holds', 'As of Thursday the fire had killed six people.'],
    ['a later death', 'A second man died in hospital on Thursday after the fire.'],
    ['the day of a telling', 'A clerk spoke of the fire at a press conference on Thursday.'],
    ['the day after', 'In the aftermath of the fire on Thursday, a priest spoke.'],
    ['the day of a response', 'The mayor condemned the attack on Thursday.'],
    ['the day of those who came', 'Firefighters reached the fire at the mill on Thursday.'],
    ['the hour of how it stood', 'Four hikers were missing on Thursday morning.'],
    ['a death by wounds', 'A girl hurt in the fire died on Thursday of her injury.'],
    ['what is done about it', 'The wildfire was mapped on Thursday at 40 hectares.'],
    ['what it does in its course', 'The flood spread to the port on Thursday.'],
    ['when it was claimed', 'The attack was claimed on Thursday by a group.'],
    ['an age', 'The fire killed a man born in 1950.'],
    ['how much was known', 'Circumstances leading to that fire were not yet known on Thursday night.'],
    ['how clear it was', 'The cause of the fire was still unclear on Thursday.'],
    ['when it was confirmed', 'The attack was confirmed on Thursday by police.'],
    ['what was not clear', 'It was not clear on Thursday what sparked the fire.'],
    ['what somebody sought to learn', 'Police wanted to know on Thursday why the men set the fire.'],
  ])('not %s', (_, text) => expect(read(text).filter((each) => /^date 2024-06-1[0-3]$/.test(each))).toEqual([]));
});

describe('the moments of its course', () => {
  test.each<readonly [string, readonly string[]]>([
    ['The ferry left Bergen at 16:45 on Thursday.', ['date of departure 2024-06-13 of ship', 'time of departure 2024-06-13 16:45 of ship']],
    ['The plane took off at 07:30 on Thursday.', ['date of departure 2024-06-13 of aircraft', 'time of departure 2024-06-13 07:30 of aircraft']],
    [
      'A replacement jet arrived at 21:15 on Thursday.',
      ['date of arrival 2024-06-13 of replacement aircraft', 'time of arrival 2024-06-13 21:15 of replacement aircraft'],
    ],
    ['Police arrested a teacher on Thursday.', ['date of arrest 2024-06-13 of teacher']],
    [
      'An attack on Monday killed six people. An arrest followed on Thursday at noon.',
      ['date 2024-06-10', 'date of arrest 2024-06-13', 'time of arrest 2024-06-13 12:00'],
    ],
    ['An attack on Monday killed six people. Thursday’s arrest ended the search.', ['date 2024-06-10', 'date of arrest 2024-06-13']],
    ['An attack on Monday killed six people. The trial of Lund opened on Thursday.', ['date 2024-06-10', 'date of trial 2024-06-13 of lund']],
    // Nothing but the trial is told of.
    ['The trial of Lund opened on Thursday.', ['date 2024-06-13']],
    ['Negotiations with the owners begin on Monday.', ['date of start 2024-06-17 of talk']],
    ['The body was discovered in a lake on Sunday.', ['date of discovery 2024-06-09 of body']],
    ['The teenager was last seen near a bus stop on Sunday.', ['date of last sighting 2024-06-09 of teenager']],
    ['The first meeting of the new council is on 24 June.', ['date of meeting 2024-06-24 of council']],
    ['The second meeting of the new council is on 24 June.', ['date of meeting 2024-06-24 of second meeting']],
    ['The museum will reopen on Monday after a long renovation.', ['date of reopening 2024-06-17 of museum']],
    ['The crew declared mayday at 16:31.', ['time of alarm 2024-06-14 16:31']],
    ['The ferry was taken on Sunday.', ['date of taking 2024-06-09 of ship']],
    ['The road has been closed since Sunday.', ['date of start 2024-06-09 of road']],
    ['Schools will remain shut until 24 June.', ['date of end 2024-06-24 of schools']],
    ['Negotiations with the works council start on 24 June.', ['date of start 2024-06-24 of talk']],
    ['The court dates from 2009.', ['date of founding 2009-01-01 of court']],
    ['The bridge dates back to 1874.', ['date of founding 1874-01-01 of bridge']],
    ['The ban comes into force on Monday.', ['date of entry into force 2024-06-17 of ban']],
    ['The tickets go on sale on Monday.', ['planned date 2024-06-17 of ticket']],
    ['The deadline is 30 June.', ['date of deadline 2024-06-30 of deadline']],
    ['The union has called a strike for Monday.', ['planned date 2024-06-17']],
    ['Voting was extended to 8:30 p.m.', ['time of end 2024-06-14 20:30 of voting']],
    ['The lease was prolonged to 30 June.', ['date of end 2024-06-30 of lease']],
    ['A siege near Dover was lifted on Sunday.', ['date of end 2024-06-09']],
    ['The ban was lifted on Sunday.', ['date of end 2024-06-09']],
    ['Ana Lund was sworn in as mayor on Sunday.', ['date of taking office 2024-06-09 of lund']],
    ['Ana Lund was born on 4 April 1960.', ['date of birth 1960-04-04 of lund']],
    ['The relief ferry was gone by 11:50 p.m.', ['time of departure 2024-06-14 23:50 of replacement ship']],
    ['The first coach went at 6:05 a.m.', ['time of departure 2024-06-14 06:05 of bus']],
    ['The duty officer took down a note and accepted the call at 2:08 a.m.', ['time of alarm 2024-06-14 02:08']],
    ['The driver is due home tomorrow.', ['planned date 2024-06-15 of driver']],
    ['The driver was taken into custody at 3:15 p.m. on Thursday.', ['date of arrest 2024-06-13 of driver', 'time of arrest 2024-06-13 15:15 of driver']],
    ['The driver is due before a magistrate at 1:30 p.m. on Monday.', ['date of trial 2024-06-17 of driver', 'time of trial 2024-06-17 13:30 of driver']],
    ['The driver was expected in court on Monday.', ['date of trial 2024-06-17 of driver']],
    ['The last contact with the tower was at 10:26 a.m.', ['time of contact 2024-06-14 10:26 of contact']],
    ['The deadline is at noon on Monday.', ['date of deadline 2024-06-17 of deadline', 'time of deadline 2024-06-17 12:00 of deadline']],
    // How long something was so: when it began, and when it ended.
    ['The portal was down from 9:25 a.m. to 11:50 a.m. on Thursday.', ['time of end 2024-06-13 11:50 of portal', 'time of start 2024-06-13 09:25 of portal']],
    ['The road was closed from 6 a.m. to 9 a.m. on Thursday.', ['time of end 2024-06-13 09:00 of road', 'time of start 2024-06-13 06:00 of road']],
    ['The firm may dig up to the end of 2051.', ['date of end 2051-12-31 of firm']],
    ['Lund, 57, of Orvik, had checked into a motel on Thursday.', ['date of arrival 2024-06-13 of lund']],
    // What somebody was at meanwhile has not the time, but what came upon it.
    [
      'The ferry sank on Monday. The family was at supper at 5 p.m. on Thursday when a man robbed the shop.',
      ['date 2024-06-10', 'date of robbing 2024-06-13 of man', 'time of robbing 2024-06-13 17:00 of man'],
    ],
    [
      'The ferry sank on Monday. Lund was driving home at noon on Thursday when, police say, the wheel fell off.',
      ['date 2024-06-10', 'date of falling 2024-06-13 of wheel', 'time of falling 2024-06-13 12:00 of wheel'],
    ],
    ['Lund left Bergen at noon on Thursday when it rained.', ['date of departure 2024-06-13 of lund', 'time of departure 2024-06-13 12:00 of lund']],
    // The time of a cleft is that of its clause.
    ['It was 2.35 by the clock when the roof gave way.', ['time of giving way 2024-06-14 02:35 of roof']],
    ['The minutes will be published on 5 July.', ['planned date 2024-07-05 of minute']],
    ['The march set off at 19:10 and went on until ten.', ['time of departure 2024-06-14 19:10', 'time of end 2024-06-14 22:00 of march']],
  ])('%s', (text, expected) => expect(read(text).filter((each) => !each.endsWith('as announced'))).toEqual(expected));

  test('what a court does goes by its own name, whatever words it is told in', () => {
    const fire = 'The fire began on Monday. ';
    const sentenced = (text: string): readonly string[] => read(fire + text).filter((each) => each.includes('sentencing'));
    expect(sentenced('A judge in Orvik on Tuesday sent Ana Lund, the owner, to prison for nine years.')).toEqual(['date of sentencing 2024-06-11 of lund']);
    expect(sentenced('On Tuesday a judge put the owner behind bars.')).toEqual(['date of sentencing 2024-06-11 of owner']);
    expect(sentenced('The court gave her nine years on Tuesday.')).toEqual(['date of sentencing 2024-06-11 of court']);
    expect(sentenced('The ministry sent Ana Lund to Paris on Tuesday.')).toEqual([]);
    expect(sentenced('The firm gave her nine days on Tuesday.')).toEqual([]);
    expect(read(`${fire}The suspects are to be arraigned on Monday.`)).toContain('date of trial 2024-06-17 of suspect');
  });

  test('the hour at which a fire was under control is not its own', () => {
    expect(read('The fire was under control at 09:50.')).toEqual(['time of fire out 2024-06-14 09:50']);
    expect(read('The fire was brought under full control at 09:50.')).toEqual(['time of fire out 2024-06-14 09:50']);
    expect(read('Crews got the fire under control around 3 p.m.')).toEqual(['time of fire out 2024-06-14 14:50 of firefighter']);
    expect(read('The fire under a bridge began at 09:50.')).toEqual(['time of start 2024-06-14 09:50']);
  });

  test('an alarm on another day than deeds that the words for them date says nothing against their days', () => {
    const call = '\n\nPolice received a call at 1 a.m. on Thursday.';
    const held = 'A manhunt ended when police arrested a man wanted in three killings near Dover.';
    const dates = (text: string): readonly string[] => read(text).filter((each) => each.startsWith('date 2'));
    expect(dates(`${held} He was charged after a shooting early on Tuesday in Harlan.${call}`)).toEqual(['date 2024-06-11', 'date 2024-06-13 as announced']);
    // Of the same day, of a day long before, and of no day.
    expect(dates(`${held} He was charged after a shooting on Thursday in Harlan.${call}`)).toEqual(['date 2024-06-13', 'date 2024-06-13']);
    expect(dates(`${held} He was charged after a shooting on 2 May in Harlan.${call}`)).toEqual(['date 2024-05-02', 'date 2024-06-13']);
    expect(dates(`${held} He was charged after a shooting in Harlan.${call}`)).toEqual(['date 2024-06-13']);
    // Where the report dates the deed that it is about, the alarm for it is none of another.
    expect(dates(`A man was shot in Harlan on Tuesday.${call}`)).toEqual(['date 2024-06-11', 'date 2024-06-13']);
  });

  test('the hour at which help was sent is not that of a deed that is told to have come after it', () => {
    expect(read('A man was shot after police responded to a fight at 9 p.m. on Monday.')).not.toContain('date 2024-06-10');
    expect(read('A man was hurt after a bus overturned at 9 p.m. on Monday.')).toContain('date 2024-06-10');
  });

  test('the day of an appearance in court is not that of the deed', () => {
    expect(read('The man charged with shooting nine people made his first appearance in court Monday.')).not.toContain('date 2024-06-10');
    expect(read('The man made the shooting of nine people on Monday look easy.')).toContain('date 2024-06-10');
  });

  test('the alarm comes once, so its day is that of the event', () =>
    expect(read('The fire spread fast. The alarm was raised at 02:10 on Thursday.')).toEqual(['date 2024-06-13', 'time of alarm 2024-06-13 02:10']));

  test('a plan that is spoken of as past is a former one', () => {
    const plan = timesOf('The spare plane had been promised for 21:15. The crash closed the runway.').find(({ attribute }) => attribute === 'time of arrival');
    expect(plan?.revision?.role).toBe('replaced');
  });

  test('a plan that still stands is none', () => {
    const plan = timesOf('The spare plane is due in Oslo at 21:15. The crash closed the runway.').find(({ attribute }) => attribute === 'time of arrival');
    expect(plan).toBeDefined();
    expect(plan?.revision).toBeUndefined();
  });

  test.each([
    ['a document', 'Last updated on Thursday at 5 pm'],
    ['how old somebody is', 'The mayor is 30 on Friday.'],
    ['what day it is', 'Today is Friday.'],
    ['where a van went', 'The firm went to court on Friday over a bus stop on Elm Street.'],
    ['where somebody was', 'The mayor was in Oslo at noon on Thursday.'],
    ['up to when a figure holds', 'Up to Thursday the firm had no permit.'],
    ['a state', 'The mayor has known the owner since 2019 and was at home on Thursday.'],
    ['what has been reached by then', 'By noon on Thursday sixteen people had walked home.'],
  ])('not %s', (_, text) => expect(read(text).filter((each) => / of /.test(each))).toEqual([]));
});

test('what is counted up in a month dates none of it', () => {
  expect(read('A wildfire burned forty houses this month.')).toEqual(['date 2024-06-01']);
  expect(read('A wildfire near Oslo is out. Fires have burned forty houses this month alone.')).toEqual([]);
});

describe('days that stand in', () => {
  test('the day of an announcement, where the report gives no other, is marked as such', () =>
    expect(read('The army said on Thursday that it had bombed five depots.')).toEqual(['date 2024-06-13 as announced']));

  test('where the event has a day of its own, that of the announcement says nothing', () =>
    expect(read('The army said on Thursday that it had bombed five depots on Wednesday.')).toEqual(['date 2024-06-12']));

  test('what is to come is no announcement', () =>
    expect(read('The court said it will rule on the attack on Monday.').filter((each) => each.startsWith('date 2'))).toEqual([]));
});

describe('the words around a time', () => {
  test.each<readonly [string, readonly string[]]>([
    // A form in -ing behind an article is the deed, whatever else follows it.
    ['A Monday night stabbing at a bar left two dead.', ['date 2024-06-10', 'time of day 2024-06-10 18:00']],
    ['Three people are dead after a shooting spree in Oslo on Monday.', ['date 2024-06-10']],
    ['A man was shot while sitting in a car on Elm Street on Monday.', ['date 2024-06-10']],
    // What brought the harm about is the event itself.
    ['Nine people died after a coach overturned at 5 a.m. on Monday.', ['date 2024-06-10', 'time of day 2024-06-10 05:00']],
    ['A wall caved in at noon on Monday, killing two masons.', ['date 2024-06-10', 'time of day 2024-06-10 12:00']],
    ['The ferry tilted. Passengers put the time at 2.15 am on Monday.', ['date 2024-06-10', 'time of day 2024-06-10 02:15']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expect.arrayContaining([...expected])));

  test.each<readonly [string, readonly string[]]>([
    ['The dam held. In 2019, 14 people died when a bus hit a wall at Lorena.', ['date 2019-01-01']],
    ['The dam held. In March, a storm killed 38 people in Lorena.', ['date 2024-03-01']],
    // A month or a year long past dates a deed of then; one of late may date a habit.
    ['In 2016 the firm bought a rival in Ohio.', ['date of buying 2016-01-01 of firm']],
    ['The mayor dissolved the council in August 2022.', ['date of dissolving 2022-08-01 of mayor']],
    ['The firm bought a rival in May.', []],
    ['In 2016 the firm was in Ohio.', []],
    ['He flew to Mar-a-Lago.', []],
    ['Alert: 14:12 on 12 June, place of Lorena.', ['date of alarm 2024-06-12', 'time of alarm 2024-06-12 14:12']],
    ['Iska made landfall at 11:10 p.m. on Monday.', ['date of landfall 2024-06-10', 'time of landfall 2024-06-10 23:10']],
    ['The dam gave way on Monday morning.', ['date of giving way 2024-06-10 of dam', 'time of giving way 2024-06-10 00:00 of dam']],
    ['Residents called 911 shortly after 2:45 p.m. on Monday.', ['date 2024-06-10', 'time of alarm 2024-06-10 14:45']],
    ['The line is expected to be restored by 06:00 on Sunday.', ['date of reopening 2024-06-14 of line', 'time of reopening 2024-06-14 00:00 of line']],
    ['The money shall be paid not later than 30 June.', ['date of completion 2024-06-30 of money']],
    ['The dam held. Police say two groups of boys fought on 12 May.', ['date of fighting 2024-05-12 of group']],
    ['The shop located at the corner closed on 12 May.', ['date of closure 2024-05-12 of shop']],
    ['The dam held. The union has today at 11.40 a.m. signed a pact.', ['date of signing 2024-06-14 of pact', 'time of signing 2024-06-14 11:40 of pact']],
    ['The dam held. The envoy was on 12 May arrested.', ['date of arrest 2024-05-12 of envoy']],
    ['The dam held. Thieves sold the gold over the weekend.', ['date of selling 2024-06-08 of thieves']],
  ])('%s', (text, expected) => expect(read(text).filter((each) => !each.endsWith('as announced'))).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['the hour of a death', 'The bus hit a wall. One man died at 9 p.m. on Monday.'],
    ['the hour of a saying', 'The bus hit a wall. She had said so on the radio that Monday morning.'],
  ])('not %s', (_, text) => expect(read(text).filter((each) => /^time of (?!statement)/.test(each) && !each.endsWith('as announced'))).toEqual([]));
});

describe('the date of a dateline', () => {
  test.each(['Cuenca, Jun 13 (Agencia Sol).- Two people died in a fire.', 'MANILA, June 13 (PacWire) -- Two people died in a fire.'])(
    'is none of the event: %s',
    (text) => expect(read(text)).toEqual([]),
  );
});

describe('the day of a night', () => {
  const dateOf = (text: string): string | undefined => {
    const date = timesOf(text).find(({ attribute }) => attribute === 'date');
    return date && `${date.value.start}..${date.value.end}`;
  };
  test.each<readonly [string, string]>([
    ['The ferry sank on Saturday night.', '2024-06-08..2024-06-08'],
    ['The ferry sank in the night from Saturday to Sunday.', '2024-06-08..2024-06-09'],
    ['The ferry sank overnight.', '2024-06-13..2024-06-14'],
  ])('%s', (text, expected) => expect(dateOf(text)).toBe(expected));
});

describe('a list of what happened when', () => {
  const entries = ['11:17 a.m.: A clerk called the police.', '1:40 p.m.: Two women were released.', '10:05 p.m.: Police arrested the gunman.'];
  const page = (lines: readonly string[]): readonly string[] =>
    read(['A gunman held nine people in a bank.', ...lines].join('\n\n')).filter((each) => each.startsWith('time of'));

  test('hours that rise are those of the entries', () =>
    expect(page(entries).toSorted()).toEqual([
      'time of alarm 2024-06-14 11:17',
      'time of arrest 2024-06-14 22:05 of gunman',
      'time of release 2024-06-14 13:40 of woman',
    ]));

  test('hours that fall are those of the telling', () => expect(page(entries.toReversed())).toEqual([]));

  const days = ['12 March. An engineer sees a crack.', '9-11 April: The owner shuts the mill.', '4 June - The wall falls.'];
  const dated = ['date of closure 2024-04-09 of mill', 'date of falling 2024-06-04 of wall', 'date of seeing crack 2024-03-12 of engineer'];
  const chronology = (lines: readonly string[]): readonly string[] => read(['A mill and its end.', ...lines].join('\n'));

  test('days stamp entries, whichever way they run, as a sentence by themselves, before a colon or a dash, and behind a bullet', () => {
    expect(chronology(days)).toEqual(dated);
    expect(chronology(days.toReversed())).toEqual(dated);
    expect(chronology(days.map((day) => `• ${day}`))).toEqual(dated);
  });

  test('two are no list', () => expect(chronology(days.slice(0, 2))).toEqual([]));

  test('a day and its hour are one stamp', () =>
    expect(chronology([days[0]!, '3 May, 02:15 UTC. The roof falls.', days[2]!])).toContain('time of falling 2024-05-03 02:15 of roof'));
});

describe('the day of an hour that names none', () => {
  test.each<readonly [string, readonly string[]]>([
    ['The snowslide on Wednesday killed nine. On Thursday the road was opened. The call came at 11.48.', ['date 2024-06-12', 'time of alarm 2024-06-12 11:48']],
    ['The earthquake on Wednesday night killed nine. The alarm was raised at 2.10 a.m.', ['date 2024-06-12', 'time of alarm 2024-06-13 02:10']],
    ['Crews arrived at 6:15 a.m. The fire on Wednesday killed nine.', ['date 2024-06-12', 'time of arrival 2024-06-12 06:15 of firefighter']],
  ])('%s', (text, expected) => expect(read(text).filter((each) => /^(?:date|time of (?:alarm|arrival)) 2/.test(each))).toEqual(expected));

  test.each<readonly [why: string, string, string]>([
    ['what comes after the event', 'The owner was arrested at 7 a.m. The fire on Wednesday killed nine.', 'time of arrest 2024-06-12 07:00'],
    [
      'where the event is told of two days',
      'Crews arrived at 7 a.m. The fires on Monday and the fires on Wednesday killed nine.',
      'time of arrival 2024-06-12 07:00',
    ],
  ])('not %s', (_, text, wrong) => expect(read(text).join()).not.toContain(wrong));
});

describe('stretches that hold the report', () => {
  test.each(['The fire was the second this year.', 'The earthquakes this year have killed six people.'])('date no event: %s', (text) =>
    expect(read(text).filter((each) => each.startsWith('date 2'))).toEqual([]),
  );
});

describe('times that are denied', () => {
  const denied = (text: string): readonly string[] =>
    timesOf(text)
      .filter(({ polarity }) => polarity === 'denied')
      .map(short);
  test.each<readonly [string, readonly string[]]>([
    ['Minister Ana Ruiz did not resign on Wednesday.', ['date of resignation 2024-06-12 of ruiz']],
    ['The company denied that the fire broke out on Wednesday.', ['date 2024-06-12']],
    ['The blast did not happen at 6 a.m. on Wednesday, police said.', ['time of day 2024-06-12 06:00']],
    ['The vote was not held on Monday but on Wednesday.', ['date 2024-06-10']],
  ])('%s', (text, expected) => expect(denied(text)).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['what was done', 'Minister Ana Ruiz resigned on Wednesday.'],
    ['what was done by then', 'Minister Ana Ruiz did not resign until Wednesday.'],
    ['what was done then as well', 'The blasts did not only happen on Wednesday.'],
    ['what stands in another clause', 'The owner, who did not speak, was arrested on Wednesday.'],
    ['what others may have done', 'The rebels did not attack the town on Wednesday.'],
    ['one of several', 'The older prisoner was not released on Wednesday.'],
    ["somebody's", 'The trial of Ana Ruiz did not begin on Wednesday.'],
    ['one of several objects', 'The jury did not reach a verdict on the murder charge on Wednesday.'],
  ])('not %s', (_, text) => expect(denied(text)).toEqual([]));

  test('a deed that no list knows was none, and a denied day is not that of the event', () =>
    expect(read('The council did not drain the pond on Wednesday.')).toEqual([]));
});

describe('clauses that hang on a time or stand beside it', () => {
  test.each<readonly [string, string]>([
    ['The violence struck Elm Street twice: the first time at 1 a.m. on Wednesday, when a man was shot.', 'date 2024-06-12'],
    ['On Wednesday at half past seven, according to four people who saw it, a policeman raised a shotgun.', 'date 2024-06-12 as announced'],
    ['Visiting fans have been banned since 2013.', 'date of start 2013-01-01 of fan'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected));

  test.each(['It is the worst flood that the town has seen since 2013.', 'No such case has been known since 2013.'])(
    'not the year that something is held against: %s',
    (text) => expect(read(text).join()).not.toContain('2013'),
  );
});

describe('times counted from an event', () => {
  test.each<readonly [string, readonly string[]]>([
    ['A crash on 3 June killed two people. A third man died three days after the crash.', ['date 2024-06-03', 'date of dying 2024-06-06 of man']],
    ['The earthquake struck on 3 June. Two days before the quake the dogs fled.', ['date 2024-06-03', 'date of fleeing 2024-06-01 of dog']],
    ['The fire on Monday 3 June killed nine. The owner fled a day after the fire.', ['date 2024-06-03', 'date of fleeing 2024-06-04 of owner']],
    // The Friday is that of the surrender, and not that of the shooting.
    ['He surrendered on Friday, four days after the shooting.', ['date of surrendering 2024-06-14']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<readonly [why: string, string]>([
    ['an event without a day', 'The crash killed two people. A third man died three days after the crash.'],
    ['a bound', 'A crash on 3 June killed two people. A third man died less than three days after the crash.'],
    ['no count', 'A crash on 3 June killed two people. A third man died days after the crash.'],
    ['an event that the text puts on two days', 'A crash on 3 June killed two people. The crash on 4 June hurt none. A man fled three days after the crash.'],
  ])('not from %s', (_, text) => expect(read(text).filter((each) => each.startsWith('date of'))).toEqual([]));
});
