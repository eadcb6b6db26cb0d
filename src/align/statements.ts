/**
 * Clauses of several reports that say the like: proposed by the rarer words they share, and joined best first where much of what both say is the same.
 */
import { CARDINALS } from '../lexicon/numbers.js';
import { SMALL_WORDS } from '../lexicon/small-words.js';
import { LEAVES_OPEN, NEGATES_CLAUSES, UNREAL_AUXILIARIES } from '../lexicon/statements.js';
import type { Claim } from '../model/claim.js';
import { groupBy, groupByEach } from '../model/group.js';
import { stemOf } from './joins/context.js';
import { folded } from './names/fold.js';

type Statement = Claim<'description'>;

/** The part of the weight of all their words that two clauses must share. */
const SHARED = 0.4;
/** So many words they must share, of which one is no name. */
const FEWEST = 2;
/** A word that stands in more clauses proposes nothing, and so keeps the work near-linear. */
const COMMON = 40;
/** Two reports of which the one has more than this part of the other's clauses in the very same words carry one text: that both say so is nothing to show. */
const CARRIED = 0.3;

interface Clause {
  readonly claim: Statement;
  /** Stems of the words that carry content. */
  readonly words: ReadonlySet<string>;
  /** Those of them that are not written as names. */
  readonly plain: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly denies: boolean;
  /** What may be or is to come is another thing than what is. */
  readonly unreal: boolean;
  /** It leaves the matter open: "arson was not ruled out". */
  readonly open: boolean;
}

const CAPITAL = /^\P{L}*\p{Lu}/u;
const isFigure = (word: string): boolean => /\d/.test(word) || CARDINALS.has(word);

const clauseOf = (claim: Statement): Clause => {
  const [words, plain, figures] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let denials = 0;
  let [unreal, open] = [false, false];
  claim.value.words.split(/[\s-]+/).forEach((part, at) => {
    const lower = part.toLowerCase().replace('’', "'");
    if (NEGATES_CLAUSES.has(lower) || lower.endsWith("n't")) denials += 1;
    unreal ||= UNREAL_AUXILIARIES.has(lower);
    open ||= LEAVES_OPEN.has(lower);
    for (const word of folded(part).split(' ')) {
      if (isFigure(word)) figures.add(word);
      if ((word.length < 3 && !isFigure(word)) || (SMALL_WORDS.has(word) && !isFigure(word)) || NEGATES_CLAUSES.has(lower)) continue;
      const stem = stemOf(word);
      words.add(stem);
      if (at === 0 || !CAPITAL.test(part)) plain.add(stem);
    }
  });
  return { claim, words, plain, figures, denies: denials % 2 === 1, unreal, open };
};

const holds = (outer: ReadonlySet<string>, inner: ReadonlySet<string>): boolean => [...inner].every((each) => outer.has(each));

/** "gave danger 3" beside "gave level 4": other figures are of other things, or are judged as figures. */
const countAlike = ({ figures: a }: Clause, { figures: b }: Clause): boolean => holds(a, b) || holds(b, a);

/** "unlocked" denies as "not locked" does. */
const isPrefixed = (a: Clause, b: Clause): boolean => [...a.words].some((word) => b.words.has(`un${word}`));

/** Whether one of two clauses denies just what the other says: no word more, and nothing left open. Undefined where neither denies. */
const isPlainDenial = (a: Clause, b: Clause, shared: number): boolean | undefined => {
  const prefixed = isPrefixed(a, b) || isPrefixed(b, a);
  if ((a.denies !== b.denies) === prefixed) return undefined;
  const beside = prefixed ? 1 : 0;
  return !a.open && !b.open && a.words.size - shared === beside && b.words.size - shared === beside;
};

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** How much of what two clauses say is the same, from 0 to 1; undefined where it is too little. */
const likeness = (a: Clause, b: Clause, worth: (word: string) => number): number | undefined => {
  if (!countAlike(a, b) || a.unreal !== b.unreal) return undefined;
  let [both, all, shared, plain] = [0, 0, 0, 0];
  for (const word of a.words) {
    all += worth(word);
    if (!b.words.has(word)) continue;
    both += worth(word);
    shared += 1;
    if (a.plain.has(word) || b.plain.has(word)) plain += 1;
  }
  for (const word of b.words) if (!a.words.has(word)) all += worth(word);
  const score = both / all;
  return shared >= FEWEST && plain > 0 && score >= SHARED && isPlainDenial(a, b, shared) !== false ? score : undefined;
};

const pairsOf = (clauses: readonly Clause[]): readonly Pair[] => {
  const holders = groupByEach(clauses.keys(), (at) => clauses[at]!.words);
  const most = Math.log(1 + clauses.length);
  const worth = (word: string): number => Math.log(1 + clauses.length / holders.get(word)!.length) / most;
  const pairs: Pair[] = [];
  const seen = new Set<number>();
  for (const list of holders.values()) {
    if (list.length > COMMON) continue;
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const [a, b] = [list[i]!, list[j]!];
        const key = a * clauses.length + b;
        if (clauses[a]!.claim.report === clauses[b]!.claim.report || seen.has(key)) continue;
        seen.add(key);
        const score = likeness(clauses[a]!, clauses[b]!, worth);
        if (score !== undefined) pairs.push({ a, b, score });
      }
  }
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
};

/** Pairs of clauses but for those in the very same words of two reports that carry one text. */
const untwinned = (clauses: readonly Clause[], pairs: readonly Pair[]): readonly Pair[] => {
  const isTwin = ({ a, b }: Pair): boolean => folded(clauses[a]!.claim.value.words) === folded(clauses[b]!.claim.value.words);
  const reports = ({ a, b }: Pair): string => [clauses[a]!.claim.report, clauses[b]!.claim.report].sort().join('\n');
  const twins = groupBy(pairs.filter(isTwin), reports);
  const counts = groupBy(clauses, ({ claim }) => claim.report);
  const fewer = ({ a, b }: Pair): number => Math.min(...[a, b].map((at) => counts.get(clauses[at]!.claim.report)!.length));
  return pairs.filter((pair) => !isTwin(pair) || twins.get(reports(pair))!.length <= CARRIED * fewer(pair));
};

/** Groups clauses of two reports or more that say the like, one of each report. Whatever no other report says is left out. */
export const echoesOf = (claims: readonly Statement[]): readonly (readonly Statement[])[] => {
  const clauses = claims.map(clauseOf);
  const groups = clauses.map((_, at) => [at]);
  for (const { a, b } of untwinned(clauses, pairsOf(clauses))) {
    const [one, other] = [groups[a]!, groups[b]!];
    if (one === other) continue;
    const reports = new Set(one.map((at) => clauses[at]!.claim.report));
    if (other.some((at) => reports.has(clauses[at]!.claim.report))) continue;
    one.push(...other);
    for (const at of other) groups[at] = one;
  }
  return [...new Set(groups)].filter(({ length }) => length > 1).map((group) => group.toSorted((x, y) => x - y).map((at) => claims[at]!));
};
