import { UNIT_WORDS } from '../../lexicon/calendar.js';
import { TELLING_NOUNS } from '../../lexicon/certainty.js';
import { FIGURE_NOUNS } from '../../lexicon/counter-figures.js';
import { CLAUSE_ENDS } from '../../lexicon/settings.js';
import { singularOf } from '../../lexicon/inflect.js';
import {
  AT_FIRST,
  CALLED_FOR,
  CONCEDES,
  EARLIER_ADJECTIVES,
  FIRST_AND_LAST,
  FIRST_TOLD,
  MOVES,
  MOVES_WITH,
  OFF_SCHEDULE,
  POSTS,
  PUT_BEFORE,
  REPLACED,
  REPLACED_PHRASES,
  REPLACING_PHRASES,
  RETRACTS,
  SET_AGAINST,
  SET_FOR,
  SOONER,
  TELLING_BEFORE,
  TELLINGS_BEFORE,
  TOLD_THEN,
  LATER_ON,
  TOO,
  WHO,
  WRONG,
} from '../../lexicon/updates.js';
import { AT_FIRST_SIGHT, COMES_TO_BE, THOUGHT } from '../../lexicon/revisions.js';
import type { Revision } from '../../model/claim.js';
import { hasClock, type Period } from '../../model/period.js';
import { UNNAMED_AGE } from '../../model/quantity.js';
import type { Draft } from '../draft.js';
import { oneOf, perWord, isOf, someBetween } from '../language/words.js';
import type { Token } from '../language.js';
import type { Run } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import { isChanged, isRecipient, linkBefore, LINKING, nowSays, upFromBehind } from './changed.js';
import { concededBy } from './conceded.js';
import { contrasted } from './contrasted.js';
import { corrected } from './corrected.js';
import { heldOnce } from './held-once.js';
import { isUpFrom, occasionAt } from './occasion.js';
import { placedBy } from './placed.js';
import { rankedBy } from './ranks.js';
import { RENEWING, renewedBy, takenBack } from './renewed.js';
import { isMovedBefore, nowOn, offSchedule, setOnce, takesPlace } from './moved.js';
import { heldAgainst, thanTold, toldBefore, toldWithin } from './told-before.js';
import { cueOf, partStart, tokenAt, wordsAt } from './words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { mayHave } from '../language/gates.js';

const REACH = 14;

type Phrases = readonly (readonly string[])[];
/** Phrases by their first word, in their order. */
const byFirst = (phrases: Phrases): ReadonlyMap<string, Phrases> =>
  new Map(phrases.map(([first]) => [first!, phrases.filter((phrase) => phrase[0] === first)]));
const replacedBy = byFirst(REPLACED_PHRASES);
const replacingBy = byFirst(REPLACING_PHRASES);
const NONE: Phrases = [];
const replacedFrom = perWord(({ lower }) => replacedBy.get(lower) ?? NONE);
const replacingFrom = perWord(({ lower }) => replacingBy.get(lower) ?? NONE);
const isReplaced = oneOf(REPLACED);
/** What a day is moved to: "postponed [until] Friday", "rescheduled [for] Friday". */
const UNTIL = wordSet(['until', 'till', 'for']);
const isUntil = (token: Token | undefined): boolean => isOf(token, UNTIL);
/** "delayed her trip, pencilled in [for] Friday": it was set for that day, and not moved to it. */
const isSetFor = (tokens: readonly Token[], link: number): boolean => {
  const set = tokens[link - 1]?.tag === 'ADP' ? tokens[link - 2] : tokens[link - 1];
  return isOf(set, SET_FOR) || isOf(set, CALLED_FOR);
};
/** The longest word of a phrase, of two the last: where that is missing, so is the phrase. */
const longestOf = (phrase: readonly string[]): string => phrase.reduce((longest, word) => (word.length >= longest.length ? word : longest));

/** Of other words, one of these stands in a sentence that tells how a figure stands. */
const REVISING = wordSet([
  'revised',
  'longer',
  ...[...REPLACED_PHRASES, ...REPLACING_PHRASES].map(longestOf),
  ...REPLACED,
  ...FIRST_TOLD,
  ...TELLINGS_BEFORE,
  ...EARLIER_ADJECTIVES,
  ...PUT_BEFORE,
  'had',
  'having',
  'now',
  'from',
  'than',
  ...CONCEDES,
  ...RETRACTS,
  ...WRONG,
  ...TOO,
  ...RENEWING,
  ...THOUGHT,
  ...FIRST_AND_LAST.flatMap((pair) => pair.map(([first]) => first!)),
]);
/** The same of days and hours. */
const MOVING = wordSet([...MOVES, ...MOVES_WITH, ...SET_FOR, ...CALLED_FOR, ...SOONER, ...OFF_SCHEDULE.map(longestOf), 'will', 'would']);

/** The same of who or what somebody is. */
const BECOMING = wordSet([...COMES_TO_BE, 'then', 'time', 'become']);

/** Right before a figure these may tell of another by themselves: "the 150 it gave", "not on Friday as planned". */
const CONTRASTING = wordSet(['the', 'not']);

/** Whether nothing in a sentence can tell how a figure or a day stands: most have no such word. */
const saysNothing = (tokens: readonly Token[], { sentence }: Line, { kind }: Draft, at: number, linking: Token | undefined): boolean =>
  !isOf(linking, LINKING) &&
  !isOf(tokens[at - 1], CONTRASTING) &&
  tokens[at - 2]?.lower !== 'not' &&
  !mayHave(sentence, REVISING) &&
  !(kind === 'description' && mayHave(sentence, BECOMING)) &&
  !(kind === 'time' && (isUntil(linking) || mayHave(sentence, MOVING)));

const phraseAt = (tokens: readonly Token[], i: number, opened: Phrases): readonly string[] | undefined =>
  opened === NONE ? undefined : opened.find((phrase) => wordsAt(tokens, i, phrase));

const saidBy = (reading: Reading, role: Revision['role'], { first, last }: Run): Revision => ({ role, cue: cueOf(reading, first, last - first) });

/** Where the value itself begins: a claim may begin with the noun that names it ("damage to 4.1 billion"). */
const figureStart = ({ report: { text } }: Reading, { kind, value, span }: Draft): number =>
  kind === 'quantity' ? span.start + Math.max(0, text.slice(span.start, span.end).indexOf(value.words)) : span.start;

/** Where the part of the sentence begins that says how a figure stands. "…, and the owner 45" has no verb of its own: it goes on with the part before. */
const beginning = (tokens: readonly Token[], line: Line, at: number): number => {
  const from = partStart(tokens, line, at);
  if (tokens[from - 1]?.lower !== 'and') return from;
  for (let i = from; i < at; i++) if (tokens[i]!.tag === 'VERB' || tokens[i]!.tag === 'AUX') return from;
  const next = tokens[at + 1];
  return next && (next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'NOUN') ? from : partStart(tokens, line, from - 1);
};

/** Whether a day was over when the report was published. */
const isPast = ({ report: { publishedAt } }: Reading, { end }: Period): boolean => publishedAt !== undefined && end.slice(0, 10) < publishedAt.slice(0, 10);

/** The first token behind a claim's words. */
const behind = (tokens: readonly Token[], end: number, at: number, last: number): number => {
  let i = at;
  while (i < last && tokens[i]!.start < end) i += 1;
  return i;
};

/** The part of the sentence before a claim that tells how it stands, and the tokens of its words. */
const placeOf = (tokens: readonly Token[], line: Line, { span }: Draft, at: number): { readonly from: number; readonly at: number; readonly end: number } => ({
  from: Math.max(beginning(tokens, line, at), at - REACH),
  at,
  end: behind(tokens, span.end, at, line.sentence.last),
});

/** What the text itself says of a figure's standing: "[Earlier], … 19 people killed", "grew [from] thirteen [to] fourteen". */
export const revisionOf = (reading: Reading, line: Line, draft: Draft): Revision | undefined => {
  if (draft.kind === 'actor' || draft.kind === 'quotation') return undefined;
  // "Earlier, police spoke of a 26-year-old man": of whoever that is, and not of the next man told of.
  if (draft.rule === UNNAMED_AGE) return undefined;
  const { tokens } = reading.prose;
  const at = tokenAt(tokens, line, figureStart(reading, draft));
  if (draft.kind === 'place' || draft.kind === 'responsibility') {
    const placed = placedBy(tokens, line, draft.kind, placeOf(tokens, line, draft, at));
    return placed && saidBy(reading, placed.role, placed.run);
  }
  const link = linkBefore(tokens, at);
  const linking = tokens[link];
  if (at - 2 >= line.sentence.first && saysNothing(tokens, line, draft, at, linking)) return corrected(reading, line, at);
  const { from, end } = placeOf(tokens, line, draft, at);
  const changes = (): boolean => (draft.kind === 'time' ? isMovedBefore(tokens, from, at) : isChanged(reading, draft, from, at));
  if (at > from) {
    if (linking?.lower === 'from') {
      const upFrom = isUpFrom(tokens, at);
      const { last } = line.sentence;
      if (occasionAt(tokens, behind(tokens, draft.span.end, at, last), last) !== undefined) return undefined;
      if (upFrom || changes()) return { role: 'replaced', cue: cueOf(reading, link, 1) };
    }
    if ((linking?.lower === 'to' || (draft.kind === 'time' && isUntil(linking) && !isSetFor(tokens, link))) && changes() && !isRecipient(reading, draft, at))
      return { role: 'replacing', cue: cueOf(reading, link, 1) };
  }
  const turned = firstOrLast(reading, line, at);
  if (turned) return turned;
  const conceded = concededBy(tokens, line, draft, at, end);
  if (conceded) return saidBy(reading, conceded.role, conceded.run);
  const upFrom = upFromBehind(tokens, line, draft, end);
  if (upFrom) return saidBy(reading, 'replacing', upFrom);
  const within = draft.kind !== 'time' ? toldWithin(tokens, at, end) : undefined;
  if (within) return saidBy(reading, 'replaced', within);
  const once = draft.kind === 'time' ? setOnce(tokens, line, from, at) : undefined;
  if (once) return saidBy(reading, 'replaced', once);
  const instead =
    draft.kind === 'time'
      ? (takesPlace(tokens, line, at) ??
        (isPast(reading, draft.value) ? undefined : nowOn(tokens, from, at)) ??
        offSchedule(tokens, end, line.sentence.last, !hasClock(draft.value.start)))
      : undefined;
  if (instead) return saidBy(reading, 'replacing', instead);
  const told = toldOnce(reading, line, draft, { from, at, end });
  if (told) return saidBy(reading, 'replaced', told);
  for (let i = from; i < Math.max(at, from + 1) && i < line.sentence.last; i++) {
    const saysFirst = i < at && isFirstTold(tokens, i, at);
    if (saysFirst && isGoneBeyond(tokens, i, at)) return { role: 'replacing', cue: cueOf(reading, i, 2) };
    if (saysFirst) return { role: 'replaced', cue: cueOf(reading, i, 2) };
    const replaced = phraseAt(tokens, i, replacedFrom(tokens[i]!));
    // "at first light"
    const isHour = replaced?.at(-1) === 'first' && isOf(tokens[i + replaced.length], AT_FIRST_SIGHT);
    // "up from 19 on Monday": of the figure, and not of the day
    const isOfFigure = draft.kind === 'time' && replaced?.at(-1) === 'from';
    if (replaced && !isHour && !isOfFigure && i < at && !isAside(tokens, i, at) && isStillOpen(tokens, i, replaced, at))
      // "up from 19 to 23": behind "to" stands what it is now.
      return { role: linking?.lower === 'to' && replaced.at(-1) === 'from' ? 'replacing' : 'replaced', cue: cueOf(reading, i, replaced.length) };
    // "two days earlier" says when it was, and nothing of what was told.
    if (
      isReplaced(tokens[i]!) &&
      !isAside(tokens, i, at) &&
      !isInARow(tokens, i) &&
      !isOf(tokens[i - 1], UNIT_WORDS) &&
      !someBetween(tokens, i, at, (token) => isOf(token, LATER_ON)) &&
      !isOfAnother(tokens, i) &&
      (i === from || opensBefore(tokens[i - 1]!) || (tokens[i - 1]!.tag === 'VERB' && tokens[i + 1]?.lower === 'that')) &&
      tokens[i + 1]?.lower !== 'on' &&
      tokens[i + 1]?.lower !== 'this' &&
      // "Earlier Tuesday, two men were held": on the same day, and told for the first time.
      !line.periods.some(({ first, last }) => first <= i + 1 && last > i + 1) &&
      (tokens[i + 1]?.lower !== 'in' || (draft.kind === 'description' && isOf(tokens[i]!, AT_FIRST)))
    )
      return { role: 'replaced', cue: cueOf(reading, i, 1) };
  }
  for (let i = from; i < at + 2 && i < line.sentence.last; i++) {
    const replacing = phraseAt(tokens, i, replacingFrom(tokens[i]!));
    if (replacing && !isOfAnEvent(replacing, tokens[i + replacing.length])) return { role: 'replacing', cue: cueOf(reading, i, replacing.length) };
    if (i < at && draft.kind !== 'time' && nowSays(tokens, i, at)) return { role: 'replacing', cue: cueOf(reading, i, 1) };
  }
  const renewed = draft.kind === 'quantity' ? renewedBy(tokens, line, { from, at, end }) : undefined;
  if (renewed) return saidBy(reading, 'replacing', renewed);
  const ranked = draft.kind === 'description' ? rankedBy(tokens, { from, at, end }) : undefined;
  if (ranked) return saidBy(reading, ranked.role, ranked.run);
  const than = draft.kind === 'quantity' ? thanTold(tokens, end, line.sentence.last) : undefined;
  if (than) return saidBy(reading, 'replacing', than);
  return revisedFigures(reading, line, at) ?? corrected(reading, line, at);
};

/** The words by which a figure, a day or a description was told or held once. */
const toldOnce = (reading: Reading, line: Line, draft: Draft, place: { readonly from: number; readonly at: number; readonly end: number }): Run | undefined => {
  const { tokens } = reading.prose;
  if (draft.kind === 'quantity') {
    const before = toldBefore(reading, line, place) ?? takenBack(tokens, line, place);
    if (before) return before;
  }
  if (draft.kind === 'time') {
    const before = heldAgainst(tokens, line, place);
    if (before) return before;
  }
  return contrasted(tokens, line, place.at, place.end) ?? heldOnce(tokens, draft.kind, place);
};

/** Whether a word stands between commas, and what is asked behind the second: "the caretaker, [at first] called a witness, as a suspect". */
const isAside = (tokens: readonly Token[], i: number, at: number): boolean => {
  const before = isOf(tokens[i - 1], WHO) || tokens[i - 1]?.tag === 'AUX' ? i - 2 : i - 1;
  return tokens[before]?.text === ',' && someBetween(tokens, i, at, ({ text }) => text === ',');
};

/** What a phrase ends with that goes on otherwise: "in the event of a strike", "in the end zone". */
const CAME_TO = new Set(['event', 'end']);
const OF_OR_THAT = wordSet(['of', 'that']);
const isOfAnEvent = (phrase: readonly string[], next: Token | undefined): boolean =>
  CAME_TO.has(phrase.at(-1)!) && (isOf(next, OF_OR_THAT) || next?.tag === 'NOUN');

/** "grew 0.5%, [revised figures] showed" */
const revisedFigures = (reading: Reading, { sentence }: Line, at: number): Revision | undefined => {
  const { tokens } = reading.prose;
  for (let i = Math.max(sentence.first, at - REACH); i < Math.min(sentence.last - 2, at + REACH); i++)
    if (tokens[i]!.lower === 'revised' && TELLING_NOUNS.has(singularOf(tokens[i + 1]!.lower)) && TOLD_THEN.has(tokens[i + 2]!.lower))
      return { role: 'replacing', cue: cueOf(reading, i, 2) };
  return undefined;
};

/** The last word of a phrase that has the figure for its object: "up from", "instead of". */
const TAKES_OBJECT = wordSet(['from', 'of', 'with', 'than']);

/** Whether a phrase still speaks of the figure: "up [from] 12, after divers found five" and "up [from] 12, according to five of them" go on with something else. */
const isStillOpen = (tokens: readonly Token[], i: number, phrase: readonly string[], at: number): boolean => {
  const end = i + phrase.length;
  if (!isOf(tokens[end - 1], TAKES_OBJECT)) return true;
  return !someBetween(tokens, end, at, ({ lower }) => lower === ',' || (CLAUSE_ENDS.has(lower) && lower !== 'than'));
};

const OPENING: ReadonlySet<string> = new Set(['AUX', 'NOUN', 'PROPN', 'DET']);
/** "the first was 79", "First, 12 came": one in a row, and no first telling of it ("first reported", "at first"). */
const isInARow = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'first' && tokens[i - 1]?.lower !== 'at' && (tokens[i + 1]?.tag !== 'VERB' || tokens[i - 1]?.tag === 'DET');
/** "an [earlier] shipment", "[first] hired 150", "at [first] light": of a thing, a deed or an hour, and of no telling. */
const isOfAnother = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  if (next?.tag === 'VERB') return !isOf(next, TELLING_BEFORE) && tokens[i - 1]?.lower !== 'at';
  return next?.tag === 'NOUN' && !isOf(next, FIGURE_NOUNS) && !TELLING_NOUNS.has(singularOf(next.lower)) && !isOf(next, TELLINGS_BEFORE);
};
const opensBefore = ({ tag }: Token): boolean => OPENING.has(tag);

/** "[initial reports] from the police indicated", "the [first count] was", "an [earlier post] said"; but "the first post was held by 12 men". */
const isFirstTold = (tokens: readonly Token[], i: number, at: number): boolean => {
  if (!FIRST_TOLD.has(tokens[i]!.lower)) return false;
  const isPost = isOf(tokens[i + 1], POSTS);
  if (!isPost && !TELLING_NOUNS.has(singularOf(tokens[i + 1]?.lower ?? ''))) return false;
  const verb = tokens.slice(i + 2, at).find(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return verb !== undefined && TOLD_THEN.has(verb.lower) && (!isPost || isOf(verb, TELLING_BEFORE));
};

/** How far before "earlier reports" the word may stand that sets something against them: "contrary to [some] earlier reports". */
const SET_BEFORE = 3;
const TELLS: ReadonlySet<Token['tag']> = new Set(['VERB', 'AUX', 'NUM']);

/** Whether what was told first is over before the figure: "despite earlier reports that 12 had died[,] nine were killed". */
const isGoneBeyond = (tokens: readonly Token[], i: number, at: number): boolean => {
  if (!someBetween(tokens, Math.max(0, i - SET_BEFORE), i, (token) => isOf(token, SET_AGAINST))) return false;
  let told = i + 2;
  while (told < at && !TELLS.has(tokens[told]!.tag)) told += 1;
  return someBetween(tokens, told + 1, at, ({ lower }) => lower === ',');
};

/** "The count [began with] 40 crates and [ended with] 52." */
const firstOrLast = (reading: Reading, line: Line, at: number): Revision | undefined => {
  const { tokens } = reading.prose;
  for (const [first, last] of FIRST_AND_LAST) {
    const role = wordsAt(tokens, at - 2, first) ? 'replaced' : wordsAt(tokens, at - 2, last) ? 'replacing' : undefined;
    if (role === undefined) continue;
    const other = role === 'replaced' ? last : first;
    for (let i = line.sentence.first; i < line.sentence.last; i++)
      if (wordsAt(tokens, i, other) && i < at === (role === 'replacing')) return { role, cue: cueOf(reading, at - 2, 2) };
  }
  return undefined;
};
