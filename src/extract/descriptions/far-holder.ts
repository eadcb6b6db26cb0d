/** Whom a verb is said of behind a clause that tells which one: "The boy who hurt himself [is] in hospital", "A man arrested in the raid [has been] released". */
import { HE_SHE_OR_THEY } from '../../lexicon/anaphora.js';
import { OPENS_OWN_CLAUSE, RELATIVES } from '../../lexicon/clauses.js';
import { DONE_TO_PEOPLE } from '../../lexicon/care.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Token } from '../language.js';
import { isOf, someBetween } from '../language/words.js';
import { subjectOf } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import { speechVerb } from '../recognisers/attributions/tokens.js';
import { personIn } from './holders.js';

/** Tokens of the clause between somebody and what is said of him, at most. */
const REACH = 24;
const WHO = wordSet(['who', 'whose']);
const ENDS = wordSet([';', ':', '“', '”', '"']);
const OPENS_NEXT: ReadonlySet<Token['tag']> = new Set(['DET', 'PRON', 'PROPN']);
const NOMINAL: ReadonlySet<Token['tag']> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** Whether another clause, or another that tells, begins at a token: what is said behind it is of its own subject. */
const opensAnother = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]!;
  if (isOf(token, ENDS) || (token.tag === 'VERB' && speechVerb(token) !== undefined)) return true;
  return token.tag === 'CCONJ' ? OPENS_NEXT.has(tokens[i + 1]!.tag) : isOf(token, OPENS_OWN_CLAUSE);
};

const isVerbal = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX';

/** The person at the head of a clause whose own verbs begin at a token; undefined where no clause stands between the two. */
export const farHolder = (reading: Reading, line: Line, from: number): string | undefined => {
  const { tokens } = reading.prose;
  if (tokens[from]?.tag !== 'AUX' && !tokens[from]?.lower.startsWith('remain')) return undefined;
  if (isOf(tokens[from - 1], HE_SHE_OR_THEY) || isOf(tokens[from - 1], RELATIVES)) return undefined;
  for (let i = from - 1; i > Math.max(line.sentence.first, from - REACH); i--) {
    const who = isOf(tokens[i]!, WHO);
    const participle = isOf(tokens[i]!, DONE_TO_PEOPLE) && NOMINAL.has(tokens[i - 1]!.tag);
    if (who ? someBetween(tokens, i + 1, from, isVerbal) : participle) {
      const subject = subjectOf(reading, line, tokens[i - 1]!.text === ',' ? i - 1 : i);
      return subject && personIn(reading, line, subject);
    }
    if (opensAnother(tokens, i)) return undefined;
  }
  return undefined;
};
