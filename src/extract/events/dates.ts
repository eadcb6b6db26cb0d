/**
 * Which date of its line each word for an event has: the nearest, where nothing tells that it is of something else.
 */
import { AFTERMATH, PLANNED_PLACES } from '../../lexicon/moments.js';
import { isResolved } from '../../model/period.js';
import type { Token } from '../language.js';
import { isOf, oneOf, someBetween } from '../language/words.js';
import type { Run } from '../parties.js';
import type { Line } from '../reading.js';
import type { PeriodMention } from '../recognisers/periods/index.js';
import { isHeldAgainst } from './past.js';
import { phraseStart } from './phrase-start.js';

/** The one trigger of a line that a period belongs to: the nearest before it, else the nearest after. */
const distance = (trigger: Run, mention: Run): number =>
  mention.first >= trigger.last ? mention.first - trigger.last : (trigger.first - mention.last) * 1.2 + 0.5;

const REACH = 16;

/** The place in a list of the trigger that a mention stands with; -1 where none is near. */
export const nearestTo = (triggers: readonly Run[], mention: Run): number => {
  let best = -1;
  let least = REACH;
  triggers.forEach((trigger, at) => {
    const far = distance(trigger, mention);
    if (far < least) [best, least] = [at, far];
  });
  return best;
};

/** How far into a line a dateline may reach. */
const DATELINE = 18;

/** The token where a line's own text begins: after "BAGHDAD, Dec 31 (Agency) -". The date of a dateline is that of the writing. */
const datelineEnd = (line: Line, tokens: readonly Token[]): number => {
  const { first, last } = line.sentence;
  if (!/^\p{Lu}{2,}/u.test(tokens[first]!.text)) return first;
  for (let i = first + 1; i < Math.min(last, first + DATELINE); i++) {
    const { text } = tokens[i]!;
    if ((text === '-' || text === '–' || text === '—') && tokens[i - 1]!.end < tokens[i]!.start) return i + 1;
  }
  return first;
};

const breaks = oneOf(new Set([':', ';', '|']));

const isVerb = ({ tag }: Token): boolean => tag === 'VERB';

/** How far before a date its verb may stand: "was ordered held without bond Monday". */
const VERB_REACH = 8;

/** The verb that a date stands behind, in the same part of the sentence and from a token on. */
const verbBefore = (tokens: readonly Token[], at: number, from: number): number | undefined => {
  for (let i = at - 1; i >= Math.max(from, at - VERB_REACH); i--) {
    if (isVerb(tokens[i]!)) return i;
    if (tokens[i]!.tag === 'PUNCT' && tokens[i]!.text !== '-') return undefined;
  }
  return undefined;
};

/**
 * "was charged on Tuesday in a June shooting": the day of what came of the event, and not its own; "June" stands within the words for it. Of "was charged in a
 * shooting on Tuesday" nothing tells which of the two was then.
 */
const isOfAftermath = (tokens: readonly Token[], { first }: PeriodMention, trigger: Run, from: number): boolean => {
  if (first < trigger.first && phraseStart(tokens, trigger.first, from) <= first) return false;
  const verb = verbBefore(tokens, first, from);
  // "made his first appearance in court Monday"
  return verb !== undefined && (isOf(tokens[verb], AFTERMATH) || someBetween(tokens, verb + 1, first, ({ lower }) => PLANNED_PLACES.has(lower)));
};

/** The date of each of some triggers of a line. `speaks`: whether somebody is said to say something at a token. */
export const datesOn = (
  tokens: readonly Token[],
  line: Line,
  triggers: readonly Run[],
  speaks: (at: number) => boolean,
): readonly (PeriodMention | undefined)[] => {
  const speechBetween = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (speaks(i)) return true;
    return false;
  };
  const dateline = datelineEnd(line, tokens);
  const periods: (PeriodMention | undefined)[] = triggers.map(() => undefined);
  // The nearest first: each event takes one date.
  const byDistance = line.periods
    .map((mention) => ({ mention, at: nearestTo(triggers, mention) }))
    .filter(({ mention, at }) => at >= 0 && isResolved(mention.value) && !mention.value.implied?.includes('day') && mention.first >= dateline)
    .sort((a, b) => distance(triggers[a.at]!, a.mention) - distance(triggers[b.at]!, b.mention));
  for (const { mention, at } of byDistance) {
    const trigger = triggers[at]!;
    if (periods[at] || someBetween(tokens, Math.min(mention.last, trigger.last), Math.max(mention.first, trigger.first), breaks)) continue;
    // "said on Wednesday that it was holding them": the day of the saying.
    if (speaks(mention.first - 1) || (tokens[mention.first - 1]?.tag === 'ADP' && speaks(mention.first - 2))) continue;
    if (mention.last <= trigger.first ? speechBetween(mention.last, trigger.first) : speechBetween(trigger.last, mention.first)) continue;
    // "the worst flood since 1953": the year of what it is held against.
    if (mention.first >= trigger.last && isHeldAgainst(tokens, mention)) continue;
    // "was preparing on Tuesday to bury those killed in the raids": the day of the preparing.
    if (mention.last <= trigger.first && mention.first - line.sentence.first > 2 && someBetween(tokens, mention.last, trigger.first, isVerb)) continue;
    if (isOfAftermath(tokens, mention, trigger, line.sentence.first)) continue;
    periods[at] = mention;
  }
  return periods;
};
