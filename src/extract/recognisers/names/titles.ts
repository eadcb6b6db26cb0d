/** Titles and roles that stand with a name: in front of it, or set off by commas. */
import { textOf } from '../../language/text.js';
import { NO_NAMES } from '../../../lexicon/capitals.js';
import { GENERIC_BODIES, ORGANISATION_HEADS } from '../../../lexicon/organisations.js';
import { GIVEN_NAMES } from '../../../lexicon/given-names.js';
import { FORMERLY, NAME_SUFFIXES, PORTFOLIOS, RANKS, ROLES, ROLE_MODIFIERS } from '../../../lexicon/titles.js';
import type { Prose, Token } from '../../language.js';
import { isDemonym, isKnownPlace, isTitle, type Scan } from './scan.js';
import { isCapital, LOWER, UPPER } from './shapes.js';
import { isAgeFigure } from '../../phrases.js';
import { isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

const NEUTRAL = wordSet(['of', 'the', 'to', 'and', '-', '&', ',']);

/** Words that may stand before a title word within one title: "U.S. Defence", "Joint Chiefs". */
const qualifies = (token: Token): boolean =>
  isOf(token, NEUTRAL) ||
  isOf(token, ROLE_MODIFIERS) ||
  isOf(token, PORTFOLIOS) ||
  isDemonym(token) ||
  isKnownPlace(token) ||
  token.text === 'US' ||
  isOf(token, ORGANISATION_HEADS) ||
  isTitle(token);

/**
 * Where the title of a run ends: the first token of the bare name. `first` where it has none, `last` where it is nothing but a title.
 * "Defence Secretary Mark Esper" → the index of "Mark"; "Stephen King" → `first`; "Prime Minister" → `last`.
 */
export const titleEnd = ({ prose: { tokens }, shapes, small }: Scan, first: number, last: number): number => {
  let end = first;
  let plain = true;
  let at = first;
  while (at < last && !isTitle(tokens[at]!)) at += 1;
  if (at === last) return first;
  for (let i = first; i < last; i++) {
    if (
      isTitle(tokens[i]!) &&
      (plain || (i === last - 1 && last - first > 2) || (last - i > (small.has(tokens[first]!.lower) ? 1 : 2) && !isOf(tokens[first]!, GIVEN_NAMES)))
    ) {
      end = i + 1;
      // What it is an office of: "Secretary of State", "Minister of Health and Sports".
      if (tokens[end]?.lower === 'of' && end < last) {
        let at = end + 1;
        while (at < last && (isOf(tokens[at]!, PORTFOLIOS) || tokens[at]!.lower === 'and' || tokens[at]!.lower === 'the')) at += 1;
        if (at > end + 1) end = at;
      }
      i = end - 1;
    } else if (!qualifies(tokens[i]!)) {
      if (end > first) break;
      plain = false;
    }
  }
  // "Commander, Jr." and the like leave no name.
  if (end === last - 1 && isOf(tokens[end]!, NAME_SUFFIXES)) return first;
  // A title's own words at the end of a run are an office without its holder, if all before them qualify.
  // "Norfolk Police Chief" is one too, with a name that nothing qualifies in front; "Stephen King" is none.
  if (end === last && !plain && (last - first < 3 || isOf(tokens[first]!, GIVEN_NAMES) || !qualifies(tokens[last - 2]!))) return first;
  if (end > first && end < last && tokens[end]!.text === '-') return first;
  if (end === first && shapes[first] === UPPER) return first;
  return end;
};

const LONGEST = 8;

/** Where a title in small letters begins that ends right before token `at`: "Pentagon spokesman", "fire service spokesman". */
const walkBack = (scan: Scan, at: number, start: number): number => {
  const {
    prose: { tokens },
    shapes,
  } = scan;
  let from = at;
  while (from > start && at - from < LONGEST) {
    const token = tokens[from - 1]!;
    const { lower, tag } = token;
    const fits = isCapital(shapes[from - 1])
      ? lower !== 'the' && tag !== 'DET' && tag !== 'PRON'
      : token.text === '-'
        ? token.end === tokens[from]!.start && tokens[from - 2]?.end === token.start
        : shapes[from - 1] === LOWER &&
          (tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || isOf(token, ROLE_MODIFIERS)) &&
          lower !== 'other' &&
          lower !== 'own';
    if (!fits) break;
    from -= 1;
  }
  while (from < at && (tokens[from]!.text === '-' || (from === start && tokens[from]!.tag === 'ADV'))) from += 1;
  // "a 44-year-old former judge"
  return tokens[from]!.lower === 'year' && tokens[from + 2]?.lower === 'old' && from + 3 < at ? from + 3 : from;
};

/** A role that its letters do not make a part of the name: "spokesman", "CEO". */
const roleAt = ({ prose: { tokens }, shapes }: Scan, i: number): boolean =>
  isTitle(tokens[i]!) && (shapes[i] === LOWER || (shapes[i] === UPPER && isOf(tokens[i]!, NO_NAMES)));
/** The same, however it is written: "the Secretary-General, Samuel Kiprotich,". */
const officeAt = (scan: Scan, i: number): boolean => roleAt(scan, i) || (isCapital(scan.shapes[i]) && isTitle(scan.prose.tokens[i]!));
const FIELDS = wordSet(['of', 'for']);
/** Words of what an office is of, at most. */
const FIELD = 5;

/** The token of the office that a phrase ends in, or in what the office is of: "the [commander] of the operation"; -1 where there is none. */
const officeBefore = (scan: Scan, at: number, start: number): number => {
  const { tokens } = scan.prose;
  if (at > start && officeAt(scan, at)) return at;
  for (let i = at; i > start + 1 && at - i < FIELD; i--) {
    if (isOf(tokens[i]!, FIELDS)) return officeAt(scan, i - 1) ? i - 1 : -1;
    if (tokens[i]!.tag !== 'NOUN' && tokens[i]!.tag !== 'PROPN' && tokens[i]!.tag !== 'ADJ' && tokens[i]!.tag !== 'DET') return -1;
  }
  return -1;
};

const DETERMINERS = wordSet(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my', "'s", "'"]);
const CALLED = wordSet(['identified', 'named']);
const BY_NAME = wordSet(['named', 'called']);

/** Tokens of "34-year-old". */
const AGE = 5;
/** Whether an age in such words ends right before a token. */
const ageEnds = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'old' && tokens[at - 2]?.text === '-' && tokens[at - 3]?.lower === 'year' && tokens[at - 4]?.text === '-';

/** The title in small letters that ends before a name at token `first`, within a sentence that begins at `start`. */
export const titleBefore = (
  scan: Scan,
  first: number,
  start: number,
  after: Token | undefined,
): { readonly first: number; readonly last: number } | undefined => {
  const {
    prose: { tokens },
  } = scan;
  if (first <= start) return undefined;
  const before = tokens[first - 1]!;
  if (roleAt(scan, first - 1)) return { first: walkBack(scan, first, start), last: first };
  // "the hiker, 34-year-old Karl Weber,", "the mediator, the Hon. Ana Ruiz,"
  const aside = ageEnds(tokens, first) ? first - AGE : before.lower === 'the' ? first - 1 : first;
  if (aside < first) return aside > start && tokens[aside - 1]!.text === ',' ? titleBefore(scan, aside, start, after) : undefined;
  // "Deputy chair of the board Ana Ruiz": with no article in front, it is a form of address.
  if (scan.shapes[first - 1] === LOWER && first - 2 > start) {
    const office = officeBefore(scan, first - 1, start);
    const from = office < 0 ? -1 : walkBack(scan, office + 1, start);
    if (from === start || (from > start && tokens[from - 1]!.tag === 'VERB')) return { first: from, last: first };
  }
  let at = -1;
  // "the plant manager, Ola Rud,": an article in front and a mark behind tell it from a list.
  if (before.text === ',' && first - 2 > start && (after === undefined || after.tag === 'PUNCT')) {
    const office = officeBefore(scan, first - 2, start);
    const from = office < 0 ? -1 : walkBack(scan, office + 1, start);
    const whole = ageEnds(tokens, from) ? from - AGE : from;
    const opens = from === start && office < first - 2;
    return opens || (whole > start && isOf(tokens[whole - 1]!, DETERMINERS)) ? { first: from, last: first - 1 } : undefined;
  }
  // "the captain, identified as Yusuf Patompo"
  if (before.lower === 'as' && first - 2 > start && isOf(tokens[first - 2]!, CALLED)) at = tokens[first - 3]!.text === ',' ? first - 3 : first - 2;
  // "a nurse named Ana Ruiz"
  if (isOf(before, BY_NAME)) at = first - 1;
  if (at < 1 || !roleAt(scan, at - 1)) return undefined;
  const from = walkBack(scan, at, start);
  return from > start && isOf(tokens[from - 1]!, DETERMINERS) ? { first: from, last: at } : undefined;
};

const PHRASE_ENDS = wordSet([',', '.', ';', ':', '(', ')', '"', '“', '”', '–', '—', '!', '?', 'who', 'which', 'whose', 'that']);

/** Tokens of an office, and where the noun for it stands. */
export interface Office {
  readonly first: number;
  readonly last: number;
  readonly role: number;
}

/** The words of an office from a token on, where the phrase that they make ends as one does: "club's doctor", "former head of the water workers' union". */
export const officeFrom = ({ tokens }: Prose, from: number, limit: number): Office | undefined => {
  let at = from;
  if (at < limit && isOf(tokens[at]!, DETERMINERS)) at += 1;
  // "a 44-year-old former judge"
  if (tokens[at]?.tag === 'NUM' && tokens[at + 1]?.text === '-' && tokens[at + 2]?.lower === 'year' && tokens[at + 4]?.lower === 'old') at += 5;
  let end = at;
  let role = -1;
  while (end < limit && end - at < 2 * LONGEST) {
    const { lower, tag, text: word } = tokens[end]!;
    if (PHRASE_ENDS.has(word) || isOf(tokens[end]!, PHRASE_ENDS) || tag === 'AUX' || tag === 'PRON') break;
    if (tag === 'VERB' && (role >= 0 || !lower.endsWith('ed')) && !(end === from && isOf(tokens[end]!, ROLES))) break;
    if (role < 0) {
      if (isOf(tokens[end]!, ROLES) || isOf(tokens[end]!, RANKS)) {
        const next = tokens[end + 1];
        if (!next || end + 1 >= limit || (next.tag !== 'NOUN' && next.tag !== 'PROPN' && next.tag !== 'ADJ') || !isOf(tokens[end]!, ROLES)) role = end;
      } else if (tag === 'ADP' || tag === 'DET' || tag === 'CCONJ') return undefined;
    } else if (tag === 'CCONJ' && !isOf(tokens[end + 1], ROLES)) break;
    end += 1;
  }
  if (role < 0 || end <= at) return undefined;
  const after = tokens[end];
  if (end < limit && after && !(PHRASE_ENDS.has(after.text) || isOf(after, PHRASE_ENDS) || after.tag === 'VERB' || after.tag === 'AUX')) return undefined;
  // "the state attorney now running the inquiry": when somebody does what follows is no part of the office.
  while (end > role + 1 && tokens[end - 1]!.tag === 'ADV') end -= 1;
  return { first: at, last: end, role };
};

/** The role that a comma sets off behind a name: "Terje Moen, a union official," "Ana Ruiz, 44, head of the water workers' union". */
export const titleAfter = (prose: Prose, last: number, limit: number): (Office & { readonly words: string }) | undefined => {
  const { tokens } = prose;
  if (tokens[last]?.text !== ',' || last + 1 >= limit) return undefined;
  let at = last + 1;
  if (isAgeFigure(tokens[at]) && tokens[at + 1]?.text === ',') at += 2;
  const former = at < limit && isOf(tokens[at]!, FORMERLY);
  if (former) at += 1;
  const office = officeFrom(prose, at, limit);
  if (!office) return undefined;
  const words = textOf(prose, office.first, office.last);
  return { ...office, words: former ? `former ${words}` : words };
};

/** The body behind "of the" after a name: "Lt. Col. Oscar Benavides of the civil defence directorate". */
export const bodyAfter = ({ prose }: Scan, last: number, limit: number): string | undefined => {
  const { tokens } = prose;
  if (tokens[last]?.lower !== 'of' || tokens[last + 1]?.lower !== 'the') return undefined;
  let end = last + 2;
  let body = -1;
  while (
    end < limit &&
    end < last + LONGEST &&
    (tokens[end]!.tag === 'NOUN' || tokens[end]!.tag === 'PROPN' || tokens[end]!.tag === 'ADJ' || tokens[end]!.lower === "'" || tokens[end]!.text === '-')
  ) {
    if (isOf(tokens[end]!, ORGANISATION_HEADS) || isOf(tokens[end]!, GENERIC_BODIES)) body = end;
    end += 1;
  }
  return body < 0 ? undefined : textOf(prose, last + 2, body + 1);
};
