/**
 * A report, read: everything that the recognisers found in it, sentence by sentence, for the claim rules to build on.
 */
import { ATTITUDES } from '../lexicon/cue-verbs.js';
import type { Attribution } from '../model/attribution.js';
import type { Domain } from '../model/domain.js';
import type { Report } from '../model/report.js';
import { overlaps, type Span } from '../model/span.js';
import type { Prose, Sentence } from './language.js';
import { proseOf } from './language.js';
import { type CueHit, cueIndexOf, cuesIn } from './cues.js';
import { attributionsOf, withSpeakers } from './recognisers/attributions/index.js';
import { pointersIn } from './pointers.js';
import { type NameMention, namesOf } from './recognisers/names/index.js';
import { type PeriodMention, periodsOf } from './recognisers/periods/index.js';
import { type PlaceMention, placesOf } from './recognisers/places/index.js';
import { type QuantityMention, quantitiesOf } from './recognisers/quantities/index.js';
import { type TallyMention, talliesOf } from './recognisers/tallies/index.js';
import { type QuotationMention, quotationsOf } from './recognisers/quotations/index.js';

/** One sentence with what was found in it, each list in the order of the text. */
export interface Line {
  readonly number: number;
  readonly sentence: Sentence;
  readonly quantities: readonly QuantityMention[];
  readonly periods: readonly PeriodMention[];
  readonly names: readonly NameMention[];
  readonly places: readonly PlaceMention[];
  readonly cues: readonly CueHit[];
  readonly tallies: readonly TallyMention[];
}

export interface Reading {
  readonly report: Report;
  readonly prose: Prose;
  readonly lines: readonly Line[];
  readonly quotations: readonly QuotationMention[];
  /** Of those by whom something is said to be so: whoever wants or favours it is left out. */
  readonly attributions: readonly Attribution[];
  /** The numbers of the lines that only name another piece. Nothing is read in them. */
  readonly pointers: ReadonlySet<number>;
}

/** Nothing found. */
const NOTHING: Omit<Line, 'number' | 'sentence'> = { quantities: [], periods: [], names: [], places: [], cues: [], tallies: [] };

/** Deals mentions out to the sentences that they begin in. Both lists are in the order of the text. */
const dealer = <M extends { readonly span: Span }>(mentions: readonly M[]): ((sentence: Sentence) => readonly M[]) => {
  let next = 0;
  return ({ end }) => {
    const from = next;
    while (next < mentions.length && mentions[next]!.span.start < end) next += 1;
    return from === next ? [] : mentions.slice(from, next);
  };
};

/** Mentions that overlap none of the others: "16.45 WITA" is an hour and no amount. Both lists are in the order of the text. */
const apart = <M extends { readonly span: Span }>(mentions: readonly M[], others: readonly { readonly span: Span }[]): readonly M[] => {
  let next = 0;
  return mentions.filter(({ span }) => {
    while (next < others.length && others[next]!.span.end <= span.start) next += 1;
    return !others[next] || !overlaps(others[next]!.span, span);
  });
};

/** Reads a report with all recognisers, once. */
export const readingOf = (report: Report, domains: readonly Domain[]): Reading => {
  const prose = proseOf(report.text);
  const index = cueIndexOf(domains);
  const names = namesOf(prose);
  const quotations = quotationsOf(prose);
  const times = periodsOf(prose, report);
  const counts = talliesOf(prose);
  const quantities = dealer(apart(apart(quantitiesOf(prose), times), counts));
  const tallies = dealer(counts);
  const periods = dealer(times);
  const places = dealer(placesOf(prose, names));
  const namesFor = dealer(names);
  const pointers = pointersIn(prose);
  const lines = prose.sentences.map((sentence, number) => {
    const line = {
      number,
      sentence,
      quantities: quantities(sentence),
      periods: periods(sentence),
      names: namesFor(sentence),
      places: places(sentence),
      cues: cuesIn(prose, sentence, index),
      tallies: tallies(sentence),
    };
    return pointers.has(number) ? { ...line, ...NOTHING } : line;
  });
  const attributions = attributionsOf(prose, names, quotations);
  return {
    report,
    prose,
    lines,
    quotations: withSpeakers(quotations, attributions),
    attributions: attributions.filter(({ stance }) => !ATTITUDES.has(stance)),
    pointers,
  };
};
