/**
 * Figures of groups that make up people in general, added up.
 */
import { singularOf } from '../../lexicon/inflect.js';
import { DEMOGRAPHIC } from '../../lexicon/people.js';
import type { Quantity } from '../../model/quantity.js';
import type { Reading } from '../reading.js';
import type { Item } from './items.js';

const add = (a: Quantity, b: Quantity, words: string): Quantity => {
  const sum = (x: number | undefined, y: number | undefined): number | undefined => (x === undefined || y === undefined ? undefined : x + y);
  const [min, max, figure] = [sum(a.min, b.min), sum(a.max, b.max), sum(a.figure, b.figure)];
  return {
    ...(figure === undefined ? {} : { figure }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    unit: 'people',
    ...(a.approximate || b.approximate ? { approximate: true as const } : {}),
    words,
  };
};

/** "two men and a woman were killed": one figure, of people. Only groups that make up people in general are added. */
export const joined = (reading: Reading, items: readonly Item[]): readonly Item[] => {
  const { tokens } = reading.prose;
  const out: Item[] = [];
  for (const item of items) {
    const before = out.at(-1);
    const between = before ? tokens.slice(before.counted.last, item.counted.first) : [];
    const head = (each: Item): string => (each.counted.head === undefined ? '' : singularOf(tokens[each.counted.head]!.lower));
    const list = between.length > 0 && between.length <= 2 && between.every((token) => token.lower === 'and' || token.text === ',' || token.tag === 'DET');
    if (
      before?.link &&
      item.link?.cue === before.link.cue &&
      list &&
      head(before) !== head(item) &&
      DEMOGRAPHIC.has(head(before)) &&
      DEMOGRAPHIC.has(head(item))
    ) {
      const words = reading.prose.text.slice(tokens[before.quantity.first]!.start, tokens[item.counted.last - 1]!.end);
      out[out.length - 1] = {
        quantity: { ...before.quantity, value: add(before.quantity.value, item.quantity.value, words) },
        counted: { first: before.counted.first, last: item.counted.last },
        link: { ...before.link, rule: 'groups of people added up' },
      };
    } else out.push(item);
  }
  return out;
};
