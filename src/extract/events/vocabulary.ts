/**
 * The words that name events, from the domains.
 */
import { pluralOf, verbForms } from '../../lexicon/inflect.js';
import type { Domain } from '../../model/domain.js';
import type { Token } from '../language.js';
import { perDomains } from '../per-domains.js';

/** One form of a word for a kind of event: the first word leads to it, `rest` must follow. */
export interface Word {
  readonly kind: string;
  readonly deliberate: boolean;
  readonly general: boolean;
  readonly follows: boolean;
  readonly lemma: string;
  readonly verb: boolean;
  readonly plural: boolean;
  readonly rest: readonly string[];
}

export type Vocabulary = ReadonlyMap<string, readonly Word[]>;

const build = (domains: readonly Domain[]): Vocabulary => {
  const index = new Map<string, Word[]>();
  const add = (form: string, word: Word): void => {
    const [head = '', ...rest] = form.split(/[ -]/);
    const words = index.get(head) ?? [];
    index.set(head, words);
    if (!words.some((known) => known.verb === word.verb && known.rest.join(' ') === rest.join(' '))) words.push({ ...word, rest });
  };
  for (const { name: kind, nouns, verbs = [], deliberate = false, general = false, follows = false } of domains.flatMap((domain) => domain.events)) {
    const sort = { kind, deliberate, general, follows };
    for (const noun of nouns) {
      add(noun, { ...sort, lemma: noun, verb: false, plural: false, rest: [] });
      add(pluralOf(noun), { ...sort, lemma: noun, verb: false, plural: true, rest: [] });
    }
    for (const verb of verbs) {
      const [head = '', ...rest] = verb.split(' ');
      for (const form of verbForms(head)) add([form, ...rest].join(' '), { ...sort, lemma: verb, verb: true, plural: false, rest: [] });
    }
  }
  for (const words of index.values()) words.sort((a, b) => b.rest.length - a.rest.length);
  return index;
};

/** The event words of some domains, by the form of their first word. */
export const vocabularyOf = perDomains(build);

/** The kinds of events that somebody does on purpose. */
export const deliberateIn = perDomains(
  (domains): ReadonlySet<string> => new Set(domains.flatMap(({ events }) => events.filter(({ deliberate }) => deliberate).map(({ name }) => name))),
);

/** Where an event word that begins at a token ends, the last token excluded; -1 where it is none there. */
export const endOf = (tokens: readonly Token[], i: number, word: Word): number => {
  let at = i + 1;
  for (const next of word.rest) {
    if (tokens[at]?.text === '-') at += 1;
    if (tokens[at]?.lower !== next) return -1;
    at += 1;
  }
  const tag = tokens[i]!.tag;
  if (word.rest.length === 0 && word.verb !== (tag === 'VERB' || tag === 'AUX') && !(tag === 'PROPN' || tag === 'X')) return -1;
  return at;
};
