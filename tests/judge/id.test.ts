import { describe, expect, it } from 'vitest';
import { idOf } from '../../src/judge/id.js';
import { factOf } from './notation.js';

const fact = factOf('targets hit (fixed): 5 in A | 5 in B');

describe('idOf', () => {
  it('begins with the attribute', () => {
    expect(idOf(fact)).toMatch(/^targets-hit-[0-9a-f]{12}$/);
    expect(idOf({ ...fact, attribute: 'Verlust (€)' })).toMatch(/^verlust-[0-9a-f]{12}$/);
    expect(idOf({ ...fact, attribute: '死者' })).toMatch(/^quantity-[0-9a-f]{12}$/);
    expect(idOf({ ...fact, attribute: `${'a'.repeat(39)} tail` })).toMatch(/^a{39}-[0-9a-f]{12}$/);
  });

  it('is the same in every version of the library: FNV-1a of the claims, in two lanes', () => {
    expect(idOf(fact)).toBe('targets-hit-2ccdac8038be');
    expect(idOf(factOf('targets hit (fixed): 8 in A'))).toBe('targets-hit-0f2cd9dcce32');
    expect(idOf({ ...fact, scope: { who: 'children' } })).not.toBe(idOf({ ...fact, scope: { who: 'women' } }));
  });

  it('stays the same when the order of claims changes', () => {
    expect(idOf({ ...fact, claims: fact.claims.toReversed() })).toBe(idOf(fact));
  });

  it('changes with the attribute, the scope, and the claims', () => {
    const others = [
      { ...fact, attribute: 'targets missed' },
      { ...fact, scope: { who: 'children' } },
      { ...fact, claims: fact.claims.slice(1) },
      factOf('targets hit (fixed): 5 in A | 6 in B'),
      factOf('targets hit (fixed): 5 in A | 5 in C'),
      factOf('targets hit (fixed): 5 in A | 5 in B @7'),
    ];
    expect(new Set([fact, ...others].map(idOf)).size).toBe(others.length + 1);
  });
});
