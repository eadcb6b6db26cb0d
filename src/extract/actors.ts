/**
 * Who did it, to whom, and with what: for events that somebody does on purpose.
 */
import { pluralOf } from '../lexicon/inflect.js';
import type { Domain } from '../model/domain.js';
import type { Draft } from './draft.js';
import type { Events } from './events/index.js';
import type { Trigger } from './events/triggers.js';
import type { Line, Reading } from './reading.js';
import type { NameMention } from './recognisers/names/index.js';

const TARGETING = new Set(['against', 'on', 'targeting', 'hitting', 'striking']);
const REACH = 9;

/** "strikes against Kata'ib Hezbollah", "an attack on the Taliban". */
const targetOf = (trigger: Trigger, line: Line, reading: Reading): NameMention | undefined => {
  const { tokens } = reading.prose;
  for (let i = trigger.last; i < Math.min(trigger.last + REACH, line.sentence.last); i++) {
    if (!TARGETING.has(tokens[i]!.lower)) continue;
    return line.names.find((name) => name.first > i && name.first - i <= 4 && (name.value.sort === 'organisation' || name.value.sort === 'person' || name.value.sort === 'other'));
  }
  return undefined;
};

const meansIndex = (words: readonly string[]): ReadonlyMap<string, readonly string[][]> => {
  const index = new Map<string, string[][]>();
  for (const word of words.flatMap((each) => [each, pluralOf(each)])) {
    const parts = word.split(' ');
    index.set(parts[0]!, [...(index.get(parts[0]!) ?? []), parts].toSorted((a, b) => b.length - a.length));
  }
  return index;
};

const BY_MEANS = new Set(['with', 'using', 'by', 'from', 'armed']);

/** "using F-15 fighter planes", "drone attacks", "carried out by drones". */
const meansIn = (line: Line, reading: Reading, events: Events, index: ReadonlyMap<string, readonly string[][]>): readonly Draft<'actor'>[] => {
  const { tokens, text } = reading.prose;
  const on = events.on(line);
  if (on.length === 0) return [];
  const drafts: Draft<'actor'>[] = [];
  for (let i = line.sentence.first; i < line.sentence.last; i++) {
    const parts = index.get(tokens[i]!.lower)?.find((words) => words.every((word, at) => tokens[i + at]?.lower === word));
    if (!parts) continue;
    const last = i + parts.length;
    const next = on.find(({ trigger }) => trigger.first === last || (trigger.first <= i && last <= trigger.last));
    let start = i;
    while (start > line.sentence.first && (tokens[start - 1]!.tag === 'PROPN' || tokens[start - 1]!.tag === 'NUM' || tokens[start - 1]!.tag === 'ADJ' || tokens[start - 1]!.text === '-' || tokens[start - 1]!.tag === 'NOUN')) start -= 1;
    const tool = BY_MEANS.has(tokens[start - 1]?.lower ?? '');
    if (!next && !tool) continue;
    const event = next?.event ?? events.at(line, i);
    const first = next ? i : start;
    drafts.push({
      kind: 'actor',
      attribute: 'means',
      value: { words: text.slice(tokens[first]!.start, tokens[last - 1]!.end) },
      span: { start: tokens[first]!.start, end: tokens[last - 1]!.end },
      event,
      rule: 'what it was done with',
    });
    i = last - 1;
  }
  return drafts;
};

export const actorsIn = (reading: Reading, events: Events, domains: readonly Domain[]): readonly Draft<'actor'>[] => {
  const kinds = domains.flatMap((domain) => domain.events);
  const deliberate = new Set(kinds.filter((kind) => kind.deliberate).map((kind) => kind.name));
  const means = meansIndex(kinds.flatMap((kind) => kind.means ?? []));
  return reading.lines.flatMap((line) => {
    const done = events
      .on(line)
      .filter(({ trigger }) => deliberate.has(trigger.kind))
      .flatMap(({ trigger, event }): Draft<'actor'>[] => {
        const target = targetOf(trigger, line, reading);
        const doers = trigger.doers.filter((name) => name.value.sort !== 'place' || trigger.verb);
        return [
          ...doers.map((name): Draft<'actor'> => ({ kind: 'actor', attribute: 'carried out by', value: { words: name.value.name }, span: name.span, event, rule: 'doer of the event' })),
          ...(target ? [{ kind: 'actor' as const, attribute: 'target', value: { words: target.value.name }, span: target.span, event, rule: 'target of the event' }] : []),
        ];
      });
    return [...done, ...(events.on(line).some(({ trigger }) => deliberate.has(trigger.kind)) ? meansIn(line, reading, events, means) : [])];
  });
};
