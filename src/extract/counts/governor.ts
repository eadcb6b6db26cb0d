/**
 * From a figure to the left: the verb or noun that the counted are the object of, and the noun that the figure is the value of.
 */
import { TELLING_NOUNS } from '../../lexicon/certainty.js';
import { AT_LEVEL, CHANGE_VERBS, CHANGING_VERBS, REACHES, SHEDS } from '../../lexicon/changes.js';
import { CONTRASTS, OPENS_OTHER_CLAUSE } from '../../lexicon/clauses.js';
import { FIGURE_NOUNS } from '../../lexicon/counter-figures.js';
import { ADJECTIVAL_PARTICIPLES } from '../../lexicon/deeds.js';
import { GROUPS, ORDINALS } from '../../lexicon/people.js';
import { NUMBERS_THEM } from '../../lexicon/series.js';
import { OWNERS } from '../../lexicon/small-words.js';
import { CHANGES } from '../../lexicon/updates.js';
import type { CueHit } from '../cues.js';
import type { Token } from '../language.js';
import { BE, type Counted, ending, type Field, HAVE, type Link, LIVES_TAKEN, presentParticiple, punctuationEnds, REACH } from './clause.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';

const LEADS_ON = new Set(['AUX', 'VERB']);

export const isPassiveVerb = (field: Field, at: number): boolean => {
  // "was carrying 181 people"
  if (presentParticiple(field.prose.tokens[at]!)) return false;
  for (let i = at - 1; i >= field.first && at - i <= 3; i--) {
    const token = field.prose.tokens[i]!;
    if (isOf(token, BE)) return true;
    if (token.tag !== 'ADV' && !isOf(token, HAVE)) return false;
  }
  return false;
};

/** How many words join two of a list, the last of them at a token: "and", "along with", "as well as"; 0 where none do. */
const joiningAt = (tokens: readonly Token[], i: number): number => {
  const { lower, text } = tokens[i]!;
  if (lower === 'and' || text === ',') return 1;
  if (lower === 'with') return tokens[i - 1]?.lower === 'along' || tokens[i - 1]?.lower === 'together' ? 2 : 0;
  return lower === 'as' && tokens[i - 1]?.lower === 'well' && tokens[i - 2]?.lower === 'as' ? 3 : 0;
};

const ARE = wordSet(['am', 'is', 'are', "'m", "'s", "'re"]);
/** "after the [shooting] the boy ran", "we are [shooting] him": a noun, or what has not come to its end. */
const isNoDeed = (tokens: readonly Token[], verb: number): boolean =>
  presentParticiple(tokens[verb]!) && (tokens[verb - 1]?.tag === 'DET' || isOf(tokens[verb - 1], ARE));

const timeEnding = ({ times }: Field, at: number): number => {
  for (const [first, last] of times) if (last === at + 1) return first;
  return -1;
};

/** The verb or noun that the phrase is the object of: "[killing] at least nine", "the [death] of seven", "[strikes] against five". */
export const governorBefore = (field: Field, counted: Counted): Link | undefined => {
  const { tokens } = field.prose;
  const { single } = counted;
  if (single === 'he') return undefined;
  // "before [taking] his own life"
  const own = single && field.starting.get(counted.first - 1)?.find((hit) => hit.role === 'doing' && hit.last === counted.last);
  if (own) return { cue: own, rule: 'the counted do it', cost: 0 };
  // "his 12- and 10-year-old sons"
  if (tokens[counted.last]?.text === '-' && tokens[counted.last]!.start === tokens[counted.last - 1]!.end) return undefined;
  let cost = 0;
  let preposition: string | undefined;
  for (let i = counted.first - 1; i >= field.first && cost <= REACH; i--) {
    const token = tokens[i]!;
    // "the killings Saturday of two men"
    if (preposition === 'of' && timeEnding(field, i) >= 0) {
      i = timeEnding(field, i);
      cost += 0.5;
      continue;
    }
    if (isOf(token, OPENS_OTHER_CLAUSE)) return undefined;
    const done = ending(field, i, 'done');
    if (done && single && !preposition && isNoDeed(tokens, done.first)) return undefined;
    if (done && !preposition && !isPassiveVerb(field, done.first) && !(isOf(token, ADJECTIVAL_PARTICIPLES) && !isOf(tokens[i - 1], HAVE)))
      return { cue: done, rule: 'the verb does it to the counted', cost };
    const doing = ending(field, i, 'doing');
    if (doing && !preposition && i === counted.first - 1 && presentParticiple(tokens[doing.first]!) === false && tokens[doing.first - 1]?.lower === 'there')
      return { cue: doing, rule: 'the counted do it', cost };
    // "killed [a family of] four"
    if (preposition === 'of' && isOf(token, GROUPS)) {
      preposition = undefined;
      cost += 0.5;
      continue;
    }
    const of = ending(field, i, 'of');
    if (of && preposition === 'of') return { cue: of, rule: 'what happened to the counted', cost };
    const taken = ending(field, i, 'taking');
    if (taken && preposition === 'of' && [1, 2, 3].some((back) => taken.verbs?.has(tokens[i - back]?.lower ?? '')))
      return { cue: taken, rule: LIVES_TAKEN, cost };
    const against = ending(field, i, 'against');
    if (against && (preposition === 'against' || preposition === 'on' || preposition === 'targeting' || preposition === 'for'))
      return { cue: against, rule: 'the deed is aimed at the counted', cost };
    if (
      joiningAt(tokens, i) < 2 &&
      (token.tag === 'DET' ||
        token.tag === 'ADV' ||
        ((OWNERS.has(token.lower) || isOf(token, ORDINALS)) && i === counted.first - 1) ||
        token.text === '“' ||
        token.text === '"')
    )
      cost += 0.2;
    else if ((joiningAt(tokens, i) === 0 && token.tag === 'ADP') || token.lower === 'targeting' || token.lower === 'hitting') {
      if (preposition) {
        // "raids in the north and the east against three depots": a place may stand between the deed and its aim.
        if (preposition !== 'against' && preposition !== 'on') return undefined;
      }
      preposition ??= token.lower;
      cost += 0.5;
    } else if (joiningAt(tokens, i) > 0 && !preposition) {
      // "killed a man, a witness said": what follows is no list.
      // "injured 11 people, eight from one family": who some of them are.
      // "the killing of his friend, also 14": a bare figure behind a comma is the age of whom it follows.
      const bare =
        token.text === ',' && counted.last - counted.first === 1 && !single && (tokens[counted.last]?.tag === 'PUNCT' || tokens[counted.last]?.tag === 'ADP');
      if (bare || (single && (token.text === ',' || LEADS_ON.has(tokens[counted.last]?.tag ?? '')))) return undefined;
      const joint = i - joiningAt(tokens, i) + 1;
      // A list: "injured [four soldiers] and two policemen".
      const before = field.counted.findLast(
        (other) =>
          other.last <= joint &&
          joint - other.last <= 8 &&
          tokens
            .slice(other.last, joint)
            .every(
              (between) =>
                between.tag === 'ADP' ||
                between.tag === 'DET' ||
                between.tag === 'PROPN' ||
                between.tag === 'NOUN' ||
                between.tag === 'ADJ' ||
                between.text === ',',
            ),
      );
      if (!before) return undefined;
      const link = governorBefore(field, before);
      return link && link.rule !== 'the figure of' ? { ...link, cost: link.cost + cost + 2.5 } : undefined;
    } else if (
      (preposition === 'against' || preposition === 'on' || preposition === 'targeting') &&
      (token.tag === 'PROPN' || token.tag === 'NOUN' || token.lower === 'and' || token.tag === 'VERB' || token.tag === 'ADJ')
    )
      cost += 0.7;
    else return undefined;
    cost += 0.5;
  }
  return undefined;
};

/** How far before a verb of level the noun may stand that it is told of. */
const OF_NOUN = 4;
/** "the toll [rises] to nine": what another noun does, and none itself. "The river rises to nine metres" has one. */
const isVerbOfLevel = (field: Field, i: number): boolean => {
  if (!isOf(field.prose.tokens[i], AT_LEVEL)) return false;
  for (let noun = i - 1; noun >= field.first && i - noun < OF_NOUN; noun--) if (ending(field, noun, 'named')) return true;
  return false;
};

/** The roles of words that are a label before a colon: "Customers without power: 430,000", "Arrested: 12". */
const LABELS: ReadonlySet<CueHit['role']> = new Set(['being', 'counted', 'done']);

/** The words before the colon that a figure follows, whatever their place in a clause would be. */
const labelAt = (field: Field, at: number): Link | undefined => {
  const hit = field.prose.tokens[at]!.text === ':' ? field.ending.get(at - 1)?.find(({ role }) => LABELS.has(role)) : undefined;
  return hit && { cue: hit, rule: 'the label names the figure', cost: 0.4 };
};

const LABELLING = new Set([':', '-', '–', '=']);
/** Behind these a participle is a verb's: "was [killed]", "shot and [killed]". */
const VERBAL: ReadonlySet<Token['tag']> = new Set(['AUX', 'CCONJ', 'ADV', 'PRON']);

const OF_FIGURES = wordSet([...FIGURE_NOUNS, ...TELLING_NOUNS, ...CHANGES, ...CHANGE_VERBS.keys(), ...CHANGING_VERBS.keys()]);
/** "the [deceased] man - one of six others", "the [lead] detective said that two of the 18 shots": a word before the noun that it goes with names no figure. */
const goesWithNoun = (tokens: readonly Token[], { first, last }: CueHit, figure: number): boolean => {
  if (last - first > 1) return false;
  let noun = last;
  while (noun < figure && (tokens[noun]!.tag === 'ADJ' || presentParticiple(tokens[noun]!))) noun += 1;
  return noun < figure && tokens[noun]!.tag === 'NOUN' && !isOf(tokens[noun], AT_LEVEL) && !isOf(tokens[noun], OF_FIGURES);
};

/** The noun that a figure is the value of: "the death [toll] stands at 25", "[magnitude] 6.8", "[Dead]: 46". */
export const nameBefore = (field: Field, counted: Counted): Link | undefined => {
  const { tokens } = field.prose;
  // "at a preliminary 80 million": an adjective may stand before the figure.
  let at = counted.first - 1;
  while (at > field.first && (tokens[at]!.tag === 'ADJ' || tokens[at]!.tag === 'DET') && !ending(field, at, 'named')) at -= 1;
  const before = tokens[at];
  if (!before || at < field.first) return undefined;
  const adjacent = ending(field, at, 'named');
  if (adjacent) return { cue: adjacent, rule: 'the noun names the figure', cost: 0.2 };
  const former = before.lower === 'from' && isOf(tokens[at - 1], CHANGES);
  const numbering = isOf(before, NUMBERS_THEM) ? ending(field, at - 1, 'named') : undefined;
  if (numbering) return { cue: numbering, rule: 'the figure of', cost: 0.2 };
  const label = labelAt(field, at);
  if (label) return label;
  // "the shares lost 4 per cent": of a price they are verbs of its level, of people deeds.
  const sheds = isOf(before, SHEDS);
  if (!former && !sheds && !isOf(before, AT_LEVEL)) return undefined;
  let cost = 0.5;
  for (let i = at - 1; i >= field.first && at - i < 34; i--) {
    // "Toll-free: 909": a part of another word.
    const hit = tokens[i + 1]!.text === '-' || isVerbOfLevel(field, i) ? undefined : ending(field, i, 'named');
    // "22 people injured, five of them seriously", "injuries, four inside": no label, which a figure alone follows.
    if (hit?.attribute.countsPeople && before.text === ',' && !(tokens[hit.first]!.tag === 'NOUN' && (tokens[counted.last]?.tag ?? 'PUNCT') === 'PUNCT'))
      return undefined;
    // "was killed at the Four Points hotel": a verb names no figure, unless it is a label.
    if (hit?.attribute.countsPeople && !LABELLING.has(before.text) && VERBAL.has(tokens[hit.first - 1]?.tag ?? 'X') && tokens[hit.first]!.tag === 'VERB')
      return undefined;
    if (hit && !LABELLING.has(before.text) && goesWithNoun(tokens, hit, at)) return undefined;
    if (hit && sheds && hit.attribute.units?.includes('%') !== true) return undefined;
    // "toll in blaze hits 9": a verb of level is the noun's own verb, and does nothing to the counted.
    if (hit)
      return {
        cue: hit,
        rule: before.text === ':' ? 'the label names the figure' : 'the figure of',
        cost: isOf(before, REACHES) ? -0.5 : Math.min(cost, 4),
      };
    // "deaths per 100,000: 12" are a rate.
    if (isOf(tokens[i], CONTRASTS) || tokens[i]!.lower === 'per') return undefined;
    if (punctuationEnds(tokens[i]!) || (before.text === ':' && at - i > 8)) return undefined;
    if (tokens[i]!.text === ',' && tokens[i + 1]?.tag === 'CCONJ') return undefined;
    if (field.counted.some((other) => other.last === i + 1)) cost += 2;
    cost += isOf(tokens[i]!, AT_LEVEL) ? 0.1 : 0.4;
  }
  return undefined;
};
