/**
 * The school, airport or factory where it happened, by name or as one of its sort.
 */
import { AT, facilityOf, HOUSES, STRIKES } from '../../lexicon/facilities.js';
import type { PlaceValue } from '../../model/claim.js';
import type { Span } from '../../model/span.js';
import { excerpt } from '../../model/span.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';
import { oneOf, perWord, isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';

/** A facility in a line. */
export interface Facility {
  readonly sort: string;
  readonly value: PlaceValue;
  readonly span: Span;
  readonly first: number;
}

const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const ENTERING = wordSet('enter enters entered entering leave left attack attacked reached reach'.split(' '));

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

const CENTRES: ReadonlySet<string> = new Set(['center', 'centre']);
const MEDICAL = wordSet(['medical', 'health', 'trauma']);

const isCentre = oneOf(CENTRES);
const sortNamed = perWord(({ lower }) => facilityOf(lower) ?? '');

const isName = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** "the presidential palace", "the livestock market": told apart by what it is for. "The new school" may be any. */
const isPurpose = (token: Token): boolean =>
  token.tag === 'NOUN' || isOf(token, CHIEF) || (token.tag === 'ADJ' && PURPOSES.test(token.lower) && !isOf(token, ANY));
const CHIEF = wordSet(['main', 'central', 'grand']);
const PURPOSES = /(?:al|ary|ian|ic)$/;
const ANY = wordSet(['local', 'final', 'typical', 'usual', 'actual', 'whole', 'additional', 'several', 'original', 'special', 'iconic', 'historic']);

/** The sort of facility that a token heads: "Elm Hospital", "Elm Medical Center". */
const sortAt = (tokens: readonly Token[], i: number): string | undefined =>
  isCentre(tokens[i]!)
    ? isOf(tokens[i - 1], MEDICAL)
      ? 'hospital'
      : undefined
    : isOf(tokens[i]!, HOUSES) && isName(tokens[i]!) && isName(tokens[i - 1])
      ? tokens[i]!.lower
      : sortNamed(tokens[i]!) || undefined;

/** Facilities that a line places something at: "at the Termopian plant", "entered Stanmore College", "from a girls' school". */
export const facilitiesIn = ({ prose: { tokens, text } }: Reading, line: Line, deeds: ReadonlySet<number>): readonly Facility[] => {
  const found: Facility[] = [];
  for (let i = line.sentence.first; i < line.sentence.last; i++) {
    const sort = sortAt(tokens, i);
    if (!sort || !INSIDE.has(tokens[i]!.tag)) continue;
    const next = tokens[i + 1];
    // "the Elm High School shooting": the event is called by where it was.
    const calls = deeds.has(i + 1);
    if (next && !calls && i + 1 < line.sentence.last && (next.tag === 'NOUN' || next.tag === 'PROPN' || next.text === '-')) continue;
    const first = startOf(tokens, i, line.sentence.first);
    const article = tokens[first - 1]?.tag === 'DET' ? first - 1 : first;
    const lead = tokens[article - 1];
    const named = tokens.slice(first, i + 1).some(({ text: word }) => /^\p{Lu}/u.test(word));
    if (calls && named && first < i) {
      const words = excerpt(text, tokens[first]!.start, tokens[i]!.end);
      found.push({ sort, value: { words: words.text, names: [words.text] }, span: words.span, first: i });
      continue;
    }
    if (
      first === i ||
      !lead ||
      article <= line.sentence.first ||
      !(isOf(lead, AT) || ofMembers(tokens, article - 1) || outsideOf(tokens, article - 1) || isOf(lead, ENTERING) || isOf(lead, STRIKES))
    )
      continue;
    // "the new school" may be any; "a girls' school" is told apart by what it is.
    if (!named && tokens[article]!.lower !== 'a' && tokens[article]!.lower !== 'an' && !(article < first && isPurpose(tokens[i - 1]!))) continue;
    const words = excerpt(text, tokens[first]!.start, tokens[i]!.end);
    found.push({ sort, value: { words: words.text, names: named ? [words.text] : [] }, span: words.span, first: i });
  }
  return found;
};
