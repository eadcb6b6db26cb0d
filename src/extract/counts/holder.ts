/**
 * The party that has a figure: whose votes, seats, stake or sentence it is.
 */
import { COMMON_WORDS } from '../../lexicon/common-words.js';
import { TOGETHER } from '../../lexicon/group-words.js';
import { GENERIC_BODIES } from '../../lexicon/organisations.js';
import { HAVING } from '../../lexicon/settings.js';
import { ALL_OWNERS } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { singular } from '../language/forms.js';
import type { Prose, Token } from '../language.js';
import { isOf, someBetween } from '../language/words.js';
import type { Line } from '../reading.js';
import type { NameMention } from '../recognisers/names/index.js';
import type { Counted } from './clause.js';

/** "jailed for nine years [at] Arles Crown Court", "[over] the Arles killings": where, when and what for, and nobody who has it. */
const AROUND = ['over', 'at', 'in', 'on', 'after', 'before', 'under', 'during', 'near', 'since', 'against'];
/** Between a figure and a name that goes on with another figure, or that gives the one before. */
const GOES_ON = wordSet([',', ';', 'and', 'but', 'while', 'to', 'by', ...AROUND]);
/** How far behind a name a figure of its own may stand: "to Ruiz's 130,000", "while Ruiz got 130,000". */
const OWN_WITHIN = 3;
const BETWEEN: ReadonlySet<Token['tag']> = new Set(['DET', 'ADJ', 'NOUN', 'VERB']);

/** The capital of a sentence's first word makes a name of it only where it is no common word: "Unity won 61 seats". */
const nameAt = (opener: Token): string | undefined =>
  opener.tag !== 'PROPN' || COMMON_WORDS.has(opener.lower) || isOf(opener, GENERIC_BODIES) || singular(opener) !== opener.lower ? undefined : opener.lower;

const openerOf = (tokens: readonly Token[], { sentence: { first } }: Line, figure: number): string | undefined => {
  const verb = tokens[first + 1]?.tag === 'AUX' ? first + 2 : first + 1;
  return verb < figure && (isOf(tokens[verb], HAVING) || isOf(tokens[first + 1], HAVING)) ? nameAt(tokens[first]!) : undefined;
};

/** "Ruiz of the ruling Unity Party (UP)": of names that "of" or brackets join it is the first one's. */
const bearerOf = (tokens: readonly Token[], line: Line, parties: readonly NameMention[], name: NameMention): string => {
  const { first: start } = line.sentence;
  const { first, value } = name;
  const full = tokens[first - 1]?.text === '(' ? parties.find(({ last }) => last === first - 1) : undefined;
  if (full) return bearerOf(tokens, line, parties, full);
  let of = first - 1;
  while (of > start && first - of < 4 && BETWEEN.has(tokens[of]!.tag)) of -= 1;
  if (of <= start || tokens[of]!.lower !== 'of') return value.name;
  return parties.find(({ last }) => last === of)?.value.name ?? (of - 1 === start ? nameAt(tokens[start]!) : undefined) ?? value.name;
};

/** "The Greens and [the Liberals] have 75 seats": of two, and of neither alone. */
const isJoint = (tokens: readonly Token[], { first, last }: NameMention, parties: readonly NameMention[]): boolean => {
  const and = tokens[first - 1]?.tag === 'DET' ? first - 2 : first - 1;
  const next = tokens[last + 1]?.tag === 'DET' ? tokens[last + 2] : tokens[last + 1];
  return (tokens[and]?.lower === 'and' && parties.some((party) => party.last === and)) || (tokens[last]?.lower === 'and' && next?.tag === 'PROPN');
};

/** Where the name ends that stands before a figure: "Reform [44]", "Ruiz got [47%]". */
export const placeOfName = (tokens: readonly Token[], first: number): number => (isOf(tokens[first - 1], HAVING) ? first - 2 : first - 1);

/** "Labour 14, the Conservatives [five]": a name that stands right before a figure and that no list knows. */
const bareBefore = (tokens: readonly Token[], { first }: Counted, { names, periods, places, sentence }: Line): string | undefined => {
  const at = placeOfName(tokens, first);
  if (at < sentence.first || tokens[at]!.tag !== 'PROPN') return undefined;
  // "by Monday 40 seats", "in Arles 40 seats", and names that are known
  const isOther = [...periods, ...places, ...names.filter(({ value }) => value.sort !== 'people')].some((each) => each.first <= at && at < each.last);
  return isOther || tokens[at - 1]?.tag === 'ADP' ? undefined : tokens[at]!.lower;
};

/** "met the Greens after [her party won]": a body that is somebody's, and that the name before it is not. */
const isOfAnother = (tokens: readonly Token[], { last }: NameMention, figure: number): boolean =>
  someBetween(tokens, last, figure - 1, (token, at) => isOf(token, ALL_OWNERS) && isOf(tokens[at + 1], GENERIC_BODIES));

/** The nearest name before the figure with no other figure between, else the one right behind it. */
export const holderIn = ({ tokens }: Prose, counted: Counted, line: Line): string | undefined => {
  const others = line.quantities.map((quantity) => quantity.first).filter((first) => first < counted.first);
  const from = Math.max(line.sentence.first, ...others);
  const parties = line.names.filter(({ value }) => value.sort !== 'place' && value.sort !== 'people');
  const nearest = parties.findLast(({ first, last }) => first >= from && last <= counted.first);
  const before = nearest && isOfAnother(tokens, nearest, counted.first) ? undefined : nearest;
  const hasOwn = (last: number): boolean => line.quantities.some(({ first }) => first >= last && first - last <= OWN_WITHIN && tokens[last]!.text !== ',');
  // "jailed for nine years by Judge Pike": who gave it has it not.
  const behind = parties.find(
    ({ first, last }) =>
      first >= counted.last && first - counted.last <= 2 && !someBetween(tokens, counted.last, first, (token) => isOf(token, GOES_ON)) && !hasOwn(last),
  );
  const bare = behind ? undefined : bareBefore(tokens, counted, line);
  const holder = bare ?? (behind?.value.name ?? (before && bearerOf(tokens, line, parties, before)))?.toLowerCase();
  if (holder !== undefined && before && !behind && !bare && isJoint(tokens, before, parties)) return `${holder} and others ${TOGETHER}`;
  return holder ?? (others.length === 0 ? openerOf(tokens, line, counted.first) : undefined);
};
