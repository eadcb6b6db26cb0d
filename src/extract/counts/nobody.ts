/** Ways of telling that nobody was killed or hurt without a figure for it: "all 12 survived", "there were no casualties". */
import { PEOPLE } from '../../lexicon/people.js';
import { excerpt } from '../../model/span.js';
import { wordSet } from '../../lexicon/word-set.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { isOf } from '../language/words.js';
import { concatMap } from '../lists.js';
import type { Reading } from '../reading.js';

type Counts = Draft<'quantity'>;

const SURVIVED = wordSet(['survived']);
const EVERY = wordSet(['all', 'everyone', 'everybody', 'both']);

const ONES = wordSet(['everyone', 'everybody']);
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
      const noun = tokens.slice(from + 1, first).find(({ tag }) => tag === 'NOUN');
      const who = noun && singular(noun);
      const scope = who !== undefined && !PEOPLE.has(who) && !isOf(tokens[from]!, ONES) ? { scope: { who } } : {};
      const told = excerpt(text, tokens[from]!.start, tokens[first]!.end);
      const value = { figure: 0, min: 0, max: 0, unit: 'people', words: told.text };
      return [{ kind: 'quantity', attribute: 'killed', value, ...scope, span: told.span, event: events.at(line, first), rule: 'all of them survived' }];
    }),
  );
};

const BOTH = ['killed', 'injured'];
/** "The army suffered no casualties", "no casualties among the soldiers": of one side, whoever that is. */
const ofOneSide = ({ prose: { text } }: Reading, { span }: Counts): boolean =>
  /\b(?:suffer|sustain|tak|took|report)\w{0,4}\s$/i.test(text.slice(Math.max(0, span.start - 12), span.start)) ||
  /^\s(?:among|on)\b/.test(text.slice(span.end, span.end + 7));

/** "no casualties": nobody killed and nobody hurt. */
const split = (reading: Reading, draft: Counts): readonly Counts[] =>
  draft.attribute === 'casualties' && draft.value.max === 0 && !ofOneSide(reading, draft)
    ? BOTH.map((attribute) => ({ ...draft, attribute, value: { ...draft.value, unit: 'people' }, rule: 'no casualties are none killed and none hurt' }))
    : [draft];

export const withNobody = (reading: Reading, events: Events, drafts: readonly Counts[]): readonly Counts[] => [
  ...concatMap(drafts, (draft) => split(reading, draft)),
  ...survivalsIn(reading, events),
];
