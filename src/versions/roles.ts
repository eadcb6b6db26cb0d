/** Who did it to whom: the same verb between the same parties, the other way round. */
import { NEGATIONS, STOPWORDS } from '../judge/compare/stopwords.js';
import { MUTUAL_DEEDS, PAST_DEEDS } from '../lexicon/edits.js';
import { areAlike } from './alike.js';

const BE: ReadonlySet<string> = new Set('is are was were be been being'.split(' '));
/** Words before or behind a verb in which its parties are sought. */
const REACH = 5;
/** Words before a verb in which its "was" is sought. */
const REACH_OF_BE = 3;

const isVerb = (word: string): boolean => PAST_DEEDS.has(word) || (word.length > 4 && word.endsWith('ed') && !MUTUAL_DEEDS.has(word));

const isParty = (word: string | undefined): word is string => word !== undefined && !STOPWORDS.has(word) && !NEGATIONS.has(word) && !/^\d/.test(word);

interface Deed {
  readonly verb: string;
  readonly by: string;
  readonly to: string;
}

/** The nearest words of content on both sides of each verb, the doer first: "was hit by" turns them round. */
const deedsIn = (sentence: readonly string[]): readonly Deed[] =>
  sentence.flatMap((verb, i) => {
    if (!isVerb(verb)) return [];
    const head = sentence.slice(Math.max(0, i - REACH), i).findLast(isParty);
    const behind = sentence.slice(i + 1, i + 1 + REACH);
    const passive = sentence.slice(Math.max(0, i - REACH_OF_BE), i).some((word) => BE.has(word));
    const by = behind.indexOf('by');
    const object = (passive || by === 0 ? behind.slice(by + 1) : behind).find(isParty);
    if (head === undefined || object === undefined || (passive && by < 0)) return [];
    return [passive || by === 0 ? { verb, by: object, to: head } : { verb, by: head, to: object }];
  });

export const haveTurnedRound = (before: readonly string[], after: readonly string[]): boolean => {
  const others = deedsIn(after);
  return deedsIn(before).some(
    ({ verb, by, to }) => !areAlike(by, to) && others.some((other) => areAlike(verb, other.verb) && areAlike(by, other.to) && areAlike(to, other.by)),
  );
};
