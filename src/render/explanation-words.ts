/** What every explanation tells, that of the terminal and that of the page: where rules stand, a claim in full, and what was measured of a pair. */
import {
  type AsOf,
  type Claim,
  type Comparing,
  type Comparison,
  type Difference,
  type Gap,
  GIVEN_RULE,
  type Kind,
  type Report,
  type Revision,
} from '../model/index.js';
import { periodOf, scopeOf, timeOf } from './labels.js';
import { plain } from './plain.js';
import { rowOf } from './rows.js';

/** Where the rules that a finding names are written down: a search for the name leads to the line. */
export const HOMES = {
  claims: {
    quantity: 'src/extract/counts/',
    time: 'src/extract/times',
    place: 'src/extract/places',
    actor: 'src/extract/actors',
    responsibility: 'src/extract/responsibility',
    quotation: 'src/extract/quotes.ts',
    description: 'src/extract/descriptions',
  } satisfies { readonly [Each in Kind]: string },
  given: 'src/model/given.ts',
  relations: 'src/judge',
  differences: {
    attribution: 'src/judge/differences/attribution.ts',
    certainty: 'src/judge/differences/certainty.ts',
    wording: 'src/judge/differences/wording.ts',
  } satisfies { readonly [Each in Difference['aspect']]: string },
  joins: 'src/align/joins/',
  origins: 'src/judge/origins.ts',
  sums: 'src/judge/sums.ts',
} as const;

/** A label with its words; without words it is left out. */
export type Entry = readonly [label: string, words: string | undefined];

const SIGNS = { min: '≥', max: '≤', minExclusive: '>', maxExclusive: '<' } as const;

const valueOf = (claim: Claim): string => {
  switch (claim.kind) {
    case 'quantity': {
      const { min, max, unit, approximate, change } = claim.value;
      const low = min === undefined ? undefined : `${claim.value.minExclusive ? SIGNS.minExclusive : SIGNS.min} ${min}`;
      const high = max === undefined ? undefined : `${claim.value.maxExclusive ? SIGNS.maxExclusive : SIGNS.max} ${max}`;
      const bounds = min !== undefined && min === max ? `${min}` : [low, high].filter((part) => part !== undefined).join(' and ');
      return [bounds, unit, approximate && '(approximate)', change && `(a ${change})`].filter(Boolean).join(' ');
    }
    case 'time':
      return `${periodOf(claim.value)} (${claim.value.grain}${claim.value.anchoredTo === undefined ? '' : `, counted from ${timeOf(claim.value.anchoredTo)}`})`;
    case 'place': {
      const { names, within = [], relation } = claim.value;
      return [relation, names.join(', '), within.length > 0 && `within ${within.join(', ')}`].filter(Boolean).join(' ');
    }
    case 'actor':
      return claim.value.actor ?? claim.value.words;
    case 'responsibility':
      return `${claim.value.stance}: ${claim.value.actor ?? claim.value.words}`;
    default:
      return claim.value.words;
  }
};

const asOfWords = (asOf: AsOf | undefined): string | undefined => asOf && `${timeOf(asOf.at)}${asOf.cue === undefined ? '' : ` ("${asOf.cue.text}")`}`;

const revisionWords = (revision: Revision | undefined): string | undefined => revision && `${revision.role} ("${revision.cue.text}")`;

/** What is told of a claim beside its words: each a label and words, those without words left out. */
export const claimEntries = (claim: Claim, reports: ReadonlyMap<string, Report>): readonly (readonly [label: string, words: string])[] => {
  const { publisher, speaker, report } = rowOf(claim, reports);
  const entries: readonly Entry[] = [
    ['value', valueOf(claim)],
    ['called', claim.readAs],
    ['publisher', `${publisher}, ${timeOf(report?.publishedAt)}, characters ${claim.span.start} to ${claim.span.end}`],
    ['speaker', speaker],
    ['certainty', claim.certainty === 'hedged' ? `hedged${claim.hedge === undefined ? '' : ` ("${claim.hedge.text}")`}` : undefined],
    ['polarity', claim.polarity === 'denied' ? 'denied' : undefined],
    ['measures', scopeOf(claim.scope)],
    ['as of', asOfWords(claim.asOf)],
    ['revision', revisionWords(claim.revision)],
    ['read by', `[${claim.rule}] in ${claim.rule === GIVEN_RULE ? HOMES.given : HOMES.claims[claim.kind]}`],
  ];
  return entries.flatMap(([label, words]) => (words === undefined || words === '' ? [] : [[label, plain(words)] as const]));
};

const VALUES: { readonly [Each in Comparison]: string } = {
  same: 'one value',
  'a-within-b': 'the earlier value lies within the other',
  'b-within-a': 'the later value lies within the other',
  overlap: 'values that can both be true',
  disjoint: 'values that cannot both be true',
  incomparable: 'values that do not compare',
};

const GAPS: { readonly [Each in Gap]: string } = {
  'clearly later': 'one clearly later',
  later: 'one later by less than an hour',
  'same time': 'of one time',
  earlier: 'of an earlier time',
  unknown: 'of times that are not known',
};

/** "values that cannot both be true, of one time, other speakers". */
export const measuredWords = ({ measured: { values, gap, sameSpeaker } }: Comparing): string =>
  `${VALUES[values]}, ${GAPS[gap]}, ${sameSpeaker ? 'one speaker' : 'other speakers'}`;
