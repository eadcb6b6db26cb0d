import { verbForms } from '../../../../lexicon/inflect.js';
import { wordSet } from '../../../../lexicon/word-set.js';
import { words } from '../../../../lexicon/words.js';
import { isAgeInBrackets } from '../ages.js';
import { DIRECTIONS, FIREARMS, SCORE_CUES, STREETS } from '../../../../lexicon/uncounted.js';
import { isDigit } from '../literals.js';
import { LETTER, isCapital, lowerAt } from './suspect.js';
import type { Rule } from './suspect.js';
import { isOf } from '../../../language/words.js';

/** "F-15", "COVID-19", "A321", "9AB8": part of a code. */
export const code: Rule = ({ prose: { text, tokens }, number: { start, end, last, written, scale } }) => {
  const before = text.charAt(start - 1);
  if ((before === '-' || before === '–' || before === '/' || before === '_') && LETTER.test(text.charAt(start - 2))) return true;
  if (written !== 'digits') return false;
  // 6'3"
  const inches = text.charAt(end);
  if ((inches === "'" || inches === '’') && isDigit(text, end + 1)) return true;
  if ((before === "'" || before === '’') && isDigit(text, start - 2)) return true;
  if (isDigit(text, start - 1) || (before === '.' && isDigit(text, start - 2)) || (before !== ' ' && LETTER.test(before))) return true;
  return tokens[last - 1]!.end > end && scale === 1 && LETTER.test(text.charAt(end));
};

const PHONE_AFTER = /^(-[0-9]{1,4}-[0-9A-Z]|-[0-9]{4}(?![0-9])|[- ][0-9]{3}-([0-9]{4}|[A-Z]))/;
const PHONE_BEFORE = /[0-9]{3}-$/;
/** "+44 20 7946 0991", "0800 555 011": digits in groups behind the number of a country or a town. */
const GROUPS_BEFORE = /(?:\+[0-9]{1,3}(?:[ -]\(?[0-9]{1,4}\)?){0,4}|\b0[0-9]{2,4})[ -]?$/;

/** "222-2222", "+1 555 …", "0800": a telephone number or another long code. */
export const telephone: Rule = ({ prose: { text }, number: { start, end, written, bare, value } }) => {
  if (written !== 'digits') return false;
  if (GROUPS_BEFORE.test(text.slice(Math.max(0, start - 24), start))) return true;
  if (!bare) return false;
  if (text.charAt(start) === '0' && isDigit(text, start + 1)) return true;
  if (text.charAt(start - 1) === '+' && /^[\s-]?\(?[0-9]{2}/.test(text.slice(end, end + 4))) return true;
  if (value < 1000) return PHONE_AFTER.test(text.slice(end, end + 10));
  return text.charAt(start - 1) === '-' && PHONE_BEFORE.test(text.slice(start - 4, start));
};

const WAY = /^ ?[NSEW]\b/;
/** "18.443°N", "72° W": where something lies. */
export const coordinate: Rule = ({ prose: { text }, number: { end } }) => text.charAt(end) === '°' && WAY.test(text.slice(end + 1, end + 4));

const EMERGENCY: ReadonlySet<number> = new Set([911, 999, 112, 995, 119]);
const RUNG = wordSet(
  words('call calls caller callers center centre operator operators dispatcher dispatchers system recording recordings emergency tape tapes transcript'),
);
const RINGS = wordSet([...['call', 'dial', 'phone', 'ring'].flatMap(verbForms), 'to']);

/** "a 911 call", "dialled 999": the number that is rung for help. */
export const emergency: Rule = ({ prose: { tokens }, number: { first, last, written, bare, value } }) =>
  written === 'digits' && bare && EMERGENCY.has(value) && (isOf(tokens[last], RUNG) || (tokens[last]?.tag !== 'NOUN' && isOf(tokens[first - 1], RINGS)));

/** "575 Wilbraham Road", "the 1300 block", "6740 N. Clark", "at 6301 Ranchester". */
export const address: Rule = ({ prose: { text, tokens }, number: { first, last, written, bare, value }, limit }) => {
  const next = tokens[last];
  if (!bare || written !== 'digits' || !next || last >= limit) return false;
  if (next.lower === 'block') return value >= 100 && value % 100 === 0;
  if (!isCapital(next)) return false;
  if (isOf(next, DIRECTIONS) && (next.text.length === 2 || isCapital(tokens[last + 1]) || isDigit(text, next.end + 1))) return true;
  if (value >= 100 && lowerAt(tokens, first - 1) === 'at' && next.tag === 'PROPN' && !next.lower.endsWith('s')) return true;
  for (let i = last + 1; i < limit && i < last + 4 && isCapital(tokens[i]); i++) if (isOf(tokens[i]!, STREETS)) return true;
  return false;
};

/** ".45 pistol", ".40-calibre", "9mm pistol", "155 mm shells", "20-gauge shotgun". */
export const calibre: Rule = ({ prose: { tokens, text }, number: { last, start, value }, limit }) => {
  const dashed = lowerAt(tokens, last) === '-';
  const at = dashed ? last + 1 : last;
  const unit = lowerAt(tokens, at);
  if (value < 1 && text[start] === '.' && at < limit && FIREARMS.has(unit)) return true;
  if (/^cal(ibre|iber|\.)?$/.test(unit)) return at < limit;
  if (unit === 'gauge') return FIREARMS.has(lowerAt(tokens, at + 1));
  if (unit !== 'mm') return false;
  return [1, 2, 3].some((k) => at + k < limit && FIREARMS.has(lowerAt(tokens, at + k)));
};

const PAIR_AFTER = /^[-–]([0-9]{1,3})(?![0-9]|[.,][0-9])/;
const PAIR_BEFORE = /(?:^|[^0-9.,])([0-9]{1,3})[-–]$/;

/** "won 3-1", "2-2 on aggregate", "voted 52-68": a pair that does not rise, or one that counts nothing beside a word for a game or a vote. */
export const score: Rule = ({ prose: { text, tokens }, number: { first, last, start, end, written, bare, value }, from, limit }) => {
  if (written !== 'digits' || !bare || value > 250) return false;
  const after = PAIR_AFTER.exec(text.slice(end, end + 5));
  const before = after ? null : PAIR_BEFORE.exec(text.slice(Math.max(0, start - 5), start));
  const partner = after ?? before;
  if (!partner) return false;
  const other = Number(partner[1]);
  if (after ? value >= other : other >= value) return true;
  if (last < limit && (tokens[last]!.tag === 'NOUN' || tokens[last]!.tag === 'SYM')) return false;
  for (let i = Math.max(from, first - 4); i < Math.min(limit, last + 3); i++) if (isOf(tokens[i]!, SCORE_CUES)) return true;
  return false;
};

const PARAGRAPH = /^\d{1,2}(?:\.\d{1,2})+$/;

const COUNTER_BEFORE = /[0-9] ?\/ ?$/;
const COUNTER_AFTER = /^ \/ [0-9]/;

/** "1." at the start of a line, "(3)" after a heading, "1 / 32", a number alone on its line. */
export const listed: Rule = ({ prose: { text, tokens }, number, from, limit }) => {
  const { first, last, start, end, written, bare } = number;
  // "2.1 The wounded": the number of a paragraph.
  if (first === from && last < limit && PARAGRAPH.test(text.slice(start, end)) && tokens[last]!.tag === 'DET' && isCapital(tokens[last])) return true;
  if (written !== 'digits' || !bare) return false;
  if (first === from) {
    if (last === limit) return true;
    const mark = tokens[last]!;
    if (mark.text === ')' || mark.text === '.' || mark.text === ':') return last + 1 === limit || (mark.text !== ':' && mark.start === end);
  }
  if (COUNTER_BEFORE.test(text.slice(Math.max(0, start - 4), start)) || COUNTER_AFTER.test(text.slice(end, end + 4))) return true;
  return text.charAt(start - 1) === '(' && text.charAt(end) === ')' && !isAgeInBrackets(tokens, number, from);
};
