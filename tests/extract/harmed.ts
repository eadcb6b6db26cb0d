import { read } from './read.js';

const ATTRIBUTES: ReadonlySet<string> = new Set(['killed', 'injured', 'shot', 'seriously injured']);

/** Who was killed or hurt by a text, each figure with its attribute, in the order of the text. */
export const harmed = (text: string): readonly string[] =>
  read('quantity', text)
    .filter(({ attribute, polarity }) => ATTRIBUTES.has(attribute) && polarity === 'affirmed')
    .map(({ attribute, value: { min, max } }) => `${attribute} ${min === max ? min : `${min ?? ''}-${max ?? ''}`}`);
