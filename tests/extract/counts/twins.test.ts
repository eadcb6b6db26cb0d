/** One word that cues two attributes: the one that the counted noun fits has it, whichever domain comes first. */
import { describe, expect, test } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { defineDomain } from '../../../src/read/define.js';
import { claimsOf } from '../../../src/extract/index.js';

const heritage = defineDomain({
  name: 'heritage',
  events: [],
  attributes: [
    {
      name: 'museums hit',
      kind: 'quantity',
      evolves: 'grows',
      counts: { nouns: ['museum'], only: true },
      cues: { done: ['hit', 'strike'], being: ['flooded'] },
    },
  ],
});

describe.each([
  ['behind the others', [...domains, heritage]],
  ['before them', [heritage, ...domains]],
])('a domain of somebody’s own, %s', (_, all) => {
  const figures = (text: string): readonly string[] =>
    claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, all).flatMap((claim) =>
      claim.kind === 'quantity' ? [`${claim.attribute}: ${claim.value.figure}`] : [],
    );

  test.each<[string, readonly string[]]>([
    ['Shells hit three museums.', ['museums hit: 3']],
    ['Shells hit three bases.', ['targets hit: 3']],
    ['Four museums were flooded.', ['museums hit: 4']],
    ['Four homes were flooded.', ['homes flooded: 4']],
    // Of neither.
    ['Shells hit three trees.', ['trees: 3']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
