/**
 * Figures of what a text does not say to be so: what it only asks, what happens in a film, and what did not come to be.
 */
import { dimensionOf } from '../../lexicon/dimensions.js';
import { FICTION, FINDING, LIMITS, MAY_BE_FICTION, NEITHER, NOT, PRESUPPOSING } from '../../lexicon/unreal.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Token } from '../language.js';
import { mayHave } from '../language/gates.js';
import { isOf, someBetween } from '../language/words.js';
import { isQuestion } from '../modality.js';
import { phraseAt } from '../phrases.js';
import type { Line, Reading } from '../reading.js';
import { deedOn } from './deed.js';
import type { Item } from './item.js';
import { verbBefore } from './unreal.js';

const OPENS = wordSet(['and', 'but', 'so', 'or', 'then', '“', '"', '‘']);

/** How far from a figure, and how far into a sentence, what makes a question of it is looked for. */
const FAR = 40;

/** "Were 14 trains cancelled?", "14 trains cancelled?": asked, where no word takes it for granted ("why were 14 …", "after 14 …"). */
const isAsked = ({ prose: { tokens } }: Reading, { sentence }: Line, { counted }: Item): boolean => {
  if (!isQuestion(tokens, sentence)) return false;
  const { first, last } = sentence;
  let opening = first;
  while (opening < last && isOf(tokens[opening]!, OPENS)) opening += 1;
  if (someBetween(tokens, Math.max(opening, counted.first - FAR), counted.first, (token) => isOf(token, PRESUPPOSING))) return false;
  // "Sixty-four jobs? Perhaps." takes up what somebody said, and asks nothing of it.
  const says = (tag: Token['tag']): boolean => someBetween(tokens, opening, Math.min(last, opening + FAR), (token) => token.tag === tag);
  return tokens[opening]?.tag === 'AUX' || (says('VERB') && !says('AUX'));
};

const WITHIN = wordSet(['in', 'of', 'throughout']);
const WORKS = wordSet([...FICTION, ...MAY_BE_FICTION]);
/** How plots are told. */
const isPresent = ({ tag, lower }: Token): boolean => tag === 'VERB' && !/(?:ed|en|ing|shot)$/.test(lower);

/** "In the film", "in her novel": of a work that is told of. */
const OWNED: ReadonlySet<Token['tag']> = new Set(['DET', 'PRON']);

/** "In the film, a bomb kills 12", "a novel in which a storm kills 300". */
const isMadeUp = ({ prose: { tokens }, lines }: Reading, { sentence, number }: Line, { counted, link }: Item): boolean => {
  const told = link !== undefined && isPresent(tokens[link.cue.first]!);
  // "The drama opens on Sunday. In it 12 people die."
  const before = lines[number - 1]?.sentence;
  if (told && before && isOf(tokens[sentence.first]!, WITHIN) && tokens[sentence.first + 1]?.lower === 'it' && mayHave(before, WORKS)) return true;
  if (!mayHave(sentence, WORKS)) return false;
  const isWork = (token: Token): boolean => isOf(token, FICTION) || (told && isOf(token, MAY_BE_FICTION));
  for (let i = Math.max(sentence.first, counted.first - FAR); i < counted.first; i++)
    if (isWork(tokens[i]!) && tokens[i + 1]?.lower === 'in' && tokens[i + 2]?.lower === 'which') return true;
  if (!isOf(tokens[sentence.first]!, WITHIN)) return false;
  const phrase = phraseAt(tokens, sentence.first + 1, Math.min(counted.first, sentence.first + FAR));
  return phrase !== undefined && OWNED.has(tokens[phrase.first]!.tag) && isWork(tokens[phrase.head]!);
};

/** "Neither the pilot nor [the 40 passengers] were hurt": what is said of them is not so. Those themselves are there. */
const isNeither = ({ prose: { tokens } }: Reading, { sentence }: Line, { counted, link }: Item): boolean => {
  if (link === undefined || link.cue.role === 'counted') return false;
  let i = counted.first - 1;
  while (i > sentence.first && (tokens[i]!.tag === 'DET' || tokens[i]!.tag === 'PRON')) i -= 1;
  return isOf(tokens[i], NEITHER);
};

/** Whether what the noun alone names is the object of a verb that is denied: "did not fire 300 workers". Those whom nobody found are there all the same. */
const isUndoneTo = ({ prose: { tokens } }: Reading, { sentence }: Line, { counted, link, quantity }: Item): boolean => {
  if (dimensionOf(quantity.value) !== 'count' || (link !== undefined && link.cue.role !== 'counted') || !mayHave(sentence, NOT)) return false;
  const verb = counted.first - 1;
  if (verb <= sentence.first || tokens[verb]!.tag !== 'VERB' || isOf(tokens[verb]!, FINDING) || tokens[counted.first]!.tag === 'DET') return false;
  const not = tokens[verb - 1]!.tag === 'ADV' && !isOf(tokens[verb - 1]!, NOT) ? verb - 2 : verb - 1;
  return (
    isOf(tokens[not], NOT) &&
    isOf(tokens[not - 1], DID) &&
    deedOn(tokens, { quantity, counted, link: undefined, person: undefined }, sentence.first, sentence.last) === undefined
  );
};
const DID = wordSet(['did', 'do', 'does', 'had', 'has', 'have', 'was', 'were', 'is', 'are']);

/** Whether a figure is of what the text only asks or makes up, or of those to whom it did not happen. */
export const isUntold = (reading: Reading, line: Line, item: Item): boolean =>
  isAsked(reading, line, item) || isMadeUp(reading, line, item) || isNeither(reading, line, item) || isUndoneTo(reading, line, item);

/** "did not rise 3%", "never rose by 3%", "has not paid 3 million": a measure of what was not done. "Not only" denies nothing. */
export const isNotDone = ({ prose: { tokens } }: Reading, { sentence }: Line, { counted, quantity }: Item): boolean => {
  const dimension = dimensionOf(quantity.value);
  // "did not see the ten-year-old": how old she is, is not in question.
  if (dimension === 'count' || dimension === 'age' || !mayHave(sentence, NOT)) return false;
  // "would not renew a $4m contract": nor is what the contract is worth.
  if (tokens[quantity.first - 1]?.tag === 'DET' && tokens[quantity.last]?.tag === 'NOUN' && quantity.value.unit !== '%') return false;
  const verb = verbBefore(tokens, counted, sentence.first);
  if (verb === undefined) return false;
  let i = verb - 1;
  while (i > sentence.first && tokens[i]!.tag === 'ADV' && !isOf(tokens[i]!, NOT)) i -= 1;
  return isOf(tokens[i], NOT) && !someBetween(tokens, i, verb + 1, (token) => isOf(token, LIMITS));
};
