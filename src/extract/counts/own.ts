/**
 * Figures → drafts of claims, each by its own clause: which attribute it is a value of, and of what part.
 */
import { THEM } from '../../lexicon/anaphora.js';
import { AGE } from '../../lexicon/attributes.js';
import { WORST } from '../../lexicon/wounds.js';
import { AFTER_HEDGES } from '../../lexicon/certainty.js';
import { dimensionOf } from '../../lexicon/dimensions.js';
import { CORPSES } from '../../lexicon/people.js';
import type { Revision, Scope } from '../../model/claim.js';
import type { Domain } from '../../model/domain.js';
import { boundsOf, FORMER } from '../../model/quantity.js';
import { occasionAt } from '../context/occasion.js';
import { excerpt } from '../../model/span.js';
import type { Draft } from '../draft.js';
import { isMoreThanOnce, isOfOtherTimes } from '../earlier.js';
import type { Events } from '../events/index.js';
import type { Line, Reading } from '../reading.js';
import { holderOf } from './ages.js';
import { namingOf } from './attribute.js';
import { PART } from './breakdown.js';
import { childrenIn } from './children.js';
import { successorOf } from './former.js';
import { besideGroups } from './beside.js';
import type { Item } from './item.js';
import { itemsOf } from './items/index.js';
import { SAME_VERB } from './items/inherited.js';
import type { Link } from './clause.js';
import { SECOND } from './second.js';
import type { Person } from './person-phrases.js';
import { scopeOf, scopeOfPart } from './scope.js';
import { isUnreal, isUnrealAlone } from './unreal.js';
import { isNotDone, isUntold } from './untold.js';
import { settingOf } from './setting/index.js';
import { concatMap } from '../lists.js';
import type { Token } from '../language.js';
import { isOf, oneOf } from '../language/words.js';
import { CLAUSE_ENDS } from '../../lexicon/settings.js';
import { wordSet } from '../../lexicon/word-set.js';

const endsClause = oneOf(new Set([...CLAUSE_ENDS, 'as', 'despite']));
const FEARED = wordSet(AFTER_HEDGES);
/** How far behind the cue the word stands for how badly it was. */
const NEAR = 4;

/** Where the clause of a cue ends: at a mark or at "but" and the like, behind which something else may be serious. */
const clauseEnd = (tokens: readonly Token[], from: number, last: number): number => {
  for (let i = from; i < last; i++) {
    const { tag, text } = tokens[i]!;
    if ((tag === 'PUNCT' && text !== '-') || endsClause(tokens[i]!)) return i;
  }
  return last;
};

/** "none of them suffered serious injuries": that nobody was hurt badly says nothing of how many were hurt. */
const deniesOnlyTheWorst = ({ prose: { tokens } }: Reading, { quantity: { value }, counted }: Item, { cue }: Link, { sentence }: Line): boolean =>
  value.max === 0 &&
  cue.last >= counted.last &&
  tokens.slice(cue.first, clauseEnd(tokens, cue.last, Math.min(sentence.last, cue.last + NEAR))).some((token) => isOf(token, WORST)) &&
  !tokens.slice(cue.first, cue.last).some(({ lower }) => lower === 'seriously' || lower === 'critically' || lower === 'severely');

/** "None of the dead was a soldier" says who they were, and not that there were none. */
const tellsOfThem = ({ prose: { tokens } }: Reading, { quantity: { value }, counted }: Item, { cue }: Link): boolean =>
  value.max === 0 && cue.role === 'counted' && tokens[counted.first]!.lower === 'none' && tokens[counted.first + 1]?.lower === 'of';

/** "No body has been found" says nothing of who is alive, as "no lives were lost" does. */
const findsNobody = ({ prose: { tokens } }: Reading, { quantity: { value }, counted }: Item, { cue }: Link): boolean =>
  value.max === 0 && cue.role === 'taking' && tokens.slice(counted.first, counted.last).some((token) => isOf(token, CORPSES));

/**
 * "He had been arrested twice in 2015": nobody has been arrested for what the news is of. Harm one person may have met with several times at once: who was
 * shot three times was hit by three bullets.
 */
const isOfAnotherTime = (reading: Reading, { person }: Item, { cue }: Link, line: Line): boolean =>
  person !== undefined && cue.last >= person.last && (isOfOtherTimes(reading, line, cue) || (!cue.attribute.harms && isMoreThanOnce(reading, line, cue)));

/** "one group asked the other group": there are two, and the figure counts none. Of whom a cue tells, it counts one. */
const isOneAndOther = ({ prose: { tokens } }: Reading, { sentence }: Line, { quantity, counted, link }: Item): boolean => {
  if (quantity.value.max !== 1 || tokens[quantity.first]!.lower !== 'one' || (link !== undefined && link.cue.role !== 'counted')) return false;
  const noun = tokens[counted.last - 1]!.lower;
  for (let i = counted.last; i + 2 < sentence.last; i++)
    if (tokens[i]!.lower === 'the' && tokens[i + 1]!.lower === 'other' && tokens[i + 2]!.lower === noun) return true;
  return false;
};

/** Rules by which a figure has the cue of another: the cue's words say nothing of its own group. */
const INHERITED = new Set([PART, SAME_VERB]);

const spanOf = (reading: Reading, item: Item): { start: number; end: number } => {
  const { quantity, counted, link } = item;
  const { tokens } = reading.prose;
  if (item.person && link && !INHERITED.has(link.rule))
    return { start: tokens[Math.min(counted.first, link.cue.first)]!.start, end: tokens[Math.max(counted.last, link.cue.last) - 1]!.end };
  const near = link && link.cost <= 1.2 && link.cue.last - link.cue.first <= 3 ? link.cue : undefined;
  const first = near && near.first < counted.first && counted.first - near.last <= 1 ? near.first : quantity.first;
  // "30 people were still missing and [feared dead]": the caveat is within the words of the claim.
  const caveat = link?.rule === SECOND && (isOf(tokens[link.cue.first], FEARED) || isOf(tokens[link.cue.first - 1], FEARED));
  const last = caveat || (near && near.first >= counted.last && near.first - counted.last <= 2) ? link!.cue.last : counted.last;
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
};

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

/** Whom no word tells apart from others is one of them. */
const scopeOfOne = ({ who }: Person): Scope => (who === undefined ? { part: true } : { who });

/** "Eleven were hurt, two of [them] seriously": a part of what the figure before counts, and all of what its own words say. */
const isWholeOfItsOwn = ({ prose: { tokens } }: Reading, { quantity, link }: Item, before: readonly Item[]): boolean => {
  const at = quantity.number.last;
  const points = tokens[at]?.lower === 'of' ? isOf(tokens[at + 1], THEM) : isOf(tokens[quantity.first - 1], THEM);
  if (!points || !link || INHERITED.has(link.rule)) return false;
  const whole = before.findLast((each) => each.link !== undefined && !each.person && boundsOf(each.quantity.value).high >= boundsOf(quantity.value).low);
  return whole?.link !== undefined && link.cue.attribute.implies?.includes(whole.link.cue.attribute.name) === true;
};

const withoutPart = (scope: Scope): Scope | undefined => {
  const { part: _, ...rest } = scope;
  return Object.keys(rest).length > 0 ? rest : undefined;
};

/** "up [from] 19", "from 500 [to] 1,000": the text itself says that the figure is no longer the one, or takes the place of the one before it. */
const turnedBy = ({ prose }: Reading, { counted }: Item, role: Revision['role']): Revision => {
  const word = prose.tokens[counted.first - 1]!;
  return { role, cue: excerpt(prose.text, word.start, word.end) };
};

/** What the figures of a report are of, each by its own clause. */
export const ownCountsIn = (reading: Reading, events: Events, domains: readonly Domain[]): readonly Draft<'quantity'>[] =>
  concatMap(reading.lines, (line) =>
    besideGroups(
      concatMap(itemsOf(reading, line), (item, at, items): Draft<'quantity'>[] => {
        const successor = successorOf(reading, line, items, at);
        const told = successor ?? item;
        const succeeds =
          at > 0 &&
          item.counted.first > 0 &&
          reading.prose.tokens[item.counted.first - 1]!.lower === 'to' &&
          successorOf(reading, line, items, at - 1) === item;
        const children = childrenIn(reading, events, line, item);
        if (children) return children;
        const naming = namingOf(reading, events, line, told, items[at - 1], domains);
        if (naming === undefined || isUntold(reading, line, told) || isOneAndOther(reading, line, told)) return [];
        if (
          told.link
            ? isUnreal(reading, line, told.counted, told.link)
            : isUnrealAlone(reading, line, told.counted, dimensionOf(told.quantity.value) !== 'count')
        )
          return [];
        if (told.link && [deniesOnlyTheWorst, tellsOfThem, findsNobody, isOfAnotherTime].some((saysNothing) => saysNothing(reading, told, told.link!, line)))
          return [];
        const { attribute } = naming;
        const rule = successor ? FORMER : naming.rule;
        const event = events.at(line, item.counted.first);
        const cue = INHERITED.has(told.link?.rule ?? '') ? undefined : told.link?.cue;
        const holder = attribute === AGE ? holderOf(reading, line, item) : undefined;
        const own =
          attribute === AGE
            ? holder && { who: holder.who }
            : item.person
              ? scopeOfOne(item.person)
              : item.part
                ? scopeOfPart(reading.prose, item.counted, item.quantity, item.link?.cue)
                : withinEvent(scopeOf(reading.prose, told.counted, told.quantity, line, cue), event.places);
        const scope = own?.part && isWholeOfItsOwn(reading, told, items.slice(0, at)) ? withoutPart(own) : own;
        const setting = attribute === AGE ? undefined : settingOf(reading, events, line, told);
        if (attribute === AGE && !scope) return [];
        // "We knocked and nobody came": a crowd of nobody is none.
        if (attribute === 'crowd' && item.quantity.value.max === 0) return [];
        const value = successor && item.quantity.value.unit === '' ? { ...item.quantity.value, unit: successor.quantity.value.unit } : item.quantity.value;
        const span = spanOf(reading, item);
        const named = holder?.rule ?? (item.person ? item.quantity.rule : rule);
        const former = item.link?.rule === FORMER || successor !== undefined;
        // What was the figure of another time still is.
        const from = former && reading.prose.tokens[item.counted.first - 1]?.lower === 'from';
        const occasion = from ? occasionAt(reading.prose.tokens, item.counted.last, line.sentence.last) : undefined;
        const polarity = former ? 'affirmed' : isNotDone(reading, line, told) ? 'denied' : undefined;
        const revision = (former && occasion === undefined) || succeeds ? turnedBy(reading, item, succeeds ? 'replacing' : 'replaced') : undefined;
        return [
          {
            kind: 'quantity',
            attribute,
            value,
            polarity,
            revision,
            scope: occasion === undefined ? scope : { ...scope, per: occasion },
            setting,
            span,
            event,
            rule: named,
          },
        ];
      }),
    ),
  );
