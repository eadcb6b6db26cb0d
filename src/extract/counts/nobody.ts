/** Ways of telling that nobody was killed or hurt without a figure for it: "all 12 survived", "there were no casualties". */
import { excerpt } from '../../model/span.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import { isOf } from '../language/words.js';
import { concatMap } from '../lists.js';
import type { Reading } from '../reading.js';

type Counts = Draft<'quantity'>;

const SURVIVED = wordSet(['survived']);
const EVERY = wordSet(['all', 'everyone', 'everybody', 'both']);

const NOT_QUITE = wordSet(['not', 'nearly', 'almost', 'virtually', 'practically', 'if', 'that', 'hoped', 'hope', 'when', 'until', 'whether']);
/** How far before the verb its subject may begin. */
const REACH = 8;

/** Where "all 12 sailors on board" begins before a verb, if nothing takes from it: "nearly all", "all but three". */
const allBefore = (tokens: readonly Token[], verb: number, first: number): number | undefined => {
  for (let i = verb - 1; i >= Math.max(first, verb - REACH); i--) {
    const { tag } = tokens[i]!;
    if (isOf(tokens[i]!, EVERY)) return tokens[i + 1]!.lower === 'but' || (i > first && isOf(tokens[i - 1]!, NOT_QUITE)) ? undefined : i;
    if (tag === 'PUNCT' || tag === 'VERB' || tag === 'PART' || (tag === 'AUX' && i < verb - 1)) return undefined;
  }
  return undefined;
};

/** "all 12 sailors survived", "everyone on board survived": none of them was killed. */
const survivalsIn = (reading: Reading, events: Events): readonly Counts[] => {
  const { tokens, text } = reading.prose;
  return concatMap(reading.lines, (line) =>
    concatMap(line.cues, ({ first }): readonly Counts[] => {
      const from = isOf(tokens[first]!, SURVIVED) ? allBefore(tokens, first, line.sentence.first) : undefined;
      if (from === undefined) return [];
      const told = excerpt(text, tokens[from]!.start, tokens[first]!.end);
      const value = { figure: 0, min: 0, max: 0, unit: 'people', words: told.text };
      return [{ kind: 'quantity', attribute: 'killed', value, span: told.span, event: events.at(line, first), rule: 'all of them survived' }];
    }),
  );
};

const BOTH = ['killed', 'injured'];

/** "no casualties": nobody killed and nobody hurt. */
const split = (draft: Counts): readonly Counts[] =>
  draft.attribute === 'casualties' && draft.value.max === 0
    ? BOTH.map((attribute) => ({ ...draft, attribute, value: { ...draft.value, unit: 'people' }, rule: 'no casualties are none killed and none hurt' }))
    : [draft];

export const withNobody = (reading: Reading, events: Events, drafts: readonly Counts[]): readonly Counts[] => [
  ...concatMap(drafts, split),
  ...survivalsIn(reading, events),
];
