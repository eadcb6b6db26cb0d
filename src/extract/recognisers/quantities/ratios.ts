import { VERBS_LIKE_PLURALS } from '../../../lexicon/tagged-wrong.js';
import type { Token } from '../../language.js';
import { singular } from '../../language/forms.js';
import { isOf } from '../../language/words.js';
import type { Figure, Reading } from './figures.js';
import { headAfter } from './heads.js';
import { numberAt } from './numbers.js';
import { inPercent, type ShareRead } from './shares.js';
import { measureAt } from './units.js';

/** Out of so many one reckons: up to ten, by fives and tens to a hundred, and in round hundreds and thousands. "one in 1998" is a year. */
const isBase = (base: number, written: string, bare: boolean): boolean =>
  Number.isInteger(base) &&
  base >= 2 &&
  (base <= 10 || (base <= 100 && base % 5 === 0) || base === 12 || (base % 100 === 0 && (base < 1000 || written === 'words' || !bare)));

/** Between the two figures, the token behind them: "in", "in every", "out of every"; "out of" alone only where it is of ten or a hundred. */
const linkFrom = (tokens: readonly Token[], at: number): { readonly last: number; readonly open: boolean } | undefined => {
  const [one, two, three] = [tokens[at]?.lower, tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  if (one === 'in') return { last: two === 'every' ? at + 2 : at + 1, open: true };
  if (one === 'of' && two === 'every') return { last: at + 2, open: true };
  if (one === 'out' && two === 'of') return three === 'every' ? { last: at + 3, open: true } : { last: at + 2, open: false };
  return undefined;
};

/** Whether a token is what more than one are counted of: "cars", "children". The tagger takes verbs for nouns where they stand behind a figure: "in three goes". */
const isCounted = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag === 'NOUN' || token.tag === 'ADJ' || token.tag === 'NUM') &&
  !isOf(token, VERBS_LIKE_PLURALS) &&
  singular(token) !== token.lower;

/** "one in five voters", "nine patients in ten", "three out of every four homes": a share. "one goal in five matches" and "one in five days" are none. */
export const ratioFrom = ({ prose, from, limit }: Reading, { number: part, prefixed }: Figure): ShareRead | undefined => {
  const { tokens } = prose;
  if (prefixed || part.scale !== 1 || part.written === 'fraction' || !Number.isInteger(part.value) || part.value < 1) return undefined;
  const before = part.first > from ? tokens[part.first - 1]!.text : '';
  if (before === '-' || before === '.' || before === '$') return undefined;
  const counted = linkFrom(tokens, part.last) ? part.last : tokens[part.last]?.tag === 'NOUN' ? part.last + 1 : -1;
  const link = counted < 0 ? undefined : linkFrom(tokens, counted);
  if (!link || link.last >= limit) return undefined;
  const base = numberAt(prose, link.last, limit);
  if (!base || base.value <= part.value || !isBase(base.value, base.written, base.bare) || tokens[base.last - 1]!.end > base.end) return undefined;
  if (!link.open && base.value !== 10 && base.value !== 100) return undefined;
  const next = base.last < limit ? tokens[base.last]! : undefined;
  if (next && (/^['’]/.test(next.text) || next.text === '-' || next.text === '%' || next.text === '/' || measureAt(tokens, base.last, limit, false)))
    return undefined;
  const inner = counted > part.last;
  if (inner && isCounted(next)) return undefined;
  // "10 Downing Street" is an address, and "four out of ten" by itself a mark.
  if (next && /^\p{Lu}/u.test(next.text)) return undefined;
  const noun = inner ? undefined : headAfter(tokens, base.last, limit);
  if (!link.open && noun === undefined && !inner) return undefined;
  const head = inner ? part.last : noun?.head;
  return {
    value: inPercent(part.value / base.value),
    unit: '%',
    last: noun && next?.lower !== 'of' ? noun.head + 1 : base.last,
    ...(head === undefined ? {} : { head }),
  };
};
