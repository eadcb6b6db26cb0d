/** Of whom something is said: by name, or by the one word that tells who is meant where no name stands. */
import { ALL_OF_THEM, personOfAge, PERSONS, SEVERAL, VICTIMS } from '../../lexicon/descriptions.js';
import { isOfPeople } from '../../lexicon/people.js';
import { singular } from '../language/forms.js';
import type { Token } from '../language.js';
import { genderOf } from '../../lexicon/gender.js';
import { mayBeCalled, PRONOUNS, standsFor } from '../meant.js';
import { type Run } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';

/** Sentences looked back for the person that "he" stands for. */
const BACK = 2;
const ONE = wordSet(['he', 'she', 'him', 'her', 'his', 'who']);

type Sex = 'he' | 'she' | undefined;

/** The last noun for a person between two tokens; `sex`: one that this pronoun may stand for. */
const personNoun = (tokens: readonly Token[], from: number, to: number, sex?: Sex): string | undefined => {
  for (let i = to - 1; i >= from; i--) {
    const who = tokens[i]!.tag === 'NOUN' || tokens[i]!.tag === 'ADJ' ? PERSONS.get(tokens[i]!.lower) : undefined;
    if (who && (sex === undefined || (genderOf([tokens[i]!.lower]) ?? sex) === sex)) return who;
  }
  return undefined;
};

const isPronoun = (token: Token): boolean => token.lower === 'he' || token.lower === 'she';

/** Whom a pronoun stands for that no person in its own sentence stands before: one of those named last, or the person of the sentences before. */
const meantBy = (reading: Reading, line: Line, run: Run): string | undefined => {
  const { tokens } = reading.prose;
  const meant = tokens[run.first]!.lower === 'who' ? undefined : standsFor(reading, line, run);
  if (meant) return meant.value.name;
  for (let number = line.number - 1; number >= Math.max(0, line.number - BACK); number--) {
    const { first, last } = reading.lines[number]!.sentence;
    const found = personNoun(tokens, first, last, PRONOUNS.get(tokens[run.first]!.lower));
    if (found) return found;
  }
  return undefined;
};

/** The person last spoken of before a token, in this sentence or the two before; for a pronoun, one that it may stand for. */
export const nearestPerson = (reading: Reading, line: Line, before: number): string | undefined => {
  const { tokens } = reading.prose;
  let pronoun: number | undefined;
  let sex: Sex = PRONOUNS.get(tokens[before]?.lower ?? '');
  for (let i = before - 1; i >= line.sentence.first; i--) {
    const name = line.names.find(({ last, value }) => last === i + 1 && value.sort === 'person');
    if (name && (sex === undefined || mayBeCalled(sex, name.value))) return name.value.name;
    if (isPronoun(tokens[i]!)) {
      pronoun ??= i;
      sex ??= PRONOUNS.get(tokens[i]!.lower);
    } else if (!name) {
      const who = personNoun(tokens, i, i + 1, sex);
      if (who) return who;
    }
  }
  // Asked once, of the nearest: a sentence of nothing but "he said that he said" would else be gone through again for each.
  return pronoun === undefined ? undefined : meantBy(reading, line, { first: pronoun, last: pronoun + 1 });
};

/** The person in a run of words, or the one that its pronoun stands for. */
export const personIn = (reading: Reading, line: Line, run: Run): string | undefined => {
  const { tokens } = reading.prose;
  const name = line.names.findLast((each) => each.first >= run.first && each.last <= run.last && each.value.sort === 'person');
  if (name) return name.value.name;
  const head = tokens[run.last - 1]!;
  if (run.last - run.first === 1 && isOf(head, ONE)) return nearestPerson(reading, line, run.first) ?? meantBy(reading, line, run);
  return PERSONS.get(head.lower) ?? byAge(tokens, line, run.last) ?? (tokens[run.first]!.tag === 'DET' ? personNoun(tokens, run.first, run.last) : undefined);
};

/** "The 5-year-old": by the age alone it is a child, or a teenager. */
const byAge = (tokens: readonly Token[], { sentence }: Line, last: number): string | undefined => {
  const end = tokens[last - 1]!.lower === 'old' ? last - 1 : last;
  if (tokens[end]?.lower !== 'old' && tokens[end - 1]?.lower !== 'old') return undefined;
  const old = tokens[end]?.lower === 'old' ? end : end - 1;
  const age = old - 4 >= sentence.first && tokens[old - 2]!.lower === 'year' ? Number(tokens[old - 4]!.text) : Number.NaN;
  return personOfAge(age);
};

const several = wordSet(SEVERAL);
const allOfThem = wordSet(ALL_OF_THEM);
const victims = wordSet(VICTIMS);
const opensAll = (tokens: readonly Token[], { first, last }: Run): boolean =>
  isOf(tokens[first], allOfThem) || (isOf(tokens[first - 1], allOfThem) && first < last);

/** Whether a run of words is of several people: "three teenagers", "the couple", "both". */
export const areSeveral = (tokens: readonly Token[], run: Run): boolean => {
  const head = tokens[run.last - 1]!;
  const one = singular(head);
  return isOf(head, several) || (one !== head.lower && isOfPeople(one));
};

/** Whether it is of all whom it hit: "the victims", "all three men", "both", but not "two of the victims". */
export const areAllHit = (tokens: readonly Token[], run: Run): boolean => {
  if (opensAll(tokens, run)) return run.last - run.first === 1 || areSeveral(tokens, run) || isOf(tokens[run.last - 1], victims);
  return isOf(tokens[run.last - 1], victims) && (tokens[run.first]!.lower === 'the' || run.last - run.first === 1);
};
