import { describe, expect, it } from 'vitest';
import { unlikeScopes } from '../../../src/judge/compare/scope.js';
import type { Scope } from '../../../src/model/index.js';

describe('unlikeScopes', () => {
  it.each<[Scope | undefined, Scope | undefined, boolean]>([
    [undefined, undefined, false],
    [{ part: true }, undefined, true],
    [undefined, { part: true }, true],
    [{ part: true }, { part: true }, false],
    [{ who: 'children', part: true }, { who: 'children' }, false],
    [{ who: 'children', part: true }, { who: 'women' }, true],
    [{ per: '24 hours' }, { per: '48 hours' }, true],
    [{ per: '24 hours' }, { per: '24 hours' }, false],
    [{ per: '24 hours' }, undefined, false],
    [{ state: 'confirmed' }, { state: 'suspected' }, true],
    [{ state: 'confirmed' }, {}, false],
    [{ state: 'critical' }, { state: 'critical condition' }, false],
    [{ state: 'permitted' }, undefined, true],
    [{ state: 'permitted' }, { state: 'permitted' }, false],
    [{ state: 'expected' }, undefined, false],
    [{ who: 'students' }, { who: 'girls' }, false],
  ])('%j, %j: %s', (a, b, expected) => {
    expect(unlikeScopes(a, b)).toBe(expected);
    expect(unlikeScopes(b, a)).toBe(expected);
  });
});
