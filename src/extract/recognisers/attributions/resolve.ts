/**
 * Whom "he", "it", "they" and "the official" stand for: the nearest earlier speaker that fits, where one alone does.
 */
import { firstNotBefore } from '../../../model/search.js';
import { genderOf } from '../../../lexicon/gender.js';
import { GENERIC_BODIES, ORGANISATION_HEADS, UTTERANCES } from '../../../lexicon/organisations.js';
import { HONORIFICS, RANKS, ROLES } from '../../../lexicon/titles.js';
import type { Attribution } from '../../../model/attribution.js';
import type { Name } from '../../../model/name.js';
import type { Excerpt, Mention } from '../../../model/span.js';
import type { Prose } from '../../language.js';

type Sort = 'he' | 'she' | 'person' | 'it' | 'they' | 'unknown';

/** Characters looked back over. */
const REACH = 1500;
const PRONOUNS = new Set(['he', 'she', 'it', 'they']);

const wordsOf = (text: string): string[] =>
  text
    .slice(0, 200)
    .toLowerCase()
    .split(/[\s,]+/);
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Words that make somebody a person of no told sex, and those that make it a body. */
const OFFICES: ReadonlySet<string> = new Set([...HONORIFICS, ...RANKS, ...ROLES]);
const BODIES: ReadonlySet<string> = new Set([...ORGANISATION_HEADS, ...UTTERANCES]);

/** What each word of a speaker tells, all of them looked at once. */
const toldBy = (words: readonly string[]): { readonly office: boolean; readonly body: boolean } => {
  let [office, body] = [false, false];
  for (const word of words) {
    office ||= OFFICES.has(word);
    body ||= BODIES.has(word);
  }
  return { office, body };
};

/** What a speaker can be called by, from its words and from the names found. */
const sortOf = (speaker: Excerpt, persons: ReadonlySet<string>, bodies: ReadonlySet<string>): Sort => {
  if (/\sand\s/.test(speaker.text)) return 'they';
  const words = wordsOf(speaker.text);
  const last = words.at(-1) ?? '';
  const many = last === 'police' || (last.endsWith('s') && (GENERIC_BODIES.has(last) || ROLES.has(last.slice(0, -1))));
  if (many) return 'they';
  const gender = genderOf(words);
  if (gender) return gender;
  const { office, body } = toldBy(words);
  if (office || (persons.has(last) && isCapital(speaker.text))) return 'person';
  return body || bodies.has(last) || GENERIC_BODIES.has(last) ? 'it' : 'unknown';
};

const fits = (pronoun: string, sort: Sort): boolean => (pronoun === 'he' || pronoun === 'she' ? sort === pronoun || sort === 'person' : sort === pronoun);

const isPronoun = (text: string): boolean => PRONOUNS.has(text.toLowerCase());
const lastWord = (text: string): string => wordsOf(text).at(-1) ?? '';

/** "the official", "the prime minister": an article and lower-case words that end in an office or a body. */
const headOf = (text: string): string | undefined => {
  if (!/^the\s[\p{Ll}\s-]{3,40}$/iu.test(text)) return undefined;
  const head = lastWord(text);
  return ROLES.has(head) || GENERIC_BODIES.has(head) || ORGANISATION_HEADS.has(head) ? head : undefined;
};

interface Known {
  /** Where it was spoken of, by name or by pronoun. */
  readonly at: number;
  readonly excerpt: Excerpt;
  readonly words: readonly string[];
  readonly sort: Sort;
}

/** The last name that ends before a place. */
const lastBefore = (people: readonly Mention<Name>[], to: number): number => firstNotBefore(people.length, (at) => people[at]!.span.end <= to) - 1;

/** The names of people that begin a sentence between two places (or stand `anywhere`), one of each surname; no bylines. */
const subjectsBetween = (prose: Prose, people: readonly Mention<Name>[], from: number, to: number, anywhere = false): Mention<Name>[] => {
  const found = new Map<string, Mention<Name>>();
  for (let i = lastBefore(people, to); i >= 0; i--) {
    const name = people[i]!;
    if (name.span.start < from) break;
    const before = prose.text.slice(Math.max(0, name.span.start - 30), name.span.start);
    if (/\b[Bb]y\s$/.test(before)) continue;
    if (anywhere || /(?:^|[.!?\n–—]["”’]?\s{1,4})(?:[\p{L}.]+\s){0,3}$/u.test(before) || name.span.start < 30) found.set(lastWord(name.value.name), name);
  }
  return [...found.values()];
};

const resolvePronoun = (
  prose: Prose,
  people: readonly Mention<Name>[],
  sorts: (name: Mention<Name>) => Sort,
  known: readonly Known[],
  { speaker, cue }: Attribution,
): Excerpt | undefined => {
  const pronoun = speaker.text.toLowerCase();
  const at = Math.min(speaker.span.start, cue.span.start);
  let nearest: Known | undefined;
  for (let i = known.length - 1; i >= 0 && !nearest; i--) {
    const each = known[i]!;
    if (each.at < at - REACH) break;
    if (each.at < at && fits(pronoun, each.sort)) nearest = each;
  }
  if (pronoun !== 'he' && pronoun !== 'she') return nearest?.excerpt;
  // Somebody else who became the subject since then is meant, if it is one alone.
  const from = nearest ? nearest.at : at - REACH;
  const others = subjectsBetween(prose, people, Math.max(from, at - REACH), at).filter((name) => fits(pronoun, sorts(name)));
  const nearestWords = nearest?.words ?? [];
  const unlike = others.filter((name) => !nearestWords.includes(lastWord(name.value.name)));
  if (unlike.length === 1) return { span: unlike[0]!.span, text: unlike[0]!.text };
  if (unlike.length > 1 || nearest) return unlike.length === 0 ? nearest?.excerpt : undefined;
  const all = subjectsBetween(prose, people, at - REACH / 2, at, true).filter((name) => fits(pronoun, sorts(name)));
  return all.length === 1 ? { span: all[0]!.span, text: all[0]!.text } : undefined;
};

/** The one earlier speaker of that office or body, told in more words. */
const resolveHead = (known: readonly Known[], speaker: Excerpt): Excerpt | undefined => {
  const wanted = wordsOf(speaker.text).slice(1);
  const fitting = new Map<string, Excerpt>();
  for (let i = known.length - 1; i >= 0; i--) {
    const { excerpt, words, at } = known[i]!;
    if (at < speaker.span.start - 2 * REACH) break;
    if (excerpt.span.start >= speaker.span.start || excerpt.text.length <= speaker.text.length) continue;
    if (wanted.every((word) => words.includes(word))) fitting.set(excerpt.text.toLowerCase(), excerpt);
  }
  return fitting.size === 1 ? [...fitting.values()][0] : undefined;
};

/** Attributions with what their pronouns and bare offices stand for, in the order given, which is that of the text. */
export const resolved = (prose: Prose, names: readonly Mention<Name>[], attributions: readonly Attribution[]): Attribution[] => {
  const people = names.filter(({ value }) => value.sort === 'person');
  const persons = new Set(people.map(({ value }) => lastWord(value.name)));
  const bodies = new Set(names.filter(({ value }) => value.sort === 'organisation').map(({ value }) => lastWord(value.name)));
  const sorts = (name: Mention<Name>): Sort => {
    const sort = sortOf({ span: name.span, text: `${name.value.title ?? ''} ${name.value.name}`.trim() }, persons, bodies);
    return sort === 'he' || sort === 'she' ? sort : 'person';
  };
  const known: Known[] = [];
  const called = new Map<string, Sort>();
  return attributions.map((attribution) => {
    const { speaker } = attribution;
    const add = (excerpt: Excerpt, sort: Sort): void => {
      known.push({ at: speaker.span.start, excerpt, words: wordsOf(excerpt.text), sort });
      if (sort !== 'unknown' && sort !== 'they') called.set(lastWord(excerpt.text.split(',')[0] ?? ''), sort);
    };
    if (attribution.resolved) {
      add(attribution.resolved, sortOf(attribution.resolved, persons, bodies));
      return attribution;
    }
    const head = headOf(speaker.text);
    if (!isPronoun(speaker.text) && !head) {
      const sort = sortOf(speaker, persons, bodies);
      // Who once was "Mr. Lund" or "the mayor, Ada Lund" is still that person as "Lund".
      const same = sort === 'unknown' || sort === 'person' ? called.get(lastWord(speaker.text)) : undefined;
      add(speaker, same ?? sort);
      return attribution;
    }
    const target = head ? resolveHead(known, speaker) : resolvePronoun(prose, people, sorts, known, attribution);
    if (head && !target) add(speaker, sortOf(speaker, persons, bodies));
    if (!target) return attribution;
    const sort = sortOf(target, persons, bodies);
    add(target, isPronoun(speaker.text) && sort === 'person' ? (speaker.text.toLowerCase() as Sort) : sort);
    const { span, cue, content, stance } = attribution;
    return { span, speaker, cue, content, stance, resolved: target };
  });
};
