/** Before which sort of court somebody stands: "charged as an adult", "appeared in juvenile court". */
import { AS_A_CHILD, AS_AN_ADULT, BEFORE_COURTS, COMES_TO_COURT, TRIES_AS } from '../../lexicon/charges.js';
import { ARTICLES } from '../../lexicon/small-words.js';
import { isOf } from '../language/words.js';
import { personIn } from './holders.js';
import { groupAt, type Place, type Read, type Rules, suspectOf } from './said.js';

/** How far behind the verb "as an adult" and the court stand: "charged Monday with murder as an adult". */
const REACH = 8;

/** The verb of a court's or a prosecutor's that stands before a token. */
const verbBefore = ({ reading: { prose }, line }: Place, at: number): number => {
  for (let i = at - 1; i >= Math.max(line.sentence.first, at - REACH); i--) {
    if (isOf(prose.tokens[i], TRIES_AS)) return i;
    if (prose.tokens[i]!.tag === 'VERB' || prose.tokens[i]!.text === ';') return -1;
  }
  return -1;
};

/** "as an [adult]", "in [juvenile] court". */
const triedAs: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { i: at } = place;
  const link = isOf(tokens[at - 1], ARTICLES) ? at - 2 : at - 1;
  const as = tokens[link]?.lower === 'as';
  if (!as && !(tokens[link]?.lower === 'in' && isOf(tokens[at + 1], BEFORE_COURTS))) return undefined;
  const verb = verbBefore(place, link);
  const group = verb < 0 ? undefined : groupAt({ ...place, i: verb });
  // "appeared as a juvenile lead", "booked as an adult learner"
  if (!group?.real || (as && (isOf(tokens[verb], COMES_TO_COURT) || tokens[at + 1]?.tag === 'NOUN'))) return undefined;
  // "charged Ann Lee as an adult"
  const object = verb + 1 < link && !group.passive && !isOf(tokens[verb], COMES_TO_COURT);
  const who = object ? personIn(place.reading, place.line, { first: verb + 1, last: link }) : suspectOf(place, group);
  if (who === undefined) return undefined;
  const words = isOf(tokens[at], AS_AN_ADULT) ? 'adult' : 'juvenile';
  return { attribute: 'tried as', words, who, first: verb, last: as ? at + 1 : at + 2, rule: 'before which sort of court' };
};

export const TRIED_AS_RULES: Rules = [[[...AS_AN_ADULT, ...AS_A_CHILD], triedAs]];
