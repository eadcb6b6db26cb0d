/**
 * People who are not counted but named or described one by one: "killed a US civilian contractor" is one killed.
 */
import type { CueHit } from '../cues.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import { isOrdinal, type NounPhrase, phraseAt, phrasesOf } from '../phrases.js';
import type { Line, Reading } from '../reading.js';
import { DEMOGRAPHIC, IDLE_MODIFIERS, PEOPLE, THINGS } from '../../lexicon/people.js';
import { singularOf } from '../../lexicon/inflect.js';

const BE = new Set('is are was were been being be'.split(' '));
const HYPOTHETICAL = new Set(['could', 'would', 'might', 'should', 'if', 'not', "n't", 'never', 'will']);

/** One human being, and only one: a singular noun with an indefinite article or a name. */
const isOne = (tokens: readonly Token[], phrase: NounPhrase, line: Line): boolean => {
  const head = tokens[phrase.head]!;
  if (line.quantities.some((quantity) => quantity.first < phrase.last && phrase.first < quantity.last)) return false;
  if (head.tag === 'PROPN') return line.names.some((name) => name.value.sort === 'person' && name.first < phrase.last && phrase.first < name.last);
  // "a third victim" is one of several.
  if (isOrdinal(tokens, phrase)) return false;
  // "a man" is counted with the figures.
  return phrase.indefinite && singularOf(head.lower) === head.lower && !DEMOGRAPHIC.has(head.lower) && !THINGS.has(head.lower);
};

const subjectOf = (phrases: readonly NounPhrase[], tokens: readonly Token[], at: number): NounPhrase | undefined => {
  let end = at;
  while (end > 0 && (tokens[end - 1]!.tag === 'AUX' || tokens[end - 1]!.tag === 'ADV' || BE.has(tokens[end - 1]!.lower))) end -= 1;
  // "Smith, 24, died": an age between commas.
  if (tokens[end - 1]?.text === ',' && tokens[end - 2]?.tag === 'NUM' && tokens[end - 3]?.text === ',') end -= 3;
  return phrases.find((phrase) => phrase.last === end);
};

const victimOf = (hit: CueHit, phrases: readonly NounPhrase[], line: Line, tokens: readonly Token[]): NounPhrase | undefined => {
  const before = tokens[hit.first - 1];
  const passive = before !== undefined && (BE.has(before.lower) || (before.tag === 'ADV' && BE.has(tokens[hit.first - 2]?.lower ?? '')));
  if (hit.role === 'doing' || hit.role === 'being') return subjectOf(phrases, tokens, hit.first);
  if (hit.role === 'done') return passive ? subjectOf(phrases, tokens, hit.first) : phraseAt(tokens, hit.last, line.sentence.last);
  const takes = hit.role === 'taking' && [1, 2, 3].some((back) => hit.verbs?.has(tokens[hit.first - back]?.lower ?? ''));
  if ((hit.role === 'of' || takes) && tokens[hit.last]?.lower === 'of') return phraseAt(tokens, hit.last + 1, line.sentence.last);
  return undefined;
};

/** "Ana Solis, Juan Perez and Maria Luz": one of several names. */
const isListed = (tokens: readonly Token[], phrase: NounPhrase, line: Line): boolean => {
  const after = tokens[phrase.last];
  const before = tokens[phrase.first - 1];
  const named = (at: number): boolean => line.names.some(({ first, value }) => first === at && value.sort === 'person');
  if ((after?.text === ',' || after?.lower === 'and') && named(phrase.last + 1)) return true;
  return (before?.text === ',' || before?.lower === 'and') && tokens[phrase.head]?.tag === 'PROPN' && tokens[phrase.first - 2]?.tag === 'PROPN';
};

const whoOf = (tokens: readonly Token[], phrase: NounPhrase): string | undefined => {
  const words = tokens.slice(phrase.first, phrase.last).filter((token) => token.tag !== 'DET' && token.tag !== 'PUNCT' && !IDLE_MODIFIERS.has(token.lower));
  const kept = words.map((token) => token.lower.replace(/\./g, ''));
  if (PEOPLE.has(kept.at(-1) ?? '')) kept.pop();
  return kept.length > 0 ? kept.join(' ') : undefined;
};

const ROLES = new Set(['done', 'doing', 'of', 'being', 'taking']);

export const singlesIn = (reading: Reading, events: Events): readonly Draft<'quantity'>[] => {
  const { tokens, text } = reading.prose;
  return reading.lines.flatMap((line) => {
    const hits = line.cues.filter((hit) => hit.attribute.countsPeople && ROLES.has(hit.role));
    if (hits.length === 0) return [];
    const phrases = phrasesOf(reading.prose, line.sentence);
    const taken = new Set<string>();
    return hits.flatMap((hit): Draft<'quantity'>[] => {
      for (let i = Math.max(line.sentence.first, hit.first - 3); i < hit.first; i++) if (HYPOTHETICAL.has(tokens[i]!.lower)) return [];
      if (hit.role !== 'of' && tokens[hit.first - 1]?.lower === 'to') return [];
      // "a bomber wounded four": the deed of the one before it, not the state.
      const next = tokens[hit.last];
      if (hit.role === 'being' && next && (next.tag === 'NUM' || next.tag === 'DET' || next.tag === 'PROPN' || next.tag === 'PRON')) return [];
      const victim = victimOf(hit, phrases, line, tokens);
      // A list of names is no count unless the text makes it one.
      if (victim && isListed(tokens, victim, line)) return [];
      if (!victim || !isOne(tokens, victim, line) || taken.has(`${hit.attribute.name} ${victim.head}`)) return [];
      taken.add(`${hit.attribute.name} ${victim.head}`);
      const who = whoOf(tokens, victim);
      const first = Math.min(hit.first, victim.first);
      const last = Math.max(hit.last, victim.last);
      const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
      return [
        {
          kind: 'quantity',
          attribute: hit.attribute.name,
          value: { figure: 1, min: 1, max: 1, unit: 'people', words: text.slice(tokens[victim.first]!.start, tokens[victim.last - 1]!.end) },
          ...(who ? { scope: { who } } : {}),
          span,
          event: events.at(line, hit.first),
          rule: 'a person counts as one',
        },
      ];
    });
  });
};
