/**
 * Why it was done: a motive that is named, one that nobody knows, and what a deed came of: a robbery, a feud.
 */
import { KNOWN, NOT_KNOWN } from '../../lexicon/causes.js';
import { ATTEMPTS, CAME_OF, MOTIVES, OF_TRIES, PROMPTS, ROBS, TRIES } from '../../lexicon/motives.js';
import { wordsAt } from '../context/words.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import { nounsAt, type Run } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import { causeAt, within } from '../responsibility/found.js';
import { negatedBefore } from '../responsibility/negation.js';
import { concatMap } from '../lists.js';
import { isOf, someBetween } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { mayHave } from '../language/gates.js';
import { singular } from '../language/forms.js';

interface Motive extends Run {
  readonly words: string;
  readonly rule: string;
}

const INQUIRY = new Set(['investigation', 'investigated', 'investigating']);
const TOLD = new Set([...KNOWN, 'released', 'disclosed', 'given', 'offered', 'found', 'ascertain', 'ascertained']);
const BE = new Set(['was', 'is', ':']);
const REACH = 9;

/** "no motive was known", "the motive is under investigation", "the motive was revenge". */
const named = (reading: Reading, line: Line, i: number): Motive | undefined => {
  const { tokens, text } = reading.prose;
  const end = Math.min(i + REACH, line.sentence.last);
  const rule = 'motive not known';
  const unknown = within(tokens, i + 1, end, NOT_KNOWN);
  const inquiry = within(tokens, i + 1, end, INQUIRY);
  const open = unknown > 0 ? unknown : inquiry;
  if (open > 0) return { words: 'not known', first: i, last: open + 1, rule };
  const told = within(tokens, i + 1, end, TOLD);
  if (negatedBefore(tokens, line, i, 5)) return { words: 'not known', first: i, last: told > 0 ? told + 1 : i + 1, rule };
  if (told > 0 && negatedBefore(tokens, line, told, 4)) return { words: 'not known', first: i, last: told + 1, rule };
  const be = within(tokens, i + 1, end, BE);
  const bare = be > 0 && isOf(tokens[be + 1], MOTIVES) ? { first: be + 1, last: be + 2 } : undefined;
  const cause = bare ?? (be > 0 ? causeAt(tokens, be + 1, line.sentence.last) : undefined);
  if (!cause || cause.first > be + 2 || !MOTIVES.has(singular(tokens[cause.last - 1]!))) return undefined;
  return { words: text.slice(tokens[cause.first]!.start, tokens[cause.last - 1]!.end), first: i, last: cause.last, rule: 'motive named' };
};

const ARTICLES = wordSet(['a', 'an', 'the', 'what', 'any', 'some', 'possible', 'apparent', 'alleged', 'suspected', 'ongoing']);
const UNREAL = new Set(['not', "n't", 'no', 'nobody', 'none', 'whether', 'if', 'or', 'never']);

/** Tokens before a question in which the text may say that it is open. */
const ASKED_WITHIN = 9;
/** "it is unclear what prompted the shooting", "trying to determine what led to the attack": asked, and not told. */
const asked = (reading: Reading, line: Line, i: number): Motive | undefined => {
  const { tokens } = reading.prose;
  if (tokens[i - 1]?.lower !== 'what' || (tokens[i]!.lower === 'led' && tokens[i + 1]?.lower !== 'to')) return undefined;
  const from = Math.max(line.sentence.first, i - 1 - ASKED_WITHIN);
  const unknown = within(tokens, from, i - 1, ASKING);
  const known = within(tokens, from, i - 1, TOLD);
  const open = unknown >= 0 ? unknown : known >= 0 && negatedBefore(tokens, line, known, 4) ? known : -1;
  return open < 0 ? undefined : { words: 'not known', first: open, last: i + 1, rule: 'motive not known' };
};
const ASKING = wordSet([...NOT_KNOWN, ...INQUIRY, 'investigate', 'determine', 'determining', 'learn', 'wonder', 'wondering', 'asking']);

/** "tried to rob the clerk", "attempting to kidnap her". */
const tried = (reading: Reading, line: Line, i: number): Motive | undefined => {
  const { tokens } = reading.prose;
  if (tokens[i - 1]?.lower !== 'to' || !isOf(tokens[i - 2], TRIES) || i - 2 < line.sentence.first) return undefined;
  if (tokens.slice(Math.max(line.sentence.first, i - 6), i).some(({ lower }) => UNREAL.has(lower))) return undefined;
  return { words: `attempted ${ROBS.get(tokens[i]!.lower)!}`, first: i - 2, last: i + 1, rule: 'what the deed came of' };
};

/** "during an attempted robbery", "stemmed from an ongoing feud", "shot in a botched burglary". */
const cameOf = (reading: Reading, line: Line, i: number): Motive | undefined => {
  const { tokens, text } = reading.prose;
  let first = i;
  while (
    first > line.sentence.first &&
    i - first < 4 &&
    ['ADJ', 'NOUN', 'DET', 'VERB', 'PROPN'].includes(tokens[first - 1]!.tag) &&
    !isOf(tokens[first - 1]!, LINKING)
  )
    first -= 1;
  const inside = tokens[first - 1]?.lower === 'in' && someBetween(tokens, first, i, (token) => isOf(token, OF_TRIES)) ? IN : undefined;
  const link = inside ?? CAME_OF.find((phrase) => wordsAt(tokens, first - phrase.length, phrase));
  const phrase = link && nounsAt(tokens, first, line.sentence.last);
  // "a robbery attempt"
  const last = isOf(tokens[i + 1], ATTEMPTS) ? i + 2 : i + 1;
  if (!link || !phrase || phrase.last !== last) return undefined;
  const from = first - link.length;
  if (from < line.sentence.first || tokens.slice(Math.max(line.sentence.first, from - 4), from).some(({ lower }) => UNREAL.has(lower))) return undefined;
  while (first < i && isOf(tokens[first]!, ARTICLES)) first += 1;
  const noun = text.slice(tokens[first]!.start, tokens[i]!.end).replace(/\s+/g, ' ').toLowerCase();
  return { words: last > i + 1 ? `attempted ${noun}` : noun, first, last, rule: 'what the deed came of' };
};
const IN: readonly string[] = ['in'];
const LINKING = wordSet(CAME_OF.map((phrase) => phrase.at(-1)!));

const BEFORE_RELATED = wordSet(['gang', 'drug', 'terror', 'race', 'hate']);
/** "gang-related" */
const related = (reading: Reading, line: Line, i: number): Motive | undefined => {
  const { tokens } = reading.prose;
  const at = tokens[i - 1]?.text === '-' ? i - 2 : i - 1;
  if (at < line.sentence.first || !isOf(tokens[at]!, BEFORE_RELATED) || negatedBefore(tokens, line, at, 4)) return undefined;
  if (within(tokens, Math.max(line.sentence.first, at - 4), at, ['whether', 'if']) >= 0) return undefined;
  return { words: `${tokens[at]!.lower}-related`, first: at, last: i + 1, rule: 'what the deed came of' };
};

const NONE: readonly Draft<'description'>[] = [];
const READS: ReadonlyMap<string, (reading: Reading, line: Line, i: number) => Motive | undefined> = new Map([
  ...[...MOTIVES].map((word) => [word, cameOf] as const),
  ...[...ROBS.keys()].map((word) => [word, tried] as const),
  ...['motive', 'motives'].map((word) => [word, named] as const),
  ...PROMPTS.map((word) => [word, asked] as const),
  ['related', related] as const,
]);
const TOLD_AT = wordSet(READS.keys());

/** Why somebody did what the report is about, where that is done on purpose. */
export const motivesIn = (reading: Reading, events: Events, deliberate: ReadonlySet<string>): readonly Draft<'description'>[] => {
  const { tokens } = reading.prose;
  const known = new Set<string>();
  return concatMap(reading.lines, (line) => {
    if (!mayHave(line.sentence, TOLD_AT)) return NONE;
    const drafts: Draft<'description'>[] = [];
    for (let i = line.sentence.first; i < line.sentence.last; i++) {
      if (!isOf(tokens[i]!, TOLD_AT)) continue;
      const read = READS.get(tokens[i]!.lower)!;
      const motive = read(reading, line, i);
      if (!motive) continue;
      const event = events.at(line, i);
      // "In 2011 two men tried to rob the same shop": another deed, which this one did not come of.
      if (read === tried && !event.main) continue;
      const key = `${event.id} ${motive.words}`;
      if (known.has(key) || (!deliberate.has(event.kind) && read !== named)) continue;
      known.add(key);
      drafts.push({
        kind: 'description',
        attribute: 'motive',
        value: { words: motive.words },
        span: { start: tokens[motive.first]!.start, end: tokens[motive.last - 1]!.end },
        event,
        rule: motive.rule,
      });
    }
    return drafts;
  });
};
