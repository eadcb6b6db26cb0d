/** Figures where they stand in a text, for the tests of additions. */
import type { ExtractedClaim, Speaker } from '../../../src/model/index.js';
import { count } from '../claims.js';

type Figure = ExtractedClaim<'quantity'>;

/** The figure that some words of a text give; of a group where the words are "part 14 children". */
export const figureIn = (text: string, words: string, more: Partial<Figure> = {}): Figure => {
  const own = words.replace(/^part /, '');
  const start = text.indexOf(own);
  if (start < 0) throw new Error(`not in the text: ${own}`);
  const [, number = '', who = ''] = /^(\d+)\s*(.*)$/.exec(own) ?? [];
  const scope = own === words ? undefined : { part: true as const, ...(who !== '' && { who }) };
  return count(Number(number), scope, { text: own, span: { start, end: start + own.length }, ...more });
};

export const by = (...names: readonly string[]): { readonly speakers: readonly Speaker[] } => ({
  speakers: names.map((text) => ({ text, span: { start: 0, end: 0 } })),
});
