/**
 * A run of characters of a report's own text.
 *
 * `start` and `end` are UTF-16 code unit offsets, as `String.prototype.slice` takes them; `end` is exclusive.
 * They point into the text as it was given, never into a cleaned copy.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its characters: `text === report.text.slice(span.start, span.end)`, always. */
export interface Excerpt {
  readonly span: Span;
  readonly text: string;
}

/** What a recogniser found: the words, where they stand, and what they mean. */
export interface Mention<Value> extends Excerpt {
  readonly value: Value;
}

export const excerpt = (text: string, start: number, end: number): Excerpt => ({
  span: { start, end },
  text: text.slice(start, end),
});

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Characters between two spans; below 0 where they overlap. */
export const gapBetween = (a: Span, b: Span): number => Math.max(b.start - a.end, a.start - b.end);

/** Whether `outer` holds all of `inner`. */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
