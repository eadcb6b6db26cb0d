import { describe, expect, test } from 'vitest';
import { isByOffice, withHolders } from '../../src/align/offices.js';
import { NAMED_BY_OFFICE } from '../../src/lexicon/roles.js';
import type { Claim } from '../../src/model/index.js';
import { event, idsIn, ownText, slot } from './claims.js';

const claim = (report: string, attribute: string, rule: string = NAMED_BY_OFFICE, actor = 'ana ruiz'): Claim<'actor'> => ({
  id: `${report} ${attribute}`,
  report,
  kind: 'actor',
  attribute,
  value: { words: 'Ana Ruiz', actor },
  span: { start: 0, end: 1 },
  text: `${attribute} Ana Ruiz`,
  speakers: [],
  polarity: 'affirmed',
  certainty: 'stated',
  event: event(report),
  rule,
});

describe('whoever is named with an office', () => {
  test('is told from the holders of a role', () => {
    expect([claim('a', 'lawyer'), claim('a', 'captain', 'by hand')].map(isByOffice)).toEqual([true, false]);
  });
  test('is the holder of a role whom another report names', () => {
    const [only] = withHolders([slot([claim('a', 'prosecutor', 'by hand')]), slot([claim('b', 'attorney')])], ownText);
    expect(only!.claims.map(({ attribute, readAs }) => [attribute, readAs])).toEqual([
      ['prosecutor', undefined],
      ['prosecutor', 'attorney'],
    ]);
  });
  test('is no other person in that role', () => {
    const slots = [slot([claim('a', 'prosecutor', 'by hand', 'jan roe')]), slot([claim('b', 'attorney')])];
    expect(idsIn(withHolders(slots, ownText))).toEqual([['a prosecutor']]);
  });
  test('is not the victim by that', () => {
    expect(idsIn(withHolders([slot([claim('a', 'victim', 'by hand')]), slot([claim('b', 'teacher')])], ownText))).toEqual([['a victim']]);
  });
  test('is one person under two offices, by the name of the first', () => {
    const [only] = withHolders([slot([claim('a', 'mediator'), claim('b', 'judge')])], ownText);
    expect(only!.claims.map(({ attribute }) => attribute)).toEqual(['mediator', 'mediator']);
  });
  test('is left out where one report alone does it', () => {
    expect(withHolders([slot([claim('a', 'mediator'), claim('a', 'judge')])], ownText)).toEqual([]);
  });
});
