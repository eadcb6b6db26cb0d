import { describe, expect, test } from 'vitest';
import { actorsById, ancestorsOf, compareFullness, fullerName, hasName, isPersonName, isProperName, otherGivenName } from '../../../src/judge/compare/names.js';

test.each([
  ['Ana Ruiz', true],
  ['“Ana Ruiz”', true],
  ['Brigade 44', true],
  ['Ana van Ruiz', true],
  [' Ana Ruiz ', true],
  ['Green Alliance of Tambo and Oria', false],
  ['Ana Ruiz, Bo Lind', false],
  ['Ana or Bo', false],
  ['the gunmen', false],
  ['Iranian-backed gunmen', false],
  ['Ana Bo Cy Di Ed Fay', true],
  ['Ana Bo Cy Di Ed Fay Gil', false],
  ['the', false],
  ['', false],
])('“%s” is one proper name: %s', (words, expected) => {
  expect(isProperName(words)).toBe(expected);
});

test.each([
  ['Ada Roe', true],
  ['Ada van Roe', true],
  ['Roe', false],
  ['Red Front', false],
  ['Hamas Brigade', false],
  ['Saudi Arabia', false],
  ['Iraqi Roe', false],
  ['Unit 44', false],
  ['Ana Bo Cy Di Ed', false],
  ['two men', false],
])('“%s” is the name of a person: %s', (words, expected) => {
  expect(isPersonName(words)).toBe(expected);
});

test.each([
  ['Ana Ruiz’s gang', true],
  ['men of Bakr al-Harra', true],
  ['Oria', true],
  ['Iranian-backed gunmen', false],
  ['two gunmen', false],
])('“%s” has a name: %s', (words, expected) => {
  expect(hasName(words)).toBe(expected);
});

test.each([
  ['Anna Kowalska', 'Maria Kowalska', true],
  ['Ana Ali', 'Eva Ali', true],
  ['Anna van Dorn', 'Maria van Dorn', true],
  ['Ana de la Cruz', 'Eva de la Cruz', true],
  ['Anna van Dorn', 'Anna van Dorn', false],
  ['Anna Maria Dorn', 'Eva Maria Dorn', false],
  ['Tambo District Council', 'Lembo District Council', false],
  ['Anna Kowalska', 'Anna Nowak', false],
  ['Anna Kowalska', 'Kowalska', false],
  ['Anna Maria Kowalska', 'Eva Kowalska', false],
  ['Yusuf Ali', 'Yusup Ali', false],
  ['A. Kowalska', 'Anna Kowalska', false],
  ['B. Kowalska', 'Anna Kowalska', true],
  ['Aleksandr Lind', 'Alexandr Lind', false],
  ['Andrey Lind', 'Andrij Lind', false],
  ['Maria Kowalska', 'Martin Kowalska', true],
  // the surname stands first
  ['Chang Ji-ho', 'Jang Ji-ho', false],
  ['Lee Ji-ho', 'Min Ji-ho', false],
  ['Anna Kowalska Nowak', 'Maria Kowalska', false],
  ['Anna Kowalska', 'the guard Kowalska', false],
])('%s and %s have other given names: %s', (a, b, expected) => {
  expect(otherGivenName(a, b)).toBe(expected);
  expect(otherGivenName(b, a)).toBe(expected);
});

describe('what an actor belongs to', () => {
  const actor = (id: string, ...partOf: readonly string[]) => ({ id, name: id, names: [id], ...(partOf.length > 0 ? { partOf } : {}) });
  test('all the way up, and round no circle twice', () => {
    const actors = actorsById([actor('roe', 'pentagon'), actor('pentagon', 'us'), actor('us', 'roe')]);
    expect([...ancestorsOf('roe', actors)]).toEqual(['pentagon', 'us']);
    expect([...ancestorsOf('us', actors)]).toEqual(['roe', 'pentagon']);
  });
  test('nothing, of one whom nobody knows', () => {
    expect([...ancestorsOf('roe', actorsById([]))]).toEqual([]);
    expect([...ancestorsOf('roe', actorsById([actor('roe', 'pentagon')]))]).toEqual(['pentagon']);
  });
});

test.each([
  ['Elin L. Dahl', 'Elin Dahl', 'a-within-b'],
  ['Maria Tano', 'M. Tano', 'a-within-b'],
  ['Sonia Weller', 'Sonia W.', 'a-within-b'],
  ['Elin Dahl', 'Elin Dahl', 'same'],
  ['Elin Aas Dahl', 'Elin Dahl', 'same'],
  ['Elin Dahl', 'Dahl', 'same'],
  ['E. Dahl', 'Dahl', 'same'],
  ['Elin L. Dahl', 'Elin B. Dahl', 'same'],
  ['Vic Dahl', 'Victor Dahl', 'same'],
  ['the gunman', 'a gunman', 'same'],
  // Another first name before a letter, and one letter in two ways.
  ['Maria Dahl', 'Elin D.', 'same'],
  ['E. Dahl', 'E Dahl', 'same'],
  // An article is no initial.
  ['another gunman', 'a gunman', 'same'],
  ['another guard', 'A Guard', 'same'],
] as const)('“%s” and “%s”: which tells more: %s', (a, b, expected) => {
  expect(compareFullness(a, b)).toBe(expected);
  expect(compareFullness(b, a)).toBe(expected === 'same' ? 'same' : 'b-within-a');
});

test.each([
  ['Ana Maria Ruiz', 'Ana Ruiz', 'a-within-b'],
  ['Ana Ruiz', 'Ana', 'a-within-b'],
  ['Ana R. Lind', 'Ana R.', 'a-within-b'],
  ['Ana Ruiz', 'Ana Ruiz', undefined],
  ['Ana Ruiz', 'Ruiz', undefined],
  ['Ana Maria Ruiz', 'Ana Lind', undefined],
  // No names: of two descriptions neither is the whole name.
  ['the tall gunman', 'the gunman', undefined],
  ['Ana the baker', 'Ana', undefined],
] as const)('“%s” and “%s”: the whole name: %s', (a, b, expected) => {
  expect(fullerName(a, b)).toBe(expected);
  expect(fullerName(b, a)).toBe(expected && 'b-within-a');
});
