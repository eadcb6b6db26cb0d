/**
 * From a subject past its first verb to the next one: "was shot in the chest and [died]", "was taken to hospital and later [pronounced dead]", "is recovering after being [shot]".
 */
import { BE, type Counted, type Field, HAVE, type Link, presentParticiple, punctuationEnds } from './clause.js';
import { isPartOfBody } from './body.js';
import { isWholeOf } from './predicate/subject.js';
import { isOf } from '../language/words.js';
import { SAYS } from '../../lexicon/capitals.js';
import { NEW_SUBJECT, WHILE } from '../../lexicon/clauses.js';
import { wordSet } from '../../lexicon/word-set.js';

export const SECOND = 'a second verb of the same subject';

const REACH = 22;
const LEADS = new Set(['AUX', 'VERB', 'ADV']);

/** Of these a noun or a gerund may follow as well as a clause: "after the crash", "while crossing". */
const TIMES = wordSet(['after', 'before', 'while']);

/** What the verb group at a token says of its subject, which stands before it. */
const fateFrom = (field: Field, from: number): Link | undefined => {
  const { tokens } = field.prose;
  let at = from;
  let passive = false;
  while (
    at < field.last &&
    !field.starting.has(at) &&
    (tokens[at]!.tag === 'ADV' || tokens[at]!.tag === 'AUX' || isOf(tokens[at]!, BE) || isOf(tokens[at]!, HAVE))
  ) {
    passive ||= isOf(tokens[at]!, BE);
    at += 1;
  }
  const hits = field.starting.get(at);
  const hit = hits?.find(
    ({ role, last }) => role === 'doing' || (role === 'being' && !field.counted.some(({ first }) => first === last)) || (role === 'done' && passive),
  );
  return hit && { cue: hit, rule: SECOND, cost: 6 };
};

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM']);

/** "A child who was hurt in the crash [has died]": the main verb behind a relative clause that says what happened to the same one. */
const pastRelative = (field: Field, who: number): Link | undefined => {
  const { tokens } = field.prose;
  let hurt = false;
  for (let i = who + 1; i < field.last && i - who <= REACH; i++) {
    const token = tokens[i]!;
    // "shot while riding home"
    const riding = isOf(token, TIMES) && presentParticiple(tokens[i + 1] ?? token);
    if (punctuationEnds(token) || (isOf(token, NEW_SUBJECT) && !riding)) return undefined;
    const verbal = token.tag === 'AUX' || token.tag === 'VERB';
    const behind = tokens[i - 1]!;
    if (hurt && verbal && (NOMINAL.has(behind.tag) || (behind.text === ',' && token.tag === 'AUX'))) return fateFrom(field, i);
    hurt ||= field.starting.get(i)?.some(({ attribute }) => attribute.countsPeople) === true;
  }
  return undefined;
};

/** "arrived at the clinic [shot in the leg]", "was found [stabbed in the back]": how somebody came, and no noun before that it is said of. */
const cameHurt = (field: Field, i: number): Link | undefined => {
  const { tokens } = field.prose;
  const cue = field.starting.get(i)?.find(({ role, people }) => role === 'done' && people);
  if (!cue || !isPartOfBody(tokens, cue.last) || presentParticiple(tokens[i]!) || field.counted.some(({ last }) => last === i)) return undefined;
  return { cue, rule: SECOND, cost: 6 };
};

const UNDERGOING = new Set(['being', 'getting']);

/** The longest aside between two commas. */
const ASIDE = 14;

/** Where the verb of a subject begins that ends at a token: past "of Arles" and past what stands between two commas. */
const verbFrom = ({ prose: { tokens }, last }: Field, end: number): number => {
  let at = end;
  if (tokens[at]?.lower === 'of') for (at += 1; at < last && tokens[at]!.tag === 'PROPN'; at++);
  if (at >= last || tokens[at]!.text !== ',') return at;
  if (at > end && LEADS.has(tokens[at + 1]?.tag ?? '')) return at + 1;
  let close = at + 1;
  while (close < last && tokens[close]!.text !== ',' && close - at < ASIDE) close += 1;
  return tokens[close]?.text === ',' && (tokens[close + 1]?.tag === 'AUX' || tokens[close + 1]?.tag === 'VERB') ? close + 1 : at;
};

/** "taken to hospital [with burns]", "[for a gunshot wound]" */
const WITH_WOUND = wordSet(['with', 'for']);

/** What is said behind the words for where or how somebody is. */
const stateAndMore = (field: Field, from: number): Link | undefined => {
  const token = field.prose.tokens[from];
  const more = isOf(token, WITH_WOUND) ? field.starting.get(from)?.find(({ role }) => role === 'being') : undefined;
  if (more) return { cue: more, rule: SECOND, cost: 6 };
  return from < field.last && LEADS.has(token?.tag ?? '') ? fateFrom(field, from) : undefined;
};

/** The second predicate of the phrase, joined to the first by "and", "but", "after being" or "before being" with no new subject. */
export const secondPredicate = (field: Field, counted: Counted): Link | undefined => {
  const { tokens } = field.prose;
  // "one of the five people wounded there has died": of the one.
  if (isWholeOf(field, counted)) return undefined;
  // "all five on board [died]", "a man in critical condition [with burns]"
  const hits = field.starting.get(counted.last);
  const state = hits?.some(({ role }) => role === 'done') ? undefined : hits?.find(({ role }) => role === 'being');
  const from = verbFrom(field, state?.last ?? counted.last);
  if (state) return stateAndMore(field, from);
  if (tokens[from]?.lower === 'who') return pastRelative(field, from);
  // "a woman shot at her home last week died"
  const struck = field.starting.get(from)?.some(({ role }) => role === 'done') === true;
  if (!struck && !LEADS.has(tokens[from]?.tag ?? '')) return undefined;
  // "Police said a man was hit and died": who tells of it.
  if (tokens[from]?.tag === 'VERB' && isOf(tokens[from], SAYS)) return undefined;
  let wounded: Link | undefined;
  for (let i = from + 1; i < field.last && i - counted.last <= REACH; i++) {
    const token = tokens[i]!;
    const theirs = counted.many && isOf(token, WHILE) && tokens[i + 1]?.lower === 'they' ? fateFrom(field, i + 2) : undefined;
    if (theirs) return theirs;
    const being = (token.lower === 'after' || token.lower === 'before') && UNDERGOING.has(tokens[i + 1]?.lower ?? '');
    const noun = isOf(token, TIMES) && (tokens[i + 1]?.tag === 'DET' || (tokens[i + 1]?.tag === 'VERB' && presentParticiple(tokens[i + 1]!)));
    const came = NOMINAL.has(tokens[i - 1]!.tag) ? cameHurt(field, i) : undefined;
    if (came) return came;
    // "was taken to hospital [with a gunshot wound]"
    const wound = isOf(token, WITH_WOUND) ? field.starting.get(i)?.find(({ role }) => role === 'being') : undefined;
    if (wound && !field.counted.some(({ first }) => from <= first && first < i)) wounded ??= { cue: wound, rule: SECOND, cost: 6 };
    // "was flown to Leeds after suffering burns"
    const suffering =
      noun && token.lower !== 'before' ? field.starting.get(i + 1)?.find(({ role, attribute }) => role === 'doing' && attribute.countsPeople) : undefined;
    if (suffering) return { cue: suffering, rule: SECOND, cost: 6 };
    if (punctuationEnds(token) || (isOf(token, NEW_SUBJECT) && !being && !noun)) break;
    if (!being && token.lower !== 'and' && token.lower !== 'but') continue;
    const second = fateFrom(field, i + 1);
    // "came in with burns and died": the worse of the two.
    if (second) return wounded && second.cue.attribute.name !== wounded.cue.attribute.yieldsTo ? wounded : second;
  }
  if (wounded) return wounded;
  return struck ? pastRelative(field, from - 1) : undefined;
};
