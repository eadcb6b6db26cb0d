/**
 * A figure told by its parts: "killed 31 people, 20 men and 11 women", "four were arrested: two drivers, a clerk and a guard".
 */
import { dimensionOf } from '../../lexicon/dimensions.js';
import { isOfPeople, WHOLE } from '../../lexicon/people.js';
import type { Token } from '../language.js';
import { phraseAt } from '../phrases.js';
import type { Item } from './item.js';
import { singular } from '../language/forms.js';

/** What sets a list off from what it tells the parts of. After a comma it may also go on with others. */
const OPENERS = new Set([':', '(', '—', '–', ',', '-', '--']);
const PREDICATES: ReadonlySet<Token['tag']> = new Set(['AUX', 'VERB']);
/** How far behind a figure its verb may stand before the list begins. */
const REACH = 3;

/** Where the list of parts of a figure begins; -1 where none can. */
const listAt = (tokens: readonly Token[], { counted, link }: Item): number => {
  if (!link?.cue.attribute.countsPeople) return -1;
  const { first, last } = link.cue;
  const at = first >= counted.last && first - counted.last <= REACH ? last : counted.last;
  const opener = [counted.last, at].find((each) => OPENERS.has(tokens[each]?.text ?? ''));
  if (opener === undefined) return -1;
  // "killed two villagers, a soldier and a nurse" goes on; of people in general it tells who they were.
  const isWhole = counted.head === undefined || WHOLE.has(singular(tokens[counted.head]!));
  return tokens[opener]!.text !== ',' || isWhole ? opener + 1 : -1;
};

interface Members {
  readonly items: readonly Item[];
  readonly total: number;
  /** One after another, with "and" before the last. */
  readonly closed: boolean;
  readonly end: number;
}

const membersAt = (tokens: readonly Token[], from: number, last: number, byFirst: ReadonlyMap<number, Item>): Members | undefined => {
  const items: Item[] = [];
  let [at, total, number, closed] = [from, 0, 0, false];
  while (at < last) {
    const item = byFirst.get(at);
    const phrase = phraseAt(tokens, at, last);
    const counted = item && !item.person ? item.counted : phrase?.indefinite ? phrase : undefined;
    if (counted?.head === undefined || !isOfPeople(singular(tokens[counted.head]!))) return undefined;
    if (item && !item.person) items.push(item);
    total += item?.quantity.value.figure ?? 1;
    number += 1;
    at = counted.last;
    if (closed) break;
    const separator = tokens[at]?.text === ',' ? at + 1 : at;
    closed = tokens[separator]?.lower === 'and';
    if (!closed && separator === at) {
      // "12 dead (8 men, 4 women)"
      closed = tokens[from - 1]!.text === '(' && tokens[at]?.text === ')';
      break;
    }
    at = closed ? separator + 1 : separator;
  }
  return number > 1 && items.length > 0 ? { items, total, closed, end: at } : undefined;
};

/** The items of a sentence; those that are parts of the figure before them are known as such, and as figures of what that is a figure of. */
export const withBreakdowns = (tokens: readonly Token[], items: readonly Item[], last: number): readonly Item[] => {
  if (items.length < 2) return items;
  const counts = items.filter(({ quantity }) => dimensionOf(quantity.value) === 'count');
  const byFirst = new Map(counts.map((item) => [item.counted.first, item]));
  const parts = new Map<Item, Item>();
  for (const whole of counts) {
    if (whole.person || parts.has(whole)) continue;
    const from = listAt(tokens, whole);
    const members = from < 0 ? undefined : membersAt(tokens, from, last, byFirst);
    // "31 dead, 20 men, 11 women": as many as the whole.
    if (!members || !(members.closed || members.total === whole.quantity.value.figure)) continue;
    const { total, end } = members;
    // "ten were held, two men and a boy were hurt": another clause, unless they are as many.
    if (PREDICATES.has(tokens[end]?.tag ?? 'X') && total !== whole.quantity.value.figure) continue;
    for (const part of members.items) parts.set(part, { ...part, part: true, link: { ...whole.link!, rule: PART, cost: REACH } });
  }
  return parts.size === 0 ? items : items.map((item) => parts.get(item) ?? item);
};

/** The rule of a figure that is a part of the one before it. */
export const PART = 'part of the figure before';
