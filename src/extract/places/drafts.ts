/** Drafts of places. */
import type { PlaceValue } from '../../model/claim.js';
import type { ExtractedEvent } from '../../model/extracted.js';
import type { Span } from '../../model/span.js';
import type { Draft } from '../draft.js';
import type { Token } from '../language.js';

export type Place = Draft<'place'>;

export const placeOf = (
  attribute: string,
  { value, span }: { readonly value: PlaceValue; readonly span: Span },
  event: ExtractedEvent,
  rule: string,
): Place => ({
  kind: 'place',
  attribute,
  value,
  span,
  event,
  rule,
});

/** The token before `at`, articles put aside. */
export const before = (tokens: readonly Token[], at: number, first: number): number => {
  let i = at - 1;
  while (i > first && tokens[i]!.tag === 'DET') i -= 1;
  return i;
};
