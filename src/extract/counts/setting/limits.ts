/**
 * Which sort of a measure a figure is, of whom or what alone it is, over which stretch, and against what a change is told.
 */
import { dimensionOf } from '../../../lexicon/dimensions.js';
import {
  AGAINST,
  AMONG_WHOM,
  BEFORE_OR_AFTER,
  BY_WHAT,
  DURING,
  HOW_OLD,
  OF_SIDES,
  OVER_STRETCH,
  RECKONED_IN,
  REGIONS,
  SIDES,
  SORTS,
  TAKEN_OFF,
  THE_OTHER,
  THE_WHOLE,
} from '../../../lexicon/limits.js';
import { isOfPeople } from '../../../lexicon/people.js';
import { sameThing } from '../../../lexicon/same-words.js';
import { wordSet } from '../../../lexicon/word-set.js';
import { isResolved } from '../../../model/period.js';
import type { Setting } from '../../../model/setting.js';
import { singular } from '../../language/forms.js';
import { entryOf, isOf } from '../../language/words.js';
import type { Token } from '../../language.js';
import { isPossessive, phraseAt } from '../../phrases.js';
import type { Line } from '../../reading.js';
import type { Item } from '../item.js';
import type { Clause } from './clause.js';
import { forWhat, offenceOf, termIn } from './term.js';

const stretchOf = entryOf(OVER_STRETCH);
const sideOf = entryOf(SIDES);

const isNoun = (token: Token | undefined): boolean => token?.tag === 'NOUN' || token?.tag === 'PROPN';

/** "the women's team", "the under-21 side", "United's women": which side of a body. */
const sideAt = (tokens: readonly Token[], i: number): string | undefined => {
  const side = sideOf(tokens[i]);
  if (side === undefined) return undefined;
  const noun = isPossessive(tokens[i + 1]) ? tokens[i + 2] : tokens[i + 1];
  return isOf(noun, OF_SIDES) || (isPossessive(tokens[i - 1]) && tokens[i - 2]?.tag === 'PROPN' && !isNoun(noun)) ? side : undefined;
};

/** Which side of a body the words between two tokens tell of. */
export const sideBetween = (tokens: readonly Token[], from: number, to: number): string | undefined => {
  for (let i = from; i < to; i++) {
    const side = sideAt(tokens, i);
    if (side !== undefined) return side;
  }
  return undefined;
};

/** "net profit", "before tax", "including debt". */
const sortAt = (tokens: readonly Token[], i: number, to: number): string | undefined => {
  const [token, next] = [tokens[i]!, tokens[i + 1]];
  // Of "a reverse break fee" the second is a verb to the tagger.
  if (isOf(token, SORTS)) return isNoun(next) || isOf(next, SORTS) || (next?.tag === 'VERB' && isNoun(tokens[i + 2])) ? token.lower : undefined;
  if (isOf(token, BEFORE_OR_AFTER)) return isOf(next, TAKEN_OFF) ? `${token.lower} ${singular(next!)}` : undefined;
  // "grew 6% at constant exchange rates"
  if (token.lower === 'at' && next?.lower === 'constant') return 'at constant rates';
  if (!isOf(token, RECKONED_IN)) return undefined;
  const phrase = phraseAt(tokens, i + 1, to);
  return phrase && `${token.lower} ${singular(tokens[phrase.head]!)}`;
};

const sortIn = ({ tokens, from, to }: Clause, { link, quantity }: Item, { sentence }: Line): string | undefined => {
  const words: string[] = [];
  const measures = dimensionOf(quantity.value) !== 'count';
  const counted = link?.cue.attribute.countsPeople === true;
  // What is reckoned in stands behind a word that ends the clause.
  const end = measures && isOf(tokens[to], BEFORE_OR_AFTER) ? Math.min(sentence.last, to + 2) : to;
  for (let i = from; i < end; i++) {
    const sort = (counted ? undefined : sideAt(tokens, i)) ?? (measures ? sortAt(tokens, i, end) : undefined);
    if (sort !== undefined && !words.includes(sort)) words.push(sort);
  }
  return words.length > 0 ? words.toSorted().join(', ') : undefined;
};

/** "in adults", "among people over 65": a group of people, with how old they are. */
const groupAt = ({ tokens, to }: Clause, { sentence }: Line, i: number): string | undefined => {
  let first = i;
  while (tokens[first + 1]?.tag === 'DET' || tokens[first + 1]?.tag === 'PRON') first += 1;
  const phrase = phraseAt(tokens, first, sentence.last);
  if (!phrase || phrase.first >= to || !isOfPeople(singular(tokens[phrase.head]!)) || singular(tokens[phrase.head]!) === tokens[phrase.head]!.lower)
    return undefined;
  const words = tokens.slice(phrase.first, phrase.last).filter(({ tag }) => tag !== 'DET' && tag !== 'PUNCT');
  const aged = isOf(tokens[phrase.last], HOW_OLD) ? tokens.slice(phrase.last, Math.min(sentence.last, phrase.last + 2)) : [];
  return [...words, ...aged].map(({ lower }, at) => (at === words.length - 1 ? sameThing(singular(words[at]!)) : lower)).join(' ');
};

/** "by boat", "among adults", "1,200 hectares of forest", "8 million for the city". */
const onlyIn = (clause: Clause, { link, quantity, counted }: Item, line: Line): string | undefined => {
  const { tokens, last, to } = clause;
  const dimension = dimensionOf(quantity.value);
  for (let i = Math.min(counted.last, last); i < to; i++) {
    const [token, next] = [tokens[i]!, tokens[i + 1]];
    if (token.lower === 'by' && isOf(next, BY_WHAT) && !isNoun(tokens[i + 2])) return `by ${singular(next!)}`;
    if (dimension === '%' && isOf(token, AMONG_WHOM)) {
      const group = groupAt(clause, line, i + 1);
      if (group !== undefined) return `among ${group}`;
    }
    if (dimension === 'area' && token.lower === 'of' && i === counted.last && link && isNoun(next)) return `of ${singular(next!)}`;
    if (dimension === 'money' && token.lower === 'for' && i === counted.last && next?.lower === 'the' && !line.periods.some(({ first }) => first === i + 1)) {
      const phrase = phraseAt(tokens, i + 1, to);
      if (phrase && stretchOf(tokens[phrase.head]) === undefined) return `for ${sameThing(singular(tokens[phrase.head]!))}`;
    }
  }
  return undefined;
};

/** "in the quarter", "annual revenue", "2 million a year". */
const RATES = wordSet(['a', 'per', 'each', 'every']);
const spanIn = ({ tokens, from, first, last, to }: Clause, { link, quantity }: Item): string | undefined => {
  if (dimensionOf(quantity.value) === 'count' || dimensionOf(quantity.value) === 'time') return undefined;
  // "2 million a year": the words of the figure itself.
  const own = tokens[quantity.last - 1];
  if (isOf(tokens[quantity.last - 2], RATES) && stretchOf(own) === own!.lower) return own!.lower;
  for (let i = from; i < to; i++) {
    const unit = stretchOf(tokens[i]);
    if (unit === undefined || (i >= first && i < last && !(link && i >= link.cue.first && i < link.cue.last))) continue;
    // "annual revenue", "its full-year profit"
    if (tokens[i]!.lower !== unit && isNoun(tokens[i + 1])) return unit;
    let before = i - 1;
    while (before >= from && isOf(tokens[before], THE_WHOLE)) before -= 1;
    if (before >= from && before < i - 1 && isOf(tokens[before], DURING) && !isNoun(tokens[i + 1])) return unit;
  }
  return undefined;
};

/** How far behind a change that may stand which it is told against. */
const REACH = 9;
const GRAINS: ReadonlySet<string> = new Set(['month', 'quarter', 'year', 'week']);

/** "from a year earlier", "on the month", "year on year", "from April". */
const baseIn = ({ tokens, last }: Clause, { quantity }: Item, { sentence, periods }: Line): string | undefined => {
  if (quantity.value.change === undefined) return undefined;
  for (let i = last; i < Math.min(sentence.last, last + REACH) && tokens[i]!.text !== ';'; i++) {
    const unit = stretchOf(tokens[i]);
    if (
      unit !== undefined &&
      (tokens[i + 1]?.lower === 'on' || tokens[i + 1]?.lower === 'over' || tokens[i + 1]?.text === '-') &&
      stretchOf(tokens[i + 2]) === unit
    )
      return unit;
    if (!isOf(tokens[i], AGAINST)) continue;
    let at = i + 1;
    while (isOf(tokens[at], THE_OTHER)) at += 1;
    const told = at > i + 1 ? stretchOf(tokens[at]) : undefined;
    if (told !== undefined) return told;
    const period = periods.find((each) => each.first === i + 1);
    if (period && tokens[i]!.lower !== 'on' && isResolved(period.value) && GRAINS.has(period.value.grain)) return period.value.grain;
  }
  return undefined;
};

/** "sales of Moll [in Asia]": a place behind the name of whose the measure is, before its verb; a continent without one. */
const regionIn = ({ from }: Clause, { link, quantity, counted }: Item, { names, places }: Line): string | undefined => {
  if (link?.cue.role !== 'named' || link.cue.last > counted.first || dimensionOf(quantity.value) === 'count') return undefined;
  const place = places.find((each) => each.first >= link.cue.last && each.last <= counted.first && !each.dateline && each.value.names.length > 0);
  if (!place) return undefined;
  const all = place.value.names.map((each) => each.toLowerCase());
  const name = all.find((each) => REGIONS.has(each)) ?? all[0]!;
  return REGIONS.has(name) || names.some(({ first, last }) => first >= from && last <= place.first) ? `in ${name}` : undefined;
};

type Limits = Pick<Setting, 'sort' | 'only' | 'span' | 'base' | 'of'>;

export const limitsIn = (clause: Clause, item: Item, line: Line): Limits => {
  const sort = termIn(clause, item, line) ?? sortIn(clause, item, line);
  const of = forWhat(clause, item, line);
  const only = offenceOf(clause, item) ?? onlyIn(clause, item, line) ?? regionIn(clause, item, line);
  const span = spanIn(clause, item);
  const base = baseIn(clause, item, line);
  return {
    ...(sort === undefined ? {} : { sort }),
    ...(only === undefined ? {} : { only }),
    ...(span === undefined ? {} : { span }),
    ...(of === undefined ? {} : { of }),
    ...(base === undefined ? {} : { base }),
  };
};
