/** Whether the words around a date put it ahead of the telling: "will meet on Monday", "talks start on Monday", "due in June". */
import { FUTURE_AUXILIARIES, PROSPECTS, PROSPECTS_TO, SCHEDULED_VERBS } from '../../../lexicon/calendar.js';
import { at, follows, isCapital, type Reading } from './tokens.js';

/** How far back a verb may stand from its date. */
const REACH = 14;

const CLAUSE_END: ReadonlySet<string> = new Set([
  ';',
  '"',
  '“',
  '”',
  '(',
  ')',
  ':',
  'but',
  'after',
  'when',
  'who',
  'which',
  'because',
  'while',
  'since',
  'although',
]);

type Tense = 'ahead' | 'back';

/** "had been due to expire on Friday": it was ahead then. */
const hadBeen = (r: Reading, i: number): boolean => follows(r, i - 2, 'had', 'been') || at(r, i - 1).lower === 'had';

/** "Polls close", "voting ends": noun and verb agree, whatever the tagger makes of the verb. */
const agrees = (r: Reading, i: number): boolean => {
  const before = at(r, i - 1);
  return (before.tag === 'NOUN' || before.tag === 'PROPN') && before.lower.endsWith('s') !== at(r, i).lower.endsWith('s');
};

/** Whether a verb is the first of its clause: after another it takes its time from that one ("let it begin", "have come"). */
const isPresent = (r: Reading, i: number): boolean => {
  for (let k = i - 1; k >= Math.max(r.first, i - 6); k--) {
    const { tag, lower } = at(r, k);
    if (CLAUSE_END.has(lower) || lower === 'and' || lower === ',') return true;
    if (tag === 'VERB' || tag === 'AUX') return false;
  }
  return true;
};

/** What one token says of the time of its clause, if anything. */
const tenseAt = (r: Reading, i: number): Tense | undefined => {
  const token = at(r, i);
  const { lower } = token;
  if (FUTURE_AUXILIARIES.has(lower)) {
    // "may have been killed" looks back. "May" with a capital inside a sentence is the month.
    if (lower === 'may' && isCapital(token) && i > r.first) return undefined;
    return follows(r, i + 1, 'have') && lower !== 'will' ? 'back' : 'ahead';
  }
  if (PROSPECTS.has(lower) && token.tag !== 'NOUN') return hadBeen(r, i) ? 'back' : 'ahead';
  if (PROSPECTS_TO.has(lower)) {
    const on = at(r, i + 1).lower;
    // "due to" a cause is not due; "due on Friday" is.
    if (on === 'to' ? at(r, i + 2).tag === 'VERB' || at(r, i + 2).tag === 'AUX' : on === 'for' || (lower === 'due' && /^(?:on|in|at|by|out|back)$/.test(on)))
      return hadBeen(r, i) ? 'back' : 'ahead';
    return undefined;
  }
  // "the guidelines to be published in May".
  if (lower === 'to' && follows(r, i + 1, 'be') && at(r, i - 1).tag === 'NOUN') return 'ahead';
  if ((lower === 'is' || lower === 'are') && follows(r, i + 1, 'to') && at(r, i + 2).tag === 'VERB') return 'ahead';
  if (SCHEDULED_VERBS.has(lower) && !isCapital(token) && (token.tag === 'VERB' || agrees(r, i))) return isPresent(r, i) ? 'ahead' : 'back';
  if (token.tag !== 'VERB' && token.tag !== 'AUX') return undefined;
  if (lower === 'is' || lower === 'are' || lower === "'s" || lower === 'be' || lower === 'been' || lower === 'being') return undefined;
  // An infinitive or participle takes its time from the verb before it.
  return lower.endsWith('ing') || at(r, i - 1).lower === 'to' ? undefined : 'back';
};

/** The nearest verb of the clause before the date decides; where there is none, the first after it. `first` to `next` is the date. */
export const lookingAhead = (r: Reading, first: number, next: number): boolean => {
  const before = at(r, first - 1).lower;
  if (before === 'until' || before === 'till' || before === 'by') return tenseBefore(r, first) !== 'back' || before !== 'by';
  const tense = tenseBefore(r, first);
  if (tense !== undefined) return tense === 'ahead';
  for (let i = next; i < Math.min(r.last, next + REACH); i++) {
    const found = tenseAt(r, i);
    if (found !== undefined) return found === 'ahead';
    if (CLAUSE_END.has(at(r, i).lower)) return false;
  }
  return false;
};

const tenseBefore = (r: Reading, first: number): Tense | undefined => {
  for (let i = first - 1; i >= Math.max(r.first, first - REACH); i--) {
    if (CLAUSE_END.has(at(r, i).lower)) return undefined;
    const found = tenseAt(r, i);
    if (found === 'ahead') return found;
    // "would be released", "was due to leave": the auxiliary or prospect stands a few words before its verb.
    if (found === 'back') {
      for (let k = i - 1; k >= Math.max(r.first, i - 4); k--) {
        const { tag, lower } = at(r, k);
        if (CLAUSE_END.has(lower) || lower === ',') break;
        if (FUTURE_AUXILIARIES.has(lower) || PROSPECTS.has(lower) || PROSPECTS_TO.has(lower)) return tenseAt(r, k) ?? 'back';
        if (tag !== 'AUX' && tag !== 'ADV' && tag !== 'PART') break;
      }
      return 'back';
    }
  }
  return undefined;
};
