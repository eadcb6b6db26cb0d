import { hedgesBefore } from './bounds.js';
import type { Reading } from './figures.js';
import { headAfter } from './heads.js';
import { mentionOf, nameOf } from './mention.js';
import type { Step } from './mention.js';
import { moneyAfter } from './money.js';
import { noneAt } from './none.js';
import { measureAt } from './units.js';
import { vagueAt } from './vague.js';
import { bandOf } from './value.js';

/** "dozens of people", "a few hundred dollars", "several kilometres". */
const vaguelyAt = ({ prose, from, limit, settle }: Reading, at: number): Step | undefined => {
  const { tokens } = prose;
  const vague = vagueAt(tokens, at, limit);
  if (!vague) return undefined;
  const after = tokens[vague.last]?.lower === 'of' ? vague.last + 1 : vague.last;
  const measure = measureAt(tokens, after, limit, false);
  const money = moneyAfter(tokens, after, limit, false);
  const head = measure || money ? undefined : headAfter(tokens, vague.last, limit);
  // "over a few cans" is rather a place: "over" bounds only where it would bound a stretch of time
  const hedges = hedgesBefore(tokens, vague.first, from, { time: true, counts: true });
  const bounds = hedges.map((hedge) => hedge.bound);
  const last = money?.last ?? measure?.last ?? (head ? head.head + 1 : vague.last);
  const mention = mentionOf(prose, {
    first: hedges.at(-1)?.first ?? vague.first,
    last,
    number: { first: vague.first, last: vague.last },
    bounds: bandOf(vague.min, vague.max, bounds, 'a vague amount', true),
    unit: money ? settle(money.symbol, money.word) : (measure?.symbol ?? (head ? nameOf(prose, head) : '')),
    head: head?.head,
  });
  return { next: last, mention };
};

/** "no casualties", "none of the firefighters", "nobody". */
const nothingAt = ({ prose, limit }: Reading, at: number): Step | undefined => {
  const none = noneAt(prose.tokens, at, limit);
  if (!none) return undefined;
  const mention = mentionOf(prose, {
    first: none.first,
    last: none.last,
    number: { first: none.first, last: none.first + 1 },
    bounds: { figure: 0, min: 0, max: 0, rule: 'none' },
    unit: none.unit ?? (none.head === undefined ? '' : nameOf(prose, { head: none.head, first: none.named ?? none.head })),
    head: none.head,
  });
  return { next: none.last, mention };
};

/** Reads the amount without a figure that begins with token `at`. */
export const unfiguredAt = (reading: Reading, at: number): Step | undefined => vaguelyAt(reading, at) ?? nothingAt(reading, at);
