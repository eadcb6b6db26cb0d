/** How old the counted are. */
import { AGED, OF_AGES } from '../../../../lexicon/ages.js';
import type { Token } from '../../../language.js';
import type { Place, Step } from '../place.js';

const isAged = (token: Token | undefined): boolean => token !== undefined && AGED.has(token.lower);

/** Behind "under the age of 10". */
const limitEnd = ({ field: { prose }, at, token }: Place): number => {
  const [the, age, of] = [1, 2, 3].map((more) => prose.tokens[at + more]);
  return token.tag === 'ADP' && the?.lower === 'the' && isAged(age) && of?.lower === 'of' ? at + 5 : -1;
};

/** Behind "between ages 12 and 16". */
const agesEnd = ({ field: { prose, last }, at, token }: Place): number => {
  const { tokens } = prose;
  if (!isAged(token) && !(token.lower === 'between' && isAged(tokens[at + 1]))) return -1;
  let end = at + 1;
  while (end < last && (tokens[end]!.tag === 'NUM' || OF_AGES.has(tokens[end]!.lower))) end += 1;
  return end;
};

/** Behind "in their 80s": the figure of an age has its "in" with it. */
const decadeEnd = ({ field: { counted }, at, token }: Place): number => (token.lower === 'in' ? (counted.find(({ first }) => first === at)?.last ?? -1) : -1);

export const AGES: readonly Step[] = [
  { name: 'an age that they are under or over', example: 'A child [under the age of 10] was killed.', end: limitEnd, cost: 0.5 },
  { name: 'their ages', example: 'Four boys [between ages 12 and 16] were killed.', end: agesEnd, cost: 0, free: true },
  { name: 'the ten years of their lives', example: 'Two women [in their 80s] were killed.', end: decadeEnd, cost: 0, free: true },
];
