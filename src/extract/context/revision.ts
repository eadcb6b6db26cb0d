import { CHANGES, CORRECTIONS, REPLACED, REPLACED_PHRASES, REPLACING_PHRASES } from '../../lexicon/updates.js';
import type { Revision } from '../../model/claim.js';
import { excerpt } from '../../model/span.js';
import type { Draft } from '../draft.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';
import { partStart, tokenAt, wordsAt } from './words.js';

const REACH = 14;

type Phrases = readonly (readonly string[])[];
/** Phrases by their first word, in their order. */
const byFirst = (phrases: Phrases): ReadonlyMap<string, Phrases> =>
  new Map(phrases.map(([first]) => [first!, phrases.filter((phrase) => phrase[0] === first)]));
const replacedBy = byFirst(REPLACED_PHRASES);
const replacingBy = byFirst(REPLACING_PHRASES);
const phraseAt = (tokens: readonly Token[], i: number, phrases: ReadonlyMap<string, Phrases>): readonly string[] | undefined => {
  const opened = phrases.get(tokens[i]!.lower);
  return opened && opened.find((phrase) => wordsAt(tokens, i, phrase));
};

const cueOf = (reading: Reading, first: number, count: number): Revision['cue'] =>
  excerpt(reading.prose.text, reading.prose.tokens[first]!.start, reading.prose.tokens[first + count - 1]!.end);

/** A verb of change between the start of the part and the figure. */
const changeBefore = (reading: Reading, from: number, at: number): boolean => {
  for (let i = at - 1; i >= from; i--) if (CHANGES.has(reading.prose.tokens[i]!.lower)) return true;
  return false;
};

/** What the text itself says of a figure's standing: "[Earlier], … 19 people killed", "grew [from] thirteen [to] fourteen". */
export const revisionOf = (reading: Reading, line: Line, draft: Draft): Revision | undefined => {
  if (draft.kind !== 'quantity' && draft.kind !== 'time' && draft.kind !== 'description') return undefined;
  const { tokens } = reading.prose;
  const at = tokenAt(tokens, line, draft.span.start);
  const from = Math.max(partStart(tokens, line, at), at - REACH);
  const before = tokens[at - 1];
  if (at > from && before) {
    const linking = before.lower === 'at' || before.lower === 'about' ? tokens[at - 2] : before;
    if (linking?.lower === 'from' && (changeBefore(reading, from, at) || wordsAt(tokens, at - 2, ['up', 'from']) || wordsAt(tokens, at - 2, ['down', 'from'])))
      return { role: 'replaced', cue: cueOf(reading, at - 1, 1) };
    if (linking?.lower === 'to' && changeBefore(reading, from, at)) return { role: 'replacing', cue: cueOf(reading, at - 1, 1) };
  }
  for (let i = from; i < Math.max(at, from + 1) && i < line.sentence.last; i++) {
    const replaced = phraseAt(tokens, i, replacedBy);
    if (replaced && i < at) return { role: 'replaced', cue: cueOf(reading, i, replaced.length) };
    if (
      REPLACED.has(tokens[i]!.lower) &&
      (i === from || tokens[i - 1]!.tag === 'AUX' || tokens[i - 1]!.tag === 'NOUN' || tokens[i - 1]!.tag === 'PROPN' || tokens[i - 1]!.tag === 'DET') &&
      tokens[i + 1]?.lower !== 'on' &&
      tokens[i + 1]?.lower !== 'this' &&
      tokens[i + 1]?.lower !== 'in'
    )
      return { role: 'replaced', cue: cueOf(reading, i, 1) };
  }
  for (let i = from; i < at + 2 && i < line.sentence.last; i++) {
    const replacing = phraseAt(tokens, i, replacingBy);
    if (replacing) return { role: 'replacing', cue: cueOf(reading, i, replacing.length) };
  }
  // "Correction: an earlier version said 19. The figure is nine."
  const opening = paragraphStart(reading, line);
  const first = tokens[opening.sentence.first]!;
  if (CORRECTIONS.has(first.lower) && first.lower !== 'update' && first.lower !== 'updated')
    return { role: 'replacing', cue: cueOf(reading, opening.sentence.first, 1) };
  return undefined;
};

const paragraphStart = (reading: Reading, line: Line): Line => {
  let opening = line;
  while (opening.number > 0 && reading.lines[opening.number - 1]!.sentence.paragraph === line.sentence.paragraph && line.number - opening.number < 4)
    opening = reading.lines[opening.number - 1]!;
  return opening;
};
