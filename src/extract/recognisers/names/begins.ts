/** Whether the first word of a sentence begins a name. */
import { FUNCTION_WORDS, OPENERS, SAYS } from '../../../lexicon/capitals.js';
import { GIVEN_NAMES } from '../../../lexicon/given-names.js';
import { GENERIC_BODIES, OF_HEADS } from '../../../lexicon/organisations.js';
import { KNOWN_PLACES, PEOPLES, PLACE_NAME_LEADS } from '../../../lexicon/places.js';
import { PARTICLES, PORTFOLIOS, ROLE_MODIFIERS, TIED_PARTICLES } from '../../../lexicon/titles.js';
import type { Token } from '../../language.js';
import { endOf, joined } from './joins.js';
import { barred, isDemonym, isHead, isHyphen, isKnownPlace, isNation, isPossessive, isTitle, type Scan, tight } from './scan.js';
import { isCapital, MARK, MIXED, REST, UPPER } from './shapes.js';
import { isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

const PAIR_LEADS = wordSet([...KNOWN_PLACES].filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))));
export const knownPair = (tokens: readonly Token[], i: number): boolean =>
  isOf(tokens[i]!, PAIR_LEADS) && i + 1 < tokens.length && KNOWN_PLACES.has(`${tokens[i]!.lower} ${tokens[i + 1]!.lower}`);

/** Whether the first word of a sentence begins a name. It does on evidence only: its capital is none. */
export const begins = (scan: Scan, i: number, limit: number): boolean => {
  const {
    prose: { tokens },
    shapes,
    seen,
    small,
  } = scan;
  const { lower, text } = tokens[i]!;
  const shape = shapes[i]!;
  if (knownPair(tokens, i)) return true;
  if (shape === UPPER) return text === 'US' || !isOf(tokens[i]!, OPENERS);
  if (shape === MIXED) return true;
  if (isOf(tokens[i]!, FUNCTION_WORDS)) return false;
  if (isKnownPlace(tokens[i]!) || isDemonym(tokens[i]!) || isOf(tokens[i]!, PEOPLES)) return true;
  const next = i + 1 < limit ? shapes[i + 1]! : MARK;
  const spaced = i + 1 < limit && !tight(tokens, i + 1);
  const opens = isOf(tokens[i]!, OPENERS) || small.has(lower);
  if (!opens && seen.has(lower)) return true;
  if (next === REST) return true;
  if (isCapital(next) && spaced && !barred(scan, i + 1)) {
    if (
      isOf(tokens[i]!, GIVEN_NAMES) ||
      isTitle(tokens[i]!) ||
      isOf(tokens[i]!, ROLE_MODIFIERS) ||
      isOf(tokens[i]!, PORTFOLIOS) ||
      isOf(tokens[i]!, PLACE_NAME_LEADS)
    )
      return true;
    if (isNation(tokens[i + 1]!)) return false;
    return !opens || (!isOf(tokens[i]!, GENERIC_BODIES) && isHead(tokens[endOf(scan, i, limit) - 1]!));
  }
  if (opens || isOf(tokens[i]!, GENERIC_BODIES)) return false;
  const after = i + 1 < limit ? tokens[i + 1]! : undefined;
  if (!after) return limit - i === 1 && i === 0;
  if (isHyphen(after)) return isCapital(shapes[i + 2]);
  if (isPossessive(after)) return true;
  if (isOf(after, SAYS)) return !lower.endsWith('s');
  if (isOf(after, PARTICLES) || isOf(after, TIED_PARTICLES)) return joined(scan, i, i + 1, limit) > 0;
  if (isOf(tokens[i]!, OF_HEADS)) return joined(scan, i, i + 1, limit) > 0;
  return after.text === '(' && shapes[i + 2] === UPPER;
};
