/**
 * Clauses of several reports that say the like: proposed by the rarer words they share, and joined best first where much of what both say is the same.
 */
import { CARDINALS } from '../lexicon/numbers.js';
import { sameSaying } from '../lexicon/same-words.js';
import { SMALL_WORDS } from '../lexicon/small-words.js';
import { NEGATES_CLAUSES, TURNS, UNREAL_AUXILIARIES, WAYS } from '../lexicon/statements.js';
import type { Claim } from '../model/claim.js';
import { groupBy, groupByEach } from '../model/group.js';
import { CLAUSE } from '../model/statement.js';
import { stemOf } from './joins/context.js';
import { folded } from './names/fold.js';

type Statement = Claim<'description'>;

/** The part of the weight of all their words that two clauses must share. */
const SHARED = 0.34;
/** So many words they must share, of which one is no name. */
const FEWEST = 2;
/** A word that stands in more clauses proposes nothing, and so keeps the work near-linear. */
const COMMON = 40;
/** Two reports of which the one has more than this part of the other's clauses in the very same words carry one text: that both say so is nothing to show. */
const CARRIED = 0.3;

interface Clause {
  readonly claim: Statement;
  readonly event: string;
  /** Stems of the words that carry content. */
  readonly words: ReadonlySet<string>;
  /** Those of them that are not written as names. */
  readonly plain: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  /** Small words that turn what is said: "without", "despite". */
  readonly turns: ReadonlySet<string>;
  /** The way that each word is told of: "to damascus", "from aleppo". */
  readonly ways: ReadonlyMap<string, string>;
  /** What may be or is to come is another thing than what is. */
  readonly unreal: boolean;
}

const CAPITAL = /^\P{L}*\p{Lu}/u;
const isFigure = (word: string): boolean => /\d/.test(word) || CARDINALS.has(word);

const clauseOf = (claim: Statement, event: string): Clause => {
  const [words, plain, figures] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [turns, ways] = [new Set<string>(), new Map<string, string>()];
  let unreal = false;
  let way: string | undefined;
  claim.value.words.split(/[\s-]+/).forEach((part, at) => {
    const lower = part.toLowerCase().replace('’', "'");
    unreal ||= UNREAL_AUXILIARIES.has(lower);
    if (TURNS.has(lower)) turns.add(TURNS.get(lower)!);
    way = WAYS.get(lower) ?? way;
    for (const word of folded(part).split(' ')) {
      if (isFigure(word)) figures.add(word);
      if ((word.length < 3 && !isFigure(word)) || (SMALL_WORDS.has(word) && !isFigure(word)) || NEGATES_CLAUSES.has(lower)) continue;
      const stem = stemOf(sameSaying(word));
      words.add(stem);
      if (way !== undefined) ways.set(stem, way);
      way = undefined;
      if (at === 0 || !CAPITAL.test(part)) plain.add(stem);
    }
  });
  return { claim, event, words, plain, figures, turns, ways, unreal };
};

const holds = (outer: ReadonlySet<string>, inner: ReadonlySet<string>): boolean => [...inner].every((each) => outer.has(each));

/** "gave danger 3" beside "gave level 4": other figures are of other things, or are judged as figures. */
const countAlike = ({ figures: a }: Clause, { figures: b }: Clause): boolean => holds(a, b) || holds(b, a);

/** "with" and "without an agreement", "all" and "some of the hostages", "to Aleppo" and "from Aleppo": the words are the same, and what is said is not. */
const areTurned = (a: Clause, b: Clause): boolean =>
  !(holds(a.turns, b.turns) && holds(b.turns, a.turns)) || [...a.ways].some(([word, way]) => (b.ways.get(word) ?? way) !== way);

/** Whether two clauses both say or both deny, or the one just what the other says: they are whole sentences of the same words and of one event. */
const mayDeny = (a: Clause, b: Clause): boolean => {
  if (a.claim.polarity === b.claim.polarity) return true;
  return a.event === b.event && a.claim.rule !== CLAUSE && b.claim.rule !== CLAUSE && a.words.size === b.words.size && holds(a.words, b.words);
};

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** How much of what two clauses say is the same, from 0 to 1; undefined where it is too little. */
const likeness = (a: Clause, b: Clause, worth: (word: string) => number): number | undefined => {
  if (!countAlike(a, b) || a.unreal !== b.unreal || areTurned(a, b)) return undefined;
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
  return shared >= FEWEST && plain > 0 && score >= SHARED && mayDeny(a, b) ? score : undefined;
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
  const said: string[] = [];
  const saidBy = (at: number): string => (said[at] ??= folded(clauses[at]!.claim.value.words));
  const twinned = new Set(pairs.filter(({ a, b }) => clauses[a]!.claim.polarity === clauses[b]!.claim.polarity && saidBy(a) === saidBy(b)));
  const reports = ({ a, b }: Pair): string => [clauses[a]!.claim.report, clauses[b]!.claim.report].sort().join('\n');
  const twins = groupBy(twinned, reports);
  const counts = groupBy(clauses, ({ claim }) => claim.report);
  const fewer = ({ a, b }: Pair): number => Math.min(...[a, b].map((at) => counts.get(clauses[at]!.claim.report)!.length));
  return pairs.filter((pair) => !twinned.has(pair) || twins.get(reports(pair))!.length <= CARRIED * fewer(pair));
};

/** Groups clauses of two reports or more that say the like, one of each report. Whatever no other report says is left out. `eventOf`: the event of a claim. */
export const echoesOf = (claims: readonly Statement[], eventOf: (claim: Statement) => string): readonly (readonly Statement[])[] => {
  const clauses = claims.map((claim) => clauseOf(claim, eventOf(claim)));
  const groups = clauses.map((_, at) => [at]);
  for (const { a, b } of untwinned(clauses, pairsOf(clauses))) {
    const [one, other] = [groups[a]!, groups[b]!];
    if (one === other) continue;
    const reports = new Set(one.map((at) => clauses[at]!.claim.report));
    if (other.some((at) => reports.has(clauses[at]!.claim.report) || !one.every((each) => mayDeny(clauses[each]!, clauses[at]!)))) continue;
    one.push(...other);
    for (const at of other) groups[at] = one;
  }
  return [...new Set(groups)].filter(({ length }) => length > 1).map((group) => group.toSorted((x, y) => x - y).map((at) => claims[at]!));
};
