/**
 * Runs of capitalised words that may be names: "the Ministry of Transportation", "Kata'ib Hezbollah", "Osama bin Laden".
 */
import { CALENDAR, FUNCTION_WORDS, NO_NAMES, OPENERS, SAYS } from '../../../lexicon/capitals.js';
import { GIVEN_NAMES } from '../../../lexicon/given-names.js';
import { GENERIC_BODIES, OF_HEADS, ORGANISATION_HEADS, POSSESSORS, THING_LEADS } from '../../../lexicon/organisations.js';
import { DEMONYMS, KNOWN_PLACES, PEOPLES, PLACE_NAME_HEADS, PLACE_NAME_LEADS } from '../../../lexicon/places.js';
import { NAME_SUFFIXES, PARTICLES, PORTFOLIOS, ROLE_MODIFIERS, ROLES, TIED_PARTICLES, TITLE_WORDS } from '../../../lexicon/titles.js';
import type { Prose, Sentence, Token } from '../../language.js';
import { CAPITALISED, casingOf, FIGURE, isCapital, LOWER, MARK, MIXED, REST, type Shapes, UPPER } from './shapes.js';

/** Tokens `first` to `last`, the last one excluded. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** What the whole text tells about its words, before any name is read. */
export interface Scan {
  readonly prose: Prose;
  readonly shapes: Shapes;
  /** Words with a capital where a common word would have none. */
  readonly seen: ReadonlySet<string>;
  /** Words of four letters and more that the text writes small. */
  readonly small: ReadonlySet<string>;
}

const tight = (tokens: readonly Token[], i: number): boolean => i > 0 && i < tokens.length && tokens[i]!.start === tokens[i - 1]!.end;
const isHyphen = (token: Token | undefined): boolean => token !== undefined && (token.text === '-' || token.text === '‑');
const isPossessive = (token: Token | undefined): boolean => token !== undefined && (token.lower === "'s" || token.lower === "'");

/** Whether a capital at `i` is owed to its place: first in the sentence, in a quotation, after a colon or a dash. */
const isInitial = ({ tokens }: Prose, shapes: Shapes, i: number, first: number): boolean => {
  if (i === first) return true;
  const before = tokens[i - 1]!;
  if (before.lower === 'a.m.' || before.lower === 'p.m.') return true;
  if (shapes[i - 1]! !== MARK) return shapes[i - 1]! === FIGURE && i - 1 === first;
  const mark = before.text;
  if (mark === ',' || mark === '(' || mark === ')' || mark === '/' || mark === '&' || mark === "'" || mark === '’' || isPossessive(before)) return false;
  return !(isHyphen(before) && before.start === tokens[i - 2]?.end && before.end === tokens[i]!.start);
};

/** Reads once how the text writes its words. */
const scanOf = (prose: Prose, shapes: Shapes, casings: readonly string[]): Scan => {
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
        if (!FUNCTION_WORDS.has(lower) && !CALENDAR.has(lower) && !NO_NAMES.has(lower)) seen.add(lower);
      }
    }
  }
  return { prose, shapes, seen, small };
};

const isHead = (lower: string): boolean => ORGANISATION_HEADS.has(lower) || PLACE_NAME_HEADS.has(lower);
const isNation = (token: Token): boolean => DEMONYMS.has(token.lower) || PEOPLES.has(token.lower) || KNOWN_PLACES.has(token.lower) || token.text === 'US';
const isTitle = (lower: string): boolean => TITLE_WORDS.has(lower);

/** Months and days that are given names too, before another capital. */
const CALENDAR_GIVEN = new Set(['april', 'june', 'may', 'august', 'jan', 'sun']);

const SURNAME_MONTHS = new Set(['may', 'march', 'august']);

/** Heads before "of" that make places: "Gulf of Oman", "Republic of Korea". */
const PLACE_OF = new Set(['gulf', 'strait', 'isle', 'cape', 'bay', 'sea', 'republic', 'kingdom', 'state', 'city', 'province', 'horn']);

const isLetter = (lower: string): boolean => lower.length === 2 && lower.endsWith('.');

/** Whether a capitalised word at `i` cannot be in a name. */
const barred = ({ prose: { tokens }, shapes }: Scan, i: number): boolean => {
  const { lower } = tokens[i]!;
  if (lower.length === 1 || isLetter(lower)) return shapes[i + 1] !== CAPITALISED && shapes[i + 1] !== REST && !isLetter(tokens[i + 1]?.lower ?? '');
  if (CALENDAR.has(lower)) {
    if (isHyphen(tokens[i + 1]) && tight(tokens, i + 1) && lower.length < 5) return false;
    const given = CALENDAR_GIVEN.has(lower);
    return !(
      given &&
      shapes[i + 1] === CAPITALISED &&
      !CALENDAR.has(tokens[i + 1]!.lower) &&
      !FUNCTION_WORDS.has(tokens[i + 1]!.lower) &&
      tokens[i + 1]!.start > tokens[i]!.end
    );
  }
  return FUNCTION_WORDS.has(lower) ? !(shapes[i] === UPPER && lower.length < 3 && tokens[i]!.text === 'US') : NO_NAMES.has(lower);
};

/** No body's name goes on for longer after "People's". */
const MOST_WORDS = 7;

const startsTied = ({ prose: { tokens }, shapes }: Scan, i: number, limit: number): boolean =>
  i + 2 < limit &&
  tokens[i]!.text.length < 4 &&
  isHyphen(tokens[i + 1]) &&
  TIED_PARTICLES.has(tokens[i]!.lower) &&
  isCapital(shapes[i + 2]) &&
  tight(tokens, i + 1) &&
  tight(tokens, i + 2);

/** "89th Street", "5th Avenue". */
const isStreetNumber = ({ prose: { tokens }, shapes }: Scan, i: number, limit: number): boolean =>
  shapes[i] === FIGURE &&
  i + 1 < limit &&
  isCapital(shapes[i + 1]) &&
  tokens[i]!.lower.length > 2 &&
  /^\d{1,3}(?:st|nd|rd|th)$/.test(tokens[i]!.lower) &&
  PLACE_NAME_HEADS.has(tokens[i + 1]!.lower);

/** How many tokens from `at` on go on with the run that began at `first`; 0 where it ends. */
const joined = (scan: Scan, first: number, at: number, limit: number): number => {
  const {
    prose: { tokens },
    shapes,
  } = scan;
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  const next = at + 1 < limit ? tokens[at + 1]! : undefined;
  const shape = shapes[at]!;
  if (shape === REST) return 1;
  // "Theresa May", "Fredric March": a month is none behind a given name.
  if (
    shape === CAPITALISED &&
    CALENDAR.has(token.lower) &&
    token.text.length > 2 &&
    shapes[at + 1] !== FIGURE &&
    GIVEN_NAMES.has(before.lower) &&
    !CALENDAR.has(before.lower)
  )
    return SURNAME_MONTHS.has(token.lower) ? 1 : 0;
  if (isCapital(shape)) return barred(scan, at) || /\n\s*\n/.test(scan.prose.text.slice(before.end, token.start)) ? 0 : 1;
  if (shape === FIGURE) {
    if (isStreetNumber(scan, at, limit)) return 1;
    // "Flight BX 417", "Boeing 757", "Brigade 44": never a figure with marks in it.
    const code = shapes[at - 1] === UPPER && before.text.length < 4 && !NO_NAMES.has(before.lower) && !before.text.includes('.');
    const plain = token.text.length < 5 && /^\d+$/.test(token.text);
    return plain && (THING_LEADS.has(before.lower) || before.lower === 'brigade' || before.lower === 'division' || (code && at - 1 > first)) ? 1 : 0;
  }
  if (!next) return 0;
  if (isHyphen(token)) {
    if (!tight(tokens, at) || !tight(tokens, at + 1)) return 0;
    if (isCapital(shapes[at + 1])) return isNation(before) && isNation(next) ? 0 : 2;
    return shapes[at + 1] === LOWER && next.text.length < 4 && next.tag !== 'VERB' && next.tag !== 'ADJ' && next.lower !== 'led' && next.lower !== 'era'
      ? 2
      : 0;
  }
  if (isPossessive(token)) {
    if (!isCapital(shapes[at + 1])) return 0;
    // "Mason County Sheriff's Office", "the Attorney General's Office"
    if (isTitle(before.lower) && isCapital(shapes[at - 1])) return ORGANISATION_HEADS.has(next.lower) ? 2 : 0;
    if (!(POSSESSORS.has(before.lower) || (token.lower === "'" && scan.small.has(before.lower)))) return 0;
    let end = at + 1;
    while (end < limit && end < at + MOST_WORDS && isCapital(shapes[end])) end += 1;
    return isHead(tokens[end - 1]!.lower) ? 1 : 0;
  }
  if (token.text === '&') return isCapital(shapes[at + 1]) ? 2 : 0;
  if (token.text === ',') return NAME_SUFFIXES.has(next.lower) && isCapital(shapes[at + 1]) ? 2 : 0;
  if (shape !== LOWER) return 0;
  const { lower } = token;
  if (startsTied(scan, at, limit)) return 3;
  if (PARTICLES.has(lower)) {
    if (isCapital(shapes[at + 1])) return lower === 'den' || lower === 'ten' ? 0 : 2;
    const third = at + 2 < limit && isCapital(shapes[at + 2]) && PARTICLES.has(next.lower);
    return third ? 3 : 0;
  }
  if (lower === 'of' || lower === 'for') {
    const article = next.lower === 'the' ? 1 : 0;
    const target = at + 1 + article;
    if (target >= limit || !isCapital(shapes[target]) || barred(scan, target)) return 0;
    if (OF_HEADS.has(before.lower)) return 2 + article;
    if (lower === 'for') return 0;
    if (PLACE_OF.has(before.lower) && article === 0) return 2;
    return ROLES.has(before.lower) && (PORTFOLIOS.has(tokens[target]!.lower) || article === 0) ? 2 + article : 0;
  }
  if (lower === 'to' && next.lower === 'the' && ROLES.has(before.lower) && at + 2 < limit && isCapital(shapes[at + 2]) && ROLES.has(tokens[at + 2]!.lower))
    return 3;
  if (lower === 'and' && isCapital(shapes[at + 1])) {
    if (KNOWN_PLACES.has(`${before.lower} and ${next.lower}`)) return 2;
    return PORTFOLIOS.has(next.lower) && (PORTFOLIOS.has(before.lower) || OF_HEADS.has(tokens[first]!.lower)) ? 2 : 0;
  }
  return 0;
};

/** The end of the run that begins at `first`. */
const endOf = (scan: Scan, first: number, limit: number): number => {
  let at = startsTied(scan, first, limit) ? first + 3 : first + 1;
  while (at < limit) {
    const more = joined(scan, first, at, limit);
    if (more === 0) break;
    at += more;
  }
  return Math.min(at, limit);
};

const PAIR_LEADS: ReadonlySet<string> = new Set([...KNOWN_PLACES].filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))));
const knownPair = (tokens: readonly Token[], i: number): boolean =>
  PAIR_LEADS.has(tokens[i]!.lower) && i + 1 < tokens.length && KNOWN_PLACES.has(`${tokens[i]!.lower} ${tokens[i + 1]!.lower}`);

/** Whether the first word of a sentence begins a name. It does on evidence only: its capital is none. */
const begins = (scan: Scan, i: number, limit: number): boolean => {
  const {
    prose: { tokens },
    shapes,
    seen,
    small,
  } = scan;
  const { lower, text } = tokens[i]!;
  const shape = shapes[i]!;
  if (knownPair(tokens, i)) return true;
  if (shape === UPPER) return text === 'US' || !OPENERS.has(lower);
  if (shape === MIXED) return true;
  if (FUNCTION_WORDS.has(lower)) return false;
  if (KNOWN_PLACES.has(lower) || DEMONYMS.has(lower)) return true;
  const next = i + 1 < limit ? shapes[i + 1]! : MARK;
  const spaced = i + 1 < limit && !tight(tokens, i + 1);
  const opens = OPENERS.has(lower) || small.has(lower);
  if (!opens && seen.has(lower)) return true;
  if (next === REST) return true;
  if (isCapital(next) && spaced && !barred(scan, i + 1)) {
    if (GIVEN_NAMES.has(lower) || isTitle(lower) || ROLE_MODIFIERS.has(lower) || PORTFOLIOS.has(lower) || PLACE_NAME_LEADS.has(lower)) return true;
    if (isNation(tokens[i + 1]!)) return false;
    return !opens || (!GENERIC_BODIES.has(lower) && isHead(tokens[endOf(scan, i, limit) - 1]!.lower));
  }
  if (opens || GENERIC_BODIES.has(lower)) return false;
  const after = i + 1 < limit ? tokens[i + 1]! : undefined;
  if (!after) return limit - i === 1 && i === 0;
  if (isHyphen(after)) return isCapital(shapes[i + 2]);
  if (isPossessive(after)) return true;
  if (SAYS.has(after.lower)) return !lower.endsWith('s');
  if (PARTICLES.has(after.lower) || TIED_PARTICLES.has(after.lower)) return joined(scan, i, i + 1, limit) > 0;
  if (OF_HEADS.has(lower)) return joined(scan, i, i + 1, limit) > 0;
  return after.text === '(' && shapes[i + 2] === UPPER;
};

const runsInSentence = (scan: Scan, sentence: Sentence, index: number, into: Run[]): void => {
  const { shapes, prose } = scan;
  for (let i = sentence.first; i < sentence.last; i++) {
    const shape = shapes[i]!;
    if (!isCapital(shape)) {
      if (!(shape === LOWER && startsTied(scan, i, sentence.last)) && !(shape === FIGURE && isStreetNumber(scan, i, sentence.last))) continue;
    } else if (barred(scan, i) || (isInitial(prose, shapes, i, sentence.first) && !begins(scan, i, sentence.last))) continue;
    const last = endOf(scan, i, sentence.last);
    into.push({ first: i, last, sentence: index });
    i = last - 1;
  }
};

/** In headlines only what the text or the word lists know as a name is one. */
const runsInHeadline = (scan: Scan, sentence: Sentence, index: number, caps: boolean, into: Run[]): void => {
  const {
    prose: { tokens },
    shapes,
    seen,
    small,
  } = scan;
  const known = (i: number): boolean => {
    const shape = shapes[i]!;
    if (!isCapital(shape) || barred(scan, i)) return false;
    const { lower } = tokens[i]!;
    if (KNOWN_PLACES.has(lower) || DEMONYMS.has(lower) || knownPair(tokens, i) || (i > sentence.first && knownPair(tokens, i - 1))) return true;
    if (small.has(lower) && !seen.has(lower)) return false;
    return (
      seen.has(lower) ||
      (!caps &&
        (shape === UPPER ||
          shape === MIXED ||
          (GIVEN_NAMES.has(lower) && shapes[i + 1] === CAPITALISED) ||
          (i > sentence.first && GIVEN_NAMES.has(tokens[i - 1]!.lower) && !OPENERS.has(lower))))
    );
  };
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!known(i)) continue;
    let last = i + 1;
    while (
      last < sentence.last &&
      ((known(last) && !isNation(tokens[last]!)) || shapes[last] === REST || (isHyphen(tokens[last]) && tight(tokens, last) && known(last + 1)))
    )
      last += 1;
    // Words that the text also writes small, or that only head a name, are none by themselves.
    let telling = false;
    for (let k = i; k < last; k++)
      telling ||= !small.has(tokens[k]!.lower) && !isHead(tokens[k]!.lower) && !OPENERS.has(tokens[k]!.lower) && !isTitle(tokens[k]!.lower);
    if (telling) into.push({ first: i, last, sentence: index });
    i = last - 1;
  }
};

/** All runs of a text, in order. */
export const runsOf = (prose: Prose, shapes: Shapes): { readonly runs: readonly Run[]; readonly scan: Scan } => {
  const casings = prose.sentences.map((sentence) => casingOf(prose, shapes, sentence));
  const scan = scanOf(prose, shapes, casings);
  const runs: Run[] = [];
  for (let s = 0; s < prose.sentences.length; s++) {
    const sentence = prose.sentences[s]!;
    if (casings[s] === 'sentence') runsInSentence(scan, sentence, s, runs);
    else runsInHeadline(scan, sentence, s, casings[s] === 'caps', runs);
  }
  return { runs, scan };
};
