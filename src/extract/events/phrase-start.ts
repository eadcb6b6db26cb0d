import type { Token } from '../language.js';

/** The start of the noun phrase that the word at `i` ends, as far as modifiers go. */
export const phraseStart = (tokens: readonly Token[], i: number, first: number): number => {
  let at = i;
  while (at > first) {
    const token = tokens[at - 1]!;
    const inside =
      token.tag === 'ADJ' ||
      token.tag === 'NOUN' ||
      token.tag === 'PROPN' ||
      token.tag === 'NUM' ||
      token.tag === 'DET' ||
      token.text === '-' ||
      token.lower === "'s" ||
      token.text === ')' ||
      token.text === '(' ||
      (token.tag === 'VERB' && token.lower.endsWith('ed'));
    if (!inside || i - at > 10) break;
    at -= 1;
    if (token.tag === 'DET') break;
  }
  return at;
};
