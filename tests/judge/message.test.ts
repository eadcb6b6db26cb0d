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
