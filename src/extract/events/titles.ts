/**
 * What an editor would call an event: a noun with what says of what sort it is ("garment factory fire"), or the headline of a report that names none.
 */
import { singularOf } from '../../lexicon/inflect.js';
import { TIMES_OF_EVENTS } from '../../lexicon/settings.js';
import { withoutEnd } from '../../model/text.js';
import { isOf } from '../language/words.js';
import type { Reading } from '../reading.js';
import type { Thread } from './threads.js';
import type { Trigger } from './triggers.js';

/** Nouns before the one that names the event. */
const BEFORE = 2;
/** Characters of a headline. */
const LONGEST = 90;

/** The words of a trigger with the common nouns that stand before it and belong to it, in lower case, as in running text. */
const phraseOf = ({ prose: { text, tokens }, lines }: Reading, { first, last, line }: Trigger): string => {
  // "last [year] floods", "Sunday [night] fire": when it was, and of no sort
  const isTime = (i: number): boolean => lines[line]!.periods.some((period) => period.first <= i && i < period.last) || isOf(tokens[i], TIMES_OF_EVENTS);
  let from = first;
  while (
    first - from < BEFORE &&
    !isTime(from - 1) &&
    tokens[from - 1]?.tag === 'NOUN' &&
    /^\p{L}{2,}$/u.test(tokens[from - 1]!.text) &&
    // A plural before a noun is another phrase: "30 people fire".
    singularOf(tokens[from - 1]!.lower) === tokens[from - 1]!.lower &&
    text.slice(tokens[from - 1]!.end, tokens[from]!.start) === ' '
  )
    from -= 1;
  return text
    .slice(tokens[from]!.start, tokens[last - 1]!.end)
    .replace(/\s+/g, ' ')
    .toLowerCase();
};

/** By the first noun that names it; undefined where only verbs tell of it ("sank"). */
export const titleOf = (reading: Reading, { triggers }: Thread): string | undefined => {
  const telling = triggers.filter((each) => !each.general);
  const noun = (telling.length > 0 ? telling : triggers).find((each) => !each.verb);
  return noun && phraseOf(reading, noun);
};

const shortened = (words: string): string => {
  if (words.length <= LONGEST) return words;
  const head = words.slice(0, LONGEST);
  return `${withoutEnd(head.slice(0, Math.max(head.lastIndexOf(' '), LONGEST / 2)), /[\s\p{P}]/u)}…`;
};

/** The title of a report, else its first sentence, without a stop. */
export const headlineIn = ({ report, prose, lines }: Reading): string => {
  const first = lines[0]?.sentence;
  const words = report.title ?? (first ? prose.text.slice(first.start, first.end) : '');
  return shortened(withoutEnd(words.replace(/\s+/g, ' ').trim(), /[.\s]/));
};
