/**
 * How far along a deed is, and who is counted in.
 */
import { singularOf } from '../../../lexicon/inflect.js';
import { isPerson } from '../../../lexicon/people.js';
import { COUNTED_IN, COUNTED_OUT, DONE, PLANS, UP_TO_NOW } from '../../../lexicon/settings.js';
import type { Setting } from '../../../model/setting.js';
import { oneOf } from '../../language/words.js';
import type { Token } from '../../language.js';
import type { Item } from '../items.js';
import type { Clause } from './clause.js';

const isPlan = oneOf(PLANS);
const isDone = oneOf(DONE);
/** How far before a verb the words stand that say so. */
const REACH = 5;

/** "plans to cut 1,200 jobs", "has cut 300 jobs so far", "850 people will be moved". */
export const stageIn = ({ tokens, from, last, to }: Clause, { counted, link }: Item): Setting['stage'] => {
  if (link && link.cue.role === 'named') return undefined;
  const verb = link && (link.cue.role === 'done' || link.cue.role === 'doing' || link.cue.role === 'being') ? link.cue.first : counted.first;
  let stage: Setting['stage'];
  for (let i = Math.max(from, verb - REACH); i < verb; i++) {
    if (isPlan(tokens[i]!)) return 'planned';
    if (isDone(tokens[i]!) && (link || tokens[i]!.lower === 'already' || tokens.slice(i + 1, verb).some(({ tag }) => tag === 'VERB'))) stage = 'done';
  }
  for (let i = from; i < to - 1; i++) if (UP_TO_NOW.has(`${tokens[i]!.lower} ${tokens[i + 1]!.lower}`)) stage = 'done';
  return stage ?? (verb < last && tokens[verb]!.tag === 'VERB' && tokens[verb]!.lower.endsWith('ed') ? 'done' : undefined);
};

const person = (tokens: readonly Token[], i: number): string | undefined => {
  const at = tokens[i]?.tag === 'DET' ? i + 1 : i;
  const noun = singularOf(tokens[at]?.lower ?? '');
  return at > i && noun === tokens[at]?.lower && isPerson(noun) ? noun : undefined;
};

/** How far behind the figure the words may stand. */
const BEHIND = 8;

/** "seven people, including the attacker", "six people and the attacker". */
export const besidesIn = ({ tokens, last }: Clause, { counted }: Item, end: number): Pick<Setting, 'with' | 'without'> | undefined => {
  for (let i = counted.last; i < Math.min(last + BEHIND, end); i++) {
    const { lower } = tokens[i]!;
    const not = tokens[i - 1]!.lower === 'not';
    const next = person(tokens, i + 1);
    const then = tokens[i + 1]?.lower;
    if (next && COUNTED_IN.has(lower)) return not ? { without: next } : { with: next };
    if (next && (COUNTED_OUT.has(lower) || (lower === 'and' && i === counted.last))) return { without: next };
    const far = person(tokens, i + 2);
    if (far && ((lower === 'apart' && then === 'from') || (lower === 'other' && then === 'than') || (lower === 'addition' && then === 'to')))
      return { without: far };
    const own = person(tokens, i);
    if (own && (tokens[i + 2]?.lower === 'among' || tokens[i + 2]?.lower === 'included')) return { with: own };
  }
  return undefined;
};
