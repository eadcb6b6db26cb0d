/**
 * What is found for each of some things, one list after the other. The language's own `flatMap` asks of each list what it is and adds
 * its items one by one by name: for thousands of lists, most of them empty, that is dear.
 */
export const concatMap = <Item, Found>(items: readonly Item[], find: (item: Item, at: number, items: readonly Item[]) => readonly Found[]): Found[] => {
  const all: Found[] = [];
  for (let at = 0; at < items.length; at++) {
    const found = find(items[at]!, at, items);
    for (let i = 0; i < found.length; i++) all.push(found[i]!);
  }
  return all;
};

/**
 * Cuts a list into runs that go one way, each item from the one before: "3 May, 5 May, 9 May". `turnOf`: 1 or -1 for the way, 0 where two do not go on. Each
 * item is in one run, so that the work is in line with the list.
 */
export const runsOneWay = <Item>(items: Iterable<Item>, turnOf: (before: Item, after: Item) => number): readonly (readonly Item[])[] => {
  const runs: Item[][] = [];
  let run: Item[] = [];
  let way = 0;
  for (const item of items) {
    const turn = run.length === 0 ? 0 : turnOf(run.at(-1)!, item);
    if (turn !== 0 && (way === 0 || turn === way)) {
      run.push(item);
      way = turn;
      continue;
    }
    run = [item];
    runs.push(run);
    way = 0;
  }
  return runs;
};
