/** Additions by the texts' own words: "46 dead, including 14 children"; "31 people, 20 men and 11 women". */
import type { Event } from '../../model/event.js';
import type { Addition } from '../../model/sum.js';
import { areTogether, type Figure, isExact, isGroup, isPlain, isStated, saysNumber, voiceOf } from './figures.js';

/** Where another sentence, or another part of one, begins. */
const BREAK = /[.;!?\n]/;
/** What may stand between the parts of a list. */
const LISTED = /^[\s)]*(?:,|and|,\s*and)\s*$/;
const LAST = /and\s*$/;
/** What a list may be set off by, and what makes it no list of all. */
const OPENED = /[,:(—–]\s*$/;
const SOME = /\b(?:including|includes|included|include|among|of|notably|mostly|mainly)\b/i;
const GOES_ON = /^[\s)]*(?:,\s*)?(?:and|or|plus|as well)\b/i;
/** How far behind a list its going on is looked for. */
const TAIL = 48;

/** Whether the parts are a list of all: nothing but commas and one "and" between them, and nothing more of it behind. */
const isList = (text: string, whole: Figure, parts: readonly Figure[]): boolean => {
  const between = parts.slice(1).map((part, at) => text.slice(parts[at]!.span.end, part.span.start));
  if (!between.every((gap) => LISTED.test(gap)) || !LAST.test(between.at(-1) ?? '')) return false;
  const lead = text.slice(whole.span.end, parts[0]!.span.start);
  if (!OPENED.test(lead) || SOME.test(lead)) return false;
  const end = parts.at(-1)!.span.end;
  const [tail = ''] = text.slice(end, end + TAIL).split(BREAK);
  return !GOES_ON.test(tail) && !saysNumber(tail.split(/[,)]/)[0] ?? '') && !/^[\s)]*,\s*\d/.test(tail);
};

/** The groups that follow a whole in one stretch of a text, one after another. */
const groupsOf = (text: string, figures: readonly Figure[], at: number): readonly Figure[] => {
  const whole = figures[at]!;
  const groups: Figure[] = [];
  for (let i = at + 1; i < figures.length; i++) {
    const group = figures[i]!;
    const before = figures[i - 1]!;
    if (!isGroup(group) || voiceOf(group) !== voiceOf(whole)) break;
    if (!areTogether(text, [whole, ...groups, group]) || BREAK.test(text.slice(before.span.end, group.span.start))) break;
    groups.push(group);
  }
  return groups;
};

/** Of figures of one attribute in one report, in order: each whole with the groups told behind it. */
export const byWords = (attribute: string, event: Event, figures: readonly Figure[], text: string): readonly Addition[] =>
  figures.flatMap((whole, at): readonly Addition[] => {
    if (!isPlain(whole)) return [];
    const groups = groupsOf(text, figures, at);
    if (groups.every(isExact) && isList(text, whole, groups))
      return [{ attribute, event, whole, parts: groups, told: [whole, ...groups].every(isStated) ? 'all' : 'open' }];
    // Each is a part, but they may overlap: of the children some may be girls.
    return groups.map((group): Addition => ({ attribute, event, whole, parts: [group], told: isStated(whole) && isStated(group) ? 'within' : 'open' }));
  });
