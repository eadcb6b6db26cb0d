import { describe, expect, test } from 'vitest';
import { withPartsElsewhere, withRoom } from '../../src/align/parts.js';
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

describe('a figure to which its own report adds others', () => {
  const at = (figure: number, report: string, start: number, more: Parameters<typeof count>[2] = {}, scope?: Scope) =>
    count(figure, scope, { report, span: { start, end: start + 10 }, ...more });
  const MORE = { setting: { some: 'more' } } as const;
  test.each<[string, ReturnType<typeof at>, ReturnType<typeof at>, boolean]>([
    ['as many more', at(4, 'a', 0), at(5, 'a', 50, MORE), true],
    ['another one', at(2, 'a', 0, {}, { who: 'woman' }), at(1, 'a', 50, { text: 'another woman was shot' }, { who: 'woman' }), true],
    ['a fifth one', at(4, 'a', 0), at(1, 'a', 50, { text: 'a fifth person was hit' }), true],
    ['a third one on top of four', at(4, 'a', 0), at(1, 'a', 50, { text: 'a third person was hit' }), false],
    ['the other of two', at(1, 'a', 0, {}, { who: 'officer' }), at(1, 'a', 50, { text: 'the other was hit' }), true],
    ['the other beside four', at(4, 'a', 0), at(1, 'a', 50, { text: 'the other was hit' }), false],
    ['before it', at(4, 'a', 80), at(5, 'a', 50, MORE), false],
    ['pages behind it', at(4, 'a', 0), at(5, 'a', 900, MORE), false],
    ['of another group', at(4, 'a', 0, {}, { who: 'man' }), at(1, 'a', 50, MORE, { who: 'woman' }), false],
    ['in another report', at(4, 'a', 0), at(5, 'b', 50, MORE), false],
    ['nothing added', at(4, 'a', 0), at(5, 'a', 50), false],
  ])('%s', (_, figure, added, expected) => {
    expect(withRoom([figure, added])[0]!.setting?.some === 'told').toBe(expected);
  });
});
