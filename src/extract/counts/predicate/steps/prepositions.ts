/** What a preposition brings in: "of the crew", "in a blue car". */
import { isOf } from '../../../language/words.js';
import { wordSet } from '../../../../lexicon/word-set.js';
import { type NounPhrase, phraseAt } from '../../../phrases.js';
import { oneIf, type Place, type Step } from '../place.js';
import { CLAUSAL } from '../subject.js';
import { OF_ONE, SUBJECTS } from '../words.js';

const isPreposition = ({ token }: Place): boolean => token.tag === 'ADP';

const phraseBehind = ({ field: { prose, last }, at }: Place): NounPhrase | undefined => phraseAt(prose.tokens, at + 1, last);

const SIDES = wordSet(['outside', 'inside', 'near', 'behind', 'within']);

/** Behind "including two nurses, a boy and a girl". */
const includedEnd = ({ field: { prose, last }, at: including }: Place): number => {
  const { tokens } = prose;
  let end = including + 1;
  for (let at = end; at < last;) {
    const phrase = phraseAt(tokens, at, last);
    if (!phrase) break;
    end = phrase.last;
    const comma = tokens[end]?.text === ',' ? end + 1 : end;
    at = tokens[comma]?.lower === 'and' ? comma + 1 : comma;
    if (at === end) break;
  }
  return end;
};

/** "a father [of two] was" */
const isOfSoMany = ({ field: { prose }, at, token, counted }: Place): boolean =>
  counted.single !== undefined && token.lower === 'of' && prose.tokens[at + 1]?.tag === 'NUM' && prose.tokens[at + 2]?.tag !== 'NOUN';

/**
 * What is said of another figure is not said of this one, unless the verb is of one alone. Nor is the figure of an address or an age
 * ("Ruiz of the 900 block of Mill Street was") in the way of somebody told of alone.
 */
const holdsOthers = ({ field, counted, token }: Place, phrase: NounPhrase): boolean => {
  const { single } = counted;
  // "the sister of the two boys died"
  if (single && (token.lower === 'of' || isOf(field.prose.tokens[phrase.last], OF_ONE))) return false;
  return field.counted.some(
    (other) => other !== counted && other.first < phrase.last && phrase.first < other.last && (!single || other.single !== undefined || other.many === true),
  );
};

/** Behind "in a blue car", "with them"; not where a clause follows: "after the car was". */
const prepositionEnd = (place: Place): number => {
  const { field, at, token } = place;
  const { tokens } = field.prose;
  const next = tokens[at + 1];
  if (!isPreposition(place) || isOf(next, SUBJECTS)) return -1;
  const phrase = phraseBehind(place);
  if (!phrase) return next?.tag === 'PRON' ? at + 2 : -1;
  if (isOf(token, CLAUSAL) && tokens[phrase.last]?.tag === 'AUX') return -1;
  return holdsOthers(place, phrase) ? -1 : phrase.last;
};

export const PREPOSITIONS: readonly Step[] = [
  {
    name: 'who some of them are',
    example: 'Six people [including two nurses, a boy and a girl] were killed.',
    end: (place) => (place.token.lower === 'including' ? includedEnd(place) : -1),
    cost: 1.5,
  },
  {
    name: 'how many children somebody has',
    example: 'A father [of two] was killed.',
    end: (place) => (isPreposition(place) && isOfSoMany(place) ? place.at + 2 : -1),
    cost: 0,
    free: true,
  },
  {
    name: 'the first of two prepositions behind a verb',
    example: 'Three men were locked [up] in a cell.',
    end: oneIf((place) => isPreposition(place) && place.passive && place.field.prose.tokens[place.at + 1]?.tag === 'ADP'),
    cost: 0,
    free: true,
  },
  {
    name: 'the first of two prepositions for a place',
    example: 'A man [from] outside of Ohio has died.',
    end: oneIf((place) => isPreposition(place) && isOf(place.field.prose.tokens[place.at + 1], SIDES)),
    cost: 0,
    free: true,
  },
  {
    name: 'the side of a place, before "of"',
    example: 'A man from [outside] of Ohio has died.',
    end: oneIf(({ field: { prose }, at, token }) => isOf(token, SIDES) && prose.tokens[at + 1]?.lower === 'of'),
    cost: 0,
    free: true,
  },
  {
    name: 'a preposition that brings in nothing',
    example: 'A woman [outside] was injured.',
    end: oneIf((place) => isPreposition(place) && place.field.prose.tokens[place.at + 1]?.tag === 'AUX' && !phraseBehind(place)),
    cost: 0,
    free: true,
  },
  { name: 'a preposition and its noun', example: 'Nine people [in a blue car] were killed.', end: prepositionEnd, cost: 1.5 },
];
