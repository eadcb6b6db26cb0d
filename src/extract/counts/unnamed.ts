/**
 * What a figure without a noun of its own is of, where the words beside it say so: "48 were passengers", "40 have been discharged",
 * "enrolment at the school is 912", "a limit of 22,000".
 */
import { IDLE_NOUNS } from '../../lexicon/amounts.js';
import { CHANGE_VERBS, CHANGING_VERBS } from '../../lexicon/changes.js';
import { pluralOf, singularOf } from '../../lexicon/inflect.js';
import { isPerson } from '../../lexicon/people.js';
import { VERB_PARTICLES } from '../../lexicon/predications.js';
import { OWNERS } from '../../lexicon/small-words.js';
import { sameThing } from '../../lexicon/same-words.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';
import { BE, HAVE } from './clause.js';
import type { Item } from './item.js';
import { GIVEN_OF } from '../../lexicon/counter-figures.js';
import { UNFOLDING } from '../../lexicon/unfolding.js';
import { singular } from '../language/forms.js';
import { entryOf, isOf } from '../language/words.js';
import { phraseAt } from '../phrases.js';

const THEM: ReadonlySet<string> = new Set(['them', 'these', 'those', 'whom', 'which']);
const STAYS: ReadonlySet<string> = new Set(['remain', 'remains', 'remained']);
const LEVELS: ReadonlySet<string> = new Set(['is', 'was', 'now', 'currently', 'at', 'stands', 'stood', 'are', 'were']);

const PARTICIPLE = /(?:ed|en|ght|ept|aid|wn|lt|nt)$/;

const thing = (noun: string): string => pluralOf(sameThing(singularOf(noun)));

/** What the counted are said to be, or what was done with them. */
const saidOf = (tokens: readonly Token[], { counted, quantity }: Item, last: number): string | undefined => {
  if (quantity.value.max === 1 || quantity.value.max === 0) return undefined;
  // "two in five were"
  if (/^(?:in|of)$/.test(tokens[counted.first - 1]?.lower ?? '') && tokens[counted.first - 2]?.tag === 'NUM') return undefined;
  let at = counted.last;
  if (tokens[at]?.lower === 'of' && THEM.has(tokens[at + 1]?.lower ?? '')) at += 2;
  let be = false;
  const from = at;
  for (; at < last; at++) {
    const { lower, tag } = tokens[at]!;
    if (lower === 'not' || lower === "n't") return undefined;
    if (BE.has(lower) && !STAYS.has(lower)) be = true;
    else if (!HAVE.has(lower) && tag !== 'ADV' && tag !== 'AUX') break;
  }
  const word = tokens[at];
  const next = tokens[at + 1];
  if (!be || at === from || at >= last || !word) return undefined;
  if (word.tag === 'NOUN' && singular(word) !== word.lower && next?.tag !== 'NOUN') return thing(word.lower);
  const participle = (word.tag === 'VERB' && PARTICIPLE.test(word.lower)) || (word.tag === 'ADJ' && word.lower.endsWith('ed'));
  if (!participle) return undefined;
  return next && VERB_PARTICLES.has(next.lower) ? `${word.lower} ${next.lower}` : word.lower;
};

/** "a safe limit of 22,000", "a crew of 22" */
const measureOf = (tokens: readonly Token[], at: number, from: number): string | undefined => {
  const head = tokens[at - 1];
  if (tokens[at]!.lower !== 'of' || at - 1 < from || head?.tag !== 'NOUN') return undefined;
  const noun = singular(head);
  return IDLE_NOUNS.has(noun) || isPerson(noun) || noun !== head.lower ? undefined : noun;
};

/** The last of the nouns that the subject of a verb begins with: "[Enrolment] at the school is", "A [strike] by pilots lasted"; undefined where it begins with none. */
export const subjectOfVerb = (tokens: readonly Token[], verb: number, from: number, names: Line['names']): number | undefined => {
  let first = verb;
  while (first > from && verb - first < SUBJECT) {
    const { tag, lower } = tokens[first - 1]!;
    if (
      tag === 'PUNCT' ||
      tag === 'AUX' ||
      (tag === 'PRON' && !OWNERS.has(lower)) ||
      tag === 'CCONJ' ||
      tag === 'SCONJ' ||
      (tag === 'VERB' && !PARTICIPLE.test(lower))
    )
      break;
    first -= 1;
  }
  let i = first;
  while (i < verb && (OPENS_NOUN.has(tokens[i]!.tag) || OWNERS.has(tokens[i]!.lower))) i += 1;
  let head: number | undefined;
  // The capital of a sentence's first word makes no name of it.
  const isNamed = names.some((name) => name.first <= i && i < name.last);
  for (; i < verb && (tokens[i]!.tag === 'NOUN' || (i === from && tokens[i]!.tag === 'PROPN' && !isNamed)); i++) head = i;
  return head;
};
const OPENS_NOUN: ReadonlySet<Token['tag']> = new Set(['DET', 'ADJ', 'NUM']);
/** Tokens of a subject that are looked at. */
const SUBJECT = 12;

/** Which nouns stand first in the subject of the copula before a figure: "[Enrolment] at the school is 912", "the [break fee] was lowered to 4 million". */
export const subjectBefore = (tokens: readonly Token[], at: number, from: number, names: Line['names']): { head: number; be: number } | undefined => {
  // "was lowered to 234 million"
  const moved = tokens[at]!.lower === 'to' && at - 1 > from && (CHANGE_VERBS.has(tokens[at - 1]!.lower) || CHANGING_VERBS.has(tokens[at - 1]!.lower));
  let be = moved ? at - 2 : at;
  while (be > from && LEVELS.has(tokens[be]!.lower) && tokens[be]!.tag !== 'AUX') be -= 1;
  if (tokens[be]!.tag !== 'AUX' || !BE.has(tokens[be]!.lower)) return undefined;
  // "the zone [has] been widened to 10 km"
  while (be - 1 > from && tokens[be - 1]!.tag === 'AUX') be -= 1;
  const head = subjectOfVerb(tokens, be, from, names);
  return head === undefined ? undefined : { head, be };
};

/** "Enrolment at the school is 912", "the number of pupils was 46": the subject of the copula before the figure. */
const subjectOf = (tokens: readonly Token[], at: number, from: number, names: Line['names']): string | undefined => {
  const subject = subjectBefore(tokens, at, from, names);
  if (subject === undefined) return undefined;
  const { head, be } = subject;
  const noun = singular(tokens[head]!);
  if (!IDLE_NOUNS.has(noun)) return noun === tokens[head]!.lower && !isPerson(noun) ? noun : undefined;
  const whole = tokens[head + 1]?.lower === 'of' ? head + 2 : -1;
  const counted = whole > 0 ? tokens.slice(whole, be).find(({ tag }) => tag === 'NOUN') : undefined;
  return counted && singular(counted) !== counted.lower ? thing(counted.lower) : undefined;
};

const deedOf = entryOf(UNFOLDING);
/** How far before a figure the noun for it may stand. */
const FAR = 20;
const ENDS: ReadonlySet<string> = new Set([';', ':', '.', '?', '!', 'and', 'that', 'when', 'as', 'while', 'after', 'because', 'but']);
/** Right before the figure: "to 120", "is 120", "put at 120". */
const LEADS: ReadonlySet<string> = new Set(['to', 'at', 'from']);

/**
 * "lowered its estimate of flooded homes to [120]", "the number of flooded homes, first put at [150], is [120]": what is counted is told with the noun for
 * the figure, and a verb leads from there to the figure.
 */
const numberOf = (tokens: readonly Token[], at: number, from: number): string | undefined => {
  let led = false;
  if (!LEADS.has(tokens[at]!.lower) && tokens[at]!.tag !== 'AUX') return undefined;
  for (let i = at; i >= Math.max(from, at - FAR) && !ENDS.has(tokens[i]!.lower); i--) {
    const { tag, lower } = tokens[i]!;
    led ||= tag === 'VERB' || tag === 'AUX';
    if (lower !== 'of' || !isOf(tokens[i - 1], GIVEN_OF)) continue;
    const phrase = phraseAt(tokens, i + 1, at + 1);
    if (!led || !phrase || tokens[phrase.head]!.tag !== 'NOUN' || singular(tokens[phrase.head]!) === tokens[phrase.head]!.lower) return undefined;
    const name = thing(tokens[phrase.head]!.lower);
    const deed = tokens
      .slice(phrase.first, phrase.head)
      .map(deedOf)
      .find((found) => found !== undefined);
    return isPerson(singularOf(tokens[phrase.head]!.lower)) && deed === undefined ? undefined : deed === undefined ? name : `${name} ${deed}`;
  }
  return undefined;
};

/** The name of what a bare figure is of, by the words beside it. */
export const unnamedIn = ({ prose: { tokens } }: Reading, line: Line, item: Item): string | undefined => {
  if (item.quantity.value.unit !== '') return undefined;
  const { first, last } = line.sentence;
  const said = saidOf(tokens, item, last);
  const at = item.counted.first - 1;
  if (said !== undefined || at < first) return said;
  return measureOf(tokens, at, first) ?? subjectOf(tokens, at, first, line.names) ?? numberOf(tokens, at, first);
};
