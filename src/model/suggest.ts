/** Levenshtein distance, one row at a time. https://en.wikipedia.org/wiki/Levenshtein_distance */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
};

const LONGEST = 40;

/** The known word that a mistyped one was meant to be: at most a third of it may differ. */
export const meant = (typed: string, known: readonly string[]): string | undefined => {
  if (typed.length > LONGEST) return undefined;
  const word = typed.toLowerCase();
  const [best] = known.map((name) => ({ name, away: distance(word, name.toLowerCase()) })).toSorted((a, b) => a.away - b.away);
  return best && best.away <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
};
