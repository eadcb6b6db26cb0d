/**
 * The school, airport or factory where it happened, by name or as one of its sort.
 */
import { AT, AT_SCENE, CENTRES, CHIEF, ENTERING, HOUSES, NO_PURPOSE, PARTS_OF_HOUSES, STRIKES, centreOf, facilityOf } from '../../lexicon/facilities.js';
import { INDEFINITE_ARTICLES } from '../../lexicon/small-words.js';
import type { PlaceValue } from '../../model/claim.js';
import type { Span } from '../../model/span.js';
import { excerpt } from '../../model/span.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';
import { perWord, isOf } from '../language/words.js';

/** A facility in a line. */
export interface Facility {
  readonly sort: string;
  readonly value: PlaceValue;
  readonly span: Span;
  readonly first: number;
}

const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

const startOf = (tokens: readonly Token[], head: number, from: number): number => {
  let first = head;
  while (
    first > from &&
    (INSIDE.has(tokens[first - 1]!.tag) || tokens[first - 1]!.lower === "'s" || tokens[first - 1]!.lower === "'" || tokens[first - 1]!.text === '-')
  )
    first -= 1;
  return first;
};

/** "81 students of Ravensbourne College": those who were there, and no speaker of it. */
const ofMembers = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'of' && tokens[at - 1]?.tag === 'NOUN' && tokens[at - 1]!.lower.endsWith('s');

/** "outside of Elm High School". */
const outsideOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'of' && (tokens[at - 1]?.lower === 'outside' || tokens[at - 1]?.lower === 'inside' || tokens[at - 1]?.lower === 'front');

const sortNamed = perWord(({ lower }) => facilityOf(lower) ?? '');

/** Written as a name is, with a capital. */
export const isName = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** "the presidential palace", "the livestock market": told apart by what it is for. "The new school" may be any. */
const isPurpose = (token: Token): boolean =>
  token.tag === 'NOUN' || isOf(token, CHIEF) || (token.tag === 'ADJ' && PURPOSES.test(token.lower) && !isOf(token, NO_PURPOSE));
const PURPOSES = /(?:al|ary|ian|ic)$/;

/** The sort of facility that a token heads: "Elm Hospital", "Elm Medical Center", "Elm Correctional Institution". */
export const facilityAt = (tokens: readonly Token[], i: number): string | undefined =>
  isOf(tokens[i]!, CENTRES)
    ? centreOf(tokens[i - 1]?.lower ?? '')
    : isOf(tokens[i]!, HOUSES) && isName(tokens[i]!) && isName(tokens[i - 1])
      ? tokens[i]!.lower
      : sortNamed(tokens[i]!) || undefined;

/** "the Museum of Court Arts", "the Palace of the Republic": the end of a name that goes on behind "of"; `last` where none does. */
const endOfName = (tokens: readonly Token[], last: number, limit: number): number => {
  if (last >= limit || tokens[last]!.lower !== 'of' || !isName(tokens[last - 1])) return last;
  let at = last + 1;
  if (tokens[at]?.lower === 'the') at += 1;
  let end = at;
  while (end < limit && isName(tokens[end]) && INSIDE.has(tokens[end]!.tag)) end += 1;
  return end > at ? end : last;
};

/** "through a window of Elm College", "the fence of Elm jail". */
const ofPart = (tokens: readonly Token[], at: number): boolean => tokens[at]!.lower === 'of' && isOf(tokens[at - 1], PARTS_OF_HOUSES);

/** "got out of Elm jail". */
const outOf = (tokens: readonly Token[], at: number): boolean => tokens[at]!.lower === 'of' && tokens[at - 1]?.lower === 'out';

/** "stabbed outside a pub", "a fire broke out in a mosque": one of its sort, right behind what happened there. "The station" was told of before. */
const isSceneOf = (tokens: readonly Token[], article: number, deeds: ReadonlySet<number>): boolean => {
  if (!isOf(tokens[article], INDEFINITE_ARTICLES) || !isOf(tokens[article - 1], AT_SCENE)) return false;
  for (let i = article - 2; i >= article - 4; i--) {
    if (deeds.has(i)) return true;
    const tag = tokens[i]?.tag;
    if (tag !== 'VERB' && tag !== 'ADV' && tag !== 'ADP') return false;
  }
  return false;
};

/** "at a mill [in Gdansk]": the name of the place tells where it was, and the mill says no more. */
const isPlaced = ({ places }: Line, end: number): boolean => places.some(({ first }) => first === end);

/** Facilities that a line places something at: "at the Termopian plant", "entered Stanmore College", "from a girls' school". */
export const facilitiesIn = ({ prose: { tokens, text } }: Reading, line: Line, deeds: ReadonlySet<number>): readonly Facility[] => {
  const found: Facility[] = [];
  for (let i = line.sentence.first; i < line.sentence.last; i++) {
    const sort = facilityAt(tokens, i);
    if (!sort || !INSIDE.has(tokens[i]!.tag)) continue;
    const end = endOfName(tokens, i + 1, line.sentence.last);
    const next = tokens[end];
    // "the Elm High School shooting": the event is called by where it was.
    const calls = deeds.has(end);
    const dated = line.periods.some((period) => period.first === end);
    if (next && !calls && !dated && end < line.sentence.last && (next.tag === 'NOUN' || next.tag === 'PROPN' || next.text === '-')) continue;
    const first = startOf(tokens, i, line.sentence.first);
    const article = tokens[first - 1]?.tag === 'DET' ? first - 1 : first;
    const lead = tokens[article - 1];
    const named = tokens.slice(first, end).some(({ text: word }) => /^\p{Lu}/u.test(word));
    if (calls && named && first < end - 1) {
      const words = excerpt(text, tokens[first]!.start, tokens[end - 1]!.end);
      found.push({ sort, value: { words: words.text, names: [words.text] }, span: words.span, first: i });
      continue;
    }
    const bare = first === i && end === i + 1;
    if (
      (bare && (!isSceneOf(tokens, article, deeds) || isPlaced(line, end))) ||
      !lead ||
      article <= line.sentence.first ||
      !(isOf(lead, AT) || [ofMembers, outsideOf, outOf, ofPart].some((rule) => rule(tokens, article - 1)) || isOf(lead, ENTERING) || isOf(lead, STRIKES))
    )
      continue;
    // "the new school" may be any; "a girls' school" is told apart by what it is.
    if (!named && tokens[article]!.lower !== 'a' && tokens[article]!.lower !== 'an' && !(article < first && isPurpose(tokens[i - 1]!))) continue;
    const words = excerpt(text, tokens[first]!.start, tokens[end - 1]!.end);
    found.push({ sort, value: { words: words.text, names: named ? [words.text] : [] }, span: words.span, first: i });
  }
  return found;
};
