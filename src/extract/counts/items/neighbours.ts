/** What the words beside a figure or a cue take from the two. */
import { AGED, PARENTS } from '../../../lexicon/ages.js';
import type { Token } from '../../language.js';
import { isOf } from '../../language/words.js';
import type { Case } from './case.js';

const CLOSES: ReadonlySet<Token['tag']> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'ADP']);

/** "three of them [seriously]", but not "three seriously considered": an adverb alone tells a state where nothing follows that it belongs to. */
export const goesWithNext = ({ tokens, line: { sentence }, link: { cue } }: Case): boolean =>
  cue.role === 'being' &&
  cue.last - cue.first === 1 &&
  tokens[cue.first]!.lower.endsWith('ly') &&
  cue.last < sentence.last &&
  !CLOSES.has(tokens[cue.last]!.tag);

/** "killed six others at a [large] party": the words of a state that end with an adjective of another noun. */
export const isOfNextNoun = ({ tokens, line: { sentence }, link: { cue } }: Case): boolean =>
  cue.role === 'being' &&
  cue.last - cue.first > 1 &&
  cue.last < sentence.last &&
  tokens[cue.first]!.tag === 'ADP' &&
  tokens[cue.last - 1]!.tag === 'ADJ' &&
  tokens[cue.last]!.tag === 'NOUN';

/** "a father of two", "the mother of three": of the children nothing is said. */
export const areChildrenOf = ({ tokens, item: { counted } }: Case): boolean =>
  tokens[counted.first - 1]?.lower === 'of' && isOf(tokens[counted.first - 2], PARENTS);

/** The last of a list that a word for ages opens: "ages 19, 21 and 22". */
export const areAges = ({ tokens, item: { counted } }: Case): boolean => {
  let i = counted.first - 1;
  while (i > 0 && (tokens[i]!.tag === 'NUM' || tokens[i]!.text === ',' || tokens[i]!.lower === 'and')) i -= 1;
  return isOf(tokens[i], AGED);
};
