/**
 * Who did it and to whom, for events that somebody does on purpose.
 */
import { BODY_NOUNS, HE_OR_SHE, OBJECT_PRONOUNS } from '../../lexicon/anaphora.js';
import { PARTIES } from '../../lexicon/blame.js';
import { ADMITS, ARMED, CONDUCTS, SITES, SUFFERS, TARGET_SORTS, TARGETS, UNREAL } from '../../lexicon/deeds.js';
import { COUNTRY_OF, DEMONYMS } from '../../lexicon/places.js';
import type { ExtractedEvent } from '../../model/extracted.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Trigger } from '../events/triggers.js';
import { agentAt, headedSubject } from '../heads.js';
import { standsFor, voicesIn } from '../meant.js';
import { nounsAt, partyWords, type Run } from '../parties.js';
import type { Line, Reading } from '../reading.js';
import type { NameMention } from '../recognisers/names/index.js';
import { doesHarm, isReal, isSuffered } from './done.js';
import { isOf } from '../language/words.js';
import { singular } from '../language/forms.js';
import { hasAny } from '../language/gates.js';
import { isPerson } from '../../lexicon/people.js';

interface Deed {
  readonly attribute: 'carried out by' | 'target';
  readonly words: string;
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

const isBody = ({ value: { sort } }: NameMention): boolean => sort === 'organisation' || sort === 'person' || sort === 'other';
const isState = ({ value: { name } }: NameMention): boolean => COUNTRY_OF.has(name.toLowerCase()) || DEMONYMS.has(name.toLowerCase());

/** Whom a pronoun subject stands for: the one whose words they are ("the army said it had bombed"). */
const speakerOf = (reading: Reading, line: Line, at: number): string | undefined => {
  const { start } = reading.prose.tokens[at]!;
  const said = voicesIn(reading, line).find(({ content, speaker }) => content.span.start <= start && start < content.span.end && speaker.span.end <= start);
  const name = said && line.names.find(({ span }) => span.start >= said.speaker.span.start && span.end <= said.speaker.span.end);
  // "when it hit, Ruiz said": a person is no "it".
  return name?.value.sort === 'person' && reading.prose.tokens[at]!.lower === 'it' ? undefined : name?.value.name;
};

/** The subject of a verb of doing as its doer, where it is somebody. */
const doerBefore = (reading: Reading, line: Line, verb: number, last: number): Deed | undefined => {
  const { tokens } = reading.prose;
  const subject = headedSubject(reading, line, verb);
  if (!subject || !isReal(tokens, line, subject, verb) || !doesHarm(reading, line, verb)) return undefined;
  for (let i = subject.end; i < verb; i++) if (isOf(tokens[i]!, SUFFERS) || tokens[i]!.lower === 'not' || tokens[i]!.lower === "n't") return undefined;
  const single = subject.last - subject.first === 1 && tokens[subject.first]!.tag === 'PRON';
  // "he admitted that he shot her" is of one man, "she said that he shot her" of two.
  const bodily = single && isOf(tokens[subject.first]!, HE_OR_SHE);
  if (single && !bodily && !['it', 'they', 'we'].includes(tokens[subject.first]!.lower)) return undefined;
  if (bodily && !hasAny(line.sentence, ADMITS)) return undefined;
  const words = single ? speakerOf(reading, line, subject.first) : partyOf(reading, line, subject);
  // "a man shot on Monday" is whom it hit; "a man shot his brother" tells of both.
  const anybody = !single && isAnybody(reading, line, subject);
  if (anybody && !isHuman(reading, line, last)) return undefined;
  return words === undefined ? undefined : { attribute: 'carried out by', words, first: subject.first, last, rule: 'subject of the deed' };
};

/** Somebody without a name, of no sort that such deeds are told of by itself: "a friend", "the boy". */
const isAnybody = (reading: Reading, line: Line, run: Run): boolean =>
  !line.names.some((name) => name.first >= run.first && name.last <= run.last) && !ARMED.has(singular(reading.prose.tokens[run.last - 1]!));

/** Whether somebody stands right behind a verb, as its object. */
const isHuman = (reading: Reading, line: Line, at: number): boolean => {
  const { tokens } = reading.prose;
  if (at >= line.sentence.last) return false;
  const object = nounsAt(tokens, at, line.sentence.last);
  if (!object) return isOf(tokens[at]!, OBJECT_PRONOUNS);
  if (isOf(tokens[at]!, OBJECT_PRONOUNS)) return true;
  const name = line.names.find(({ first }) => first >= object.first && first < object.last);
  return name ? name.value.sort === 'person' : isPerson(singular(tokens[object.last - 1]!));
};

/** "gunmen on motorcycles", "a group of bandits": somebody without a name, number and all left aside. */
const unnamedParty = (reading: Reading, line: Line, run: Run): string | undefined => {
  const { tokens } = reading.prose;
  if (run.last - run.first > 8 || (run.last - run.first === 1 && tokens[run.first]!.tag === 'PRON')) return undefined;
  const head = singular(tokens[run.last - 1]!);
  if (!ARMED.has(head) && !isPerson(head)) return undefined;
  let first = run.first;
  while (first < run.last - 1 && (tokens[first]!.tag === 'NUM' || tokens[first]!.tag === 'DET')) first += 1;
  return partyWords(reading, line, { first, last: run.last });
};

/** The party that a run of words names: the whole where a name stands in it ("US forces"), or whom "the group" stands for. */
const partyOf = (reading: Reading, line: Line, run: Run): string | undefined => {
  const name = line.names.find((each) => each.first >= run.first && each.last <= run.last);
  if (!name) return standsFor(reading, line, run)?.value.name ?? unnamedParty(reading, line, run);
  if (run.last - run.first > 7 || (name.value.sort === 'place' && !isState(name) && name.last === run.last)) return undefined;
  const { tokens } = reading.prose;
  const head = singular(tokens[run.last - 1]!);
  // "Orian drones" and "the Front's ability" are no parties; "Orian forces" is one.
  if (name.last < run.last && !PARTIES.has(head) && !BODY_NOUNS.has(head)) return undefined;
  return partyWords(reading, line, run);
};

const doerOf = (reading: Reading, line: Line, trigger: Trigger): Deed | undefined => {
  const { tokens } = reading.prose;
  if (trigger.verb) {
    let before = trigger.first - 1;
    while (before > line.sentence.first && tokens[before]!.tag === 'ADV') before -= 1;
    // "was accidentally shot by a friend", "a boy shot by a friend"
    const passive = isOf(tokens[before], SUFFERS) || tokens[trigger.last]?.lower === 'by';
    if (!passive) return doerBefore(reading, line, trigger.first, trigger.last);
    return isSuffered(reading, line, trigger.first) ? byAfter(reading, line, trigger.last) : undefined;
  }
  const by = byAfter(reading, line, trigger.last);
  if (by) return by;
  // "US forces have carried out strikes"
  for (let i = trigger.first - 1; i > Math.max(line.sentence.first, trigger.first - 7); i--) {
    const { text } = tokens[i]!;
    if (text === ',' || text === ';') break;
    if (!isOf(tokens[i]!, CONDUCTS)) continue;
    if (isOf(tokens[i - 1]!, SUFFERS)) break;
    const found = doerBefore(reading, line, i, i + 1);
    if (found) return found;
  }
  const own = possessorOf(reading, line, trigger);
  if (own) return own;
  // "Oria strikes 5 sites", "Doria's raid on", "Oria strikes on Doria"
  const modifier = trigger.doers.find((name) => name.last <= trigger.first && trigger.first - name.last < 4);
  if (!modifier || tokens[modifier.last]?.text === '-') return undefined;
  const next = tokens[trigger.last];
  const acts = next !== undefined && trigger.last < line.sentence.last && (next.tag === 'NUM' || isOf(next, TARGETS) || next.lower === 'targeting');
  const possessive = tokens[modifier.last]?.lower === "'s";
  if (!isBody(modifier) && !(isState(modifier) && (acts || possessive || DEMONYMS.has(modifier.value.name.toLowerCase())))) return undefined;
  return { attribute: 'carried out by', words: modifier.value.name, first: modifier.first, last: trigger.last, rule: 'named before the deed' };
};

/** "the group's recent attack", "Oriole Front's raid". */
const possessorOf = (reading: Reading, line: Line, trigger: Trigger): Deed | undefined => {
  const { tokens } = reading.prose;
  for (let i = trigger.first - 1; i > Math.max(line.sentence.first + 1, trigger.first - 4); i--) {
    if (tokens[i]!.lower !== "'s") continue;
    const name = line.names.find(({ last }) => last === i || last === i + 1);
    if (name && (isBody(name) || isState(name)))
      return { attribute: 'carried out by', words: name.value.name, first: name.first, last: trigger.last, rule: 'whose deed it was' };
    const meant = standsFor(reading, line, { first: i - 2, last: i });
    return meant ? { attribute: 'carried out by', words: meant.value.name, first: i - 2, last: trigger.last, rule: 'whose deed it was' } : undefined;
  }
  return undefined;
};

/** "attacks by the United States", "was bombed by X". */
const byAfter = (reading: Reading, line: Line, from: number): Deed | undefined => {
  const { tokens } = reading.prose;
  for (let i = from; i < Math.min(from + 7, line.sentence.last); i++) {
    if (tokens[i]!.text === ',' || tokens[i]!.text === ';') return undefined;
    // "an attack condemned by the council", "claimed on Monday by the Front": not theirs by that word.
    if (tokens[i]!.tag === 'VERB' && !tokens[i]!.lower.endsWith('ing') && !isOf(tokens[i]!, CONDUCTS)) return undefined;
    if (tokens[i]!.lower !== 'by') continue;
    const object = agentAt(tokens, i + 1, line.sentence.last);
    const words = object && partyOf(reading, line, object);
    return object && words !== undefined ? { attribute: 'carried out by', words, first: from - 1, last: object.last, rule: 'named after "by"' } : undefined;
  }
  return undefined;
};

/** Whose it is that was hit, where a name says it ("five Oriole Front sites"), else what was hit ("a market"). */
const hitAt = (reading: Reading, line: Line, at: number): Deed | undefined => {
  const { tokens } = reading.prose;
  let start = at;
  while (
    start < line.sentence.last &&
    (tokens[start]!.tag === 'NUM' || ['of', 'at', 'least', 'some', 'several', 'about', 'up', 'to'].includes(tokens[start]!.lower)) &&
    start - at < 4
  )
    start += 1;
  const object = nounsAt(tokens, start, line.sentence.last);
  if (!object || line.periods.some(({ first, last }) => first < object.last && object.first < last)) return undefined;
  const name = line.names.find((each) => each.first >= object.first && each.first < object.last && isBody(each));
  if (name)
    return {
      attribute: 'target',
      words: name.value.name,
      first: name.first,
      last: Math.max(name.last, Math.min(object.last, name.last + 2)),
      rule: 'named as the target',
    };
  const possessor = tokens.slice(object.first, object.last).findIndex(({ lower }) => lower === "'s");
  const meant = possessor > 0 ? standsFor(reading, line, { first: object.first, last: object.first + possessor }) : standsFor(reading, line, object);
  const sort = singular(tokens[object.head]!);
  const bare = object.head - object.first < 2 && SITES.has(sort);
  if (!meant && !bare && TARGET_SORTS.has(sort))
    return { attribute: 'target', words: partyWords(reading, line, object), first: object.first, last: object.last, rule: 'what was hit' };
  return meant ? { attribute: 'target', words: meant.value.name, first: object.first, last: object.last, rule: 'named as the target' } : undefined;
};

const REACH = 8;
const targetOf = (reading: Reading, line: Line, trigger: Trigger): Deed | undefined => {
  const { tokens } = reading.prose;
  if (trigger.verb) return isOf(tokens[trigger.first - 1], SUFFERS) ? undefined : hitAt(reading, line, trigger.last);
  if (tokens[trigger.last]?.tag === 'NUM' && trigger.last < line.sentence.last) return hitAt(reading, line, trigger.last);
  for (let i = trigger.last; i < Math.min(trigger.last + REACH, line.sentence.last); i++) {
    const { lower, text } = tokens[i]!;
    if (text === ';' || text === ':') return undefined;
    if (!isOf(tokens[i]!, TARGETS) || (lower === 'on' && i > trigger.last)) continue;
    const found = hitAt(reading, line, i + 1);
    if (found) return found;
  }
  return undefined;
};

/** Whether a deed is only planned, feared or ruled out: "its ability to conduct future attacks". */
const isHypothetical = (reading: Reading, line: Line, { first, verb }: Trigger): boolean => {
  if (verb && reading.prose.tokens[first - 1]?.lower === 'to') return true;
  for (let i = first - 1; i >= Math.max(line.sentence.first, first - 5); i--) if (isOf(reading.prose.tokens[i]!, UNREAL)) return true;
  return false;
};

/** Doers and targets of the deeds that the report tells of. */
export const deedsIn = (reading: Reading, events: Events, deliberate: ReadonlySet<string>): readonly Draft<'actor'>[] => {
  const { tokens } = reading.prose;
  const drafts: Draft<'actor'>[] = [];
  const add = (deed: Deed | undefined, event: ExtractedEvent): void => {
    if (!deed) return;
    const { attribute, words, first, last, rule } = deed;
    drafts.push({ kind: 'actor', attribute, value: { words }, span: { start: tokens[first]!.start, end: tokens[last - 1]!.end }, event, rule });
  };
  for (const line of reading.lines)
    for (const { trigger, event } of events.on(line)) {
      if (!deliberate.has(trigger.kind) || isHypothetical(reading, line, trigger)) continue;
      add(doerOf(reading, line, trigger), event);
      add(targetOf(reading, line, trigger), event);
    }
  return drafts;
};
