/** How a run of capitalised words goes on: over particles, hyphens, "of", "and" and figures. */
import { PLACE_OF, SURNAMES_IN_CALENDAR } from '../../../lexicon/name-cues.js';
import { CALENDAR, NO_NAMES } from '../../../lexicon/capitals.js';
import { GIVEN_NAMES } from '../../../lexicon/given-names.js';
import { OF_HEADS, ORGANISATION_HEADS, POSSESSORS, THING_LEADS } from '../../../lexicon/organisations.js';
import { SECOND_SYLLABLES } from '../../../lexicon/name-forms.js';
import { KNOWN_PLACES, PLACE_NAME_HEADS } from '../../../lexicon/places.js';
import { NAME_SUFFIXES, PARTICLES, PORTFOLIOS, ROLES, TIED_PARTICLES } from '../../../lexicon/titles.js';
import { barred, isHead, isHyphen, isNation, isPossessive, isTitle, type Scan, tight } from './scan.js';
import { CAPITALISED, FIGURE, isCapital, LOWER, REST, UPPER } from './shapes.js';
import { isOf } from '../../language/words.js';

/** No body's name goes on for longer after "People's". */
const MOST_WORDS = 7;

export const startsTied = ({ prose: { tokens }, shapes }: Scan, i: number, limit: number): boolean =>
  i + 2 < limit &&
  tokens[i]!.text.length < 4 &&
  isHyphen(tokens[i + 1]) &&
  isOf(tokens[i]!, TIED_PARTICLES) &&
  isCapital(shapes[i + 2]) &&
  tight(tokens, i + 1) &&
  tight(tokens, i + 2);

/** "89th Street", "5th Avenue". */
export const isStreetNumber = ({ prose: { tokens }, shapes }: Scan, i: number, limit: number): boolean =>
  shapes[i] === FIGURE &&
  i + 1 < limit &&
  isCapital(shapes[i + 1]) &&
  tokens[i]!.lower.length > 2 &&
  /^\d{1,3}(?:st|nd|rd|th)$/.test(tokens[i]!.lower) &&
  isOf(tokens[i + 1]!, PLACE_NAME_HEADS);

/** How many tokens from `at` on go on with the run that began at `first`; 0 where it ends. */
export const joined = (scan: Scan, first: number, at: number, limit: number): number => {
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
    isOf(token, CALENDAR) &&
    token.text.length > 2 &&
    shapes[at + 1] !== FIGURE &&
    isOf(before, GIVEN_NAMES) &&
    !isOf(before, CALENDAR)
  )
    return isOf(token, SURNAMES_IN_CALENDAR) ? 1 : 0;
  if (isCapital(shape)) return barred(scan, at) || /\n\s*\n/.test(scan.prose.text.slice(before.end, token.start)) ? 0 : 1;
  if (shape === FIGURE) {
    if (isStreetNumber(scan, at, limit)) return 1;
    // "Flight BX 417", "Boeing 757", "Brigade 44": never a figure with marks in it.
    const code = shapes[at - 1] === UPPER && before.text.length < 4 && !isOf(before, NO_NAMES) && !before.text.includes('.');
    const plain = token.text.length < 5 && /^\d+$/.test(token.text);
    return plain && (isOf(before, THING_LEADS) || before.lower === 'brigade' || before.lower === 'division' || (code && at - 1 > first)) ? 1 : 0;
  }
  if (!next) return 0;
  if (isHyphen(token)) {
    if (!tight(tokens, at) || !tight(tokens, at + 1)) return 0;
    if (isCapital(shapes[at + 1])) return isNation(before) && isNation(next) ? 0 : 2;
    // "Jang Hyun-woo", "Lee Jae-myung": behind a surname
    if (isOf(next, SECOND_SYLLABLES) && at - 2 >= first && isCapital(shapes[at - 2])) return 2;
    return shapes[at + 1] === LOWER && next.text.length < 4 && next.tag !== 'VERB' && next.tag !== 'ADJ' && next.lower !== 'led' && next.lower !== 'era'
      ? 2
      : 0;
  }
  if (isPossessive(token)) {
    if (!isCapital(shapes[at + 1])) return 0;
    // "Mason County Sheriff's Office", "the Attorney General's Office"
    if (isTitle(before) && isCapital(shapes[at - 1])) return isOf(next, ORGANISATION_HEADS) ? 2 : 0;
    if (!(isOf(before, POSSESSORS) || (token.lower === "'" && scan.small.has(before.lower)))) return 0;
    let end = at + 1;
    while (end < limit && end < at + MOST_WORDS && isCapital(shapes[end])) end += 1;
    return isHead(tokens[end - 1]!) ? 1 : 0;
  }
  if (token.text === '&') return isCapital(shapes[at + 1]) ? 2 : 0;
  if (token.text === ',') return isOf(next, NAME_SUFFIXES) && isCapital(shapes[at + 1]) ? 2 : 0;
  if (shape !== LOWER) return 0;
  const { lower } = token;
  if (startsTied(scan, at, limit)) return 3;
  if (isOf(token, PARTICLES)) {
    if (isCapital(shapes[at + 1])) return lower === 'den' || lower === 'ten' ? 0 : 2;
    const third = at + 2 < limit && isCapital(shapes[at + 2]) && isOf(next, PARTICLES);
    return third ? 3 : 0;
  }
  if (lower === 'of' || lower === 'for') {
    const article = next.lower === 'the' ? 1 : 0;
    const target = at + 1 + article;
    if (target >= limit || !isCapital(shapes[target]) || barred(scan, target)) return 0;
    if (isOf(before, OF_HEADS)) return 2 + article;
    if (lower === 'for') return 0;
    if (isOf(before, PLACE_OF) && article === 0) return 2;
    return isOf(before, ROLES) && (isOf(tokens[target]!, PORTFOLIOS) || article === 0) ? 2 + article : 0;
  }
  if (lower === 'to' && next.lower === 'the' && isOf(before, ROLES) && at + 2 < limit && isCapital(shapes[at + 2]) && isOf(tokens[at + 2]!, ROLES)) return 3;
  if (lower === 'and' && isCapital(shapes[at + 1])) {
    if (KNOWN_PLACES.has(`${before.lower} and ${next.lower}`)) return 2;
    return isOf(next, PORTFOLIOS) && (isOf(before, PORTFOLIOS) || isOf(tokens[first]!, OF_HEADS)) ? 2 : 0;
  }
  return 0;
};

/** The end of the run that begins at `first`. */
export const endOf = (scan: Scan, first: number, limit: number): number => {
  let at = startsTied(scan, first, limit) ? first + 3 : first + 1;
  while (at < limit) {
    const more = joined(scan, first, at, limit);
    if (more === 0) break;
    at += more;
  }
  return Math.min(at, limit);
};
