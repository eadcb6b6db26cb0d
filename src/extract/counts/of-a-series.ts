/**
 * The one by which so many have happened: "the city's 39th homicide of the year", "the third such attack in as many weeks", "a fifth recall since May".
 */
import { pluralOf, singularOf } from '../../lexicon/inflect.js';
import { NOT_NUMBERED, ONE_BY_ONE, OPENS_SERIES, SERIES_UNITS } from '../../lexicon/series.js';
import { CLAUSE_ENDS } from '../../lexicon/settings.js';
import type { Scope } from '../../model/claim.js';
import { IN_A_SERIES } from '../../model/quantity.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import { ordinalOf, singular } from '../language/forms.js';
import { isOf, lowerCase, oneOf, someBetween } from '../language/words.js';
import { isUnreal } from '../modality.js';
import { isOrdinalFigure } from '../phrases.js';
import type { Line, Reading } from '../reading.js';
import { concatMap } from '../lists.js';

type Counts = Draft<'quantity'>;

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

const SUPERLATIVE = /(?:est|^worst|^most|^least|^best)$/;
/** "the second-worst flood", "the third largest mine", "a second-half goal": a place in an order, or part of a word. */
const isRank = (tokens: readonly Token[], ordinal: number, head: number): boolean =>
  tokens[ordinal + 1]!.text === '-' || someBetween(tokens, ordinal + 1, head, ({ lower, tag }) => tag === 'ADJ' && SUPERLATIVE.test(lower));

/** The stretch in which they are numbered, and where its words begin. */
interface Stretch {
  readonly per: string;
  readonly at: number;
}

const SINCE = 5;
/** Where the words end that tell since when: at a mark or a verb. */
const endOfSince = (tokens: readonly Token[], from: number, limit: number): number => {
  let at = from + 1;
  while (at < Math.min(limit, from + SINCE) && tokens[at]!.tag !== 'PUNCT' && tokens[at]!.tag !== 'VERB') at += 1;
  return at;
};

/** "this [year]" and "of the [year]" are one; "in as many weeks", "in two weeks", "since May" are each another. */
const stretchBehind = (tokens: readonly Token[], from: number, limit: number): Stretch | undefined => {
  for (let i = from; i < Math.min(limit, from + REACH); i++) {
    const token = tokens[i]!;
    if ((token.tag === 'PUNCT' && token.text !== '-') || (endsClause(token) && token.lower !== 'since')) return undefined;
    if (token.lower === 'so' && tokens[i + 1]?.lower === 'far') return { per: 'so far', at: i };
    if (token.lower === 'on' && tokens[i + 1]?.lower === 'record') return { per: 'on record', at: i };
    if (token.lower === 'in' && tokens[i + 1]?.lower === 'a' && tokens[i + 2]?.lower === 'row') return { per: 'in a row', at: i };
    if (token.lower === 'since') return { per: lowerCase(tokens, i, endOfSince(tokens, i, limit)), at: i };
    if (!isOf(token, OPENS_SERIES)) continue;
    let at = i + 1;
    while (at < limit && at - i < BACK && !isOf(tokens[at], SERIES_UNITS) && tokens[at]!.tag !== 'PUNCT') at += 1;
    if (at >= limit || !isOf(tokens[at], SERIES_UNITS)) continue;
    const now = token.lower === 'this' || (token.lower === 'of' && tokens[i + 1]?.lower === 'the');
    return { per: now && at - i < 3 ? singularOf(tokens[at]!.lower) : lowerCase(tokens, i, at + 1), at: i };
  }
  return undefined;
};

/** What narrows down which of them are counted: "[the city's] 39th [fatal] shooting [on the pass]". Others may be numbered otherwise. */
const narrowedBy = (tokens: readonly Token[], first: number, ordinal: number, head: number, stretch: number): string | undefined => {
  const owner = ordinal - 2 > first && tokens[ordinal - 1]!.lower === "'s" ? tokens[ordinal - 2]!.lower : '';
  const such = lowerCase(tokens, ordinal + 1, head).replace(/^such ?/, '');
  const tail = stretch > head + 1 ? lowerCase(tokens, head + 1, stretch) : '';
  return [owner, such, tail].filter((part) => part !== '').join(' ') || undefined;
};

interface Numbered {
  readonly draft: Counts;
  readonly scope: Scope | undefined;
}

const numberedIn = (reading: Reading, events: Events, line: Line): readonly Numbered[] => {
  const { tokens, text } = reading.prose;
  const { first, last } = line.sentence;
  const found: Numbered[] = [];
  for (let at = first; at < last; at++) {
    const nth = ordinalOf(tokens[at]!);
    if (nth < 2) continue;
    const head = headAt(tokens, at + 1, last);
    if (
      head === undefined ||
      isRank(tokens, at, head) ||
      NOT_NUMBERED.has(singular(tokens[head]!)) ||
      line.periods.some((period) => period.first <= at && at < period.last)
    )
      continue;
    if (isUnreal(tokens, Math.max(first, at - BACK), at)) continue;
    const stretch = stretchBehind(tokens, head + 1, last);
    // Figures alone number what a text has numbered before: "The 39th homicide".
    if (stretch === undefined && !isOrdinalFigure(tokens[at]!)) continue;
    const span = { start: tokens[at]!.start, end: tokens[head]!.end };
    const noun = pluralOf(singular(tokens[head]!));
    const value = { figure: nth, min: nth, max: nth, unit: noun, words: text.slice(span.start, span.end) };
    const draft: Counts = { kind: 'quantity', attribute: noun, value, span, event: events.at(line, at), rule: IN_A_SERIES };
    const who = stretch && narrowedBy(tokens, first, at, head, stretch.at);
    const per = someBetween(tokens, at + 1, head, (token) => isOf(token, ONE_BY_ONE)) ? 'in a row' : stretch?.per;
    found.push({ draft, scope: per === undefined ? undefined : who === undefined ? { per } : { per, who } });
  }
  return found;
};

/** With the figures that ordinals of a series tell. One told without its stretch counts in that of the others of its sort. */
export const withSeries = (reading: Reading, events: Events, drafts: readonly Counts[]): readonly Counts[] => {
  const found = concatMap(reading.lines, (line) => numberedIn(reading, events, line));
  if (found.length === 0) return drafts;
  const known = new Map(found.flatMap(({ draft, scope }) => (scope === undefined ? [] : [[draft.attribute, scope] as const])));
  return [
    ...drafts,
    ...found.flatMap(({ draft, scope }): readonly Counts[] => {
      const own = scope ?? known.get(draft.attribute);
      return own === undefined ? [] : [{ ...draft, scope: own }];
    }),
  ];
};
