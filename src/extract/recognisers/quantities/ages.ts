import type { Token } from '../../language.js';
import type { Figure } from './figures.js';

const YEARS = 'years of age';

/** Words of age before a figure, and the first token of them: "aged", "age", "the age of". */
export const ageBefore = (tokens: readonly Token[], at: number, from: number): number | undefined => {
  const word = at - 1 >= from ? tokens[at - 1]!.lower : '';
  if (word === 'aged' || word === 'age' || word === 'ages') return at - 1;
  if (word !== 'of' || at - 2 < from || !/^ages?$/.test(tokens[at - 2]!.lower)) return undefined;
  return at - 3 >= from && tokens[at - 3]!.lower === 'the' ? at - 3 : at - 2;
};

/** "Smith, 24, said": a small whole number between commas after a name. */
const isAppositive = (tokens: readonly Token[], figure: Figure, from: number): boolean => {
  const { number } = figure;
  if (!number.bare || number.written !== 'digits' || number.value < 1 || number.value > 115 || figure.unit !== undefined) return false;
  const closing = tokens[number.last]?.text ?? '';
  return number.first - 2 >= from && tokens[number.first - 1]!.text === ',' && tokens[number.first - 2]!.tag === 'PROPN' && /^[,;.)]$|^and$/.test(closing);
};

/** The unit of age that the words around a figure give it, where they do. */
export const ageOf = (
  tokens: readonly Token[],
  figure: Figure,
  from: number,
): { readonly unit: string; readonly first: number; readonly rule?: string } | undefined => {
  if (figure.dimension === 'age') return undefined;
  const before = figure.unit === undefined && figure.number.value <= 120 ? ageBefore(tokens, figure.first, from) : undefined;
  if (before !== undefined) return { unit: YEARS, first: before };
  return isAppositive(tokens, figure, from) ? { unit: YEARS, first: figure.first, rule: 'age after a name' } : undefined;
};
