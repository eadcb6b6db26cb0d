import { CALENDAR, FIREARMS, LABELS, MONTHS, NUMBERED_NAMES, PROPER_LABELS, SCORE_CUES, STREETS } from '../../../lexicon/uncounted.js';
import type { Prose, Token } from '../../language.js';
import { isDigit } from './literals.js';
import type { NumberRead } from './numbers.js';

/** The figure in question and its surroundings. */
export interface Suspect {
  readonly prose: Prose;
  readonly number: NumberRead;
  /** First and last token (excluded) of the sentence. */
  readonly from: number;
  readonly limit: number;
}

type Rule = (suspect: Suspect) => boolean;

const LETTER = /\p{L}/u;
const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && MONTHS.has(token.lower) && (token.text !== token.lower || token.lower === 'sept.');
const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}?\p{Lu}/u.test(token.text);
const ORDINAL_OR_DECADE = /^(st|nd|rd|th|s|'s|’s|sts|nds|rds|ths)$/i;
const MERIDIEM = /^(a\.?m\.?|p\.?m\.?|o'clock|gmt|utc|edt|est|pst|pdt|cet|cest|bst|ist|hrs|local)$/;

/** "10:45", "5.30pm", "5 a.m.", "1600 GMT". */
const timeOfDay: Rule = ({ prose, number }) => {
  const { text, tokens } = prose;
  if (text.charAt(number.end) === ':' && isDigit(text, number.end + 1)) return true;
  if (text.charAt(number.start - 1) === ':' && isDigit(text, number.start - 2)) return true;
  const glued = /^\s?([ap])\.?m\b/i.exec(text.slice(number.end, number.end + 6));
  if (glued && number.value <= 24) return true;
  // "on Thursday at 2.08"
  if (
    lowerAt(tokens, number.first - 1) === 'at' &&
    CALENDAR.has(lowerAt(tokens, number.first - 2)) &&
    /^[0-2]?[0-9]\.[0-5][0-9]$/.test(text.slice(number.start, number.end))
  )
    return true;
  const next = lowerAt(tokens, number.last);
  if (next === 'local' && lowerAt(tokens, number.last + 1) !== 'time') return false;
  if (next === 'hrs') return number.bare && number.value >= 100 && /^[0-2][0-9][0-5][0-9]$/.test(text.slice(number.start, number.end));
  return MERIDIEM.test(next) && number.written !== 'fraction';
};

/** "29 December", "Dec. 29", "3-5 May", "the 29th", "1990s". */
const dayOfMonth: Rule = ({ prose, number, from }) => {
  const { tokens, text } = prose;
  if (
    ORDINAL_OR_DECADE.test(text.slice(number.end, tokens[number.last - 1]!.end)) ||
    (tokens[number.last]?.start === number.end && /^(st|nd|rd|th|s)$/.test(lowerAt(tokens, number.last)) && number.bare)
  )
    return true;
  // "in his 20's"
  if (
    number.bare &&
    number.value % 10 === 0 &&
    number.value <= 90 &&
    /^('|’)s$/.test(tokens[number.last]?.text ?? '') &&
    /^(his|her|their|my|the)$/.test(lowerAt(tokens, number.first - 1))
  )
    return true;
  if (number.value > 31 || !number.bare) return false;
  const next = lowerAt(tokens, number.last) === 'of' ? number.last + 1 : number.last;
  if (isMonth(tokens[next]) && number.value >= 1) return true;
  if (number.first > from && isMonth(tokens[number.first - 1]) && number.written === 'digits') return true;
  // "3-5 May", "May 3-5", "between 3 and 5 May", "1 or 2 May": the partner is the day of a month
  const { start, end } = number;
  if (/^\s?[-–/]\s?[0-9]{1,2}\s+\p{Lu}\p{Ll}{2}/u.test(text.slice(end, end + 12)) || /^\s(and|to|or)\s[0-9]{1,2}\s\p{Lu}/u.test(text.slice(end, end + 12))) {
    for (let k = number.last; k < number.last + 4; k++) if (isMonth(tokens[k])) return true;
  }
  const before = text.slice(Math.max(0, start - 4), start);
  return /[0-9]\s?[-–/,]\s?$/.test(before) && number.first - 3 >= from && [1, 2, 3].some((k) => isMonth(tokens[number.first - k]));
};

const YEAR_CUES: ReadonlySet<string> = new Set(
  'in since until till during before after fiscal early late mid circa season year spring summer autumn fall winter quarter half ad a.d. bc class'.split(' '),
);
const PLURAL = /[^s]s$|^(people|men|women|children|staff|police|rpm)$/;

/** "in 2019", "fiscal 2020 sales", "the 2020 season", "2017-18": four bare digits that no unit and no counted plural follows. */
const year: Rule = ({ prose, number, from, limit }) => {
  if (!number.bare || number.written !== 'digits' || number.value < 1000 || number.value > 2199 || number.end - number.start !== 4) return false;
  const { tokens } = prose;
  const next = number.last < limit ? tokens[number.last] : undefined;
  const before = number.first > from ? tokens[number.first - 1]! : undefined;
  if (isMonth(before) || isMonth(next)) return true;
  const cued = before !== undefined && YEAR_CUES.has(before.lower);
  const plural = next !== undefined && next.tag === 'NOUN' && PLURAL.test(next.lower) && next.start > number.end;
  if (number.value >= 1700 && number.value <= 2100) return cued || !plural;
  return (cued || /^(and|between|from|to)$/.test(before?.lower ?? '')) && !plural;
};

/** "F-15", "COVID-19", "A321", "9AB8": part of a code. */
const code: Rule = ({ prose, number }) => {
  const { text } = prose;
  const before = text.charAt(number.start - 1);
  const earlier = text.charAt(number.start - 2);
  if ((before === '-' || before === '–' || before === '/' || before === '_') && LETTER.test(earlier)) return true;
  if (number.written !== 'digits') return false;
  if (LETTER.test(before) || isDigit(text, number.start - 1) || (before === '.' && isDigit(text, number.start - 2))) return true;
  // letters that touch and are no unit: "5G", "787s"
  const last = prose.tokens[number.last - 1]!;
  const tail = text.slice(number.end, last.end);
  return tail !== '' && LETTER.test(tail.charAt(0)) && number.scale === 1;
};

/** "222-2222", "+1 555 …", "0800": a telephone number or another long code. */
const telephone: Rule = ({ prose, number }) => {
  if (number.written !== 'digits') return false;
  const { text } = prose;
  const around = text.slice(number.end, number.end + 12);
  if (text.charAt(number.start) === '0' && isDigit(text, number.start + 1)) return true;
  if (text.charAt(number.start - 1) === '+' && /^[\s-]?\(?[0-9]{2,}/.test(around)) return true;
  if (/^[- ][0-9]{3}-([0-9]{4}|[A-Z])/.test(around) || /^-[0-9]{1,4}-[0-9A-Z]/.test(around) || /^-[0-9]{4}(?![0-9])/.test(around))
    return number.bare && number.value < 1000;
  return (
    /[0-9]-$/.test(text.slice(Math.max(0, number.start - 2), number.start)) &&
    number.bare &&
    number.value >= 1000 &&
    /[0-9]{3}-$/.test(text.slice(Math.max(0, number.start - 4), number.start))
  );
};

/** "Section 427", "Flight 370", "phase 2", "No. 22", "#4". */
const label: Rule = ({ prose, number, from }) => {
  const { tokens } = prose;
  const at = number.first - 1;
  if (at < from || number.scale > 1) return false;
  const before = tokens[at]!;
  const tag = before.lower;
  if (tag === '#' || tag === '§') return true;
  if ((tag === '.' || tag === '.)') && at > from) return /^(no|nos|nr|vol)$/.test(lowerAt(tokens, at - 1)) && tokens[at - 1]!.end === before.start;
  if (!LABELS.has(tag) || before.end === number.start) return false;
  if (number.written === 'words' && !isCapital(tokens[number.first]))
    return (
      number.value < 13 &&
      /^(line|flight|gate|unit|platform|hall|room|track|lane|phase|stage|chapter|part|act|level|day|week|type|category|row|section|version|number|group|page|round|class|tier|channel|article|apollo)$/.test(
        tag,
      )
    );
  if (PROPER_LABELS.has(tag)) return isCapital(before) || number.last === tokens.length || !/^(NOUN|ADJ)$/.test(tokens[number.last]?.tag ?? '');
  return number.bare || number.written === 'words' || tag === 'item' || tag === 'section' || tag === 'version';
};

/** Whether nearly all longer words of a sentence have a capital: a headline, whose capitals mean nothing. */
const isHeadline = ({ prose, from, limit }: Suspect): boolean => {
  let capital = 0;
  let small = 0;
  for (let i = from; i < limit && i < from + 40; i++) {
    const { text } = prose.tokens[i]!;
    if (text.length < 4 || !LETTER.test(text.charAt(0))) continue;
    if (text.charAt(0) === text.charAt(0).toLowerCase()) small += 1;
    else capital += 1;
  }
  return capital > 2 && small <= capital / 4;
};

const RANKS: ReadonlySet<string> = new Set(['top', 'bottom']);

/** "Apple Watch 5", "Big 12", "Boeing 737": a name that ends in a number. */
const name: Rule = (suspect) => {
  const { prose, number, from, limit } = suspect;
  const { tokens } = prose;
  const at = number.first - 1;
  if (at < from || number.scale > 1) return false;
  if (number.written === 'words' ? !isCapital(tokens[number.first]) && !RANKS.has(lowerAt(tokens, at)) : !number.bare) return false;
  const before = tokens[at]!;
  const next = number.last < limit ? tokens[number.last] : undefined;
  if (NUMBERED_NAMES.has(before.lower) && isCapital(before)) return true;
  if (/^(the|its|his|their)$/.test(lowerAt(tokens, at - 1)) && RANKS.has(before.lower) && !next) return true;
  if (
    !(before.tag === 'PROPN' || (isCapital(before) && at > from && before.tag !== 'DET' && before.tag !== 'ADP' && before.tag !== 'PRON')) ||
    isMonth(before) ||
    /day$/.test(before.lower)
  )
    return false;
  const counts = next !== undefined && (next.tag === 'NOUN' || next.tag === 'ADJ') && !/^\p{Lu}/u.test(next.text);
  let start = at;
  while (start > from && tokens[start - 1]!.tag === 'PROPN') start -= 1;
  const led = start > from ? tokens[start - 1]!.tag : 'PUNCT';
  if (counts && (led === 'ADP' || start === from) && /s$|^(people|men|women|children|others|dead)$/.test(next.lower)) return false;
  return !isHeadline(suspect);
};

/** "575 Wilbraham Road". */
const address: Rule = ({ prose, number, limit }) => {
  if (!number.bare || number.written !== 'digits') return false;
  const next = lowerAt(prose.tokens, number.last);
  if (next === 'block') return number.value >= 100 && number.value % 100 === 0;
  if (/^[nsew]\.$/.test(next) || (/^(north|south|east|west)$/.test(next) && isCapital(prose.tokens[number.last]) && isCapital(prose.tokens[number.last + 1])))
    return true;
  // "at 6301 Ranchester"
  const place = prose.tokens[number.last];
  if (number.value >= 100 && lowerAt(prose.tokens, number.first - 1) === 'at' && place?.tag === 'PROPN' && isCapital(place) && !place.lower.endsWith('s'))
    return true;
  for (let i = number.last; i < limit && i < number.last + 4; i++) {
    const token = prose.tokens[i]!;
    if (!isCapital(token)) return false;
    if (STREETS.has(token.lower)) return i > number.last;
  }
  return false;
};

/** ".40-calibre", "9mm pistol", "155 mm shells". */
const calibre: Rule = ({ prose, number, limit }) => {
  const { tokens } = prose;
  let at = number.last;
  if (lowerAt(tokens, at) === '-') at += 1;
  if (/^(calibre|caliber|cal|cal\.)$/.test(lowerAt(tokens, at)) && at < limit) return true;
  if (lowerAt(tokens, at) === 'gauge') return FIREARMS.has(lowerAt(tokens, at + 1));
  if (lowerAt(tokens, at) !== 'mm' && lowerAt(tokens, at) !== '-') return false;
  for (let i = at + 1; i < limit && i < at + 4; i++) if (FIREARMS.has(lowerAt(tokens, i))) return true;
  return false;
};

const PAIR_AFTER = /^[-–]([0-9]{1,3})(?![0-9])/;
const PAIR_BEFORE = /(?:^|[^0-9.,])([0-9]{1,3})[-–]$/;

/** "won 3-1", "2-2 on aggregate", "a 62-52 vote": a pair that does not rise, or one beside a word for a game or a vote. */
const score: Rule = ({ prose, number, from }) => {
  const { text, tokens } = prose;
  if (number.written !== 'digits' || !number.bare || number.value > 250) return false;
  const after = PAIR_AFTER.exec(text.slice(number.end, number.end + 5));
  const before = after ? null : PAIR_BEFORE.exec(text.slice(Math.max(0, number.start - 5), number.start));
  const partner = after ?? before;
  if (!partner) return false;
  const [a, b] = after ? [number.value, Number(partner[1])] : [Number(partner[1]), number.value];
  if (a >= b) return true;
  for (let i = Math.max(from, number.first - 4); i < number.last + 3; i++) if (SCORE_CUES.has(lowerAt(tokens, i)) && lowerAt(tokens, i) !== 'up') return true;
  return false;
};

/** "1." at the start of a line, "(3)" after a heading, a number alone on its line. */
const list: Rule = ({ prose, number, from, limit }) => {
  const { tokens, text } = prose;
  if (number.written !== 'digits' || !number.bare) return false;
  if (number.first === from && number.last === limit) return true;
  if (number.first === from && number.last + 1 === limit && /^[.):]$/.test(lowerAt(tokens, number.last))) return true;
  if (number.first === from && /^[.)]$/.test(lowerAt(tokens, number.last)) && tokens[number.last]!.start === number.end) return true;
  // "1 / 32"
  if (/[0-9] ?\/ ?$/.test(text.slice(Math.max(0, number.start - 4), number.start)) || /^ \/ [0-9]/.test(text.slice(number.end, number.end + 4))) return true;
  return text.charAt(number.start - 1) === '(' && text.charAt(number.end) === ')';
};

/** What is written like a figure and counts nothing, by name, in the order of trying. */
const RULES: readonly (readonly [string, Rule])[] = [
  ['time of day', timeOfDay],
  ['day of the month, ordinal or decade', dayOfMonth],
  ['telephone number', telephone],
  ['code', code],
  ['label', label],
  ['score', score],
  ['calibre', calibre],
  ['address', address],
  ['list or stray number', list],
];

/** The rules that hold only where no unit, currency or hedge claims the figure. */
const WEAK_RULES: readonly (readonly [string, Rule])[] = [
  ['year', year],
  ['name', name],
];

const firstOf = (rules: readonly (readonly [string, Rule])[], suspect: Suspect): string | undefined => rules.find(([, rule]) => rule(suspect))?.[0];

/** Why a figure counts nothing, or nothing. */
export const uncounted = (suspect: Suspect): string | undefined => firstOf(RULES, suspect);
export const weaklyUncounted = (suspect: Suspect): string | undefined => firstOf(WEAK_RULES, suspect);
