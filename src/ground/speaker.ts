import type { Span } from '../model/index.js';
import { folded, unfolded } from './folded.js';
import { nearestName, type Searched } from './find.js';

/** How far around the quote the words of a name may stand apart, and how much may stand between them. */
const AROUND = 400;
const STRETCH = 60;

/** "U.S. officials" in "U.S. and Saudi officials": the shortest stretch near the place that has the words of the name in their order. */
const apart = ({ folded: foldedText }: Searched, name: string, near: Span): Span | undefined => {
  const words = folded(name).text.split(' ');
  if (words.length < 2) return undefined;
  const where = foldedText();
  const from = where.starts.findIndex((start) => start >= near.start - AROUND);
  let best: { readonly from: number; readonly to: number } | undefined;
  for (let at = where.text.indexOf(words[0]!, from); at >= 0 && where.starts[at]! < near.end + AROUND; at = where.text.indexOf(words[0]!, at + 1)) {
    let to = at + words[0]!.length;
    for (const word of words.slice(1)) {
      const next = where.text.indexOf(` ${word}`, to);
      to = next < 0 ? Infinity : next + 1 + word.length;
    }
    if (to - at <= STRETCH && (best === undefined || to - at < best.to - best.from)) best = { from: at, to };
  }
  return best && unfolded(where, best.from, best.to);
};

/** Where a report names a speaker: the whole name nearest to the quote, else its words in one stretch near it. */
export const findSpeaker = (text: Searched, name: string, near: Span): Span | undefined => nearestName(text, name, near.start) ?? apart(text, name, near);
