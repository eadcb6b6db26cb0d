/** How like two words of names are, and which words of two names go together. */
import { GIVEN_NAMES, SHORT_FORMS } from '../../lexicon/given-names.js';
import { COMPASS, KNOWN_PLACES } from '../../lexicon/places.js';
import { jaroWinkler, soundsOf } from './jaro-winkler.js';
import { nationOf, usual } from './name-key.js';

const PATRONYMIC = /(?:[oe]v[iy]t?c?h|[oe]vna|[oe]vych)$/;

/** The words of a key are spelt as usual: so are the names that short forms stand for. */
const STANDS_FOR: ReadonlyMap<string, readonly string[]> = new Map([...SHORT_FORMS].map(([short, names]) => [usual(short), names.map(usual)]));

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
  if (!bodies && (STANDS_FOR.get(short)?.includes(long) || STANDS_FOR.get(long)?.includes(short))) return 0.92;
  if (PATRONYMIC.test(a) !== PATRONYMIC.test(b) && long.startsWith(short.slice(0, 4)) && long.length - short.length > 2) return 0;
  const sound = soundsOf(a) === soundsOf(b);
  const given = !bodies && GIVEN_NAMES.has(a) && GIVEN_NAMES.has(b);
  const likely = jaroWinkler(a, b);
  // "Jon" and "John" are one name, "Ann" and "John" are two.
  if (short.length < 4 && given && likely < 0.87) return 0;
  if (short.length < 4) return sound && !bodies && (short.length > 2 || long.length < 4) ? 0.86 : 0;
  // "Lind" is not "Lindemann".
  if (long.startsWith(short) && short.length < 0.7 * long.length) return 0;
  // Two given names that the lists know are two names, however near: "Frederick" and "Friedrich", "Maria" and "Mario".
  // An ending in -a is mostly a woman's: "Maria" and "Mario", "Olga" and "Oleg".
  if (given && (!sound || likely < 0.87 || /ah?$/.test(a) !== /ah?$/.test(b))) return Math.min(likely, 0.8);
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
export const merged = (words: readonly string[], other: readonly string[]): readonly string[] => {
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const two = words[i]! + (words[i + 1] ?? '');
    if (two.length > 3 && other.includes(two)) {
      out.push(two);
      i += 1;
    } else out.push(words[i]!);
  }
  return out;
};

/** Pairs the words of two names, the likest first, then the nearest in place, then in their order. */
export const pair = (a: readonly string[], b: readonly string[], bodies: boolean, least = bodies ? BODY_WORD : PERSON_WORD): Pairing => {
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const all: { readonly i: number; readonly j: number; readonly like: number }[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      const like = likeness(a[i]!, b[j]!, bodies);
      if (like >= least) all.push({ i, j, like });
    }
  all.sort((x, y) => y.like - x.like || Math.abs(x.i - x.j) - Math.abs(y.i - y.j));
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
