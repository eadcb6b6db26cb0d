import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/index.js';
import { factOf } from './notation.js';

const message = (text: string): string => judge(factOf(text)).message;

describe('the message', () => {
  it.each([
    ['killed (grows): 7 in Echo', 'killed: 7 (Echo)'],
    ['killed (grows): 7 by police in Echo', 'killed: 7 (Echo, citing police)'],
    ['killed (grows): 7 by the Echo in Echo', 'killed: 7 (Echo)'],
    ['killed (grows): 7 by Echo editor in Echo', 'killed: 7 (Echo, citing Echo editor)'],
    ['killed (grows): 7 in Echo | 7 in Wire', 'killed: 7 (Echo, Wire)'],
    ['killed (grows): 7 in P | 7 in Q | 7 in R | 7 in S', 'killed: 7 (P, Q, R, S)'],
    ['killed (grows): 7 in P | 7 in Q | 7 in R | 7 in S | 7 in T', 'killed: 7 (P, Q, R, S and others)'],
    ['damage (revised): 80 PLN in Echo | 80 PLN in Wire | 18 USD in Wire', 'damage: 80 PLN (Echo, Wire) beside 18 USD (Wire)'],
    ['killed (grows): >=5 in Echo | 7 by police in Wire', 'killed: 7 (Wire, citing police) says more than >=5 (Echo)'],
    ['crowd (fixed): 10..20 in Echo | 15..30 in Wire', 'crowd: 10..20 (Echo) beside 15..30 (Wire)'],
    ['killed (grows): was 19 by army in Echo | now 25 by army in Echo', 'killed: 25 (Echo, citing army) replaces 19'],
    ['killed (grows): 19 in Echo at 10:00 | 25 in Wire at 12:00', 'killed: 25 (Wire) replaces 19 (Echo)'],
    ['killed (grows): 19 in P at 10:00 | 25 in Q at 12:00 | 31 in R at 14:00', 'killed: 31 (R) replaces 25 (Q)'],
    ['votes (fixed): 33 in Echo | 34 in Wire', 'votes: 33 (Echo) against 34 (Wire)'],
    ['claimed by (fixed): nobody in Echo at 10:00 | claims Red Front in Wire at 18:00', 'claimed by: Red Front (Wire) replaces not known (Echo)'],
    ['cause (fixed): blames arson in Echo | denies arson in Wire', 'cause: arson (Echo) against arson, denied (Wire)'],
    ['killed (grows): 7 in Echo | denied 7 in Wire', 'killed: 7 (Echo) against 7, denied (Wire)'],
    ['killed (grows): hedged 7 in Echo', 'killed: 7, not certain (Echo)'],
    ['killed (fixed): feared 7 in Echo | 9 in Wire', 'killed: 7, “feared” (Echo) against 9 (Wire)'],
    // A caveat that one of them drops is none of what both say: the difference in certainty tells of it.
    ['killed (grows): hedged 7 in Echo | 7 in Wire', 'killed: 7 (Echo, Wire)'],
    ['killed (grows): feared 7 in Echo | feared 7 in Wire', 'killed: 7, “feared” (Echo, Wire)'],
    ['quotation (fixed): "We stay" by Kowal in Echo | "We stay" by Kowal in Wire', 'quotation: “We stay” (Echo, Wire)'],
    // Who spoke is what is quoted, and no source of it.
    ['quotation (fixed): "We stay" by Kowal in Echo', 'quotation: “We stay” (Echo)'],
    // Three of many speakers, three of many values.
    ['killed (grows): 7 by police and army and medics and firemen in Echo', 'killed: 7 (Echo, citing police and army and medics)'],
    ['damage (revised): 80 PLN in P | 80 PLN in Q | 18 USD in R | 17 EUR in S | 16 GBP in T', 'damage: 80 PLN (P, Q) beside 18 USD (R) beside 17 EUR (S)'],
    // The last update, and no agreement behind it.
    ['killed (grows): 19 in P at 10:00 | 25 in Q at 12:00 | 25 in R at 12:10', 'killed: 25 (R) replaces 19 (P)'],
    // Of what it replaces, the last that stood, and not a figure that its own report calls a former one; where there are no others, the last of those.
    ['damage (revised): 80 in P at 10:00 | was 65 in Q at 12:00 | now 90 in Q at 12:00', 'damage: 90 (Q) replaces 80 (P)'],
    ['damage (revised): now 90 in Q | was 65 in Q | was 70 in Q | was 75 in Q', 'damage: 90 (Q) replaces 75'],
    // What has come farthest replaces the rest, whatever was told last.
    ['votes counted (grows): moving 90 in Q at 18:00 | 40 in P at 18:10 | 20 in R at 18:20', 'votes counted: 90 (Q) replaces 20 (R)'],
    // All of them replaced, the last of the updates.
    ['killed (grows): was 19 in P at 10:00 | was 25 in Q at 12:00 | was 31 in R at 14:00', 'killed: 31 (R) replaces 25 (Q)'],
    // Of two reports, where there are two; of one report, it is no refinement.
    ['killed (grows): >=5 in P @0 | >=6 in P @40 | 7 in Q', 'killed: 7 (Q) says more than >=5 (P)'],
    ['killed (grows): >=7 in P @0 | 9 in P @40', 'killed: >=7 (P)'],
    ['damage (revised): 18 USD in O | >=80 PLN in P @0 | 90 PLN in P @40', 'damage: 90 PLN (P) says more than >=80 PLN (P)'],
  ])('%s', (text, expected) => {
    expect(message(text)).toBe(expected);
  });

  it('passes over conflicts with claims that stand no more', () => {
    expect(message('killed (grows): 7 in P at 10:00 | 9 in Q at 10:10 | 12 in R at 14:00 | 15 in S at 14:10')).toBe('killed: 12 (R) against 15 (S)');
  });

  it('cuts a long value at a word', () => {
    const words = Array.from({ length: 40 }, () => 'word').join(' ');
    expect(message(`title (fixed): role ${words} in Echo`)).toBe(`title: ${Array.from({ length: 18 }, () => 'word').join(' ')} … (Echo)`);
  });

  it('falls back on the text of a claim whose value has no words', () => {
    const fact = factOf('killed (grows): 7 in Echo');
    const claims = fact.claims.map((claim) => ({ ...claim, value: { ...claim.value, words: '' }, text: 'seven dead' }) as typeof claim);
    expect(judge({ ...fact, claims }).message).toBe('killed: seven dead (Echo)');
  });

  it.each<[string, object, string]>([
    ['a value over two lines', { value: { words: ' 30\n   people ' } }, 'killed: 30 people (Echo)'],
    ['a value of ninety characters', { value: { words: `${'nine words '.repeat(8)}ab` } }, `killed: ${'nine words '.repeat(8)}ab (Echo)`],
    ['a value of one long word', { value: { words: 'a'.repeat(100) } }, `killed: ${'a'.repeat(90)} … (Echo)`],
    ['a rise', { value: { words: '4', unit: '', change: 'rise' } }, 'killed: 4, a rise (Echo)'],
    [
      'a hedge within the value',
      { value: { words: 'perhaps 7' }, certainty: 'hedged', hedge: { span: { start: 0, end: 7 }, text: 'perhaps' } },
      'killed: perhaps 7 (Echo)',
    ],
    [
      'a hedge beside no words',
      { value: {}, text: 'seven', certainty: 'hedged', hedge: { span: { start: 0, end: 7 }, text: 'perhaps' } },
      'killed: seven, “perhaps” (Echo)',
    ],
  ])('tells %s in one line', (_, more, expected) => {
    const fact = factOf('killed (grows): 7 in Echo');
    expect(judge({ ...fact, claims: fact.claims.map((claim) => ({ ...claim, ...more }) as typeof claim) }).message).toBe(expected);
  });

  it('names a report of which nothing else is known by its id', () => {
    expect(judge({ ...factOf('killed (grows): 7 in Echo'), reports: [] }).message).toBe('killed: 7 (Echo)');
  });

  it('has something to say of a fact without claims', () => {
    expect(judge({ ...factOf('killed (grows): 7 in Echo'), claims: [], reports: [] })).toMatchObject({
      message: 'killed',
      verdict: 'single-source',
      origins: [],
      relations: [],
    });
  });
});

it('credits a speaker whose words began a sentence as one within it', () => {
  const fact = factOf('killed (grows): 7 by police in Echo');
  const credited = {
    ...fact,
    claims: fact.claims.map((claim) => ({ ...claim, speakers: claim.speakers.map((speaker) => ({ ...speaker, text: 'The police' })) })),
  };
  expect(judge(credited as typeof fact).message).toBe('killed: 7 (Echo, citing the police)');
});
