/** How somebody stands with the police. */
import { CUSTODIES, SEEKS, SOUGHT } from '../../lexicon/descriptions.js';
import { wordsAt } from '../context/words.js';
import { nounsAt } from '../parties.js';
import { byFirst, groupAt, type Read, type Rules, suspectOf } from './said.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { singular } from '../language/forms.js';

const custodies = byFirst(CUSTODIES);
const JAILS = wordSet(['jail', 'prison', 'penitentiary']);

const AT_THE_TIME = ['at', 'the', 'time'];

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
  // "was out on bond at the time of the shooting": not how he stands now.
  if (wordsAt(tokens, last, AT_THE_TIME)) return undefined;
  const group = groupAt(place);
  const remains = (tokens[i - 1]?.lower ?? '').startsWith('remain');
  const gone = tokens[i]!.lower === 'gone' || tokens[i]!.lower === 'not';
  if (!group.real || group.ahead || !(group.passive || remains || gone)) return undefined;
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
