import { describe, expect, test } from 'vitest';
import { folded } from '../../../src/align/names/fold.js';

describe('folded', () => {
  test.each([
    ['harbour master 7', 'harbour master 7'],
    ['Harbour Master', 'harbour master'],
    ['Ministry’s envoy', 'ministry envoy'],
    ['U.N. envoy', 'un envoy'],
    ['the U.N. envoy', 'the un envoy'],
    ['U.N envoy', 'un envoy'],
    ['envoy of the U.N', 'envoy of the un'],
    ['Søren Žagar', 'soren zagar'],
    ['wool & linen', 'wool and linen'],
    ['two  spaces ', 'two spaces'],
    [' ahead', 'ahead'],
    ['behind ', 'behind'],
    ['40%', '40%'],
    ['', ''],
    [' ', ''],
  ])('%s', (name, plain) => {
    expect(folded(name)).toBe(plain);
  });
});
