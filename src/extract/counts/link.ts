/**
 * Which cue a quantity goes with, by the place of both in the clause.
 *
 * From the counted noun phrase the rules look right, along what may stand between a subject and its predicate, and left, along
 * what may stand between a verb or a noun and its object; the nearest cue that fits its place wins. Roles by voice and position
 * after the chunk-and-link shallow parsers of Hobbs et al. (1997), "FASTUS".
 */
import type { CueHit } from '../cues.js';
import type { Prose, Token } from '../language.js';
import { phraseAt } from '../phrases.js';

/** The noun phrase of a quantity: tokens `first` to `last` (excluded), hedge and number included. */
export interface Counted {
  readonly first: number;
  readonly last: number;
}

export interface Link {
  readonly cue: CueHit;
  readonly rule: string;
  /** How far the search went: tokens passed over, with a price for what stands between. */
  readonly cost: number;
}

/** The sentence's tokens and what stands in them: cues and counted phrases by the token that they begin and end with. */
export interface Field {
  readonly prose: Prose;
  readonly first: number;
  readonly last: number;
  readonly starting: ReadonlyMap<number, readonly CueHit[]>;
  readonly ending: ReadonlyMap<number, readonly CueHit[]>;
  readonly counted: readonly Counted[];
}

const BE = new Set("be is are was were been being 's 're get gets got gotten remain remains remained".split(' '));
const HAVE = new Set("have has had having 've 'd".split(' '));
const MODAL = new Set('will would shall'.split(' '));
const RELATIVE = new Set(['who', 'that', 'which', 'whom']);
const REACH = 9;

const punctuationEnds = (token: Token): boolean => token.text === ';' || token.text === ':' || token.text === '.' || token.text === '?' || token.text === '!' || token.text === '–' || token.text === '—';

const beginsCounted = (field: Field, i: number): boolean => field.counted.some((other) => other.first <= i && i < other.last);

/** Whether a noun phrase begins at the token: the object of a verb that stands before it. */
const objectFollows = (field: Field, i: number): boolean => {
  const token = field.prose.tokens[i];
  if (!token || i >= field.last) return false;
  if (beginsCounted(field, i)) return true;
  if (token.tag === 'ADP' || token.tag === 'PUNCT' || token.tag === 'CCONJ' || token.tag === 'ADV' || token.tag === 'SCONJ' || token.tag === 'AUX' || token.tag === 'VERB') return false;
  return phraseAt(field.prose.tokens, i, field.last) !== undefined;
};

/** The second finite verb after a relative pronoun, where the main clause goes on; -1 where a cue comes first. */
const clauseEnd = (field: Field, at: number): number => {
  let verbs = 0;
  for (let i = at + 1; i < Math.min(field.last, at + 10); i++) {
    const { tag, lower } = field.prose.tokens[i]!;
    if (field.starting.get(i)?.some((hit) => hit.role === 'done' || hit.role === 'doing' || hit.role === 'being')) return -1;
    if (tag === 'PUNCT') return -1;
    if (BE.has(lower) && verbs > 0) return i;
    if (tag === 'VERB') verbs += 1;
  }
  return -1;
};

const presentParticiple = (token: Token): boolean => token.lower.endsWith('ing');

/** The predicate of the phrase: "nine people [were killed]", "two guards had [died]", "46 are still [missing]", "19 people [killed]". */
const predicateAfter = (field: Field, counted: Counted): Link | undefined => {
  const { tokens } = field.prose;
  let passive = false;
  let auxiliary = false;
  let cost = 0;
  for (let i = counted.last; i < field.last && cost <= REACH; i++) {
    const token = tokens[i]!;
    const hits = field.starting.get(i);
    if (hits) {
      const being = hits.find((hit) => hit.role === 'being');
      if (being) return { cue: being, rule: 'the counted are in the state', cost };
      const doing = hits.find((hit) => hit.role === 'doing');
      if (doing && !(passive && !presentParticiple(token))) return { cue: doing, rule: 'the counted do it', cost };
      const done = hits.find((hit) => hit.role === 'done');
      if (done && (passive || (!auxiliary && !presentParticiple(token) && !objectFollows(field, done.last)))) return { cue: done, rule: passive ? 'it was done to the counted' : 'participle after the counted', cost };
      if (done && auxiliary) return undefined;
    }
    if (token.tag === 'PRON' && i === counted.last && !RELATIVE.has(token.lower)) {
      // "the bases [it struck]": a relative clause without its pronoun.
      const struck = field.starting.get(i + 1)?.find((hit) => hit.role === 'done');
      return struck && !presentParticiple(tokens[i + 1]!) ? { cue: struck, rule: 'the verb of a relative clause does it to the counted', cost } : undefined;
    }
    if (BE.has(token.lower)) passive = true;
    // "are known to have died": the infinitive begins anew.
    else if (token.lower === 'to') passive = false;
    else if (HAVE.has(token.lower) || MODAL.has(token.lower)) auxiliary = true;
    else if (RELATIVE.has(token.lower) && clauseEnd(field, i) > 0) {
      // "one man who had stayed behind was missing": past the relative clause.
      i = clauseEnd(field, i) - 1;
      cost += 2;
    } else if (RELATIVE.has(token.lower) || token.tag === 'ADV' || token.lower === 'not' || token.tag === 'PART') cost += 0.2;
    else if (token.tag === 'ADP' || token.lower === 'including') {
      const phrase = phraseAt(tokens, i + 1, field.last);
      const pronoun = tokens[i + 1]?.tag === 'PRON';
      if (!phrase && !pronoun) return undefined;
      // What is said of another figure is not said of this one.
      if (phrase && field.counted.some((other) => other !== counted && other.first < phrase.last && phrase.first < other.last)) return undefined;
      i = phrase ? phrase.last - 1 : i + 1;
      cost += 1.5;
    } else if (token.text === '(') {
      let close = i;
      while (close < field.last && tokens[close]!.text !== ')' && close - i < 15) close += 1;
      if (tokens[close]?.text !== ')') return undefined;
      i = close;
      cost += 0.5;
    } else if (token.text === ',') {
      let close = i + 1;
      while (close < field.last && tokens[close]!.text !== ',' && close - i < 14) close += 1;
      const after = tokens[close + 1];
      if (RELATIVE.has(tokens[i + 1]?.lower ?? '')) cost += 0.5;
      else if (tokens[close]?.text === ',' && after && (after.tag === 'AUX' || after.tag === 'VERB' || after.lower === 'and' || field.starting.has(close + 1))) {
        i = close;
        cost += 2;
      } else return undefined;
    } else if (token.lower === 'and' || token.lower === 'or') {
      const phrase = phraseAt(tokens, i + 1, field.last);
      // "two men and a woman were killed", but not "12 dead and 30 injured".
      if (!phrase) {
        const next = field.starting.get(i + 1);
        if (next && passive) continue;
        return undefined;
      }
      const then = tokens[phrase.last];
      if (!then || (then.tag !== 'AUX' && !field.starting.has(phrase.last))) return undefined;
      i = phrase.last - 1;
      cost += 1;
    } else if (token.tag === 'VERB' && passive) {
      // "were shot and killed", "were found dead": the first participle of a pair need not be a cue.
      cost += 1;
    } else if (token.tag === 'NOUN' && tokens[i - 1]?.tag === 'NUM') cost += 0.5;
    else if (token.text === '"' || token.text === '“' || token.text === '”') cost += 0.2;
    else return undefined;
    if (punctuationEnds(token)) return undefined;
    cost += 0.5;
  }
  return undefined;
};

const isPassiveVerb = (field: Field, at: number): boolean => {
  for (let i = at - 1; i >= field.first && at - i <= 3; i--) {
    const token = field.prose.tokens[i]!;
    if (BE.has(token.lower)) return true;
    if (token.tag !== 'ADV' && !HAVE.has(token.lower)) return false;
  }
  return false;
};

const ending = (field: Field, i: number, role: CueHit['role']): CueHit | undefined => field.ending.get(i)?.find((hit) => hit.role === role);

/** The verb or noun that the phrase is the object of: "[killing] at least nine", "the [death] of seven", "[strikes] against five". */
const governorBefore = (field: Field, counted: Counted): Link | undefined => {
  const { tokens } = field.prose;
  let cost = 0;
  let preposition: string | undefined;
  for (let i = counted.first - 1; i >= field.first && cost <= REACH; i--) {
    const token = tokens[i]!;
    const done = ending(field, i, 'done');
    if (done && !preposition && !isPassiveVerb(field, done.first)) return { cue: done, rule: 'the verb does it to the counted', cost };
    const doing = ending(field, i, 'doing');
    if (doing && !preposition && i === counted.first - 1 && presentParticiple(tokens[doing.first]!) === false && tokens[doing.first - 1]?.lower === 'there') return { cue: doing, rule: 'the counted do it', cost };
    const of = ending(field, i, 'of');
    if (of && preposition === 'of') return { cue: of, rule: 'what happened to the counted', cost };
    const taken = ending(field, i, 'taking');
    if (taken && preposition === 'of' && [1, 2, 3].some((back) => taken.verbs?.has(tokens[i - back]?.lower ?? ''))) return { cue: taken, rule: 'lives are taken', cost };
    const against = ending(field, i, 'against');
    if (against && (preposition === 'against' || preposition === 'on' || preposition === 'targeting')) return { cue: against, rule: 'the deed is aimed at the counted', cost };
    if (token.tag === 'DET' || token.tag === 'ADV' || token.text === '“' || token.text === '"') cost += 0.2;
    else if (token.tag === 'ADP' || token.lower === 'targeting' || token.lower === 'hitting') {
      if (preposition) {
        // "strikes in Iraq and Syria against five facilities": a place may stand between the deed and its aim.
        if (preposition !== 'against' && preposition !== 'on') return undefined;
      }
      preposition ??= token.lower;
      cost += 0.5;
    } else if ((token.lower === 'and' || token.text === ',') && !preposition) {
      // A list: "injured [four soldiers] and two policemen".
      const before = field.counted.find((other) => other.last <= i && i - other.last <= 8 && tokens.slice(other.last, i).every((between) => between.tag === 'ADP' || between.tag === 'DET' || between.tag === 'PROPN' || between.tag === 'NOUN' || between.tag === 'ADJ' || between.text === ','));
      if (!before) return undefined;
      const link = governorBefore(field, before);
      return link && link.rule !== 'the figure of' ? { ...link, cost: link.cost + cost + 2.5 } : undefined;
    } else if ((preposition === 'against' || preposition === 'on' || preposition === 'targeting') && (token.tag === 'PROPN' || token.tag === 'NOUN' || token.lower === 'and' || token.tag === 'VERB' || token.tag === 'ADJ')) cost += 0.7;
    else return undefined;
    cost += 0.5;
  }
  return undefined;
};

const LEVELS = new Set(
  `at to is was are were be been of by stands stood reached reaches reach hit hits passed passes topped tops rose risen climbed climbs fell dropped jumped grew grown increased put : - – = remains remained now currently , above
   below than nearly exceeded about around down up revised had has noted totalled totaled exceeds slipped`
    .split(/\s+/)
    .filter(Boolean),
);

/** The noun that a figure is the value of: "the death [toll] stands at 25", "[magnitude] 6.8", "[Dead]: 46". */
const nameBefore = (field: Field, counted: Counted): Link | undefined => {
  const { tokens } = field.prose;
  // "at a preliminary 80 million": an adjective may stand before the figure.
  let at = counted.first - 1;
  while (at > field.first && (tokens[at]!.tag === 'ADJ' || tokens[at]!.tag === 'DET') && !ending(field, at, 'named')) at -= 1;
  const before = tokens[at];
  if (!before || at < field.first) return undefined;
  const adjacent = ending(field, at, 'named');
  if (adjacent) return { cue: adjacent, rule: 'the noun names the figure', cost: 0.2 };
  if (!LEVELS.has(before.lower)) return undefined;
  let cost = 0.5;
  for (let i = at - 1; i >= field.first && at - i < 34; i--) {
    const hit = ending(field, i, 'named');
    if (hit) return { cue: hit, rule: before.text === ':' ? 'the label names the figure' : 'the figure of', cost: Math.min(cost, 4) };
    if (punctuationEnds(tokens[i]!) || (before.text === ':' && at - i > 8)) return undefined;
    if (tokens[i]!.text === ',' && tokens[i + 1]?.tag === 'CCONJ') return undefined;
    if (field.counted.some((other) => other.last === i + 1)) cost += 2;
    cost += LEVELS.has(tokens[i]!.lower) ? 0.1 : 0.4;
  }
  return undefined;
};

/** "claimed 14 [lives]". */
const lifeTaken = (field: Field, counted: Counted): Link | undefined => {
  for (let i = counted.first; i < counted.last + 1; i++) {
    const hit = field.starting.get(i)?.find((each) => each.role === 'taking');
    if (!hit) continue;
    for (let at = counted.first - 1; at >= field.first && counted.first - at <= 4; at--)
      if (hit.verbs?.has(field.prose.tokens[at]!.lower)) return { cue: hit, rule: 'lives are taken', cost: -1 };
    if (hit.verbs?.has(field.prose.tokens[counted.last]?.lower ?? '')) return { cue: hit, rule: 'lives are taken', cost: -1 };
  }
  return undefined;
};

/** The counted noun is a cue itself: "eleven [aftershocks]", "73 [missing] people", "31 [dead]". */
const cueWithin = (field: Field, counted: Counted): Link | undefined => {
  // "six of the injured": what stands behind "of" is the whole that they are a part of, and says nothing of them.
  let whole = counted.first;
  while (whole < counted.last && field.prose.tokens[whole]!.lower !== 'of') whole += 1;
  for (let i = counted.last - 1; i >= counted.first; i--) {
    const hit = field.starting.get(i)?.find((each) => each.role === 'counted' || (each.role === 'being' && each.last <= counted.last && i < whole));
    if (hit) return { cue: hit, rule: hit.role === 'being' ? 'the counted are said to be so' : 'the noun counted names the attribute', cost: hit.role === 'being' ? 0 : 4.5 - 0.5 * (hit.last - hit.first) };
  }
  return undefined;
};

/** All the ways that may link a quantity to a cue; a test lists them. */
export const LINKS = [lifeTaken, predicateAfter, governorBefore, nameBefore, cueWithin] as const;

/** The cheapest link of a counted phrase to a cue that `fits` it, where there is one. */
export const linksOf = (field: Field, counted: Counted): readonly Link[] =>
  LINKS.map((link) => link(field, counted))
    .filter((link) => link !== undefined)
    .sort((a, b) => a.cost - b.cost);
