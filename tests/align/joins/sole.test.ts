/** What is told of somebody of whom an event has one: his age, his sentence. */
import { expect, test } from 'vitest';
import { figuresOfOneIn } from '../../../src/align/joins/sole.js';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';
import { reconcile, type Report } from '../../../src/index.js';
import type { Quantity } from '../../../src/model/quantity.js';

const reports = (texts: readonly string[]): readonly Report[] =>
  texts.map((text, at) => ({ id: `r${at}`, publisher: `P${at}`, publishedAt: '2024-05-06', text }));

/** The figures that are put into one fact. */
const ages = (texts: readonly string[]): readonly string[] =>
  figuresOfOneIn(
    reports(texts).flatMap((report) => claimsOf(report, domains)),
    new Map(reports(texts).map((report) => [report.id, report])),
  ).map(({ figures }) => figures.map(({ value }) => (value as Quantity).figure).join(' '));

test.each<[string, readonly string[], readonly string[]]>([
  [
    'who did it, by two nouns',
    [
      'A boy opened fire in a school and killed two people. The shooter, a 17-year-old boy, was held.',
      'Two people were killed in a school. The suspect, a 16-year-old student, was held.',
    ],
    ['17 16'],
  ],
  [
    'who was at the wheel',
    ['A bus crashed and killed two people. The driver, 34, was unhurt.', 'Two people died in a bus crash. The 43-year-old driver was unhurt.'],
    ['34 43'],
  ],
  [
    'another of them, farther off',
    [
      'A crash killed a cyclist. The driver, 34, was held.',
      'A crash killed a cyclist. The driver, a woman of 61, and aged 61, was hurt. The other driver was not.',
    ],
    [],
  ],
  [
    'the age of somebody else in the other report',
    ['Two people were stabbed. The suspect, 19, was held.', 'Two people were stabbed. The suspect, 23, is sought. A 19-year-old was arrested.'],
    [],
  ],
  [
    'the one who was killed, by his age alone',
    ['The sheriff looked into the death of an 11-year-old boy in a barn.', 'A 12-year-old boy was killed in a barn, the sheriff said.'],
    ['11 12'],
  ],
  [
    'the sentence of the one who is sentenced, with and without his name',
    [
      'A baker was jailed for nine years on Monday. Tom Holt was convicted of the stabbing.',
      'Tom Holt was sentenced to seven years in prison on Monday for the stabbing.',
    ],
    ['9 7'],
  ],
  [
    'two of whom one noun each tells',
    ['A driver who killed a cyclist was jailed for nine years on Monday.', 'A woman who hid the driver was jailed for two years on Monday.'],
    [],
  ],
  ['two of the dead', ['A 17-year-old boy was killed in a shooting at a park.', 'A 45-year-old woman was killed in a shooting at a park.'], []],
  ['one among the victims', ['A 17-year-old boy was killed in the shooting.', 'Among the victims, a 12-year-old boy was killed in the shooting.'], []],
  [
    'two who are sentenced, and one',
    [
      'Two men were convicted of the stabbing. One was jailed for nine years on Monday.',
      'Tom Holt was sentenced to seven years in prison on Monday for the stabbing.',
    ],
    [],
  ],
  [
    'one of those in court',
    [
      'A baker was jailed for nine years over the stabbing on Monday. His co-defendant walked free.',
      'Tom Holt was sentenced to seven years in prison on Monday.',
    ],
    [],
  ],
  [
    'one of two who were killed',
    ['An 11-year-old boy was killed in a fire in a barn.', 'A fire in a barn killed two people. A 12-year-old boy was killed at once.'],
    [],
  ],
  ['one of several who were hurt', ['An 11-year-old boy was hurt in a fire in a barn.', 'A 12-year-old boy was hurt in a fire in a barn.'], []],
  // two of whom one noun tells, and two of them in one report
  ['two who were hit', ['A man shot two people. A 17-year-old girl was hurt.', 'A man shot two people. A 16-year-old girl was hurt.'], []],
  [
    'two ages in one report',
    [
      'Two people were killed. A 17-year-old suspect was held, and a 19-year-old suspect fled.',
      'Two people were killed. The suspect, a 16-year-old boy, was held.',
    ],
    [],
  ],
  [
    'two who are held',
    [
      'Two people were killed. Police arrested two men. The suspect, a 17-year-old boy, was held.',
      'Two people were killed. The suspect, a 16-year-old boy, was held.',
    ],
    [],
  ],
  ['two gunmen', ['Two gunmen killed a man. A 17-year-old suspect was held.', 'A man was killed. The suspect, a 16-year-old boy, was held.'], []],
  [
    'one beside another',
    ['Two people were killed. The suspect, a 17-year-old boy, was held.', 'Two people were killed. A second suspect, 19, was held on Sunday.'],
    [],
  ],
  [
    'the driver of the other truck',
    ['Two trucks crashed. The driver, 34, was unhurt.', 'Two trucks crashed. The 43-year-old driver of the other truck was hurt.'],
    [],
  ],
  [
    'words that speak of several',
    ['Two people were killed. The suspect, a 17-year-old boy, was held.', 'Two people were killed. Police questioned the suspects. A suspect, 19, was held.'],
    [],
  ],
  ['two roles', ['A bus crashed and killed two people. The driver, 34, was unhurt.', 'Two people died in a bus crash. The 43-year-old suspect fled.'], []],
])('%s', (_, texts, expected) => {
  expect(ages(texts)).toEqual(expected);
});

test('they are judged as one fact', () => {
  const { findings } = reconcile(
    reports([
      'A boy opened fire in a school in Milford on Monday and killed two people. The shooter, a 17-year-old boy, was held.',
      'A boy opened fire in a school in Milford on Monday and killed two people. The suspect, a 16-year-old student, was held.',
    ]),
  );
  expect(findings.find(({ attribute, claims }) => attribute === 'age' && claims.length === 2)?.verdict).toBe('conflict');
});
