/** Figures of somebody of whom an event has one, by hand: what a report must say of him and of others. */
import { describe, expect, test } from 'vitest';
import { figuresOfOneIn } from '../../../src/align/joins/sole.js';
import type { Claim, ExtractedClaim, Report } from '../../../src/model/index.js';
import { SINGLE, UNNAMED_AGE } from '../../../src/model/quantity.js';
import { count } from '../claims.js';

/** A figure and the words in which a text gives it. */
type Said = Partial<ExtractedClaim<'quantity'>> & { readonly words: string; readonly figure: number; readonly unit?: string };
type Told = readonly [text: string, ...said: readonly Said[]];

const age = (words: string, figure: number, who?: string, more: Partial<Said> = {}): Said => ({
  words,
  figure,
  unit: 'years of age',
  attribute: 'age',
  rule: UNNAMED_AGE,
  ...(who === undefined ? {} : { scope: { who } }),
  ...more,
});
const killed = (words: string, more: Partial<Said> = {}): Said => ({ words, figure: 1, attribute: 'killed', rule: SINGLE, ...more });
const sentence = (words: string, figure: number, who?: string, more: Partial<Said> = {}): Said => ({
  words,
  figure,
  unit: 'y',
  attribute: 'sentence',
  ...(who === undefined ? {} : { scope: { who } }),
  ...more,
});

const claimOf = (report: string, text: string, { words, figure, unit = 'people', ...more }: Said): Claim<'quantity'> => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no “${words}” in “${text}”`);
  return count(figure, undefined, {
    report,
    value: { figure, min: figure, max: figure, unit, words },
    span: { start, end: start + words.length },
    text: words,
    ...more,
  });
};

/** The figures put together. */
const together = (told: readonly Told[]): readonly string[] => {
  const reports = told.map(([text], at): Report => ({ id: `r${at}`, publisher: `P${at}`, text }));
  const claims = told.flatMap(([text, ...said], at) => said.map((each) => claimOf(`r${at}`, text, each)));
  return figuresOfOneIn(claims, new Map(reports.map((report) => [report.id, report]))).map(({ figures }) =>
    figures.map(({ value }) => ('figure' in value ? value.figure : undefined)).join(' '),
  );
};
const table = (rows: readonly (readonly [string, readonly Told[], readonly string[]])[]): void =>
  test.each(rows)('%s', (_, told, expected) => {
    expect(together(told)).toEqual(expected);
  });

/** Words enough to stand between two that have nothing to do with each other. */
const LATER = 'It was raining hard on that night, and little could be seen on the road at all.';

describe('at the wheel', () => {
  const driver = (text: string, words: string, figure: number, ...more: readonly Said[]): Told => [text, age(words, figure, 'driver'), ...more];
  const LORRY = driver('The bus hit a tree. A lorry driver, 51, was hurt.', '51', 51);
  const PLAIN = driver('The bus hit a tree. The driver, 34, was unhurt.', '34', 34);
  table([
    ['of a thing that neither tells', [PLAIN, driver('The driver, 43, was unhurt.', '43', 43)], ['34 43']],
    ['in three reports', [PLAIN, driver('The driver, 43, lived.', '43', 43), driver('The driver, 52, lived.', '52', 52)], ['34 43', '43 52']],
    ['of a thing that one tells', [PLAIN, LORRY], ['34 51']],
    ['of a thing that the other tells', [LORRY, PLAIN], ['51 34']],
    ['of two things', [LORRY, driver('The 34-year-old driver of the van was hurt.', '34-year-old', 34)], []],
    ['of two things, told first', [driver('A van driver, 34, was hurt.', '34', 34), LORRY], []],
    ['of one thing', [LORRY, driver('The 34-year-old driver of the lorry was hurt.', '34-year-old', 34)], ['51 34']],
    ['of one thing, by two nouns', [LORRY, driver('The truck driver, 34, was hurt.', '34', 34)], ['51 34']],
    ['of a bus and of a coach', [driver('A bus driver, 34, was hurt.', '34', 34), driver('A coach driver, 43, was hurt.', '43', 43)], ['34 43']],
    ['of a bus and of a lorry', [driver('A bus driver, 34, was hurt.', '34', 34), LORRY], []],
    ['of a thing four words on', [LORRY, driver('The driver of the big red van, 34, was hurt.', '34', 34)], []],
    ['of a thing five words on', [LORRY, driver('The driver of the very big red van, 34, was hurt.', '34', 34)], ['51 34']],
    ['of a thing at the head of the text', [LORRY, driver('Driver of the van was a man, 34, from Oria.', '34', 34)], []],
    ['of no thing that is told behind another word', [LORRY, driver('The driver, 34, hit a van.', '34', 34)], ['51 34']],
    ['of no thing whose own words do not name him', [LORRY, driver('Of the van little was left. He is 34 and lives.', '34', 34)], ['51 34']],
    ['of no thing that stands far off', [LORRY, driver(`A van driver saw it. ${LATER} The driver, 34, was unhurt.`, '34', 34)], ['51 34']],
    ['of no thing that stands far behind', [LORRY, driver(`The driver, 34, was unhurt. ${LATER} A van driver saw it.`, '34', 34)], ['51 34']],
    ['one age, told twice in a report', [PLAIN, driver('The driver, 43, was held. He is 43 now.', '43', 43, age('43 now', 43, 'driver'))], ['34 43']],
    ['two ages in a report', [PLAIN, driver('The driver, 43, was held. A driver of 44 was not.', '43', 43, age('44', 44, 'driver'))], []],
    ['one age in both', [PLAIN, driver('The driver, 34, was held.', '34', 34)], ['34 34']],
    [
      'the same age of somebody else besides',
      [PLAIN, driver('The driver, 43, was held. A boy of 34 was not.', '43', 43, age('34', 34, 'boy', { rule: 'by hand' }))],
      [],
    ],
    [
      'the same figure, and no age',
      [PLAIN, driver('The driver, 43, was held. Police found 34 bags.', '43', 43, { words: '34 bags', figure: 34, unit: 'bags', attribute: 'bags' })],
      ['34 43'],
    ],
    [
      'two who are held, and did not drive',
      [PLAIN, driver('The driver, 43, was held. Police arrested 2 of the guests.', '43', 43, { words: '2', figure: 2, attribute: 'arrested' })],
      ['34 43'],
    ],
    [
      'two dead, of whom he is none',
      [PLAIN, driver('The driver, 43, lived. The crash killed 2.', '43', 43, { words: '2', figure: 2, attribute: 'killed' })],
      ['34 43'],
    ],
    [
      'two of them, in a figure',
      [PLAIN, driver('The driver, 43, was held over the 2-driver crash.', '43', 43, { words: '2-driver', figure: 2, unit: 'driver', attribute: 'driver' })],
      [],
    ],
    ['words for several dead', [PLAIN, driver('The driver, 43, hit two men, both on foot.', '43', 43)], ['34 43']],
    ['words for several in court', [PLAIN, driver('The driver, 43, was held. Each guest was heard.', '43', 43)], ['34 43']],
    ['what the background tells of', [PLAIN, ['The driver, 43, was held.', age('43', 43, 'driver', { event: { ...count(0).event, main: false } })]], []],
  ]);
});

describe('who did it, and who else', () => {
  const suspect = (text: string): Told => [text, age('19', 19, 'suspect')];
  const OTHER: Told = ['Two people were stabbed. The suspect, 23, is held.', age('23', 23, 'suspect')];
  table([
    ['nobody', [OTHER, suspect(`The suspect, 19, is held. ${LATER}`)], ['23 19']],
    ['another, far from the age', [OTHER, suspect(`The suspect, 19, is held. ${LATER} Another female suspect fled.`)], []],
    ['another in capitals', [OTHER, suspect(`The suspect, 19, is held. ${LATER} ANOTHER SUSPECT fled.`)], []],
    ['another of another sort, far from it', [OTHER, suspect(`The suspect, 19, is held. ${LATER} Another woman was hurt.`)], ['23 19']],
    ['another right behind the age', [OTHER, suspect('The suspect is a boy of 19, and another fled.')], []],
    ['another right before it', [OTHER, suspect('A second one, 19, fled.')], []],
    ['a word of order, far from it', [OTHER, suspect(`The suspect, 19, is held. ${LATER} It was the first such deed.`)], ['23 19']],
    ['a word of order, far before it', [OTHER, suspect(`It was the first such deed. ${LATER} The suspect, 19, is held.`)], ['23 19']],
    [
      'another beside one of two tellings of one age',
      [OTHER, [`The suspect, 19, is held. ${LATER} And a second one, aged 19, fled.`, age('19', 19, 'suspect'), age('aged 19', 19, 'suspect')]],
      [],
    ],
    ['several', [OTHER, suspect(`The suspect, 19, is held. ${LATER} Suspects are heard for days.`)], []],
    ['two who are held', [OTHER, [`The suspect, 19, is held with 2 in all.`, age('19', 19, 'suspect'), { words: '2', figure: 2, attribute: 'arrested' }]], []],
    [
      'one who is held',
      [OTHER, [`The suspect, 19, is held, 1 in all.`, age('19', 19, 'suspect'), { words: '1 in', figure: 1, attribute: 'arrested' }]],
      ['23 19'],
    ],
    [
      'a noun that several bear',
      [
        ['A guest, 19, was heard.', age('19', 19, 'guest')],
        ['A guest, 23, was heard.', age('23', 23, 'guest')],
      ],
      [],
    ],
  ]);
});

describe('the one who was killed', () => {
  const boy = (figure: number, { who, of = {} }: { who?: string; of?: Partial<Said> } = {}, then = ''): Told => [
    `A ${figure}-year-old was killed in a barn.${then}`,
    killed(`${figure}-year-old was killed`, of),
    age(`${figure}-year-old`, figure, who),
  ];
  table([
    ['of whom no noun tells', [boy(11), boy(12)], ['11 12']],
    ['by one noun', [boy(11, { who: 'boy' }), boy(12, { who: 'boy' })], ['11 12']],
    ['by two', [boy(11, { who: 'boy' }), boy(12, { who: 'girl' })], []],
    ['by a noun in one alone', [boy(11, { who: 'boy' }), boy(12)], []],
    ['not killed', [boy(11), boy(12, { of: { polarity: 'denied' } })], []],
    ['one of a count', [boy(11), boy(12, { of: { rule: 'by hand' } })], []],
    ['one who was hurt', [boy(11), boy(12, { of: { attribute: 'injured' } })], []],
    ['among others', [boy(11), boy(12, {}, ' He was among the guests.')], []],
    ['whose family was there', [boy(11), boy(12, {}, ' His family was there.')], []],
    ['where each had a lamp', [boy(11), boy(12, {}, ' Each rescuer had a lamp.')], ['11 12']],
  ]);
});

describe('the one who is sentenced', () => {
  const HOLT: Told = ['Tom Holt was sentenced to 7 years.', sentence('7 years', 7, 'tom holt')];
  const jailed = (text: string, more: Partial<Said> = {}, ...rest: readonly Said[]): Told => [text, sentence('9 years', 9, 'tom holt', more), ...rest];
  const convicted = (words: string, who: string): Said => ({ words, figure: 1, attribute: 'convicted', scope: { who } });
  table([
    ['one name', [HOLT, jailed('Tom Holt was jailed for 9 years.')], ['7 9']],
    ['two names', [HOLT, jailed('Ann Lee was jailed for 9 years.', { scope: { who: 'ann lee' } })], []],
    ['no name', [HOLT, ['A baker was jailed for 9 years.', sentence('9 years', 9, 'baker')]], []],
    [
      'the name that another figure gives',
      [HOLT, ['A baker was jailed for 9 years. Tom Holt was convicted.', sentence('9 years', 9, 'baker'), convicted('Tom Holt was convicted', 'tom holt')]],
      ['7 9'],
    ],
    [
      'another name that a figure gives',
      [HOLT, ['A baker was jailed for 9 years. Ann Lee was convicted.', sentence('9 years', 9, 'baker'), convicted('Ann Lee was convicted', 'ann lee')]],
      [],
    ],
    [
      'a second name in court besides',
      [
        HOLT,
        jailed('Tom Holt was jailed for 9 years. Ann Lee was acquitted.', {}, { ...convicted('Ann Lee was acquitted', 'ann lee'), attribute: 'acquitted' }),
      ],
      ['7 9'],
    ],
    ['not sentenced', [HOLT, jailed('Tom Holt was not jailed for 9 years.', { polarity: 'denied' })], []],
    ['in the background', [HOLT, jailed('Tom Holt was once jailed for 9 years.', { event: { ...count(0).event, main: false } })], []],
    ['several in court', [HOLT, jailed('Tom Holt was jailed for 9 years, and his accomplices walked free.')], []],
    ['each of them', [HOLT, jailed('Tom Holt was jailed for 9 years. Each had a lawyer.')], []],
    ['two of those in court', [HOLT, jailed('Tom Holt was jailed for 9 years. The court heard 2.', {}, { words: '2', figure: 2, attribute: 'charged' })], []],
    ['the men of whom he killed one', [HOLT, jailed('Tom Holt was jailed for 9 years for the knifing of men.')], ['7 9']],
  ]);
});
