import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote, searched } from '../../src/ground/find.js';
import { ground } from '../../src/ground/index.js';
import type { GivenClaim, Report } from '../../src/model/index.js';

const at = (text: string, quote: string, nth?: number): unknown => {
  const found = findQuote(searched(text), quote, nth);
  return typeof found === 'string' ? found : text.slice(found.start, found.end);
};

const NOWHERE = 'the quote does not stand in the report';
const SELDOM = 'the quote does not stand there so often';
const ANYWHERE = 'the quote may stand in more than one place';

describe('a quote is found', () => {
  test.each<[string, string, string, string]>([
    ['to the letter', 'Nine people died.', 'Nine people', 'Nine people'],
    ['with other white space', 'Nine\n  people\u00a0died.', 'Nine people died', 'Nine\n  people\u00a0died'],
    ['with white space at its ends', 'Nine people died.', '  Nine people ', 'Nine people'],
    ['in other case', 'NINE PEOPLE DIED', 'Nine people', 'NINE PEOPLE'],
    ['with marks of another shape', '“It’s over,” she said.', '"It\'s over,"', '“It’s over,”'],
    ['in letters that change their length in lower case', 'İzmir: nine died', 'i̇zmir: nine', 'İzmir: nine'],
  ])('%s', (_, text, quote, found) => {
    expect(at(text, quote)).toBe(found);
  });

  test('at its nth occurrence', () => {
    const text = 'Nine died. Nine died.';
    expect(findQuote(searched(text), 'Nine died')).toEqual({ start: 0, end: 9 });
    expect(findQuote(searched(text), 'Nine died', 2)).toEqual({ start: 11, end: 20 });
  });
});

describe('a quote is not found', () => {
  test.each<[string, string, string, number | undefined, string]>([
    ['beyond its occurrences', 'Nine died. Nine died.', 'Nine died', 3, SELDOM],
    ['beyond its only one', 'Nine people died.', 'Nine people', 2, SELDOM],
    ['beyond its only one in other case', 'NINE PEOPLE died.', 'Nine people', 2, SELDOM],
    ['where no such words stand', 'Nine people died.', 'Ten people', undefined, NOWHERE],
    ['where a word is left out', 'Nine young people died.', 'Nine people', undefined, NOWHERE],
    ['where it is nothing but white space', 'Nine people died.', ' \n', undefined, NOWHERE],
    ['where it could be in two places', 'Nine  died. NINE died.', 'nine died', undefined, ANYWHERE],
  ])('%s', (_, text, quote, nth, reason) => {
    expect(at(text, quote, nth)).toBe(reason);
  });
});

test('what is cut out of a text is found in it, and folds to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [Math.min(a, b) % text.length, (Math.max(a, b) % text.length) + 1];
      const quote = text.slice(Math.min(start, end - 1), Math.max(start + 1, end));
      expect(at(text, quote)).toBe(quote);
      const loose = findQuote(searched(text), quote.toUpperCase());
      if (typeof loose === 'object') expect(loose.start >= 0 && loose.start < loose.end && loose.end <= text.length).toBe(true);
    }),
  );
});

const report: Report = {
  id: 'a',
  publisher: 'The Wire',
  text: 'Mayor Ana Solís said nine people died. U.S. and Saudi officials agreed. Police, said Solís, were late.',
};
const claim: GivenClaim = { report: 'a', kind: 'quantity', attribute: 'killed', quote: 'nine people died', value: { min: 9, max: 9 } };
const grounded = (some: Partial<GivenClaim>) => ground([{ index: 7, claim: { ...claim, ...some } }], [report]);

describe('a speaker', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['is found nearest to the quote', ['Solís'], ['Solís']],
    ['is found in other case', ['police'], ['Police']],
    ['may share words with another', ['U.S. officials'], ['U.S. and Saudi officials']],
    ['is nobody where the list is empty', [], []],
  ])('%s', (_, speakers, found) => {
    const { grounded: reports, refused } = grounded({ speakers });
    expect(refused).toEqual([]);
    expect(reports[0]?.claims[0]?.speakers?.map(({ text }) => text)).toEqual(found);
  });

  test('is left open where none is given', () => {
    expect(grounded({}).grounded[0]?.claims[0]).not.toHaveProperty('speakers');
  });

  test.each<[string, string, boolean]>([
    ['Ann Lowe and Peter Reyes said nine died.', 'Ann Reyes', false],
    ['Ann Lowe, Peter Reyes said nine died.', 'Ann Reyes', false],
    ['Ann P. Reyes said nine died.', 'Ann Reyes', true],
    ['Annette and Petra Reyesson said nine died.', 'Ann Reyes', false],
    ['City and county police said nine died.', 'City police', true],
    ['City and county policemen said nine died.', 'City police', false],
    ['The city grew. Later the police said nine died.', 'city police', false],
    ['The RSF said nine died.', 'Rapid Support Forces', true],
    ['The rsf said nine died.', 'Rapid Support Forces', false],
    ['The BC Wildfire Service said nine died.', 'B.C. Wildfire Service', true],
    ["Tambo's central bank said nine died.", 'Central Bank of Tambo', true],
    ['The central bank moved to Tambo. Nobody said nine died.', 'Central Bank of Tambo', false],
    ['The UN said nine died.', 'Ann Norris', false],
  ])('of a name whose words stand apart: %s %s', (text, name, named) => {
    const { refused } = ground([{ index: 0, claim: { ...claim, quote: 'nine died', speakers: [name] } }], [{ ...report, text }]);
    expect(refused.map(({ reason }) => reason)).toEqual(named ? [] : ['the speaker is not named in the report']);
  });

  test.each(['Bob Marsh', 'Sol', 'Police agreed', 'officials U.S.'])('is refused where the report does not name it: %s', (name) => {
    expect(grounded({ speakers: [name] }).refused).toMatchObject([{ index: 7, reason: 'the speaker is not named in the report' }]);
  });

  test('is taken from the mention nearest to the quote', () => {
    const text = 'Solís spoke. Nine people died, Solís said. Rain fell on the town for the rest of the day. Solís left.';
    const { grounded: reports } = ground([{ index: 0, claim: { ...claim, quote: 'Nine people died', speakers: ['Solís'] } }], [{ ...report, text }]);
    expect(reports[0]?.claims[0]?.speakers?.[0]?.span).toEqual({ start: 0, end: 5 });
  });
});

test('a refusal says which claim, what and why', () => {
  expect(grounded({ report: 'b' }).refused).toEqual([
    {
      index: 7,
      claim: { ...claim, report: 'b' },
      reason: 'there is no such report',
      message: 'claim 8 (killed, in report "b"): there is no such report: "b"',
    },
  ]);
  expect(grounded({ quote: `ten ${'people '.repeat(40)}died` }).refused[0]?.message.length).toBeLessThan(200);
});

test('claims come in the order of the text, each with its place in the list', () => {
  const claims = ['agreed', 'nine people', 'Mayor'].map((quote, index) => ({ index, claim: { ...claim, quote } }));
  expect(ground(claims, [report]).grounded[0]?.claims.map(({ index }) => index)).toEqual([2, 1, 0]);
});
