/** Ranks and offices that somebody had before another: "then-Sergeant Roe", "a captain at the time", "Corporal Roe, since promoted to sergeant". */
import { AT_THAT_TIME, ONCE, RISES, RISES_FROM, TITLE_WORDS } from '../../lexicon/titles.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Revision } from '../../model/claim.js';
import type { Span } from '../../model/span.js';
import { mayHave } from '../language/gates.js';
import { isOf } from '../language/words.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';

const RISING = wordSet(RISES);
const FROM = wordSet(RISES_FROM);
const OFFICE = wordSet(TITLE_WORDS);
const FORMERLY = wordSet(ONCE);

/** Tokens behind a verb of rising within which the new rank stands. */
const REACH = 6;

interface Rise {
  readonly office: string;
  readonly cue: Span;
}

/** The office that somebody rises to by the verb at a token; that from which he does is none. */
const officeAt = (tokens: readonly Token[], { sentence }: Line, at: number): string | undefined => {
  for (let i = at + 1; i < Math.min(sentence.last, at + REACH) && tokens[i]!.tag !== 'PUNCT'; i++) {
    if (isOf(tokens[i], FROM)) return undefined;
    if (isOf(tokens[i], OFFICE)) return tokens[i]!.lower;
  }
  return undefined;
};

const lastWordOf = (name: string): string => name.toLowerCase().split(' ').at(-1)!;

/** Who rises to which office in a report, by last names. */
export const risesIn = ({ prose: { tokens }, lines }: Reading): ReadonlyMap<string, Rise> => {
  const rises = new Map<string, Rise>();
  for (const line of lines) {
    if (!mayHave(line.sentence, RISING)) continue;
    for (let i = line.sentence.first; i < line.sentence.last; i++) {
      const office = isOf(tokens[i], RISING) ? officeAt(tokens, line, i) : undefined;
      const name = office === undefined ? undefined : line.names.findLast(({ value, last }) => value.sort === 'person' && last <= i);
      if (office !== undefined && name) rises.set(lastWordOf(name.value.name), { office, cue: { start: tokens[i]!.start, end: tokens[i]!.end } });
    }
  }
  return rises;
};

const replacedBy = (text: string, cue: Span): Revision => ({ role: 'replaced', cue: { span: cue, text: text.slice(cue.start, cue.end) } });

/** "sergeant at the time" → "sergeant", which somebody was then. */
const withoutTime = (words: string): string => {
  const at = AT_THAT_TIME.map((phrase) => words.indexOf(` ${phrase}`)).filter((found) => found > 0);
  return at.length === 0 ? words : words.slice(0, Math.min(...at));
};

/** Whether a title is the very office: a deputy mayor is no mayor yet. */
const isThat = (title: string, office: string): boolean => {
  const words = title.toLowerCase().split(/[\s-]+/);
  const at = words.indexOf(office);
  return at >= 0 && !(at > 0 && TITLE_WORDS.has(words[at - 1]!));
};

/** A title as told, and whether another has taken its place by what the text says. */
export const titleThen = (
  { prose: { text, tokens }, lines }: Reading,
  rises: ReadonlyMap<string, Rise>,
  title: { readonly who: string; readonly words: string; readonly span: Span },
): { readonly words: string; readonly revision?: Revision } => {
  const { who, span } = title;
  const words = withoutTime(title.words.replace(THEN, ''));
  if (words !== title.words) return { words, revision: replacedBy(text, span) };
  const line = lines.find(({ sentence }) => tokens[sentence.first]!.start <= span.start && span.start < tokens[sentence.last - 1]!.end);
  const at = line ? tokens.slice(line.sentence.first, line.sentence.last).findIndex(({ end }) => end > span.start) + line.sentence.first : -1;
  const before = tokens[at - 1]?.text === '-' ? at - 2 : at - 1;
  if (at > 0 && isOf(tokens[before], FORMERLY)) return { words, revision: replacedBy(text, { start: tokens[before]!.start, end: tokens[before]!.end }) };
  const rise = rises.get(lastWordOf(who));
  return rise && !isThat(words, rise.office) ? { words, revision: replacedBy(text, rise.cue) } : { words };
};
const THEN = /^then-/i;
