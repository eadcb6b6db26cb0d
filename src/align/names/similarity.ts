/** Whether two names are of one party: a number from 0 to 1, by their words alone. */
import { HONORIFICS, PARTICLES, TIED_PARTICLES } from '../../lexicon/titles.js';
import { ABBREVIATED, AMERICAN, CAPITAL_FORMS, LEGAL_FORMS, NAME_NUMBERS, SPELLINGS } from '../../lexicon/name-forms.js';
import { GIVEN_NAMES, SHORT_FORMS } from '../../lexicon/given-names.js';
import { ORGANISATION_HEADS, SHIP_PREFIXES } from '../../lexicon/organisations.js';
import { COMPASS, COUNTRY_OF, DEMONYMS, isRegion, KNOWN_PLACES } from '../../lexicon/places.js';
import { folded } from './fold.js';
import { jaroWinkler, soundsOf } from './jaro-winkler.js';

/** Two names at or above it are taken for one. */
export const SAME_NAME = 0.8;

/** A name taken apart. */
export interface NameKey {
  readonly folded: string;
  /** Words that tell, in order: no articles, particles, titles, legal forms. */
  readonly words: readonly string[];
  /** The same with legal forms. */
  readonly full: readonly string[];
  readonly numbers: readonly string[];
  /** Families of legal forms. */
  readonly forms: readonly string[];
  readonly suffix: string;
  readonly titled: boolean;
  readonly body: boolean;
  /** Written surname first: "Frost, William". */
  readonly inverted: boolean;
  /** All capitals and short: it may stand for a longer name. */
  readonly acronym: string;
  /** It has no words beside those that tell. */
  readonly plain: boolean;
  /** Two capitals at its head: "JC Juncker". */
  readonly letters: string;
  /** All its letters and figures, written together. */
  readonly joined: string;
}

const SMALL = new Set(['the', 'of', 'and', 'for', 'in', 'on', 'at', 's']);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior']);
const ADDRESSES = new Set(['prasident', 'presidente', 'president', 'haji', 'hajji']);

const isTitle = (word: string): boolean => HONORIFICS.has(word) || ADDRESSES.has(word);
const nationOf = (word: string): string | undefined => DEMONYMS.get(word) ?? COUNTRY_OF.get(word);

const usual = (word: string): string => SPELLINGS.get(word) ?? AMERICAN.get(word) ?? (word.endsWith('isation') ? `${word.slice(0, -7)}ization` : word);

/** Number words become figures, tens and ones joined: "forty four" → "44". */
const withFigures = (words: readonly string[]): readonly string[] => {
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const value = NAME_NUMBERS.get(words[i]!) ?? (/^\d{1,2}$/.test(words[i]!) ? Number(words[i]) : undefined);
    const before = out.at(-1);
    if (value === undefined) out.push(words[i]!);
    else if (before !== undefined && /^[2-9]0$/.test(before) && value > 0 && value < 10 && NAME_NUMBERS.has(words[i - 1] ?? ''))
      out[out.length - 1] = String(Number(before) + value);
    else out.push(String(value));
  }
  return out;
};

/** Whether a word between others is a particle. "Ben" in front is a given name. */
const isParticle = (word: string, at: number): boolean => keyed.has(word) && !(word === 'ben' && at === 0);

const CAPITALS = /(?<![\p{L}.])(?:U\.?S\.?A?\.?|U\.?N\.?|U\.?K\.?|E\.?U\.?|U\.?A\.?E\.?)(?![\p{L}])/gu;

/** Spells out "U.S." and the like while their case still tells them from words. */
const spelled = (name: string): string => name.replace(CAPITALS, (short) => CAPITAL_FORMS.get(short.replace(/\./g, '')) ?? short);

const keyed = new Set([...PARTICLES, ...TIED_PARTICLES]);

/** Takes a name apart once, for any number of comparisons. */
export const keyOf = (name: string): NameKey => {
  const whole = folded(name);
  const clear = spelled(/^an? /.test(name) ? name.slice(name.indexOf(' ') + 1) : name);
  let spelt = ` ${folded(clear.replace(/\([^()]{0,80}\)/g, ' ')) || whole} `;
  const raw = spelt.trim().split(' ');
  const forms: string[] = [];
  for (const [form, family] of LEGAL_FORMS) {
    const at = spelt.indexOf(` ${form} `);
    if (at < 0 || spelt.length <= form.length + 2) continue;
    const left = `${spelt.slice(0, at)} ${spelt.slice(at + form.length + 2)}`.replace(/ {2,}/g, ' ');
    if (left.trim() === '') continue;
    forms.push(family);
    spelt = ` ${left.trim()} `;
  }
  const expand = (list: readonly string[]): readonly string[] => withFigures(list.flatMap((word) => (ABBREVIATED.get(word) ?? usual(word)).split(' ')));
  const all = expand(spelt.trim().split(' '));
  const titled = all.length > 1 && isTitle(all[0]!);
  const suffix = all.find((word, at) => at > 0 && SUFFIXES.has(word)) ?? '';
  const kept = all.filter(
    (word, at) =>
      !SMALL.has(word) &&
      !isParticle(word, at) &&
      !(SUFFIXES.has(word) && at > 0) &&
      !(isTitle(word) && all.length > 1) &&
      !(at === 0 && SHIP_PREFIXES.has(word) && all.length > 1),
  );
  const bare = [...new Set(kept.length > 0 ? kept : all)];
  const head = name.trim();
  return {
    folded: whole,
    words: bare,
    full: [...new Set(expand(raw).filter((word) => !SMALL.has(word)))],
    numbers: bare.filter((word) => /^\d+$/.test(word)),
    forms: [...new Set(forms.filter((family) => family !== 'plain'))],
    suffix: suffix === 'junior' ? 'jr' : suffix === 'senior' ? 'sr' : suffix,
    titled,
    body: forms.length > 0 || bare.some((word) => ORGANISATION_HEADS.has(word)),
    inverted: head.includes(','),
    plain: raw.length === bare.length,
    letters: /^\p{Lu}{2} \p{Lu}\p{Ll}/u.test(head) ? folded(head.slice(0, head.indexOf(' '))) : '',
    joined: raw.filter((word) => !SMALL.has(word)).join(''),
    acronym: /^(?:\p{Lu}{2}|(?:\p{Lu}\.?){3,7})$/u.test(head.replace(/ \p{Lu}\p{Ll}+$/u, ''))
      ? folded(head.replace(/ \p{Lu}\p{Ll}+$/u, '')).replace(/ /g, '')
      : '',
  };
};

const PATRONYMIC = /(?:[oe]v[iy]t?c?h|[oe]vna|[oe]vych)$/;

/** Likeness of two words of names: 1 for equal, 0 where they cannot be one. */
const likeness = (a: string, b: string, bodies: boolean): number => {
  if (a === b) return 1;
  if (/\d/.test(a) || /\d/.test(b)) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return !bodies && long.startsWith(short) ? 0.9 : 0;
  if (COMPASS.has(a) || COMPASS.has(b)) return 0;
  const [nationA, nationB] = [nationOf(a), nationOf(b)];
  if (nationA && nationB) return nationA === nationB ? 1 : 0;
  if (KNOWN_PLACES.has(a) && KNOWN_PLACES.has(b)) return 0;
  if (!bodies && (SHORT_FORMS.get(short)?.includes(long) || SHORT_FORMS.get(long)?.includes(short))) return 0.92;
  if (PATRONYMIC.test(a) !== PATRONYMIC.test(b) && long.startsWith(short.slice(0, 4)) && long.length - short.length > 2) return 0;
  const sound = soundsOf(a) === soundsOf(b);
  if (short.length < 4) return sound && !bodies && (short.length > 2 || long.length < 4) ? 0.86 : 0;
  // "Lind" is not "Lindemann".
  if (long.startsWith(short) && short.length < 0.7 * long.length) return 0;
  // Two given names that the lists know are two names, however near: "Frederick" and "Friedrich", "Maria" and "Mario".
  const likely = jaroWinkler(a, b);
  // An ending in -a is mostly a woman's: "Maria" and "Mario", "Olga" and "Oleg".
  if (!bodies && GIVEN_NAMES.has(a) && GIVEN_NAMES.has(b) && (!sound || likely < 0.87 || /ah?$/.test(a) !== /ah?$/.test(b))) return Math.min(likely, 0.8);
  return sound ? Math.max(likely, 0.88) : likely;
};

/** The least likeness at which two words count as one. */
const PERSON_WORD = 0.85;
const BODY_WORD = 0.9;

interface Pairing {
  readonly score: number;
  readonly spareA: readonly string[];
  readonly spareB: readonly string[];
  readonly pairs: number;
  /** The likeness of the least like pair. */
  readonly least: number;
}

/** Joins neighbours that are one word in the other name: "Patr ushev", "Good Will". */
const merged = (words: readonly string[], other: readonly string[]): readonly string[] => {
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const two = i + 1 < words.length ? words[i]! + words[i + 1]! : '';
    if (two !== '' && two.length > 3 && other.includes(two)) {
      out.push(two);
      i += 1;
    } else out.push(words[i]!);
  }
  return out;
};

/** Pairs the words of two names, the likest first. */
const pair = (a: readonly string[], b: readonly string[], bodies: boolean, least = bodies ? BODY_WORD : PERSON_WORD): Pairing => {
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const all: { readonly i: number; readonly j: number; readonly like: number }[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      const like = likeness(a[i]!, b[j]!, bodies);
      if (like >= least) all.push({ i, j, like });
    }
  all.sort((x, y) => y.like - x.like || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i || x.j - y.j);
  let weight = 0;
  let sum = 0;
  let pairs = 0;
  let worst = 1;
  for (const { i, j, like } of all) {
    if (usedA.has(i) || usedB.has(j)) continue;
    worst = Math.min(worst, like);
    usedA.add(i);
    usedB.add(j);
    const size = Math.max(a[i]!.length, b[j]!.length, 2);
    sum += like * size;
    weight += size;
    pairs += 1;
  }
  return { score: weight === 0 ? 0 : sum / weight, spareA: a.filter((_, i) => !usedA.has(i)), spareB: b.filter((_, j) => !usedB.has(j)), pairs, least: worst };
};

const MOST_WORDS = 16;

/** Words that a body's name may have or lack: parts of the world, the nation in front, "group". */
const optional = (word: string, key: NameKey, other: NameKey): boolean =>
  isRegion(word) ||
  word === 'group' ||
  word === 'holding' ||
  word === 'holdings' ||
  (nationOf(word) !== undefined && key.words[0] === word && key.words.length > 2 && !other.words.some((each) => nationOf(each) !== undefined));

const compareBodies = (a: NameKey, b: NameKey): number => {
  const formsClash = a.forms.length > 0 && b.forms.length > 0 && !a.forms.some((form) => b.forms.includes(form));
  if (formsClash) return 0.5;
  const { score, spareA, spareB, pairs } = pair(merged(a.words, b.words), merged(b.words, a.words), true);
  if (pairs === 0) return 0;
  const left = [...spareA.filter((word) => !optional(word, a, b)), ...spareB.filter((word) => !optional(word, b, a))];
  if (left.length > 0) {
    const whole = pair(a.full, b.full, true, 0.88);
    return whole.spareA.length === 0 && whole.spareB.length === 0 && whole.pairs > 2 ? whole.score : Math.max(0.1, 0.6 - 0.1 * left.length);
  }
  return score - 0.03 * (spareA.length + spareB.length);
};

const comparePersons = (a: NameKey, b: NameKey): number => {
  const [wordsA, wordsB] = [lettered(merged(a.words, b.words), a), lettered(merged(b.words, a.words), b)];
  const { score, spareA, spareB, pairs, least } = pair(wordsA, wordsB, false);
  if (pairs === 0) return 0;
  // Each has a word that the other lacks: another given name, another surname, another patronymic.
  if (spareA.length > 0 && spareB.length > 0) return Math.min(0.5, 0.5 * score);
  const [few, many] = wordsA.length <= wordsB.length ? [a, b] : [b, a];
  const short = wordsA.length <= wordsB.length ? wordsA : wordsB;
  const long = wordsA.length <= wordsB.length ? wordsB : wordsA;
  if (short.length === 1) {
    const strict = short[0]!.length > 5 ? 0.92 : 0.97;
    if (long.length === 1) return score >= strict ? score : Math.min(score, 0.75);
    return few.titled && long.at(-1) === short[0] && long.length < 4 && !many.body ? 0.82 : 0.55;
  }
  // With a word too many, the others must be near: "Friedrich Lindenberg" is not "Lars Friedrich Lindemann".
  if (spareA.length + spareB.length > 0 && least < 0.87) return 0.6;
  // A name of initials alone names nobody.
  if (short.every((word) => word.length === 1)) return 0.4;
  // "Friedrich Hans" is not "Hans Friedrich".
  if (
    short.length === 2 &&
    long.length === 2 &&
    !a.inverted &&
    !b.inverted &&
    a.plain &&
    b.plain &&
    short[0] === long[1] &&
    short[1] === long[0] &&
    short.every((word) => GIVEN_NAMES.has(word)) &&
    short[0] !== short[1]
  )
    return 0.5;
  return score - 0.02 * (spareA.length + spareB.length);
};

/** "JC Juncker": the letters are initials. */
const lettered = (words: readonly string[], key: NameKey): readonly string[] =>
  key.letters !== '' && words[0] === key.letters ? [...key.letters, ...words.slice(1)] : words;

const initials = (key: NameKey): string => key.words.map((word) => word[0]!).join('');

const compareKeys = (a: NameKey, b: NameKey): number => {
  if (a.folded === b.folded && a.folded !== '') return 1;
  if (a.words.length === 0 || b.words.length === 0 || a.folded === '' || b.folded === '') return 0;
  if (a.words.length > MOST_WORDS || b.words.length > MOST_WORDS) return a.words.join(' ') === b.words.join(' ') ? 1 : 0;
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return 0.2;
  if (a.numbers.join() !== b.numbers.join() && (a.numbers.length > 0 || b.numbers.length > 0)) return 0.3;
  const [nationA, nationB] = [nationOf(a.folded), nationOf(b.folded)];
  if (nationA && nationB) return nationA === nationB ? 0.95 : 0;
  if (KNOWN_PLACES.has(a.folded) && KNOWN_PLACES.has(b.folded)) return 0;
  // "Al Iraqiya" is not Iraqi: a country's name is read to the letter.
  if ((nationA && b.words.length === 1) || (nationB && a.words.length === 1)) return 0.4;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    if (
      one.acronym !== '' &&
      other.words.length > 1 &&
      other.acronym === '' &&
      (initials(other) === one.acronym || initials({ ...other, words: other.folded.split(' ').filter((word) => !SMALL.has(word)) }) === one.acronym)
    )
      return 0.85;
  const [joinedA, joinedB] = [a.words.join(''), b.words.join('')];
  const formsClash = a.forms.length > 0 && b.forms.length > 0 && !a.forms.some((form) => b.forms.includes(form));
  if ((joinedA === joinedB || a.joined === b.joined) && !formsClash) return 0.97;
  const bodies = a.body || b.body;
  if (a.words.length !== b.words.length && Math.min(joinedA.length, joinedB.length) > 7 && Math.abs(joinedA.length - joinedB.length) < 3 && !formsClash) {
    const joined = jaroWinkler(joinedA, joinedB);
    if (joined > 0.95) return Math.min(joined, 0.95);
  }
  return bodies ? compareBodies(a, b) : comparePersons(a, b);
};

/** Two alternatives in one name: "Al-Qa'ida/Islamic Army". */
const alternatives = (name: string): readonly string[] =>
  name.includes('/') && name.length < 200
    ? name
        .split('/')
        .map((part) => part.trim())
        .filter((part) => part.length > 2)
    : [];

/** As {@link sameActor}, over names taken apart before. */
export const sameKeys = (a: NameKey, b: NameKey): number => (a.folded <= b.folded ? compareKeys(a, b) : compareKeys(b, a));

/**
 * How surely two names are of one party, from 0 to 1; {@link SAME_NAME} and above counts as one. The same both ways round, 1 for equal names.
 * "Kata'ib Hizbollah" and "Kataib Hezbollah": one; "Hezbollah" and "Kata'ib Hezbollah", "Iran" and "Iraq", two given names with one surname: not.
 */
export const sameActor = (a: string, b: string): number => {
  if (a === b) return 1;
  const best = sameKeys(keyOf(a), keyOf(b));
  if (best >= SAME_NAME) return best;
  const [partsA, partsB] = [alternatives(a), alternatives(b)];
  let most = best;
  for (const part of partsA) most = Math.max(most, sameKeys(keyOf(part), keyOf(b)));
  for (const part of partsB) most = Math.max(most, sameKeys(keyOf(a), keyOf(part)));
  return most;
};
