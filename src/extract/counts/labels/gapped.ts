/**
 * "Unity won 61 seats in the vote, the Reform Alliance 44 and Labour 15": figures behind names in a sentence that says what all of them have. They look like
 * ends of those names, and only what was told before makes figures of them.
 */
import type { Token } from '../../language.js';
import { NUMBERED, OTHER_LISTS } from '../../../lexicon/labels.js';
import { isOf, someBetween } from '../../language/words.js';
import { concatMap } from '../../lists.js';
import type { Line, Reading } from '../../reading.js';
import type { Entry } from './entry.js';
import { figuresIn } from './figures.js';
import { holderOf } from './names.js';

const SEPARATES: ReadonlySet<string> = new Set([',', ';', 'and', 'while']);
const CLOSES: ReadonlySet<string> = new Set([',', ';', '.', 'and', 'while', ')']);
const LONGEST = 6;

/** Where the name begins that ends before a figure, behind a comma or "and"; -1 where none does. */
const nameFrom = (tokens: readonly Token[], figure: number, from: number): number => {
  let first = figure;
  while (first > from && figure - first < LONGEST && !SEPARATES.has(tokens[first - 1]!.lower)) first -= 1;
  if (first === figure || first <= from || !SEPARATES.has(tokens[first - 1]!.lower)) return -1;
  return tokens[first]!.lower === 'the' && first + 1 < figure ? first + 1 : first;
};

/** The figures of one line that look like ends of names. */
const gappedIn = (reading: Reading, line: Line): readonly Entry[] => {
  const { tokens, text } = reading.prose;
  const told = line.cues.find(
    ({ role, attribute, last }) =>
      role === 'counted' && attribute.held && line.quantities.some((quantity) => quantity.last === last && quantity.head === last - 1),
  );
  if (!told) return [];
  const known = new Set(line.quantities.map(({ number }) => number.first));
  const noun = text.slice(tokens[told.first]!.start, tokens[told.last - 1]!.end);
  return figuresIn(reading, line).flatMap((figure): readonly Entry[] => {
    const { first, last, at } = figure;
    const isClosed = last >= line.sentence.last || CLOSES.has(tokens[last]!.lower);
    if (known.has(at) || first < told.last || !isClosed || isOf(tokens[first - 1]!, NUMBERED)) return [];
    if (someBetween(tokens, told.last, first, (token) => isOf(token, OTHER_LISTS))) return [];
    const from = nameFrom(tokens, first, told.last);
    const who = from < 0 ? undefined : holderOf(reading, from, first);
    if (who === undefined) return [];
    const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
    return [
      {
        line,
        span,
        at,
        sentences: [{ words: `${text.slice(span.start, span.end)} ${noun} .`, joined: false }],
        part: false,
        who,
        by: undefined,
        doubtful: false,
      },
    ];
  });
};

/** The entries of sentences that leave out what they have told once. */
export const allGapped = (reading: Reading, lines: readonly Line[]): readonly Entry[] => concatMap(lines, (line) => gappedIn(reading, line));
