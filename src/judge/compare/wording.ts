import { diffArrays } from 'diff';
import type { WordChange } from '../../model/index.js';
import { remembered } from '../../model/remembered.js';
import { areContraries, deniedAcross } from './opposed.js';
import { american } from '../../model/spelling.js';
import { NEGATIONS } from './stopwords.js';
import { sameSpelling, wordsOf } from './words.js';

/**
 * How one quotation stands to another of the same utterance: `same` but for marks, case and spelling; `cut`: the one is a stretch of the other; `altered`: other
 * words, the sense kept; `turned`: a negation, a figure, a name or a word for its contrary was changed; `other`: too little in common to be the same words (a translation, or
 * another remark).
 */
export type Wording = 'same' | 'cut' | 'altered' | 'turned' | 'other';

/** Longer quotations are compared by their first words: a diff of unlike texts takes time by the square of their length. */
const WORDS_COMPARED = 300;

/** The words of a part as they are compared: in one case and one spelling. */
const keyOf = (part: string): string => wordsOf(part).map(american).join(' ');

/** Words as written, for showing, and the folded form of each, for comparing. */
const partsOf = remembered((text: string): { readonly parts: readonly string[]; readonly keys: readonly string[] } => {
  const parts = text
    .split(/\s+/, WORDS_COMPARED + 1)
    .filter((part) => wordsOf(part).length > 0)
    .slice(0, WORDS_COMPARED);
  return { parts, keys: parts.map(keyOf) };
});

const isCut = (part: readonly string[], whole: readonly string[]): boolean => {
  const line = ` ${whole.join(' ')} `;
  return line.includes(` ${part.join(' ')} `);
};

/** The share of the shorter one's words that the same utterance must keep. */
const SHARE_KEPT = 0.6;

/** Words that both have, whatever their order: at least as many as any diff can find. */
const inCommon = (a: readonly string[], b: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  return b.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
};

/** The words of the first quotation taken out and those of the second put in, piece by piece. */
export const changesBetween = (a: string, b: string): readonly WordChange[] => {
  const [{ parts: partsA, keys: keysA }, { parts: partsB, keys: keysB }] = [partsOf(a), partsOf(b)];
  const pieces = diffArrays([...keysA], [...keysB], { maxEditLength: WORDS_COMPARED });
  if (pieces === undefined)
    return [
      { kind: 'removed', words: partsA.join(' ') },
      { kind: 'added', words: partsB.join(' ') },
    ];
  let atA = 0;
  let atB = 0;
  return pieces.map(({ added, removed, count }): WordChange => {
    const from = added ? partsB.slice(atB, atB + count) : partsA.slice(atA, atA + count);
    if (!added) atA += count;
    if (!removed) atB += count;
    return { kind: added ? 'added' : removed ? 'removed' : 'same', words: from.join(' ') };
  });
};

/** With more pieces exchanged, two lists of words are two sentences. */
const MOST_EXCHANGED = 12;

type Words = readonly string[];

/** The words taken out and those put in their place, piece by piece: one of the two is empty where words only went or came. Nothing where too much differs. */
export const exchangedBetween = (a: Words, b: Words, alike: (one: string, other: string) => boolean): readonly (readonly [out: Words, put: Words])[] => {
  const pieces = diffArrays([...a], [...b], { comparator: alike, maxEditLength: MOST_EXCHANGED }) ?? [];
  const found: (readonly [Words, Words])[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const [piece, next] = [pieces[i]!, pieces[i + 1]];
    if (!piece.removed && !piece.added) continue;
    const paired = next !== undefined && (next.removed || next.added);
    const other = paired ? next.value : [];
    found.push(piece.removed ? [piece.value, other] : [other, piece.value]);
    if (paired) i += 1;
  }
  return found;
};

const isName = (part: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(part) && keyOf(part) !== 'i';
const negationsIn = (parts: readonly string[]): number => parts.filter((part) => NEGATIONS.has(keyOf(part))).length;
/** "5", "$2.5m", "40%": but not "2-and-a-half-year-old", which may stand for "2 1/2". */
const FIGURE = /^[^\p{L}\d]{0,4}\d[\d.,]{0,20}\p{L}{0,2}[^\p{L}\d]{0,4}$/u;
const figuresIn = (parts: readonly string[]): readonly string[] => parts.filter((part) => FIGURE.test(part)).map(keyOf);

/**
 * Of words that only went or came, those that bear on what follows: a negation that went with all that it denies turns nothing ("the first to stop him was
 * [not a guard. It was] a cook", "it was [not sabotage but] rust").
 */
const tailOf = (parts: readonly string[]): readonly string[] =>
  parts.slice(parts.findLastIndex((part) => /[.;!?—]["”’]?$/.test(part) || keyOf(part) === 'but') + 1);

/**
 * A change between two words that both quotations share turns the sense where a negation comes or goes, a word gives way to its contrary, or a figure or a
 * name is exchanged. "Unhappy" denies as "not happy" does.
 */
const turns = (out: readonly string[], put: readonly string[]): boolean => {
  const removed = put.length === 0 ? tailOf(out) : out;
  const added = out.length === 0 ? tailOf(put) : put;
  const [keysA, keysB] = [removed.map(keyOf), added.map(keyOf)];
  const [denialsA, denialsB] = [negationsIn(removed) + deniedAcross(keysA, keysB), negationsIn(added) + deniedAcross(keysB, keysA)];
  if (denialsA % 2 !== denialsB % 2) return true;
  const [figuresA, figuresB] = [figuresIn(removed), figuresIn(added)];
  if (figuresA.length > 0 && figuresB.length > 0 && figuresA.join(' ') !== figuresB.join(' ')) return true;
  if (removed.length !== 1 || added.length !== 1) return false;
  if (areContraries(keysA[0] ?? '', keysB[0] ?? '')) return true;
  const [nameA, nameB] = [removed[0] ?? '', added[0] ?? ''];
  return isName(nameA) && isName(nameB) && !sameSpelling(keyOf(nameA), keyOf(nameB));
};

type Parts = ReturnType<typeof partsOf>;

/** Words that must stand on either side of what was left out. */
const LEAST_KEPT = 2;

/** The place of a run of words in a list, or -1. */
const placeOf = (run: readonly string[], list: readonly string[], from: number): number => {
  for (let at = from; at + run.length <= list.length; at++) if (run.every((key, i) => list[at + i] === key)) return at;
  return -1;
};

/**
 * Whether the shorter is a stretch of the longer with one piece left out that turns nothing. Where an "a" stands on either side of the piece, nobody can tell
 * which was left out.
 */
const leavesOut = (longer: Parts, shorter: Parts): boolean => {
  const start = placeOf(shorter.keys.slice(0, LEAST_KEPT), longer.keys, 0);
  if (start < 0) return false;
  for (let kept = LEAST_KEPT; kept + LEAST_KEPT <= shorter.keys.length && longer.keys[start + kept - 1] === shorter.keys[kept - 1]; kept++) {
    const from = start + kept;
    const to = placeOf(shorter.keys.slice(kept), longer.keys, from + 1);
    if (to >= 0 && !turns(longer.parts.slice(from, to), [])) return true;
  }
  return false;
};

/** Two quotations, word by word. Only what lies between words that both share can turn the sense: a cut at either end may have left it to the report. */
export const compareWording = (a: string, b: string): Wording => {
  const [partsA, partsB] = [partsOf(a), partsOf(b)];
  const [{ keys: keysA }, { keys: keysB }] = [partsA, partsB];
  if (keysA.join(' ') === keysB.join(' ')) return 'same';
  if (keysA.length === 0 || keysB.length === 0) return 'other';
  if (isCut(keysA, keysB) || isCut(keysB, keysA)) return 'cut';
  const shorter = Math.min(keysA.length, keysB.length);
  if (inCommon(keysA, keysB) < shorter * SHARE_KEPT) return 'other';
  if (keysA.length > keysB.length ? leavesOut(partsA, partsB) : leavesOut(partsB, partsA)) return 'cut';
  const changes = changesBetween(a, b);
  const shared = changes.reduce((sum, { kind, words }) => sum + (kind === 'same' ? words.split(' ').length : 0), 0);
  if (shared < shorter * SHARE_KEPT) return 'other';
  const split = (change: WordChange | undefined, kind: WordChange['kind']): readonly string[] => (change?.kind === kind ? change.words.split(' ') : []);
  const sames = changes.flatMap(({ kind }, index) => (kind === 'same' ? [index] : []));
  for (let i = 0; i + 1 < sames.length; i++) {
    const between = changes.slice((sames[i] ?? 0) + 1, sames[i + 1]);
    const removed = between.flatMap((change) => split(change, 'removed'));
    const added = between.flatMap((change) => split(change, 'added'));
    if (turns(removed, added)) return 'turned';
  }
  const last = changes.slice((sames.at(-1) ?? -1) + 1);
  const removed = last.flatMap((change) => split(change, 'removed'));
  const added = last.flatMap((change) => split(change, 'added'));
  // What was put in another's place at the very end is a change, what was only left out there is a cut.
  if (removed.length > 0 && added.length > 0 && turns(removed, added)) return 'turned';
  return changes.every(({ kind }) => kind !== 'added') || changes.every(({ kind }) => kind !== 'removed') ? 'cut' : 'altered';
};
