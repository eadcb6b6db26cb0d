/**
 * Of what a figure is, by the nouns of its clause: the thing that has it, the thing that the deed was done to, the spot that the counted are at.
 */
import { INVESTED } from '../../../lexicon/amounts.js';
import { facilityOf } from '../../../lexicon/facilities.js';
import { TELLING_NOUNS } from '../../../lexicon/certainty.js';
import { singularOf } from '../../../lexicon/inflect.js';
import { NO_THINGS, RIVALS } from '../../../lexicon/limits.js';
import { isPerson, PEOPLE } from '../../../lexicon/people.js';
import { CONVICTS, ROLES_APART } from '../../../lexicon/roles.js';
import { sameThing } from '../../../lexicon/same-words.js';
import { BESIDE_EVENTS, LEVELS, SPOTS, STRETCHES, TURNS_OF, WHOLE_SCENES } from '../../../lexicon/settings.js';
import { dimensionOf } from '../../../lexicon/dimensions.js';
import type { Setting } from '../../../model/setting.js';
import { singular } from '../../language/forms.js';
import { entryOf, isOf, oneOf, perWord } from '../../language/words.js';
import type { Token } from '../../language.js';
import { isPossessive, phraseAt } from '../../phrases.js';
import type { Line } from '../../reading.js';
import type { Item } from '../item.js';
import type { Clause } from './clause.js';

type Thing = Pick<Setting, 'of' | 'by'>;

const kindOf = perWord(({ lower }) => sameThing(singularOf(lower)));
const isSpot = oneOf(SPOTS);
const isAgainst = oneOf(new Set(['on', 'against', 'at']));

/** The noun of a phrase where it is no name and no place that may be all of the scene. */
const nounOf = (tokens: readonly Token[], { head }: { readonly head: number }): string | undefined => {
  if (tokens[head]!.tag !== 'NOUN') return undefined;
  const noun = kindOf(tokens[head]!);
  return WHOLE_SCENES.has(noun) || PEOPLE.has(noun) ? undefined : noun;
};

const nounAt = (tokens: readonly Token[], i: number, to: number): { readonly noun: string; readonly last: number } | undefined => {
  const phrase = phraseAt(tokens, i, to);
  const noun = phrase && nounOf(tokens, phrase);
  return phrase && noun !== undefined ? { noun, last: phrase.last } : undefined;
};

/** Which words of a sentence name an event, and which of these a deed done on purpose. */
export interface Deeds {
  readonly names: (token: number) => boolean;
  readonly does: (token: number) => boolean;
}

/** "an aftershock of magnitude 5.2", "a 5.5-magnitude aftershock", "the strongest aftershock measured 4.9, at a depth of 18 km": what is measured, not what is counted. */
const besideIn = ({ tokens, from, to }: Clause, { counted, link }: Item, { sentence }: Line, { names }: Deeds): Thing | undefined => {
  if (link === undefined || link.cue.attribute.units === undefined) return undefined;
  for (let i = counted.last - 1; i >= sentence.first; i--) {
    const noun = kindOf(tokens[i]!);
    if (BESIDE_EVENTS.has(noun)) return { of: noun, by: 'beside' };
    if (i < from && names(i)) return undefined;
  }
  for (let i = counted.last; i < to && tokens[i]!.tag !== 'VERB' && tokens[i]!.tag !== 'AUX'; i++)
    if (BESIDE_EVENTS.has(kindOf(tokens[i]!))) return { of: kindOf(tokens[i]!), by: 'beside' };
  return undefined;
};

/** "a strike on a school killed 12", "killed in the attack on a church". */
const targetIn = ({ tokens, from, first, last, to }: Clause, { does }: Deeds): Thing | undefined => {
  for (let i = from; i < to - 1; i++) {
    if ((i >= first && i < last) || !does(i) || !isAgainst(tokens[i + 1]!)) continue;
    const found = nounAt(tokens, i + 2, to);
    if (found && !isPerson(found.noun)) return { of: found.noun };
  }
  return undefined;
};

/** "four people inside the bus were injured": set right behind the counted noun, and before its verb. */
const spotIn = ({ tokens, last, to }: Clause, { counted, link }: Item, { names }: Deeds): Thing | undefined => {
  if (!isSpot(tokens[counted.last] ?? tokens[0]!) || counted.head === undefined) return undefined;
  const found = nounAt(tokens, counted.last + 1, Math.max(last, to));
  if (!found || names(found.last - 1) || isPerson(found.noun)) return undefined;
  return link && link.cue.first >= found.last ? { of: found.noun, by: 'spot' } : { of: found.noun };
};

/** "its plant in Arles, which [employs 640]": the building of which a relative clause tells, one of several that its owner may have. */
const antecedentIn = ({ tokens, from, first }: Clause, { sentence, places }: Line): Thing | undefined => {
  if (!isRelative(tokens[from - 1] ?? tokens[from]!) || from > first) return undefined;
  for (let i = from - 2; i >= Math.max(sentence.first, from - ANTECEDENT); i--) {
    if (tokens[i]!.text === ',' || tokens[i]!.tag === 'ADP' || tokens[i]!.tag === 'PROPN' || places.some((place) => place.first <= i && i < place.last))
      continue;
    const noun = tokens[i]!.tag === 'NOUN' ? singular(tokens[i]!) : undefined;
    const facility = noun !== undefined && facilityOf(noun) !== undefined ? kindOf(tokens[i]!) : undefined;
    return facility === undefined ? undefined : { of: facility, by: 'spot' };
  }
  return undefined;
};
const isRelative = oneOf(new Set(['which', 'that', 'where']));
const ANTECEDENT = 7;

/** "[bread] prices", "[food] prices": the noun before that of a measure. */
const compoundIn = ({ tokens, from }: Clause, { link, counted }: Item, { sentence, names }: Line): Thing | undefined => {
  if (link?.cue.role !== 'named' || link.cue.attribute.units === undefined || link.cue.first >= counted.first) return undefined;
  const noun = tokens[link.cue.first - 1];
  // What opens a sentence is a name to the tagger.
  const opens = link.cue.first - 1 === sentence.first && !names.some(({ first }) => first === sentence.first);
  if (link.cue.first - 1 < from || !(noun?.tag === 'NOUN' || (opens && noun?.tag === 'PROPN'))) return undefined;
  const kind = kindOf(noun);
  return WHOLE_SCENES.has(kind) || PEOPLE.has(kind) || NO_THINGS.has(kind) ? undefined : { of: kind };
};

/** "BMW shares", "BMW's shares", "shares in BMW": the name of whom a measure is of. Behind "shares in" stands no place. */
const bearerIn = ({ tokens, from, to }: Clause, { link, quantity }: Item, { names, places, periods }: Line): Thing | undefined => {
  if (link?.cue.role !== 'named' || dimensionOf(quantity.value) === 'count') return undefined;
  const { first, last } = link.cue;
  const others = [...periods, ...(isInvested(tokens[last - 1]!) ? [] : places), ...names.filter(({ value }) => value.sort === 'people')];
  const isNamed = (i: number): boolean => tokens[i]!.tag === 'PROPN' && !others.some((each) => each.first <= i && i < each.last);
  const run = (start: number, step: 1 | -1): string | undefined => {
    const words: string[] = [];
    for (let i = start; i >= from && i < to && isNamed(i); i += step) words.push(tokens[i]!.lower);
    return words.length === 0 ? undefined : (step < 0 ? words.toReversed() : words).join(' ');
  };
  // "net profit at rival Tasso"
  const rival = isWithin(tokens[last]) && isOf(tokens[last + 1], RIVALS) ? run(last + 2, 1) : undefined;
  if (rival !== undefined) return { of: rival, by: 'beside' };
  const name = run(isPossessive(tokens[first - 1]) ? first - 2 : first - 1, -1) ?? (isWithin(tokens[last]) ? run(last + 1, 1) : undefined);
  return name === undefined ? undefined : { of: name };
};
const isWithin = (token: Token | undefined): boolean => token?.lower === 'in' || token?.lower === 'of' || token?.lower === 'at';
const isInvested = oneOf(INVESTED);

/** "the driver was jailed for six years", "the owner of the coach was fined": whom of several it was given to, by a noun that tells one from another. */
const convictIn = ({ tokens, from, first }: Clause, { link }: Item): Thing | undefined => {
  if (link === undefined || !link.cue.attribute.byCourt) return undefined;
  const phrase = phraseAt(tokens, from, first);
  const noun = phrase && nounOf(tokens, phrase);
  return noun !== undefined && ROLES_APART.has(noun) ? { of: noun } : undefined;
};

/** "the phone will be sold at a price of $799", "the price of the phone is $799": the subject of the clause, or what the noun of the figure is of. */
const holderIn = ({ tokens, from, first, last }: Clause, { quantity, counted, link }: Item, { names }: Deeds): Thing | undefined => {
  if (dimensionOf(quantity.value) === 'count' && link !== undefined) return undefined;
  const named = link?.cue.role === 'named' && link.cue.first < counted.first ? link.cue : undefined;
  if (named && tokens[named.last]?.lower === 'of' && named.last + 1 < counted.first) {
    const found = nounAt(tokens, named.last + 1, last);
    return found && !names(found.last - 1) ? { of: found.noun } : undefined;
  }
  for (let i = from; i < first; i++) {
    const { tag } = tokens[i]!;
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PRON' || (tag === 'ADP' && i > from)) return undefined;
    if (tag === 'ADP') {
      // "In Lenz, …": a phrase put first is passed over.
      const leading = phraseAt(tokens, i + 1, first);
      i = leading ? leading.last - 1 : i;
      continue;
    }
    const phrase = phraseAt(tokens, i, first);
    if (!phrase) continue;
    const noun = nounOf(tokens, phrase);
    return noun !== undefined && !names(phrase.last - 1) && !isPerson(noun) && !CONVICTS.has(noun) && tokens[phrase.last]?.lower !== 'of'
      ? { of: noun }
      : undefined;
  }
  return undefined;
};

const isStretch = oneOf(STRETCHES);
/** "last year", "the previous week": a date and no turn. */
const AGO: ReadonlySet<string> = new Set(['last', 'earlier']);

/** "at its first landfall", "of the third quarter": which of several. */
export const turnIn = ({ tokens, from, to }: Clause, { counted, quantity }: Item): string | undefined =>
  turnBetween(tokens, from, to, counted) ?? (dimensionOf(quantity.value) === 'count' ? undefined : levelBefore(tokens, counted.first, from));

const levelOf = entryOf(LEVELS);
/** How far before a figure such a verb may stand: "closed at about 43 euros". */
const NEAR = 3;
const levelBefore = (tokens: readonly Token[], first: number, from: number): string | undefined => {
  for (let i = first - 1; i >= Math.max(from, first - NEAR); i--) {
    const level = levelOf(tokens[i]);
    if (level !== undefined) return level;
  }
  return undefined;
};

/** The same between two tokens, but for the words of a figure. */
export const turnBetween = (
  tokens: readonly Token[],
  from: number,
  to: number,
  counted: { readonly first: number; readonly last: number },
): string | undefined => {
  for (let i = from; i < to - 1; i++) {
    if (i >= counted.first && i < counted.last) continue;
    const turn = TURNS_OF.get(tokens[i]!.lower);
    const next = tokens[i + 1]!;
    if (turn !== undefined && next.tag === 'NOUN' && !(AGO.has(turn) && isStretch(next)) && !TELLING_NOUNS.has(singular(next)))
      return `${turn} ${kindOf(next)}`;
  }
  return undefined;
};

export const thingIn = (clause: Clause, item: Item, line: Line, deeds: Deeds): Thing | undefined =>
  besideIn(clause, item, line, deeds) ??
  targetIn(clause, deeds) ??
  spotIn(clause, item, deeds) ??
  antecedentIn(clause, line) ??
  compoundIn(clause, item, line) ??
  bearerIn(clause, item, line) ??
  convictIn(clause, item) ??
  holderIn(clause, item, deeds);
