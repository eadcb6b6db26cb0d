/** How somebody stands with the police. */
import { CUSTODIES, SEEKS, SOUGHT } from '../../lexicon/descriptions.js';
import { wordsAt } from '../context/words.js';
import { isMoreThanOnce, isOfOtherTimes } from '../earlier.js';
import { nounsAt } from '../parties.js';
import { byFirst, groupAt, type Place, type Read, type Rules, suspectOf } from './said.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { singular } from '../language/forms.js';

const custodies = byFirst(CUSTODIES);
const JAILS = wordSet(['jail', 'prison', 'penitentiary']);

const AT_THE_TIME = ['at', 'the', 'time'];

const IN_CUSTODY = 'in custody';
const RELEASED = 'released';
const SET_FREE = wordSet(['released', 'freed']);
/** "arrested [and later] released" */
const LEADS_ON = wordSet(['and', 'but', 'then', 'later', 'since', 'being', 'been', 'was', 'were']);
/** Behind a release by itself: "released images" is no release of anybody. */
const OBJECTS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON']);

/** "was arrested and later [released without charge]": how he stands now, and where the words for it end. */
const releaseBehind = ({ reading: { prose }, line }: Place, from: number): { readonly state: string; readonly last: number } | undefined => {
  const { tokens } = prose;
  for (let at = from; at < line.sentence.last; at++) {
    if (!isOf(tokens[at - 1], LEADS_ON)) continue;
    const phrase = custodies.get(tokens[at]!.lower)?.find(([words, state]) => state.startsWith(RELEASED) && wordsAt(tokens, at, words));
    if (phrase) return { state: phrase[1], last: at + phrase[0].length };
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
  if (!phrase && (tokens[i]!.lower === 'taken' || tokens[i]!.lower === 'booked')) {
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

export const CUSTODY_RULES: Rules = [
  [SEEKS, sought],
  [[...custodies.keys(), 'taken', 'booked'], custody],
];
