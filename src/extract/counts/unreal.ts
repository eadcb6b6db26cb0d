/**
 * Figures of what has not happened: supposed, attempted, threatened, or what would have been.
 */
import { ATTEMPTED, INTENDED, REQUESTS } from '../../lexicon/certainty.js';
import { AIMED } from '../../lexicon/deeds.js';
import { ANNOUNCING } from '../../lexicon/speech.js';
import { CONDITIONS, GENERAL_VERBS, NEARLY, NEAR_MISS, OF_ANYBODY, PLANS_OF, WHENEVER } from '../../lexicon/unreal.js';
import { wordSet } from '../../lexicon/word-set.js';
import { mayHave } from '../language/gates.js';
import { isOf } from '../language/words.js';
import type { Token } from '../language.js';
import { isAwaited } from '../modality.js';
import type { Line, Reading } from '../reading.js';
import type { Counted, Link } from './clause.js';

const HYPOTHETICAL = wordSet(['could', 'would', 'might', 'may', 'should', 'if', 'unless']);

/** How far before "to" the word may stand that says the deed was not done: "an attempt by two rebels to kill the mayor". */
const GOVERNS = 5;

const UNDONE = wordSet([...ATTEMPTED, ...INTENDED]);
const NOT_COME = wordSet([...UNDONE, ...PLANS_OF]);
const NONE = wordSet(['no', 'any', 'little']);

/** "powerful enough to kill 12 people, and did", "wanted to kidnap three nuns and did so": done after all. */
const wasDone = ({ prose: { tokens } }: Reading, { sentence }: Line, from: number): boolean => {
  for (let i = from; i < Math.min(sentence.last, from + GOVERNS); i++) if (tokens[i]!.lower === 'and' && tokens[i + 1]?.lower === 'did') return true;
  return false;
};

/** "tried to kill two", "a plot to abduct him", "attempted murder of two": nothing has been done. "Managed to" and "went on to" are no such words. */
const isUndone = (reading: Reading, line: Line, harms: boolean, cue: number, last: number): boolean => {
  const { tokens } = reading.prose;
  const { sentence } = line;
  if (!mayHave(sentence, NOT_COME)) return false;
  const words = harms ? UNDONE : ATTEMPTED;
  let to = cue - 1;
  while (to > sentence.first && (tokens[to]!.tag === 'ADV' || tokens[to]!.lower === 'be' || tokens[to]!.lower === 'have')) to -= 1;
  if (tokens[to]?.lower === 'attempted') return true;
  if (tokens[to]?.lower !== 'to') return false;
  for (let i = to - 1; i >= Math.max(sentence.first, to - GOVERNS); i--) {
    if (isOf(tokens[i]!, PLANS_OF) && isOf(tokens[i - 1], NONE)) return true;
    if (isOf(tokens[i]!, words)) return !wasDone(reading, line, last);
    if (tokens[i]!.tag === 'VERB' || tokens[i]!.tag === 'PUNCT') return false;
  }
  return false;
};

/** "would have killed 40": it did not. "Could have" and "might have" are hedges. */
const isCounterfactual = ({ prose: { tokens } }: Reading, { sentence }: Line, { cue }: Link): boolean =>
  tokens
    .slice(Math.max(sentence.first, cue.first - 3), cue.first)
    .some(({ lower }, i, near) => (lower === 'would' || lower === 'should') && near[i + 1]?.lower === 'have');

/** "could kill 30", "if 30 die": nothing has happened. "may have killed" is a hedge and stays. */
const isHypothetical = (reading: Reading, line: Line, counted: Counted, link: Link): boolean => {
  const { tokens } = reading.prose;
  const from = Math.max(line.sentence.first, Math.min(link.cue.first, counted.first) - 4);
  for (let i = from; i < link.cue.first; i++) {
    const { lower, tag } = tokens[i]!;
    if (!isOf(tokens[i]!, HYPOTHETICAL) || tokens[i + 1]?.lower === 'have' || (lower === 'may' && (tag === 'PROPN' || tokens[i + 1]?.tag === 'NUM'))) continue;
    // "we could tell that he was hit": what could be is told before "that".
    if (tokens.slice(i, link.cue.first).some((token) => token.lower === 'that' && token.tag === 'SCONJ')) continue;
    // "said it would cut 1,500 jobs": a plan in somebody's words.
    if (lower === 'would' && tokens.slice(Math.max(line.sentence.first, i - 4), i).some((token) => isOf(token, ANNOUNCING))) continue;
    return true;
  }
  return false;
};

/** How far before a figure the verb may stand that only asks for it. */
const ASKED = 8;

/** "Prosecutors asked for 25 years in prison": nobody has been sentenced to it. */
const isRequested = ({ prose: { tokens } }: Reading, { sentence }: Line, { first }: Counted): boolean => {
  if (!mayHave(sentence, REQUESTS)) return false;
  for (let i = first - 1; i >= Math.max(sentence.first, first - ASKED); i--) {
    if (isOf(tokens[i]!, REQUESTS)) return true;
    if (tokens[i]!.tag === 'VERB' || tokens[i]!.text === ';') return false;
  }
  return false;
};

const ENDS_AIM: ReadonlySet<string> = new Set(['PUNCT', 'SCONJ', 'CCONJ', 'ADP', 'ADV', 'SPACE']);

/** "was shot at", "the car that was shot up", "nearly hit her", "came within inches of striking her": nobody was hit. "Shot at his home" was. */
const isMissed = ({ prose: { tokens } }: Reading, { sentence }: Line, { cue: { first, last } }: Link): boolean => {
  if (isOf(tokens[first - 1], NEARLY) || (tokens[first - 1]?.lower === 'of' && isOf(tokens[first - 2], NEAR_MISS))) return true;
  // "wound up in the hall"
  if (tokens[last - 1]!.lower === 'wound' && tokens[last]?.lower === 'up') return true;
  if (!isOf(tokens[last - 1]!, AIMED)) return false;
  return tokens[last]?.lower === 'up' || (tokens[last]?.lower === 'at' && (last + 1 >= sentence.last || ENDS_AIM.has(tokens[last + 1]!.tag)));
};

const FOLLOWING = wordSet(['after', 'before', 'when', 'once']);
const CAN = wordSet(['can', 'may', 'must']);
/** How far before "after" the main verb may stand. */
const MAIN = 10;

/** "An inquest is held when a prisoner dies", "can only be given after a donor has died": of anybody, at any time, and of nobody. */
const isGeneral = ({ prose: { tokens } }: Reading, { sentence }: Line, { first, last }: Counted): boolean => {
  const opener = tokens[first - 1];
  if (first - 1 < sentence.first || !isOf(tokens[first], OF_ANYBODY) || !isOf(tokens[last], GENERAL_VERBS)) return false;
  if (isOf(opener, WHENEVER)) return true;
  if (!isOf(opener, FOLLOWING)) return false;
  const before = tokens.slice(Math.max(sentence.first, first - 1 - MAIN), first - 1);
  return before.some(({ lower }) => lower === 'only') && before.some((token) => isOf(token, CAN));
};

/** Whether a figure is of what has not happened. A plan to cut jobs is told as such, and one to kill is no killing. */
export const isUnreal = (reading: Reading, line: Line, counted: Counted, link: Link): boolean => {
  const { attribute, first, last } = link.cue;
  return (
    isHypothetical(reading, line, counted, link) ||
    isAwaited(reading.prose.tokens, line.sentence.first, first) ||
    isUndone(reading, line, attribute.harms === true, first, Math.max(counted.last, last)) ||
    (attribute.byCourt === true && isRequested(reading, line, counted)) ||
    (attribute.harms === true && (isCounterfactual(reading, line, link) || isGeneral(reading, line, counted) || isMissed(reading, line, link)))
  );
};

/** What may stand between a verb and the figure that is its object. */
const BEFORE_FIGURE: ReadonlySet<Token['tag']> = new Set(['DET', 'ADV', 'ADJ', 'ADP']);
const FEW = 4;
/** The verb that a figure is the object of: "[rose] by 3%", "[pay] at least 3 million". */
export const verbBefore = (tokens: readonly Token[], { first }: Counted, from: number): number | undefined => {
  let i = first - 1;
  while (i > from && first - i <= FEW && BEFORE_FIGURE.has(tokens[i]!.tag)) i -= 1;
  return i >= from && tokens[i]?.tag === 'VERB' ? i : undefined;
};

/** How far before a figure the word may stand that opens a condition. */
const NEAR = 4;
/**
 * The same of a figure that no attribute of a domain takes: "refused to pay 3 million", "if ten trains are cancelled". Those whom somebody tries to find are there
 * all the same.
 */
export const isUnrealAlone = (reading: Reading, line: Line, counted: Counted, isMeasure: boolean): boolean => {
  const { tokens } = reading.prose;
  const { sentence } = line;
  if (mayHave(sentence, CONDITIONS))
    for (let i = counted.first - 1; i >= Math.max(sentence.first, counted.first - NEAR) && tokens[i]!.tag !== 'PUNCT'; i--)
      if (isOf(tokens[i]!, CONDITIONS) && tokens[i]!.lower !== 'whether') return true;
  const verb = isMeasure ? verbBefore(tokens, counted, sentence.first) : undefined;
  return verb !== undefined && isUndone(reading, line, false, verb, counted.last);
};
