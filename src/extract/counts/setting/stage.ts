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
  const noun = tokens[i]?.tag === 'DET' ? tokens[tokens[i + 1]?.tag === 'ADJ' ? i + 2 : i + 1] : undefined;
  return noun && isPersonNoun(noun) && singular(noun) === noun.lower ? noun.lower : undefined;
};

type Who = Pick<Setting, 'with' | 'without'>;

/** How far behind the figure the words may stand. */
const BEHIND = 8;

/** "seven people, including the attacker", "six people and the attacker". */
const besidesOf = ({ tokens, last }: Clause, { counted }: Item, end: number): Who | undefined => {
  for (let i = counted.last; i < Math.min(last + BEHIND, end); i++) {
    const { lower } = tokens[i]!;
    const then = tokens[i + 1]?.lower;
    const countsIn = isOf(tokens[i], COUNTED_IN);
    if (countsIn || isOf(tokens[i], COUNTED_OUT) || (lower === 'and' && i === counted.last)) {
      const next = person(tokens, i + 1);
      if (next) return countsIn && tokens[i - 1]!.lower !== 'not' ? { with: next } : { without: next };
    }
    if ((lower === 'apart' && then === 'from') || (lower === 'other' && then === 'than') || (lower === 'addition' && then === 'to')) {
      const far = person(tokens, i + 2);
      if (far) return { without: far };
    }
    if (tokens[i + 2]?.lower === 'among' || tokens[i + 2]?.lower === 'included') {
      const own = person(tokens, i);
      if (own) return { with: own };
    }
  }
  return undefined;
};

/** How far before the verb its subject may stand. */
const SUBJECT = 14;
const isOne = oneOf(new Set(['he', 'she']));

/** "A gunman opened fire, killing six": whoever does it to the counted is none of them. Of an attack that killed seven, he may be one. */
const doerOf = ({ tokens }: Clause, { link, person: alone }: Item, { sentence, names }: Line, deeds: Deeds): string | undefined => {
  if (alone || link?.rule !== 'the verb does it to the counted' || !link.cue.attribute.countsPeople) return undefined;
  for (let i = link.cue.first - 1; i >= Math.max(sentence.first, link.cue.first - SUBJECT); i--) {
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
  const without = doerOf(clause, item, line, deeds);
  return without === undefined ? undefined : { without };
};
