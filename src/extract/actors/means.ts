/**
 * What it was done with: weapons, vehicles and methods, for events that somebody does on purpose.
 */
import { ARMS, BY_MEANS, DONE_WITH_ARMS, HANDLES, WORKS } from '../../lexicon/deeds.js';
import { CALIBRES } from '../../lexicon/measures.js';
import { isPerson } from '../../lexicon/people.js';
import { pluralOf } from '../../lexicon/inflect.js';
import type { ExtractedEvent } from '../../model/extracted.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';
import { isOf, oneOf, perWordOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { isUnreal } from '../modality.js';
import { concatMap } from '../lists.js';

const BY = wordSet(BY_MEANS);
const handles = oneOf(HANDLES);
const works = oneOf(WORKS);
const isArm = oneOf(ARMS);

/** Answers the words for means by their first. */
export const meansIndex = (words: readonly string[]): MeansIndex => {
  const index = new Map<string, string[][]>();
  for (const word of words.flatMap((each) => [each, pluralOf(each)])) {
    const parts = word.split(' ');
    index.set(
      parts[0]!,
      [...(index.get(parts[0]!) ?? []), parts].toSorted((a, b) => b.length - a.length),
    );
  }
  return index;
};

/** The words for means that a line holds. */
interface Named {
  /** The first token of the phrase, its article left out; then the noun for the means, and the token behind it. */
  readonly start: number;
  readonly first: number;
  readonly last: number;
}

const INSIDE: ReadonlySet<Token['tag']> = new Set(['PROPN', 'NUM', 'ADJ', 'NOUN']);
/** What may stand before the noun in its phrase; ".45" is of one piece, and so is "a loaded". */
const isInside = (tokens: readonly Token[], at: number): boolean => {
  const { tag, text } = tokens[at]!;
  if (INSIDE.has(tag) || text === '-') return !isOf(tokens[at], OWNED);
  if (text === '.') return tokens[at + 1]!.tag === 'NUM' && tokens[at + 1]!.start === tokens[at]!.end;
  if (tag === 'ADV') return tokens[at - 1]?.tag === 'DET' && isInside(tokens, at + 1);
  return tag === 'VERB' && tokens[at]!.lower.endsWith('ed') && (tokens[at - 1]?.tag === 'DET' || tokens[at - 2]?.tag === 'DET');
};
const OWNED = wordSet('a an the his her their its one own another'.split(' '));
const BE = wordSet(['is', 'was', "'s", '’s', ':', 'not', 'probably', 'likely', 'actually']);
const ASIDES = wordSet(['accidentally', 'was', 'had', 'then', 'suddenly', 'that', 'with', 'on', 'at', 'out', 'up']);

/** How far before its verb the word stands that denies it: "has not fired". */
const BEFORE_VERB = 3;
const ASIDE_OF_ARM = 6;
const OF_THE_ARM = wordSet(['in', 'used', 'involved', 'he', 'she', 'they', 'recovered', 'found']);

/** The words for means by their first. */
export type MeansIndex = ReadonlyMap<string, readonly string[][]>;

const meansAt = perWordOf(({ lower }, index: MeansIndex) => index.get(lower) ?? null);

const namedIn = (line: Line, { prose: { tokens } }: Reading, index: MeansIndex): readonly Named[] => {
  const found: Named[] = [];
  for (let i = line.sentence.first; i < line.sentence.last; i++) {
    const parts = meansAt(tokens[i]!, index)?.find((words) => words.every((word, at) => tokens[i + at]?.lower === word));
    if (!parts) continue;
    let start = i;
    while (start > line.sentence.first && isInside(tokens, start - 1)) start -= 1;
    found.push({ start, first: i, last: i + parts.length });
    i += parts.length - 1;
  }
  return found;
};

/** "fired a rifle", "his gun went off", "playing with a handgun": somebody handles it, or it does its work. */
const isHandled = (tokens: readonly Token[], line: Line, { start, last }: Named): boolean => {
  // "two grenades fell": a figure stands where an article would.
  const counted = tokens[start]!.tag === 'NUM';
  // "shotgun wounds", "rifle fire"
  if (last < line.sentence.last && isOf(tokens[last]!, DONE_WITH_ARMS)) return !isUnreal(tokens, Math.max(line.sentence.first, start - BEFORE_VERB), start);
  const own = counted || isOf(tokens[start], OWNED) ? start : start - 1;
  if (own < line.sentence.first || !(counted || isOf(tokens[own], OWNED))) return false;
  const compound = tokens[last];
  // "a suicide bomber detonated", "an explosive-laden truck"
  if (isPerson(tokens[last - 1]!.lower) || compound?.text === '-') return false;
  // "a gun control bill", "a rifle range"
  if (last < line.sentence.last && compound!.tag === 'NOUN' && !works(compound!)) return false;
  let at = own - 1;
  while (at > line.sentence.first && (isOf(tokens[at], ASIDES) || tokens[at]!.tag === 'DET')) at -= 1;
  if (at >= line.sentence.first && (tokens[at]!.lower === 'armed' || (!counted && handles(tokens[at]!))))
    return !isUnreal(tokens, Math.max(line.sentence.first, at - BEFORE_VERB), at);
  at = last;
  while (at < line.sentence.last - 1 && isOf(tokens[at], ASIDES)) at += 1;
  return at < line.sentence.last && works(tokens[at]!);
};

/** "The gun was a sawed-off shotgun", "Weapon: one 9 mm handgun", "The firearm was examined. It is a rifle": what sort of arm it was. */
const isSort = ({ prose: { tokens }, lines }: Reading, line: Line, { start }: Named): boolean => {
  let at = isOf(tokens[start - 1], OWNED) ? start - 2 : start - 1;
  const from = at;
  while (at > line.sentence.first && isOf(tokens[at], BE)) at -= 1;
  if (at === from || at < line.sentence.first) return false;
  // "the gun in this case", "the weapon used in the attack"
  for (let i = at; i > Math.max(line.sentence.first, at - ASIDE_OF_ARM) && tokens[i]!.tag !== 'PUNCT'; i--)
    if (isArm(tokens[i]!) && isOf(tokens[i + 1], OF_THE_ARM)) return true;
  if (isArm(tokens[at]!)) return true;
  const before = lines[line.number - 1]?.sentence;
  if (tokens[at]!.lower !== 'it' || !before) return false;
  for (let i = before.first; i < line.sentence.last; i++) if (i < at && isArm(tokens[i]!)) return true;
  return false;
};

const meansOf = ({ prose: { tokens, text } }: Reading, line: Line, start: number, last: number, event: ExtractedEvent, rule: string): Draft<'actor'> => {
  // How many there were is no part of what it was.
  const first = tokens[start]!.tag === 'NUM' && start + 1 < last && !CALIBRES.has(tokens[start + 1]!.lower) ? start + 1 : start;
  const words = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  const opens = first === line.sentence.first && /^\p{Lu}\p{Ll}/u.test(words);
  return {
    kind: 'actor',
    attribute: 'means',
    value: { words: opens ? words.toLowerCase() : words },
    span: { start: tokens[first]!.start, end: tokens[last - 1]!.end },
    event,
    rule,
  };
};

/** "using F-15 fighter planes", "drone attacks", "carried out by drones", "his gun went off", "the weapon was a rifle". */
export const meansIn = (reading: Reading, events: Events, deliberate: ReadonlySet<string>, index: MeansIndex): readonly Draft<'actor'>[] => {
  const { tokens } = reading.prose;
  const isMeant = deliberate.has(events.main.kind);
  const told = new Set<string>();
  return concatMap(reading.lines, (line) => {
    const on = events.on(line);
    const done = on.some(({ trigger }) => deliberate.has(trigger.kind));
    if (!done && !isMeant) return [];
    return concatMap(namedIn(line, reading, index), (named): readonly Draft<'actor'>[] => {
      const { start, first, last } = named;
      const next = done ? on.find(({ trigger }) => trigger.first === last || (trigger.first <= first && last <= trigger.last)) : undefined;
      if (next) return [meansOf(reading, line, first, last, next.event, 'what it was done with')];
      const article = isOf(tokens[start - 1], OWNED) ? 1 : 0;
      const event = events.at(line, first);
      if (done && isOf(tokens[start - 1], BY)) return [meansOf(reading, line, start, last, event, 'what it was done with')];
      if (!deliberate.has(event.kind)) return [];
      if (isSort(reading, line, named)) return [meansOf(reading, line, start, last, event, 'what sort of arm it was')];
      const key = `${event.id} ${tokens[first]!.lower}`;
      const by = article === 1 && isOf(tokens[start - 2], BY) && line.cues.length > 0;
      if (told.has(key) || !(by || isHandled(tokens, line, named))) return [];
      told.add(key);
      return [meansOf(reading, line, start, last, event, 'what somebody handled')];
    });
  });
};
