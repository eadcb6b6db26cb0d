/**
 * From a figure to the right: what is said of the counted.
 */
import type { Token } from '../language.js';
import { phraseAt } from '../phrases.js';
import { asideEnd } from './aside.js';
import { BE, type Counted, type Field, HAVE, type Link, presentParticiple, punctuationEnds, REACH } from './clause.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';

const AGED = new Set(['aged', 'ages', 'age']);
const OF_AGES = new Set(['and', 'to', '-', '–', 'ages', 'years', 'old']);
const LEADS_ON = new Set(['AUX', 'VERB']);
/** "managed to escape", "failed to return": what the infinitive says is said of the subject. */
const CATENATIVE = wordSet('managed began started continued continues'.split(' '));
/** "may have been killed" is hedged, and said of them all the same. */
const MODAL = wordSet('will would shall may might could'.split(' '));
const RELATIVE = wordSet(['who', 'that', 'which', 'whom']);
/** Tags with which no object of a verb begins. */
const NO_OBJECT: ReadonlySet<Token['tag']> = new Set(['ADP', 'PUNCT', 'CCONJ', 'ADV', 'SCONJ', 'AUX', 'VERB']);

/** "two [more] have [since] died" */
const isMore = (tokens: readonly Token[], i: number, from: number): boolean =>
  (i === from && tokens[i]!.lower === 'more') || (tokens[i]!.lower === 'since' && isOf(tokens[i - 1]!, HAVE));

const SUBJECTS = wordSet(['he', 'she', 'they', 'it', 'we', 'i']);
/** They bring in a clause as well as a noun. */
const CLAUSAL = wordSet(['after', 'before', 'since', 'until', 'as', 'because', 'while', 'when', 'where', 'that', 'if', 'though', 'although', 'so', 'than']);
/** Before the place that somebody is of, behind the age: "Ruiz, 24, of Arles". */
const HAILING = wordSet(['of', 'from']);
const ALL = wordSet(['all', 'both']);

/** "six people, including a nurse and [a boy], were": one of a list that tells who some of them are. */
const isIncluded = ({ prose: { tokens }, counted }: Field, first: number): boolean => {
  for (let at: number | undefined = first; at !== undefined;) {
    const before: Token | undefined = tokens[at - 1];
    if (before?.lower === 'including') return true;
    if (before?.lower !== 'and' && before?.text !== ',') return false;
    at = counted.find(({ last }) => last === at! - 1)?.first;
  }
  return false;
};

/** "the mother of [the boy] was", "after attacking [an officer] is": of what hangs on a preposition or a gerund, the verb that follows says nothing. */
const isWithin = (field: Field, first: number): boolean => {
  const { tokens } = field.prose;
  const before = tokens[first - 1];
  if (before === undefined || isOf(before, CLAUSAL)) return false;
  if (isIncluded(field, first)) return true;
  // "found out his son was": of the verb.
  if (before.tag === 'ADP') return !(before.lower === 'out' && tokens[first - 2]?.tag === 'VERB');
  return before.tag === 'VERB' && presentParticiple(before) && (tokens[first - 2]?.tag === 'ADP' || isOf(tokens[first - 2], CLAUSAL));
};

const beginsCounted = (field: Field, i: number): boolean => field.counted.some((other) => other.first <= i && i < other.last);

const WHILES = new Set(['night', 'morning', 'afternoon', 'evening', 'day', 'week', 'weekend']);

/** Before what is no subject: "instead of seven, and two men were". */
const NO_SUBJECT = wordSet(['of', 'than', 'not']);
/** Said of one alone. */
const OF_ONE = wordSet(['is', 'was', 'has']);
const PARTICIPLES: ReadonlySet<Token['tag']> = new Set(['VERB', 'ADJ']);
/** What a clause with a participle for its verb may hold. */
const IN_PARTICIPLE: ReadonlySet<Token['tag']> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP', 'ADV', 'NUM', 'PART', 'PRON']);
const PARTICIPLE_REACH = 12;

/** They have a clause for their object: "a woman saying her son was killed". */
const TELLING = wordSet(
  'saying claiming reporting believing thinking fearing hoping knowing hearing seeing finding alleging insisting arguing adding noting meaning showing telling'.split(
    ' ',
  ),
);

/** The verb behind "[in a blue coat] [with a dog]"; -1 where something else stands there. */
const prepositionsEnd = ({ prose: { tokens }, last }: Field, from: number): number => {
  let at = from;
  while (tokens[at]?.tag === 'ADP' && at < last) {
    const phrase = phraseAt(tokens, at + 1, last);
    if (!phrase) return -1;
    at = phrase.last;
  }
  return at > from && at < last && (isOf(tokens[at], BE) || isOf(tokens[at], HAVE)) ? at : -1;
};

/** "a man [driving a lorry] was", "a woman [armed with a knife] was": the verb behind what a participle tells of the counted; -1 where there is none. */
const participleEnd = (field: Field, at: number): number => {
  const { tokens } = field.prose;
  const { tag, lower } = tokens[at]!;
  if (!PARTICIPLES.has(tag) || isOf(tokens[at], TELLING) || field.starting.get(at)?.some(({ role }) => role === 'done')) return -1;
  // "one person reported their car was struck": a verb, but for "armed with a knife".
  if (lower.endsWith('ed')) return prepositionsEnd(field, at + 1);
  if (!lower.endsWith('ing')) return -1;
  for (let i = at + 1; i < field.last && i - at <= PARTICIPLE_REACH; i++) {
    const token = tokens[i]!;
    if (token.tag === 'AUX' && (isOf(token, BE) || isOf(token, HAVE))) return i;
    if (field.starting.get(i)?.some(({ role, attribute }) => role === 'doing' && attribute.countsPeople) && token.tag === 'VERB') return i;
    if (token.text !== '-' && !IN_PARTICIPLE.has(token.tag) && !beginsCounted(field, i)) return -1;
    if (isOf(token, RELATIVE) || isOf(token, SUBJECTS)) return -1;
  }
  return -1;
};

/** Behind "including two nurses, a boy and a girl". */
const includedEnd = ({ prose: { tokens }, last }: Field, from: number): number => {
  let end = from;
  for (let at = from; at < last;) {
    const phrase = phraseAt(tokens, at, last);
    if (!phrase) break;
    end = phrase.last;
    const comma = tokens[end]?.text === ',' ? end + 1 : end;
    at = tokens[comma]?.lower === 'and' ? comma + 1 : comma;
    if (at === end) break;
  }
  return end;
};

/** "A mother, [a father and two sons] were": behind the rest of a list that has one verb; -1 where it is none. */
const listEnd = (field: Field, from: number): number => {
  const { tokens } = field.prose;
  let at = from;
  for (let turns = 0; turns < 5; turns++) {
    const last = tokens[at]?.lower === 'and';
    const first = last ? at + 1 : at;
    const phrase = field.counted.findLast((other) => other.first === first && (other.single || other.many || other.last - other.first > 3));
    if (!phrase) return -1;
    const then = tokens[phrase.last];
    if (last) return then !== undefined && (isOf(then, BE) || isOf(then, HAVE)) && !isOf(then, OF_ONE) ? phrase.last : -1;
    at = then?.text === ',' ? phrase.last + 1 : phrase.last;
    if (at === phrase.last && then?.lower !== 'and') return -1;
  }
  return -1;
};

/** Whether a noun phrase begins at the token: the object of a verb that stands before it. */
const objectFollows = (field: Field, i: number): boolean => {
  const token = field.prose.tokens[i];
  if (!token || i >= field.last || field.times.has(i)) return false;
  // "shot seven times in the street": how often.
  if (beginsCounted(field, i)) return field.prose.tokens[i + 1]?.lower !== 'times';
  if (isOf(token, ALL) && beginsCounted(field, i + 1)) return true;
  // "shot and badly wounded his brother"
  if (token.lower === 'and') {
    const next = field.prose.tokens[i + 1]?.tag === 'ADV' ? i + 2 : i + 1;
    const done = field.starting.get(next)?.find((hit) => hit.role === 'done');
    return done !== undefined && objectFollows(field, done.last);
  }
  if (token.tag === 'PRON' && !isOf(token, RELATIVE)) return true;
  if (NO_OBJECT.has(token.tag)) return false;
  const phrase = phraseAt(field.prose.tokens, i, field.last);
  // "6 injured the night before"
  return phrase !== undefined && !WHILES.has(field.prose.tokens[phrase.head]!.lower);
};

/** Behind "women, all under 40, were": past what stands between two commas before the verb. */
const pastAside = ({ prose: { tokens }, last }: Field, at: number): number => {
  if (tokens[at]?.text !== ',') return at;
  let close = at + 1;
  while (close < last && tokens[close]!.text !== ',' && close - at < 14) close += 1;
  return tokens[close]?.text === ',' && tokens[close + 1]?.tag === 'AUX' ? close + 1 : at;
};

const cueWithin = (field: Field, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (field.starting.has(i)) return true;
  return false;
};

/** The second finite verb after a relative pronoun, where the main clause goes on; -1 where a cue comes first. */
const clauseEnd = (field: Field, at: number): number => {
  let verbs = 0;
  for (let i = at + 1; i < Math.min(field.last, at + 10); i++) {
    const { tag } = field.prose.tokens[i]!;
    if (field.starting.get(i)?.some((hit) => hit.role === 'done' || hit.role === 'doing' || hit.role === 'being')) return -1;
    if (tag === 'PUNCT') return -1;
    if (isOf(field.prose.tokens[i]!, BE) && verbs > 0) return i;
    if (tag === 'VERB') verbs += 1;
  }
  return -1;
};

/** "four of the [six suspects] pleaded guilty": what is said of the part is not said of those it is taken from, but for what hangs on their noun ("one of the two arrested"). */
const isWholeOf = ({ counted }: Field, { first, last }: Counted): boolean => counted.some((part) => part.first < first && part.last >= last);

/** The predicate of the phrase: "nine people [were killed]", "two guards had [died]", "46 are still [missing]", "19 people [killed]". */
export const predicateAfter = (field: Field, counted: Counted): Link | undefined => {
  const { tokens } = field.prose;
  const { single } = counted;
  let within = single !== undefined && isWithin(field, counted.first);
  let whole = isWholeOf(field, counted);
  let passive = false;
  let auxiliary = false;
  let aside = false;
  let clausal = false;
  let cost = 0;
  for (let i = counted.last; i < field.last && cost <= REACH; i++) {
    const token = tokens[i]!;
    const hits = field.starting.get(i);
    if (isOf(token, RELATIVE)) whole = false;
    if (whole && (passive || auxiliary || hits?.some((hit) => hit.role === 'doing'))) return undefined;
    if (hits) {
      // "fatally shooting two" is a deed, "one fatally" a state.
      const being = hits.find((hit) => hit.role === 'being' && !hits.some(({ role, last }) => role === 'done' && last > hit.last));
      // "a bomber wounded four": the deed of the one before it, not the state.
      if (being && (passive || !hits.some((hit) => hit.role === 'done') || !objectFollows(field, being.last)))
        return { cue: being, rule: 'the counted are in the state', cost };
      const doing = hits.find((hit) => hit.role === 'doing');
      // "is dying": not yet. "was suffering from burns" is hurt.
      if (doing && single && passive && presentParticiple(token) && doing.last - doing.first === 1) return undefined;
      if (doing && !(passive && !presentParticiple(token))) return { cue: doing, rule: 'the counted do it', cost };
      const done = hits.find((hit) => hit.role === 'done');
      // "the gunman shot": somebody known and told of without "was" is who did it.
      // "were shooting pigeons" is what they do, and so is "is among four suspects in the shooting".
      const active = presentParticiple(token) && tokens[i - 1]!.lower !== 'being';
      // "the gunman who murdered three": who did it.
      if (done && !passive && !auxiliary && isOf(tokens[tokens[i - 1]!.tag === 'ADV' ? i - 2 : i - 1], RELATIVE)) return undefined;
      const doer = done?.people && (single === 'known' || single === 'he') && !passive && tokens[i - 1]!.text !== ',';
      if (done && !doer && !active && (passive || (!auxiliary && !objectFollows(field, done.last))))
        return { cue: done, rule: passive ? 'it was done to the counted' : 'participle after the counted', cost };
      if (done && auxiliary) return undefined;
    }
    if (token.tag === 'PRON' && i === counted.last && !isOf(token, RELATIVE)) {
      // "the bases [it struck]": a relative clause without its pronoun.
      const struck = field.starting.get(i + 1)?.find((hit) => hit.role === 'done');
      return struck && !presentParticiple(tokens[i + 1]!) ? { cue: struck, rule: 'the verb of a relative clause does it to the counted', cost } : undefined;
    }
    if (isOf(token, RELATIVE)) within = false;
    // "a woman with two friends was": said of her alone. "A family of four was" has another subject as well.
    if (counted.many && isOf(token, OF_ONE) && tokens[counted.first - 1]?.lower !== 'of') return undefined;
    if (within && (isOf(token, BE) || isOf(token, HAVE)) && token.lower !== 'being') return undefined;
    if (isOf(token, BE)) passive = true;
    // "are known to have died": the infinitive begins anew.
    else if (token.lower === 'to' && LEADS_ON.has(tokens[i + 1]?.tag ?? '')) passive = false;
    else if (isOf(token, HAVE) || isOf(token, MODAL)) auxiliary = true;
    else if (isOf(token, RELATIVE) && clauseEnd(field, i) > 0) {
      // "one man who had stayed behind was missing": past the relative clause.
      i = clauseEnd(field, i) - 1;
      cost += 2;
    } else if (
      isOf(token, RELATIVE) ||
      isMore(tokens, i, counted.last) ||
      isOf(token, ALL) ||
      token.tag === 'ADV' ||
      token.lower === 'not' ||
      token.tag === 'PART'
    )
      cost += 0.2;
    // "a child under the age of 10 was"
    else if (token.tag === 'ADP' && tokens[i + 1]?.lower === 'the' && AGED.has(tokens[i + 2]?.lower ?? '') && tokens[i + 3]?.lower === 'of') {
      i += 4;
      cost += 0.5;
    }
    // "four boys between ages 12 and 16 were"
    else if (AGED.has(token.lower) || (token.lower === 'between' && AGED.has(tokens[i + 1]?.lower ?? ''))) {
      while (i + 1 < field.last && (tokens[i + 1]!.tag === 'NUM' || OF_AGES.has(tokens[i + 1]!.lower))) i += 1;
      continue;
    } else if (token.lower === 'including') {
      i = includedEnd(field, i + 1) - 1;
      cost += 1.5;
    } else if (token.tag === 'ADP') {
      const phrase = phraseAt(tokens, i + 1, field.last);
      const pronoun = tokens[i + 1]?.tag === 'PRON';
      // "a father of two was"
      if (single && token.lower === 'of' && tokens[i + 1]?.tag === 'NUM' && tokens[i + 2]?.tag !== 'NOUN') {
        i += 1;
        continue;
      }
      // "brought in with burns"
      if (passive && tokens[i + 1]?.tag === 'ADP') continue;
      // "a woman outside was grazed", "one of the men inside was"
      if (!phrase && tokens[i + 1]?.tag === 'AUX') continue;
      if ((!phrase && !pronoun) || isOf(tokens[i + 1]!, SUBJECTS)) return undefined;
      if (phrase && isOf(token, CLAUSAL) && tokens[phrase.last]?.tag === 'AUX') return undefined;
      // What is said of another figure is not said of this one, unless the verb is of one alone.
      // Nor is the figure of an address or an age ("Ruiz of the 900 block of Mill Street was") in the way of somebody told of alone.
      const ofOne = single && phrase && isOf(tokens[phrase.last], OF_ONE);
      const others = phrase && !ofOne ? field.counted.filter((other) => other !== counted && other.first < phrase.last && phrase.first < other.last) : [];
      if (others.some((other) => !single || other.single || other.many)) return undefined;
      i = phrase ? phrase.last - 1 : i + 1;
      cost += 1.5;
    } else if (token.text === '(' || token.text === '—') {
      const end = token.text === '(' ? ')' : '—';
      let close = i + 1;
      while (close < field.last && tokens[close]!.text !== end && close - i < 15) close += 1;
      if (tokens[close]?.text !== end) return undefined;
      i = close;
      cost += 1;
      continue;
    } else if (token.text === ',' && clausal && LEADS_ON.has(tokens[i + 1]?.tag ?? '')) {
      // "one of them, who had not been named, died": behind the relative clause.
      [passive, auxiliary, clausal] = [false, false, false];
      cost += 0.5;
    } else if (token.text === ',' && i === counted.last && !isOf(tokens[counted.first - 1], NO_SUBJECT) && listEnd(field, i + 1) > 0) {
      i = listEnd(field, i + 1) - 1;
      cost += 1;
    } else if (token.text === ',') {
      // "Ruiz, 24, of Arles, was": the second comma of "of Arles".
      if (aside && LEADS_ON.has(tokens[i + 1]?.tag ?? '')) {
        aside = false;
        continue;
      }
      let close = i + 1;
      while (close < field.last && tokens[close]!.text !== ',' && close - i < 14) close += 1;
      const shut = tokens[close]?.text === ',';
      // "known as “Ace,” died": the comma stands within the quotation marks.
      if (tokens[close + 1]?.text === '”') close += 1;
      const after = tokens[close + 1];
      if (isOf(tokens[i + 1], RELATIVE)) {
        clausal = true;
        cost += 0.5;
      }
      // "four victims, all suffering from wounds"
      else if (isOf(tokens[i + 1], ALL) && !(shut && after?.tag === 'AUX' && !cueWithin(field, i, close))) {
        i += 1;
        cost += 0.5;
      } else if (
        shut &&
        after &&
        (after.tag === 'AUX' || after.tag === 'VERB' || after.lower === 'and' || after.lower === 'who' || isOf(after, HAILING) || field.starting.has(close + 1))
      ) {
        aside = isOf(after, HAILING);
        i = close;
        cost += 2;
      } else {
        const end = asideEnd(field, i);
        if (end < 0) return undefined;
        i = end;
        cost += 2;
      }
    } else if (token.lower === 'and' || token.lower === 'or') {
      const phrase = phraseAt(tokens, i + 1, field.last) ?? field.counted.find(({ first }) => first === i + 1);
      // "two men and a woman were killed", but not "12 dead and 30 injured".
      if (!phrase) {
        const next = field.starting.get(i + 1);
        // "was in the car and died"
        if (next?.some(({ role }) => role === 'doing')) passive = false;
        if (next && (passive || single)) continue;
        return undefined;
      }
      const last = pastAside(field, phrase.last);
      const then = tokens[last];
      // "a father and his son, who were found dead"
      if (then?.text === ',' && isOf(tokens[last + 1], RELATIVE)) {
        i = last;
        cost += 1.5;
        continue;
      }
      if (!then || (then.tag !== 'AUX' && then.lower !== 'who' && !isOf(then, ALL) && !field.starting.has(last))) return undefined;
      i = last - 1;
      cost += 1;
    } else if (isOf(token, CATENATIVE) && tokens[i + 1]?.lower === 'to') {
      i += 1;
      cost += 0.5;
    } else if (i === counted.last && participleEnd(field, i) > 0) {
      i = participleEnd(field, i) - 1;
      cost += 2;
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
