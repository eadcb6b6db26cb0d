/**
 * How two values measure against each other, before anything is judged.
 *
 * `a-within-b`: whatever fits `a` fits `b` too, so `a` says more ("25" within "at least 19"); `overlap`: both can be true and
 * neither holds the other; `disjoint`: both cannot be true; `incomparable`: they do not measure the same thing, or nothing is
 * known that would tell.
 */
export type Comparison = 'same' | 'a-within-b' | 'b-within-a' | 'overlap' | 'disjoint' | 'incomparable';
