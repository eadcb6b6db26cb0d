import { lastWord } from '../model/text.js';
import type { Span } from '../model/index.js';
import { folded, unfolded } from '../model/folded.js';
import { isWordPart, nearestName, type Searched } from './find.js';

/** How far around the quote the words of a name may stand apart, and how much may stand between them. */
const AROUND = 400;
const STRETCH = 60;

/** "U.S. [and Saudi] officials" are named, "Ann [Lowe and Peter] Reyes" is nobody: only a noun can be shared. */
const NAMED_LAST = /^\p{Lu}/u;
const SHARED = /(?:^|[^\p{L}])(?:and|or)(?=[^\p{L}]|$)|[,;/&]/u;
const ENDED = /[.!?]\s+\p{Lu}[\p{Ll}]|\n\s*\n/u;

const isOneParty = (words: string): boolean => {
  const last = lastWord(words);
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

const NAME_WORD = /\p{Lu}[\p{L}’'-]*/gu;
const LONG = 2;

/** "RSF" for the Rapid Support Forces, "BC Wildfire Service" for the B.C. one. */
const abbreviated = (text: Searched, name: string, near: Span): Span | undefined => {
  const initials = (name.match(NAME_WORD) ?? []).map((word) => word[0]!).join('');
  const span = initials.length > LONG ? nearestName(text, initials, near.start) : undefined;
  if (span && text.text.slice(span.start, span.end) === initials) return span;
  const plain = name.replaceAll('.', '');
  return plain === name ? undefined : nearestName(text, plain, near.start);
};

/** Words of a name that stand between its others in one language only: "the Central Bank of Chile" is "Chile's central bank". */
const LINKS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'de', 'in', "'s"]);

/** The words of a name in another order, side by side and near the quote. */
const turned = ({ text, folded: foldedText }: Searched, name: string, near: Span): Span | undefined => {
  const words = folded(name)
    .text.split(' ')
    .filter((word) => !LINKS.has(word));
  if (words.length < 2) return undefined;
  const where = foldedText();
  const from = where.starts.findIndex((start) => start >= near.start - AROUND);
  const to = where.starts.findIndex((start) => start > near.end + AROUND);
  const around = where.text.slice(Math.max(0, from), to < 0 ? undefined : to);
  const offset = Math.max(0, from);
  const spans = words.map((word) => {
    for (let at = around.indexOf(word); at >= 0; at = around.indexOf(word, at + 1))
      if (!isWordPart(around[at - 1]) && !isWordPart(around[at + word.length])) return { start: at, end: at + word.length };
    return undefined;
  });
  if (spans.some((span) => span === undefined)) return undefined;
  const [start, end] = [Math.min(...spans.map((span) => span!.start)), Math.max(...spans.map((span) => span!.end))];
  if (end - start > words.join(' ').length + "'s ".length) return undefined;
  const span = unfolded(where, offset + start, offset + end);
  return ENDED.test(text.slice(span.start, span.end)) ? undefined : span;
};

/** Where a report names a speaker: the whole name nearest to the quote, else its words in one stretch near it, its initials, or its words in another order. */
export const findSpeaker = (text: Searched, name: string, near: Span): Span | undefined =>
  nearestName(text, name, near.start) ?? apart(text, name, near) ?? abbreviated(text, name, near) ?? turned(text, name, near);
