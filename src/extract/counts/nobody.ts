/** Ways of telling that nobody was killed or hurt without a figure for it: "all 12 survived", "there were no casualties". */
import { CASUALTIES, CASUALTIES_ARE, KILLED } from '../../lexicon/attributes.js';
import { EVERY, EVERYBODY, PEOPLE } from '../../lexicon/people.js';
import { excerpt } from '../../model/span.js';
import { verbForms } from '../../lexicon/inflect.js';
import { NOT_QUITE } from '../../lexicon/unreal.js';
import { wordSet } from '../../lexicon/word-set.js';
import { lineAt, tokenAt } from '../context/words.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { isOf, someBetween } from '../language/words.js';
import { concatMap } from '../lists.js';
import { subjectOf } from '../parties.js';
import type { Line, Reading } from '../reading.js';

type Counts = Draft<'quantity'>;

const HELPS: ReadonlySet<Token['tag']> = new Set(['AUX', 'ADV']);

/** Where "all 12 sailors on board" begins before its verb, if nothing takes from it: "nearly all", "all but three", "all are thought to have". */
const allBefore = (reading: Reading, line: Line, verb: number): number | undefined => {
  const { tokens } = reading.prose;
  const subject = subjectOf(reading, line, verb);
  if (!subject || !isOf(tokens[subject.first], EVERY)) return undefined;
  const { first, last } = subject;
  const isWhole = tokens[first + 1]!.lower !== 'but' && !(first > line.sentence.first && isOf(tokens[first - 1], NOT_QUITE));
  return isWhole && !someBetween(tokens, last, verb, ({ tag }) => !HELPS.has(tag)) ? first : undefined;
};

/** "all 12 sailors survived", "everyone on board survived": none of them was killed. */
const survivalsIn = (reading: Reading, events: Events): readonly Counts[] => {
  const { tokens, text } = reading.prose;
  return concatMap(reading.lines, (line) =>
    concatMap(line.cues, ({ first }): readonly Counts[] => {
      const from = tokens[first]!.lower === 'survived' ? allBefore(reading, line, first) : undefined;
      if (from === undefined) return [];
      const noun = tokens.slice(from + 1, first).find(({ tag }) => tag === 'NOUN');
      const who = noun && singular(noun);
      const scope = who !== undefined && !PEOPLE.has(who) && !isOf(tokens[from]!, EVERYBODY) ? { scope: { who } } : {};
      const told = excerpt(text, tokens[from]!.start, tokens[first]!.end);
      const value = { figure: 0, min: 0, max: 0, unit: 'people', words: told.text };
      return [{ kind: 'quantity', attribute: KILLED, value, ...scope, span: told.span, event: events.at(line, first), rule: 'all of them survived' }];
    }),
  );
};

/** "The army suffered no casualties", "no casualties among the soldiers": of one side, whoever that is. */
const SUFFERED = wordSet('suffer sustain take report'.split(' ').flatMap(verbForms));
const AMONG = wordSet(['among', 'on']);
const ofOneSide = (reading: Reading, { span }: Counts): boolean => {
  const line = lineAt(reading, span.start);
  if (!line) return false;
  const { tokens } = reading.prose;
  const first = tokenAt(tokens, line, span.start);
  return isOf(tokens[first - 1], SUFFERED) || isOf(tokens[tokenAt(tokens, line, span.end)], AMONG);
};

/** "no casualties": nobody killed and nobody hurt. */
const split = (reading: Reading, draft: Counts): readonly Counts[] =>
  draft.attribute === CASUALTIES && draft.value.max === 0 && !ofOneSide(reading, draft)
    ? CASUALTIES_ARE.map((attribute) => ({
        ...draft,
        attribute,
        value: { ...draft.value, unit: 'people' },
        rule: 'no casualties are none killed and none hurt',
      }))
    : [draft];

export const withNobody = (reading: Reading, events: Events, drafts: readonly Counts[]): readonly Counts[] => [
  ...concatMap(drafts, (draft) => split(reading, draft)),
  ...survivalsIn(reading, events),
];
