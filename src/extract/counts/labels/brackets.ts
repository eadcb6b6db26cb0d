import type { Token } from '../../language.js';

/** Where the brackets begin that end a label or a name, "(HAP)"; its end where none do. */
export const bracketsAt = (tokens: readonly Token[], first: number, last: number): number => {
  if (tokens[last - 1]?.text !== ')') return last;
  for (let i = last - 2; i > first; i--) if (tokens[i]!.text === '(') return i;
  return last;
};
