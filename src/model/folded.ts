/** A text with what may differ between a quote and its report taken away: white space, case, and the shape of quotation marks. */
export interface Folded {
  readonly text: string;
  /** Where each character of the folded text begins in the text as it was, and one more for its end. */
  readonly starts: readonly number[];
}

const MARKS = /[“”„‟«»″‘’‚‛‹›′`´ʼ]/;
const WHITE = /\s/;

/** Folds a text and keeps where everything stood. White space at the ends is left out. */
export const folded = (text: string): Folded => {
  const characters: string[] = [];
  const starts: number[] = [];
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (WHITE.test(character)) {
      gap = characters.length > 0;
      continue;
    }
    if (gap) {
      characters.push(' ');
      starts.push(i - 1);
      gap = false;
    }
    const plain = MARKS.test(character) || character === '"' ? "'" : character.toLowerCase();
    for (const unit of plain) {
      characters.push(unit);
      starts.push(i);
    }
  }
  return { text: characters.join(''), starts: [...starts, text.length] };
};

/** The stretch of the text as it was from which the folded characters `from` to `to` come. */
export const unfolded = ({ starts }: Folded, from: number, to: number): { readonly start: number; readonly end: number } => ({
  start: starts[from] ?? 0,
  end: (starts[to - 1] ?? 0) + 1,
});
