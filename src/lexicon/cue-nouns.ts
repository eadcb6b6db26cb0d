/**
 * Nouns and adjectives by which a report hands words over, with what each takes and the stance that it gives the speaker: "the union's claim
 * that", "criticism of the plan by farmers", "is confident that".
 */
import type { Stance } from '../model/attribution.js';
import { formsOf } from './cue-verbs.js';
import { pluralOf } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** How a noun or an adjective hands words over: "that", "to" (an infinitive) and prepositions are what it takes. */
export interface CueWord {
  readonly stance: Stance;
  readonly takes: ReadonlySet<string>;
}

type Row = readonly [Stance, takes: string, string];

const indexOf = (rows: readonly Row[], forms: (word: string) => readonly string[]): ReadonlyMap<string, CueWord> =>
  new Map(
    rows.flatMap(([stance, takes, text]) => {
      const cue = { stance, takes: new Set(words(takes)) };
      return words(text)
        .flatMap(forms)
        .map((form): [string, CueWord] => [form, cue]);
    }),
  );

const NOUNS: readonly Row[] = [
  ['claims', 'that of to', 'claim allegation assertion contention boast insistence'],
  [
    'states',
    'that',
    'statement acknowledgement acknowledgment admission assurance explanation argument observation reminder remark comment suggestion hint testimony conclusion',
  ],
  ['states', 'of', 'mention'],
  ['states', 'to', 'reference allusion'],
  ['accuses', 'that of against for over', 'accusation criticism complaint condemnation denunciation rebuke'],
  ['fears', 'that of about over', 'warning fear concern worry anxiety alarm'],
  ['doubts', 'that about over of', 'doubt skepticism scepticism'],
  [
    'estimates',
    'that',
    'estimate prediction forecast projection belief assumption expectation suspicion speculation view opinion impression conviction theory perception',
  ],
  ['denies', 'that of', 'denial rejection dismissal repudiation'],
  ['orders', 'to that for', 'call demand request appeal plea recommendation'],
  ['wishes', 'to that', 'hope desire wish promise pledge vow threat offer'],
  ['favours', 'for of', 'endorsement praise preference enthusiasm admiration defense defence embrace'],
  ['opposes', 'to of for', 'opposition objection hostility disdain contempt dislike resistance aversion distrust'],
  ['withholds', 'to', 'refusal reluctance unwillingness'],
  ['asks', 'about of', 'question'],
];

/** Nouns that hand words over, with their plurals. */
export const CUE_NOUNS: ReadonlyMap<string, CueWord> = indexOf(NOUNS, (noun) => [noun, pluralOf(noun)]);

const ADJECTIVES: readonly Row[] = [
  ['estimates', 'that of about in', 'confident certain sure convinced optimistic pessimistic'],
  ['wishes', 'to for that about', 'eager keen happy glad hopeful hungry'],
  ['withholds', 'to', 'reluctant unwilling hesitant loath'],
  ['fears', 'that about of over by', 'worried concerned afraid fearful nervous anxious wary alarmed'],
  ['doubts', 'of about that', 'skeptical sceptical doubtful dubious unsure unconvinced'],
  ['favours', 'of with about', 'supportive proud fond pleased enamored enamoured appreciative grateful'],
  ['opposes', 'of to about with at by', 'critical dismissive opposed angry upset unhappy frustrated disappointed outraged furious contemptuous'],
  ['states', 'that about in', 'adamant aware unaware vocal candid'],
];

/** Adjectives that hand words over behind "is", "seems" and the like. */
export const CUE_ADJECTIVES: ReadonlyMap<string, CueWord> = indexOf(ADJECTIVES, (adjective) => [adjective]);

/** Verbs that only carry a noun: "made a promise to", "voiced fears that". Their subject is the speaker. */
export const CARRIERS = wordSet(
  words('make express voice raise issue give offer repeat reiterate renew have hold harbor harbour announce unveil float register state draw').flatMap(formsOf),
);

/** Verbs that stand for "be" before an adjective: "seemed sure", "grew wary". */
export const SEEMS = wordSet(words('feel seem remain become grow sound appear look').flatMap(formsOf));

/** Words that may stand within a cue of several words: "lost their lives", "taken to a local hospital". */
export const SKIPPED = wordSet(words('- the a an their his her its very of'));
