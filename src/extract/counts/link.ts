/**
 * Which cue a quantity goes with, by the place of both in the clause.
 *
 * From the counted noun phrase the rules look right, along what may stand between a subject and its predicate, and left, along
 * what may stand between a verb or a noun and its object; the nearest cue that fits its place wins. Roles by voice and position
 * after the chunk-and-link shallow parsers of Hobbs et al. (1997), "FASTUS".
 */
import { CORPSES, isPerson } from '../../lexicon/people.js';
import { NO_DEEDS } from '../../lexicon/settings.js';
import type { CueHit } from '../cues.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { isOf, oneOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { BE, type Counted, type Field, type Link, LIVES_TAKEN, presentParticiple, punctuationEnds, verbOfCounted } from './clause.js';
import { complementAround } from './complement.js';
import { governorBefore, nameBefore } from './governor.js';
import { measuredNoun, measuringVerb } from './measures.js';
import { predicateAfter } from './predicate/index.js';
import { secondPredicate } from './second.js';

const isKindOf = (token: Token): boolean => token.tag === 'NOUN' || presentParticiple(token);

/** "claimed 14 [lives]". */
const lifeTaken = (field: Field, counted: Counted): Link | undefined => {
  for (let i = counted.first; i < counted.last + 1; i++) {
    const hit = field.starting.get(i)?.find((each) => each.role === 'taking');
    // "two governing bodies"
    if (!hit || (i > counted.first && isKindOf(field.prose.tokens[i - 1]!))) continue;
    for (let at = counted.first - 1; at >= field.first && counted.first - at <= 4; at--)
      if (hit.verbs?.has(field.prose.tokens[at]!.lower)) return { cue: hit, rule: LIVES_TAKEN, cost: -1 };
    // "17 lives were lost"
    let verb = counted.last;
    while (field.prose.tokens[verb]?.tag === 'AUX' && verb < field.last) verb += 1;
    if (hit.verbs?.has(field.prose.tokens[verb]?.lower ?? '')) return { cue: hit, rule: LIVES_TAKEN, cost: -1 };
  }
  return undefined;
};

/** "[found] a body": of somebody told of alone nothing else counts. */
const bodyTaken = (field: Field, counted: Counted): Link | undefined => {
  const { tokens } = field.prose;
  if (!isOf(tokens[counted.last - 1], CORPSES)) return undefined;
  // "a body of evidence", "a body double", "the council, a body found in 1990,"
  const behind = tokens[counted.last];
  const isOther = behind?.lower === 'of' || behind?.tag === 'NOUN' || tokens[counted.first - 1]?.text === ',';
  return isOther ? undefined : lifeTaken(field, counted);
};

/** "two [death] threats", "six [fighter] jets", "three [car] bombs": a noun before the one that is counted. */
const isModifier = ({ prose: { tokens } }: Field, { role, last }: CueHit, counted: Counted): boolean =>
  role === 'counted' && last < counted.last && tokens[last]!.tag === 'NOUN' && singular(tokens[last - 1]!) === tokens[last - 1]!.lower;

const isIdle = oneOf(NO_DEEDS);
/** Opens what only tells more of a noun behind it: "detainees [held] in the stadium". */
const OPENS_MORE: ReadonlySet<Token['tag']> = new Set(['ADP', 'PUNCT', 'ADV', 'PART']);
/** "146 detainees were transferred", "112 detainees took control": so many did it, or had it done to them, and the noun tells no more than who they were. */
const areSubjectOfDeed = ({ prose: { tokens }, last: end }: Field, counted: Counted): boolean => {
  const i = verbOfCounted(tokens, counted, end);
  if (i === undefined || isIdle(tokens[i]!)) return false;
  const isReduced = i === counted.last && (presentParticiple(tokens[i]!) || OPENS_MORE.has(tokens[i + 1]?.tag ?? 'PUNCT'));
  return !isReduced;
};
/** Nouns for people to whom a deed was done, which is not told again wherever they are told of: "detainee", "hostage". */
const isOnlyTheirName = (field: Field, { attribute, last }: CueHit, counted: Counted): boolean =>
  attribute.countsPeople === true && last === counted.last && isPerson(singular(field.prose.tokens[last - 1]!)) && areSubjectOfDeed(field, counted);

/** The rule that reads a figure by its noun, which a domain knows. */
export const BY_NOUN = 'the noun counted names the attribute';

/** "12 [rejected ballots]" are no ballots: of the nouns that end alike the longest. */
const fullest = ({ ending }: Field, { first }: Counted, hit: CueHit): CueHit =>
  (ending.get(hit.last - 1) ?? []).reduce((best, each) => (each.role === hit.role && each.first >= first && each.first < best.first ? each : best), hit);

/** The counted noun is a cue itself: "eleven [aftershocks]", "73 [missing] people", "31 [dead]". */
const cueWithin = (field: Field, counted: Counted): Link | undefined => {
  // "six of the injured": what stands behind "of" is the whole that they are a part of, and says nothing of them.
  let whole = counted.first;
  while (whole < counted.last && field.prose.tokens[whole]!.lower !== 'of') whole += 1;
  for (let i = counted.last - 1; i >= counted.first; i--) {
    const hit = field.starting
      .get(i)
      ?.find(
        (each) =>
          (each.role === 'counted' &&
            !counted.single &&
            !isModifier(field, each, counted) &&
            !isOneOfThem(field, counted) &&
            !isOnlyTheirName(field, each, counted)) ||
          (each.role === 'being' && each.last <= counted.last && i < whole),
      );
    if (hit?.role === 'being') return { cue: hit, rule: 'the counted are said to be so', cost: 0 };
    if (hit) {
      const cue = fullest(field, counted, hit);
      return { cue, rule: BY_NOUN, cost: 4.5 - 0.5 * (cue.last - cue.first) };
    }
  }
  return undefined;
};

const THOSE = wordSet(['those', 'the']);
/** "four of those [killed] were women": a part of those to whom it was done, where nothing else is said of them. */
const partOfThose = ({ prose: { tokens }, ending }: Field, { first, last }: Counted): Link | undefined => {
  if (!isOf(tokens[last - 2], THOSE) || tokens[last - 3]?.lower !== 'of' || last - 3 <= first || tokens[first]!.lower === 'one') return undefined;
  const cue = ending.get(last - 1)?.find(({ role, attribute, first: at }) => role === 'done' && at === last - 1 && attribute.countsPeople);
  return cue && { cue, rule: 'a part of those to whom it was done', cost: 4 };
};

/** "The pilot is [one of the four dead]": who he is, and no other. */
const isOneOfThem = ({ prose: { tokens } }: Field, { first }: Counted): boolean =>
  tokens[first]!.lower === 'one' && tokens[first + 1]?.lower === 'of' && isOf(tokens[first - 1], BE);

/** "the child's [death]" */
const possessed = ({ prose: { tokens }, starting }: Field, { last }: Counted): Link | undefined => {
  if (tokens[last]?.lower !== "'s" && tokens[last]?.lower !== "'") return undefined;
  const of = starting.get(last + 1)?.find(({ role }) => role === 'of');
  return of && { cue: of, rule: 'what happened to the counted', cost: 0 };
};

/** How far before "were three men" its participle may stand. */
const INVERTED = 12;
const ALSO = new Set(['also', 'and', 'while', 'but']);

/** "Also [injured] in the crash were three men", "Killed was a nurse": what is said of the counted opens the clause. */
const invertedBefore = (field: Field, { first, single }: Counted): Link | undefined => {
  const { tokens } = field.prose;
  if (tokens[first - 1]?.lower === 'and') {
    const before = field.counted.find(({ last }) => last === first - 1);
    return before && invertedBefore(field, before);
  }
  if (single === 'he' || !isOf(tokens[first - 1], BE)) return undefined;
  for (let i = first - 2; i >= field.first && first - i <= INVERTED; i--) {
    const cue = field.starting.get(i)?.find(({ role, last, attribute }) => role === 'done' && last < first && attribute.countsPeople);
    const opens = i === field.first || ALSO.has(tokens[i - 1]!.lower);
    if (cue) return opens && !presentParticiple(tokens[i]!) ? { cue, rule: 'said before the counted', cost: 0.1 } : undefined;
    if (tokens[i]!.tag === 'AUX' || tokens[i]!.tag === 'VERB' || punctuationEnds(tokens[i]!)) return undefined;
  }
  return undefined;
};

/** All the ways that may link a quantity to a cue. */
const LINKS = [
  lifeTaken,
  invertedBefore,
  predicateAfter,
  governorBefore,
  complementAround,
  nameBefore,
  cueWithin,
  partOfThose,
  secondPredicate,
  measuringVerb,
  measuredNoun,
] as const;
/** The ways of somebody told of alone: an article is the value of no noun. */
const LINKS_OF_ONE = [bodyTaken, possessed, invertedBefore, predicateAfter, governorBefore, complementAround, cueWithin, secondPredicate] as const;

/** The cheapest link of a counted phrase to a cue that `fits` it, where there is one. */
export const linksOf = (field: Field, counted: Counted, one: boolean): readonly Link[] => {
  const links: Link[] = [];
  for (const linkOf of one ? LINKS_OF_ONE : LINKS) {
    const link = linkOf(field, counted);
    if (link) links.push(link);
  }
  return links.length > 1 ? links.sort((a, b) => a.cost - b.cost) : links;
};
