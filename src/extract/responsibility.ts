/**
 * Who is made responsible, who claims it and who denies it.
 */
import { BLAMES, CLAIMS, NOBODY, POINTS, RESPONSIBILITY } from '../lexicon/blame.js';
import type { ResponsibilityValue } from '../model/claim.js';
import type { Draft } from './draft.js';
import type { Events } from './events/index.js';
import type { Token } from './language.js';
import { type NounPhrase, phraseAt } from './phrases.js';
import type { Line, Reading } from './reading.js';

interface Blame {
  readonly stance: ResponsibilityValue['stance'];
  readonly words: string;
  /** Tokens, the last one excluded. */
  readonly first: number;
  readonly last: number;
  readonly accuser?: { readonly start: number; readonly end: number };
  readonly rule: string;
}

const wordsOf = (reading: Reading, line: Line, phrase: NounPhrase): string => {
  const name = line.names.find((each) => each.first >= phrase.first && each.last <= phrase.last + 1 && each.last > phrase.head - 1);
  if (name) return name.value.name;
  const { tokens, text } = reading.prose;
  const first = tokens[phrase.first]!.tag === 'DET' ? phrase.first + 1 : phrase.first;
  return text.slice(tokens[first]!.start, tokens[phrase.last - 1]!.end);
};

/** The noun phrase that ends before a token, auxiliaries and adverbs passed over: the subject. */
const subjectBefore = (tokens: readonly Token[], at: number, first: number): { first: number; last: number } | undefined => {
  let last = at;
  while (last > first && (tokens[last - 1]!.tag === 'AUX' || tokens[last - 1]!.tag === 'ADV' || tokens[last - 1]!.lower === "'s")) last -= 1;
  let start = last;
  while (start > first) {
    const { tag, text, lower } = tokens[start - 1]!;
    const inside = tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'DET' || tag === 'PRON' || lower === 'and' || (text === ',' && tokens[start]?.tag === 'PROPN') || text === '-' || lower === "'s";
    if (!inside || last - start > 10) break;
    start -= 1;
  }
  while (start < last && (tokens[start]!.lower === 'and' || tokens[start]!.text === ',')) start += 1;
  return start < last ? { first: start, last } : undefined;
};

const blamed = (reading: Reading, line: Line, i: number): Blame | undefined => {
  const { tokens } = reading.prose;
  const { lower, tag } = tokens[i]!;
  if (tag === 'NOUN' && !BLAMES.has(lower)) return undefined;
  let object: NounPhrase | undefined;
  if (BLAMES.has(lower) && tag !== 'ADJ') object = phraseAt(tokens, i + 1, line.sentence.last);
  const preposition = POINTS.get(lower);
  for (let at = i + 1; preposition && !object && at < Math.min(i + 6, line.sentence.last); at++)
    if (tokens[at]!.lower === preposition || (preposition === 'at' && tokens[at]!.lower === 'to' && at === i + 1)) object = phraseAt(tokens, at + 1, line.sentence.last);
  const subject = subjectBefore(tokens, i, line.sentence.first);
  if (object && /^(?:each|one|lack|poor)$/.test(tokens[object.head]!.lower)) return undefined;
  if (object && subject) {
    const accuser = { start: tokens[subject.first]!.start, end: tokens[subject.last - 1]!.end };
    return { stance: 'blames', words: wordsOf(reading, line, object), first: i, last: object.last, accuser, rule: 'blamed by another' };
  }
  // "a militia blamed for a series of attacks"
  if (BLAMES.has(lower) && lower.endsWith('ed') && tokens[i + 1]?.lower === 'for' && subject) {
    const phrase = { first: subject.first, last: subject.last, head: subject.last - 1, indefinite: false };
    return { stance: 'blames', words: wordsOf(reading, line, phrase), first: subject.first, last: i + 1, rule: 'said to be blamed' };
  }
  return undefined;
};

const claimed = (reading: Reading, line: Line, i: number): Blame | undefined => {
  const { tokens } = reading.prose;
  if (!CLAIMS.has(tokens[i]!.lower)) return undefined;
  let at = i + 1;
  while (at < Math.min(i + 4, line.sentence.last) && !RESPONSIBILITY.has(tokens[at]!.lower)) at += 1;
  const subject = subjectBefore(tokens, i, line.sentence.first);
  if (!subject) return undefined;
  const nobody = tokens.slice(subject.first, subject.last).some((token) => NOBODY.has(token.lower));
  const responsible = RESPONSIBILITY.has(tokens[at]?.lower ?? '');
  const object = !responsible && tokens[i]!.lower.startsWith('claim') && (nobody || tokens[i + 1]?.lower === 'it');
  if (!responsible && !object) return undefined;
  const phrase = { first: subject.first, last: subject.last, head: subject.last - 1, indefinite: false };
  const accuser = { start: tokens[subject.first]!.start, end: tokens[subject.last - 1]!.end };
  if (nobody) return { stance: 'none', words: 'no one', first: subject.first, last: Math.min(at + 1, line.sentence.last), rule: 'claimed by nobody' };
  return { stance: 'claims', words: wordsOf(reading, line, phrase), first: subject.first, last: Math.min(at + 1, line.sentence.last), accuser, rule: 'claimed by its own word' };
};

export const responsibilityIn = (reading: Reading, events: Events): readonly Draft<'responsibility'>[] => {
  const { tokens, text } = reading.prose;
  return reading.lines.flatMap((line) => {
    const drafts: Draft<'responsibility'>[] = [];
    for (let i = line.sentence.first; i < line.sentence.last; i++) {
      const { lower } = tokens[i]!;
      if (!BLAMES.has(lower) && !POINTS.has(lower) && !CLAIMS.has(lower)) continue;
      const blame = claimed(reading, line, i) ?? blamed(reading, line, i);
      if (!blame) continue;
      const { stance, words, first, last, accuser, rule } = blame;
      drafts.push({
        kind: 'responsibility',
        attribute: 'responsible',
        value: { words, stance },
        span: { start: tokens[first]!.start, end: tokens[last - 1]!.end },
        event: events.at(line, i),
        rule,
        ...(accuser ? { speakers: [{ span: accuser, text: text.slice(accuser.start, accuser.end) }] } : {}),
      });
    }
    return drafts;
  });
};
