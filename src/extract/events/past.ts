/** Dates of the past that a sentence only looks back to. */
import type { Token } from '../language.js';

interface Dated {
  readonly first: number;
  readonly last: number;
  readonly value: { readonly grain: string };
}

const COARSE: ReadonlySet<string> = new Set(['year', 'decade', 'century']);

/** "for the first time since 1988", "has tripled since 2023": what is told is of now. "Since 2019, when 76 drowned" tells of then. */
export const isHeldAgainst = (tokens: readonly Token[], { first, last, value: { grain } }: Dated): boolean =>
  tokens[first - 1]?.lower === 'since' && COARSE.has(grain) && tokens[last]?.lower !== 'when' && tokens[last + 1]?.lower !== 'when';

const OPENS_ASIDE: ReadonlySet<string> = new Set(['which', 'who', 'whose', 'where']);
/** The tokens that an aside may go on for. */
const ASIDE = 24;

/** Where an aside that a comma opens ends, as a token: "the plant, which dates from 1937, made a loss". */
export const endOfAside = (tokens: readonly Token[], comma: number, last: number): number | undefined => {
  if (tokens[comma]!.text !== ',' || !OPENS_ASIDE.has(tokens[comma + 1]?.lower ?? '')) return undefined;
  for (let i = comma + 2; i < Math.min(last, comma + ASIDE); i++) if (tokens[i]!.text === ',') return i;
  return undefined;
};
