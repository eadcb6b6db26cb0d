/** Lines of a text that are none of its own: the headlines of other pieces that it points to. */
import { POINTERS } from '../lexicon/pointers.js';
import type { Prose, Sentence, Token } from './language.js';

/** Words that stand before the colon. */
const LONGEST = 5;

const isWord = ({ lower }: Token): boolean => /\p{L}/u.test(lower);

/** Whether a sentence opens as one that points elsewhere: "RELATED: two charged in Friday's shooting", "[Read more: …". */
const opensElsewhere = ({ tokens }: Prose, { first, last }: Sentence): boolean => {
  let at = first;
  while (at < last && !isWord(tokens[at]!)) at += 1;
  const start = at;
  while (at < last && at - start < LONGEST && isWord(tokens[at]!)) at += 1;
  return (
    at > start &&
    at < last - 1 &&
    tokens[at]?.text === ':' &&
    POINTERS.has(
      tokens
        .slice(start, at)
        .map(({ lower }) => lower)
        .join(' '),
    )
  );
};

/** Whether a line of the text ends as a headline does, with no full stop. */
const endsAsHeadline = ({ text }: Prose, { end }: Sentence): boolean => text[end - 1] !== '.';

/**
 * The numbers of the sentences in lines that only name another piece. What such a headline tells is told there, of another event or of an earlier hour, and
 * not by this report.
 */
export const pointersIn = (prose: Prose): ReadonlySet<number> => {
  const { sentences } = prose;
  const found = new Set<number>();
  for (let from = 0; from < sentences.length;) {
    let to = from + 1;
    while (to < sentences.length && sentences[to]!.paragraph === sentences[from]!.paragraph) to += 1;
    if (opensElsewhere(prose, sentences[from]!) && endsAsHeadline(prose, sentences[to - 1]!)) for (let at = from; at < to; at++) found.add(at);
    from = to;
  }
  return found;
};
