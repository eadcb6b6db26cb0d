import { describe, expect, test } from 'vitest';
import { domains } from '../../src/domains/index.js';
import { claimsOf } from '../../src/extract/index.js';

/** The killed, injured and counted figures of a text by the event they are about: "main" or the words that name it. */
const byEvent = (text: string, publishedAt = '2024-03-05'): readonly string[] =>
  claimsOf({ id: 'r', publisher: 'P', publishedAt, text }, domains).flatMap((claim) =>
    claim.kind === 'quantity'
      ? [`${claim.attribute} ${claim.value.figure ?? ''} ${claim.event.main ? 'main' : (claim.event.period?.start ?? claim.event.named.text)}`]
      : [],
  );

describe('which event a figure is about', () => {
  test.each<[string, string, readonly string[]]>([
    ['one event all through', 'A bus fell into a ravine on Monday. The crash killed nine people. Two others died later.', ['killed 9 main', 'killed 2 main']],
    [
      'a disaster of years ago',
      'A ferry sank on Monday, killing 12 people.\n\nIn 2018 another ferry sank in the strait and 36 people died.',
      ['killed 12 main', 'killed 36 2018-01-01'],
    ],
    [
      'two raids at two places by two parties',
      'Army jets bombed the port of Harlan on Sunday and killed 25 people. On Friday rebels attacked a base at Dunmore and killed four soldiers.',
      ['killed 25 main', 'killed 4 2024-03-01'],
    ],
    [
      '"the attack" is the one just told of',
      'Jets bombed Harlan on Sunday, killing 25. On Friday a rocket attack hit a base at Dunmore. The attack killed four soldiers.',
      ['killed 25 main', 'killed 4 2024-03-01'],
    ],
    [
      'a street that may lie in the town of the lead',
      'A boy of 15 was shot in Milford. Deputies said they came to a report of a shooting on Wall Street on Friday at 11 p.m. The boy was killed.',
      ['killed 1 main'],
    ],
    [
      'a shooting in one street and another in another',
      'Two men were killed in a shooting on Oak Street on Sunday. A shooting on Elm Avenue on Friday killed three people.',
      ['killed 2 main', 'killed 3 2024-03-01'],
    ],
    ['aftermath some days later is the same disaster', 'The river flooded the town on Friday. By Monday 14 people had died.', ['killed 14 main']],
    ['a figure of then, beside one of now', 'Turnout was 67.8%, up from 61.5% in 2022.', ['turnout 67.8 main', 'turnout 61.5 2022-01-01']],
    ['a year that is held against', 'A flood hit the town on Monday. Nine people were killed in the worst flood since 1953.', ['killed 9 main']],
    [
      'a year told of, behind the same word',
      'A flood hit the town on Monday. It was the worst since 1953, when 40 people were killed.',
      ['killed 40 1953-01-01'],
    ],
    ['a year in an aside', 'The mill, which dates from 1937, burned on Monday and nine people were killed.', ['killed 9 main']],
    ['the figure of the aside', 'The mill, where 40 people were killed in 1937, burned down on Monday.', ['killed 40 1937-01-01']],
    ['a word for any event', 'The incident on Monday began at a mill. A fire broke out and nine people were killed.', ['killed 9 main']],
    ['the month of March is no march', 'The storm killed nine people. In March the council had rebuilt 30 homes.', ['killed 9 main']],
  ])('%s', (_, text, expected) => {
    expect(byEvent(text).filter((each) => /killed|turnout/.test(each))).toEqual(expected);
  });
});

describe('a deed and its trial', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'what a court sentenced somebody for is what the report is about',
      'A court sentenced Jon Reed on Monday to 20 years for a shooting. Three people were killed in the attack in June 2022.',
      ['killed 3 main'],
    ],
    [
      'another deed than the one that is tried',
      'A court sentenced Jon Reed on Monday for a shooting in June 2022 that killed three people in Milford. A shooting in Harlan killed nine people in May 2019.',
      ['killed 3 main', 'killed 9 2019-05-01'],
    ],
    [
      'a deed in another town than its trial',
      'The trial of Jon Reed opened in Harlan on Monday. Reed shot three people dead in Milford on 2 June 2022.',
      ['killed 3 main'],
    ],
    [
      'two deeds of one trial',
      'Jon Reed was convicted on Monday. He shot three people dead on 2 June 2022 in Milford. He stabbed two people to death on 5 August 2022 in Harlan.',
      ['killed 3 main', 'killed 2 2022-08-05'],
    ],
    [
      'a deed after the arrest of which a report tells first',
      'Police freed Reed a day after his arrest on Friday. On Monday three people were killed in an attack in Milford.',
      ['killed 3 2024-03-04'],
    ],
    [
      'a deed after the verdict of which a report tells first',
      'The verdict was announced on Friday. Three people were killed in a protest on Monday.',
      ['killed 3 2024-03-04'],
    ],
  ])('%s', (_, text, expected) => {
    expect(byEvent(text).filter((each) => each.startsWith('killed'))).toEqual(expected);
  });
});

test.each<[string, string, readonly string[]]>([
  ['of the deed, whatever came of it', 'The trial was a long one. The incident shook the town. Nine people were hurt in the shooting.', ['attack']],
  ['of what came of it before any', 'The trial was a long one. The incident shook the town. Nine people were hurt.', ['trial']],
  ['of the deed before any', 'The incident shook the town. The shooting hurt nine people.', ['attack']],
])('the kind is %s', (_, text, expected) => {
  const kinds = claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains).map(({ event }) => event.kind);
  expect([...new Set(kinds)]).toEqual(expected);
});

test('a report is known again by its headline, whatever its text begins with', () => {
  const text = 'Sign in to read on. Nine people were hurt.';
  const [claim] = claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', title: 'Gunman sought after shooting at a bar in Milford', text }, domains);
  expect(claim?.event.clues.words).toEqual(expect.arrayContaining(['sought', 'bar', 'milford']));
  const [untitled] = claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains);
  expect(untitled?.event.clues.words).not.toContain('milford');
});

describe('what names no event', () => {
  test.each<[string]>([
    ['Prices went down by 3% on Friday, the statistics office said.'],
    ['The bank turned over 40 documents on Friday, the prosecutor said.'],
    ['The higher court overturned 12 of the verdicts on Friday.'],
    ['The company put its loss at 12 million euros on Friday.'],
  ])('%s', (text) => {
    const kinds = claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains).map(({ event }) => event.kind);
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds).not.toContain('sinking');
  });
});

describe('what kind of event a word names', () => {
  test.each<[string, string]>([
    ['The road was shut because of the risk of avalanches. A coach overturned in an accident there, and nine people were killed.', 'accident'],
    ['Amid fears of a new attack, nine people died in a fire on Friday.', 'fire'],
    ['The attack raised fears of a flood, and killed nine people.', 'attack'],
    ['The disaster on Lake Orla shook the town. A ferry sank on Friday and nine people were killed.', 'sinking'],
    ['Nine people were treated for cuts after the collision.', 'crash'],
    ['Somebody in the car returned fire on Friday and nine people were hurt.', 'attack'],
    ['The two sides exchanged fire on Friday. Nine people were hurt.', 'attack'],
    ['Crews returned to the fire on Friday. Nine people were hurt.', 'fire'],
    ['The general strike on Friday drew 40,000 people.', 'protest'],
    ['The air strike on Friday killed nine people.', 'attack'],
    ['The blast at the flour mill on Friday killed nine people.', 'explosion'],
    ['Nine people died after Storm Ada struck the coast on Friday.', 'storm'],
    ['Gunmen stormed a school on Friday and killed nine people.', 'attack'],
    ['The bombing on Friday killed nine people.', 'attack'],
    // of workers, and of weapons
    ['Nurses at the Torvik hospital will strike on Friday, their union said.', 'protest'],
    ['Rail workers began a strike on Monday over pay.', 'protest'],
    ['Teachers went on strike on Monday.', 'protest'],
    ['A strike on a market in Torvik was claimed by rebels.', 'attack'],
    ['A strike on the union hall in Torvik killed nine people.', 'attack'],
  ])('%s', (text, kind) => {
    const [first] = claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains);
    expect(first?.event.kind).toBe(kind);
  });
});

test('an event of hundreds of places carries the first ones', () => {
  const letters = 'abcdefghijklmnopqrst'.split('');
  const towns = letters.flatMap((one) => letters.map((two) => `Tar${one}${two}o`));
  const text = towns.map((town) => `A blast in ${town} hurt two people.`).join(' ');
  const [claim] = claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains);
  expect(claim?.event.places.slice(0, 2)).toEqual(['Taraao', 'Tarabo']);
  expect(claim?.event.places.length).toBeLessThanOrEqual(60);
});

describe('the day of what came of an event is not its own', () => {
  /** The first days that a text gives its events. */
  const days = (text: string): readonly string[] => [
    ...new Set(claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains).flatMap(({ event }) => event.period?.start.slice(0, 10) ?? [])),
  ];
  test.each<[string, readonly string[]]>([
    ['A man of 31 was charged on Tuesday over a January fire that killed two people at a mill.', ['2024-01-01']],
    ['Two guards were jailed Monday after the February riot that injured nine people.', ['2024-02-01']],
    ['A man of 18 was ordered held without bond Monday in connection with a January shooting that killed two people.', ['2024-01-01']],
    ['Police arrested Jon Reed on Monday in a January shooting that killed two people.', ['2024-01-01']],
    ['Two men held up a convoy and bombed a bar on Monday, killing two people.', ['2024-03-04']],
    ['Jon Reed was charged over a shooting on Monday that killed two people.', []],
    ['The victims of the crash were identified on Monday. It killed two people.', []],
    ['Two people were killed in a fire on Monday at a mill.', ['2024-03-04']],
    ['The sentencing of Jon Reed was put off on Monday. Reed shot three people dead at a bar in Milford on 12 January.', ['2024-01-12']],
    ['Two people were shot dead at a bar in Milford on 28 February. Jon Reed was under arrest on Monday.', ['2024-02-28']],
    ['Three people were killed in an attack on 28 February. An arrest was made on 1 March. The trial opened on Monday.', ['2024-02-28']],
    ['Three people were killed in an attack on Monday. Reed had been freed after his arrest on 28 February.', ['2024-03-04', '2024-02-28']],
    // The verb has an object before the day.
    ['A court sentenced Jon Reed on Monday for a shooting that killed three people.', []],
    ['Police arrested two men on Monday over a bombing in May 2022 that killed three people.', ['2022-05-01']],
    ['The families buried their dead on Monday after the fire that killed three people.', []],
    ['Gunmen killed three people on Monday in an attack at a bar.', ['2024-03-04']],
    // Nothing but the trial is told of.
    ['The trial of Jon Reed opened on Monday. Three jurors were dismissed.', ['2024-03-04']],
    // A loss at the polls is tried by no court: it stays an event of its own.
    ['The trial of the finance minister opened on Monday. His party lost the election of 2021.', ['2024-03-04', '2021-01-01']],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});
