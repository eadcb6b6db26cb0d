import type { Span } from '../../../model/span.js';
import type { Prose, Token } from '../../language.js';

const TERMINAL = /[.!?…]$/;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
/** Marks after which a quotation stands by itself: "He said: “…”", or the start of the text. */
const STANDS_FREE = new Set([',', ':', '.', '!', '?', '-', '–', '—', ';', '"', '”', '’', "'"]);
/** Words looked at: a clause shows itself early. */
const LOOKED_AT = 14;

const isSubject = (token: Token): boolean => token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'PRON';

/** Whether a noun and then a verb are among the words: "a number is a number", but not "will degrade" or "precision strikes". */
const hasClause = (tokens: readonly Token[], first: number, last: number): boolean => {
  let subject = false;
  for (let i = first; i < last && i < first + LOOKED_AT; i++) {
    const token = tokens[i]!;
    if (token.lower === 'that' || token.lower === 'which' || token.lower === 'who') subject = false;
    else if (isSubject(token)) subject = true;
    else if (subject && (token.tag === 'AUX' || (token.tag === 'VERB' && !/(?:ing|ed)$/.test(token.lower)))) return true;
  }
  return false;
};

/** Whether quoted words are a piece of the writer's own sentence and not a sentence of the speaker's. */
export const isFragment = (prose: Prose, span: Span, first: number, last: number): boolean => {
  const { text, tokens } = prose;
  const words = last - first;
  if (words === 0) return true;
  const final = text[span.end - 1]!;
  const capital = CAPITAL.test(tokens[first]!.text);
  if (hasClause(tokens, first, last) && (capital || words >= 4)) return false;
  if (!capital) return true;
  // "Not one kobo," he said: free-standing and finished, though without a verb.
  const before = tokens[first - 2];
  const free = before === undefined || STANDS_FREE.has(before.text) || text.slice(before.end, span.start).includes('\n');
  return !(TERMINAL.test(final) || final === ',') || !(free || words >= 5);
};
