/**
 * What the rules for linking figures to cues share: the sentence with its cues, and a few questions to its tokens.
 */
import type { CueHit } from '../cues.js';
import type { Prose, Token } from '../language.js';
import { wordSet } from '../../lexicon/word-set.js';

/** The noun phrase of a quantity: tokens `first` to `last` (excluded), hedge and number included. */
export interface Counted {
  readonly first: number;
  readonly last: number;
  /** Somebody told of alone, not by a figure: `he` and `she` are objects of nothing, `known` is whom the text told of before. */
  readonly single?: 'he' | 'known' | 'new';
  /** More than one person, by the figure: what is said of one is not said of them. */
  readonly many?: true;
}

/** The rule that reads "claimed 14 lives", "recovered four bodies". */
export const LIVES_TAKEN = 'lives are taken';

const LED: ReadonlySet<Token['tag']> = new Set(['AUX', 'ADV']);
/** The same, with "not" and "to" among them. */
export const LED_OR_DENIED: ReadonlySet<Token['tag']> = new Set([...LED, 'PART']);
/** The verb that what is counted has behind it, over auxiliaries and adverbs: "40 passengers were safely [moved]"; undefined where another word stands there. */
export const verbOfCounted = (tokens: readonly Token[], { last }: Counted, to: number, over = LED): number | undefined => {
  let i = last;
  while (i < to && over.has(tokens[i]!.tag)) i += 1;
  return i < to && tokens[i]!.tag === 'VERB' ? i : undefined;
};

export interface Link {
  readonly cue: CueHit;
  readonly rule: string;
  /** How far the search went: tokens passed over, with a price for what stands between. */
  readonly cost: number;
}

/** The sentence's tokens and what stands in them: cues and counted phrases by the token that they begin and end with. */
export interface Field {
  readonly prose: Prose;
  readonly first: number;
  readonly last: number;
  readonly starting: ReadonlyMap<number, readonly CueHit[]>;
  readonly ending: ReadonlyMap<number, readonly CueHit[]>;
  readonly counted: readonly Counted[];
  /** The times that the sentence names: their first tokens, each with the token behind. */
  readonly times: ReadonlyMap<number, number>;
}

/** How far a search goes: the price at which it is given up. */
export const REACH = 9;
export const BE = wordSet("be is are was were been being 's 're get gets got gotten getting remain remains remained".split(' '));
export const COPULA = wordSet(['is', 'are', 'was', 'were']);
export const HAVE = wordSet("have has had having 've 'd".split(' '));

const ENDS = new Set([';', ':', '.', '?', '!', '–', '—']);

export const punctuationEnds = ({ text }: Token): boolean => ENDS.has(text);

export const presentParticiple = (token: Token): boolean => token.lower.endsWith('ing');

export const ending = (field: Field, i: number, role: CueHit['role']): CueHit | undefined => field.ending.get(i)?.find((hit) => hit.role === role);
