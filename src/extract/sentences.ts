import { ABBREVIATIONS, OFTEN_FINAL, OPENERS, WAYS } from '../lexicon/abbreviations.js';
import { marksTogether } from './language/gates.js';
import type { Sentence, Token } from './language.js';
import { isOf } from './language/words.js';

const CLOSING = /^["”’'»)\]]+$/;
const TERMINAL = /^[.!?…]+$/;
const OPENING = /^["“‘'«([]+$/;
const BEGINS = /^["“‘'«([–—•*-]*[\p{Lu}\p{N}]/u;

const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
const INITIAL = /^\p{Lu}\.$/u;
const INITIALS = /^(\p{L}\.){2,}$/u;
const AFTER_DOTS = /^["“‘]?\p{Lu}/u;

/** Whether a token may end a sentence: it ends in a full stop, or is one of the other marks that do. */
const mayStop = ({ text }: Token): boolean => {
  const code = text.charCodeAt(text.length - 1);
  return code === 46 || ((code === 33 || code === 63 || code === 0x2026) && TERMINAL.test(text));
};

/** Whether a line break between two tokens ends a sentence. A line that goes on in lower case was only wrapped. */
const breaksLine = (text: string, before: Token, after: Token): boolean => {
  const size = after.start - before.end;
  if (size === 0 || (size === 1 && text.charCodeAt(before.end) === 32)) return false;
  const gap = text.slice(before.end, after.start);
  const first = gap.indexOf('\n');
  if (first < 0) return false;
  if (gap.indexOf('\n', first + 1) >= 0) return true;
  return TERMINAL.test(before.text) || before.text === ':' || !SMALL.test(after.text);
};

/** Whether a sentence ends with the token at `i`, closing marks after it put aside. */
const stops = (tokens: readonly Token[], i: number, following: number): boolean => {
  const token = tokens[i]!;
  const mark = tokens[following]!;
  const word = tokens[following + 1];
  if (OPENING.test(mark.text) && mark.start > token.end && word) return stopsBefore(tokens, i, word);
  return stopsBefore(tokens, i, mark);
};

const stopsBefore = (tokens: readonly Token[], i: number, next: Token): boolean => {
  const token = tokens[i]!;
  if (TERMINAL.test(token.text)) {
    if (token.text === '...' || token.text === '…') return AFTER_DOTS.test(next.text);
    return next.start > token.end && BEGINS.test(next.text);
  }
  if (!token.text.endsWith('.') || next.start === token.end) return false;
  if (!BEGINS.test(next.text)) return false;
  if (INITIAL.test(token.text)) {
    // An initial ("John F. Kennedy") unless a figure stands before it ("9.4 M. It ..."); a way stays with its street ("945 E. Elm Street").
    return tokens[i - 1]?.tag === 'NUM' && (!isOf(token, WAYS) || isOf(next, OPENERS));
  }
  if (isOf(token, OFTEN_FINAL)) return isOf(next, OPENERS) && CAPITAL.test(next.text);
  return !isOf(token, ABBREVIATIONS) && !INITIALS.test(token.text);
};

/** The most tokens of a sentence. What runs on longer is a table, a list or no prose; cut, it keeps the work on a text in line with its length. */
const LONGEST_SENTENCE = 400;

/** Cuts at the ends of sentences and of lines, and what has neither after 400 tokens. Every token is in exactly one sentence. */
export const sentencesOf = (text: string, tokens: readonly Token[]): Sentence[] => {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  const close = (last: number): void => {
    if (last > first)
      sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last, paragraph, marks: marksTogether(tokens, first, last) });
    first = last;
  };
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (breaksLine(text, tokens[i]!, tokens[i + 1]!)) {
      close(i + 1);
      paragraph += 1;
      continue;
    }
    if (i + 1 - first >= LONGEST_SENTENCE) close(i + 1);
    let last = i;
    if (!mayStop(tokens[i]!)) continue;
    while (last + 1 < tokens.length && CLOSING.test(tokens[last + 1]!.text) && tokens[last + 1]!.start === tokens[last]!.end) last += 1;
    const next = tokens[last + 1];
    if (next && !breaksLine(text, tokens[last]!, next) && stops(tokens, i, last + 1) && (last === i || next.start > tokens[last]!.end)) {
      close(last + 1);
      i = last;
    }
  }
  close(tokens.length);
  return sentences;
};
