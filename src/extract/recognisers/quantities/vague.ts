import { MULTIPLIERS } from '../../../lexicon/numbers.js';
import { AFTER_SCORES, PLURAL_MULTIPLIERS, VAGUE_MAGNITUDES, VAGUE_WORDS } from '../../../lexicon/vague.js';
import type { Token } from '../../language.js';
import { isOf } from '../../language/words.js';

/** An amount without a figure: its band, and the tokens `first` to `last` that name it. */
export interface VagueRead {
  readonly min: number;
  readonly max: number;
  readonly first: number;
  readonly last: number;
}

/** "several", "a few hundred", "a couple of", "dozens", "tens of thousands". */
export const vagueAt = (tokens: readonly Token[], first: number, limit: number): VagueRead | undefined => {
  let at = first;
  const opening = tokens[first]!.lower;
  if (opening === 'a' || opening === 'many') at += 1;
  const token = at < limit ? tokens[at] : undefined;
  if (!token) return undefined;
  const small = VAGUE_WORDS.get(token.lower);
  if (small) {
    if ((small.article ?? false) !== (opening === 'a') || opening === 'many') return undefined;
    let last = at + 1;
    const of = tokens[last]?.lower === 'of' && last + 1 < limit ? last + 1 : last;
    const multiplier = of < limit ? (MULTIPLIERS.get(tokens[of]!.lower) ?? PLURAL_MULTIPLIERS.get(tokens[of]!.lower)) : undefined;
    if (multiplier !== undefined) last = of + 1;
    return { min: small.min * (multiplier ?? 1), max: small.max * (multiplier ?? 1), first, last };
  }
  const magnitude = opening === 'a' ? undefined : VAGUE_MAGNITUDES.get(token.lower);
  if (!magnitude) return undefined;
  if (token.lower === 'scores' && !isOf(tokens[at + 1], AFTER_SCORES)) return undefined;
  let { min, max } = magnitude;
  let last = at + 1;
  for (let guard = 0; guard < 2 && last + 1 < limit && tokens[last]!.lower === 'of'; guard++) {
    const multiplier = PLURAL_MULTIPLIERS.get(tokens[last + 1]!.lower);
    if (multiplier === undefined) break;
    min *= multiplier;
    max *= multiplier;
    last += 2;
  }
  if (token.lower === 'tens' && last === at + 1) return undefined;
  return { min, max, first, last };
};
