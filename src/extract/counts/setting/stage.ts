/**
 * How far along a deed is, and who is counted in.
 */
import { isPerson } from '../../../lexicon/people.js';
import { COUNTED_IN, COUNTED_OUT, DONE, LOOKS, PLANS, UP_TO_NOW } from '../../../lexicon/settings.js';
import { MODALS } from '../../../lexicon/unreal.js';
import type { Setting } from '../../../model/setting.js';
import { wordSet } from '../../../lexicon/word-set.js';
import { isPersonNoun, singular } from '../../language/forms.js';
import { isOf, oneOf, someBetween } from '../../language/words.js';
import type { Token } from '../../language.js';
import { isPossessive } from '../../phrases.js';
import { LED_OR_DENIED, verbOfCounted } from '../clause.js';
import type { Item } from '../item.js';
import type { Line } from '../../reading.js';
import { COPULA } from '../clause.js';
import { deedOn } from '../deed.js';
import type { Clause } from './clause.js';
import type { Deeds } from './thing.js';

const isPlan = oneOf(PLANS);
const isDone = oneOf(DONE);
const UP_TO = wordSet([...UP_TO_NOW].map((words) => words.split(' ')[0]!));
/** How far before a verb the words stand that say so. */
const REACH = 5;

/** "plans to cut 1,200 jobs", "has cut 300 jobs so far", "850 people will be moved". */
export const stageIn = ({ tokens, from, last, to, end }: Clause, item: Item): Setting['stage'] => {
  const { counted, link } = item;
  if (link && link.cue.role === 'named') return undefined;
  const verb = link && (link.cue.role === 'done' || link.cue.role === 'doing' || link.cue.role === 'being') ? link.cue.first : counted.first;
  let stage: Setting['stage'];
  for (let i = Math.max(from, verb - REACH); i < verb; i++) {
    if (isPlan(tokens[i]!)) return 'planned';
    if (isDone(tokens[i]!) && (link || tokens[i]!.lower === 'already' || tokens.slice(i + 1, verb).some(({ tag }) => tag === 'VERB'))) stage = 'done';
  }
  // "are looking for three men": nobody has them yet.
  if (!link && tokens[counted.first - 1]?.lower === 'for' && isOf(tokens[counted.first - 2], LOOKS)) return 'planned';
  if (!link) {
    const own = verbOfCounted(tokens, counted, end, LED_OR_DENIED);
    if (own !== undefined && someBetween(tokens, counted.last, own, (token) => isOf(token, MODALS))) return 'planned';
    if (own !== undefined && tokens[own]!.lower.endsWith('ed')) stage ??= 'done';
  }
  // "300 schools are to close"
  for (let i = counted.last; i < Math.min(tokens.length - 2, counted.last + 2); i++)
    if (isOf(tokens[i], COPULA) && tokens[i + 1]!.lower === 'to' && tokens[i + 2]!.tag === 'VERB') return 'planned';
  for (let i = from; i < to - 1; i++) if (isOf(tokens[i], UP_TO) && UP_TO_NOW.has(`${tokens[i]!.lower} ${tokens[i + 1]!.lower}`)) stage = 'done';
  // Where no domain names it, the deed that does was done.
  if (!link && deedOn(tokens, item, from, to) !== undefined) stage ??= 'done';
  return stage ?? (verb < last && tokens[verb]!.tag === 'VERB' && tokens[verb]!.lower.endsWith('ed') ? 'done' : undefined);
};

const person = (tokens: readonly Token[], i: number): string | undefined => {
  // "the dead woman"
  const at = tokens[i + 1]?.tag === 'ADJ' ? i + 2 : i + 1;
  const noun = tokens[i]?.tag === 'DET' ? tokens[at] : undefined;
  return noun && isPersonNoun(noun) && singular(noun) === noun.lower && !isPossessive(tokens[at + 1]) ? noun.lower : undefined;
};

type Who = Pick<Setting, 'with' | 'without'>;

/** How far behind the figure the words may stand. */
const BEHIND = 8;

/** Somebody whom the words that begin at a token leave out: "besides the attacker", "not counting the attacker", "apart from the attacker". */
const leftOutAt = (tokens: readonly Token[], i: number): string | undefined => {
  const { lower } = tokens[i]!;
  const then = tokens[i + 1]?.lower;
  if (isOf(tokens[i], COUNTED_OUT) || (isOf(tokens[i], COUNTED_IN) && tokens[i - 1]?.lower === 'not')) return person(tokens, i + 1);
  const isFar = (lower === 'apart' && then === 'from') || (lower === 'other' && then === 'than') || (lower === 'addition' && then === 'to');
  return isFar ? person(tokens, i + 2) : undefined;
};

/** "seven people, including the attacker", "six people and the attacker". */
const besidesOf = ({ tokens, last }: Clause, { counted }: Item, end: number): Who | undefined => {
  for (let i = counted.last; i < Math.min(last + BEHIND, end); i++) {
    const out = leftOutAt(tokens, i) ?? (tokens[i]!.lower === 'and' && i === counted.last ? person(tokens, i + 1) : undefined);
    if (out) return { without: out };
    const within = isOf(tokens[i], COUNTED_IN) ? person(tokens, i + 1) : undefined;
    if (within) return { with: within };
    if (tokens[i + 2]?.lower === 'among' || tokens[i + 2]?.lower === 'included') {
      const own = person(tokens, i);
      if (own) return { with: own };
    }
  }
  return undefined;
};

/** So many words of a sentence at most stand before the one that leaves somebody out. */
const PUT_FIRST = 2;

/** "Not counting the attacker, six people died". */
const leftOutFirst = (tokens: readonly Token[], { sentence }: Line, { person: alone, link, counted }: Item): Who | undefined => {
  if (alone || !link?.cue.attribute.countsPeople) return undefined;
  for (let i = sentence.first; i < Math.min(sentence.first + PUT_FIRST, counted.first); i++) {
    const out = leftOutAt(tokens, i);
    if (out) return { without: out };
  }
  return undefined;
};

/** How far before the verb its subject may stand. */
const SUBJECT = 14;
const isOne = oneOf(new Set(['he', 'she']));

/** "Shot six people dead": the words of the deed stand around the counted. */
const isDoneAround = ({ first }: Item['counted'], { cues }: Line): boolean =>
  cues.some((cue) => cue.role === 'around' && cue.first === first - 1 && cue.attribute.harms === true);

/** "A gunman opened fire, killing six": whoever does it to the counted is none of them. Of an attack that killed seven, he may be one. */
const doerOf = ({ tokens }: Clause, { link, person: alone, counted }: Item, line: Line, deeds: Deeds): string | undefined => {
  if (alone || !link?.cue.attribute.countsPeople || !(link.rule === 'the verb does it to the counted' || isDoneAround(counted, line))) return undefined;
  const { sentence, names } = line;
  const verb = Math.min(link.cue.first, counted.first);
  for (let i = verb - 1; i >= Math.max(sentence.first, verb - SUBJECT); i--) {
    const token = tokens[i]!;
    if (isOne(token)) return token.lower;
    // "opened fire": the noun is a part of the verb.
    if (deeds.names(i) && token.tag === 'NOUN' && !deeds.names(i - 1)) return undefined;
    if (token.tag === 'NOUN' && isPerson(singular(token))) return singular(token) === token.lower ? token.lower : undefined;
    const name = names.find(({ last, value }) => last === i + 1 && value.sort === 'person');
    if (name) return name.value.name.toLowerCase();
  }
  return undefined;
};

/** Who is counted in, or left out. */
export const besidesIn = (clause: Clause, item: Item, line: Line, deeds: Deeds): Who | undefined => {
  const told = besidesOf(clause, item, line.sentence.last);
  if (told) return told;
  const first = leftOutFirst(clause.tokens, line, item);
  if (first) return first;
  const without = doerOf(clause, item, line, deeds);
  return without === undefined ? undefined : { without };
};
