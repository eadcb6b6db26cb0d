/**
 * What a figure is of: the attribute's name.
 */
import { AGES_OR_LIMITS } from '../../lexicon/ages.js';
import { dimensionOf, kindOfMeasure } from '../../lexicon/dimensions.js';
import { pluralOf, singularOf, verbForms } from '../../lexicon/inflect.js';
import { GAINS_AND_LOSSES, WINS } from '../../lexicon/changes.js';
import { sameThing } from '../../lexicon/same-words.js';
import { measuredBy } from '../../lexicon/units.js';
import { BARE_PLURALS } from '../../lexicon/uncounted.js';
import type { Domain } from '../../model/domain.js';
import type { CueHit } from '../cues.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';
import type { Item } from './item.js';
import type { Link } from './clause.js';
import { deedOn } from './deed.js';
import { distanceOf } from './distance.js';
import { BY_MEASURED_NOUN, measuredBehind, measuredNounOf } from './measured-noun.js';
import { perDomains } from '../per-domains.js';
import { unnamedIn } from './unnamed.js';
import { entryOf, isOf, someBetween } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';

/** An attribute that no domain names: the counted noun itself, or the noun that the figure is the amount of. */
const ownName = (reading: Reading, { quantity, counted }: Item): string | undefined => {
  const dimension = dimensionOf(quantity.value);
  if (dimension !== 'count') return kindOfMeasure(quantity.value);
  // "3.1 tons": a measure that cannot be converted.
  const measured = measuredBy(quantity.value.unit);
  if (measured !== undefined) return measured;
  if (counted.head === undefined) return undefined;
  const { tag, lower } = reading.prose.tokens[counted.head]!;
  if (tag !== 'NOUN' || lower.length <= 2) return undefined;
  const noun = sameThing(singularOf(lower));
  return BARE_PLURALS.has(noun) ? noun : pluralOf(noun);
};

/** "trains cancelled": the noun counted, and what was done to those that are. */
const ofDeed = (reading: Reading, line: Line, item: Item, own: string | undefined): string | undefined => {
  if (own === undefined || dimensionOf(item.quantity.value) !== 'count') return own;
  const done = deedOn(reading.prose.tokens, item, line.sentence.first, line.sentence.last);
  return done === undefined ? own : `${own} ${done}`;
};

/** "twelve people were shot": all whom it hit. Not "were shot and wounded", nor "a man was shot". */
const wholeOf = (line: Line, { cue }: Link, { quantity: { value }, person }: Item, follower: Token | undefined): string | undefined => {
  if (cue.several === undefined || person || (value.min ?? value.max ?? 0) < 2) return undefined;
  // "two others were shot": the rest of them.
  if (/\bothers?\b/.test(value.words)) return undefined;
  const goesOn =
    follower?.lower === 'and' && line.cues.some(({ first, attribute }) => first > cue.last && first <= cue.last + 2 && attribute === cue.attribute);
  return goesOn ? undefined : cue.several;
};

/** A verb or a state that is another attribute's: of jobs nothing is told where people were "trampled or cut". */
const isOfDeed = ({ attribute, role }: CueHit, cue: CueHit): boolean =>
  attribute.name !== cue.attribute.name && attribute.countsPeople === cue.attribute.countsPeople && (role === 'being' || role === 'done' || role === 'doing');

/** "destroyed or damaged", "died or were never found": a figure of both together is of neither alone. */
const nameOf = (reading: Reading, line: Line, link: Link, item: Item): string => {
  const { cue } = link;
  const { tokens } = reading.prose;
  let at = cue.last;
  // "damaged or destroyed 140 houses"
  const either = tokens[cue.first - 1]?.lower === 'or' ? line.cues.find((hit) => hit.last === cue.first - 1 && isOfDeed(hit, cue)) : undefined;
  if (either) return `${either.attribute.name} or ${cue.attribute.name}`;
  if (tokens[at]?.lower !== 'or') return wholeOf(line, link, item, tokens[at]) ?? cue.attribute.name;
  at += 1;
  while (tokens[at]?.tag === 'AUX' || tokens[at]?.tag === 'ADV') {
    if (line.cues.some((hit) => hit.first === at)) break;
    at += 1;
  }
  const other = line.cues.find((hit) => hit.first === at && isOfDeed(hit, cue));
  return other ? `${cue.attribute.name} or ${other.attribute.name}` : cue.attribute.name;
};

const namesIn = perDomains((domains): ReadonlySet<string> => new Set(domains.flatMap(({ attributes }) => attributes.map(({ name }) => name))));
const usualOf = perDomains((domains) => domains.flatMap(({ attributes }) => attributes).filter(({ usualOf: kinds }) => kinds !== undefined));

/** The one attribute that such a figure usually is of, beside a word for such an event: the hectares of a fire. */
const usualName = (events: Events, line: Line, item: Item, domains: readonly Domain[]): string | undefined => {
  const dimension = dimensionOf(item.quantity.value);
  if (dimension === 'count') return undefined;
  const on = events.on(line);
  if (on.length === 0) return undefined;
  const { unit } = item.quantity.value;
  let only: string | undefined;
  for (const { name, usualOf: kinds, units } of usualOf(domains)) {
    if (!units || !kinds || !(units.includes(dimension) || units.includes(unit)) || !on.some(({ trigger }) => kinds.includes(trigger.kind))) continue;
    if (only !== undefined) return undefined;
    only = name;
  }
  return only;
};

/** The rule that reads a figure of a list as a count of what the one before it counts. */
export const UNDERSTOOD = 'the noun is understood';

/** How far from the figure before it one may stand that counts the same. */
const NEAR = 8;
const LISTS = wordSet(['and', 'or', 'but', 'with', ',', ';', '(']);

/** The rule that reads a figure by its noun, which no domain knows. */
export const BY_OWN_NOUN = 'the noun counted names the figure';

/** "14 trains were cancelled and 23 diverted", "three firemen and two of the crew": a bare figure counts what the figure before it in the list counts. */
const understoodIn = (reading: Reading, item: Item, before: Item | undefined): string | undefined => {
  if (!before || before.link || item.counted.first - before.counted.last > NEAR) return undefined;
  const { tokens } = reading.prose;
  // "ranging in age from 17 to 27"
  for (let i = item.counted.first - 1; i >= before.counted.last; i--) if (isOf(tokens[i]!, AGES_OR_LIMITS)) return undefined;
  for (let i = before.counted.last; i < item.counted.first; i++) if (isOf(tokens[i]!, LISTS)) return ownName(reading, before);
  return undefined;
};

const GIVING = wordSet([...['give', 'say'].flatMap(verbForms), 'not', "n't", 'am', "'m", 'are', "'re"]);

/** "not 100 percent sure", "we cannot say 100 percent", "gives 110 per cent": wholly, and no share of anything. "Debt stood at 112 per cent" is one. */
const isWholly = ({ prose: { tokens } }: Reading, { quantity: { value }, counted }: Item): boolean => {
  if (value.unit !== '%' || value.change !== undefined || (value.min ?? 0) < 100) return false;
  const [before, next] = [tokens[counted.first - 1], tokens[counted.last]];
  return isOf(before, GIVING) || next?.tag === 'ADJ' || next?.tag === 'ADV' || next?.lower === 'behind';
};

/** How far before "by" the verb may stand. */
const MARGIN = 9;
const movesTo = entryOf(GAINS_AND_LOSSES);

/** "won by 1,200 votes", "lost eight seats": by how many, or how many more or fewer, and not how many there are. */
const differenceIn = (reading: Reading, { sentence }: Line, item: Item): string | undefined => {
  const { link, quantity, counted } = item;
  const { tokens } = reading.prose;
  if (link?.cue.role !== 'counted' || quantity.value.change !== undefined || link.cue.attribute.countsPeople) return undefined;
  const own = ownName(reading, item);
  const before = counted.first - 1;
  if (own === undefined || before < sentence.first) return undefined;
  const moved = movesTo(tokens[before]);
  if (moved !== undefined && tokens[before]!.tag === 'VERB') return `${own} ${moved}`;
  if (tokens[before]!.lower !== 'by') return undefined;
  return tokens[before - 1]?.lower !== 'out' && someBetween(tokens, Math.max(sentence.first, before - MARGIN), before, (token) => isOf(token, WINS))
    ? `margin in ${own}`
    : undefined;
};

/** "The homes had [no electricity]": no figure of its own where it is a part of the words of a cue. */
const isWithinCue = ({ cues }: Line, { quantity, counted }: Item): boolean =>
  quantity.value.max === 0 && cues.some(({ first, last, role }) => role === 'doing' && first < counted.first && counted.last <= last);

const COST = 'cost';
/** "costs the bidder €12m in [break fees]": what it costs goes by its own name. */
const spentOn = (reading: Reading, line: Line, item: Item, { cue }: Link): string | undefined =>
  cue.attribute.name === COST && cue.role === 'done' ? measuredBehind(reading, line, item) : undefined;

/** What a figure is of, and the rule that tells. */
export interface Naming {
  readonly attribute: string;
  readonly rule: string;
}

/** The name of what a figure is of; undefined where nothing names it and it is no plain count. */
export const namingOf = (
  reading: Reading,
  events: Events,
  line: Line,
  item: Item,
  before: Item | undefined,
  domains: readonly Domain[],
): Naming | undefined => {
  const difference = differenceIn(reading, line, item);
  if (difference !== undefined) return { attribute: difference, rule: 'by how many' };
  const spent = item.link && spentOn(reading, line, item, item.link);
  if (spent !== undefined) return { attribute: spent, rule: BY_MEASURED_NOUN };
  if (item.link) return { attribute: nameOf(reading, line, item.link, item), rule: item.link.rule };
  const distance = distanceOf(reading, line, item);
  if (distance !== undefined) return { attribute: distance, rule: 'how far from a place' };
  const usual = usualName(events, line, item, domains);
  const measured = usual === undefined ? measuredNounOf(reading, line, item) : undefined;
  if (measured !== undefined && !namesIn(domains).has(measured)) return { attribute: measured, rule: BY_MEASURED_NOUN };
  const own = usual ?? ofDeed(reading, line, item, ownName(reading, item));
  if ((own === 'share' && isWholly(reading, item)) || isWithinCue(line, item)) return undefined;
  if (own !== undefined) return { attribute: own, rule: BY_OWN_NOUN };
  if (item.counted.head !== undefined) return undefined;
  const understood = ofDeed(reading, line, item, understoodIn(reading, item, before));
  if (understood !== undefined) return { attribute: understood, rule: UNDERSTOOD };
  const beside = unnamedIn(reading, line, item);
  // "Nobody is above the law" counts none of anything.
  if (beside === undefined && item.quantity.value.max === 0) return undefined;
  return beside === undefined ? { attribute: 'figure', rule: 'a bare figure' } : { attribute: beside, rule: 'the words beside it name the figure' };
};
