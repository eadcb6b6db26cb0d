import { DENIALS, HEDGES } from '../../lexicon/certainty.js';
import type { Claim } from '../../model/claim.js';
import { type Excerpt, excerpt } from '../../model/span.js';
import type { Draft } from '../draft.js';
import type { Line, Reading } from '../reading.js';
import { partStart, tokenAt } from './words.js';

const NEAR = 8;

/** The hedge nearest before the claim within its part of the sentence, or right within it. */
export const hedgeOf = (reading: Reading, line: Line, draft: Draft): Excerpt | undefined => {
  const { tokens, text } = reading.prose;
  const at = tokenAt(tokens, line, draft.span.start);
  const from = Math.max(partStart(tokens, line, at), at - NEAR);
  for (let i = at; i < line.sentence.last && tokens[i]!.start < draft.span.end; i++)
    if (HEDGES.has(tokens[i]!.lower)) return excerpt(text, tokens[i]!.start, tokens[i]!.end);
  for (let i = at - 1; i >= from; i--) {
    if (HEDGES.has(tokens[i]!.lower) && tokens[i]!.text.charAt(0) !== 'M') return excerpt(text, tokens[i]!.start, tokens[i]!.end);
  }
  return undefined;
};

/** `denied` where a negation or a denial stands right before what is claimed. A count of nought is affirmed: "no one was hurt". */
export const polarityOf = (reading: Reading, line: Line, draft: Draft): Claim['polarity'] => {
  if (draft.polarity) return draft.polarity;
  if (draft.kind === 'quotation' || draft.kind === 'description') return 'affirmed';
  const { tokens } = reading.prose;
  const at = tokenAt(tokens, line, draft.span.start);
  // "not guilty to the two counts" denies no figure: before one the negation stands close.
  const from = Math.max(partStart(tokens, line, at), at - (draft.kind === 'quantity' ? 2 : 4));
  for (let i = from; i < at; i++) if (DENIALS.has(tokens[i]!.lower)) return 'denied';
  return 'affirmed';
};
