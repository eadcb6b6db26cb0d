/**
 * Who or what is made responsible, by whom: parties that are blamed, claim it or deny it, and causes that are named, denied or not known.
 */
import type { Domain } from '../../model/domain.js';
import type { ExtractedEvent } from '../../model/extracted.js';
import type { Speaker } from '../../model/claim.js';
import { overlaps } from '../../model/span.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import { deliberateIn } from '../events/vocabulary.js';
import { standsFor } from '../meant.js';
import type { Line, Reading } from '../reading.js';
import { CAUSE_RULES } from './causes.js';
import { DENIAL_RULES } from './denials.js';
import { INTENT_RULES } from './intent.js';
import { NAMED_RULES } from './named.js';
import { FAULT_RULES } from './faults.js';
import { HELD_RULES } from './held.js';
import type { Accused, Found, Place, Rule } from './found.js';
import { OPEN_RULES } from './open.js';
import { OWN_RULES } from './own.js';
import { isLimited } from './negation.js';
import { BLAME_RULES } from './parties.js';
import { WORK_RULES } from './works.js';
import { perWord, isOf } from '../language/words.js';
import { concatMap } from '../lists.js';
import { wordSet } from '../../lexicon/word-set.js';
import { mayHave } from '../language/gates.js';

/** All rules in the order in which they are asked: at one word, the first that reads something decides. */
const RULES: readonly Rule[] = [
  ...FAULT_RULES,
  ...BLAME_RULES,
  ...HELD_RULES,
  ...OWN_RULES,
  ...DENIAL_RULES,
  ...OPEN_RULES,
  ...INTENT_RULES,
  ...NAMED_RULES,
  ...CAUSE_RULES,
  ...WORK_RULES,
];

const BY_WORD: ReadonlyMap<string, readonly Rule[]> = RULES.reduce((index, rule) => {
  for (const word of new Set(rule.at)) index.set(word, [...(index.get(word) ?? []), rule]);
  return index;
}, new Map<string, readonly Rule[]>());

const NONE: readonly Rule[] = [];
const NOTHING: readonly Draft<'responsibility'>[] = [];
const RULED = wordSet(BY_WORD.keys());
const rulesAt = perWord(({ lower }) => BY_WORD.get(lower) ?? NONE);

const foundAt = (place: Place, rules: readonly Rule[]): { readonly found: Found; readonly rule: string } | undefined => {
  for (const { name, read } of rules) {
    const found = read(place);
    if (found) return { found, rule: name };
  }
  return undefined;
};

const LONGEST = 60;

/** How far before a statement the word may stand that turns it round. */
const NEGATED_BEFORE = 5;

/** Whether a line goes on with what another told: it is of the same paragraph, or the very next. */
const follows = (line: Line, other: Line): boolean => line.sentence.paragraph === other.sentence.paragraph || line.number - other.number <= 1;

export const responsibilityIn = (reading: Reading, events: Events, domains: readonly Domain[]): readonly Draft<'responsibility'>[] => {
  const { tokens, text } = reading.prose;
  const deliberate = deliberateIn(domains);
  /** Whether a line between two names an event: what follows it is of that one. */
  const turnedBetween = (from: Line, to: Line): boolean => reading.lines.slice(from.number + 1, to.number).some((line) => events.on(line).length > 0);
  /** The event of the last statement, for those that follow it in its paragraph and name none. */
  let before: { readonly event: ExtractedEvent; readonly line: Line } | undefined;
  const eventFor = (line: Line, i: number, about: number | undefined): ExtractedEvent => {
    const on = events.on(line);
    const own = about === undefined ? undefined : (on.find(({ trigger }) => trigger.first === about)?.event ?? events.at(line, about));
    const event = own ?? (on.length === 0 && before && follows(line, before.line) && !turnedBetween(before.line, line) ? before.event : events.at(line, i));
    before = { event, line };
    return event;
  };
  const accused: Accused[] = [];
  return concatMap(reading.lines, (line) => {
    if (!mayHave(line.sentence, RULED)) return NOTHING;
    const drafts: Draft<'responsibility'>[] = [];
    let triggers: Place['triggers'] | undefined;
    for (let i = line.sentence.first; i < line.sentence.last; i++) {
      if (!isOf(tokens[i]!, RULED)) continue;
      const rules = rulesAt(tokens[i]!);
      triggers ??= events.on(line).map(({ trigger }) => trigger);
      const told = foundAt({ reading, line, i, triggers, deliberate, accused, kind: () => events.at(line, i).kind }, rules);
      if (!told || told.found.last - told.found.first > LONGEST || told.found.words === '') continue;
      if (isLimited(tokens, Math.max(line.sentence.first, told.found.first - NEGATED_BEFORE), told.found.last)) continue;
      const { attribute, stance, words, first, last, accuser, about, main } = told.found;
      const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
      if (drafts.some((draft) => overlaps(draft.span, span) && draft.value.words === words)) continue;
      const named = accuser && standsFor(reading, line, accuser);
      const speaker = named ? named.span : accuser && { start: tokens[accuser.first]!.start, end: tokens[accuser.last - 1]!.end };
      const speakers: readonly Speaker[] | undefined = speaker && [{ span: speaker, text: text.slice(speaker.start, speaker.end) }];
      if (stance === 'blames' && attribute !== 'victory') {
        const person = line.names.some(({ value }) => value.sort === 'person' && value.name === words);
        accused.push({ words, attribute, person, line: line.number, ...(speakers ? { by: speakers[0]!.text } : {}) });
      }
      drafts.push({
        kind: 'responsibility',
        attribute,
        value: { words, stance },
        span,
        event: main ? events.main : eventFor(line, i, about),
        rule: told.rule,
        polarity: 'affirmed',
        speakers,
      });
    }
    return drafts;
  });
};
