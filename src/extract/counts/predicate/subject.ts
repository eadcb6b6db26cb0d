/** Whether the counted are the subject of what follows, or hang on another noun that is. */
import type { Token } from '../../language.js';
import { isPersonNoun, singular } from '../../language/forms.js';
import { isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';
import { type Counted, type Field, presentParticiple } from '../clause.js';

/** They bring in a clause as well as a noun. */
export const CLAUSAL = wordSet([
  'after',
  'before',
  'since',
  'until',
  'as',
  'because',
  'while',
  'when',
  'where',
  'that',
  'if',
  'though',
  'although',
  'so',
  'than',
]);

/** "six people, including a nurse and [a boy], were": one of a list that tells who some of them are. */
const isIncluded = ({ prose: { tokens }, counted }: Field, first: number): boolean => {
  for (let at: number | undefined = first; at !== undefined;) {
    const before: Token | undefined = tokens[at - 1];
    if (before?.lower === 'including') return true;
    if (before?.lower !== 'and' && before?.text !== ',') return false;
    at = counted.find(({ last }) => last === at! - 1)?.first;
  }
  return false;
};

/** "the mother of [the boy] was", "after attacking [an officer] is": of what hangs on a preposition or a gerund, the verb that follows says nothing. */
export const isWithin = (field: Field, first: number): boolean => {
  const { tokens } = field.prose;
  const before = tokens[first - 1];
  if (before === undefined || isOf(before, CLAUSAL)) return false;
  if (isIncluded(field, first)) return true;
  // "found out his son was": of the verb.
  if (before.tag === 'ADP') return !(before.lower === 'out' && tokens[first - 2]?.tag === 'VERB');
  return before.tag === 'VERB' && presentParticiple(before) && (tokens[first - 2]?.tag === 'ADP' || isOf(tokens[first - 2], CLAUSAL));
};

/** "the mother of the [two boys]": they hang on somebody, of whom the verb is said. */
const isOfSomebody = ({ prose: { tokens } }: Field, first: number): boolean => {
  let of = first - 1;
  while (tokens[of]?.tag === 'DET' || tokens[of]?.tag === 'PRON') of -= 1;
  const owner = tokens[of - 1];
  return tokens[of]?.lower === 'of' && owner !== undefined && owner.tag === 'NOUN' && isPersonNoun(owner) && singular(owner) === owner.lower;
};

/** "four of the [six suspects] pleaded guilty": what is said of the part is not said of those it is taken from, but for what hangs on their noun ("one of the two arrested"). */
export const isWholeOf = (field: Field, { first, last, single }: Counted): boolean =>
  field.counted.some((part) => part.first < first && part.last >= last) || (!single && isOfSomebody(field, first));
