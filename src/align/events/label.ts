/**
 * What an event is called for people: by a noun, a place and a date ("factory fire, Zgierz, 29 August 2023"), or by a headline.
 */
import { lastWord } from '../../model/text.js';
import { MONTH_NAMES } from '../../lexicon/calendar.js';
import { singularOf } from '../../lexicon/inflect.js';
import type { ExtractedEvent } from '../../model/extracted.js';
import { DAY, type Period } from '../../model/period.js';

/** What a report is about that no word of it names. */
const STORY = 'story';
/** What is told of another time, with no word for what happened then. */
const BACKGROUND = 'background';

/** A mention as far as its label goes; one from elsewhere may be without a title. */
export type Titled = Pick<ExtractedEvent, 'kind' | 'title' | 'main' | 'places'>;

const dayOf = (iso: string): Date => new Date(`${iso.slice(0, 10)}T00:00:00Z`);
const monthOf = (date: Date): string => MONTH_NAMES[date.getUTCMonth()] ?? '';
const isFirst = (date: Date): boolean => date.getUTCDate() === 1;
const isLast = (date: Date): boolean => isFirst(new Date(date.getTime() + DAY));

/** From one to another, without what they share at the end: "5 to 7 May 2024". */
const between = (from: readonly string[], to: readonly string[]): string => {
  const firstUnlike = from.findLastIndex((part, i) => part !== to[i]);
  return firstUnlike < 0 ? to.join(' ') : `${from.slice(0, firstUnlike + 1).join(' ')} to ${to.join(' ')}`;
};

/** "14 May 2024", "May 2024", "July to September 2024", "2019": no finer than the period is. */
export const dateOf = ({ start, end }: Period): string => {
  const [from, to] = [dayOf(start), dayOf(end)];
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return '';
  const [first, last] = [String(from.getUTCFullYear()), String(to.getUTCFullYear())];
  if (!isFirst(from) || !isLast(to)) return between([String(from.getUTCDate()), monthOf(from), first], [String(to.getUTCDate()), monthOf(to), last]);
  return from.getUTCMonth() === 0 && to.getUTCMonth() === 11 ? between([first], [last]) : between([monthOf(from), first], [monthOf(to), last]);
};

/** Words of so many letters may be short for a name: "USA". */
const SHORT = 4;
const isDateline = (place: string): boolean => place.length > SHORT && place === place.toUpperCase();
const capitalsIn = (words: string): number => words.replace(/[^\p{Lu}]/gu, '').length;

/** A place as it is written in running text: a dateline has it in capitals. */
const written = (place: string, all: readonly string[]): string => {
  const ways = all.filter((other) => other.toLowerCase() === place.toLowerCase());
  const least = ways.reduce((best, way) => (capitalsIn(way) < capitalsIn(best) ? way : best), place);
  return isDateline(least) ? least.replace(/\p{Lu}[\p{Lu}'’]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : least;
};

const counted = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
};

/** The place of a dateline is where somebody writes, and often where it happened. */
const DATELINE = 0.5;
const weightOf = (place: string): number => (isDateline(place) ? DATELINE : 1);

/** The place that the reports name first: what stands first with a report is nearest to its words for the event. */
const placeOf = (mentions: readonly Titled[]): string | undefined => {
  const worth = new Map<string, number>();
  for (const { places } of mentions) {
    const own = new Map(places.map((place) => [place.toLowerCase(), weightOf(place)]));
    [...own].forEach(([place, weight], rank) => worth.set(place, (worth.get(place) ?? 0) + weight / (rank + 1)));
  }
  const [best] = [...worth].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const all = mentions.flatMap(({ places }) => places);
  const found = all.find((place) => place.toLowerCase() === best);
  return found === undefined ? undefined : written(found, all);
};

/** Of some names for one event that with the noun that most of them end in: "factory fire" and "fire" before "blaze". */
const commonest = (names: readonly string[]): string | undefined => {
  const headOf = (name: string): string => singularOf(lastWord(name));
  const heads = counted(names.map(headOf));
  return names.toSorted((a, b) => heads.get(headOf(b))! - heads.get(headOf(a))!)[0];
};

/** The kind that more than half of the mentions are of, if it is one that a word names. */
const kindOf = (mentions: readonly Pick<Titled, 'kind'>[]): string | undefined =>
  [...counted(mentions.map(({ kind }) => kind))].find(([kind, count]) => kind !== STORY && 2 * count > mentions.length)?.[0];

/** What it is, by the mentions that are agreed on it, those that are about it before those that mention it. */
const whatOf = (mentions: readonly Titled[]): { readonly words: string; readonly headline: boolean } => {
  const mains = mentions.filter(({ main }) => main);
  const asked = (mains.length > 0 ? mains : mentions).filter(({ kind, title }) => title !== '' && (title ?? kind) !== STORY);
  const kind = kindOf(asked);
  const [first] = asked;
  if (kind === undefined) return first ? { words: first.title ?? first.kind, headline: first.kind === STORY } : { words: BACKGROUND, headline: false };
  return { words: commonest(asked.flatMap(({ kind: own, title }) => (own === kind && title ? [title] : []))) ?? kind, headline: false };
};

export const labelOf = (mentions: readonly Titled[], period: Period | undefined): string => {
  const { words, headline } = whatOf(mentions);
  if (headline) return words;
  return [words, placeOf(mentions) ?? '', period ? dateOf(period) : ''].filter((part) => part !== '').join(', ');
};
