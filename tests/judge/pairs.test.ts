import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/index.js';
import { factOf } from './notation.js';

const many = (count: number, value: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${value(index)} in R${String(index).padStart(4, '0')}`).join(' | ');

describe('a fact with very many claims', () => {
  it('relates them all to something, in a number that grows with theirs', () => {
    const { relations, claims, verdict } = judge(factOf(`killed (grows): ${many(1000, (index) => String(index % 3 === 0 ? 7 : 9))}`));
    const related = new Set(relations.flatMap(({ from, to }) => [from, to]));
    expect(claims.every(({ id }) => related.has(id))).toBe(true);
    expect(relations.length).toBeLessThan(2 * claims.length);
    expect(verdict).toBe('conflict');
  });

  it('finds the one that differs', () => {
    expect(judge(factOf(`killed (grows): ${many(300, () => '7')} | 9 in Z`)).verdict).toBe('conflict');
    expect(judge(factOf(`killed (grows): ${many(300, () => '7')} | >=5 in Z`)).verdict).toBe('refinement');
    expect(judge(factOf(`killed (grows): ${many(300, () => '7')}`)).verdict).toBe('agreement');
  });

  it('stays bounded where every value is another', () => {
    const { relations, verdict } = judge(factOf(`killed (grows): ${many(500, (index) => String(index))}`));
    expect(relations.length).toBeLessThan(48 * 500);
    expect(verdict).toBe('conflict');
  });

  it('relates each two of an ordinary number', () => {
    expect(judge(factOf(`killed (grows): ${many(48, (index) => String(index))}`)).relations).toHaveLength((48 * 47) / 2);
  });
});
