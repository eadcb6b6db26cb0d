/**
 * Which body did what a figure counts, of those that may do the same beside each other: "the coastguard saved 22", "a fishing boat saved eight", "Ryanair
 * cancelled 40 flights", "Barclays was fined $40 million".
 */
import { HAVING } from '../../../lexicon/settings.js';
import { DOERS, GENERIC_DOERS, SERVICES, STANDINGS } from '../../../lexicon/limits.js';
import type { Setting } from '../../../model/setting.js';
import type { Prose, Token } from '../../language.js';
import { singular } from '../../language/forms.js';
import { isOf, lowerCase } from '../../language/words.js';
import { type Run, subjectOf } from '../../parties.js';
import type { Line, Reading } from '../../reading.js';
import { type Link, LIVES_TAKEN } from '../clause.js';
import { holderIn } from '../holder.js';
import type { Item } from '../item.js';
import { verbBefore } from '../unreal.js';

const RULES: ReadonlySet<string> = new Set(['the verb does it to the counted', 'the verb has the amount for its measure']);

const BODIES: ReadonlySet<string> = new Set(['organisation', 'other']);
/** The name that a subject is, known or not: of "the Arles bank" and of "officials at Norda" the head is no name. */
const nameOf = (tokens: readonly Token[], { names, places, periods }: Line, { first, last }: Run, people: boolean): string | undefined => {
  const name = names.find((each) => each.first >= first && each.last === last);
  // A country goes by its capital and its leader, and somebody by what he is.
  const apart = name && (BODIES.has(name.value.sort) || (people && name.value.sort === 'person'));
  if (name) return apart ? name.value.name.toLowerCase() : undefined;
  const from = tokens[first]!.tag === 'DET' ? first + 1 : first;
  const known = [...places, ...periods].some((each) => each.first < last && first < each.last);
  return !known && nameFrom(tokens, from, last)?.last === last ? lowerCase(tokens, from, last) : undefined;
};

/** The name that begins at a token, before another one. */
const nameFrom = (tokens: readonly Token[], first: number, to: number): Run | undefined => {
  let last = first;
  while (last < to && tokens[last]!.tag === 'PROPN') last += 1;
  return last === first ? undefined : { first, last };
};

/** "fined [Nordbank] 40 million": the name right behind the verb. What is given is had by whom the verb hits. */
const objectOf = (tokens: readonly Token[], { cue }: Link, to: number): string | undefined => {
  const name = nameFrom(tokens, cue.last, to);
  return name && lowerCase(tokens, name.first, name.last);
};

/** "recovered four [bodies]" */
const isOfBodies = (tokens: readonly Token[], link: Link | undefined, { head }: Item['counted']): boolean =>
  link?.rule === LIVES_TAKEN && head !== undefined && singular(tokens[head]!) === 'body';

/** The verb of which the one with a name that has the figure is the subject. Who killed or hurt people is told by many names. */
const verbOf = (tokens: readonly Token[], { sentence }: Line, { link, counted }: Item): number | undefined => {
  if (isOfBodies(tokens, link, counted)) return verbBefore(tokens, counted, sentence.first);
  if (link !== undefined && link.cue.role !== 'counted') return link.cue.attribute.countsPeople || link.cue.last > counted.first ? undefined : link.cue.first;
  const had = counted.first - 1;
  return had > sentence.first && isOf(tokens[had], HAVING) ? had : verbBefore(tokens, counted, sentence.first);
};

/** The name that a sentence opens with: "[Arsenal] are top with 70 points". */
const openerOf = (tokens: readonly Token[], { sentence: { first, last }, periods }: Line): string | undefined => {
  const name = nameFrom(tokens, first, last);
  return name && !periods.some((period) => period.first < name.last) ? lowerCase(tokens, name.first, name.last) : undefined;
};

const nounOf = (tokens: readonly Token[], { counted }: Item): string | undefined => (counted.head === undefined ? undefined : singular(tokens[counted.head]!));

/** The nearest name, but for one that is put first with a preposition: "in Arles 70 points were lost". */
const partyIn = (prose: Prose, line: Line, { counted }: Item): string | undefined =>
  prose.tokens[line.sentence.first]!.tag === 'ADP' ? undefined : holderIn(prose, counted, line);

/** Whether the one who did it may be one of several who did: of those saved and of the bodies found each boat has its share. */
export const shareIn = ({ link }: Item, doer: Pick<Setting, 'doer' | 'only'> | undefined): 'share' | undefined =>
  doer?.doer !== undefined && (link?.cue.attribute.shared || link?.rule === LIVES_TAKEN) ? 'share' : undefined;

/** Who did it, or has it; and `only`, where what is counted is run by several, of whom each has a figure of its own. */
export const doerIn = (reading: Reading, line: Line, item: Item): Pick<Setting, 'doer' | 'only'> | undefined => {
  const { tokens } = reading.prose;
  const noun = nounOf(tokens, item);
  const inTable = noun !== undefined && STANDINGS.has(noun);
  const held = inTable ? (partyIn(reading.prose, line, item) ?? openerOf(tokens, line)) : undefined;
  const doer = held ?? bodyIn(reading, line, item, noun);
  if (doer === undefined) return undefined;
  return noun !== undefined && SERVICES.has(noun) && !GENERIC_DOERS.has(doer) ? { only: `by ${doer}` } : { doer };
};

const bodyIn = (reading: Reading, line: Line, item: Item, noun: string | undefined): string | undefined => {
  const { link, person } = item;
  if (person) return undefined;
  const { tokens } = reading.prose;
  if (link?.cue.attribute.byCourt && tokens[link.cue.first - 1]?.tag !== 'AUX') return objectOf(tokens, link, item.counted.first);
  const verb = link !== undefined && RULES.has(link.rule) ? link.cue.first : verbOf(tokens, line, item);
  const subject = verb === undefined ? undefined : subjectOf(reading, line, verb);
  if (!subject) return undefined;
  const head = tokens[subject.last - 1]!;
  const body = DOERS.get(singular(head)) ?? DOERS.get(head.lower);
  if (link?.cue.attribute.countsPeople) return body;
  const people = link?.cue.attribute.byCourt === true || (noun !== undefined && SERVICES.has(noun));
  // Of "Deutsche Bank" the name, and no bank of several.
  const isNoun = body !== undefined && subject.last - subject.first === 1;
  return isNoun ? body : (nameOf(tokens, line, subject, people) ?? body);
};
