/** For what reasons a figure is none of the cue beside it: "destroyed 30 homes" but not "destroyed 30 crops", "killed 30 miners" but not "killed 30 sheep". */
import { FORMER } from '../../../model/quantity.js';
import { PATIENTS } from '../../../lexicon/care.js';
import { COUNTS } from '../../../lexicon/charges.js';
import { DECLARED } from '../../../lexicon/deeds.js';
import { WHERE_PEOPLE_DIE } from '../../../lexicon/facilities.js';
import { DEMOGRAPHIC, FAMILIES, KINDS, PEOPLE, isPerson, mayBePerson } from '../../../lexicon/people.js';
import { vehicleOf } from '../../../lexicon/moments.js';
import { NOT } from '../../../lexicon/unreal.js';
import { wordSet } from '../../../lexicon/word-set.js';
import { isOf } from '../../language/words.js';
import { leavesAsAnybody } from '../../patients.js';
import { isPartOfBody } from '../body.js';
import { isHowOften } from '../item.js';
import { type Case, isThing } from './case.js';
import { areAges, areChildrenOf, goesWithNext, isOfNextNoun } from './neighbours.js';

/** One reason, with a sentence whose figure is not what its cue tells for that reason. */
export interface Misfit {
  readonly name: string;
  readonly example: string;
  readonly isSo: (asked: Case) => boolean;
}

const isHuman = (noun: string): boolean => isPerson(noun) || PEOPLE.has(noun) || DEMOGRAPHIC.has(noun) || KINDS.has(noun);

const countsPeople = ({ link }: Case): boolean => link.cue.attribute.countsPeople === true;
/** A figure of people, by the cue alone. */
const isBareOfPeople = (asked: Case): boolean => countsPeople(asked) && !asked.item.person && asked.noun === undefined;

/** Whether the words say that people are counted, or leave it to the verb: "two officers", "six [shot]". */
const ofPeople = ({ tokens, noun, link, item: { counted, quantity, person } }: Case): boolean => {
  if (person) return person.sure || person.told === 'name';
  if (noun !== undefined) return isPerson(noun) || (PEOPLE.has(noun) && noun !== 'body');
  const { cue } = link;
  const { value } = quantity;
  const isNext = cue.first === counted.last;
  // "one shot struck him": there it is a noun.
  if (isNext && (value.max === 1 || value.min === 1)) return isPartOfBody(tokens, cue.last);
  if (isNext && tokens[cue.last]?.tag === 'VERB') return false;
  return value.unit === '' && link.cost <= 3 && link.rule !== 'the verb does it to the counted';
};

/** What somebody died of, or where, but not "in committee": "of burns", "at the scene", "in hospital". */
const OF_WHAT = wordSet(['of', 'from']);
const WHERE = 4;
const tellsOfDying = (tokens: Case['tokens'], at: number): boolean =>
  isOf(tokens[at], OF_WHAT) || (tokens[at]?.tag === 'ADP' && tokens.slice(at + 1, at + WHERE).some((token) => isOf(token, WHERE_PEOPLE_DIE)));

/** "hit in the arm", "shot several times", "found dead", "pronounced dead", "died of burns": nobody but a person is. */
const tellsPerson = ({ tokens, link: { cue } }: Case): boolean => {
  if (cue.role === 'done') return cue.people === true && isPartOfBody(tokens, cue.last);
  if (cue.role === 'doing') return cue.attribute.countsPeople === true && tokens[cue.first]!.lower === 'died' && tellsOfDying(tokens, cue.last);
  return cue.role === 'being' && DECLARED.has(tokens[cue.first]!.lower);
};

/** So many are many; of families, two are. */
const MANY = 10;

/** Behind a length: it is no height. */
const SPANS = wordSet(['long', 'wide', 'across', 'broad', 'thick', 'away', 'apart']);

/** Who is asked is a sample. */
const ASKED = wordSet(['polled', 'surveyed', 'interviewed', 'questioned', 'sampled']);
const ASKS = wordSet(['poll', 'survey', 'sample', 'polling', 'panel']);

export const MISFITS: readonly Misfit[] = [
  {
    name: 'how often somebody was hit',
    example: 'A man shot six times was taken to hospital.',
    isSo: (asked) => countsPeople(asked) && isHowOften(asked.item),
  },
  {
    name: 'a word of people alone, beside what may be none',
    example: 'Hunters shot 30 sheep.',
    isSo: (asked) => asked.link.cue.people === true && !ofPeople(asked),
  },
  {
    name: 'an adverb of the word behind it',
    example: 'Of the plans, three seriously considered were dropped.',
    isSo: goesWithNext,
  },
  {
    name: 'words of a state that end within another noun',
    example: 'A gunman killed six others at large parties.',
    isSo: isOfNextNoun,
  },
  {
    name: 'too few to be a crowd or a flight',
    example: 'Two friends fled.',
    isSo: ({ tokens, item, link: { cue } }) =>
      cue.attribute.ofMany === true &&
      cue.role === 'doing' &&
      (item.person !== undefined || (item.quantity.value.max ?? item.quantity.value.min ?? 0) < MANY) &&
      !(item.counted.head !== undefined && isOf(tokens[item.counted.head], FAMILIES)),
  },
  {
    name: 'somebody who left a hospital, and no patient',
    example: 'A mayor left the hospital at noon.',
    isSo: ({ reading, line, link: { cue } }) => cue.role === 'doing' && leavesAsAnybody(reading, line, cue),
  },
  {
    name: 'people at a hospital, who may have come to see somebody',
    example: 'Police met 200 relatives at the hospital.',
    isSo: ({ tokens, item: { counted, person }, noun, link: { cue } }) =>
      person === undefined &&
      cue.role === 'being' &&
      tokens[cue.first]!.lower === 'at' &&
      cue.first === counted.last &&
      noun !== undefined &&
      !PATIENTS.has(noun),
  },
  {
    name: 'the parts of what it happened to',
    example: 'A train of 12 carriages derailed.',
    isSo: ({ tokens, item: { counted, person }, noun, link: { cue } }) =>
      person === undefined &&
      cue.first >= counted.last &&
      tokens[counted.first - 1]?.lower === 'of' &&
      vehicleOf(tokens[counted.first - 2]?.lower ?? '') !== undefined &&
      noun !== undefined &&
      !isHuman(noun),
  },
  {
    name: 'how many children somebody has',
    example: 'The father of two killed on Sunday was a nurse.',
    isSo: (asked) => isBareOfPeople(asked) && areChildrenOf(asked),
  },
  {
    name: 'no people, within a phrase that is said of people',
    example: 'She told 12 stories to leave an impression.',
    isSo: (asked) =>
      asked.link.cue.role === 'around' &&
      countsPeople(asked) &&
      !asked.item.person &&
      asked.noun !== undefined &&
      !isHuman(asked.noun) &&
      !mayBePerson(asked.noun),
  },
  {
    name: '"to death" without a deed that kills',
    example: 'The court sentenced two men to death.',
    isSo: ({ tokens, link: { cue }, links }) =>
      cue.role === 'being' && tokens[cue.first]!.lower === 'to' && !links.some((other) => other.cue.attribute.yieldsTo === cue.attribute.name),
  },
  {
    name: 'so many more, and not told of what',
    example: 'Fire destroyed 12 homes and 20 more burned.',
    isSo: (asked) => !countsPeople(asked) && asked.noun === undefined && asked.tokens[asked.item.counted.last]?.lower === 'more',
  },
  {
    name: 'a decade of life',
    example: "Three women in 20's with burns were taken to hospital.",
    isSo: (asked) => isBareOfPeople(asked) && asked.tokens[asked.item.counted.last]?.lower === "'s",
  },
  {
    name: 'the last of several ages',
    example: 'Two boys ages 14 and 15 were taken to hospital.',
    isSo: (asked) => isBareOfPeople(asked) && areAges(asked),
  },
  {
    name: 'it did not happen to them',
    example: 'There were three who were not injured.',
    isSo: (asked) => countsPeople(asked) && asked.link.cue.first > asked.item.counted.last && isOf(asked.tokens[asked.link.cue.first - 1], NOT),
  },
  {
    name: 'the figure of a count of people, of what is none',
    example: 'Police found dead at two locations.',
    isSo: (asked) =>
      countsPeople(asked) && (asked.link.rule === 'the figure of' || asked.link.rule === FORMER) && asked.noun !== undefined && !isHuman(asked.noun),
  },
  {
    name: 'a name that may be no person’s',
    example: 'Meridian is back in jail.',
    isSo: (asked) => asked.item.person?.told === 'name' && !asked.item.person.sure && !tellsPerson(asked),
  },
  {
    name: 'things, of a count of people',
    example: 'The storm left 12 houses dead.',
    isSo: (asked) => countsPeople(asked) && isThing(asked.noun),
  },
  {
    name: 'charges, of a count of people',
    example: 'No charges have been filed against the second man arrested.',
    isSo: (asked) => countsPeople(asked) && isOf(asked.tokens[asked.item.counted.head ?? -1], COUNTS),
  },
  {
    name: 'how far something reaches or is, of how high it stands',
    example: 'The plume was 40 km wide.',
    isSo: ({ tokens, link: { cue }, item: { counted } }) =>
      cue.role === 'named' && cue.attribute.units?.length === 1 && cue.attribute.units[0] === 'length' && isOf(tokens[counted.last], SPANS),
  },
  {
    name: 'who was asked, of how many there are',
    example: 'The poll of 900 registered voters was taken in May.',
    isSo: ({ tokens, link: { cue }, item: { counted } }) =>
      cue.role === 'counted' &&
      cue.attribute.counts?.only === true &&
      (isOf(tokens[counted.last], ASKED) || (tokens[counted.first - 1]?.lower === 'of' && isOf(tokens[counted.first - 2], ASKS))),
  },
  {
    name: 'a unit of measure, of a count of some things',
    example: 'The electorate swung by 12 points.',
    isSo: ({ noun, link: { cue } }) => cue.role === 'named' && cue.attribute.counts?.only === true && noun === 'point',
  },
  {
    name: 'another noun than the attribute counts',
    example: 'Fire destroyed 30 crops.',
    isSo: ({ noun, link: { cue } }) => {
      const { counts } = cue.attribute;
      if (!counts?.only || noun === undefined || cue.role === 'counted' || cue.role === 'named') return false;
      return !counts.nouns.includes(noun) && !(counts.nouns.includes('person') && PEOPLE.has(noun));
    },
  },
];

/** Whether what is counted can be counted by the attribute. */
export const fitsNoun = (asked: Case): boolean => MISFITS.every(({ isSo }) => !isSo(asked));
