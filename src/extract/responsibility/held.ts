/** A rule for whom others take for the doer: "is believed to have killed them", "was thought to have been behind it". */
import { DOES_HARM, HARMS_WITH, INVOLVED, NOBODY } from '../../lexicon/blame.js';
import { HELD_TO } from '../../lexicon/certainty.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Token } from '../language.js';
import { isOf, someBetween } from '../language/words.js';
import { partyWords, type Run, subjectOf } from '../parties.js';
import { isAgeFigure } from '../phrases.js';
import { isInQuestion, isPronoun, type Place, type Result, type Rule } from './found.js';
import { negatedBefore } from './negation.js';
import { isParty } from './parties.js';

const UNREAL = wordSet([
  'if',
  'whether',
  'unless',
  'could',
  'may',
  'might',
  'would',
  'should',
  'no',
  'not',
  "n't",
  'never',
  'once',
  'falsely',
  'wrongly',
  'mistakenly',
  'initially',
]);

/** Tokens from a verb back to the "who" that is its subject, at most: "who [was later] identified". */
const BACK = 4;
/** Who a clause is about: its subject, or whoever stands before the "who" that opens it. */
const partyOf = ({ reading, line }: Place, verb: number): Run | undefined => {
  const { tokens } = reading.prose;
  let who = verb - 1;
  while (who > Math.max(line.sentence.first, verb - BACK) && (tokens[who]!.tag === 'AUX' || tokens[who]!.tag === 'ADV')) who -= 1;
  if (tokens[who]?.lower !== 'who') return subjectOf(reading, line, verb);
  const before = tokens[who - 1]?.text === ',' ? who - 1 : who;
  return subjectOf(reading, line, tokens[before - 2]?.text === ',' && isAgeFigure(tokens[before - 1]) ? before - 2 : before);
};

/** "In 2011 [Leo Strand]", "After the raid in Lund [Leo Strand]": a name without the day or the place that opens the sentence. */
const withoutSetting = ({ reading: { prose }, line }: Place, party: Run | undefined): Run | undefined => {
  const name = party && line.names.find(({ first, last, value }) => value.sort === 'person' && last === party.last && first > party.first);
  if (!name) return party;
  const behindSetting = prose.tokens[name.first - 1]!.tag === 'NUM' || [...line.places, ...line.periods].some(({ last }) => last === name.first);
  return behindSetting ? { first: name.first, last: name.last } : party;
};

const somebody = (place: Place, verb: number): Run | undefined => {
  const { tokens } = place.reading.prose;
  const party = withoutSetting(place, partyOf(place, verb));
  // Whom "he" stands for may be another than the one last named.
  return party && isParty(place, party) && !isPronoun(tokens[party.last - 1]) && !isOf(tokens[party.first], NOBODY) ? party : undefined;
};

/** The token behind "to have": what somebody is held to have done. */
const doneAt = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.lower !== 'to' || tokens[at + 1]?.lower !== 'have') return -1;
  return tokens[at + 2]?.tag === 'ADV' ? at + 3 : at + 2;
};

/** "John Lee is believed to have killed them", "was thought to have been behind it". */
const heldToHave = (place: Place): Result => {
  const { reading, line, i } = place;
  const { tokens } = reading.prose;
  const deed = doneAt(tokens, i + 1);
  if (isInQuestion(place) || deed < 0 || deed >= line.sentence.last || !place.deliberate.has(place.kind())) return undefined;
  const behind = tokens[deed]!.lower === 'been' && isOf(tokens[deed + 1], INVOLVED);
  // "carried out", "opened fire", but not "carried a bag"
  const harms = isOf(tokens[deed]!, DOES_HARM) || HARMS_WITH.get(tokens[deed]!.lower)?.includes(tokens[deed + 1]?.lower ?? '');
  if (!behind && !harms) return undefined;
  const party = somebody(place, i);
  if (!party || negatedBefore(tokens, line, i, 4) || someBetween(tokens, Math.max(line.sentence.first, party.first - 3), i, (token) => isOf(token, UNREAL)))
    return undefined;
  return { attribute: 'responsible', stance: 'blames', words: partyWords(reading, line, party), first: party.first, last: behind ? deed + 2 : deed + 1 };
};

export const HELD_RULES: readonly Rule[] = [{ name: 'held to have done it', at: HELD_TO, read: heldToHave }];
