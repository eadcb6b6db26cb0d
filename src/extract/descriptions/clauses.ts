/** Sentences, cut into the clauses that stand in them. */
import { WHO_OR_WHICH } from '../../lexicon/clauses.js';
import { isInflected } from '../../lexicon/gerunds.js';
import { TO_BE } from '../../lexicon/small-words.js';
import { CLAUSE_ENDERS, CUT_SHORT, HANGING, INVERTED, OF_OUTLETS, SUPPOSES } from '../../lexicon/statements.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Token } from '../language.js';
import { oneOf } from '../language/words.js';
import type { Run } from '../parties.js';
import type { Line } from '../reading.js';
import { speechVerb } from '../recognisers/attributions/tokens.js';

/** A clause in its sentence. */
export interface ClauseRun extends Run {
  /** It opens right behind a verb that tells it, or behind "that": whether it is said depends on what stands before it. */
  readonly governed: boolean;
}

const ends = oneOf(CLAUSE_ENDERS);
const supposes = oneOf(SUPPOSES);
const isJoin = oneOf(wordSet(['and', 'or']));
const hangs = oneOf(HANGING);
const inverts = oneOf(INVERTED);
const isRelative = oneOf(WHO_OR_WHICH);
const isCut = oneOf(CUT_SHORT);
const isOfOutlet = oneOf(OF_OUTLETS);
/** Tags of words that say something of themselves. */
export const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM']);
const PREDICATES: ReadonlySet<string> = new Set(['VERB', 'AUX']);
const NOMINALS: ReadonlySet<string> = new Set(['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'NUM']);

/** A verb of the clause's own. Capitals are headlines and names, and who speaks is no part of what is said. */
const isPredicate = (token: Token): boolean =>
  PREDICATES.has(token.tag) && token.text === token.lower && !hangs(token) && speechVerb(token)?.stance !== 'states';

const isFinite = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.tag === 'AUX' || (tokens[i]!.tag === 'VERB' && isInflected(tokens[i]!.lower) && !tokens[i]!.lower.endsWith('ing'));

/** Whether another verb follows in the same clause: "hopes the road was cleared", but not "opposes the plan". */
const governs = (tokens: readonly Token[], i: number, last: number): boolean => {
  for (let at = i + 2; at < last && !ends(tokens[at]!); at++) if (isFinite(tokens, at)) return true;
  return false;
};

const isBe = oneOf(TO_BE);
/** "was dismissed over a letter", "was rejected, members said": done to the subject, and not said by it. "Was informed the road was shut" tells. */
const isUndergone = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return isBe(tokens[i - 1]!) && tokens[i]!.lower.endsWith('ed') && next?.lower !== 'that' && !NOMINALS.has(next?.tag ?? '');
};

/** "police said the shop was shut": what is said begins behind the verb, whatever the verb makes of it. */
const isSaid = (tokens: readonly Token[], i: number, last: number): boolean =>
  tokens[i]!.tag === 'VERB' &&
  tokens[i - 1]?.tag !== 'ADP' &&
  !(i > 0 && isUndergone(tokens, i)) &&
  speechVerb(tokens[i]) !== undefined &&
  governs(tokens, i, last);

/** "was hit and fell", "he ran and she fell": another clause behind the conjunction. */
const joinsClause = (tokens: readonly Token[], i: number): boolean =>
  isJoin(tokens[i]!) && (PREDICATES.has(tokens[i + 1]?.tag ?? '') || tokens[i + 1]?.tag === 'PRON');

/** With fewer words of content nothing tells that another report says the like; with more it is a list or a heading run together. */
const FEWEST = 2;
const LONGEST = 30;

/** "Click here to watch", "to loved ones": a bare stem at the head asks the reader for something, and what "to" opens hangs on another clause. */
const isOpen = ({ tag, lower }: Token): boolean => lower === 'to' || (tag === 'VERB' && !isInflected(lower));

/** "Had the doors been open": the verb before its subject. */
const isInverted = (tokens: readonly Token[], first: number): boolean =>
  inverts(tokens[first]!) && NOMINALS.has(tokens[first + 1]?.tag ?? '') && !(first > 0 && isRelative(tokens[first - 1]!));

const isClause = (tokens: readonly Token[], first: number, last: number): boolean => {
  if (last - first > LONGEST || last <= first || isOpen(tokens[first]!) || isInverted(tokens, first) || isCut(tokens[last - 1]!)) return false;
  let content = 0;
  let said = false;
  for (let i = first; i < last; i++) {
    if (isOfOutlet(tokens[i]!)) return false;
    said ||= isPredicate(tokens[i]!);
    if (CONTENT.has(tokens[i]!.tag)) content += 1;
  }
  return said && content >= FEWEST;
};

/** The clauses of a sentence that say something to be so, as far as their own words tell. */
export const clausesIn = (tokens: readonly Token[], { sentence }: Line): readonly ClauseRun[] => {
  if (tokens[sentence.last - 1]?.text === '?') return [];
  const clauses: ClauseRun[] = [];
  let first = sentence.first;
  let [supposed, governed] = [false, false];
  for (let i = first; i <= sentence.last; i++) {
    const said = i < sentence.last && isSaid(tokens, i, sentence.last);
    if (i < sentence.last && !said && !ends(tokens[i]!) && !joinsClause(tokens, i)) continue;
    if (first < i && isJoin(tokens[first]!)) first += 1;
    // "blocked him and “tried to get in”": what is joined to it is a quotation.
    const last = isJoin(tokens[i - 1] ?? tokens[first]!) ? i - 1 : i;
    if (!supposed && isClause(tokens, first, last)) clauses.push({ first, last, governed });
    // "whether or not it was": the conjunction opens nothing of its own.
    supposed = i < sentence.last && (supposes(tokens[i]!) || (supposed && isJoin(tokens[i]!)));
    governed = said || tokens[i]?.lower === 'that';
    first = i + 1;
  }
  return clauses;
};
