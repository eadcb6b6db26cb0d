/** Sets that are joined step by step: union and find. Hopcroft, J. E. and Ullman, J. D. (1973), "Set Merging Algorithms". */

/** Sets that are joined step by step. */
export interface Sets {
  readonly rootOf: (at: number) => number;
  readonly membersOf: (at: number) => readonly number[];
  readonly join: (a: number, b: number) => void;
}

export const setsOf = (size: number): Sets => {
  const parent = Array.from({ length: size }, (_, at) => at);
  const members = parent.map((at) => [at]);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root]!;
    parent[at] = root;
    return root;
  };
  return {
    rootOf,
    membersOf: (at) => members[rootOf(at)]!,
    join: (a, b) => {
      const [x, y] = [rootOf(a), rootOf(b)].sort((p, q) => p - q) as [number, number];
      if (x === y) return;
      parent[y] = x;
      for (const member of members[y]!) members[x]!.push(member);
    },
  };
};
