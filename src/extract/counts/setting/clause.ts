/**
 * The words that speak of a figure and of no other: from the turn of the sentence before it to the one behind it.
 */
import { CLAUSE_ENDS } from '../../../lexicon/settings.js';
import { verbForms } from '../../../lexicon/inflect.js';
import type { Token } from '../../language.js';
import { oneOf } from '../../language/words.js';
import type { Line, Reading } from '../../reading.js';
import type { Item } from '../item.js';

/** Tokens `from` to `to` (excluded), with the figure, its noun and its cue from `first` to `last` (excluded). */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly first: number;
  readonly last: number;
  readonly to: number;
  /** Where the clause ends, whatever other figures stand in it. */
  readonly end: number;
}

const endsClause = oneOf(CLAUSE_ENDS);
const isMark = oneOf(new Set([';', ':', '.', '?', '!', '–', '—', '(', ')', '"', '“', '”']));
const isSaying = oneOf(new Set(['say', 'tell', 'announce', 'report', 'add', 'confirm'].flatMap(verbForms)));
const isPronoun = oneOf(new Set(['it', 'they', 'he', 'she']));
const leads = (token: Token | undefined): boolean => token?.tag === 'ADP';

/** "when it hit the island": still of the same. */
const goesOn = (tokens: readonly Token[], i: number): boolean => tokens[i]!.lower === 'when' && tokens[i + 1] !== undefined && isPronoun(tokens[i + 1]!);

/** Whether the stretch that ends before the comma at `comma` is a phrase put first: "In Warsaw, …", "Since October, …". */
const fronted = (tokens: readonly Token[], comma: number, first: number, periods: Line['periods'], again = false): number | undefined => {
  let at = comma;
  while (at > first && tokens[at - 1]!.text !== ',' && !isMark(tokens[at - 1]!) && !endsClause(tokens[at - 1]!)) at -= 1;
  if (leads(tokens[at]) || periods.some((period) => period.first === at)) return at;
  // "In Marka, a suburb of Lenz, …"
  return tokens[at]?.tag === 'DET' && tokens[at - 1]?.text === ',' && !again ? fronted(tokens, at - 1, first, periods, true) : undefined;
};

interface Figures {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

const known = new WeakMap<Line, Figures>();

/** Where the figures of a line begin and end, gathered once for all of them: a line may be a table of thousands. */
const figuresOf = (line: Line): Figures => {
  const before = known.get(line);
  if (before) return before;
  const figures = { starts: new Set(line.quantities.map(({ first }) => first)), ends: new Set(line.quantities.map(({ last }) => last)) };
  known.set(line, figures);
  return figures;
};

export const clauseOf = ({ prose: { tokens } }: Reading, line: Line, { counted, link }: Item): Clause => {
  const { sentence } = line;
  const first = Math.min(counted.first, link?.cue.first ?? counted.first);
  const last = Math.max(counted.last, link?.cue.last ?? counted.last);
  const { starts, ends } = figuresOf(line);
  let end = last;
  let to: number | undefined;
  while (end < sentence.last) {
    const token = tokens[end]!;
    if (isMark(token) || token.text === ',' || (endsClause(token) && !goesOn(tokens, end)) || (token.tag !== 'NOUN' && isSaying(token))) break;
    if (starts.has(end)) to ??= end;
    end += 1;
  }
  let from = first;
  while (from > sentence.first) {
    const token = tokens[from - 1]!;
    if (ends.has(from) || isMark(token) || endsClause(token) || (token.tag !== 'NOUN' && isSaying(token))) break;
    if (token.text === ',') {
      from = fronted(tokens, from - 1, sentence.first, line.periods) ?? from;
      break;
    }
    from -= 1;
  }
  return { tokens, from, first, last, to: to ?? end, end };
};
