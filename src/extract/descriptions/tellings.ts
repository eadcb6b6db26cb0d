/** Who tells a clause, and whether it is told to be so: "the senator denied that", "few residents say", "when he said". */
import { NEGATES_CLAUSES, RAISES_DENIAL, SUBORDINATES, UNTELLS } from '../../lexicon/statements.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Attribution, Stance } from '../../model/attribution.js';
import type { Claim } from '../../model/claim.js';
import { holds, type Span } from '../../model/span.js';
import { tokenAt } from '../context/words.js';
import type { Token } from '../language.js';
import { oneOf, perWord } from '../language/words.js';
import type { Line, Reading } from '../reading.js';
import type { ClauseRun } from './clauses.js';

const TELLS: ReadonlySet<Stance> = new Set(['states', 'estimates', 'claims', 'denies']);
const subordinates = oneOf(SUBORDINATES);
const opensHead = oneOf(wordSet([...SUBORDINATES, 'that', 'and', 'but', 'or', ',', ';', ':', '(', '“', '"', '–', '—']));
const isNegation = perWord(({ lower }) => NEGATES_CLAUSES.has(lower) || lower.endsWith("n't"));
const raisesDenial = oneOf(RAISES_DENIAL);
const isNot = oneOf(wordSet(['not', "n't"]));
const untells = perWord(({ lower }) => UNTELLS.has(lower) || lower.endsWith("n't"));

/** Whether a party plainly tells: nothing takes it back, and the telling itself hangs on no other clause. */
const isPlain = (tokens: readonly Token[], line: Line, { speaker, cue, content }: Attribution): boolean => {
  const leads = cue.span.start < content.span.start;
  let first = tokenAt(tokens, line, Math.min(speaker.span.start, cue.span.start));
  const last = tokenAt(tokens, line, Math.max(speaker.span.end, cue.span.end) - 1);
  while (leads && first > line.sentence.first && !opensHead(tokens[first - 1]!)) first -= 1;
  if (leads && first > line.sentence.first && subordinates(tokens[first - 1]!)) return false;
  for (let i = first; i <= last; i++) if (untells(tokens[i]!)) return false;
  return true;
};

const byContent = (a: Attribution, b: Attribution): number => a.content.span.start - b.content.span.start;

/** Answers which attributions a span stands in. Spans are asked in the order of the text. */
export const tellersOf = ({ attributions }: Reading): ((span: Span) => readonly Attribution[]) => {
  const ordered = attributions.toSorted(byContent);
  let next = 0;
  let open: Attribution[] = [];
  return (span) => {
    while (next < ordered.length && ordered[next]!.content.span.start <= span.start) open.push(ordered[next++]!);
    open = open.filter(({ content }) => content.span.end > span.start);
    return open.filter(({ content }) => holds(content.span, span));
  };
};

/** Whether the words of a clause deny: once, or three times. "Not only" denies nothing. */
const denies = (tokens: readonly Token[], { first, last }: ClauseRun): boolean => {
  let denials = 0;
  for (let i = first; i < last; i++) if (isNegation(tokens[i]!) && !(tokens[i + 1]?.lower === 'only')) denials += 1;
  return denials % 2 === 1;
};

/** "police do not believe it was random": the denial stands with the verb, and is of what the verb governs. */
const isRaised = (tokens: readonly Token[], line: Line, { first }: ClauseRun): boolean => {
  const verb = tokens[first - 1]?.lower === 'that' ? first - 2 : first - 1;
  return verb > line.sentence.first + 1 && raisesDenial(tokens[verb]!) && isNot(tokens[verb - 1]!) && tokens[verb - 2]!.tag === 'AUX';
};

/** Whether a clause is told to be so or denied, by its own words and by whoever tells it; undefined where nobody plainly tells it. */
export const polarityOf = (tokens: readonly Token[], line: Line, clause: ClauseRun, tellers: readonly Attribution[]): Claim['polarity'] | undefined => {
  if (isRaised(tokens, line, clause)) return denies(tokens, clause) ? 'affirmed' : 'denied';
  if (clause.governed && tellers.length === 0) return undefined;
  if (!tellers.every((each) => TELLS.has(each.stance) && isPlain(tokens, line, each))) return undefined;
  const denied = tellers.filter(({ stance }) => stance === 'denies').length;
  if (denied > 1) return undefined;
  return denies(tokens, clause) === (denied === 0) ? 'denied' : 'affirmed';
};
