/**
 * The figures of a sentence, each with the cue that it goes with.
 */
import { dimensionOf } from '../../lexicon/dimensions.js';
import { singularOf } from '../../lexicon/inflect.js';
import { PEOPLE, THINGS } from '../../lexicon/people.js';
import { REPLACED } from '../../lexicon/updates.js';
import type { Line, Reading } from '../reading.js';
import type { QuantityMention } from '../recognisers/quantities/index.js';
import { countedOf, fieldOf } from './field.js';
import type { Counted, Link } from './clause.js';
import { linksOf } from './link.js';
import { ONE, onesIn } from './ones.js';
import { isPart } from './scope.js';
import { joined } from './sums.js';
import { fitsUnits } from './units.js';

/** A figure with its noun phrase and, where one fits, its cue. */
export interface Item {
  readonly quantity: QuantityMention;
  readonly counted: Counted & { readonly head?: number };
  readonly link?: Link;
}

const sharing = (a: Item, b: Item): boolean => dimensionOf(a.quantity.value) === dimensionOf(b.quantity.value);

/** Whether what is counted can be counted by the attribute: "destroyed 30 homes" but not "destroyed 30 crops", "killed 30 miners" but not "killed 30 sheep". */
const fitsNoun = (reading: Reading, { counted }: Item, { cue }: Link): boolean => {
  const { counts, countsPeople: people } = cue.attribute;
  if (people && counted.head !== undefined && THINGS.has(singularOf(reading.prose.tokens[counted.head]!.lower))) return false;
  if (!counts?.only || counted.head === undefined || cue.role === 'counted' || cue.role === 'named') return true;
  const head = singularOf(reading.prose.tokens[counted.head]!.lower);
  return counts.nouns.includes(head) || (counts.nouns.includes('person') && PEOPLE.has(head));
};

/** "up from 19", "41%, not 14%", "(previously 40)". */
export const FORMER = 'the figure before it, replaced';

/** Ways in which a figure with no cue of its own goes with the figure before it. */
const inherited = (reading: Reading, item: Item, before: Item | undefined): Link | undefined => {
  if (!before?.link || !sharing(before, item)) return undefined;
  const { tokens } = reading.prose;
  const [one, two] = [tokens[item.counted.first - 1]?.lower ?? '', tokens[item.counted.first - 2]?.lower ?? ''];
  if (item.quantity.converted) return { ...before.link, rule: 'conversion in brackets' };
  if (isPart(reading.prose, item.counted, item.quantity)) return { ...before.link, rule: 'part of the figure before' };
  const close = item.counted.first - before.counted.last <= 3;
  if ((one === 'from' && (close || two === 'up' || two === 'down')) || (close && (one === 'not' || REPLACED.has(one)))) return { ...before.link, rule: FORMER };
  if (one === 'to' && tokens[before.quantity.first - 1]?.lower === 'from' && item.counted.first - before.counted.last <= 2)
    return { ...before.link, rule: 'from one figure to another' };
  if (dimensionOf(item.quantity.value) === 'count' && item.counted.head === undefined && one === 'and') return { ...before.link, rule: 'same verb understood' };
  return undefined;
};

/** "fell 41%, not 14%": both are falls. */
const withChange = (item: Item, before: Item | undefined): Item => {
  const change = before?.quantity.value.change;
  return change ? { ...item, quantity: { ...item.quantity, value: { ...item.quantity.value, change } } } : item;
};

const countsPeople = ({ cues }: Line): boolean => cues.some((cue) => cue.attribute.countsPeople);

export const itemsOf = (reading: Reading, line: Line): readonly Item[] => {
  if (line.quantities.length === 0 && !countsPeople(line)) return [];
  const bare = [
    ...line.quantities.map((quantity) => ({ quantity, counted: countedOf(reading.prose, quantity, line.sentence.last) })),
    ...(countsPeople(line) ? onesIn(reading, line) : []),
  ].sort((a, b) => a.counted.first - b.counted.first);
  if (bare.length === 0) return [];
  const field = fieldOf(
    reading.prose,
    line,
    bare.map(({ counted }) => counted),
  );
  const items: Item[] = [];
  for (const item of bare) {
    const own = linksOf(field, item.counted).find(
      (each) => fitsUnits(item.quantity.value, each.cue.attribute, each.cue.role === 'named') && fitsNoun(reading, item, each),
    );
    const link = own ?? inherited(reading, item, items.at(-1));
    if (link) items.push(link.rule === FORMER ? withChange({ ...item, link }, items.at(-1)) : { ...item, link });
    else if (item.quantity.rule !== ONE) items.push(item);
  }
  return joined(reading, items);
};
