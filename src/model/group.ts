/** Items by each of their keys, keys and items in the order of their first appearance: an inverted index. */
export const groupByEach = <Item, Key>(items: Iterable<Item>, keysOf: (item: Item) => Iterable<Key>): ReadonlyMap<Key, readonly Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
};

/** Items by key, both in the order of their first appearance. */
export const groupBy = <Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> =>
  groupByEach(items, (item) => [keyOf(item)]);
