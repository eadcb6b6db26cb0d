/**
 * Sums without their currency, where a text has but one: "The plant will cost 240 million", "pocketed 62 million in subsidies". Which currency it is
 * stands elsewhere in the text; that it is money must stand beside the figure.
 */
import { MONEY_NOUNS, MONEY_VERBS, MULTIPLIERS } from '../../../lexicon/money-words.js';
import { AT_LEVEL } from '../../../lexicon/changes.js';
import { verbForms } from '../../../lexicon/inflect.js';
import { wordSet } from '../../../lexicon/word-set.js';
import { dimensionOf } from '../../../lexicon/dimensions.js';
import type { Prose, Token } from '../../language.js';
import { isOf, someBetween } from '../../language/words.js';
import type { QuantityMention } from './mention.js';

/** How many times as often as all others a currency must stand in a text to be meant without a word. */
const CLEARLY = 3;

const isMoney = ({ value }: QuantityMention): boolean => dimensionOf(value) === 'money';

/** The one currency of a text, leaving out what only converts a sum told in it. */
const currencyOf = (mentions: readonly QuantityMention[]): string | undefined => {
  const times = new Map<string, number>();
  for (const mention of mentions) if (isMoney(mention) && !mention.converted) times.set(mention.value.unit, (times.get(mention.value.unit) ?? 0) + 1);
  const all = [...times.values()].reduce((sum, each) => sum + each, 0);
  return [...times].find(([, each]) => each >= CLEARLY * (all - each))?.[0];
};

/** What may stand between a verb or a noun and its figure. */
const BETWEEN: ReadonlySet<Token['tag']> = new Set(['DET', 'ADV', 'ADP', 'PART', 'AUX', 'ADJ']);
const REACH = 5;

/** "[cost] about 240 million", "[savings] of 110 million", "the [damage] is put at 34 million" */
const isToldBefore = (tokens: readonly Token[], at: number, from: number): boolean => {
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const token = tokens[i]!;
    if (isOf(token, MONEY_VERBS) && (token.tag === 'VERB' || token.lower === 'cost')) return true;
    if (token.tag === 'NOUN' && isOf(token, MONEY_NOUNS)) return i < at - 1;
    if (!BETWEEN.has(token.tag) && !isOf(token, AT_LEVEL)) return false;
  }
  return false;
};

/** "62 million in [subsidies]", "40 million of new [debt]", "a 40 million [loan]" */
const isToldBehind = (tokens: readonly Token[], at: number, last: number): boolean => {
  const preposition = tokens[at]?.lower;
  let i = preposition === 'in' || preposition === 'of' ? at + 1 : at;
  while (i < last && (tokens[i]!.tag === 'ADJ' || tokens[i]!.tag === 'NOUN') && !isOf(tokens[i], MONEY_NOUNS)) i += 1;
  return i < last && tokens[i]!.tag === 'NOUN' && isOf(tokens[i], MONEY_NOUNS);
};

const LOSES = wordSet(verbForms('lose'));
/** "has 2 million users and lost 1.5 million": of what the sentence counts, and no money. */
const isOfOthers = (tokens: readonly Token[], { first }: QuantityMention, before: QuantityMention | undefined, from: number): boolean =>
  before?.head !== undefined &&
  before.first >= from &&
  isOf(tokens[before.number.last - 1], MULTIPLIERS) &&
  someBetween(tokens, Math.max(from, first - REACH), first, (token) => isOf(token, LOSES));

const isBareSum = (tokens: readonly Token[], { value, head, number }: QuantityMention): boolean =>
  value.unit === '' && head === undefined && isOf(tokens[number.last - 1], MULTIPLIERS);

/** The mentions of a text, bare sums in its one currency. */
export const withBareMoney = ({ tokens, sentences }: Prose, mentions: QuantityMention[]): QuantityMention[] => {
  const bare = new Set(mentions.filter((mention) => isBareSum(tokens, mention)));
  const unit = bare.size > 0 ? currencyOf(mentions) : undefined;
  if (unit === undefined) return mentions;
  let at = 0;
  return mentions.map((mention, number) => {
    while (at + 1 < sentences.length && sentences[at]!.last <= mention.first) at += 1;
    const { first, last } = sentences[at]!;
    const isSum =
      bare.has(mention) &&
      ((isToldBefore(tokens, mention.first, first) && !isOfOthers(tokens, mention, mentions[number - 1], first)) || isToldBehind(tokens, mention.last, last));
    return isSum ? { ...mention, value: { ...mention.value, unit } } : mention;
  });
};
