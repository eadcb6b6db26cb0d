/**
 * The noun that has a measure, where no domain knows it: "a break [fee] of 15 million euros", "a £40,000 [grant]", "three days of [mourning]", "€12m in
 * [fees]", "three metres [high]".
 */
import { BEHIND_LASTING, DIMENSIONS, LASTS, LASTS_ON, OF_ANY_AMOUNT, OVERDUE } from '../../lexicon/amounts.js';
import { CHANGE_VERBS, CHANGING_VERBS, REPLACING_VERBS } from '../../lexicon/changes.js';
import { dimensionOf } from '../../lexicon/dimensions.js';
import { verbForms } from '../../lexicon/inflect.js';
import { isPerson } from '../../lexicon/people.js';
import { sameThing } from '../../lexicon/same-words.js';
import { DETERMINERS_OF_ONE } from '../../lexicon/small-words.js';
import { CALENDAR } from '../../lexicon/uncounted.js';
import { wordSet } from '../../lexicon/word-set.js';
import { KINDS_OF_MEASURE, type MEASURED_NOUN } from '../../model/quantity.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { entryOf, isOf, oneOf } from '../language/words.js';
import type { Line, Reading } from '../reading.js';
import type { Item } from './item.js';
import { subjectBefore, subjectOfVerb } from './unnamed.js';

/** The rule, known to align as well. */
export const BY_MEASURED_NOUN: typeof MEASURED_NOUN = 'the noun that has the measure names it';

const dimension = entryOf(DIMENSIONS);
const HEIGHTS: ReadonlySet<string> = new Set(DIMENSIONS.values());
const sets = oneOf(wordSet(['put', 'set', 'fix', 'keep', 'estimate', 'peg', 'cap', 'hold', 'leave', 'place', 'reckon', 'assess'].flatMap(verbForms)));
const moves = oneOf(wordSet([...CHANGING_VERBS.keys(), ...CHANGE_VERBS.keys(), ...REPLACING_VERBS]));
/** How far before the preposition the verb may stand, and what stands between. */
const REACH = 8;
const WITHIN_OBJECT: ReadonlySet<Token['tag']> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PART', 'ADV']);

/** A noun with the nouns before it, "break fee"; undefined where it names no more than that it is an amount, or somebody. */
const nameOf = (tokens: readonly Token[], head: number, from: number): string | undefined => {
  const noun = singular(tokens[head]!);
  if (tokens[head]!.tag !== 'NOUN' || noun.length < 3 || isPerson(noun) || isOf(tokens[head], CALENDAR)) return undefined;
  const before = head > from ? tokens[head - 1] : undefined;
  const modifier = before?.tag === 'NOUN' && before.end < tokens[head]!.start && !isOf(before, CALENDAR) ? before.lower : undefined;
  if (HEIGHTS.has(noun)) return noun;
  if (OF_ANY_AMOUNT.has(noun) || KINDS_OF_MEASURE.has(noun)) return modifier === undefined || OF_ANY_AMOUNT.has(modifier) ? undefined : `${modifier} ${noun}`;
  return modifier === undefined ? sameThing(noun) : `${modifier} ${sameThing(noun)}`;
};

/** "a break [fee] of 15 million euros" */
const before = (tokens: readonly Token[], at: number, from: number): string | undefined =>
  tokens[at - 1]?.lower === 'of' && at - 2 >= from ? nameOf(tokens, at - 2, from) : undefined;

/** The last of the nouns that follow each other behind the adjectives at a token: "official [mourning] last week". */
const headAt = (tokens: readonly Token[], at: number, last: number): number => {
  let i = at;
  while (i < last && tokens[i]!.tag === 'ADJ') i += 1;
  while (i + 1 < last && tokens[i]!.tag === 'NOUN' && tokens[i + 1]!.tag === 'NOUN') i += 1;
  return i < last ? i : -1;
};

/** What a verb in "-ing" has behind it where it is no noun: "of [mourning] the dead". */
const OBJECT: ReadonlySet<Token['tag']> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ']);

/** "three days of [mourning]", "€12m in break [fees]": no part of what the text has told of before. */
const behind = (tokens: readonly Token[], at: number, last: number, { periods, places }: Line, isMoney: boolean): string | undefined => {
  const preposition = tokens[at]?.lower;
  if (preposition !== 'of' && !(preposition === 'in' && isMoney)) return undefined;
  if ([...periods, ...places].some(({ first }) => first === at + 1 || first === at)) return undefined;
  // "in [break] fees": no verb stands behind a preposition, whatever the tagger says.
  const verb = tokens[at + 1]?.tag === 'VERB' && isMoney && tokens[at + 2]?.tag === 'NOUN' ? tokens[at + 1] : undefined;
  const head = headAt(tokens, verb ? at + 2 : at + 1, last);
  if (head < 0) return undefined;
  if (verb) {
    const noun = nameOf(tokens, head, at + 2);
    return noun === undefined || ADJECTIVAL.test(verb.lower) ? noun : `${verb.lower} ${noun}`;
  }
  const { tag, lower } = tokens[head]!;
  if (tag === 'VERB' && head === at + 1 && lower.endsWith('ing')) return OBJECT.has(tokens[head + 1]?.tag ?? 'X') ? undefined : lower;
  return nameOf(tokens, head, at + 1);
};

/** "in [lost] fares", "in [unpaid] wages": it tells how they are, and names none. */
const ADJECTIVAL = /(?:ed|en|ing|st|ght|aid|wn|lt|nt)$/;

/** The noun right behind an amount: "€12m in break [fees]". */
export const measuredBehind = ({ prose: { tokens } }: Reading, line: Line, { quantity }: Item): string | undefined =>
  quantity.last < line.sentence.last ? behind(tokens, quantity.last, line.sentence.last, line, true) : undefined;

const HYPHENS: ReadonlySet<string> = new Set(['-', '–', '‑']);
/** "a 46-km [detour]", "a £40,000 [grant]", "a 25 per cent [tariff]", but not "the 20 days [talks] took": the measure stands before the noun as an adjective. */
const within = (tokens: readonly Token[], { quantity: { number, last: end } }: Item, { sentence: { first, last } }: Line): string | undefined => {
  const at = tokens[number.first - 1]?.tag === 'SYM' ? number.first - 2 : number.first - 1;
  const isHyphened = HYPHENS.has(tokens[number.last]?.text ?? '');
  const isPlural = tokens[end - 1]!.tag === 'NOUN' && singular(tokens[end - 1]!) !== tokens[end - 1]!.lower;
  if (!isHyphened && !(at >= first && isOf(tokens[at], DETERMINERS_OF_ONE) && !isPlural)) return undefined;
  const head = headAt(tokens, end, last);
  return head < 0 ? undefined : nameOf(tokens, head, end);
};

/** "three metres [high]", "as [high] as 15,000 metres" */
const byAdjective = (tokens: readonly Token[], { quantity: { first, last, value } }: Item): string | undefined =>
  dimension(tokens[last]!) ??
  (/^(?:as|at least as) /.test(value.words)
    ? tokens
        .slice(first, last)
        .map(dimension)
        .find((name) => name !== undefined)
    : undefined);

/** "three years [late]", "a year [behind schedule]" */
const isOverdue = (tokens: readonly Token[], at: number): boolean =>
  isOf(tokens[at], OVERDUE) || (tokens[at]?.lower === 'behind' && tokens[at + 1]?.lower === 'schedule');
const DELAY = 'delay';

/** What may follow a measure that the subject has. Behind a length a place may, from which it is so far: "the town is 40 km from the sea". */
const ENDS: ReadonlySet<Token['tag']> = new Set(['PUNCT', 'CCONJ', 'SCONJ']);
const endsAt = (token: Token | undefined, kind: string): boolean =>
  token === undefined || ENDS.has(token.tag) || (kind !== 'length' && token.tag === 'ADP' && token.lower !== 'of');
/** "The [delay] was three hours", "the [fee] was lowered to €3" */
const bySubject = (tokens: readonly Token[], { counted, quantity }: Item, { sentence: { first, last }, names }: Line, kind: string): string | undefined => {
  if (counted.first <= first || (quantity.last < last && !endsAt(tokens[quantity.last], kind))) return undefined;
  const subject = subjectBefore(tokens, counted.first - 1, first, names);
  return subject && nameOf(tokens, subject.head, first);
};

/** "the [strike] lasted nine days", "the [siege] dragged on for three hours": a verb of lasting, and what stands between it and the while. */
const byLasting = (tokens: readonly Token[], { counted }: Item, { sentence: { first }, names }: Line): string | undefined => {
  let verb = counted.first - 1;
  while (verb > first && isOf(tokens[verb], BEHIND_LASTING)) verb -= 1;
  if (verb <= first || !(isOf(tokens[verb], LASTS) || (isOf(tokens[verb], LASTS_ON) && tokens[verb + 1]!.lower === 'on'))) return undefined;
  while (verb - 1 > first && (tokens[verb - 1]!.tag === 'AUX' || tokens[verb - 1]!.tag === 'ADV')) verb -= 1;
  const head = subjectOfVerb(tokens, verb, first, names);
  return head === undefined ? undefined : nameOf(tokens, head, first);
};

/** "put its annual [budget] at 3 million", "raised the [fee] to €3": what a verb of level has for its object. */
const byVerb = (tokens: readonly Token[], { counted: { first: at } }: Item, { sentence: { first } }: Line): string | undefined => {
  const preposition = tokens[at - 1]?.lower ?? '';
  const isVerb = preposition === 'at' ? sets : preposition === 'to' || preposition === 'from' ? moves : undefined;
  const name = isVerb && at - 2 > first ? nameOf(tokens, at - 2, first) : undefined;
  if (name === undefined) return undefined;
  for (let i = at - 3; i >= first && at - i < REACH; i--) {
    if (isVerb!(tokens[i]!)) return name;
    if (!WITHIN_OBJECT.has(tokens[i]!.tag)) return undefined;
  }
  return undefined;
};

/** The name of what an amount, a length, a while or a share is of; undefined where no noun beside it tells. */
export const measuredNounOf = ({ prose: { tokens } }: Reading, line: Line, item: Item): string | undefined => {
  const { quantity, counted } = item;
  const kind = dimensionOf(quantity.value);
  if (kind === 'count' || kind === 'age') return undefined;
  const { first, last } = line.sentence;
  const adjective = kind === 'length' && quantity.last < last ? byAdjective(tokens, item) : undefined;
  if (adjective !== undefined) return adjective;
  if (kind === 'time' && quantity.last < last && isOverdue(tokens, quantity.last)) return DELAY;
  return (
    before(tokens, counted.first, first) ??
    within(tokens, item, line) ??
    byVerb(tokens, item, line) ??
    bySubject(tokens, item, line, kind) ??
    (kind === 'time' ? byLasting(tokens, item, line) : undefined) ??
    (kind === '%' || quantity.last >= last ? undefined : behind(tokens, quantity.last, last, line, kind === 'money'))
  );
};
