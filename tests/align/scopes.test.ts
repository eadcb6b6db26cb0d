import { describe, expect, test } from 'vitest';
import { slotsOf } from '../../src/align/scopes.js';
import type { Claim, Scope } from '../../src/model/index.js';
import { count } from './claims.js';

/** The slots as lists of figures, for reading. */
const figures = (claims: readonly Claim<'quantity'>[]): readonly (readonly number[])[] =>
  slotsOf(claims, () => false)
    .map((slot) => slot.claims.map((claim) => claim.value.figure!).toSorted((a, b) => a - b))
    .toSorted((a, b) => a[0]! - b[0]!);

describe('what measures the same part', () => {
  test.each<[string, readonly [number, Scope?][], readonly (readonly number[])[]]>([
    ['figures of all people are of one slot', [[19], [25]], [[19, 25]]],
    ['children are not all the dead', [[14, { who: 'children' }], [46]], [[14], [46]]],
    ['a group whose figure is that of all is all of them', [[7, { who: 'night-shift worker' }], [7]], [[7, 7]]],
    ['but not where the text calls it a part', [[7, { who: 'child', part: true }], [7]], [[7], [7]]],
    ['two names of one group', [[4, { who: 'us service members' }], [5, { who: 'service member' }]], [[4, 5]]],
    ['two groups with one head word', [[4, { who: 'us soldier' }], [2, { who: 'iraqi soldier' }]], [[2], [4]]],
    ['houses are homes', [[300, { who: 'house' }], [412, { who: 'home' }]], [[300, 412]]],
    ['per day and in two days', [[287, { per: '24 hours' }], [341, { per: '48 hours' }]], [[287], [341]]],
    ['per place', [[3, { where: 'iraq' }], [2, { where: 'syria' }], [5]], [[2], [3], [5]]],
    ['confirmed and suspected', [[2, { state: 'confirmed' }], [503, { state: 'suspected' }]], [[2], [503]]],
    ['a part with no name of its own stays alone', [[7, { part: true }], [23], [7, { part: true }]], [[7], [7], [23]]],
  ])('%s', (_, claims, expected) => {
    expect(figures(claims.map(([figure, scope]) => count(figure, scope)))).toEqual(expected);
  });

  test('people told of one by one are one and the same where no report counts more', () => {
    const single = { rule: 'a person counts as one' };
    expect(figures([count(1, { who: 'contractor' }, { ...single, report: 'a' }), count(1, { who: 'us citizen' }, { ...single, report: 'b' })])).toEqual([[1, 1]]);
    expect(figures([count(1, { who: 'guard' }, { ...single, report: 'a' }), count(1, { who: 'cook' }, { ...single, report: 'b' }), count(2)])).toEqual([[1], [1], [2]]);
  });
});

test('what no domain names is joined by like figures only', () => {
  const slots = slotsOf([count(46), count(46), count(60)], () => true);
  expect(slots.map((slot) => slot.claims.map((claim) => claim.value.figure))).toEqual([[46, 46], [60]]);
});
