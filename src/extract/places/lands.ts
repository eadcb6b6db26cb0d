/**
 * Places that go by the sort of them: "off an Italian island", "in the Turkish capital", "off the island's west coast".
 */
import { COMPASS, LANDS, LOCATIVE, ONE_OF_A_LAND } from '../../lexicon/places.js';
import { ARTICLES } from '../../lexicon/small-words.js';
import type { PlaceValue } from '../../model/claim.js';
import { excerpt } from '../../model/span.js';
import type { Token } from '../language.js';
import { mayHave } from '../language/gates.js';
import { isOf } from '../language/words.js';
import type { Line, Reading } from '../reading.js';
import { countryOfPeople } from '../recognisers/places/containment.js';
import type { PlaceMention } from '../recognisers/places/index.js';

const LONGEST = 6;
const isHyphen = ({ text }: Token): boolean => text === '-';
const isOwner = (token: Token | undefined): boolean => token?.lower === "'s";

/** What may stand between the article and the noun: "northern", "Italian", "island's", "north-east", "small", "border". */
const isWithin = (tokens: readonly Token[], at: number): boolean => {
  const { tag } = tokens[at]!;
  return (
    isOf(tokens[at]!, COMPASS) ||
    tag === 'ADJ' ||
    isHyphen(tokens[at]!) ||
    countryOfPeople(tokens[at]!.lower) !== undefined ||
    isOf(tokens[at]!, LANDS) ||
    isOwner(tokens[at])
  );
};

/** The last noun of a phrase for a land that begins at a token. */
const headOf = (tokens: readonly Token[], from: number, limit: number): number | undefined => {
  let head: number | undefined;
  for (let at = from; at < limit && at - from < LONGEST && isWithin(tokens, at); at++) if (isOf(tokens[at]!, LANDS)) head = at;
  const next = head === undefined ? undefined : tokens[head + 1];
  // "a French village school", "the coast road", "the island's"
  const goesOn = next !== undefined && head! + 1 < limit && (next.tag === 'NOUN' || next.tag === 'PROPN' || isHyphen(next) || isOwner(next));
  return goesOn ? undefined : head;
};

/** The country by which a phrase tells whose land it is. */
const countryIn = (tokens: readonly Token[], from: number, head: number): string | undefined => {
  for (let i = from; i < head; i++) {
    const country = countryOfPeople(tokens[i]!.lower);
    if (country !== undefined) return country;
  }
  return undefined;
};

/** Whether one can be meant alone: "the west coast", "the capital"; "the village" was told of before. */
const isTheOne = (tokens: readonly Token[], from: number, head: number): boolean =>
  tokens[from - 1]?.lower === 'the' && isOf(tokens[head]!, ONE_OF_A_LAND) && (tokens[head]!.lower === 'capital' || head > from);

/** The lands of a line, without a name of their own. */
export const landsIn = ({ prose: { tokens, text } }: Reading, { sentence, places }: Line): readonly PlaceMention[] => {
  if (!mayHave(sentence, LANDS)) return [];
  const found: PlaceMention[] = [];
  for (let i = sentence.first; i + 1 < sentence.last; i++) {
    const relation = tokens[i]!.tag === 'ADP' ? LOCATIVE.get(tokens[i]!.lower) : undefined;
    if (relation === undefined) continue;
    const from = isOf(tokens[i + 1]!, ARTICLES) ? i + 2 : i + 1;
    const head = headOf(tokens, from, sentence.last);
    if (head === undefined || places.some(({ first, last }) => first <= head + 1 && from < last)) continue;
    const country = countryIn(tokens, from, head);
    if (country === undefined && !isTheOne(tokens, from, head)) continue;
    const { text: words } = excerpt(text, tokens[from]!.start, tokens[head]!.end);
    const value: PlaceValue = country === undefined ? { words, names: [], relation } : { words, names: [], within: [country], relation };
    found.push({ ...excerpt(text, tokens[i]!.start, tokens[head]!.end), value, first: i, last: head + 1, dateline: false });
  }
  return found;
};
