/**
 * Where a figure was counted, by the place that its clause names behind it or first of all.
 */
import { facilityOf } from '../../../lexicon/facilities.js';
import { STATE_SHORT } from '../../../lexicon/places.js';
import { ALL_OVER, DISTRICTS, EVERYWHERE, HAPPENINGS, ONE_OF_THEM, OVER_THE_WORLD, QUARTERS, SEVERAL_PLACES, WORLD } from '../../../lexicon/settings.js';
import { APART } from '../../../lexicon/series.js';
import { NOBODY } from '../../../lexicon/unreal.js';
import { wordSet } from '../../../lexicon/word-set.js';
import { singular } from '../../language/forms.js';
import type { Setting } from '../../../model/setting.js';
import type { Token } from '../../language.js';
import { isOf, oneOf } from '../../language/words.js';
import type { Line } from '../../reading.js';
import { isCountry } from '../../recognisers/places/containment.js';
import type { Item } from '../item.js';
import type { Clause } from './clause.js';
import type { Deeds } from './thing.js';

const STATES: ReadonlySet<string> = new Set(STATE_SHORT.values());

const named = (names: readonly string[], within: readonly string[]): Pick<Setting, 'where' | 'within' | 'first' | 'wide'> => ({
  where: names.map((name) => name.toLowerCase()),
  ...(within.length > 0 ? { within: within.map((name) => name.toLowerCase()) } : {}),
  ...(names.some(isWide) ? { wide: true as const } : {}),
});

/** A country, or a part of one: it may hold any place that the text does not set apart from it. */
const isWide = (name: string): boolean =>
  isCountry(name) || STATES.has(name) || /\b(?:State|Province|County|Region|Oblast|District|Prefecture|Governorate)$/i.test(name);

/** "45 mm on Lisbon" */
const falls = oneOf(new Set(['on', 'over', 'onto']));

const stands = oneOf(new Set(['in', 'at']));
const mayBePlace = ({ value: { sort } }: Line['names'][number]): boolean => sort !== 'person' && sort !== 'organisation' && sort !== 'people';

const isAllOver = oneOf(ALL_OVER);
const isEverywhere = oneOf(EVERYWHERE);

/** "across the world", "around the globe" */
const spansWorld = (token: Token, next: Token | undefined, then: Token | undefined): boolean =>
  isOf(token, OVER_THE_WORLD) && (next?.tag === 'DET' || next?.tag === 'PRON') && then !== undefined && WORLD.has(then.lower);

/** "in three provinces", "in several towns", "in five plants" */
const spansSeveral = (token: Token, next: Token | undefined, then: Token | undefined): boolean =>
  token.lower === 'in' &&
  (next?.tag === 'NUM' || isOf(next, SEVERAL_PLACES)) &&
  then !== undefined &&
  singular(then) !== then.lower &&
  (DISTRICTS.has(singular(then)) || facilityOf(singular(then)) !== undefined);

/** How many words may stand before the noun: "four separate triple shootings". */
const BEFORE_NOUN = 4;
/** "12 separate incidents", "two unrelated shootings". The figure is of all of them together. */
const spansEvents = (tokens: readonly Token[], from: number, deeds: Deeds): boolean => {
  let apart = false;
  for (let i = from; i < Math.min(tokens.length, from + BEFORE_NOUN + 1); i++) {
    const token = tokens[i]!;
    const noun = singular(token);
    if (apart && noun !== token.lower && (deeds.names(i) || HAPPENINGS.has(noun))) return true;
    apart ||= isOf(token, APART);
    if (!BEFORE_NOUNS.has(token.tag)) return false;
  }
  return false;
};
const BEFORE_NOUNS: ReadonlySet<Token['tag']> = new Set(['NUM', 'ADJ', 'DET', 'NOUN']);

/** "separate shootings, in which [two died]": behind what the clause goes on. */
const followsEvents = (tokens: readonly Token[], from: number, first: number, deeds: Deeds): boolean => {
  if (!(tokens[from - 1]?.lower === 'which' && tokens[from - 2]?.lower === 'in')) return false;
  const end = tokens[from - 3]?.text === ',' ? from - 3 : from - 2;
  for (let i = end - 1; i >= Math.max(first, end - BEFORE_NOUN); i--) if (isOf(tokens[i], APART)) return spansEvents(tokens, i, deeds);
  return false;
};

const isOneOfThem = oneOf(ONE_OF_THEM);

const AMONG = wordSet(['in', 'inside', 'on', 'aboard', 'at', 'outside', 'from', 'near', 'among', 'within', 'around', 'of']);
/** "nobody in the town", "no one on the ground" */
const isNobody = (token: Token): boolean => isOf(token, NOBODY) || token.lower === 'one';

/** "killed 40 across the city", "killed 12 in one suburb", "no one on the ground", "shot in 12 separate incidents". */
export const reachIn = (
  { sentence }: Line,
  { tokens, from, first, last, to, end }: Clause,
  { counted, quantity: { value } }: Item,
  deeds: Deeds,
): Setting['reach'] => {
  if (followsEvents(tokens, from, sentence.first, deeds)) return 'events';
  for (let i = last; i < end; i++) if (tokens[i]!.lower === 'in' && spansEvents(tokens, i + 1, deeds)) return 'events';
  // "Nationwide, …"
  const opening = tokens[sentence.first]!;
  if (tokens[sentence.first + 1]?.text === ',' && (isAllOver(opening) || isEverywhere(opening))) return isEverywhere(opening) ? 'everywhere' : 'all';
  if (value.max === 0 && isNobody(tokens[counted.last - 1]!) && isOf(tokens[counted.last], AMONG)) return 'part';
  for (let i = from; i < to; i++) {
    if (i >= first && i < last) continue;
    const [token, next, then] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
    if (isEverywhere(token) || spansWorld(token, next, then)) return 'everywhere';
    if (spansSeveral(token, next, then)) return 'all';
    if (isAllOver(token) && (token.tag !== 'ADP' || next?.tag === 'DET' || next?.tag === 'PROPN')) return 'all';
    if (token.lower === 'in' && next && isOneOfThem(next) && then && DISTRICTS.has(singular(then))) return 'part';
    // "in the suburb of Ashdown", "on Mill Street"
    const named = next?.tag === 'PROPN' || (next?.lower === 'the' && tokens[i + 3]?.lower === 'of');
    if ((token.lower === 'in' || token.lower === 'on') && named && then && QUARTERS.has(singular(then))) return 'part';
  }
  return undefined;
};

export const whereIn = (line: Line, { tokens, from, first, last, to }: Clause): Pick<Setting, 'where' | 'within' | 'first' | 'wide'> | undefined => {
  // "at kilometre 418" is told by its figure, and whose it is comes before the place in "Thornbury's Telford plant".
  const places = line.places.filter((each) => !each.dateline && each.value.names.length > 0 && !/\d|['’]s\b/.test(each.text));
  const behind = places.find((each) => each.first >= last && each.first < to && tokens[each.last]?.lower !== "'s");
  if (behind) return named(behind.value.names, behind.value.within ?? []);
  const before = places.find((each) => each.first === from && each.last <= first);
  if (before) return { ...named(before.value.names, before.value.within ?? []), first: true };
  const fronted = stands(tokens[from]!) ? line.names.find((each) => each.first === from + 1 && each.last <= first && mayBePlace(each)) : undefined;
  if (fronted) return { ...named([fronted.value.name], []), first: true };
  const name = line.names.find((each) => {
    if (each.first <= last || each.first >= to) return false;
    const before = tokens[each.first - 1]!;
    return falls(before) ? mayBePlace(each) : each.value.sort === 'place' && before.tag === 'VERB';
  });
  return name && named([name.value.name], []);
};
