/** What the whole text tells about its words, before any name is read; and small questions about tokens. */
import { GIVEN_IN_CALENDAR } from '../../../lexicon/name-cues.js';
import { CALENDAR, FUNCTION_WORDS, NO_NAMES } from '../../../lexicon/capitals.js';
import { ORGANISATION_HEADS } from '../../../lexicon/organisations.js';
import { DEMONYMS, KNOWN_PLACES, PEOPLES, PLACE_NAME_HEADS } from '../../../lexicon/places.js';
import { TITLE_WORDS } from '../../../lexicon/titles.js';
import type { Prose, Token } from '../../language.js';
import { CAPITALISED, FIGURE, isCapital, LOWER, MARK, REST, type Shapes, UPPER } from './shapes.js';
import { isOf, oneOf, perWord } from '../../language/words.js';

/** What the whole text tells about its words, before any name is read. */
export interface Scan {
  readonly prose: Prose;
  readonly shapes: Shapes;
  /** Words with a capital where a common word would have none. */
  readonly seen: ReadonlySet<string>;
  /** Words of four letters and more that the text writes small. */
  readonly small: ReadonlySet<string>;
}

export const tight = (tokens: readonly Token[], i: number): boolean => i > 0 && i < tokens.length && tokens[i]!.start === tokens[i - 1]!.end;
export const isHyphen = (token: Token | undefined): boolean => token !== undefined && (token.text === '-' || token.text === '‑');
export const isPossessive = (token: Token | undefined): boolean => token !== undefined && (token.lower === "'s" || token.lower === "'");

/** Whether a capital at `i` is owed to its place: first in the sentence, in a quotation, after a colon or a dash. */
export const isInitial = ({ tokens }: Prose, shapes: Shapes, i: number, first: number): boolean => {
  if (i === first) return true;
  const before = tokens[i - 1]!;
  if (before.lower === 'a.m.' || before.lower === 'p.m.') return true;
  if (shapes[i - 1] !== MARK) return shapes[i - 1] === FIGURE && i - 1 === first;
  const mark = before.text;
  if (mark === ',' || mark === '(' || mark === ')' || mark === '/' || mark === '&' || mark === "'" || mark === '’' || isPossessive(before)) return false;
  return !(isHyphen(before) && before.start === tokens[i - 2]?.end && before.end === tokens[i]!.start);
};

/** Reads once how the text writes its words. */
export const scanOf = (prose: Prose, shapes: Shapes, casings: readonly string[]): Scan => {
  const seen = new Set<string>();
  const small = new Set<string>();
  const { tokens, sentences } = prose;
  for (let s = 0; s < sentences.length; s++) {
    if (casings[s] !== 'sentence') continue;
    const { first, last } = sentences[s]!;
    for (let i = first; i < last; i++) {
      const shape = shapes[i]!;
      if (shape === LOWER) {
        if (tokens[i]!.text.length > 3) small.add(tokens[i]!.lower);
      } else if (isCapital(shape) && !isInitial(prose, shapes, i, first)) {
        const { lower } = tokens[i]!;
        if (!isOf(tokens[i]!, FUNCTION_WORDS) && !isOf(tokens[i]!, CALENDAR) && !isOf(tokens[i]!, NO_NAMES)) seen.add(lower);
      }
    }
  }
  return { prose, shapes, seen, small };
};

export const isHead = (token: Token): boolean => isOf(token, ORGANISATION_HEADS) || isOf(token, PLACE_NAME_HEADS);
export const isKnownPlace = perWord(({ lower }) => KNOWN_PLACES.has(lower));
export const isDemonym = perWord(({ lower }) => DEMONYMS.has(lower));
export const isNation = (token: Token): boolean => isDemonym(token) || isOf(token, PEOPLES) || isKnownPlace(token) || token.text === 'US';
export const isTitle = oneOf(TITLE_WORDS);

const isLetter = (lower: string): boolean => lower.length === 2 && lower.endsWith('.');

/** Whether a capitalised word at `i` cannot be in a name. */
export const barred = ({ prose: { tokens }, shapes }: Scan, i: number): boolean => {
  const { lower } = tokens[i]!;
  if (lower.length === 1 || isLetter(lower)) return shapes[i + 1] !== CAPITALISED && shapes[i + 1] !== REST && !isLetter(tokens[i + 1]?.lower ?? '');
  if (isOf(tokens[i]!, CALENDAR)) {
    if (isHyphen(tokens[i + 1]) && tight(tokens, i + 1) && lower.length < 5) return false;
    const given = isOf(tokens[i]!, GIVEN_IN_CALENDAR);
    return !(
      given &&
      shapes[i + 1] === CAPITALISED &&
      !isOf(tokens[i + 1]!, CALENDAR) &&
      !isOf(tokens[i + 1]!, FUNCTION_WORDS) &&
      tokens[i + 1]!.start > tokens[i]!.end
    );
  }
  return isOf(tokens[i]!, FUNCTION_WORDS) ? !(shapes[i] === UPPER && lower.length < 3 && tokens[i]!.text === 'US') : isOf(tokens[i]!, NO_NAMES);
};
