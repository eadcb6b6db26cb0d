/** How somebody stands with the police. */
import { HE_OR_SHE, THEMSELVES } from '../../lexicon/anaphora.js';
import { AT_THE_TIME, BRINGS_IN, GIVEN_UP, JAILS, LEADS_ON, SET_FREE, SURRENDERED, TO_WHOM_OR_WHEN } from '../../lexicon/charges.js';
import { THOUGHT } from '../../lexicon/certainty.js';
import { CAUGHT, CUSTODIES, GIVES_UP, SEEKS, SOUGHT, TAKES_IN } from '../../lexicon/descriptions.js';
import { wordsAt } from '../context/words.js';
import { isMoreThanOnce, isOfOtherTimes } from '../earlier.js';
import type { Token } from '../language.js';
import { nounsAt } from '../parties.js';
import { areSeveral, personIn } from './holders.js';
import { byFirst, groupAt, isNamed, OBJECTS, type Place, type Read, type Rules, suspectOf } from './said.js';
import { isOf, someBetween } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { singular } from '../language/forms.js';

const custodies = byFirst(CUSTODIES);

/** How far before somebody the verb may stand by which that was only thought. */
const NEAR = 2;

const IN_CUSTODY = 'in custody';
const RELEASED = 'released';

const GOES_ON: ReadonlySet<Token['tag']> = new Set(['PUNCT', 'CCONJ', 'ADV', 'AUX']);

/** "was arrested and later [released without charge]": how he stands now, and where the words for it end. `alone`: nobody else is told of between. */
const releaseBehind = ({ reading: { prose }, line }: Place, from: number, alone = false): { readonly state: string; readonly last: number } | undefined => {
  const { tokens } = prose;
  for (let at = from; at < line.sentence.last; at++) {
    // "arrested Ann Lee, and the driver was released"
    if (alone && at > from && !GOES_ON.has(tokens[at - 1]!.tag) && !isOf(tokens[at - 1], HE_OR_SHE)) return undefined;
    if (!isOf(tokens[at - 1], LEADS_ON)) continue;
    const phrase = custodies.get(tokens[at]!.lower)?.find(([words, state]) => state.startsWith(RELEASED) && wordsAt(tokens, at, words));
    if (phrase) return { state: phrase[1], last: at + phrase[0].length };
    // "released images" is no release of anybody.
    if (isOf(tokens[at], SET_FREE) && !OBJECTS.has(tokens[at + 1]?.tag ?? '')) return { state: RELEASED, last: at + 1 };
  }
  return undefined;
};

/** "was arrested", "is behind bars", "was taken to the county jail", "remains at large". */
const custody: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { i, line } = place;
  const phrase = custodies.get(tokens[i]!.lower)?.find(([words]) => wordsAt(tokens, i, words));
  let last = phrase ? i + phrase[0].length : i;
  let state = phrase?.[1];
  if (!phrase && BRINGS_IN.includes(tokens[i]!.lower)) {
    for (let at = i + 2; at < Math.min(i + 9, line.sentence.last) && !state; at++) if (isOf(tokens[at]!, JAILS)) [state, last] = ['in custody', at + 1];
  }
  if (!state) return undefined;
  const later = state === IN_CUSTODY ? releaseBehind(place, last) : undefined;
  if (later) [state, last] = [later.state, later.last];
  // "was out on bond at the time of the shooting": not how he stands now.
  if (wordsAt(tokens, last, AT_THE_TIME)) return undefined;
  const group = groupAt(place);
  const remains = (tokens[i - 1]?.lower ?? '').startsWith('remain');
  const gone = tokens[i]!.lower === 'gone' || tokens[i]!.lower === 'not';
  if (!group.real || group.ahead || !(group.passive || remains || gone)) return undefined;
  // "they thought that a gunman was on the run"
  const before = group.subject?.first ?? group.from;
  if (someBetween(tokens, Math.max(line.sentence.first, before - NEAR), before, (token) => isOf(token, THOUGHT))) return undefined;
  const happened = { first: i, last };
  if (group.passive && (isOfOtherTimes(place.reading, line, happened) || isMoreThanOnce(place.reading, line, happened))) return undefined;
  const head = group.subject ? singular(tokens[group.subject.last - 1]!) : '';
  const who = suspectOf(place, group) ?? (SOUGHT.has(head) ? 'suspect' : undefined);
  return who === undefined ? undefined : { attribute: 'custody', words: state, who, first: i, last, rule: 'how somebody stands with the police' };
};

/** "searching for the suspects" */
const sought: Read = ({ reading, line, i }) => {
  const { tokens } = reading.prose;
  const at = tokens[i + 1]?.lower === 'for' || tokens[i + 1]?.lower === 'down' ? i + 2 : -1;
  const object = at > 0 ? nounsAt(tokens, at, line.sentence.last) : undefined;
  if (!object || !SOUGHT.has(singular(tokens[object.last - 1]!))) return undefined;
  return { attribute: 'custody', words: 'at large', who: 'suspect', first: i, last: object.last, rule: 'still looked for' };
};

const GIVING_UP = wordSet(GIVES_UP);
/** "turned himself [in]", "gave herself [up]": who turns himself over only rolls. */
const givesHimselfUp = (tokens: readonly Token[], i: number): boolean =>
  isOf(tokens[i], GIVING_UP) &&
  isOf(tokens[i + 1], THEMSELVES) &&
  isOf(tokens[i + 2], GIVEN_UP) &&
  !(tokens[i]!.lower.startsWith('turn') && tokens[i + 2]!.lower === 'over');

const surrendersHimself = (tokens: readonly Token[], i: number, last: number): boolean => {
  const next = i + 1 < last ? tokens[i + 1]! : undefined;
  return tokens[i]!.lower === SURRENDERED && (next === undefined || (!OBJECTS.has(next.tag) && (next.tag !== 'ADP' || isOf(next, TO_WHOM_OR_WHEN))));
};

/** "turned himself in", "gave herself up", "surrendered to police". */
const surrendered: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { line, i } = place;
  const own = givesHimselfUp(tokens, i);
  if (!own && !surrendersHimself(tokens, i, line.sentence.last)) return undefined;
  const group = groupAt(place);
  const who = group.real && !group.ahead && !group.passive ? suspectOf(place, group) : undefined;
  return who === undefined ? undefined : { attribute: 'custody', words: IN_CUSTODY, who, first: i, last: own ? i + 3 : i + 1, rule: 'who gave himself up' };
};
/** "police arrested Ann Lee", "officers detained the driver"; "Ann Lee was captured on Friday", but not "was captured on video". */
const takenIn: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { reading, line, i } = place;
  const group = groupAt(place);
  const happened = { first: i, last: i + 1 };
  if (!group.real || group.ahead || isOfOtherTimes(reading, line, happened) || isMoreThanOnce(reading, line, happened)) return undefined;
  if (group.passive) {
    const who = isOf(tokens[i]!, CATCHES) ? suspectOf(place, group) : undefined;
    const next = tokens[i + 1];
    const dated = line.periods.some(({ first }) => first === i + 1 || first === i + 2);
    const plain = i + 1 >= line.sentence.last || next!.tag === 'PUNCT' || next!.tag === 'CCONJ' || next!.lower === 'after' || dated;
    return who && isNamed(who) && plain ? { attribute: 'custody', words: IN_CUSTODY, who, first: i, last: i + 1, rule: 'who was caught' } : undefined;
  }
  const pronoun = tokens[i + 1]?.lower === 'him' || tokens[i + 1]?.lower === 'her';
  const object = pronoun ? { first: i + 1, last: i + 2 } : nounsAt(tokens, i + 1, line.sentence.last);
  // "arrested Thursday": a day is nobody.
  if (!group.subject || !object || line.periods.some(({ first }) => first === object.first)) return undefined;
  const person = areSeveral(tokens, object) ? undefined : personIn(reading, line, object);
  if (person === undefined || (pronoun && !isNamed(person))) return undefined;
  const later = releaseBehind(place, object.last, true);
  return {
    attribute: 'custody',
    words: later?.state ?? IN_CUSTODY,
    who: isNamed(person) ? person : 'suspect',
    first: i,
    last: later?.last ?? object.last,
    rule: 'who was taken in',
  };
};
const CATCHES = wordSet(CAUGHT);

export const CUSTODY_RULES: Rules = [
  [[...GIVES_UP, SURRENDERED], surrendered],
  [[...TAKES_IN, ...CAUGHT], takenIn],
  [SEEKS, sought],
  [[...custodies.keys(), ...BRINGS_IN], custody],
];
