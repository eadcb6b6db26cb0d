/** Why somebody went or had to go, as it is told: "resigned for health reasons", "was sacked over the inquiry", "quit after a row with the board". */
import { wordsOf } from '../parties.js';
import { GOES, GOES_IN_TWO, REASONS, SENT_AWAY, REASON_NOUNS } from '../../lexicon/departures.js';
import { wordSet } from '../../lexicon/word-set.js';
import { wordsAt } from '../context/words.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { mayHave } from '../language/gates.js';
import { isOf } from '../language/words.js';
import { concatMap } from '../lists.js';
import type { Run } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import { causeAt } from '../responsibility/found.js';
import { groupAt, isNamed } from './said.js';
import { personIn } from './holders.js';

const REACH = 10;
const ENDS = wordSet([';', ':', '.', 'but', 'who', 'which', 'that']);

/** Where the words for the reason begin behind a verb, and what they are: "for health reasons", "over [an expenses scandal]". */
const reasonAfter = (tokens: readonly Token[], { sentence, periods }: Line, verb: number): Run | undefined => {
  for (let i = verb + 1; i < Math.min(sentence.last, verb + REACH); i++) {
    if (isOf(tokens[i]!, ENDS)) return undefined;
    const link = REASONS.find(({ words }) => wordsAt(tokens, i, words));
    if (!link) continue;
    const from = i + link.words.length;
    const found = causeAt(tokens, from, sentence.last);
    if (!found || found.first > from + 2 || isOf(tokens[found.first]!, NONE_OF) || periods.some(({ first, last }) => first < found.last && found.first < last))
      continue;
    const last = ['with', 'in', 'between'].includes(tokens[found.last]?.lower ?? '')
      ? (causeAt(tokens, found.last + 1, sentence.last)?.last ?? found.last)
      : found.last;
    // "after four years", "for the post": only what can be a reason by its noun
    const nouns = tokens.slice(found.first, found.last);
    if (link.sure || nouns.some((token) => REASON_NOUNS.has(singular(token)))) return { first: found.first, last };
  }
  return undefined;
};

/** "The head of the bank, Marta Ruiz, resigned": the name before the mark. */
const apposed = (line: Line, tokens: readonly Token[], from: number): string | undefined =>
  tokens[from - 1]?.text === ',' ? line.names.find(({ last, value }) => last === from - 1 && value.sort === 'person')?.value.name : undefined;

const NONE_OF = wordSet(['no', 'any', 'unknown']);
/** The reasons given for somebody's going. Who it is is the claim's scope. */
export const reasonsIn = (reading: Reading, events: Events): readonly Draft<'description'>[] => {
  const { tokens } = reading.prose;
  return concatMap(reading.lines, (line): readonly Draft<'description'>[] => {
    if (!mayHave(line.sentence, GOES)) return [];
    const drafts: Draft<'description'>[] = [];
    for (let i = line.sentence.first; i < line.sentence.last; i++) {
      if (!isOf(tokens[i]!, GOES) || (tokens[i]!.tag !== 'VERB' && tokens[i]!.tag !== 'AUX')) continue;
      const particle = GOES_IN_TWO.get(tokens[i]!.lower);
      if (particle !== undefined && tokens[i + 1]?.lower !== particle) continue;
      const group = groupAt({ reading, line, i });
      if (!group.real || group.ahead || (isOf(tokens[i]!, SENT_AWAY) && !group.passive)) continue;
      const who = apposed(line, tokens, group.from) ?? (group.subject && personIn(reading, line, group.subject));
      const reason = who !== undefined && isNamed(who) ? reasonAfter(tokens, line, particle === undefined ? i : i + 1) : undefined;
      if (who === undefined || !reason) continue;
      drafts.push({
        kind: 'description',
        attribute: 'reason for going',
        value: { words: wordsOf(reading, reason).replace(/^(?:an?|the|his|her|their) /, '') },
        scope: { who },
        span: { start: tokens[reason.first]!.start, end: tokens[reason.last - 1]!.end },
        event: events.main,
        rule: 'why somebody went',
      });
    }
    return drafts;
  });
};
