/**
 * Spots without a name, where somebody was as it happened, or where something was done or found: "was sitting in a parked car", "shot on a front porch",
 * "found in the kitchen of an apartment", "burst into a back bedroom".
 */
import { SHOOTS_FROM } from '../../lexicon/deeds.js';
import { DWELLS } from '../../lexicon/homes.js';
import { isOfPeople } from '../../lexicon/people.js';
import { SOUGHT_OR_HURT } from '../../lexicon/roles.js';
import { CLAUSE_ENDS } from '../../lexicon/settings.js';
import { ARTICLES, DETERMINERS } from '../../lexicon/small-words.js';
import { AT_SPOT, PASSED_OVER, BY_WAY, COMES_FROM, FINDS, GOES_TO, IS_THERE, NO_SPOTS, PARTS_OF_SPOTS, SPOTS_OF_TWO, spotOf } from '../../lexicon/spots.js';
import type { PlaceValue } from '../../model/claim.js';
import { excerpt, type Span } from '../../model/span.js';
import { standsNear } from '../around.js';
import { headedSubject, isSomebody } from '../heads.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { entryOf, isOf, oneOf, perWord } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { isAsked, isUnreal } from '../modality.js';
import type { Line, Reading } from '../reading.js';

/** A spot in a line, its preposition among the words of its span. */
export interface Spot {
  readonly value: PlaceValue;
  readonly span: Span;
  readonly first: number;
}

const relationOf = entryOf(AT_SPOT);
const opens = oneOf(DETERMINERS);
const endsClause = oneOf(CLAUSE_ENDS);
const isSpot = perWord(({ lower }) => spotOf(lower) !== undefined);
const NOMINAL: ReadonlySet<Token['tag']> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const LONGEST = 7;

const isOwner = ({ lower }: Token): boolean => lower === "'s" || lower === "'";
/** "a burning car", but not "the attic collapsed". */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.tag === 'VERB' && /(?:ed|ing)$/.test(tokens[at]!.lower) && NOMINAL.has(tokens[at + 1]?.tag ?? 'X');
/** What may stand in the phrase for a spot, besides a participle: "two-storey", "the neighbour's", "back". */
const isWithin = (token: Token): boolean => NOMINAL.has(token.tag) || isSpot(token) || isOf(token, PARTS_OF_SPOTS) || token.text === '-' || isOwner(token);

/** Whether a spot is named at a token: by its noun, or by two. */
const isHead = (tokens: readonly Token[], at: number): boolean =>
  isSpot(tokens[at]!) ? !NO_SPOTS.has(tokens[at - 1]!.lower) : SPOTS_OF_TWO.has(`${tokens[at - 1]!.lower} ${tokens[at]!.lower}`);

/** The noun of a phrase that begins at a token. `bare`: it may have no article. */
const headOf = (tokens: readonly Token[], from: number, limit: number, bare = false): number | undefined => {
  if (!opens(tokens[from]!) && tokens[from]!.tag !== 'PROPN') return bare && tokens[from]!.tag === 'NOUN' ? from : undefined;
  let at = from + (opens(tokens[from]!) ? 1 : 0);
  while (at < limit && at - from < LONGEST && (isWithin(tokens[at]!) || isParticiple(tokens, at))) at += 1;
  const head = at - 1;
  return head > from && (tokens[head]!.tag === 'NOUN' || isSpot(tokens[head]!) || isOf(tokens[head]!, PARTS_OF_SPOTS)) ? head : undefined;
};

/** The phrase for a spot that begins at a token: "a parked car", "the back seat of a car", "the parking lot of her building". */
const phraseAt = (tokens: readonly Token[], from: number, limit: number): { readonly last: number } | undefined => {
  const head = from < limit ? headOf(tokens, from, limit) : undefined;
  if (head === undefined) return undefined;
  const of = tokens[head + 1]?.lower === 'of' && head + 2 < limit;
  const tail = of ? headOf(tokens, head + 2, limit, true) : undefined;
  if (isHead(tokens, head)) {
    // "a pool of blood", "the path to recovery", but "the garden of a house", "the road to the sea"
    const isFigure =
      (of && !opens(tokens[head + 2]!) && tokens[head + 2]!.tag === 'NOUN' && !isOf(tokens[head]!, PARTS_OF_SPOTS) && !isSpot(tokens[tail ?? head + 2]!)) ||
      (tokens[head + 1]?.lower === 'to' && tokens[head + 2]?.tag === 'NOUN' && !isSpot(tokens[head + 2]!));
    return isFigure ? undefined : { last: (tail ?? head) + 1 };
  }
  return isOf(tokens[head]!, PARTS_OF_SPOTS) && tail !== undefined && isHead(tokens, tail) ? { last: tail + 1 } : undefined;
};

const REACH = 11;
type Governed = 'deed' | 'people';

/** Whether it is people who are or go there: "she", "two men", "the victims"; neither "the gas" nor "the shot". Who goes unsaid may be anybody. */
const arePeople = (reading: Reading, line: Line, verb: number): boolean => {
  const subject = headedSubject(reading, line, verb);
  if (!subject) return true;
  const token = reading.prose.tokens[subject.head]!;
  return token.tag === 'PRON' ? token.lower !== 'it' : isOfPeople(singular(token)) || isSomebody(reading, line, subject.head);
};

/** What a preposition hangs on: what was done there, or what people were at there. */
const governing = (reading: Reading, line: Line, at: number, deeds: ReadonlySet<number>): Governed | undefined => {
  const { tokens } = reading.prose;
  const { first } = line.sentence;
  const isWay = isOf(tokens[at]!, BY_WAY);
  const isFrom = tokens[at]!.lower === 'from';
  const moves = isFrom ? COMES_FROM : isWay ? GOES_TO : IS_THERE;
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    const token = tokens[i]!;
    if (token.tag === 'PUNCT' && token.text !== '-' && token.text !== '.') return undefined;
    if (i < at - 1 && endsClause(token)) return undefined;
    // "who lives in the building"
    if (isOf(token, DWELLS) || isUnreal(tokens, Math.max(first, i - 2), i + 1)) return undefined;
    if (isOf(token, moves) || (!isWay && i === at - 1 && isOf(token, WAS))) return arePeople(reading, line, i) ? 'people' : undefined;
    if (deeds.has(i)) return isWay && !(isFrom && isOf(token, SHOOTS_FROM)) ? undefined : 'deed';
    if (isOf(token, isFrom ? SHOOTS_FROM : isWay ? NOTHING : FINDS)) return 'people';
    if (token.tag === 'VERB' && !isOf(token, PASSED_OVER)) return undefined;
  }
  return undefined;
};
const WAS = wordSet(['was', 'were']);
const NOTHING = wordSet([]);

const LINES_BACK = 2;

/** The spots of a line. `deeds`: the tokens that tell what befell somebody. */
export const spotsIn = (reading: Reading, line: Line, deeds: ReadonlySet<number>): readonly Spot[] => {
  const { sentence } = line;
  const { tokens, text } = reading.prose;
  if (isAsked(tokens, sentence)) return [];
  const found: Spot[] = [];
  for (let i = sentence.first + 1; i + 2 < sentence.last; i++) {
    const relation = relationOf(tokens[i]!);
    if (relation === undefined && !isOf(tokens[i]!, BY_WAY)) continue;
    // "outside of a house"
    const from = i + (tokens[i + 1]!.lower === 'of' ? 2 : 1);
    const phrase = phraseAt(tokens, from, sentence.last);
    if (!phrase || line.places.some(({ first, last }) => first < phrase.last && from < last)) continue;
    const governed = governing(reading, line, i, deeds);
    if (!governed || (governed === 'people' && deeds.size === 0 && !standsNear(reading, line, SOUGHT_OR_HURT, LINES_BACK, 1))) continue;
    const first = isOf(tokens[from]!, ARTICLES) ? from + 1 : from;
    const words = excerpt(text, tokens[first]!.start, tokens[phrase.last - 1]!.end).text.replace(/\s+/g, ' ');
    const { span } = excerpt(text, tokens[i]!.start, tokens[phrase.last - 1]!.end);
    found.push({ value: { words, names: [], relation: relation ?? 'in' }, span, first });
  }
  return found;
};
