/**
 * What a clause says of what: its subject, its predicate, and what narrows it. Read shallowly, and only where each of them is plain: a clause that is read
 * wrongly would deny what nobody says.
 */
import { CLAUSE_HEDGES } from '../../lexicon/certainty.js';
import { WHO_OR_WHICH } from '../../lexicon/clauses.js';
import { isInflected } from '../../lexicon/gerunds.js';
import { PERSONS } from '../../lexicon/descriptions.js';
import { isOfPeople } from '../../lexicon/people.js';
import { NARROWING, OFTEN_TWO, PARTICLES, REASONS, UNTOLD_DETERMINERS } from '../../lexicon/predications.js';
import { LIMITS, MODALS, NOT, TURNS_ROUND } from '../../lexicon/unreal.js';
import { wordSet } from '../../lexicon/word-set.js';
import { hasClock, isResolved, type Period } from '../../model/period.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { isOf, lowerCase, someBetween } from '../language/words.js';
import { nounsAt, type Run } from '../parties.js';
import type { NounPhrase } from '../phrases.js';
import type { Line } from '../reading.js';
import type { ClauseRun } from './clauses.js';
import { canNarrow, leavesWhole } from './narrowed.js';

export type Voice = 'state' | 'active' | 'passive';

export interface Predication {
  /** The thing that it is said of, by its noun or its last name, in lower case; undefined where it may be anybody or any of several. */
  readonly who: string | undefined;
  /** Words that tell which one: "upper" of "the upper valley". A name tells by itself. */
  readonly whose: readonly string[];
  readonly voice: Voice;
  /** The word that says it, with its particle: "insured", "called off". */
  readonly verb: string;
  readonly object?: string;
  /** The object is one that the text has told of: "the plan", and not "a plan". */
  readonly objectTold: boolean;
  readonly negated: boolean;
  /** It is to be so. */
  readonly ahead: boolean;
  /** Words that tell which object it is: "seat" of "a seat belt". */
  readonly which: readonly string[];
  /** Words behind that narrow it: where, when, how; and those among them that tell no day. */
  readonly rest: readonly string[];
  readonly lasting: readonly string[];
  /** The one time that it is told for. */
  readonly when?: Period;
  readonly span: Run;
}

const isUntold = (token: Token): boolean => isOf(token, UNTOLD);
const UNTOLD = wordSet(UNTOLD_DETERMINERS);
const BE = wordSet(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re"]);
const HAVE = wordSet(['have', 'has', 'had', "'ve"]);
const TO = wordSet(['to']);
const NO = wordSet(['no', 'any']);
const BESIDE = wordSet(['also', 'even', 'so', 'far', 'either', 'still']);

/** The last name, or the noun: "Judge Marlow" → marlow, "the red cars" → car. */
const nameOf = (tokens: readonly Token[], head: number): string => (tokens[head]!.tag === 'PROPN' ? tokens[head]!.lower : singular(tokens[head]!));

/** "The man", "the residents": of these a text may tell of two by one word. */
const mayBeTwo = (token: Token): boolean => {
  const one = singular(token);
  return OFTEN_TWO.has(PERSONS.get(one) ?? '') || (isOfPeople(one) && one !== token.lower);
};

/** Whether a phrase is of one thing that the text has told of, and not of some, of another or of somebody's: "the alarm", "Vell". */
const isTold = (tokens: readonly Token[], { first, head }: NounPhrase): boolean => {
  const noun = tokens[head]!;
  if (noun.tag !== 'PROPN' && (noun.tag !== 'NOUN' || mayBeTwo(noun))) return false;
  for (let i = first; i < head; i++) if (tokens[i]!.tag === 'NUM' || isUntold(tokens[i]!)) return false;
  return tokens[first]!.lower === 'the' || tokens[first]!.tag === 'PROPN' || noun.tag === 'PROPN';
};

/** The phrase that a clause is about: what opens it, or what "who" or "which" stands for. */
const subjectIn = (tokens: readonly Token[], { first, last }: ClauseRun, from: number): NounPhrase | undefined => {
  if (!isOf(tokens[first - 1], WHO_OR_WHICH)) {
    // "the stolen painting"
    const behind = tokens[first]!.tag === 'DET' && tokens[first + 1]?.tag === 'VERB' ? nounsAt(tokens, first + 2, last) : undefined;
    return behind ? { ...behind, first } : nounsAt(tokens, first, last);
  }
  const end = tokens[first - 2]?.text === ',' ? first - 2 : first - 1;
  for (let start = Math.max(from, end - 8); start < end; start++) {
    const phrase = nounsAt(tokens, start, end);
    if (phrase?.last === end && tokens[start - 1]?.tag !== 'ADJ' && tokens[start - 1]?.tag !== 'NOUN') return phrase;
  }
  return undefined;
};

interface Verbs {
  readonly main: number;
  readonly voice: Voice;
  readonly negated: boolean;
  readonly ahead: boolean;
}

const MAY_STAND_BETWEEN: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART']);

/** The verbs of a clause from their first on: what is said, and whether it is so, not so, or to come. */
const verbsAt = (tokens: readonly Token[], at: number, last: number): Verbs | undefined => {
  let [negated, ahead, be, having] = [false, false, false, false];
  let i = at;
  for (; i < last && (MAY_STAND_BETWEEN.has(tokens[i]!.tag) || isOf(tokens[i]!, NOT) || isOf(tokens[i]!, HAVE)); i++) {
    const token = tokens[i]!;
    if (token.lower === 'will' || token.lower === "'ll" || (isOf(token, TO) && be)) ahead = true;
    else if (isOf(token, MODALS) || isOf(token, TO) || isOf(token, CLAUSE_HEDGES) || (negated && isOf(token, LIMITS))) return undefined;
    // "not badly damaged" may be damaged.
    if (negated && token.tag === 'ADV' && !isOf(token, NOT) && !isOf(token, BESIDE)) return undefined;
    if (isOf(token, NOT)) negated = !negated;
    if (isOf(token, BE)) be = true;
    // "is to close": what is to come is active again.
    else if (isOf(token, TO)) be = false;
    if (isOf(token, HAVE)) having = true;
  }
  const main = tokens[i];
  if (!main || i >= last) return undefined;
  if (be && (main.tag === 'ADJ' || (main.tag === 'VERB' && !main.lower.endsWith('ing'))))
    return { main: i, voice: main.tag === 'ADJ' ? 'state' : 'passive', negated, ahead };
  if (be && main.tag !== 'VERB') return undefined;
  if (main.tag === 'VERB') return { main: i, voice: 'active', negated, ahead };
  // "had no record", "has a licence": what somebody has.
  const held = having && !be ? nounsAt(tokens, i, last) : undefined;
  return held && i > at ? { main: i - 1, voice: 'active', negated: negated !== isOf(main, NO), ahead } : undefined;
};

/** Behind what hangs on a noun by a preposition: "the court in Tarn", "the owner of the bar". */
const behindPhrases = (tokens: readonly Token[], from: number, last: number): number => {
  let i = from;
  for (let turns = 0; turns < 3 && tokens[i]?.tag === 'ADP' && i < last; turns++) {
    const phrase = nounsAt(tokens, i + 1, last);
    if (!phrase) return i;
    i = phrase.last;
  }
  return i;
};

/** Where the verbs of a clause begin: at its first auxiliary, or right behind the subject. */
const verbsFrom = (tokens: readonly Token[], subject: NounPhrase, clause: ClauseRun): number => {
  const from = isOf(tokens[clause.first - 1], WHO_OR_WHICH) ? clause.first : subject.last;
  let i = from;
  while (i < clause.last && tokens[i]!.tag !== 'AUX') i += 1;
  if (i < clause.last && !someBetween(tokens, from, i, ({ tag, lower }) => tag === 'VERB' && isInflected(lower) && !/(?:ed|en|ing)$/.test(lower))) return i;
  return isOf(tokens[clause.first - 1], WHO_OR_WHICH) ? from : behindPhrases(tokens, from, clause.last);
};

const narrowing = (tokens: readonly Token[], first: number, last: number, skips: (i: number) => boolean = () => false): readonly string[] => {
  const found: string[] = [];
  for (let i = first; i < last; i++) if (!skips(i) && canNarrow(tokens[i]!)) found.push(tokens[i]!.lower);
  return found;
};

/** The time that stands in a clause, where it is one. */
const timeIn = (periods: Line['periods'], { first, last }: ClauseRun): Pick<Predication, 'when'> => {
  const [only, other] = periods.filter((mention) => mention.first >= first && mention.last <= last && isResolved(mention.value));
  return only && !other && isResolved(only.value) ? { when: only.value } : {};
};

/**
 * Whether something outside a clause narrows what it says: "when police found it" behind it, "in the fire of 2019," before it. Who tells it narrows nothing,
 * and neither does why it was so, but of what is denied: "was not shut because of the storm" may have been shut.
 */
const isNarrowed = (tokens: readonly Token[], { first, last }: ClauseRun, { sentence }: Line, negated: boolean): boolean => {
  const opening = tokens[sentence.first]!;
  if (first > sentence.first && (opening.tag === 'ADP' || opening.tag === 'ADV' || isOf(opening, NARROWS)) && opening.lower !== 'according') return true;
  const behind = tokens[tokens[last]?.text === ',' ? last + 1 : last];
  return last < sentence.last && (isOf(behind, NARROWS) || (negated && isOf(behind, GIVES_REASON)));
};
const NARROWS = wordSet(NARROWING);
const GIVES_REASON = wordSet(REASONS);

/** What a clause plainly says of one thing; undefined where it is of several, may be, or is turned round by more than one word. */
export const predicationIn = (tokens: readonly Token[], clause: ClauseRun, line: Line): Predication | undefined => {
  const { sentence, periods } = line;
  const subject = subjectIn(tokens, clause, sentence.first);
  if (!subject) return undefined;
  const verbs = verbsAt(tokens, verbsFrom(tokens, subject, clause), clause.last);
  if (!verbs || isNarrowed(tokens, clause, line, verbs.negated)) return undefined;
  const { main, voice, negated, ahead } = verbs;
  const particle = isOf(tokens[main + 1], PARTICLE) && main + 1 < clause.last ? 1 : 0;
  const behind = main + 1 + particle;
  const object = voice === 'active' ? nounsAt(tokens, behind, clause.last) : undefined;
  const end = object?.last ?? behind;
  if (someBetween(tokens, end, clause.last, (token) => isOf(token, TURNS_ROUND) || isOf(token, CLAUSE_HEDGES))) return undefined;
  if (object && someBetween(tokens, object.first, object.head, (token) => token.tag === 'NUM')) return undefined;
  // What was so on Monday morning may have been otherwise that evening: a day narrows nothing, since other days are told apart by it.
  const isDay = (i: number): boolean =>
    periods.some(({ first, last, value }) => first <= i && i < last && !(isResolved(value) && (hasClock(value.start) || value.grain === 'part-of-day')));
  const without = object && isOf(tokens[object.first], NO) && tokens[object.first]!.lower === 'no' && !isOf(tokens[main], HAVE);
  return {
    who: isTold(tokens, subject) ? nameOf(tokens, subject.head) : undefined,
    whose: tokens[subject.head]!.tag === 'PROPN' ? [] : narrowing(tokens, subject.first, subject.head),
    voice,
    verb: lowerCase(tokens, main, behind),
    ...(object ? { object: nameOf(tokens, object.head) } : {}),
    objectTold: object !== undefined && isTold(tokens, object),
    negated: without ? !negated : negated,
    ahead,
    which: object ? narrowing(tokens, object.first, object.head).filter((word) => word !== 'no') : [],
    rest: narrowing(tokens, end, clause.last),
    lasting: narrowing(tokens, end, clause.last, (i) => isDay(i) || leavesWhole(tokens[i])),
    ...timeIn(periods, clause),
    span: { first: main, last: Math.max(end, behind) },
  };
};
const PARTICLE = wordSet(PARTICLES);
