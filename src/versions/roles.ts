/** Who did it to whom: the same verb between the same parties, the other way round. */
import { NEGATIONS, STOPWORDS } from '../judge/compare/stopwords.js';
import { areAlike } from './alike.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Past forms that no ending tells. */
const PAST = words(
  'beat shot hit struck fought led gave sold bought sent won lost taught caught took drove fed paid cut hurt overtook stole swore sued told asked bit shook threw left beaten shot stolen taken given sent beats kills attacks accuses sues arrests defeats'
    .split(' ')
    .join(' '),
);
/** What the one does with the other, the other does with the one. */
const MUTUAL = words('married divorced joined collided matched equalled followed preceded divided shared');
const BE = words('is are was were be been being');
/** Words before or behind a verb in which its parties are sought. */
const REACH = 5;

const isVerb = (word: string): boolean => PAST.has(word) || (word.length > 4 && word.endsWith('ed') && !MUTUAL.has(word));

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
    const passive = sentence.slice(Math.max(0, i - 3), i).some((word) => BE.has(word));
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
