/**
 * What a figure is where it is no count of what is: what there is room for, what somebody expects, what a poll says.
 */
import { ABLE, MADE_FOR, MAY_BE_GIVEN, OUTLOOKS, POLLED_BY, POLLS, POLLS_OF, ROOM, SEATS, TAKES, WAS } from '../../lexicon/outlooks.js';
import type { AttributeOf } from '../../model/domain.js';
import type { Prose, Token } from '../language.js';
import { mayHave } from '../language/gates.js';
import { isOf } from '../language/words.js';
import type { Line } from '../reading.js';
import type { Counted } from './clause.js';

/** "can carry 180", "built to hold 300", "seats 180", "room for 300": what there is room for. */
const isRoom = ({ tokens }: Prose, i: number): boolean =>
  (isOf(tokens[i + 1], TAKES) && (isOf(tokens[i]!, ABLE) || (tokens[i]!.lower === 'to' && isOf(tokens[i - 1], MADE_FOR)))) ||
  (isOf(tokens[i]!, SEATS) && tokens[i]!.tag === 'VERB') ||
  (isOf(tokens[i]!, ROOM) && tokens[i + 1]?.lower === 'for');

/** "was to cost 60 million" */
const wasMeant = (tokens: readonly Token[], i: number): boolean => tokens[i]!.lower === 'to' && isOf(tokens[i - 1], WAS) && tokens[i + 1]?.tag === 'VERB';

/** How far from a figure the words for a poll may stand. */
const NEAR = 40;

/** "an exit poll said", "according to projections" */
const isPolled = ({ tokens }: Prose, { sentence }: Line, { first, last }: Counted): boolean => {
  if (!mayHave(sentence, POLLS)) return false;
  for (let i = Math.max(sentence.first, first - NEAR); i < Math.min(sentence.last, last + NEAR); i++) {
    if (!isOf(tokens[i]!, POLLS) || !(isOf(tokens[i - 1], POLLS_OF) || tokens[i]!.lower.endsWith('s'))) continue;
    if (isOf(tokens[i + 1], POLLED_BY) || tokens[i - 1]?.lower === 'to' || tokens[i - 2]?.lower === 'to' || tokens[i - 3]?.lower === 'to') return true;
  }
  return false;
};

/** How far before a punishment the words may stand by which it has not been given. */
const FACED = 10;

/** "faces a maximum of [20 years in prison]", "the charge carries a sentence of [five years]": what a court may give. */
const isPenaltyAhead = ({ tokens }: Prose, { sentence }: Line, { first }: Counted): boolean => {
  if (!mayHave(sentence, MAY_BE_GIVEN)) return false;
  for (let i = first - 1; i >= Math.max(sentence.first, first - FACED) && tokens[i]!.text !== ';'; i--) {
    if (isOf(tokens[i]!, MAY_BE_GIVEN)) return true;
    if (tokens[i]!.tag === 'VERB') return false;
  }
  return false;
};

export const outlookOf = (
  prose: Prose,
  counted: Counted,
  line: Line,
  attribute: AttributeOf | undefined,
): 'expected' | 'permitted' | 'possible' | undefined => {
  if (attribute?.byCourt === true && isPenaltyAhead(prose, line, counted)) return 'possible';
  for (let i = counted.first - 1; i >= Math.max(line.sentence.first, counted.first - 9); i--) {
    const { lower, text } = prose.tokens[i]!;
    if (text === ';' || text === '.' || text === '(' || line.quantities.some((quantity) => quantity.last === i + 1)) break;
    if (isRoom(prose, i)) return 'permitted';
    const outlook = OUTLOOKS.get(lower) ?? (wasMeant(prose.tokens, i) ? 'expected' : undefined);
    if (outlook) return outlook;
  }
  return isPolled(prose, line, counted) ? 'expected' : undefined;
};
