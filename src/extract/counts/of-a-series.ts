/**
 * The one by which so many have happened: "the city's 39th homicide of the year", "the third such attack in as many weeks", "a fifth recall since May".
 */
import { ORDINALS } from '../../lexicon/calendar.js';
import { pluralOf, singularOf } from '../../lexicon/inflect.js';
import { MOST_IN_A_SERIES, NOT_NUMBERED, OPENS_SERIES, SERIES_UNITS } from '../../lexicon/series.js';
import { CLAUSE_ENDS } from '../../lexicon/settings.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { isOf, oneOf, perWord } from '../language/words.js';
import { isUnreal } from '../modality.js';
import type { Line, Reading } from '../reading.js';
import { concatMap } from '../lists.js';

type Counts = Draft<'quantity'>;

const IN_A_SERIES = 'numbered in a series';

const FIGURE = /^(\d{1,4})(?:st|nd|rd|th)$/;
const ordinalOf = perWord(({ lower }) => ORDINALS.get(lower) ?? Number(FIGURE.exec(lower)?.[1] ?? 0));
const endsClause = oneOf(CLAUSE_ENDS);

/** The longest noun phrase behind an ordinal, and how far behind it its stretch may be told. */
const LONGEST = 4;
const REACH = 9;
const BACK = 5;

/** The noun that an ordinal numbers. */
const headAt = (tokens: readonly Token[], from: number, limit: number): number | undefined => {
  let head: number | undefined;
  for (let i = from; i < Math.min(limit, from + LONGEST); i++) {
    const { tag } = tokens[i]!;
    if (tag === 'NOUN') head = i;
    else if (tag !== 'ADJ' && tag !== 'PROPN' && tokens[i]!.text !== '-') break;
  }
  return head;
};

/** The stretch in which they are numbered: "this [year]", "in as many [weeks]", "since". */
const stretchBehind = (tokens: readonly Token[], from: number, limit: number): string | undefined => {
  for (let i = from; i < Math.min(limit, from + REACH); i++) {
    const token = tokens[i]!;
    if ((token.tag === 'PUNCT' && token.text !== '-') || (endsClause(token) && token.lower !== 'since')) return undefined;
    if (token.lower === 'so' && tokens[i + 1]?.lower === 'far') return 'so far';
    if (token.lower === 'record' && tokens[i - 1]?.lower === 'on') return 'on record';
    if (token.lower === 'row' && tokens[i - 2]?.lower === 'in') return 'in a row';
    if (token.lower === 'since') return 'since';
    if (!isOf(token, OPENS_SERIES)) continue;
    let at = i + 1;
    while (at < limit && at - i < BACK && !isOf(tokens[at], SERIES_UNITS) && tokens[at]!.tag !== 'PUNCT') at += 1;
    if (at < limit && isOf(tokens[at], SERIES_UNITS)) return singularOf(tokens[at]!.lower);
  }
  return undefined;
};

interface Numbered {
  readonly draft: Counts;
  readonly per: string | undefined;
}

const numberedIn = (reading: Reading, events: Events, line: Line): readonly Numbered[] => {
  const { tokens, text } = reading.prose;
  const { first, last } = line.sentence;
  const found: Numbered[] = [];
  for (let at = first; at < last; at++) {
    const nth = ordinalOf(tokens[at]!);
    if (nth < 2 || nth > MOST_IN_A_SERIES) continue;
    const head = headAt(tokens, at + 1, last);
    if (head === undefined || NOT_NUMBERED.has(singular(tokens[head]!)) || line.periods.some((period) => period.first <= at && at < period.last)) continue;
    if (isUnreal(tokens, Math.max(first, at - BACK), at)) continue;
    const per = stretchBehind(tokens, head + 1, last);
    // Figures alone number what a text has numbered before: "The 39th homicide".
    if (per === undefined && !FIGURE.test(tokens[at]!.lower)) continue;
    const span = { start: tokens[at]!.start, end: tokens[head]!.end };
    const noun = pluralOf(singular(tokens[head]!));
    const value = { figure: nth, min: nth, max: nth, unit: noun, words: text.slice(span.start, span.end) };
    found.push({ draft: { kind: 'quantity', attribute: noun, value, span, event: events.at(line, at), rule: IN_A_SERIES }, per });
  }
  return found;
};

/** With the figures that ordinals of a series tell. One told without its stretch counts in that of the others of its sort. */
export const withSeries = (reading: Reading, events: Events, drafts: readonly Counts[]): readonly Counts[] => {
  const found = concatMap(reading.lines, (line) => numberedIn(reading, events, line));
  if (found.length === 0) return drafts;
  const known = new Map(found.flatMap(({ draft, per }) => (per === undefined ? [] : [[draft.attribute, per] as const])));
  return [
    ...drafts,
    ...found.flatMap(({ draft, per }): readonly Counts[] => {
      const stretch = per ?? known.get(draft.attribute);
      return stretch === undefined ? [] : [{ ...draft, scope: { per: stretch } }];
    }),
  ];
};
