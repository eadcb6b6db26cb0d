/**
 * Which quotation marks of a text open and which close, by the mark itself and by its neighbours.
 */

/** Marks of one family may close one another: “…" is common in pasted text. */
export type Family = 'double' | 'single' | 'angle';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  /** What it can be where it stands; both: whichever fits what is open. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** A low mark: a high opening mark after it closes it („so“). */
  readonly low: boolean;
  /** It may be the apostrophe of a plural: the workers' union. */
  readonly possessive: boolean;
}

// Of three apostrophes in a row the last two are one mark where they close, the first two where they open.
const MARK = /``|'(?=''(?!['\p{L}\p{N}]))|''|["“”„‟«»‹›‘’‚‛']/gu;
const WORD = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{<“‘«"'„–—\-/:;,]/;
const AFTER_CLOSING = /[\s)\]}>.,;:!?…”’»"'–—\-/]/;

/** Words that begin with an apostrophe, which curling editors take for an opening mark: 'em, 'n', '90s. */
const ELIDED = /^(?:em|n|til|till|tis|twas|cause|bout|round|tain|kay|\d\ds?)(?![\p{L}\p{N}])/iu;

const isWord = (character: string | undefined): boolean => character !== undefined && WORD.test(character);
const isGap = (character: string | undefined): boolean => character === undefined || /\s/.test(character);

const doubleMark = (mark: string, before: string | undefined, after: string | undefined): { opens: boolean; closes: boolean } => {
  const mayOpen = before === undefined || BEFORE_OPENING.test(before);
  const mayClose = after === undefined || AFTER_CLOSING.test(after);
  if (mark === '„' || mark === '‟' || mark === '``') return { opens: true, closes: false };
  if (mark === '“') return { opens: true, closes: !isGap(before) && mayClose && !isWord(after) };
  if (mark === '”') return { opens: isGap(before) && isWord(after), closes: true };
  const opens = mayOpen && !isGap(after);
  const closes = mayClose && !isGap(before);
  return opens === closes ? { opens: true, closes: true } : { opens, closes };
};

const singleMark = (text: string, at: number, before: string | undefined, after: string | undefined): { opens: boolean; closes: boolean } => {
  const mark = text[at]!;
  if (mark === '‚' || mark === '‛') return { opens: isWord(after) && !isWord(before), closes: false };
  if (isWord(before) && isWord(after)) return { opens: false, closes: false };
  const opens =
    mark !== '’' && !isGap(after) && !isWord(before) && (before === undefined || BEFORE_OPENING.test(before)) && !ELIDED.test(text.slice(at + 1, at + 8));
  return { opens, closes: mark !== '‘' && !isGap(before) && !isWord(after) };
};

const angleMark = (mark: string, before: string | undefined, after: string | undefined): { opens: boolean; closes: boolean } =>
  mark === '«' || mark === '‹' ? { opens: true, closes: !isGap(before) && !isWord(after) } : { opens: isGap(before) && isWord(after), closes: true };

/** All marks of a text that can open or close a quotation, in order. Apostrophes within words are none. */
export const marksOf = (text: string): Mark[] => {
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARK)) {
    const mark = match[0];
    const start = match.index;
    const end = start + mark.length;
    const before = text[start - 1];
    const after = text[end];
    const family: Family = '«»‹›'.includes(mark) ? 'angle' : "‘’‚‛'".includes(mark) ? 'single' : 'double';
    const { opens, closes } =
      family === 'double' ? doubleMark(mark, before, after) : family === 'single' ? singleMark(text, start, before, after) : angleMark(mark, before, after);
    if (!opens && !closes) continue;
    const possessive = family === 'single' && (before === 's' || before === 'z') && after === ' ' && isWord(text[end + 1]);
    marks.push({ start, end, family, opens, closes, low: mark === '„' || mark === '‚', possessive });
  }
  return marks;
};
