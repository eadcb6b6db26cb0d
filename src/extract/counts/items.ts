/**
 * The figures of a sentence, each with the cue that it goes with.
 */
import { dimensionOf } from '../../lexicon/dimensions.js';
import { PARENTS } from '../../lexicon/ages.js';
import { DEMOGRAPHIC, isOfPeople, isPerson, KINDS, mayBePerson, PEOPLE, THINGS } from '../../lexicon/people.js';
import { REPLACED } from '../../lexicon/updates.js';
import { measuredBy } from '../../lexicon/units.js';
import { boundsOf, FORMER } from '../../model/quantity.js';
import { isUpFrom } from '../context/occasion.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';
import type { QuantityMention } from '../recognisers/quantities/index.js';
import { PART, withBreakdowns } from './breakdown.js';
import { countedOf, fieldOf } from './field.js';
import type { Counted, Field, Link } from './clause.js';
import { linksOf } from './link.js';
import { SECOND } from './second.js';
import { onesIn } from './ones.js';
import { isClaimed, type Person } from './persons.js';
import { isPart } from './scope.js';
import { joined } from './sums.js';
import { fitsUnits } from './units.js';
import { isPartOfBody } from './body.js';
import { singular } from '../language/forms.js';
import { isOf, someBetween } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';

/** A figure with its noun phrase and, where one fits, its cue. */
export interface Item {
  readonly quantity: QuantityMention;
  readonly counted: Counted & { readonly head?: number };
  readonly link: Link | undefined;
  /** Somebody told of alone. */
  readonly person: Person | undefined;
  /** One of the parts that the figure before it is told by. */
  readonly part?: true;
}

const linked = ({ quantity, counted, person }: Item, link: Link | undefined): Item => ({ quantity, counted, link, person });

const sharing = (a: Item, b: Item): boolean => dimensionOf(a.quantity.value) === dimensionOf(b.quantity.value);

/** Whether the words say that people are counted, or leave it to the verb: "two officers", "six [shot]". */
const ofPeople = (reading: Reading, { counted, quantity, person }: Item, link: Link): boolean => {
  if (person) return person.sure || person.told === 'name';
  const { cue } = link;
  // "one shot struck him": there it is a noun.
  if (counted.head === undefined && cue.first === counted.last && (quantity.value.max === 1 || quantity.value.min === 1))
    return isPartOfBody(reading.prose.tokens, cue.last);
  if (counted.head === undefined && cue.first === counted.last && reading.prose.tokens[cue.last]?.tag === 'VERB') return false;
  if (counted.head === undefined) return quantity.value.unit === '' && link.cost <= 3 && link.rule !== 'the verb does it to the counted';
  const noun = singular(reading.prose.tokens[counted.head]!);
  return isPerson(noun) || (PEOPLE.has(noun) && noun !== 'body');
};

const isHuman = (noun: string): boolean => isPerson(noun) || PEOPLE.has(noun) || DEMOGRAPHIC.has(noun) || KINDS.has(noun);

/** "hit in the arm", "shot several times", "found dead", "pronounced dead": nobody but a person is. */
const tellsPerson = ({ prose: { tokens } }: Reading, { cue }: Link): boolean =>
  cue.role === 'done' ? cue.people === true && isPartOfBody(tokens, cue.last) : cue.role === 'being' && DECLARED.has(tokens[cue.first]!.lower);
const DECLARED = new Set(['pronounced', 'declared', 'found']);

const isToDeath = ({ prose: { tokens } }: Reading, { first, role }: Link['cue']): boolean => role === 'being' && tokens[first]!.lower === 'to';

const CLOSES: ReadonlySet<Token['tag']> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'ADP']);
/** "three of them [seriously]", but not "three seriously considered": an adverb alone tells a state where nothing follows that it belongs to. */
const goesWithNext = ({ prose: { tokens } }: Reading, line: Line, { first, last, role }: Link['cue']): boolean =>
  role === 'being' && last - first === 1 && tokens[first]!.lower.endsWith('ly') && last < line.sentence.last && !CLOSES.has(tokens[last]!.tag);

/** "killed six others at a [large] party": the words of a state that end with an adjective of another noun. */
const isOfNextNoun = ({ prose: { tokens } }: Reading, line: Line, { first, last, role }: Link['cue']): boolean =>
  role === 'being' &&
  last - first > 1 &&
  last < line.sentence.last &&
  tokens[first]!.tag === 'ADP' &&
  tokens[last - 1]!.tag === 'ADJ' &&
  tokens[last]!.tag === 'NOUN';

/** So many are many; of families, two are. */
const MANY = 10;
const FAMILIES = wordSet(['family', 'families', 'household', 'households']);
/** "the gunman fled", "two friends came": no figure of those who fled a war, nor of a crowd. */
const areTooFew = ({ prose: { tokens } }: Reading, { quantity: { value }, counted: { head }, person }: Item, { cue }: Link): boolean =>
  cue.attribute.ofMany === true &&
  cue.role === 'doing' &&
  (person !== undefined || (value.max ?? value.min ?? 0) < MANY) &&
  !(head !== undefined && isOf(tokens[head], FAMILIES));

/** "a father of two", "the mother of three": how many children somebody has, of whom nothing is said. */
const areChildrenOf = ({ prose: { tokens } }: Reading, { first }: Counted): boolean => tokens[first - 1]?.lower === 'of' && isOf(tokens[first - 2], PARENTS);

const AGES = wordSet(['age', 'ages', 'aged']);
/** The last of a list that a word for ages opens. */
const areAges = ({ prose: { tokens } }: Reading, { first }: Counted): boolean => {
  let i = first - 1;
  while (i > 0 && (tokens[i]!.tag === 'NUM' || tokens[i]!.text === ',' || tokens[i]!.lower === 'and')) i -= 1;
  return isOf(tokens[i], AGES);
};

const NOT = wordSet(['not', "n't", 'never']);

const isHowOften = ({ quantity: { value } }: Item): boolean => /\b(?:times|occasions)$/.test(value.unit);

/** Whether what is counted can be counted by the attribute: "destroyed 30 homes" but not "destroyed 30 crops", "killed 30 miners" but not "killed 30 sheep". */
const fitsNoun = (reading: Reading, line: Line, item: Item, link: Link, links: readonly Link[]): boolean => {
  const { cue } = link;
  const { counted } = item;
  const { counts, countsPeople: people } = cue.attribute;
  // "was hit five times": how often, and no number of those hit.
  if (people && isHowOften(item)) return false;
  if (cue.people && !ofPeople(reading, item, link)) return false;
  if (goesWithNext(reading, line, cue) || isOfNextNoun(reading, line, cue) || areTooFew(reading, item, link)) return false;
  if (people && !item.person && counted.head === undefined && areChildrenOf(reading, counted)) return false;
  // "told 12 stories to leave an impression"
  if (cue.role === 'around' && people && counted.head !== undefined) {
    const noun = singular(reading.prose.tokens[counted.head]!);
    if (!isHuman(noun) && !mayBePerson(noun)) return false;
  }
  // "shot two men to death", but not "sentenced two men to death"
  if (isToDeath(reading, cue) && !links.some((other) => other.cue.attribute.yieldsTo === cue.attribute.name)) return false;
  // "hundreds more have gone": more of what, only people need not be told.
  if (!people && counted.head === undefined && reading.prose.tokens[counted.last]?.lower === 'more') return false;
  // "three women in their 20's with burns"
  if (people && !item.person && counted.head === undefined && reading.prose.tokens[counted.last]?.lower === "'s") return false;
  // "ages 19, 21 and 22, who were hurt"
  if (people && !item.person && counted.head === undefined && areAges(reading, counted)) return false;
  // "three who were not hurt", "three who weren't"
  if (people && cue.first > counted.last && isOf(reading.prose.tokens[cue.first - 1], NOT)) return false;
  // "dead at two locations"
  if (
    people &&
    (link.rule === 'the figure of' || link.rule === FORMER) &&
    counted.head !== undefined &&
    !isHuman(singular(reading.prose.tokens[counted.head]!))
  )
    return false;
  // "Ruiz was hit in the arm": a name that nothing tells of whom is a person's by what happened.
  if (item.person && item.person.told === 'name' && !item.person.sure && !tellsPerson(reading, link)) return false;
  if (people && counted.head !== undefined && THINGS.has(singular(reading.prose.tokens[counted.head]!))) return false;
  if (!counts?.only || counted.head === undefined || cue.role === 'counted' || cue.role === 'named') return true;
  const head = singular(reading.prose.tokens[counted.head]!);
  return counts.nouns.includes(head) || (counts.nouns.includes('person') && PEOPLE.has(head));
};

/** "one was hit in the back, the other [in the leg]" */
const alike = ({ prose: { tokens } }: Reading, { counted, quantity }: Item, before: Item | undefined): Link | undefined =>
  before?.link?.cue.people === true && dimensionOf(quantity.value) === 'count' && !/\btimes$/.test(quantity.value.unit) && isPartOfBody(tokens, counted.last)
    ? { ...before.link, rule: 'same verb understood' }
    : undefined;

/** Whether each of two figures has a noun of its own. */
const haveOtherHeads = (tokens: readonly Token[], { counted: { head: a } }: Item, { counted: { head: b } }: Item): boolean =>
  a !== undefined && b !== undefined && singular(tokens[a]!) !== singular(tokens[b]!);

/** Whether a figure may hold a part of so many: 3,000 of them are of no "three provinces". */
const mayHold = ({ quantity: { value: whole } }: Item, { quantity: { value: part } }: Item): boolean => boundsOf(whole).high >= boundsOf(part).low;

/** The figure before one that has no cue of its own; of "nine were hurt, two of them seriously, up [from five]" the whole. */
const beforeIn = ({ prose }: Reading, items: readonly Item[], item: Item): Item | undefined => {
  const { tokens } = prose;
  const { first } = item.counted;
  if (isPart(prose, item.counted, item.quantity)) return items.findLast((each) => mayHold(each, item)) ?? items.at(-1);
  return isUpFrom(tokens, first) ? items.findLast(({ counted, quantity }) => !isPart(prose, counted, quantity)) : items.at(-1);
};

/** "one of the worst shootings ever", "one of the deadliest days": ranked among its like, and none of those counted before. */
const isRanked = (tokens: readonly Token[], { counted: { first, last, head } }: Item): boolean =>
  head !== undefined &&
  !isOfPeople(singular(tokens[head]!)) &&
  tokens.slice(first, last).some(({ lower, tag }) => lower === 'worst' || lower === 'most' || (tag === 'ADJ' && lower.endsWith('est')));

/** Ways in which a figure with no cue of its own goes with the figure before it. */
const inherited = (reading: Reading, item: Item, before: Item | undefined): Link | undefined => {
  if (!before?.link || !sharing(before, item) || item.quantity.rule === 'none') return undefined;
  const { cue, cost } = before.link;
  const ruledBy = (rule: string): Link => ({ cue, rule, cost });
  const { tokens } = reading.prose;
  const one = tokens[item.counted.first - 1]?.lower ?? '';
  if (item.quantity.converted) return ruledBy('conversion in brackets');
  const follower = tokens[item.counted.last];
  const verb = follower?.tag === 'AUX' ? tokens[item.counted.last + 1] : follower;
  // "one of the suspects fired": what is said of the part is not said of the figure before.
  if (verb?.tag === 'VERB' || (before.link.cue.attribute.countsPeople && isHowOften(item))) return undefined;
  if (before.link.cue.attribute.countsPeople && item.counted.head !== undefined && THINGS.has(singular(tokens[item.counted.head]!))) return undefined;
  if (isPart(reading.prose, item.counted, item.quantity)) return isRanked(tokens, item) ? undefined : ruledBy(PART);
  const close = item.counted.first - before.counted.last <= 3;
  // "6,500 passengers from 38 planes"
  const upFrom = isUpFrom(tokens, item.counted.first);
  const ofOthers = one === 'from' && !upFrom && haveOtherHeads(tokens, before, item);
  if (!ofOthers && (upFrom || (close && one === 'from') || (close && (one === 'not' || REPLACED.has(one))))) return ruledBy(FORMER);
  if (one === 'to' && tokens[before.quantity.first - 1]?.lower === 'from' && item.counted.first - before.counted.last <= 2)
    return ruledBy('from one figure to another');
  if (dimensionOf(item.quantity.value) === 'count' && item.counted.head === undefined && one === 'and') return ruledBy('same verb understood');
  return undefined;
};

/** "fell 41%, not 14%": both are falls. */
const withChange = (item: Item, before: Item | undefined): Item => {
  const change = before?.quantity.value.change;
  return change ? { ...item, quantity: { ...item.quantity, value: { ...item.quantity.value, change } } } : item;
};

const countsPeople = ({ cues }: Line): boolean => cues.some((cue) => cue.attribute.countsPeople);

/** Of all links of a figure that fit, the cheapest; but where a sentence says both "shot" and "died" of somebody, the worse. */
const chosen = (links: readonly Link[]): Link | undefined => {
  const [own, ...others] = links;
  const worse = own?.cue.attribute.yieldsTo;
  return worse === undefined ? own : (others.find(({ cue, rule }) => cue.attribute.name === worse && rule === SECOND) ?? own);
};

/** "the murder of a father and [his son], who were found dead": who stand side by side are told of by one cue, where both may be. */
const asBeside = (own: Link | undefined, links: readonly Link[], { counted }: Item, before: Item | undefined, { prose }: Reading): Link | undefined => {
  if (!own || !before?.link || before.counted.last !== counted.first - 1 || prose.tokens[counted.first - 1]!.lower !== 'and') return own;
  return links.find(({ cue }) => cue === before.link!.cue && cue.attribute === own.cue.attribute) ?? own;
};

/** "was taken to hospital and later died": a state that passes, or somebody alone, may come to something else. */
const secondOf = (links: readonly Link[], own: Link | undefined, { person, counted }: Item): Link | undefined => {
  // "all 62 aboard were killed"
  const passing = own?.cue.attribute.evolves === 'state' || (own?.cue.role === 'being' && own.cue.first === counted.last);
  const over = own === undefined || own.rule === SECOND || (person === undefined && !passing);
  const second = over ? undefined : links.find(({ rule }) => rule === SECOND);
  const apart = second !== undefined && second.cue.attribute !== own!.cue.attribute && own!.cue.attribute.yieldsTo !== second.cue.attribute.name;
  return apart && second.cue.attribute.yieldsTo !== own!.cue.attribute.name ? second : undefined;
};

const OF_MANY = wordSet(['are', 'were', 'have']);

/** One and the same person told of twice beside one verb: "Ruiz, a teacher, was killed". */
const isToldOf = (items: readonly Item[], { person, link, counted }: Item, tokens: readonly Token[]): boolean => {
  // "He shot them and took [his own life]."
  if (person && link?.cue.last === counted.last && items.some((each) => each.person && each.link?.cue === link.cue)) return true;
  const before = items.findLast(({ quantity }) => dimensionOf(quantity.value) !== 'age');
  // "a father and his son were killed"
  if (before?.counted.last === counted.first - 1 && tokens[counted.first - 1]!.lower === 'and') return false;
  // "the boy, his aunt and a man were hurt"
  if (link && link.cue.first > counted.last && someBetween(tokens, counted.last, link.cue.first, (token) => isOf(token, OF_MANY))) return false;
  return person !== undefined && before?.person !== undefined && before.link !== undefined && before.link.cue === link?.cue && before.link.rule === link.rule;
};

/** Cues that end at one word and take one place, of two attributes or more. */
const twinsAmong = (cues: Line['cues']): ReadonlySet<Link['cue']> => {
  if (cues.length < 2) return NO_CUES;
  const twins = new Set<Link['cue']>();
  cues.forEach((cue, at) => {
    for (const other of cues.slice(at + 1, at + FEW))
      if (other.last === cue.last && other.role === cue.role && other.attribute !== cue.attribute) twins.add(cue).add(other);
  });
  return twins;
};
const NO_CUES: ReadonlySet<Link['cue']> = new Set();
/** Cues that begin near each other, in the order of the text. */
const FEW = 8;

export const itemsOf = (reading: Reading, line: Line): readonly Item[] => {
  const people = countsPeople(line);
  if (line.quantities.length === 0 && !people) return [];
  const bare: readonly Item[] = [
    ...line.quantities.map((quantity) => ({ quantity, counted: countedOf(reading.prose, quantity, line.sentence.last), link: undefined, person: undefined })),
    ...(people ? onesIn(reading, line) : []),
  ].sort((a, b) => a.counted.first - b.counted.first);
  if (bare.length === 0) return [];
  const counted = bare.map((item) => item.counted);
  const field = fieldOf(reading.prose, line, line.cues, counted);
  /** The line as it is to the cues of one sort, looked at where it is asked for. */
  const seenBy = (isOfSort: (cue: Link['cue']) => boolean): (() => Field) => {
    let seen: Field | undefined;
    return () => (seen ??= fieldOf(reading.prose, line, line.cues.filter(isOfSort), counted));
  };
  // What is no people is not seen by the cues that are of people alone.
  const hasPeople = line.cues.some((cue) => cue.people);
  const things = seenBy((cue) => !cue.people);
  // "four villages were evacuated": a word of people and of things, said of things.
  const lifeless = seenBy((cue) => !cue.people && !cue.attribute.countsPeople);
  // "left rates at 8%", "3,000 litres escaped": a word of what is counted and of what is measured, beside a measure.
  const measuring = seenBy((cue) => cue.attribute.units !== undefined);
  const isMeasured = ({ quantity: { value } }: Item): boolean => dimensionOf(value) !== 'count' || measuredBy(value.unit) !== undefined;
  const isOfThings = ({ counted: { head }, person }: Item): boolean =>
    people && !person && head !== undefined && THINGS.has(singular(reading.prose.tokens[head]!));
  const fitting = (item: Item, within: Field): readonly Link[] =>
    linksOf(within, item.counted, item.person !== undefined).filter(
      (each, _, all) => fitsUnits(item.quantity.value, each.cue.attribute, each.cue.role === 'named') && fitsNoun(reading, line, item, each, all),
    );
  // "struck two museums": a word of two attributes is that of the one which the counted noun fits, in whatever order the domains stand.
  const twins = twinsAmong(line.cues);
  const without = new Map<string, Field>();
  const unshadowed = (item: Item): Link | undefined => {
    let seen = field;
    const passed: string[] = [];
    for (let turns = 0; turns < FEW; turns++) {
      const shadowing = linksOf(seen, item.counted, item.person !== undefined).find(({ cue }) => twins.has(cue));
      if (!shadowing) return undefined;
      passed.push(shadowing.cue.attribute.name);
      const key = passed.join();
      const isLeft = (cue: Link['cue']): boolean => !twins.has(cue) || !passed.includes(cue.attribute.name);
      seen = without.get(key) ?? fieldOf(reading.prose, line, line.cues.filter(isLeft), counted);
      without.set(key, seen);
      const [link] = fitting(item, seen);
      if (link) return link;
    }
    return undefined;
  };
  const items: Item[] = [];
  for (const item of bare) {
    const links = fitting(item, field);
    const own =
      asBeside(
        chosen(links),
        links,
        item,
        items.findLast(({ quantity }) => dimensionOf(quantity.value) !== 'age'),
        reading,
      ) ??
      (hasPeople ? fitting(item, things())[0] : undefined) ??
      (isOfThings(item) ? fitting(item, lifeless())[0] : undefined) ??
      (isMeasured(item) ? fitting(item, measuring())[0] : undefined) ??
      (twins.size > 0 ? unshadowed(item) : undefined);
    const link =
      own ??
      alike(
        reading,
        item,
        items.findLast((each) => each.link !== undefined),
      ) ??
      (item.person ? undefined : inherited(reading, item, beforeIn(reading, items, item)));
    if (item.person) {
      if (link && isClaimed(reading.prose.tokens, line, item.person, link) && !isToldOf(items, linked(item, link), reading.prose.tokens))
        items.push(linked(item, link));
    } else if (link) items.push(link.rule === FORMER ? withChange(linked(item, link), beforeIn(reading, items, item)) : linked(item, link));
    else items.push(item);
    const second = secondOf(links, own, item);
    if (second && (!item.person || isClaimed(reading.prose.tokens, line, item.person, second))) items.push(linked(item, second));
  }
  return joined(reading, withBreakdowns(reading.prose.tokens, items, line.sentence.last));
};
