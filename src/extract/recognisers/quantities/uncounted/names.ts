import { FATES, LABELS, LABELS_OF_WORDS, NUMBERED_NAMES, PROPER_LABELS, REFERENCES } from '../../../../lexicon/uncounted.js';
import { LETTER, isCapital, isMonth, lowerAt } from './suspect.js';
import type { Rule, Suspect } from './suspect.js';
import { isOf } from '../../../language/words.js';

/** "Section 427", "Flight 370", "phase two", "No. 22", "#4". */
export const label: Rule = ({ prose: { tokens }, number: { first, last, start, written, bare, scale }, from, limit }) => {
  const at = first - 1;
  if (at < from || scale > 1) return false;
  const before = tokens[at]!;
  const word = before.lower;
  if (word === '#' || word === '§') return true;
  if (word === '.') return /^(no|nos|nr|vol)$/.test(lowerAt(tokens, at - 1)) && tokens[at - 1]!.end === before.start;
  if (!LABELS.has(word) || before.end === start) return false;
  // "the dead number 12"
  if (word === 'number' && isOf(tokens[at - 1], FATES)) return false;
  if (written === 'words' && !isCapital(tokens[first])) return LABELS_OF_WORDS.has(word);
  if (PROPER_LABELS.has(word)) return isCapital(before) || last >= limit || !/^(NOUN|ADJ)$/.test(tokens[last]!.tag);
  return bare || written === 'words' || /^(item|section|version)$/.test(word);
};

const MARKS: ReadonlySet<string> = new Set([':', '.', '#', '-', '–']);
const CODE = /^[\p{Lu}0-9]+$/u;

/** "Tel: 555 0192", "Helpline 139", "grid ref NS 447 118": what is known by the figure. "Telephone 12 witnesses" is an order. */
export const reference: Rule = ({ prose: { tokens }, number: { first, last, written, scale }, from, limit }) => {
  if (written !== 'digits' || scale > 1 || (last < limit && (tokens[last]!.tag === 'NOUN' || tokens[last]!.tag === 'ADJ'))) return false;
  let at = first - 1;
  while (at > from && (MARKS.has(tokens[at]!.text) || tokens[at]!.tag === 'NUM' || CODE.test(tokens[at]!.text)) && first - at < REACH) at -= 1;
  return at >= from && isOf(tokens[at], REFERENCES);
};
/** How far behind its noun the parts of a long number may stand. */
const REACH = 6;

/** How many words tell a headline. */
const ENOUGH = 40;

/** Whether nearly all longer words of a sentence have a capital: a headline, whose capitals mean nothing. */
const isHeadline = ({ prose: { tokens }, from, limit }: Suspect): boolean => {
  let capital = 0;
  let small = 0;
  for (let i = from; i < limit && i < from + ENOUGH; i++) {
    const { text } = tokens[i]!;
    if (text.length < 4 || !LETTER.test(text.charAt(0))) continue;
    if (text.charAt(0) === text.charAt(0).toLowerCase()) small += 1;
    else capital += 1;
  }
  return capital > 2 && small <= capital / 4;
};

const COUNTED = /s$|^(people|men|women|children|dead)$/;
const RANKED = /^(top|bottom)$/;

/** "Apple Watch 5", "Big 12", "Boeing 737", "the bottom three": a name or rank that ends in a number. "In Gaza 30 people died" counts. */
export const name: Rule = (suspect) => {
  const { prose, number, from, limit } = suspect;
  const { tokens } = prose;
  const at = number.first - 1;
  if (at < from || number.scale > 1) return false;
  const before = tokens[at]!;
  const next = number.last < limit ? tokens[number.last] : undefined;
  if (RANKED.test(before.lower)) return /^(the|its|his|their)$/.test(lowerAt(tokens, at - 1)) && (!next || next.tag === 'PUNCT' || next.tag === 'ADP');
  if (number.written === 'words' ? !isCapital(tokens[number.first]) : !number.bare) return false;
  if (!isCapital(before)) return false;
  if (isOf(before, NUMBERED_NAMES)) return true;
  const named = before.tag === 'PROPN' || (at > from && before.tag !== 'DET' && before.tag !== 'ADP' && before.tag !== 'PRON');
  if (!named || isMonth(before) || before.lower.endsWith('day')) return false;
  let start = at;
  while (start > from && tokens[start - 1]!.tag === 'PROPN') start -= 1;
  const led = start === from || tokens[start - 1]!.tag === 'ADP';
  const counts = next !== undefined && (next.tag === 'NOUN' || next.tag === 'ADJ') && !isCapital(next) && COUNTED.test(next.lower);
  return !(led && counts) && !isHeadline(suspect);
};
