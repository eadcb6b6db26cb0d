import { DECADES } from '../../../lexicon/ages.js';
import { YEARS_OF_AGE } from '../../../model/quantity.js';
import type { Token } from '../../language.js';
import { isOf, perWord } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';
import type { Reading } from './figures.js';
import { mentionOf, type Step } from './mention.js';

const WRITTEN = /^(?:(early|mid|late)-)?([2-9]0)['’]?s$/u;
const WHOSE = wordSet(['his', 'her', 'their']);
const LAST_OF_TEN = 9;
/** The years of ten that their part takes up. */
const PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = { early: [0, 4], mid: [3, 7], late: [5, LAST_OF_TEN] };
const PART = wordSet(Object.keys(PARTS));

/** The first year of the ten that a word is for, and the part of them: "50s", "mid-50s", "forties"; 0 where it is for none. */
const decadeOf = perWord(({ lower }): { readonly from: number; readonly part: string } => {
  const [, part = '', digits] = WRITTEN.exec(lower) ?? [];
  return { from: digits === undefined ? (DECADES.get(lower) ?? 0) : Number(digits), part };
});

export const isDecade = (lower: string): boolean => DECADES.has(lower) || WRITTEN.test(lower);

const partBefore = (tokens: readonly Token[], at: number): number => {
  if (tokens[at - 1]?.text === '-' && isOf(tokens[at - 2], PART)) return at - 2;
  return isOf(tokens[at - 1], PART) ? at - 1 : at;
};

/** "in his 20s", "in her mid-50s", "in their late forties": an age by its ten years. */
export const decadeAt = ({ prose, from }: Reading, at: number): Step | undefined => {
  const { tokens } = prose;
  const decade = decadeOf(tokens[at]!);
  if (decade.from === 0) return undefined;
  const first = partBefore(tokens, at);
  if (first - 2 < from || !isOf(tokens[first - 1], WHOSE) || tokens[first - 2]!.lower !== 'in') return undefined;
  const [low, high] = PARTS[decade.part || (first < at ? tokens[first]!.lower : '')] ?? [0, LAST_OF_TEN];
  const mention = mentionOf(prose, {
    first: first - 2,
    last: at + 1,
    number: { first: at, last: at + 1 },
    bounds: { min: decade.from + low, max: decade.from + high, rule: 'an age by its ten years' },
    unit: YEARS_OF_AGE,
  });
  return { next: at + 1, mention };
};
