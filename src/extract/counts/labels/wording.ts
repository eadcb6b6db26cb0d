/**
 * A label and its figure as the sentence that they stand for: "Trains cancelled: 19" is "19 trains were cancelled." What prose would be read as, it is read as.
 */
import { CURRENCY_CODES, MONEY_PREFIXES } from '../../../lexicon/currencies.js';
import { MULTIPLIERS } from '../../../lexicon/numbers.js';
import type { Prose, Token } from '../../language.js';
import type { Line, Reading } from '../../reading.js';
import { measureAt } from '../../recognisers/quantities/units.js';
import type { Label } from './label.js';

const LOWER = /\p{Ll}/u;

/** Whether a token is a part of a name: the capital of a label's first word makes none of it. */
const isOfName = ({ names, places }: Line, at: number): boolean =>
  places.some(({ first, last }) => first <= at && at < last) || names.some(({ first, last }) => first <= at && at < last && last - first > 1);

/** Some tokens within a sentence: without the capital of the first word, and without capitals where there is nothing else. */
const wordsOf = ({ tokens }: Prose, line: Line, at: readonly number[]): string => {
  const shouted = !at.some((i) => LOWER.test(tokens[i]!.text));
  return at
    .map((i) => {
      const { start, text, lower } = tokens[i]!;
      const plain = (shouted || i === at[0]) && !isOfName(line, i);
      return (i > at[0]! && tokens[i - 1]!.end < start ? ' ' : '') + (plain ? lower : text);
    })
    .join('');
};

/** "destroyed and damaged: 300" are as many together, of which none is told alone. */
const deedsOf = (words: string): string => words.replace(/ (?:and|&) /, ' or ');

/** What the brackets of a label say of the figure: the words before and behind it. */
interface Unit {
  readonly before: string;
  readonly behind: string;
}

const isMoney = ({ text }: Token): boolean => CURRENCY_CODES.has(text) || MONEY_PREFIXES.has(text);
const isScale = ({ lower }: Token): boolean => MULTIPLIERS.has(lower) || MULTIPLIERS.has(lower.replace(/s$/, ''));

/** "(ha)", "(USD million)", "(%)", "(thousands)": a unit and nothing else. */
const unitIn = (tokens: readonly Token[], brackets: readonly number[]): Unit | undefined => {
  const own = brackets.filter((i) => tokens[i]!.lower !== 'in');
  const [first] = own;
  if (first === undefined || own.length > 4) return undefined;
  const last = own.at(-1)! + 1;
  const words = (of: readonly number[]): string => of.map((i) => tokens[i]!.text).join(' ');
  if (tokens[first]!.text === '%' && own.length === 1) return { before: '', behind: ' %' };
  if (measureAt(tokens, first, last, true)?.last === last) return { before: '', behind: ` ${words(own)}` };
  const money = own.filter((i) => isMoney(tokens[i]!));
  const scale = own.filter((i) => isScale(tokens[i]!));
  if (money.length + scale.length !== own.length || money.length > 1 || scale.length > 1) return undefined;
  const [sign] = money;
  return { before: sign === undefined ? '' : `${tokens[sign]!.text} `, behind: scale.length === 0 ? '' : ` ${tokens[scale[0]!]!.lower.replace(/s$/, '')}` };
};

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

const YEAR = /^(?:19|20)\d\d$/;
const INITIALS = /^\p{Lu}[\p{Lu}.&/]*$/u;

/** A time in brackets, "visitors (2025)"; undefined where something else stands there that would have to be told, "deaths (children)". */
const timeIn = ({ prose: { text, tokens } }: Reading, { periods }: Line, brackets: readonly number[]): string | undefined => {
  const [first] = brackets;
  if (first === undefined) return '';
  const last = brackets.at(-1)! + 1;
  const isTime = YEAR.test(tokens[first]!.text) ? last === first + 1 : periods.some((period) => period.first === first && period.last === last);
  if (isTime) return `in ${text.slice(tokens[first]!.start, tokens[last - 1]!.end)}`;
  return brackets.every((i) => INITIALS.test(tokens[i]!.text)) ? '' : undefined;
};

/** A figure as its sentence has it. */
export interface Amount {
  readonly words: string;
  /** It has no unit, and so counts what its label names. */
  readonly bare: boolean;
  readonly none: boolean;
}

/** The sentence that a label and its figure stand for; undefined where they stand for none. */
export const sentenceOf = (reading: Reading, line: Line, label: Label, { words: amount, bare, none }: Amount): string | undefined => {
  const { prose } = reading;
  const { tokens } = prose;
  const unit = unitIn(tokens, label.brackets);
  const time = unit ? '' : timeIn(reading, line, label.brackets);
  if ((!bare && !none) || time === undefined || (!label.plural && !label.measured && !unit)) return undefined;
  const said = (at: readonly number[]): string => wordsOf(prose, line, at);
  const figure = unit ? `${unit.before}${amount}${unit.behind}` : none ? 'no' : amount;
  const noun = label.head === undefined ? '' : said([...label.before, label.head]);
  const behind = joined(said(label.behind), time);
  if (label.plural) {
    if (none && noun === '') return undefined;
    return `${joined(figure, noun, label.deed.length > 0 ? `were ${deedsOf(said(label.deed))}` : '', behind)} .`;
  }
  const subject = joined(noun, said(label.deed), behind);
  return none ? undefined : `${subject.charAt(0).toUpperCase()}${subject.slice(1)} was ${figure} .`;
};
