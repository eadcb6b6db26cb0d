/**
 * Figures → drafts of claims: which attribute each figure is a value of, and of what part.
 */
import { dimensionOf } from '../../lexicon/dimensions.js';
import { DEMOGRAPHIC, PEOPLE } from '../../lexicon/people.js';
import { pluralOf, singularOf } from '../../lexicon/inflect.js';
import { sameThing } from '../../lexicon/same-things.js';
import { REPLACED } from '../../lexicon/updates.js';
import type { Scope } from '../../model/claim.js';
import type { AttributeOf, Domain } from '../../model/domain.js';
import type { Quantity } from '../../model/quantity.js';
import { excerpt } from '../../model/span.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Line, Reading } from '../reading.js';
import type { QuantityMention } from '../recognisers/quantities/index.js';
import { countedOf, fieldOf } from './field.js';
import { type Counted, type Link, linksOf } from './link.js';
import { ONE, onesIn } from './ones.js';
import { isPart, scopeOf } from './scope.js';
import { fitsUnits } from './units.js';

interface Item {
  readonly quantity: QuantityMention;
  readonly counted: Counted & { readonly head?: number };
  readonly link?: Link;
}

const HYPOTHETICAL = new Set(['could', 'would', 'might', 'may', 'should', 'if', 'unless']);

/** "could kill 30", "if 30 die": nothing has happened. "may have killed" is a hedge and stays. */
const isHypothetical = (reading: Reading, line: Line, counted: Counted, link: Link): boolean => {
  const { tokens } = reading.prose;
  const from = Math.max(line.sentence.first, Math.min(link.cue.first, counted.first) - 4);
  for (let i = from; i < link.cue.first; i++) if (HYPOTHETICAL.has(tokens[i]!.lower) && tokens[i + 1]?.lower !== 'have' && !(tokens[i]!.lower === 'may' && tokens[i]!.tag === 'PROPN')) return true;
  return false;
};

/** An attribute that no domain names: the counted noun itself, or the noun that the figure is the amount of. */
const ownName = (reading: Reading, { quantity, counted }: Item): string | undefined => {
  const dimension = dimensionOf(quantity.value);
  if (dimension !== 'count') return dimension === '%' ? 'share' : dimension;
  if (counted.head === undefined) return undefined;
  const { tag, lower } = reading.prose.tokens[counted.head]!;
  return tag === 'NOUN' && lower.length > 2 ? pluralOf(sameThing(singularOf(lower))) : undefined;
};

const spanOf = (reading: Reading, { quantity, counted, link }: Item): { start: number; end: number } => {
  const { tokens } = reading.prose;
  const near = link && link.cost <= 1.2 && link.cue.last - link.cue.first <= 3 ? link.cue : undefined;
  const first = near && near.first < counted.first && counted.first - near.last <= 1 ? near.first : quantity.first;
  const last = near && near.first >= counted.last && near.first - counted.last <= 2 ? near.last : counted.last;
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
};

const add = (a: Quantity, b: Quantity, words: string): Quantity => {
  const sum = (x: number | undefined, y: number | undefined): number | undefined => (x === undefined || y === undefined ? undefined : x + y);
  const [min, max, figure] = [sum(a.min, b.min), sum(a.max, b.max), sum(a.figure, b.figure)];
  return {
    ...(figure === undefined ? {} : { figure }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    unit: 'people',
    ...(a.approximate || b.approximate ? { approximate: true as const } : {}),
    words,
  };
};

/** "two men and a woman were killed": one figure, of people. Only groups that make up people in general are added. */
const joined = (reading: Reading, items: readonly Item[]): readonly Item[] => {
  const { tokens } = reading.prose;
  const out: Item[] = [];
  for (const item of items) {
    const before = out.at(-1);
    const between = before ? tokens.slice(before.counted.last, item.counted.first) : [];
    const head = (each: Item): string => (each.counted.head === undefined ? '' : singularOf(tokens[each.counted.head]!.lower));
    const list = between.length > 0 && between.length <= 2 && between.every((token) => token.lower === 'and' || token.text === ',' || token.tag === 'DET');
    if (before?.link && item.link?.cue === before.link.cue && list && head(before) !== head(item) && DEMOGRAPHIC.has(head(before)) && DEMOGRAPHIC.has(head(item))) {
      const words = reading.prose.text.slice(tokens[before.quantity.first]!.start, tokens[item.counted.last - 1]!.end);
      out[out.length - 1] = {
        quantity: { ...before.quantity, value: add(before.quantity.value, item.quantity.value, words) },
        counted: { first: before.counted.first, last: item.counted.last },
        link: { ...before.link, rule: 'groups of people added up' },
      };
    } else out.push(item);
  }
  return out;
};

const sharing = (a: Item, b: Item): boolean => dimensionOf(a.quantity.value) === dimensionOf(b.quantity.value);

/** Whether what is counted can be counted by the attribute: "destroyed 30 homes" but not "destroyed 30 crops". */
const fitsNoun = (reading: Reading, { counted }: Item, { cue }: Link): boolean => {
  const { counts } = cue.attribute;
  if (!counts?.only || counted.head === undefined || cue.role === 'counted' || cue.role === 'named') return true;
  const head = singularOf(reading.prose.tokens[counted.head]!.lower);
  return counts.nouns.includes(head) || PEOPLE.has(head);
};

/** "destroyed or damaged", "died or were never found": a figure of both together is of neither alone. */
const nameOf = (reading: Reading, line: Line, { cue }: Link): string => {
  const { tokens } = reading.prose;
  let at = cue.last;
  if (tokens[at]?.lower !== 'or') return cue.attribute.name;
  at += 1;
  while (tokens[at]?.tag === 'AUX' || tokens[at]?.tag === 'ADV') {
    if (line.cues.some((hit) => hit.first === at)) break;
    at += 1;
  }
  const other = line.cues.find((hit) => hit.first === at && hit.attribute.name !== cue.attribute.name && (hit.role === 'being' || hit.role === 'done' || hit.role === 'doing'));
  return other ? `${cue.attribute.name} or ${other.attribute.name}` : cue.attribute.name;
};

/** "up from 19", "41%, not 14%", "(previously 40)". */
const FORMER = 'the figure before it, replaced';

/** Ways in which a figure with no cue of its own goes with the figure before it. */
const inherited = (reading: Reading, item: Item, before: Item | undefined): Link | undefined => {
  if (!before?.link || !sharing(before, item)) return undefined;
  const { tokens } = reading.prose;
  const [one, two] = [tokens[item.counted.first - 1]?.lower ?? '', tokens[item.counted.first - 2]?.lower ?? ''];
  if (item.quantity.converted) return { ...before.link, rule: 'conversion in brackets' };
  if (isPart(reading.prose, item.counted, item.quantity)) return { ...before.link, rule: 'part of the figure before' };
  const close = item.counted.first - before.counted.last <= 3;
  if ((one === 'from' && (close || two === 'up' || two === 'down')) || (close && (one === 'not' || REPLACED.has(one)))) return { ...before.link, rule: FORMER };
  if (one === 'to' && tokens[before.quantity.first - 1]?.lower === 'from' && item.counted.first - before.counted.last <= 2) return { ...before.link, rule: 'from one figure to another' };
  if (dimensionOf(item.quantity.value) === 'count' && item.counted.head === undefined && one === 'and') return { ...before.link, rule: 'same verb understood' };
  return undefined;
};

/** "fell 41%, not 14%": both are falls. */
const withChange = (item: Item, before: Item | undefined): Item => {
  const change = before?.quantity.value.change;
  return change ? { ...item, quantity: { ...item.quantity, value: { ...item.quantity.value, change } } } : item;
};

const itemsOf = (reading: Reading, line: Line): readonly Item[] => {
  const bare = [
    ...line.quantities.map((quantity) => ({ quantity, counted: countedOf(reading.prose, quantity, line.sentence.last) })),
    ...(line.cues.some((cue) => cue.attribute.countsPeople) ? onesIn(reading, line) : []),
  ].sort((a, b) => a.counted.first - b.counted.first);
  if (bare.length === 0) return [];
  const field = fieldOf(reading.prose, line, bare.map(({ counted }) => counted));
  const items: Item[] = [];
  for (const item of bare) {
    const own = linksOf(field, item.counted).find((each) => fitsUnits(item.quantity.value, each.cue.attribute, each.cue.role === 'named') && fitsNoun(reading, item, each));
    const link = own ?? inherited(reading, item, items.at(-1));
    if (link) items.push(link.rule === FORMER ? withChange({ ...item, link }, items.at(-1)) : { ...item, link });
    else if (item.quantity.rule !== ONE) items.push(item);
  }
  return joined(reading, items);
};

/** Rules by which a figure has the cue of another: the cue's words say nothing of its own group. */
const OWN = new Set(['part of the figure before', 'same verb understood']);

/** The place of a figure is no part where it is the place of the whole event. */
const withinEvent = (scope: Scope | undefined, places: readonly string[]): Scope | undefined => {
  if (!scope?.where) return scope;
  const whole = new Set(places.map((place) => place.toLowerCase()));
  const named = scope.where.split(' and ');
  if (named.length < 2 && whole.size > 1) return scope;
  if (!named.some((name) => whole.has(name))) return scope;
  const { where: _, ...rest } = scope;
  return Object.keys(rest).length > 0 ? rest : undefined;
};

const usualIn = new WeakMap<readonly Domain[], readonly AttributeOf[]>();
const usualOf = (domains: readonly Domain[]): readonly AttributeOf[] => {
  const known = usualIn.get(domains) ?? domains.flatMap(({ attributes }) => attributes).filter(({ usualOf: kinds }) => kinds !== undefined);
  usualIn.set(domains, known);
  return known;
};

/** The one attribute that such a figure usually is of, beside a word for such an event: the hectares of a fire. */
const usualName = (events: Events, line: Line, item: Item, domains: readonly Domain[]): string | undefined => {
  const dimension = dimensionOf(item.quantity.value);
  if (dimension === 'count') return undefined;
  const on = events.on(line);
  const usual = usualOf(domains).filter(
    ({ usualOf: kinds, units }) => units?.some((unit) => unit === dimension || unit === item.quantity.value.unit) && on.some(({ trigger }) => kinds?.includes(trigger.kind)),
  );
  return usual.length === 1 ? usual[0]!.name : undefined;
};

/** An age is somebody's: of the name right before it or after it. */
const ageOf = (line: Line, counted: Counted): Scope | undefined => {
  const name = line.names.find(({ value, first, last }) => value.sort === 'person' && ((last <= counted.first && counted.first - last <= 2) || (first >= counted.last && first - counted.last <= 4)));
  return name && { who: name.value.name.toLowerCase() };
};

/** The claims that the figures of a report make. */
export const countsIn = (reading: Reading, events: Events, domains: readonly Domain[]): readonly Draft<'quantity'>[] =>
  reading.lines.flatMap((line) =>
    itemsOf(reading, line).flatMap((item): Draft<'quantity'>[] => {
      const attribute = item.link ? nameOf(reading, line, item.link) : (usualName(events, line, item, domains) ?? ownName(reading, item));
      if (attribute === undefined || (item.link && isHypothetical(reading, line, item.counted, item.link))) return [];
      const event = events.at(line, item.counted.first);
      const scope = attribute === 'age' ? ageOf(line, item.counted) : withinEvent(scopeOf(reading.prose, item.counted, item.quantity, line, OWN.has(item.link?.rule ?? '') ? undefined : item.link?.cue), event.places);
      if (attribute === 'age' && !scope) return [];
      const former = item.link?.rule === FORMER ? item.counted.first - 1 : undefined;
      return [
        {
          kind: 'quantity',
          attribute,
          value: item.quantity.value,
          ...(former === undefined ? {} : { polarity: 'affirmed' as const, revision: { role: 'replaced' as const, cue: excerpt(reading.prose.text, reading.prose.tokens[former]!.start, reading.prose.tokens[former]!.end) } }),
          ...(scope ? { scope } : {}),
          span: spanOf(reading, item),
          event,
          rule: item.link?.rule ?? 'the noun counted names the figure',
        },
      ];
    }),
  );
