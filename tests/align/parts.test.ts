import { describe, expect, test } from 'vitest';
import { withPartsElsewhere } from '../../src/align/parts.js';
import type { Scope, Setting } from '../../src/model/index.js';
import { count } from './claims.js';

const of = (figure: number, report: string, setting?: Setting, scope?: Scope) => count(figure, scope, { report, ...(setting ? { setting } : {}) });
const PART: Scope = { part: true };
const ohio: Setting = { where: ['ohio'] };
const friday: Setting = { when: { start: '2024-03-01', end: '2024-03-01' } };

describe('what another report gives as a part', () => {
  test.each<[string, ReturnType<typeof of>, readonly ReturnType<typeof of>[], boolean]>([
    ['of the same place', of(40, 'a', ohio), [of(120, 'b'), of(40, 'b', ohio, PART)], true],
    ['of the same day', of(5, 'a', friday), [of(11, 'b'), of(5, 'b', friday, PART)], true],
    ['by a figure that is no chance', of(3000, 'a'), [of(8000, 'b'), of(3000, 'b', undefined, PART)], true],
    ['by a small figure alone', of(2, 'a'), [of(5, 'b'), of(2, 'b', undefined, PART)], false],
    ['by another figure', of(41, 'a', ohio), [of(120, 'b'), of(40, 'b', ohio, PART)], false],
    ['of another place', of(40, 'a', ohio), [of(120, 'b'), of(40, 'b', { where: ['utah'] }, PART)], false],
    ['with no whole beside it', of(40, 'a', ohio), [of(40, 'b', ohio, PART)], false],
    ['in its own report', of(40, 'b', ohio), [of(120, 'b'), of(40, 'b', ohio, PART)], false],
  ])('%s', (_, figure, others, expected) => {
    expect(withPartsElsewhere([figure, ...others])[0]!.scope?.part === true).toBe(expected);
  });
});
