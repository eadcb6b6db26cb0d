/**
 * Clauses as they stand: what a report says of a thing where no other rule reads a figure in it. They are facts only where another report says the like, which
 * alignment finds.
 */
import { isInflected } from '../../lexicon/gerunds.js';
import { CLAUSE_ENDERS, HANGING, OF_OUTLETS, SUPPOSES } from '../../lexicon/statements.js';
import { wordSet } from '../../lexicon/word-set.js';
import { BARE_FIGURE } from '../../model/quantity.js';
import type { Span } from '../../model/span.js';
import { STATEMENT } from '../../model/statement.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import { oneOf } from '../language/words.js';
import type { Run } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import { speechVerb } from '../recognisers/attributions/tokens.js';

const ends = oneOf(CLAUSE_ENDERS);
const supposes = oneOf(SUPPOSES);
const isJoin = oneOf(wordSet(['and', 'or']));
const hangs = oneOf(HANGING);
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM']);
const PREDICATES: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/** A verb of the clause's own. Capitals are headlines and names, and who speaks is no part of what is said. */
const isPredicate = (token: Token): boolean =>
  PREDICATES.has(token.tag) && token.text === token.lower && !hangs(token) && speechVerb(token)?.stance !== 'states';

/** "police said the shop was shut": what is said begins behind the verb. */
const isSaid = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.tag === 'VERB' && speechVerb(tokens[i])?.stance === 'states' && tokens[i - 1]?.tag !== 'AUX' && tokens[i - 1]?.tag !== 'ADP';

/** "was hit and fell", "he ran and she fell": another clause behind the conjunction. */
const joinsClause = (tokens: readonly Token[], i: number): boolean =>
  isJoin(tokens[i]!) && (PREDICATES.has(tokens[i + 1]?.tag ?? '') || tokens[i + 1]?.tag === 'PRON');

/** With fewer words of content nothing tells that another report says the like; with more it is a list or a heading run together. */
const FEWEST = 2;
const LONGEST = 30;

/** "Click here to watch", "to loved ones": a bare stem at the head asks the reader for something, and what "to" opens hangs on another clause. */
const isOpen = ({ tag, lower }: Token): boolean => lower === 'to' || (tag === 'VERB' && !isInflected(lower));
const isOfOutlet = oneOf(OF_OUTLETS);

const isClause = (tokens: readonly Token[], { first, last }: Run): boolean => {
  if (last - first > LONGEST || last <= first || isOpen(tokens[first]!)) return false;
  let content = 0;
  let said = false;
  for (let i = first; i < last; i++) {
    if (isOfOutlet(tokens[i]!)) return false;
    said ||= isPredicate(tokens[i]!);
    if (CONTENT.has(tokens[i]!.tag)) content += 1;
  }
  return said && content >= FEWEST;
};

const clausesIn = (tokens: readonly Token[], { sentence }: Line): readonly Run[] => {
  if (tokens[sentence.last - 1]?.text === '?') return [];
  const clauses: Run[] = [];
  let first = sentence.first;
  let supposed = false;
  for (let i = first; i <= sentence.last; i++) {
    if (i < sentence.last && !ends(tokens[i]!) && !joinsClause(tokens, i) && !isSaid(tokens, i)) continue;
    if (first < i && isJoin(tokens[first]!)) first += 1;
    if (!supposed && isClause(tokens, { first, last: i })) clauses.push({ first, last: i });
    // "whether or not it was": the conjunction opens nothing of its own.
    supposed = i < sentence.last && (supposes(tokens[i]!) || (supposed && isJoin(tokens[i]!)));
    first = i + 1;
  }
  return clauses;
};

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

/** The clauses of a report in which nothing is counted or quoted: figures and quotations are told by rules of their own. `told`: what these have read. */
export const statementsIn = ({ prose, lines, quotations }: Reading, events: Events, told: readonly Draft[]): readonly Draft<'description'>[] => {
  const { tokens, text } = prose;
  const counted = told.filter(({ kind, rule }) => kind === 'quantity' && rule !== BARE_FIGURE);
  const isTold = reachesInto([...counted, ...quotations].map(({ span }) => span).sort(byStart));
  const drafts: Draft<'description'>[] = [];
  for (const line of lines)
    for (const { first, last } of clausesIn(tokens, line)) {
      const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
      if (isTold(span)) continue;
      const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
      drafts.push({ kind: 'description', attribute: STATEMENT, value: { words }, span, event: events.at(line, first), rule: 'a clause as it stands' });
    }
  return drafts;
};
