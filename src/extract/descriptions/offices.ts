/** The offices that a sentence says somebody has: "Ana Ruiz is the club's doctor", "Lt. Ana Ruiz, a spokeswoman for the sheriff,", "who heads the union". */
import { textOf } from '../language/text.js';
import { BODY_SORTS, HEADING } from '../../lexicon/descriptions.js';
import { GENERIC_BODIES } from '../../lexicon/organisations.js';
import { OFFICES, WORKS_AS } from '../../lexicon/titles.js';
import { wordSet } from '../../lexicon/word-set.js';
import { singular } from '../language/forms.js';
import { isOf } from '../language/words.js';
import { concatMap } from '../lists.js';
import { standsFor } from '../meant.js';
import { nounsAt, type Run } from '../parties.js';
import { isAgeFigure } from '../phrases.js';
import type { Line, Reading } from '../reading.js';
import type { NameMention } from '../recognisers/names/index.js';
import { type Office, officeFrom, titleAfter } from '../recognisers/names/titles.js';

/** An office that somebody is told to have, with its words. */
export interface Held extends Run {
  readonly name: NameMention;
  readonly words: string;
}

const IS = wordSet(['is', 'was', "'s", 'remains', 'remained']);
const BESIDE = wordSet(['now', 'also', 'still', 'currently', 'then', 'already', 'himself', 'herself']);
const ARTICLES = wordSet(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'our']);
const OPENS = wordSet(['if', 'whether', 'unless', 'had']);

/** Behind a name and its age: ", 54,". */
const behindAge = ({ prose: { tokens } }: Reading, at: number): number =>
  tokens[at]?.text === ',' && isAgeFigure(tokens[at + 1]) && tokens[at + 2]?.text === ',' ? at + 3 : at;

/** Whether a name is what its sentence or clause tells of: "Mayor Ana Ruiz", and not "the brother of Ana Ruiz". */
const isSubject = ({ prose: { tokens } }: Reading, { sentence }: Line, { first }: NameMention): boolean => {
  let at = first - 1;
  while (at >= sentence.first && first - at < 6 && ['PROPN', 'NOUN', 'ADJ'].includes(tokens[at]!.tag)) at -= 1;
  if (at >= sentence.first && (tokens[at]!.tag === 'ADP' || tokens[at]!.lower === "'s" || tokens[at]!.tag === 'CCONJ')) return false;
  for (let i = sentence.first; i < first; i++) if (isOf(tokens[i]!, OPENS)) return false;
  return true;
};

/** Where the words for an office end that tell until when somebody had it, or for how long; undefined where none do. */
const untilIn = ({ prose: { tokens } }: Reading, { periods }: Line, { role, last }: Office): { readonly at: number; readonly over: boolean } | undefined => {
  for (let i = role + 1; i < last; i++) {
    if (tokens[i]!.lower === 'until' || tokens[i]!.lower === 'till' || (tokens[i]!.lower === 'from' && tokens[i + 1]?.tag === 'NUM'))
      return { at: i, over: true };
    // "a driver by the city", "a coach in May"
    if (tokens[i]!.lower === 'by' || periods.some(({ first }) => first === i || (first === i + 1 && tokens[i]!.tag === 'ADP'))) return { at: i, over: false };
    // "for 15 years", "for about eight years"
    if (tokens[i]!.lower === 'for' && (tokens[i + 1]?.tag === 'NUM' || tokens[i + 2]?.tag === 'NUM')) return { at: i, over: false };
  }
  return undefined;
};

/** The office whose words begin at a token, where it is one. */
const officeAt = (reading: Reading, line: Line, name: NameMention, at: number, fits: (office: Office) => boolean): readonly Held[] => {
  const { tokens } = reading.prose;
  const office = at < line.sentence.last ? officeFrom(reading.prose, at, line.sentence.last) : undefined;
  if (!office || !isOf(tokens[office.role]!, OFFICES) || !fits(office)) return [];
  const until = untilIn(reading, line, office);
  const last = until?.at ?? office.last;
  const words = textOf(reading.prose, office.first, last);
  return [{ name, words: !until?.over || words.startsWith('former') ? words : `former ${words}`, first: office.first, last }];
};

/** The office behind a form of "to be": with an article, or with what it is an office of. Who did it, was hit or only lives there has no office. */
const behindIs = (reading: Reading, line: Line, name: NameMention, verb: number): readonly Held[] => {
  const { tokens } = reading.prose;
  let at = verb + 1;
  while (at < line.sentence.last && isOf(tokens[at]!, BESIDE)) at += 1;
  const from = at;
  return officeAt(reading, line, name, from, ({ role }) => {
    const owned = isOf(tokens[from]!, ARTICLES) || tokens.slice(from, role).some(({ lower }) => lower === "'s" || lower === "'");
    const of = tokens[role + 1]?.lower;
    return owned || of === 'of' || of === 'at' || of === 'for';
  });
};

/** "worked as business manager", "has served as the club's treasurer", "is employed as a nurse". */
const behindAs = (reading: Reading, line: Line, name: NameMention, from: number): readonly Held[] => {
  const { tokens } = reading.prose;
  let verb = from;
  while (verb < line.sentence.last && verb - from < 4 && (tokens[verb]!.tag === 'AUX' || tokens[verb]!.tag === 'ADV')) verb += 1;
  if (!isOf(tokens[verb], WORKS_AS) || tokens[verb + 1]?.lower !== 'as') return [];
  if (tokens.slice(from, verb).some((token) => isOf(token, UNTOLD))) return [];
  return officeAt(reading, line, name, verb + 2, () => true);
};
const UNTOLD = wordSet(['not', "n't", 'never', 'will', 'would', 'could', 'may', 'might', 'should', 'once', 'previously', 'formerly', 'earlier']);

/** "who heads the union", "in charge of the ward": an office told by what its holder does. */
const byHeading = (reading: Reading, line: Line, name: NameMention, at: number): readonly Held[] => {
  const { tokens } = reading.prose;
  const charge = tokens[at]?.lower === 'in' && tokens[at + 1]?.lower === 'charge' && tokens[at + 2]?.lower === 'of';
  const office = charge ? 'head' : HEADING.get(tokens[at]?.lower ?? '');
  const object = office === undefined ? undefined : nounsAt(tokens, at + (charge ? 3 : 1), line.sentence.last);
  if (!object) return [];
  const head = tokens[object.head]!;
  // Somebody who leads a race or runs a marathon has no office.
  if (!charge && head.tag !== 'PROPN' && !BODY_SORTS.has(singular(head)) && !isOf(head, GENERIC_BODIES)) return [];
  return [{ name, words: `${office} of ${textOf(reading.prose, object.first, object.last)}`, first: at, last: object.last }];
};

/** The offices told of a name in its sentence, beside the title that stands with it. */
const heldBy = (reading: Reading, line: Line, name: NameMention): readonly Held[] => {
  const { tokens } = reading.prose;
  const { last } = line.sentence;
  if (name.value.sort !== 'person') return [];
  const set = name.value.title === undefined ? undefined : titleAfter(reading.prose, name.last, last);
  if (set && set.words !== name.value.title) return [{ name, words: set.words, first: set.first, last: set.last }];
  const aged = behindAge(reading, name.last);
  const inside = tokens[aged]?.text === ',' ? aged + 1 : aged;
  const relative = inside > name.last && tokens[inside]?.lower === 'who';
  const at = relative ? inside + 1 : aged;
  const told = at < last && (relative || isSubject(reading, line, name)) ? behindAs(reading, line, name, at) : [];
  if (told.length > 0) return told;
  if (at < last && isOf(tokens[at]!, IS)) return relative || isSubject(reading, line, name) ? behindIs(reading, line, name, at) : [];
  const behind = relative ? at : inside;
  return behind > name.last && behind < last ? byHeading(reading, line, name, behind) : [];
};

/** "She is the club's doctor": the pronoun that opens a sentence. */
const byPronoun = (reading: Reading, line: Line): readonly Held[] => {
  const { tokens } = reading.prose;
  const { first, last } = line.sentence;
  const { lower } = tokens[first]!;
  if ((lower !== 'he' && lower !== 'she') || first + 1 >= last) return [];
  const is = isOf(tokens[first + 1]!, IS);
  if (!is && tokens[first + 1]!.tag !== 'AUX' && !isOf(tokens[first + 1]!, WORKS_AS)) return [];
  const name = standsFor(reading, line, { first, last: first + 1 });
  if (!name) return [];
  const told = behindAs(reading, line, name, first + 1);
  return told.length > 0 || !is ? told : behindIs(reading, line, name, first + 1);
};

/** The offices that a sentence tells of people, beside the titles that stand with their names. */
export const officesIn = (reading: Reading, line: Line): readonly Held[] => [
  ...concatMap(line.names, (name) => heldBy(reading, line, name)),
  ...byPronoun(reading, line),
];
