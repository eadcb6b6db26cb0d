import { describe, expect, it } from 'vitest';
import { openCase } from '../../src/judge/case.js';
import { judge } from '../../src/judge/index.js';
import { pairsOf } from '../../src/judge/pairs.js';
import { factOf } from './notation.js';

const many = (count: number, value: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${value(index)} in R${String(index).padStart(4, '0')}`).join(' | ');

/** The two reports of each pair, by their numbers. */
const pairsIn = (claims: string): readonly string[] =>
  pairsOf(openCase(factOf(`killed (grows): ${claims}`))).map(
    ({ first, second }) => `${Number(first.claim.report.slice(1))}-${Number(second.claim.report.slice(1))}`,
  );

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

  it('relates each two of an ordinary number that all give one value', () => {
    expect(new Set(pairsIn(many(48, () => '7'))).size).toBe((48 * 47) / 2);
  });

  it('chains those of one value, and holds twelve of them against each other', () => {
    const pairs = pairsIn(many(60, () => '7'));
    // Twelve from the first to the last, as evenly as they go: none beside another, so that no link of the chain is among them.
    const chosen = [0, 5, 11, 16, 21, 27, 32, 38, 43, 48, 54, 59];
    const links = Array.from({ length: 59 }, (_, index) => `${index}-${index + 1}`);
    const among = chosen.flatMap((first, index) => chosen.slice(index + 1).map((second) => `${first}-${second}`));
    expect(pairs.toSorted()).toEqual([...links, ...among].toSorted());
  });

  it('relates no two twice where all of a value are chosen', () => {
    // Forty of one value and ten of another: 39 links, and 22 held against each other.
    const pairs = pairsIn(many(50, (index) => (index < 40 ? '7' : '9')));
    expect(pairs).toHaveLength(39 + (22 * 21) / 2);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs).toContain('0-49');
  });
});
