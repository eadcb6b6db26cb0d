/** Before which sort of court somebody stands: "charged as an adult", "appeared in juvenile court". */
import { AS_A_CHILD, AS_AN_ADULT, BEFORE_COURTS, COMES_TO_COURT, TRIES_AS } from '../../lexicon/charges.js';
import { ARTICLES } from '../../lexicon/small-words.js';
import type { Token } from '../language.js';
import { isOf } from '../language/words.js';
import { personIn } from './holders.js';
import { groupAt, type Place, type Read, type Rules, suspectOf } from './said.js';

/** How far behind the verb "as an adult" and the court stand: "charged Monday with murder as an adult". */
const REACH = 8;

const sortOf = (token: Token | undefined): string | undefined => (isOf(token, AS_AN_ADULT) ? 'adult' : isOf(token, AS_A_CHILD) ? 'juvenile' : undefined);

/** The verb of a court's or a prosecutor's that stands before a token. */
const verbBefore = ({ reading: { prose }, line }: Place, at: number): number => {
  for (let i = at - 1; i >= Math.max(line.sentence.first, at - REACH); i--) {
    if (isOf(prose.tokens[i], TRIES_AS)) return i;
    if (prose.tokens[i]!.tag === 'VERB' || prose.tokens[i]!.text === ';') return -1;
  }
  return -1;
};

/** "as an adult", "in juvenile court". */
const triedAs: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { i } = place;
  const as = tokens[i]!.lower === 'as';
  const at = isOf(tokens[i + 1], ARTICLES) ? i + 2 : i + 1;
  const words = sortOf(tokens[at]);
  if (words === undefined || at >= place.line.sentence.last || (!as && !isOf(tokens[at + 1], BEFORE_COURTS))) return undefined;
  const verb = verbBefore(place, i);
  const group = verb < 0 ? undefined : groupAt({ ...place, i: verb });
  // "appeared as a juvenile lead", "booked as an adult learner"
  if (!group?.real || (as && (isOf(tokens[verb], COMES_TO_COURT) || tokens[at + 1]?.tag === 'NOUN'))) return undefined;
  // "charged Ann Lee as an adult"
  const object = verb + 1 < i && !group.passive && !isOf(tokens[verb], COMES_TO_COURT);
  const who = object ? personIn(place.reading, place.line, { first: verb + 1, last: i }) : suspectOf(place, group);
  return who === undefined ? undefined : { attribute: 'tried as', words, who, first: verb, last: as ? at + 1 : at + 2, rule: 'before which sort of court' };
};

export const TRIED_AS_RULES: Rules = [[['as', 'in'], triedAs]];
