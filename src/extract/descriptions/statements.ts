/**
 * Clauses as they stand: what a report says of a thing where no other rule reads it. They are facts only where another report says the like, which
 * alignment finds.
 */
import { BARE_FIGURE } from '../../model/quantity.js';
import type { Span } from '../../model/span.js';
import { OPEN_OR_CLOSED, STATEMENT } from '../../model/statement.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Reading } from '../reading.js';
import type { Token } from '../language.js';
import { type ClauseRun, clausesIn, CONTENT } from './clauses.js';
import { ruleOf } from './sentences.js';
import { polarityOf, tellersOf } from './tellings.js';

/** Asks spans, in the order of the text, whether one of them reaches into a stretch. The stretches come in that order as well. */
const reachesInto = (spans: readonly Span[]): ((stretch: Span) => boolean) => {
  let at = 0;
  let reached = 0;
  return ({ start, end }) => {
    while (at < spans.length && spans[at]!.start < end) reached = Math.max(reached, spans[at++]!.end);
    return reached > start;
  };
};

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Whether a claim tells what its clause says, so that the clause is no second claim of it. A place says where alone, a time when, and that a way is open is never read as denied. */
const tells = ({ kind, attribute, rule }: Draft): boolean => kind !== 'place' && kind !== 'time' && attribute !== OPEN_OR_CLOSED && rule !== BARE_FIGURE;

const spanOf = ({ span }: Draft): Span => span;
/** With so many words of content besides a time, a clause says more than when: "the fire broke out at noon" does not. */
const MORE = 3;
/** Whether a clause says something besides the times in it. */
const saysMore = (tokens: readonly Token[], { first, last }: ClauseRun, isTime: (stretch: Span) => boolean): boolean => {
  let content = 0;
  let dated = false;
  for (let i = first; i < last; i++) {
    if (isTime(tokens[i]!)) dated = true;
    else if (CONTENT.has(tokens[i]!.tag)) content += 1;
  }
  return !dated || content >= MORE;
};

/** The clauses of a report that no other rule reads, and in which nothing is quoted. `told`: what these have read. */
export const statementsIn = (reading: Reading, events: Events, told: readonly Draft[]): readonly Draft<'description'>[] => {
  const { tokens, text } = reading.prose;
  const isTold = reachesInto([...told.filter(tells).map(spanOf), ...reading.quotations.map(({ span }) => span)].sort(byStart));
  const isTime = reachesInto(
    told
      .filter(({ kind }) => kind === 'time')
      .map(spanOf)
      .sort(byStart),
  );
  const tellersAt = tellersOf(reading);
  const drafts: Draft<'description'>[] = [];
  for (const line of reading.lines)
    for (const clause of clausesIn(tokens, line)) {
      const span = { start: tokens[clause.first]!.start, end: tokens[clause.last - 1]!.end };
      if (isTold(span) || !saysMore(tokens, clause, isTime)) continue;
      const tellers = tellersAt(span);
      const polarity = polarityOf(tokens, line, clause, tellers);
      if (polarity === undefined) continue;
      const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
      const rule = ruleOf(tokens, line, clause, tellers);
      drafts.push({ kind: 'description', attribute: STATEMENT, value: { words }, polarity, span, event: events.at(line, clause.first), rule });
    }
  return drafts;
};
