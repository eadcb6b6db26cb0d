/** Rules for what nobody knows yet: "too early to say why", "the cause is under investigation". */
import {
  ASKED,
  ASKS,
  CAUSE_GOES_ON,
  CAUSE_WORDS,
  DELIBERATELY,
  INTENTS,
  EARLY,
  EXCLUDES,
  HOW_MUCH,
  INQUIRES,
  INQUIRY,
  KNOWN,
  NOT_KNOWN,
  RULES_OUT,
  TO_COME,
  VERSIONS,
} from '../../lexicon/causes.js';
import { type Found, type Place, type Rule, triggerIn, within } from './found.js';
import { negatedBefore } from './negation.js';
import type { Token } from '../language.js';
import { isOf, someBetween } from '../language/words.js';
import { DEFINITE } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/word-set.js';

type Result = Found | undefined;

const open = (place: Place, first: number, last: number): Result => {
  const { tokens } = place.reading.prose;
  const who = within(tokens, first, Math.min(last + 3, place.line.sentence.last), ['who']) >= 0;
  const trigger = triggerIn(place.triggers, first, Math.min(last + 5, place.line.sentence.last));
  return { attribute: who ? 'responsible' : 'cause', stance: 'none', words: 'not known', first, last, ...(trigger ? { about: trigger.first } : {}) };
};

/** Tokens of what is asked in which it may be told to be still to come. */
const FAR = 9;

/** "too early to say what caused it" */
const early = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const asks = within(tokens, i + 1, Math.min(i + 7, line.sentence.last), ASKS);
  if (tokens[i - 1]?.lower !== 'too' || tokens[i + 1]?.lower !== 'to' || asks < 0 || isOf(tokens[asks + 1], HOW_MUCH)) return undefined;
  // "whether any charges would be brought", "when the road will open": of what is to come.
  const clause = Math.min(asks + FAR, line.sentence.last);
  if (someBetween(tokens, asks + 1, clause, (token) => isOf(token, TO_COME))) return undefined;
  return open(place, i - 1, Math.min(asks + 3, line.sentence.last));
};

/** "established probable cause", "a probable cause hearing": what the law asks for before somebody is tried. */
const isInLaw = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.lower === 'probable' && !isOf(tokens[i + 1], CAUSE_GOES_ON);

/** "the cause is not known", "the cause of the fire was under investigation", "investigating the cause" */
const cause = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  if (isInLaw(tokens, i)) return undefined;
  const end = Math.min(i + 12, line.sentence.last);
  const unknown = within(tokens, i + 1, end, NOT_KNOWN);
  if (unknown > 0) return open(place, i, unknown + 1);
  const inquiry = within(tokens, i + 1, end, INQUIRY);
  if (inquiry > 0 && ['under', 'being'].includes(tokens[inquiry - 1]!.lower)) return open(place, i, inquiry + 1);
  const known = within(tokens, i + 1, end, KNOWN);
  if (known > 0 && (negatedBefore(tokens, line, known, 4) || within(tokens, i + 1, known, ['yet']) > 0)) return open(place, i, known + 1);
  const verb = within(tokens, Math.max(line.sentence.first, i - 4), i, INQUIRES);
  // "the cause will be known only thereafter"
  if (known > 0 && within(tokens, i + 1, known, ['will', 'to']) > 0) return open(place, i, known + 1);
  return verb >= 0 && i - verb <= 4 ? open(place, verb, i + 1) : undefined;
};

const MEANT = wordSet([...INTENTS.keys(), ...DELIBERATELY]);
/** "it was not immediately clear what caused the blast", "it is unclear who was behind it" */
const question = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const lower = tokens[i]!.lower;
  const unknown = lower === 'unclear' || lower === 'unknown' || (lower !== 'determined' && negatedBefore(tokens, line, i, 4));
  const asks = within(tokens, i + 1, Math.min(i + 3, line.sentence.last), ['what', 'who', 'why', 'how']);
  const noTold = unknown || (lower === 'determined' && negatedBefore(tokens, line, i, 4));
  // "not determined if the shooting was accidental", "unclear whether the fire was set deliberately"
  const whether = within(tokens, i + 1, Math.min(i + 3, line.sentence.last), ['if', 'whether']);
  const meant = noTold && whether > 0 ? within(tokens, whether + 1, Math.min(whether + 9, line.sentence.last), MEANT) : -1;
  if (meant > 0 && !isOf(tokens[meant - 1], DEFINITE)) return open(place, i, meant + 1);
  if (!unknown || asks < 0) return undefined;
  const asked = within(tokens, asks + 1, Math.min(asks + 8, line.sentence.last), ASKED);
  return asked > 0 ? open(place, i, asked + 1) : undefined;
};

/** "has not discarded any hypothesis", "nothing has been ruled out" */
const allOpen = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const rules = isOf(tokens[i]!, RULES_OUT);
  if (rules && tokens[i + 1]?.lower !== 'out') return undefined;
  if (within(tokens, Math.max(line.sentence.first, i - 6), i, ['nothing']) >= 0) return open(place, within(tokens, line.sentence.first, i, ['nothing']), i + 1);
  const from = i + (rules ? 2 : 1);
  const anything = ['any', 'anything'].includes(tokens[from]?.lower ?? '');
  const named = tokens[from]?.lower === 'any' && !isOf(tokens[from + 1], VERSIONS) && !isOf(tokens[from + 1], CAUSE_WORDS);
  if (!anything || named || !negatedBefore(tokens, line, i, 4)) return undefined;
  return open(place, i, Math.min(from + 2, line.sentence.last));
};

export const OPEN_RULES: readonly Rule[] = [
  { name: 'too early to say', at: EARLY, read: early },
  { name: 'cause not known', at: CAUSE_WORDS, read: cause },
  { name: 'nothing ruled out', at: [...RULES_OUT, ...EXCLUDES, 'discarded', 'discard'], read: allOpen },
  { name: 'question left open', at: ['clear', 'known', 'unclear', 'unknown', 'determined'], read: question },
];
