/** How a door, a signal or a barrier stood when it happened: "the emergency exits were locked", "the rear door would not open". */
import { THAT_OR_WHICH } from '../../lexicon/clauses.js';
import { COMERS, FIXTURE_WORDS, STATES_OF, type Stands, WHICH_ONE } from '../../lexicon/fixtures.js';
import { sameSaying } from '../../lexicon/same-words.js';
import { LIMITS, NOT } from '../../lexicon/unreal.js';
import { wordSet } from '../../lexicon/word-set.js';
import { HOW_IT_STOOD } from '../../model/statement.js';
import { wordsAt } from '../context/words.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { mayHave } from '../language/gates.js';
import { isOf, someBetween } from '../language/words.js';
import { concatMap } from '../lists.js';
import { nounsAt } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import { polarityOf, tellersOf } from './tellings.js';

const UNREAL = wordSet(['will', 'could', 'may', 'might', 'should', 'must', 'if', 'whether', 'can', 'to', 'unless', 'usually', 'normally', 'now', 'shall']);
const WAS = wordSet(['was', 'were', 'been']);
const LINGERS = wordSet(['found', 'left', 'kept', 'still', 'already', 'all', 'both', 'also', 'always']);
const REFUSING = wordSet(['would', 'did', 'could']);
const INDEFINITE = wordSet(['a', 'an', 'another']);
const ELSEWHERE = wordSet(['neighbouring', 'neighboring', 'nearby', 'adjacent', 'next', 'other']);

/** Where the verb may begin that is said of the noun at a token: behind "of the hall", "behind the stage", "that led outside" is left unread. */
const verbAfter = (tokens: readonly Token[], at: number, last: number): number => {
  let i = at + 1;
  for (let turns = 0; turns < 2 && i < last && tokens[i]!.tag === 'ADP'; turns++) {
    const phrase = nounsAt(tokens, i + 1, last);
    if (!phrase) return i;
    // "of a neighbouring bar" is another door than the one told of.
    if (isOf(tokens[i + 1], INDEFINITE) || isOf(tokens[i + 2], ELSEWHERE)) return last;
    i = phrase.last;
  }
  return i;
};

interface Told {
  readonly stands: Stands;
  readonly last: number;
  readonly negated: boolean;
}

/** What is said of a door by the verb at a token. */
const toldAt = (tokens: readonly Token[], verb: number, last: number, noun: string): Told | undefined => {
  const { phrases, refuses } = STATES_OF.get(noun)!;
  let [i, was, negated, refusing] = [verb, false, false, false];
  while (
    i < last &&
    i - verb < 6 &&
    (tokens[i]!.tag === 'AUX' || tokens[i]!.tag === 'PART' || tokens[i]!.tag === 'ADV' || isOf(tokens[i]!, NOT) || isOf(tokens[i]!, LINGERS))
  ) {
    if (isOf(tokens[i]!, UNREAL) && !isOf(tokens[i]!, REFUSING)) return undefined;
    const phrase = was && phrases.find(([words]) => wordsAt(tokens, i, words));
    if (phrase) break;
    was ||= isOf(tokens[i]!, WAS);
    refusing ||= isOf(tokens[i]!, REFUSING);
    negated ||= isOf(tokens[i]!, NOT);
    i += 1;
  }
  if (i >= last || i === verb) return undefined;
  if (refusing) return negated && !was && refuses && tokens[i]!.lower === refuses[0] ? { stands: refuses[1], last: i + 1, negated: false } : undefined;
  const found = was ? phrases.find(([words]) => wordsAt(tokens, i, words)) : undefined;
  // "was open to the public", "was locked in talks"
  const end = found && i + found[0].length;
  if (!found || end! > last || tokens[end!]?.lower === 'to' || (tokens[end!]?.tag === 'ADP' && !isOf(tokens[end!], BESIDE))) return undefined;
  if (someBetween(tokens, end!, Math.min(last, end! + 5), (token) => isOf(token, ANOTHER_MOMENT)) || /^\d/.test(tokens[end! + 1]?.text ?? '')) return undefined;
  // "was not always locked"
  if (negated && someBetween(tokens, verb, i, (token) => isOf(token, LIMITS))) return undefined;
  return { stands: found[1], last: end!, negated };
};
/** "before the train came" and "after the fire" tell of another moment, and so may a clock. */
const BESIDE = wordSet(['when', 'as', 'at', 'during', 'with', 'on', 'that', 'while']);
const ANOTHER_MOMENT = wordSet(['before', 'after', 'until', 'till', 'again', 'later', 'earlier', 'since', 'from', 'minutes', 'seconds']);

const WHEN = wordSet(['when', 'as', 'while']);
/** How far behind "when" the subject and its verb may stand. */
const CLAUSE = 6;
/** "open [when firefighters left]": by who came or went, where that is no moment of what happened. */
const momentAt = (tokens: readonly Token[], at: number, last: number): string | undefined => {
  if (!isOf(tokens[at], WHEN)) return undefined;
  const end = Math.min(last, at + 1 + CLAUSE);
  let i = at + 1;
  while (i < end && !isOf(tokens[i]!, COMERS)) i += 1;
  if (i >= end) return undefined;
  const verb = tokens.slice(i + 1, end).find(({ tag }) => tag === 'VERB');
  return verb && `comers ${sameSaying(verb.lower)}`;
};

/** "the rear fire exit": rear, emergency. */
const which = (tokens: readonly Token[], at: number, first: number): { readonly first: number; readonly words: readonly string[] } => {
  const words: string[] = [];
  let i = at;
  while (i > first && at - i < 4) {
    const one = WHICH_ONE.get(tokens[i - 1]!.lower);
    if (one === undefined && tokens[i - 1]!.tag !== 'ADJ' && tokens[i - 1]!.tag !== 'NOUN') break;
    words.unshift(one ?? tokens[i - 1]!.lower);
    i -= 1;
  }
  return { first: i, words };
};

const LINES_BACK = 3;
/** The door that a bare "the door" or "that door" means: the one last told of by more than its noun. */
interface Known {
  readonly noun: string;
  readonly who: string;
  readonly line: number;
}

const DOORS: ReadonlySet<string> = new Set(['door', 'exit', 'doorway']);
/** "he thought the gun was unloaded" tells of him. */
const TAKEN_FOR = wordSet(['thought', 'thinking', 'believed', 'believing', 'assumed', 'assuming', 'thinks', 'believes', 'sure', 'convinced', 'hoped']);
const IT = wordSet(['it', 'they']);
const canon = (noun: string): string => (DOORS.has(noun) ? 'door' : noun);
/** "some of the exits", "two doors", "another gate": which ones is not told. */
const SOME = wordSet(['some', 'one', 'two', 'three', 'several', 'most', 'many', 'few', 'other', 'another', 'second', 'no', 'any', 'every', 'half']);

/** How doors, signals and barriers stood, as it is plainly told. The claim's scope is which one it was. */
export const stoodIn = (reading: Reading, events: Events): readonly Draft<'description'>[] => {
  const { tokens } = reading.prose;
  const tellersAt = tellersOf(reading);
  let known: Known | undefined;
  return concatMap(reading.lines, (line: Line): readonly Draft<'description'>[] => {
    if (!mayHave(line.sentence, FIXTURE_WORDS) && !(known && line.number - known.line <= 1)) return [];
    const drafts: Draft<'description'>[] = [];
    for (let i = line.sentence.first; i < line.sentence.last; i++) {
      const it = isOf(tokens[i]!, IT) && known !== undefined && line.number - known.line <= 1;
      if (!it && (!isOf(tokens[i]!, FIXTURE_WORDS) || tokens[i + 1]?.tag === 'NOUN')) continue;
      const noun = it ? known!.noun : singular(tokens[i]!);
      const { first, words } = it ? { first: i, words: [] } : which(tokens, i, line.sentence.first);
      const bare = words.length === 0;
      const meant = bare && known && canon(noun) === known.noun && line.number - known.line <= LINES_BACK ? known.who : undefined;
      const who = meant ?? [...words, canon(noun)].join(' ');
      if (!bare) known = { noun: canon(noun), who, line: line.number };
      const start = verbAfter(tokens, i, line.sentence.last);
      const told = toldAt(tokens, isOf(tokens[start], THAT_OR_WHICH) ? start + 1 : start, line.sentence.last, noun);
      // "it was open" may be of the club.
      if (it && tokens[(told?.last ?? i + 1) - 1]!.lower === 'open' && !tokens.slice(i, told?.last).some((token) => isOf(token, NOT))) continue;
      // "the guard's gun" is not another's.
      if (tokens[first - 1]?.tag === 'PART' || tokens[first - 1]?.text.endsWith('’s') || tokens[first - 1]?.text.endsWith("'s")) continue;
      const opening = tokens.slice(Math.max(line.sentence.first, first - 4), i);
      if (!told || opening.some((token) => isOf(token, UNREAL) || isOf(token, SOME) || isOf(token, TAKEN_FOR))) continue;
      const span = { start: tokens[i]!.start, end: tokens[told.last - 1]!.end };
      const polarity = polarityOf(tokens, line, { first: i, last: told.last, governed: false }, tellersAt(span));
      if (polarity === undefined) continue;
      // That a clause denies counts its own "not" as well: "not locked" and "would not open" are states by themselves.
      const refuses = someBetween(tokens, i, told.last, (token) => isOf(token, NOT)) && !told.negated;
      const moment = momentAt(tokens, told.last, line.sentence.last);
      const isSo = (polarity === 'affirmed') !== refuses;
      drafts.push({
        kind: 'description',
        attribute: HOW_IT_STOOD,
        value: { words: isSo ? told.stands.state : told.stands.other },
        polarity: 'affirmed',
        scope: moment === undefined ? { who } : { who, per: moment },
        span,
        event: events.at(line, i),
        rule: 'how it stood',
      });
    }
    return drafts;
  });
};
