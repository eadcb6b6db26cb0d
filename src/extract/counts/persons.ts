/**
 * People told of one by one: "a woman", "the driver", "his son", "the 13-year-old", "Deputy Ana Ruiz", "he". Each counts as one.
 */
import { CORPSES, ORDINALS } from '../../lexicon/people.js';
import { FATES } from '../../lexicon/uncounted.js';
import type { Token } from '../language.js';
import { standsFor, unnamedBefore } from '../meant.js';
import { isPartOfBody } from './body.js';
import { type Link, presentParticiple } from './clause.js';
import { isDenied } from './denied.js';
import { phrasesOf } from '../phrases.js';
import type { Line, Reading } from '../reading.js';
import { isOf } from '../language/words.js';
import { HE_OR_SHE, HIMSELF } from '../../lexicon/anaphora.js';
import { NEITHER } from '../../lexicon/unreal.js';
import { wordSet } from '../../lexicon/word-set.js';
import { type Person, NOUNS, NOMINAL, trimmed, ownerOf, personOf } from './person-phrases.js';

const OBJECTS = wordSet(['him', 'her']);
const PRONOUNS = wordSet([...HE_OR_SHE, 'him', 'her', ...HIMSELF]);
/** Anybody: one person, of whom nothing is told. */
const ANYBODY = wordSet(['someone', 'somebody']);

/** "her house", "her dying friend" */
const beginsNoun = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (!token || isOf(token, FATES)) return false;
  return NOMINAL.has(token.tag) || (token.tag === 'VERB' && presentParticiple(token) && NOUNS.has(tokens[i + 1]?.tag ?? 'X'));
};

/** "shot her dead": what became of her, and no noun that is hers. */
const isPronoun = (tokens: readonly Token[], i: number): boolean => isOf(tokens[i]!, PRONOUNS) && !(tokens[i]!.lower === 'her' && beginsNoun(tokens, i + 1));

/** What may stand behind the object of a verb. */
const ENDS_OBJECT: ReadonlySet<Token['tag']> = new Set(['PUNCT', 'CCONJ', 'ADP', 'SCONJ']);

/** "one who", "someone", "another was", "the other died": the end of words for one of several, without a noun. */
const oneAlone = (tokens: readonly Token[], i: number): number => {
  const { lower } = tokens[i]!;
  const last = lower === 'the' && tokens[i + 1]?.lower === 'other' ? i + 2 : i + 1;
  const next = tokens[last];
  // "killed three and injured a fourth", "a third is in hospital", but not "a third of them"
  if (lower === 'a' && isOf(tokens[i + 1], ORDINALS)) {
    const behind = tokens[i + 2];
    return behind === undefined || behind.tag === 'PUNCT' || behind.tag === 'AUX' || behind.tag === 'VERB' || isOf(behind, FATES) ? i + 2 : 0;
  }
  if (isOf(tokens[i]!, ANYBODY)) return next?.lower === 'else' || next?.lower === "'s" ? 0 : last;
  // "hurt one of his sons and killed the other"
  if (last === i + 2 && tokens[i - 1]?.tag === 'VERB' && (next === undefined || ENDS_OBJECT.has(next.tag))) return last;
  // "one shot in the chest"
  if (lower === 'one' && next && isOf(next, FATES) && isPartOfBody(tokens, last + 1)) return last;
  if (lower === 'one') return next?.lower === 'who' && tokens[i - 1]?.tag !== 'DET' && tokens[i - 1]?.tag !== 'ADJ' ? last : 0;
  if (lower !== 'another' && last === i + 1) return 0;
  const then = tokens[last + 1];
  // "fired another shot"
  if (next?.lower === 'shot' && !isPartOfBody(tokens, last + 1) && then?.tag !== 'ADV') return 0;
  // "the other wounded are"
  if (isOf(then, OF_SEVERAL)) return 0;
  return next?.tag === 'AUX' || next?.lower === 'in' || (next !== undefined && isOf(next, FATES) && !(then && NOUNS.has(then.tag))) ? last : 0;
};

const OF_SEVERAL = wordSet(['are', 'were', 'have', 'include', 'included']);

/** "Both were hurt." */
const isBothAlone = (tokens: readonly Token[], i: number): boolean => tokens[i]!.lower === 'both' && tokens[i + 1]?.tag === 'AUX';

/** Whom a pronoun stands for: the last one told of in the sentence, else the last name that fits or who opens the sentence before. Who did it to "him" is not he. */
const meantBy = (reading: Reading, line: Line, at: number, before: readonly Person[]): string | undefined => {
  if (isOf(reading.prose.tokens[at]!, OBJECTS)) return undefined;
  const near = before.findLast((person) => person.told !== 'pronoun' && person.sure);
  if (near) return near.who;
  return standsFor(reading, line, { first: at, last: at + 1 })?.value.name.toLowerCase() ?? unnamedBefore(reading, line, reading.prose.tokens[at]!.lower);
};

/** The people told of one by one in a sentence, in order. */
export const personsIn = (reading: Reading, line: Line): readonly Person[] => {
  const { tokens } = reading.prose;
  const { first, last } = line.sentence;
  const phrases = phrasesOf(reading.prose, line.sentence);
  const persons: Person[] = [];
  let next = 0;
  for (let i = first; i < last;) {
    while (next < phrases.length && phrases[next]!.first < i) next += 1;
    const both = isBothAlone(tokens, i);
    const alone = both ? i + 1 : oneAlone(tokens, i);
    if (alone > 0) {
      persons.push({ first: i, last: alone, head: alone - 1, told: both ? 'the' : 'a', sure: true, ...(both ? { both } : {}) });
      i = alone;
    } else if (tokens[i + 1]?.lower === 'own' && tokens[i + 2]?.lower === 'life' && tokens[i]!.tag === 'PRON') {
      const who = meantBy(reading, line, i, persons);
      persons.push({ first: i, last: i + 3, head: i + 2, told: 'pronoun', sure: true, ...(who ? { who } : {}) });
      i += 3;
    } else if (isPronoun(tokens, i)) {
      const who = meantBy(reading, line, i, persons);
      persons.push({ first: i, last: i + 1, head: i, told: 'pronoun', sure: true, ...(who ? { who } : {}) });
      i += 1;
    } else if (phrases[next]?.first === i) {
      const phrase = trimmed(tokens, ownerOf(tokens, phrases[next]!, line), line);
      const person = personOf(tokens, phrase, line, persons.at(-1));
      if (person) persons.push(person);
      i = phrase.last;
    } else i += 1;
  }
  return persons;
};

/** Words near before the cue by which nothing has happened, or not to that one. */
const UNREAL = wordSet(['could', 'would', 'might', 'should', 'if', 'not', "n't", 'never', 'will', 'cannot']);

/** Whether the link says that it has happened to that one: not "tried to shoot him", "is not dead", nor "the wounded officer", of whom it was said before. */
export const isClaimed = (tokens: readonly Token[], line: Line, { told, first, head }: Person, { cue, rule }: Link): boolean => {
  if (isOf(tokens[head], CORPSES) && cue.role !== 'taking') return false;
  // "was not believed to have died", "to have been hurt"
  const been = tokens[cue.first - 1]?.lower === 'been' ? 2 : 1;
  const reach = tokens[cue.first - been]?.lower === 'have' && tokens[cue.first - been - 1]?.lower === 'to' ? 6 : 3;
  for (let i = Math.max(line.sentence.first, cue.first - reach); i < cue.first; i++) if (isOf(tokens[i]!, UNREAL)) return false;
  if (
    isDenied(tokens, cue.first) ||
    isOf(tokens[first - 1], NEITHER) ||
    isOf(tokens[first], NEITHER) ||
    (tokens[first - 1]?.lower === 'the' && isOf(tokens[first - 2], NEITHER))
  )
    return false;
  if (cue.role === 'done' && tokens[cue.first - 1]?.lower === 'to') return false;
  return !(rule === 'the counted are said to be so' && (told !== 'a' || cue.first < first));
};
