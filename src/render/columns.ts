/** How many columns of a terminal a text takes, and texts cut and padded to columns. */

/** Columns of a line where nobody tells how many there are. */
export const DEFAULT_WIDTH = 100;

/** Letters and signs that take two columns: East Asian wide and full-width ones. https://www.unicode.org/reports/tr11/ */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];
/** What is drawn as a picture by itself takes two as well; of the two letters that make a flag each takes one. */
const PICTURE = /^(?!\p{RI})\p{Emoji_Presentation}$/u;
const NARROW_BELOW = 0x300;
/** Combining marks and variation selectors, joiners, and the parts of a Korean syllable after the first. */
const NONE = /^(?:\p{M}|\p{Cf}|[\u{1160}-\u{11ff}])$/u;

const widthOfCharacter = (character: string): number => {
  const code = character.codePointAt(0)!;
  if (code < NARROW_BELOW) return 1;
  if (NONE.test(character)) return 0;
  return PICTURE.test(character) || WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
};

export const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
};

/** The longest beginning of a text that fits, combining marks kept with their letters. */
export const headOf = (text: string, width: number): string => {
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += widthOfCharacter(character);
    if (used > width) return text.slice(0, end);
    end += character.length;
  }
  return text;
};

/** The longest end of a text that fits. */
export const tailOf = (text: string, width: number): string => {
  let left = widthOf(text);
  let start = 0;
  for (const character of text) {
    // A mark without its letter is no beginning.
    if (left <= width && (start === 0 || widthOfCharacter(character) > 0)) return text.slice(start);
    left -= widthOfCharacter(character);
    start += character.length;
  }
  return '';
};

/** Cut to the width, with an ellipsis where something was cut. */
export const cut = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  return width < 1 ? '' : `${headOf(text, width - 1).trimEnd()}…`;
};

export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** The first of some lines, the last of them cut where there are more. */
export const firstLines = (lines: readonly string[], most: number, width: number): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most - 1), cut(`${lines[most - 1]!} …`, width)];

/** Lines of words, none wider than the width; a word that is wider alone is broken. */
export const wrap = (text: string, width: number): readonly string[] => {
  const room = Math.max(2, width);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').filter((part) => part !== '')) {
    let rest = word;
    let size = widthOf(rest);
    if (used > 0 && used + 1 + size <= room) {
      line += ` ${rest}`;
      used += 1 + size;
      continue;
    }
    if (used > 0) lines.push(line);
    while (size > room) {
      const head = headOf(rest, room);
      lines.push(head);
      rest = rest.slice(head.length);
      size = widthOf(rest);
    }
    line = rest;
    used = size;
  }
  return used > 0 ? [...lines, line] : lines;
};
