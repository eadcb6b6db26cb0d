import type { Verdict } from '../model/index.js';

/** What a run of text is, for its colour. The words say the same without it. */
type Style = Verdict | 'strong' | 'faint' | 'mark';

export type Paint = (style: Style | undefined, text: string) => string;

/** Select Graphic Rendition: what to send before the text and after it. https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const CODES: { readonly [Each in Style]: readonly [string, string] } = {
  conflict: ['1;31', '22;39'],
  update: ['1;33', '22;39'],
  refinement: ['1;36', '22;39'],
  agreement: ['1;32', '22;39'],
  'single-source': ['1', '22'],
  strong: ['1', '22'],
  faint: ['2', '22'],
  mark: ['1', '22'],
};

const inColour: Paint = (style, text) => {
  if (style === undefined || text === '') return text;
  const [on, off] = CODES[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
};

const inPlain: Paint = (_, text) => text;

export const paintOf = (colour: boolean): Paint => (colour ? inColour : inPlain);

/** What a page for a terminal is told: whether it has colours, and how many columns a line may take. */
export interface Layout {
  readonly colour: boolean;
  readonly width: number;
}
