import type { Span } from '../model/index.js';
import { folded, unfolded } from './folded.js';
import { isWordPart, nearestName, type Searched } from './find.js';

/** How far around the quote the words of a name may stand apart, and how much may stand between them. */
const AROUND = 400;
const STRETCH = 60;

/** "U.S. [and Saudi] officials" are named, "Ann [Lowe and Peter] Reyes" is nobody: only a noun can be shared. */
const NAMED_LAST = /^\p{Lu}/u;
const SHARED = /(?:^|[^\p{L}])(?:and|or)(?=[^\p{L}]|$)|[,;/&]/u;
const ENDED = /[.!?]\s+\p{Lu}[\p{Ll}]|\n\s*\n/u;

const isOneParty = (words: string): boolean => {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  return NAMED_LAST.test(last) ? !SHARED.test(words) : !ENDED.test(words);
};

/** "U.S. officials" in "U.S. and Saudi officials": the shortest stretch near the place that has the words of the name in their order. */
const apart = ({ text, folded: foldedText }: Searched, name: string, near: Span): Span | undefined => {
  const words = folded(name).text.split(' ');
  if (words.length < 2) return undefined;
  const where = foldedText();
  const from = where.starts.findIndex((start) => start >= near.start - AROUND);
  const wordFrom = (word: string, at: number): number => {
    for (let found = where.text.indexOf(word, at); found >= 0; found = where.text.indexOf(word, found + 1))
      if (!isWordPart(where.text[found - 1]) && !isWordPart(where.text[found + word.length])) return found;
    return -1;
  };
  let best: Span | undefined;
  for (let at = wordFrom(words[0]!, from); at >= 0 && where.starts[at]! < near.end + AROUND; at = wordFrom(words[0]!, at + 1)) {
    let to = at + words[0]!.length;
    for (const word of words.slice(1)) {
      const next = to - at > STRETCH ? -1 : wordFrom(word, to);
      to = next < 0 ? Infinity : next + word.length;
    }
    if (to - at > STRETCH) continue;
    const span = unfolded(where, at, to);
    if (isOneParty(text.slice(span.start, span.end)) && (best === undefined || span.end - span.start < best.end - best.start)) best = span;
  }
  return best;
};

/** Where a report names a speaker: the whole name nearest to the quote, else its words in one stretch near it. */
export const findSpeaker = (text: Searched, name: string, near: Span): Span | undefined => nearestName(text, name, near.start) ?? apart(text, name, near);
