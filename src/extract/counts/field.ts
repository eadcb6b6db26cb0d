import { FATES, HEADLINE_VERBS } from '../../lexicon/uncounted.js';
import { isPerson } from '../../lexicon/people.js';
import type { CueHit } from '../cues.js';
import type { Prose } from '../language.js';
import { phraseAt } from '../phrases.js';
import type { Line } from '../reading.js';
import type { QuantityMention } from '../recognisers/quantities/index.js';
import type { Counted, Field } from './clause.js';
import { singular } from '../language/forms.js';
import { isOf } from '../language/words.js';

/** What no counted phrase begins with: "three [last week]", "nine [this morning]", "six [the agency said]". */
const OPENERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that', 'all', 'last', 'next', 'every', 'each']);

/** "two friends" */
const areMany = (tokens: Prose['tokens'], { value }: QuantityMention, head: number | undefined): boolean =>
  head !== undefined && (value.min ?? 0) > 1 && isPerson(singular(tokens[head]!)) && singular(tokens[head]!) !== tokens[head]!.lower;

/** The noun phrase around a quantity: "several US service members", "five of the group's bases". */
export const countedOf = (prose: Prose, quantity: QuantityMention, last: number): Counted & { readonly head?: number } => {
  const { tokens } = prose;
  const { first } = quantity;
  const after = tokens[quantity.last];
  // "six shot": no noun, whatever the tagger says.
  if (after && quantity.head === undefined && (isOf(after, FATES) || isOf(after, HEADLINE_VERBS))) return { first, last: quantity.last };
  // The recogniser's own head, unless a longer phrase begins at the number.
  let end = quantity.last;
  let head = quantity.head;
  if (quantity.value.unit !== '' && head === undefined) return { first, last: end };
  const phrase = after && quantity.last < last && head === undefined ? phraseAt(tokens, quantity.last, last) : undefined;
  const glued = phrase && !OPENERS.has(after!.lower);
  if (phrase && glued) {
    end = phrase.last;
    head = phrase.head;
  } else if (head !== undefined) end = Math.max(end, head + 1);
  if (after?.lower === 'of' && head === undefined) {
    const whole = phraseAt(tokens, quantity.last + 1, last);
    if (whole && /^(the|its|their|his|her|those|these)$/.test(tokens[quantity.last + 1]!.lower)) return { first, last: whole.last, head: whole.head };
  }
  return { first, last: end, ...(head === undefined ? {} : { head }), ...(areMany(tokens, quantity, head) ? { many: true } : {}) };
};

const deal = (hits: readonly CueHit[], key: (hit: CueHit) => number): ReadonlyMap<number, readonly CueHit[]> => {
  const map = new Map<number, CueHit[]>();
  for (const hit of hits) {
    const known = map.get(key(hit));
    if (known) known.push(hit);
    else map.set(key(hit), [hit]);
  }
  return map;
};

export const fieldOf = (prose: Prose, line: Line, cues: readonly CueHit[], counted: readonly Counted[]): Field => ({
  prose,
  first: line.sentence.first,
  last: line.sentence.last,
  starting: deal(cues, (hit) => hit.first),
  ending: deal(cues, (hit) => hit.last - 1),
  counted,
  times: new Map(line.periods.map((period) => [period.first, period.last])),
});
