/** Whether a way or a service is open: "the bridge remained closed", "the airport has reopened". */
import { SERVICES, STANDINGS } from '../../lexicon/descriptions.js';
import { STAYS } from '../../lexicon/predications.js';
import { wordSet } from '../../lexicon/word-set.js';
import { OPEN_OR_CLOSED } from '../../model/statement.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import { singular } from '../language/forms.js';
import { mayHave } from '../language/gates.js';
import { isOf, someBetween } from '../language/words.js';
import { wordsOf } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import { narrowedBy } from './narrowed.js';
import { isAnyOne, isOfSome, phraseBefore } from './phrase-before.js';
import { polarityOf, type tellersOf } from './tellings.js';

const REOPENED = wordSet(['reopened', 'restored']);
const STANDING = wordSet(STANDINGS.keys());
const NONE: readonly Draft<'description'>[] = [];
const HAVING = wordSet(['has', 'have', 'had']);
const LINKS = wordSet([...STAYS, 'now', 'still', 'fully', 'partly']);
const UNREAL = wordSet(['not', "n't", 'will', 'would', 'could', 'may', 'might', 'should', 'be']);

/** The ways and services of a line that are told to be open or closed. */
export const standingsIn = (reading: Reading, events: Events, line: Line, tellersAt: ReturnType<typeof tellersOf>): readonly Draft<'description'>[] => {
  if (!mayHave(line.sentence, STANDING)) return NONE;
  const { tokens } = reading.prose;
  const drafts: Draft<'description'>[] = [];
  for (let i = line.sentence.first + 1; i < line.sentence.last; i++) {
    if (!isOf(tokens[i]!, STANDING)) continue;
    const before = tokens[i - 1]!;
    const again = isOf(tokens[i]!, REOPENED);
    if (!((again && SERVICES.has(singular(before))) || before.tag === 'AUX' || isOf(before, LINKS))) continue;
    let at = i - 1;
    while (at > line.sentence.first && (tokens[at]!.tag === 'AUX' || tokens[at]!.tag === 'ADV' || isOf(tokens[at], STAYS))) at -= 1;
    // "polling stations have closed" tells of an hour, not of a state.
    if (!again && isOf(before, HAVING)) continue;
    if (!SERVICES.has(singular(tokens[at]!)) || someBetween(tokens, at + 1, i, (token) => isOf(token, UNREAL))) continue;
    const thing = phraseBefore(tokens, at + 1, line.sentence.first);
    const span = { start: tokens[at]!.start, end: tokens[i]!.end };
    if (
      isOfSome(tokens, thing) ||
      isAnyOne(tokens, thing) ||
      polarityOf(tokens, line, { first: at, last: i + 1, governed: false }, tellersAt(span)) !== 'affirmed'
    )
      continue;
    const per = narrowedBy(tokens, line, thing, { first: i, last: i + 1 }).join(' ');
    const who = wordsOf(reading, thing).toLowerCase();
    drafts.push({
      kind: 'description',
      attribute: OPEN_OR_CLOSED,
      value: { words: STANDINGS.get(tokens[i]!.lower)! },
      scope: per === '' ? { who } : { who, per },
      span,
      event: events.main,
      rule: 'whether it is open',
      ...(again ? { revision: { role: 'replacing' as const, cue: { span: { start: tokens[i]!.start, end: tokens[i]!.end }, text: tokens[i]!.text } } } : {}),
    });
  }
  return drafts;
};
