/** Where things happen: whole locative phrases with the place names in them. */
import { textOf } from '../../language/text.js';
import type { Mention, PlaceValue } from '../../../model/index.js';
import { PLACE_HEADS, PLACE_NAME_HEADS, PLACE_PARTS, STREET_PARTS, WAYS } from '../../../lexicon/places.js';
import type { Prose, Token } from '../../language.js';
import type { NameMention } from '../names/index.js';
import { withNumbered } from './addresses.js';
import { allHolders, canonical, holdsOthers, isCountry, tell, type Told } from './containment.js';
import { houseBefore, isStreet, leadOf, nameStart, tailOf } from './phrase.js';
import { concatMap } from '../../lists.js';
import { isOf } from '../../language/words.js';
import { wordSet } from '../../../lexicon/word-set.js';

/** A place where it stands. `span` and tokens `first` to `last` (excluded) are of the whole phrase, its preposition included. */
export interface PlaceMention extends Mention<PlaceValue> {
  readonly first: number;
  readonly last: number;
  /** It heads a report: where that was filed, and mostly, not always, where things happened. */
  readonly dateline: boolean;
}

interface Draft {
  readonly first: number;
  readonly bare: number;
  readonly last: number;
  readonly names: readonly string[];
  readonly relation: PlaceValue['relation'];
  readonly dateline: boolean;
}

const COMMA_LEADS = wordSet(['near', 'outside', 'off', 'in']);

/**
 * Whether "in", "on" or "at" places something: not in "on a US base" and "the finger at Iran", where the country is no scene,
 * nor in "on Kirkuk", where only an island, a street or a part of a place can be stood on.
 */
const placed = (tokens: readonly Token[], first: number, at: number, last: number, limit: number, name: string): boolean => {
  const { lower } = tokens[first]!;
  const country = isCountry(name);
  const next = last < limit ? tokens[last]! : undefined;
  const attributive =
    country && next !== undefined && (next.tag === 'NOUN' || next.tag === 'ADJ' || next.text === '-') && next.start - tokens[last - 1]!.end < 2;
  if (attributive) return false;
  if (lower === 'at' && country) return false;
  if (lower !== 'on' || /\d/.test(name)) return true;
  for (let i = first + 1; i < last; i++)
    if (
      isOf(tokens[i]!, STREET_PARTS) ||
      isOf(tokens[i]!, WAYS) ||
      isOf(tokens[i]!, PLACE_HEADS) ||
      isOf(tokens[i]!, PLACE_PARTS) ||
      (i > at && isOf(tokens[i]!, PLACE_NAME_HEADS))
    )
      return true;
  return false;
};

/** Whether tokens `at` to `end` set a name off as a place: "Caravilla, a fishing town of 38,000 people in" the next. */
const apposes = (tokens: readonly Token[], at: number, end: number): boolean => {
  if (end - at > 16 || end - at < 4 || tokens[at]!.text !== ',' || tokens[end - 1]!.lower !== 'in') return false;
  if (tokens[at + 1]!.lower !== 'a' && tokens[at + 1]!.lower !== 'an' && tokens[at + 1]!.lower !== 'the') return false;
  let head = false;
  for (let i = at + 2; i < end - 1; i++) {
    const { tag, lower, text } = tokens[i]!;
    if (tag === 'AUX' || tag === 'PRON' || text === '.' || text === ',' || (tag === 'VERB' && !lower.endsWith('ing') && !lower.endsWith('ed'))) return false;
    head ||= isOf(tokens[i]!, PLACE_HEADS);
  }
  return head;
};

const read = (prose: Prose, places: readonly NameMention[], told: Told): Draft[] => {
  const { tokens, sentences, text } = prose;
  const drafts: Draft[] = [];
  let sentence = 0;
  let free = 0;
  for (let k = 0; k < places.length; k++) {
    const place = places[k]!;
    while (sentences[sentence]!.last <= place.first) sentence += 1;
    const { first: start, last: limit } = sentences[sentence]!;
    const lead = leadOf(tokens, place.first, Math.max(start, free));
    let first = lead.first;
    let { bare } = lead;
    let { relation } = lead;
    const named = nameStart(tokens, place.first, start);
    const name = named < place.first ? textOf(prose, named, place.last) : place.value.name;
    for (const country of lead.within) tell(told, name, country);
    const names = [name];
    // "inside the Lantern Room, at 1140 Canal Street": the house by its name, and where it stands.
    const address = tokens[first]!.lower === 'at' || tokens[first]!.lower === 'in' ? first : bare;
    const house = isStreet(tokens, place.first) ? houseBefore(tokens, address, bare, Math.max(start, free)) : undefined;
    if (house !== undefined) {
      const at = leadOf(tokens, house, Math.max(start, free));
      names.unshift(textOf(prose, house, tokens[address - 1]!.text === ',' ? address - 1 : address));
      first = at.first;
      bare = house;
      relation = at.relation ?? relation;
    }
    let last = tailOf(tokens, place.last, limit);
    // "Indonesia's Selayar island": the first name holds the second.
    const owned = tokens[place.last]?.lower === "'s" && last === place.last;
    let next = places[k + 1];
    if (owned && next && next.first <= place.last + 3 && next.last <= limit) {
      let plain = true;
      for (let i = place.last + 1; i < next.first; i++) plain &&= tokens[i]!.tag === 'ADJ';
      if (plain && !isCountry(next.value.name)) {
        tell(told, next.value.name, name);
        names[0] = next.value.name;
        last = tailOf(tokens, next.last, limit);
        k += 1;
        next = places[k + 1];
      }
    }
    if (next && next.last <= limit && apposes(tokens, last, leadOf(tokens, next.first, last).bare)) tell(told, name, next.value.name);
    while (next && next.last <= limit && names.length < 8) {
      const gap = next.first - last;
      const link = last < limit ? tokens[last]! : undefined;
      const other = next.value.name;
      const latest = names.at(-1)!;
      if (!link || gap < 1) break;
      const inner = leadOf(tokens, next.first, last + 1);
      if (link.text === '(' && gap === 1 && tokens[next.last]?.text === ')' && holdsOthers(other) && !isCountry(latest)) {
        for (const one of names) tell(told, one, other);
        last = next.last + 1;
      } else if (link.text === ',' && gap === 1 && holdsOthers(other) && !isCountry(latest)) {
        for (const one of names) tell(told, one, other);
        last = tailOf(tokens, next.last, limit);
      } else if (link.text === ',' && gap === 2 && tokens[last + 1]!.tag === 'NUM' && isStreet(tokens, next.first)) {
        // "Grove Apartments, 6727 Lois Avenue": the address of the same place.
        names.push(other);
        last = tailOf(tokens, next.last, limit);
      } else if (link.text === ',' && inner.first === last + 1 && isOf(tokens[inner.first]!, COMMA_LEADS)) {
        // "of Zgierz, near Lodz" is a second name; "of Zgierz, in Poland" holds the first.
        if (inner.relation === 'in') for (const one of names) tell(told, one, other);
        else names.push(other);
        last = tailOf(tokens, next.last, limit);
      } else if (
        (link.lower === 'of' || link.lower === 'in') &&
        leadOf(tokens, next.first, last).first <= last + (link.lower === 'of' ? 1 : 0) &&
        !isCountry(latest) &&
        (link.lower === 'in' || holdsOthers(other))
      ) {
        for (const one of names) tell(told, one, other);
        last = tailOf(tokens, next.last, limit);
      } else if (
        (link.lower === 'and' || link.text === '&' || (link.text === ',' && relation !== undefined)) &&
        gap === 1 &&
        isCountry(latest) === isCountry(other)
      ) {
        names.push(other);
        last = tailOf(tokens, next.last, limit);
      } else break;
      k += 1;
      next = places[k + 1];
    }
    if (relation === 'in' && !placed(tokens, first, place.first, last, limit, names[0]!)) {
      relation = undefined;
      first = bare = place.first;
    }
    const dateline =
      place.first === start && start < limit && relation === undefined && /^\p{Lu}{3}/u.test(place.text) && place.text === place.text.toUpperCase();
    if (relation === undefined && dateline) relation = 'in';
    if (text.slice(tokens[first]!.start, tokens[last - 1]!.end).trim() !== '') drafts.push({ first, bare, last, names, relation, dateline });
    free = last;
  }
  return drafts;
};

/** What holds the places of a phrase, none of themselves. */
const withinOf = (told: Told, inside: readonly string[]): readonly string[] => {
  const [only] = inside;
  if (inside.length === 1 && only !== undefined) return allHolders(told, only);
  const own = new Set(inside.map((name) => canonical(name).toLowerCase()));
  return [...new Set(concatMap(inside, (name) => allHolders(told, name)))].filter((name) => !own.has(name.toLowerCase()));
};

/** "between Sarn and San Lupo": what nobody knows is a place where the other one is. */
const isOneOfTwo = ({ tokens }: Prose, names: readonly NameMention[], at: number): boolean => {
  const name = names[at]!;
  if (name.value.sort !== 'other') return false;
  const isPlace = (other: NameMention | undefined): boolean => other?.value.sort === 'place' && !isCountry(other.value.name);
  if (tokens[name.first - 1]?.lower === 'between')
    return tokens[name.last]?.lower === 'and' && names[at + 1]?.first === name.last + 1 && isPlace(names[at + 1]);
  const before = names[at - 1];
  return (
    before !== undefined &&
    before.last === name.first - 1 &&
    tokens[before.last]?.lower === 'and' &&
    tokens[before.first - 1]?.lower === 'between' &&
    isPlace(before)
  );
};

/**
 * The places of a text in order, none within another. "near the northern Iraqi city of Kirkuk" is one mention with the name
 * "Kirkuk", the relation `near`, and Iraq in `within`; a name with no preposition has no relation.
 */
export const placesOf = (prose: Prose, names: readonly NameMention[]): readonly PlaceMention[] => {
  const told: Told = new Map();
  const places = withNumbered(
    prose,
    names.filter((name, at) => name.value.sort === 'place' || isOneOfTwo(prose, names, at)),
  );
  const drafts = read(prose, places, told);
  return drafts.map(({ first, bare, last, names: inside, relation, dateline }) => {
    const start = prose.tokens[first]!.start;
    const end = prose.tokens[last - 1]!.end;
    const within = withinOf(told, inside);
    const value: { -readonly [Key in keyof PlaceValue]: PlaceValue[Key] } = { words: textOf(prose, bare, last), names: inside };
    if (within.length > 0) value.within = within;
    if (relation !== undefined) value.relation = relation;
    return {
      span: { start, end },
      text: prose.text.slice(start, end),
      first,
      last,
      dateline,
      value,
    };
  });
};
