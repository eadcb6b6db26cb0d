/** Merges sets of names step by step and says which set each is in (union-find with path halving). */
export const unionOf = (): { readonly join: (a: string, b: string) => void; readonly rootOf: (name: string) => string } => {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    let at = name;
    for (;;) {
      const parent = parents.get(at) ?? at;
      if (parent === at) return at;
      const above = parents.get(parent) ?? parent;
      parents.set(at, above);
      at = above;
    }
  };
  const join = (a: string, b: string): void => {
    const [rootA, rootB] = [rootOf(a), rootOf(b)];
    // The smaller name leads, so that the order of joining makes no difference.
    if (rootA !== rootB) parents.set(rootA < rootB ? rootB : rootA, rootA < rootB ? rootA : rootB);
  };
  return { join, rootOf };
};
