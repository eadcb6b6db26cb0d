/** What brackets, dashes or commas set apart. */
import { isOf } from '../../../language/words.js';
import type { Token } from '../../../language.js';
import { HAILS_FROM } from '../../../../lexicon/homes.js';
import { wordSet } from '../../../../lexicon/word-set.js';
import { asideEnd } from '../../aside.js';
import { type Field, presentParticiple } from '../../clause.js';
import { objectFollows } from '../object.js';
import { isFirst, isRelative, type Place, type Step } from '../place.js';
import { ALL, commaBehind, isVerbal } from '../words.js';
import { listEnd } from './lists.js';

/** What closes what is set apart, by what opens it. */
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '—': '—' };
const IN_BRACKETS = 15;

/** Before what is no subject: "instead of seven, and two men were". */
const NO_SUBJECT = wordSet(['of', 'than', 'not']);

const bracketEnd = ({ field: { prose, last }, at, token }: Place): number => {
  const closing = CLOSING[token.text];
  if (closing === undefined) return -1;
  let close = at + 1;
  while (close < last && prose.tokens[close]!.text !== closing && close - at < IN_BRACKETS) close += 1;
  return prose.tokens[close]?.text === closing ? close + 1 : -1;
};

const isComma = ({ token }: Place): boolean => token.text === ',';
const next = ({ field: { prose }, at }: Place): Token | undefined => prose.tokens[at + 1];
const commaIf = (place: Place, isSo: boolean): number => (isComma(place) && isSo ? place.at + 1 : -1);

const cueWithin = ({ starting }: Field, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (starting.has(i)) return true;
  return false;
};

/** Behind two commas and what stands between; "known as “Ace,” died": the second within the quotation marks. */
const betweenCommas = ({ field, at, token }: Place): number => {
  const { tokens } = field.prose;
  const close = token.text === ',' ? commaBehind(tokens, at, field.last) : -1;
  if (close < 0) return -1;
  return tokens[close + 1]?.text === '”' ? close + 2 : close + 1;
};

/** "four victims[, all] suffering from wounds", but not "women, all under 40, were". */
const allEnd = (place: Place): number => {
  const { field, at } = place;
  if (!isComma(place) || !isOf(next(place), ALL)) return -1;
  const end = betweenCommas(place);
  return end >= 0 && field.prose.tokens[end]?.tag === 'AUX' && !cueWithin(field, at, end - 1) ? -1 : at + 2;
};

const hailingEnd = (place: Place): number => {
  const end = betweenCommas(place);
  return isOf(place.field.prose.tokens[end], HAILS_FROM) ? end : -1;
};

/** Behind an aside, where their verb follows. */
const verbalEnd = (place: Place): number => {
  const end = betweenCommas(place);
  const after = place.field.prose.tokens[end];
  return after && (isVerbal(after) || after.lower === 'and' || after.lower === 'who' || place.field.starting.has(end)) ? end : -1;
};

/** What happened to them, by the word at a token: "injured in the crash", "suffering from burns". */
const tellsOfThem = ({ field }: Place, i: number): boolean => {
  const token = field.prose.tokens[i]!;
  const hits = field.starting.get(i) ?? [];
  if (hits.some(({ role }) => role === 'doing')) return presentParticiple(token);
  return !presentParticiple(token) && hits.some(({ role, last }) => (role === 'done' || role === 'being') && !objectFollows(field, last));
};

/** The comma of "A girl, injured by gunfire, was": a participle between commas, before their verb. */
const participleEnd = (place: Place): number => {
  const end = betweenCommas(place);
  return end >= 0 && isVerbal(place.field.prose.tokens[end]) && tellsOfThem(place, place.at + 1) ? place.at + 1 : -1;
};

export const ASIDES: readonly Step[] = [
  { name: 'brackets or dashes', example: 'Nine people [(two of them children)] were killed.', end: bracketEnd, cost: 1, free: true },
  {
    name: 'the end of a relative clause between commas',
    example: 'One of them, who had not been named[,] died.',
    end: (place) => commaIf(place, place.clausal && isVerbal(next(place))),
    cost: 0.5,
    leaves: { passive: false, auxiliary: false, clausal: false },
  },
  {
    name: 'the rest of a list that has one verb',
    example: 'A mother[, a father and two sons] were killed.',
    end: (place) =>
      isComma(place) && isFirst(place) && !isOf(place.field.prose.tokens[place.counted.first - 1], NO_SUBJECT) ? listEnd(place.field, place.at + 1) : -1,
    cost: 1,
  },
  {
    name: 'the comma behind the place that somebody is of',
    example: 'Ana Ruiz, 24, of Arles[,] was killed.',
    end: (place) => commaIf(place, place.aside && isVerbal(next(place))),
    cost: 0,
    free: true,
    leaves: { aside: false },
  },
  {
    name: 'the beginning of a relative clause between commas',
    example: 'Two men[,] who were injured, left.',
    end: (place) => commaIf(place, isRelative(next(place))),
    cost: 0.5,
    leaves: { clausal: true },
  },
  {
    name: 'the comma before what happened to them, told between commas',
    example: 'A cyclist[,] injured in the pile-up, was flown to Leeds.',
    end: participleEnd,
    cost: 0.5,
  },
  {
    name: 'the comma that ends what says who they are',
    example: 'The victims, two brothers aged 17 and 19[,] died in hospital.',
    end: (place) => commaIf(place, place.counted.many === true && place.field.prose.tokens[place.counted.first - 1]?.text === ',' && isVerbal(next(place))),
    cost: 1,
  },
  { name: 'all of them, behind a comma', example: 'Four victims[, all] suffering from wounds, came in.', end: allEnd, cost: 0.5 },
  {
    name: 'an aside, before the place that somebody is of',
    example: 'Ana Ruiz[, 24,] of Arles, was killed.',
    end: hailingEnd,
    cost: 2,
    leaves: { aside: true },
  },
  { name: 'an aside', example: 'Nine people[, most of them miners,] were killed.', end: verbalEnd, cost: 2, leaves: { aside: false } },
  {
    name: 'an aside of several commas',
    example: 'Ana Ruiz[, 24, a nurse, 40 miles from home,] was killed.',
    end: (place) => (isComma(place) ? asideEnd(place.field, place.at) : -1),
    cost: 2,
  },
];
