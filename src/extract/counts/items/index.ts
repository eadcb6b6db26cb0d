/**
 * The figures of a sentence, each with the cue that it goes with.
 */
import { FORMER } from '../../../model/quantity.js';
import type { Line, Reading } from '../../reading.js';
import { concatMap } from '../../lists.js';
import { withBreakdowns } from '../breakdown.js';
import { asLists } from '../coordinated.js';
import { asRolls } from '../roll.js';
import { countedOf } from '../field.js';
import { inOrder, type Item, linked } from '../item.js';
import { onesIn } from '../ones.js';
import { isClaimed } from '../persons.js';
import { joined } from '../sums.js';
import { alsoOf } from './also.js';
import { chosen, isToldOf, secondOf } from './choice.js';
import { alike, beforeIn, inherited, isAfterName, partOf } from './inherited.js';
import { countsPeople, type Linking, linkingOf } from './views.js';

/** The figures and, where people are counted, the people told of one by one, in the order of the text, none with a cue yet. */
export const figuresOf = (reading: Reading, line: Line): readonly Item[] => {
  const people = countsPeople(line);
  if (line.quantities.length === 0 && !people) return [];
  return inOrder([
    ...line.quantities.map((quantity) => ({ quantity, counted: countedOf(reading.prose, quantity, line.sentence.last), link: undefined, person: undefined })),
    ...(people ? onesIn(reading, line) : []),
  ]);
};

/** "fell 41%, not 14%": both are falls. */
const withChange = (item: Item, before: Item | undefined): Item => {
  const change = before?.quantity.value.change;
  return change ? { ...item, quantity: { ...item.quantity, value: { ...item.quantity.value, change } } } : item;
};

/** The last figure of the sentence before that a party has, for one that has no more than a name before it: "Unity won 20 seats. Reform took [13]". */
const heldBefore = (reading: Reading, line: Line, { counted }: Item): Item | undefined => {
  const { tokens, text } = reading.prose;
  if (counted.head !== undefined || line.periods.length > 0 || line.places.some(({ last }) => last === counted.first) || !isAfterName(tokens, counted.first))
    return undefined;
  const previous = reading.lines[line.number - 1];
  const isOneParagraph = previous && !text.slice(tokens[previous.sentence.last - 1]!.end, tokens[line.sentence.first]!.start).includes('\n');
  if (!previous || !isOneParagraph) return undefined;
  return allTold(reading, previous, figuresOf(reading, previous), byItself).findLast(({ link }) => link?.cue.attribute.held === true);
};
/** Of the sentence before nothing is asked but what it says by itself: a page of such sentences is gone through once. */
const byItself: typeof heldBefore = () => undefined;

/** A figure with its link, behind those that stand before it; twice, where it is told what came of the counted. */
const told = (reading: Reading, line: Line, linking: Linking, item: Item, items: readonly Item[], outside: typeof heldBefore): readonly Item[] => {
  const { tokens } = reading.prose;
  const { person } = item;
  const links = linking.all(item);
  const own = chosen(tokens, links, item, items) ?? linking.ofItsSort(item);
  const like =
    own ??
    alike(
      reading,
      item,
      items.findLast(({ link }) => link !== undefined),
    );
  const second = secondOf(links, own, item);
  if (person) {
    const mayBe = (link: typeof like): boolean => link !== undefined && isClaimed(tokens, line, person, link);
    const first = linked(item, like);
    return [...(mayBe(like) && !isToldOf(items, first, tokens) ? [first] : []), ...(mayBe(second) ? [linked(item, second)] : [])];
  }
  const before = beforeIn(reading, items, item) ?? (own ? undefined : outside(reading, line, item));
  const part = partOf(reading, item, own, before);
  if (part) return [{ ...linked(item, part), part: true }];
  const first = linked(item, like ?? inherited(reading, item, before));
  const more = second ?? alsoOf(reading, line, item, own);
  return [first.link?.rule === FORMER ? withChange(first, before) : first, ...(more ? [linked(item, more)] : [])];
};

const allTold = (reading: Reading, line: Line, figures: readonly Item[], outside = heldBefore): readonly Item[] => {
  const linking = linkingOf(reading, line, figures);
  const items: Item[] = [];
  for (const figure of figures) items.push(...told(reading, line, linking, figure, items, outside));
  return items;
};

/** The figures of a sentence, those of a list as one; but where nothing is said of a list as a whole, each of it by itself, since each may have a verb of its own. */
const withLists = (reading: Reading, line: Line, figures: readonly Item[]): readonly Item[] => {
  const listed = asLists(reading, line, asRolls(reading, line, figures));
  const items = allTold(reading, line, listed);
  const idle = new Set(items.filter(({ members, link }) => members && !link).map(({ counted }) => counted));
  if (idle.size === 0) return items;
  return allTold(reading, line, inOrder(concatMap(listed, (item) => (item.members && idle.has(item.counted) ? item.members : [item]))));
};

export const itemsOf = (reading: Reading, line: Line): readonly Item[] => {
  const figures = figuresOf(reading, line);
  if (figures.length === 0) return [];
  const items = countsPeople(line) ? withLists(reading, line, figures) : allTold(reading, line, figures);
  return joined(reading, withBreakdowns(reading.prose.tokens, items, line.sentence.last));
};
