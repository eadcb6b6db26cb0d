/**
 * What it was done with: weapons, vehicles and methods, for events that somebody does on purpose.
 */
import { BY_MEANS } from '../../lexicon/deeds.js';
import { pluralOf } from '../../lexicon/inflect.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Line, Reading } from '../reading.js';

/** The words for means by their first. */
export const meansIndex = (words: readonly string[]): ReadonlyMap<string, readonly string[][]> => {
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

/** "using F-15 fighter planes", "drone attacks", "carried out by drones". */
export const meansIn = (line: Line, reading: Reading, events: Events, index: ReadonlyMap<string, readonly string[][]>): readonly Draft<'actor'>[] => {
  const { tokens, text } = reading.prose;
  const on = events.on(line);
  if (on.length === 0) return [];
  const drafts: Draft<'actor'>[] = [];
  for (let i = line.sentence.first; i < line.sentence.last; i++) {
    const parts = index.get(tokens[i]!.lower)?.find((words) => words.every((word, at) => tokens[i + at]?.lower === word));
    if (!parts) continue;
    const last = i + parts.length;
    const next = on.find(({ trigger }) => trigger.first === last || (trigger.first <= i && last <= trigger.last));
    let start = i;
    while (
      start > line.sentence.first &&
      (tokens[start - 1]!.tag === 'PROPN' ||
        tokens[start - 1]!.tag === 'NUM' ||
        tokens[start - 1]!.tag === 'ADJ' ||
        tokens[start - 1]!.text === '-' ||
        tokens[start - 1]!.tag === 'NOUN')
    )
      start -= 1;
    const tool = BY_MEANS.has(tokens[start - 1]?.lower ?? '');
    if (!next && !tool) continue;
    const event = next?.event ?? events.at(line, i);
    const first = next ? i : start;
    drafts.push({
      kind: 'actor',
      attribute: 'means',
      value: {
        words:
          first === line.sentence.first && parts[0] === tokens[first]!.lower
            ? text.slice(tokens[first]!.start, tokens[last - 1]!.end).toLowerCase()
            : text.slice(tokens[first]!.start, tokens[last - 1]!.end),
      },
      span: { start: tokens[first]!.start, end: tokens[last - 1]!.end },
      event,
      rule: 'what it was done with',
    });
    i = last - 1;
  }
  return drafts;
};
