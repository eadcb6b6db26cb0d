import {
  AFTER_HEDGES,
  CLAUSE_HEDGES,
  CONFIRMING,
  COUNTED_SUSPECTS,
  DENIALS,
  EARLY_TELLINGS,
  HEARSAY,
  HEDGE_PHRASES,
  NOT_DONE,
  NOUN_HEDGES,
  OF_WHATEVER_CAME_FIRST,
  OPEN_QUESTIONS,
  SEEMINGS,
  TELLING_NOUNS,
  VERB_HEDGES,
} from '../../lexicon/certainty.js';
import { HELD_TRUE, REFUTED } from '../../lexicon/causes.js';
import { ASKS } from '../../lexicon/clauses.js';
import { singularOf } from '../../lexicon/inflect.js';
import { ATTITUDES } from '../../lexicon/cue-verbs.js';
import { DOUBTING, NEGATORS, PRESUPPOSING, TURNS_ROUND } from '../../lexicon/unreal.js';
import type { Claim, Revision } from '../../model/claim.js';
import { type Excerpt, excerpt } from '../../model/span.js';
import { STATEMENT } from '../../model/statement.js';
import type { Draft } from '../draft.js';
import { isOf, oneOf } from '../language/words.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';
import { isRefuted } from '../responsibility/negation.js';
import { speechVerb } from '../recognisers/attributions/tokens.js';
import { partStart, tokenAt, wordsAt } from './words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { mayHave } from '../language/gates.js';
import { singular } from '../language/forms.js';

/** How far before a claim its hedge may stand, and how far behind. */
const BEFORE = 10;
const AFTER = 4;

const MAY_HAVE = wordSet(['may', 'might', 'could']);

/** Whether a word can hedge at all: hardly any can. */
const HEDGING = wordSet([...SEEMINGS, ...EARLY_TELLINGS, ...HEARSAY, ...NOUN_HEDGES, ...CLAUSE_HEDGES, ...VERB_HEDGES]);
const DENYING = wordSet(DENIALS);
/** One of these takes back what a report, a claim or a rumour says. */
const UNTRUE = wordSet([...REFUTED, ...HELD_TRUE]);

const PLURALS = wordSet(['they', 'we', 'who', 'police', 'people', 'many', 'some', 'others']);
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['DET', 'NUM', 'NOUN', 'PROPN', 'PRON']);

/** "Officials fear 300 have died", "the mayor fears 300 died": a verb by the number of its subject, where a clause follows. The tagger takes it for a noun. */
const isVerbBetween = (tokens: readonly Token[], i: number): boolean => {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (!before || !next || !OPENS_CLAUSE.has(next.tag)) return false;
  const many = isOf(before, PLURALS) || ((before.tag === 'NOUN' || before.tag === 'PROPN') && before.lower.endsWith('s'));
  if (!tokens[i]!.lower.endsWith('s')) return many;
  return before.tag === 'PROPN' || (!many && before.tag === 'NOUN' && tokens[i - 2]?.tag === 'DET');
};

/** How far behind "early reports" the verb may stand. */
const TELLS = 6;
/** "[early] reports from the scene say", "the [first] count put": what is told has a verb of telling. */
const isEarlyTelling = (tokens: readonly Token[], i: number): boolean => {
  if (!TELLING_NOUNS.has(singularOf(tokens[i + 1]?.lower ?? ''))) return false;
  const verb = tokens.slice(i + 2, i + 2 + TELLS).find(({ tag }) => tag === 'VERB');
  return verb !== undefined && speechVerb(verb) !== undefined;
};

/** The month of May is no hedge, and neither is who appeared in court. */
const isHedge = (tokens: readonly Token[], i: number): boolean => {
  if (!isOf(tokens[i]!, HEDGING)) return false;
  const { lower, text } = tokens[i]!;
  if (isOf(tokens[i]!, SEEMINGS)) {
    const next = tokens[i + 1];
    return next !== undefined && (next.lower === 'to' || next.lower === 'that' || next.lower === 'as' || next.tag === 'ADJ' || isOf(next, CLAUSE_HEDGES));
  }
  if (isOf(tokens[i]!, VERB_HEDGES)) return tokens[i]!.tag === 'VERB' || tokens[i + 1]?.lower === 'that' || isVerbBetween(tokens, i);
  if (lower === 'initial') return TELLING_NOUNS.has(singularOf(tokens[i + 1]?.lower ?? ''));
  if (isOf(tokens[i]!, OF_WHATEVER_CAME_FIRST)) return isEarlyTelling(tokens, i);
  if (isOf(tokens[i]!, NOUN_HEDGES)) return !COUNTED_SUSPECTS.has(singularOf(tokens[i + 1]?.lower ?? ''));
  if (isOf(tokens[i]!, HEARSAY)) return true;
  if (!isOf(tokens[i]!, CLAUSE_HEDGES)) return false;
  return !(text === 'May' && (tokens[i - 1]?.tag === 'NUM' || tokens[i + 1]?.tag === 'NUM' || tokens[i - 1]?.tag === 'ADP'));
};

/** Whether the hedge is of a noun that is done with before the claim begins: "the suspected thief shot two", but not "preliminary figures show two". */
const isSpent = (tokens: readonly Token[], hedge: number, at: number): boolean => {
  // "rumours of a coup spread, and 12 were killed": a verb of its own, and no clause hangs on the noun.
  if (isOf(tokens[hedge]!, HEARSAY))
    return tokens[hedge + 1]?.lower !== 'that' && tokens.slice(hedge + 1, at).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const adjectival = isOf(tokens[hedge]!, NOUN_HEDGES) || (tokens[hedge - 1]?.tag === 'DET' && tokens[hedge + 1]?.tag === 'ADJ');
  if (!adjectival) return false;
  let told = false;
  for (let i = hedge + 1; i <= at; i++) {
    if (TELLING_NOUNS.has(singular(tokens[i]!))) told = true;
    if (tokens[i]!.tag === 'VERB' || tokens[i]!.tag === 'AUX') return !told;
  }
  return false;
};

/** Whether commas shut the hedge off from the claim: "the man, believed to be 24, shot two". A lone ", reportedly," is open. */
const isAside = (tokens: readonly Token[], first: number, hedge: number, at: number): boolean => {
  let closing = hedge + 1;
  while (closing < at && tokens[closing]!.text !== ',') closing += 1;
  if (closing === at || closing === hedge + 1) return false;
  let opening = hedge - 1;
  while (opening >= first && tokens[opening]!.text !== ',') opening -= 1;
  return opening >= first;
};

const PHRASE_OPENERS: ReadonlySet<string> = new Set(HEDGE_PHRASES.map(([first]) => first!));
const opensPhrase = oneOf(PHRASE_OPENERS);
const phraseAt = (tokens: readonly Token[], i: number): readonly string[] | undefined => HEDGE_PHRASES.find((each) => wordsAt(tokens, i, each));

const phraseIn = (tokens: readonly Token[], from: number, to: number): { readonly first: number; readonly last: number } | undefined => {
  for (let i = from; i < to; i++) {
    const phrase = opensPhrase(tokens[i]!) ? phraseAt(tokens, i) : undefined;
    if (phrase) return { first: i, last: i + phrase.length };
  }
  return undefined;
};

/** Whether a word leaves open what its clause says: "whether", or "confirmed" behind "not" or "unable to". */
const isOpen = (tokens: readonly Token[], first: number, i: number): boolean =>
  isOf(tokens[i]!, OPEN_QUESTIONS) || (isOf(tokens[i]!, CONFIRMING) && tokens.slice(Math.max(first, i - 4), i).some((token) => isOf(token, NOT_DONE)));

const MAY_BE_OPEN = wordSet([...OPEN_QUESTIONS, ...CONFIRMING]);

/** The word that leaves a claim open, in its own clause: no comma parts them. */
const openedBy = (tokens: readonly Token[], line: Line, from: number, at: number): number | undefined => {
  if (!mayHave(line.sentence, MAY_BE_OPEN)) return undefined;
  // "has not verified how they died", "whether the man who shot two": what stands behind these is taken as so.
  for (let i = at - 1; i >= from && tokens[i]!.text !== ',' && !isOf(tokens[i]!, PRESUPPOSING); i--) if (isOpen(tokens, from, i)) return i;
  return undefined;
};

/** The hedge of a claim: within its words, else the nearest before it in its part of the sentence, else right behind it. */
export const hedgeOf = (reading: Reading, line: Line, draft: Draft): Excerpt | undefined => {
  const { tokens, text } = reading.prose;
  const { first, last } = line.sentence;
  const at = tokenAt(tokens, line, draft.span.start);
  const from = Math.max(partStart(tokens, line, at), at - BEFORE);
  const word = (i: number): Excerpt => excerpt(text, tokens[i]!.start, tokens[i]!.end);
  let end = at;
  const hedged = mayHave(line.sentence, HEDGING);
  const to = draft.attribute === STATEMENT ? tokenAt(tokens, line, draft.span.end - 1) : at;
  for (; end < last && tokens[end]!.start < draft.span.end; end++) if (hedged && isHedge(tokens, end) && !isSpent(tokens, end, to)) return word(end);
  for (let i = at - 1; hedged && i >= from; i--) if (isHedge(tokens, i) && !isSpent(tokens, i, at) && !isAside(tokens, from, i, at)) return word(i);
  const open = openedBy(tokens, line, from, at);
  if (open !== undefined) return word(open);
  for (let i = end; i < Math.min(end + AFTER, last); i++) {
    // "two were hurt and one is feared dead": of another
    if (tokens[i]!.tag === 'PUNCT' || (tokens[i]!.tag === 'CCONJ' && OPENS_CLAUSE.has(tokens[i + 1]?.tag ?? ''))) break;
    if (isOf(tokens[i]!, AFTER_HEDGES) && tokens[i - 1]!.tag === 'AUX') return word(i);
    // "forty people may have been killed"
    if (isOf(tokens[i]!, MAY_HAVE) && tokens[i + 1]?.lower === 'have') return word(i);
  }
  const phrase = draft.kind === 'responsibility' ? phraseIn(tokens, Math.max(first, from), Math.min(end + BEFORE, last)) : undefined;
  return phrase ? excerpt(text, tokens[phrase.first]!.start, tokens[phrase.last - 1]!.end) : undefined;
};

/** "did not comment on the strike", "has never said who": what was not said is not denied. */
const isSilence = (tokens: readonly Token[], i: number): boolean => {
  const verb = tokens[i + 1]?.tag === 'ADV' ? i + 2 : i + 1;
  const said = speechVerb(tokens[verb]);
  return said !== undefined && !ATTITUDES.has(said.stance) && isOf(tokens[i]!, TURNS_ROUND);
};

/** "it was not clear why the man fired": what is asked is not denied. */
const isAsked = (tokens: readonly Token[], from: number, at: number): boolean => tokens.slice(from + 1, at).some(({ lower }) => ASKS.has(lower));

/** Between a negation and what it denies there is no verb or phrase of another thing: "did not know the man killed", "not guilty of two murders". */
const BARRIERS: ReadonlySet<string> = new Set(['VERB', 'ADP', 'ADJ', 'NOUN', 'PRON']);
const opensClause = oneOf(new Set(['that', 'any']));

/** Whether a negation turns something else than the claim; a verb of denial turns all that follows it. "not only" turns nothing. */
const isOfOther = (tokens: readonly Token[], i: number, at: number): boolean => {
  if (!isOf(tokens[i]!, TURNS_ROUND)) return false;
  if (tokens[i + 1]?.lower === 'only') return true;
  const between = tokens.slice(i + 1, at);
  return between.some(({ tag }) => BARRIERS.has(tag)) && !between.some(opensClause);
};

/** "(Corrects toll to 11, not 13) Eleven people died": within the brackets. */
const isClosedOff = (tokens: readonly Token[], i: number, at: number): boolean => tokens.slice(i, at).some(({ text }) => text === ')' || text === ']');

/** "there is no doubt that", "did not doubt that": it is held to be so. */
const isUndoubted = (tokens: readonly Token[], i: number): boolean =>
  isOf(tokens[i]!, DOUBTING) && (isOf(tokens[i - 1], NEGATORS) || tokens[i + 1]?.lower !== 'that');

/** A quote that takes the negation in: "not six weeks". "Not more than six" is a bound and "not one shot" a count, both told as such. */
const saysNotSoMany = (tokens: readonly Token[], at: number, draft: Draft): boolean =>
  draft.kind === 'quantity' && draft.value.min === draft.value.max && draft.value.min !== 0 && isOf(tokens[at]!, TURNS_ROUND);

/** `denied` where a negation or a denial stands right before what is claimed. A count of nought is affirmed: "no one was hurt". */
export const polarityOf = (reading: Reading, line: Line, draft: Draft, revision?: Revision): Claim['polarity'] => {
  if (draft.polarity) return draft.polarity;
  if (draft.kind === 'quotation' || draft.kind === 'description' || draft.kind === 'place' || draft.kind === 'time') return 'affirmed';
  const untold =
    draft.kind === 'quantity' && mayHave(line.sentence, UNTRUE) && isRefuted(reading.prose.tokens, line, tokenAt(reading.prose.tokens, line, draft.span.start));
  if (untold) return 'denied';
  if (!mayHave(line.sentence, DENYING)) return 'affirmed';
  // "four people, not five as first reported": given once, and no more.
  if (revision?.role === 'replaced') return 'affirmed';
  const { tokens } = reading.prose;
  const at = tokenAt(tokens, line, draft.span.start);
  if (saysNotSoMany(tokens, at, draft)) return 'denied';
  const from = Math.max(partStart(tokens, line, at), at - 4);
  for (let i = from; i < at; i++)
    if (
      isOf(tokens[i]!, DENYING) &&
      !isClosedOff(tokens, i, at) &&
      !isUndoubted(tokens, i) &&
      !isSilence(tokens, i) &&
      !isAsked(tokens, i, at) &&
      !isOfOther(tokens, i, at)
    )
      return 'denied';
  return 'affirmed';
};
